/// A quotation in the making, in tokens.
struct Draft: Sendable {
    /// The rule that decided; nil where none did.
    let rule: RuleKey?
    @Narrow private(set) var source: Range<Int>?
    @Narrow private(set) var cue: Range<Int>?
    /// The verb or noun that marks the attribution.
    @Narrow private(set) var head: Int?
    /// The slots of the quoted stretches in it.
    var slots: ShortList<Int>
    /// The content, in text order, no part within another.
    var content: ShortList<Range<Int>>
}

/// The drafts of a document, by where their content begins.
///
/// They stay where they were made: to move them into order would hold all of them twice.
struct Drafts: RandomAccessCollection, Sendable {
    private let all: [Draft]
    private let order: [Int32]

    init(all: [Draft], order: [Int32]) {
        self.all = all
        self.order = order
    }

    var startIndex: Int { 0 }
    var endIndex: Int { order.count }

    subscript(index: Int) -> Draft { all[Int(order[index])] }
}

/// Makes drafts of the decisions for the quoted stretches, and of what is attributed without marks.
struct DraftMaker: ~Copyable {
    private let scene: Scene
    private let document: Document
    private var drafts: [Draft] = []
    /// For each slot, its draft; -1 for none.
    private var draftOf: [Int32]
    /// The numbers of the cues' last tokens, and for each number the draft.
    private var cues: WordTable
    private var draftOfCueNumber: [Int32] = []

    /// The drafts of a document, by where their content begins, and the stretches that turned out
    /// to hold no speech.
    static func drafts(of scene: Scene) -> (quotations: Drafts, terms: [Int]) {
        var maker = DraftMaker(scene: scene)
        for slot in scene.slots.indices { maker.add(slot) }
        for index in maker.drafts.indices { maker.widen(index) }
        for index in maker.drafts.indices { maker.splitOff(index) }
        let turns = TranscriptFinder(document: scene.document).turns()
        for turn in turns { maker.add(turn) }
        // Units and turns are both in text order, so one walk over the two is enough.
        var later = turns[...]
        var events = CueEvents(document: scene.document)
        let classes = scene.document.tokens.classes
        for unit in scene.document.segments.units {
            while let turn = later.first, turn.words.upperBound <= unit.lowerBound {
                later.removeFirst()
            }
            let isTranscript = later.first?.words.overlaps(unit) ?? false
            if !isTranscript { maker.addUnit(unit, by: classes, in: &events) }
            if events.isFull { maker.addIndirect(&events) }
        }
        maker.addIndirect(&events)
        return maker.takeResult()
    }

    /// The result; no draft is left behind.
    private mutating func takeResult() -> (quotations: Drafts, terms: [Int]) {
        // Of no use any more, and large in a large document.
        cues.free()
        draftOfCueNumber = []
        // Pairs of numbers are sorted, not drafts, which are larger.
        var order: [(start: Int32, draft: Int32)] = []
        order.reserveCapacity(drafts.count)
        var terms: [Int] = []
        for index in drafts.indices {
            guard let first = drafts[index].content.first else { continue }
            if isTerm(index) {
                for slot in drafts[index].slots { terms.append(scene.slots[slot].stretch) }
            } else {
                order.append((Int32(first.lowerBound), Int32(index)))
            }
        }
        order.sort { $0 < $1 }
        let quotations = Drafts(all: drafts, order: order.map(\.draft))
        drafts = []
        return (quotations, terms)
    }

    /// Whether nothing shows that somebody said it: one to three words within the narrator's
    /// sentence that no rule gives a source. They are words as words, labels and scare quotes.
    private func isTerm(_ draft: Int) -> Bool {
        guard drafts[draft].rule == nil, let index = drafts[draft].slots.first else { return false }
        let slot = scene.slots[index]
        if scene.isBare(slot) { return false }
        return isWork(slot) || slot.wordCount <= 3 && document.lastKind(slot.inner) != .comma
    }

    /// "Halfway through “The Tin Orchard,” her new film": capitals on all words that can have them.
    private func isWork(_ slot: QuoteSlot) -> Bool {
        slot.wordCount > 1 && slot.inner.count <= 12
            && RoleClassifier(document: document).isTitleCase(slot.inner)
    }

