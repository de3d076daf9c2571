/// The speakers of a document's quotations, in the order in which they are first needed.
struct SpeakerTable {
    private let document: Document
    private let table: EntityTable
    private(set) var speakers: [Speaker] = []
    /// For each entity the speaker that it is alone; -1 for none so far.
    private var speakerOf: [Int32]
    /// The numbers of all other speakers' keys, from 1 on, and the speaker of each.
    private var keys = WordTable(capacity: 0)
    private var speakerOfKey: [Int] = [-1]

    init(document: Document, table: EntityTable) {
        self.document = document
        self.table = table
        speakerOf = Array(repeating: -1, count: table.entities.count)
    }

    /// The index of the speaker that a source resolves to; nil where that is open.
    mutating func speaker(_ resolution: Resolution) -> Int? {
        if case .entities(let entities) = resolution, entities.count == 1 {
            return speaker(entities[0])
        }
        let key = key(of: resolution)
        let known = Int(keys.number(key))
        if known > 0 { return speakerOfKey[known] }
        let speaker: Speaker
        switch resolution {
        case .entities(let entities): speaker = group(entities)
        case .body(let tokens): speaker = body(tokens)
        case .unnamed(let source): speaker = unnamed(source)
        case .ambiguous: return nil
        }
        _ = keys.add(key)
        speakerOfKey.append(speakers.count)
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

    /// Equal for resolutions that mean the same speaker.
    private func key(of resolution: Resolution) -> UInt64 {
        var key = Key()
        switch resolution {
        case .entities(let entities), .ambiguous(let entities):
            for entity in entities { key.add(UInt64(entity)) }
        case .body(let tokens):
            key.add(.max)
            for token in tokens { key.add(document.tokens.hash[token]) }
        case .unnamed(let source):
            key.add(.max - 1)
            key.add(UInt64(source.lowerBound))
        }
        return key.value
    }

    private func unnamed(_ source: Range<Int>) -> Speaker {
        Speaker(
            kind: .unnamed, name: nil, description: text(source), titles: [],
            mentions: [document.tokens.span(source)])
    }

    /// A body by the words of its name: "Lee campaign".
    private func body(_ tokens: [Int]) -> Speaker {
        let name = tokens.map { text($0..<$0 + 1) }.joined(separator: " ")
        return Speaker(
            kind: .organization, name: name, description: name, titles: [],
            mentions: tokens.map { document.tokens.span($0..<$0 + 1) })
    }

    private func single(_ index: Int) -> Speaker {
        let entity = table.entities[index]
        let name = text(entity.name)
        return Speaker(
            kind: entity.kind == .organization || entity.kind == .place ? .organization : .person,
            name: name, description: name, titles: [],
            mentions: table.mentions(of: index).map { document.tokens.span(table.names[$0].core) })
    }

    private func group(_ entities: [Int]) -> Speaker {
        let members = entities.map(single)
        let name = members.compactMap(\.name).joined(separator: "; ")
        return Speaker(
            kind: .group, name: name, description: name, titles: [],
            mentions: members.flatMap(\.mentions).sorted())
    }

    /// The tokens' text, line breaks and runs of blanks as one blank.
    private func text(_ range: Range<Int>) -> String {
        let span = document.tokens.span(range)
        if isFlat(span) { return document.source.string(in: span) }
        var result: [UInt8] = []
        for byte in document.source.bytes(in: span) {
            if !isSpace(byte) {
                result.append(byte)
            } else if result.last != 32 {
                result.append(32)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether the text holds no white space but single blanks.
    private func isFlat(_ span: Span) -> Bool {
        let bytes = document.source.bytes
        for index in Int(span.start)..<Int(span.end) where isSpace(bytes[index]) {
            if bytes[index] != 32 || bytes[index + 1] == 32 { return false }
        }
        return true
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 10 || byte == 13 || byte == 9
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
