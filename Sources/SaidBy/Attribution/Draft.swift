/// A quotation in the making, in tokens.
struct Draft: Sendable {
    /// The id of the rule that decided; nil where none did.
    let rule: String?
    let source: Range<Int>?
    let cue: Range<Int>?
    /// The verb or noun that marks the attribution.
    let head: Int?
    /// The slots of the quoted stretches in it.
    var slots: [Int]
    /// The content, in text order, no part within another.
    var content: [Range<Int>]
}

/// Makes drafts of the decisions for the quoted stretches, and of what is attributed without marks.
struct DraftMaker {
    private let scene: Scene
    private let document: Document
    private var drafts: [Draft] = []
    /// For each slot, its draft.
    private var draftOf: [Int?]
    /// For each cue's last token, its draft.
    private var draftOfCue: [Int: Int] = [:]

    /// The drafts of a document, direct ones first.
    static func drafts(of scene: Scene) -> [Draft] {
        var maker = DraftMaker(scene: scene)
        for slot in scene.slots.indices where scene.slots[slot].role == .speech { maker.add(slot) }
        for index in maker.drafts.indices { maker.widen(index) }
        for unit in scene.document.segments.units { maker.addIndirect(in: unit) }
        return maker.drafts.filter { !$0.content.isEmpty }
    }

    private init(scene: Scene) {
        self.scene = scene
        document = scene.document
        draftOf = Array(repeating: nil, count: scene.slots.count)
    }

    private mutating func add(_ slot: Int) {
        let inner = scene.slots[slot].inner
        guard let decision = scene.decisions[slot] else {
            append(
                Draft(rule: nil, source: nil, cue: nil, head: nil, slots: [slot], content: [inner]))
            return
        }
        let match = decision.match
        let carried = match.carriesOn.flatMap { draftOf[$0] }
        let shared =
            match.carriesOn == nil ? match.cue.flatMap { draftOfCue[$0.upperBound - 1] } : nil
        if let draft = carried ?? shared {
            drafts[draft].slots.append(slot)
            drafts[draft].content.append(inner)
            draftOf[slot] = draft
            return
        }
        append(
            Draft(
                rule: AttributionRule.all[decision.rule].id, source: match.source, cue: match.cue,
                head: match.cue.map { $0.upperBound - 1 }, slots: [slot], content: [inner]))
    }

    private mutating func append(_ draft: Draft) {
        for slot in draft.slots { draftOf[slot] = drafts.count }
        if let head = draft.head { draftOfCue[head] = drafts.count }
        drafts.append(draft)
    }

    /// Takes the narrator's words that belong to the content in: Smith said [the plan was “a mess”].
    private mutating func widen(_ index: Int) {
        guard let first = drafts[index].slots.first, let head = drafts[index].head,
            let decision = scene.decisions[first]
        else { return }
        let slot = scene.slots[first]
        if decision.match.contentStart != nil {
            guard let content = document.content(behind: head, in: slot.unitTokens)?.range
            else { return }
            return merge(content, into: index)
        }
        if let event = IndirectRule.tag.find(document, head, slot.unitTokens) {
            for content in event.content { merge(content, into: index) }
        } else if slot.previous == nil, document.hasWords(slot.before),
            head >= slot.outer.upperBound, head < slot.unitTokens.upperBound,
            ![.colon, .dash].contains(document.tags[slot.outer.lowerBound - 1])
        {
            let start = document.contentStart(before: slot.outer.lowerBound, in: slot.unitTokens)
            merge(start..<slot.outer.upperBound, into: index)
        }
    }

    /// Joins a range to the content where it holds a quoted stretch of the draft and words of the
    /// narrator.
    private mutating func merge(_ range: Range<Int>, into index: Int) {
        let inside = drafts[index].slots.filter { scene.slots[$0].outer.overlaps(range) }
        guard !inside.isEmpty else { return }
        var whole = range
        for slot in inside {
            let outer = scene.slots[slot].outer
            whole =
                min(whole.lowerBound, outer.lowerBound)..<max(whole.upperBound, outer.upperBound)
        }
        let hasOwnWords = whole.contains {
            document.isOutside($0) && document.tokens.kind[$0] == .word
        }
        guard hasOwnWords else { return }
        drafts[index].content.removeAll { $0.overlaps(whole) }
        drafts[index].content.append(whole)
        drafts[index].content.sort { $0.lowerBound < $1.lowerBound }
    }

    private mutating func addIndirect(in unit: Range<Int>) {
        for token in unit where document.tokens.classes[token].meets(.attributing) {
            guard document.isOutside(token), draftOfCue[token] == nil else { continue }
            for rule in IndirectRule.all {
                guard let event = rule.find(document, token, unit) else { continue }
                take(event, rule: rule.id)
                break
            }
        }
    }

    /// The slots in the range that hold speech and that no rule attributed.
    private func undecidedSlots(in range: Range<Int>) -> [Int] {
        var low = 0
        var high = scene.slots.count
        while low < high {
            let middle = (low + high) / 2
            if scene.slots[middle].outer.upperBound <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var found: [Int] = []
        while low < scene.slots.count, scene.slots[low].outer.lowerBound < range.upperBound {
            if scene.slots[low].role == .speech, scene.decisions[low] == nil { found.append(low) }
            low += 1
        }
        return found
    }

    /// Adds an attribution without marks; quoted stretches in it that no rule attributed join it.
    private mutating func take(_ event: CueEvent, rule: String) {
        let slots = event.content.flatMap(undecidedSlots)
        for slot in slots {
            if let draft = draftOf[slot] { drafts[draft].content.removeAll() }
        }
        append(
            Draft(
                rule: rule, source: event.source, cue: event.cue, head: event.head, slots: slots,
                content: event.content))
    }
}