    private init(scene: Scene) {
        self.scene = scene
        document = scene.document
        draftOf = Array(filledWith: -1, count: scene.slots.count)
        let expected = scene.slots.count + document.segments.units.count / 2
        drafts.reserveCapacity(expected)
        cues = WordTable(capacity: expected)
        draftOfCueNumber.reserveCapacity(expected + 1)
        // No cue has the number 0.
        draftOfCueNumber.append(-1)
    }

    private mutating func add(_ slot: Int) {
        let inner = scene.slots[slot].inner
        guard let decision = scene.decisions[slot] else {
            append(
                Draft(
                    rule: nil, source: nil, cue: nil, head: nil, slots: ShortList(slot),
                    content: ShortList(inner)))
            return
        }
        let match = decision.match
        let carried = match.carriesOn.flatMap { draft(ofSlot: $0) }
        let shared =
            match.carriesOn == nil ? match.cue.flatMap { draft(ofCue: $0.upperBound - 1) } : nil
        if let draft = carried ?? shared {
            drafts[draft].slots.append(slot)
            drafts[draft].content.append(inner)
            draftOf[slot] = Int32(draft)
            return
        }
        append(
            Draft(
                rule: RuleKey(attribution: decision.rule), source: match.source, cue: match.cue,
                head: match.cue.map { $0.upperBound - 1 }, slots: ShortList(slot),
                content: ShortList(inner)))
    }

    /// A transcript's turn: all of it is one quotation, the marks in it too.
    private mutating func add(_ turn: TranscriptFinder.Turn) {
        for slot in slots(in: turn.words) {
            if let draft = draft(ofSlot: slot) { drafts[draft].content.removeAll() }
        }
        drafts.append(
            Draft(
                rule: .transcript, source: turn.label, cue: turn.colon..<turn.colon + 1,
                head: nil, slots: ShortList(), content: ShortList(turn.words)))
    }

    private mutating func append(_ draft: consuming Draft) {
        for slot in draft.slots { draftOf[slot] = Int32(drafts.count) }
        if let head = draft.head {
            let number = Int(cues.add(DraftMaker.key(head)))
            if number == draftOfCueNumber.count { draftOfCueNumber.append(-1) }
            draftOfCueNumber[number] = Int32(drafts.count)
        }
        drafts.append(draft)
    }

    private func draft(ofSlot slot: Int) -> Int? {
        draftOf[slot] < 0 ? nil : Int(draftOf[slot])
    }

    /// The draft of the cue that ends in the token.
    private func draft(ofCue head: Int) -> Int? {
        let number = Int(cues.number(DraftMaker.key(head)))
        return number > 0 ? Int(draftOfCueNumber[number]) : nil
    }

    /// A token as a key of a table for hashes; no two tokens have the same.
    private static func key(_ token: Int) -> UInt64 { UInt64(token) &* 0x9E37_79B9_7F4A_7C15 }

    /// Takes the narrator's words that belong to the content in: Smith said [the plan was “a mess”].
    private mutating func widen(_ index: Int) {
        guard let first = drafts[index].slots.first, let head = drafts[index].head,
            let decision = scene.decisions[first]
        else { return }
        let slot = scene.slots[first]
        if decision.match.contentStart != nil {
            let leadsIn = document.isReporting(head) && document.leadsIn(slot.before, behind: head)
            if let parts = document.partsAroundTag(head, of: slot) {
                if parts.count == 1 { return merge(parts[0], into: index) }
                if !leadsIn || document.carriesOn(parts[0], slot) {
                    drafts[index].content.insertFirst(parts[0])
                    return merge(parts[1], into: index)
                }
            }
            if leadsIn { return }
            let content =
                document.tags[head].isVerbal
                ? document.content(behindVerb: head, around: slot)
                : document.content(behindNoun: head, around: slot)
            return merge(content, into: index)
        }
        if let event = document.eventAround(head, in: slot.unitTokens) {
            let source = decision.match.source ?? 0..<0
            for content in event.content where !content.overlaps(source) {
                merge(content, into: index)
            }
        } else if slot.previous == nil, document.hasWords(slot.before),
            head >= slot.outer.upperBound, head < slot.unitTokens.upperBound,
            ![.colon, .dash].contains(document.tags[slot.outer.lowerBound - 1])
        {
            let start = document.contentStart(before: slot.outer.lowerBound, in: slot.unitTokens)
            merge(start..<slot.outer.upperBound, into: index)
        }
        if let rest = document.restBehindTag(of: drafts[index], around: slot) {
            drafts[index].content.append(rest)
        }
    }

