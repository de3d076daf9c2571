/// The speakers of a document's quotations, in the order in which they are first needed.
struct SpeakerTable {
    private let document: Document
    private let table: EntityTable
    private let titleFinder: TitleFinder
    private let describesSpeakers: Bool
    private(set) var speakers: [Speaker] = []
    /// For each entity the speaker that it is alone; -1 for none so far.
    private var speakerOf: [Int32]
    /// The numbers of all other speakers' keys, from 1 on, and the speaker of each.
    private var keys: WordTable
    private var speakerOfKey: [Int32] = []

    /// - Parameters:
    ///   - limit: How many there can be: to make room at once, which is not filled in vain, spares
    ///     copies.
    ///   - describesSpeakers: Whether titles and mentions are looked for, and the words for speakers
    ///     without a name.
    init(document: Document, table: EntityTable, limit: Int, describesSpeakers: Bool) {
        self.describesSpeakers = describesSpeakers
        speakers.reserveCapacity(limit)
        let keyCount = min(limit, 16)
        keys = WordTable(capacity: keyCount)
        speakerOfKey.reserveCapacity(keyCount + 1)
        // No key has the number 0.
        speakerOfKey.append(-1)
        self.document = document
        self.table = table
        speakerOf = Array(filledWith: -1, count: table.entities.count)
        titleFinder = TitleFinder(document: document, table: table)
    }

    /// The index of the speaker that a source resolves to; nil where that is open: two who may be
    /// meant are no group, though the same two may have spoken together.
    mutating func speaker(_ resolution: Resolution) -> Int? {
        var key = Key()
        switch resolution {
        case .ambiguous: return nil
        case .entities(let entities) where entities.count == 1: return speaker(entities[0])
        case .entities(let entities):
            for entity in entities { key.add(UInt64(entity)) }
            return known(key) ?? add(group(Array(entities)), for: key)
        case .body(let tokens):
            key.add(.max)
            for token in tokens { key.add(document.tokens.hash[token]) }
            return known(key) ?? add(body(tokens), for: key)
        case .unnamed(let source):
            key.add(.max - 1)
            key.add(UInt64(source.lowerBound))
            return known(key) ?? add(unnamed(source), for: key)
        }
    }

    /// The speaker of that key, if there is one; equal keys mean the same one.
    private func known(_ key: Key) -> Int? {
        let number = Int(keys.number(key.value))
        return number > 0 ? Int(speakerOfKey[number]) : nil
    }

    private mutating func add(_ speaker: Speaker, for key: Key) -> Int {
        _ = keys.add(key.value)
        speakerOfKey.append(Int32(speakers.count))
        speakers.append(speaker)
        return speakers.count - 1
    }

    private mutating func speaker(_ entity: Int) -> Int {
        if speakerOf[entity] < 0 {
            speakerOf[entity] = Int32(speakers.count)
            speakers.append(single(entity))
        }
        return Int(speakerOf[entity])
    }

    private func unnamed(_ source: Range<Int>) -> Speaker {
        Speaker(
            kind: .unnamed, isNamed: false,
            description: describesSpeakers ? document.flatText(source) : "",
            mentions: ShortList(document.tokens.span(source)))
    }

    /// A body by the words of its name: "Lee campaign".
    private func body(_ tokens: [Int]) -> Speaker {
        let first = tokens[0]
        let last = tokens[tokens.count - 1]
        let name =
            last - first + 1 == tokens.count
            ? document.flatText(first..<last + 1)
            : tokens.map { document.flatText($0..<$0 + 1) }.joined(separator: " ")
        return Speaker(
            kind: .organization, isNamed: true, description: name,
            mentions: ShortList(tokens.lazy.map { document.tokens.span($0..<$0 + 1) }))
    }

    private func single(_ index: Int) -> Speaker {
        let entity = table.entities[index]
        return Speaker(
            kind: entity.kind == .organization || entity.kind == .place ? .organization : .person,
            isNamed: true, description: document.nameText(entity), titles: titles(of: index),
            mentions: spans(of: index))
    }

    private func spans(of entity: Int) -> ShortList<Span> {
        var spans = ShortList<Span>()
        if !describesSpeakers { return spans }
        for name in table.mentions(of: entity) {
            spans.append(document.tokens.span(table.names[Int(name)].core))
        }
        return spans
    }

    /// What the text calls a person beside the name; a body has no titles.
    private func titles(of entity: Int) -> [String] {
        guard describesSpeakers, table.entities[entity].canBePerson else { return [] }
        return titleFinder.titles(beside: table.mentions(of: entity)).map { document.flatText($0) }
    }

    private func group(_ entities: [Int]) -> Speaker {
        let name = entities.map { document.nameText(table.entities[$0]) }.joined(
            separator: "; ")
        return Speaker(
            kind: .group, isNamed: true, description: name,
            mentions: ShortList(entities.flatMap { spans(of: $0) }.sorted()))
    }
}

/// Numbers in order, as one: that two lists of a text give the same has no chance worth the name.
private struct Key {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ number: UInt64) {
        let product = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
        value = product ^ product >> 32
    }
}