    /// Bare quotations in the sentences behind a mixed one are a quotation of their own.
    private mutating func splitOff(_ index: Int) {
        guard let first = drafts[index].slots.first, let content = drafts[index].content.first,
            hasNarratorsWord(content)
        else { return }
        let draft = drafts[index]
        let unit = scene.slots[first].unit
        var later = ShortList<Int>()
        var inner = ShortList<Range<Int>>()
        for slot in draft.slots where scene.slots[slot].unit > unit {
            later.append(slot)
            inner.append(scene.slots[slot].inner)
        }
        guard !later.isEmpty else { return }
        drafts[index].slots.removeAll { scene.slots[$0].unit > unit }
        drafts[index].content.removeAll { inner.contains($0) }
        append(
            Draft(
                rule: .continuation, source: draft.source, cue: nil, head: nil,
                slots: later, content: inner))
    }

    /// Joins a range to the content where it holds a quoted stretch of the draft and words of the
    /// narrator.
    private mutating func merge(_ range: Range<Int>, into index: Int) {
        var whole = range
        var hasQuoted = false
        for slot in drafts[index].slots {
            let outer = scene.slots[slot].outer
            guard outer.overlaps(range) else { continue }
            hasQuoted = true
            whole =
                min(whole.lowerBound, outer.lowerBound)..<max(whole.upperBound, outer.upperBound)
        }
        guard hasQuoted else { return }
        guard hasNarratorsWord(whole) else { return }
        drafts[index].content.removeAll { $0.overlaps(whole) }
        drafts[index].content.append(whole)
        // To sort takes memory; most content is of one part.
        if drafts[index].content.count > 1 {
            drafts[index].content.sort { $0.lowerBound < $1.lowerBound }
        }
    }

    /// What a headline says that begins with who says it: that content, or nothing.
    private mutating func addLabel(in unit: Range<Int>) -> Range<Int> {
        guard document.isHeadline(unit), let colon = document.colonOfHeadline(unit),
            draft(ofCue: colon) == nil,
            let event = IndirectRule.label.find(document, colon, unit).found
        else { return 0..<0 }
        take(event, rule: .indirectLabel)
        return event.content.first ?? 0..<0
    }

    /// What a poll found: "In a poll for the board, half were against it."
    private mutating func addPoll(in unit: Range<Int>) {
        guard let event = IndirectRule.poll.find(document, unit.lowerBound, unit).found else {
            return
        }
        take(event, rule: .poll)
    }

    /// Adds what a label or a poll tells in a unit, and has the words in it looked at that may mark more.
    private mutating func addUnit(
        _ unit: Range<Int>, by classes: ClassColumn, in events: inout CueEvents
    ) {
        let reported = addLabel(in: unit)
        addPoll(in: unit)
        var next = unit.lowerBound
        while true {
            let token = classes.next(from: next, to: unit.upperBound, of: .attributing)
            if token == unit.upperBound { break }
            next = token + 1
            let head = document.isAccordingTo(token) ? next : token
            guard document.isOutside(token), draft(ofCue: head) == nil else { continue }
            events.add(token, head: head, unit: unit, reported: reported)
        }
    }

    /// Adds what is attributed at the words, which are those of whole units.
    private mutating func addIndirect(_ events: inout CueEvents) {
        events.find()
        var unit = 0..<0
        // What is attributed behind the unit's cues so far, as far as it reaches.
        var reported = 0..<0
        for cue in events.cues {
            if cue.unit != unit {
                unit = cue.unit
                reported = cue.reported
            }
            guard let (rule, event) = cue.found, draft(ofCue: cue.head) == nil,
                !repeats(event, reported)
            else { continue }
            let isMinor =
                !rule.takesClauses || document.frames(event.head).contains(.thought)
            if isMinor, !isContrasted(event),
                reported.contains(cue.token) || isInQuotation(cue.token)
            {
                continue
            }
            take(event, rule: rule)
            if let last = event.content.last, last.upperBound > reported.upperBound {
                reported = last
            }
        }
        events.removeAll()
    }

    /// "Smith said it was late, but [Jones denied it]": no content of Smith's any more.
    private func isContrasted(_ event: CueEvent) -> Bool {
        guard let source = event.source, source.lowerBound > 0 else { return false }
        let before = source.lowerBound - 1
        return document.tags[before] == .coordinator
            || document.tags[before] == .subordinator
                && !document.tokens.classes[before].contains(.whWord)
    }

    /// Whether what is attributed says again what the cue before it does: "said in his [remarks]
    /// that", "declined to [say] whether".
    private func repeats(_ event: CueEvent, _ reported: Range<Int>) -> Bool {
        guard let first = event.content.first, first.lowerBound > event.head,
            reported.contains(first.lowerBound)
        else { return false }
        return event.head < reported.lowerBound
            || document.tags[event.head] == .base && event.head == reported.lowerBound + 1
    }

    /// Whether a word outside marks stands within the content of a quotation that has some.
    private func isInQuotation(_ token: Int) -> Bool {
        let next = scene.slots.partitioningIndex { $0.outer.lowerBound > token }
        return (max(0, next - 1)..<min(scene.slots.count, next + 1)).contains { slot in
            guard let draft = draft(ofSlot: slot), drafts[draft].rule != nil else { return false }
            let content = drafts[draft].content
            let part = content.partitioningIndex { $0.upperBound > token }
            return part < content.count && content[part].contains(token)
        }
    }

    /// The slots in the range that hold speech.
    private func slots(in range: Range<Int>) -> Range<Int> {
        let first = scene.slots.partitioningIndex { $0.outer.upperBound > range.lowerBound }
        var end = first
        while end < scene.slots.count, scene.slots[end].outer.lowerBound < range.upperBound {
            end += 1
        }
        return first..<end
    }

    /// Adds an attribution without marks; quoted stretches in it that no rule attributed join it.
    private mutating func take(_ event: CueEvent, rule: RuleKey) {
        var content = ShortList<Range<Int>>()
        for range in event.content {
            if let part = beforeOwnAttribution(range, of: event, rule: rule) {
                content.append(part)
            }
        }
        guard !content.isEmpty else { return }
        var slots = ShortList<Int>()
        for range in content {
            for slot in self.slots(in: range) where joins(slot, event) {
                slots.append(slot)
            }
        }
        // Nothing but a nickname or a title in marks: "whom friends call “Chico”".
        if slots.isEmpty, !hasNarratorsWord(content) { return }
        for slot in slots {
            if let draft = draft(ofSlot: slot) { drafts[draft].content.removeAll() }
        }
        append(
            Draft(
                rule: rule, source: event.source, cue: event.cue, head: event.head, slots: slots,
                content: content))
    }

    /// Whether a quoted stretch in what is attributed without marks belongs to it: no rule attributed
    /// it, or a weak one did by a verb within: was asked how it would [hurt] “the poor”, mocked him
    /// for [calling] it “a mess”.
    private func joins(_ slot: Int, _ event: CueEvent) -> Bool {
        guard let decision = scene.decisions[slot] else { return true }
        guard let cue = decision.match.cue, cue.lowerBound > event.head,
            cue.lowerBound < scene.slots[slot].outer.lowerBound,
            event.content.contains(where: { $0.contains(cue.lowerBound) })
        else { return false }
        let tag = document.tags[cue.upperBound - 1]
        switch RuleKey(attribution: decision.rule) {
        case .sentenceSubject: return true
        case .weakCueBefore: return tag == .gerund || tag == .base
        default: return false
        }
    }

    private func hasNarratorsWord(_ content: ShortList<Range<Int>>) -> Bool {
        for range in content where hasNarratorsWord(range) { return true }
        return false
    }

    private func hasNarratorsWord(_ range: Range<Int>) -> Bool {
        range.contains { document.isOutside($0) && document.tokens.kind[$0] == .word }
    }

    /// The content up to a quotation in it that an attribution of its own follows; nil if nothing is
    /// left, and for what is no clause if somebody else's cue and quotation stand in it.
    private func beforeOwnAttribution(_ range: Range<Int>, of event: CueEvent, rule: RuleKey)
        -> Range<Int>?
    {
        for slot in slots(in: range) {
            guard let match = scene.decisions[slot]?.match, let cue = match.cue, cue != event.cue
            else { continue }
            if joins(slot, event) { continue }
            let outer = scene.slots[slot].outer
            if cue.lowerBound < outer.upperBound {
                let isNested = range.contains(cue.lowerBound)
                if isNested, !rule.takesClauses { return nil }
                continue
            }
            if cue.lowerBound >= scene.slots[slot].unitTokens.upperBound { continue }
            let end = document.trimmed(outer.lowerBound, from: range.lowerBound)
            return end > range.lowerBound ? range.lowerBound..<end : nil
        }
        return range
    }
}
