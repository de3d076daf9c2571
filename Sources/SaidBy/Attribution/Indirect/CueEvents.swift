/// Words that may mark an attribution without quotation marks, and what is found at them.
///
/// Each rule looks at many of them before the next rule does. One word after the other would have the
/// code of all rules fetched anew for each, as it is larger than the cache that is nearest.
struct CueEvents {
    /// A word that may mark an attribution.
    struct Cue {
        @Narrow private(set) var token: Int
        /// What marks it: the token, or the "to" of "according to".
        @Narrow private(set) var head: Int
        @Narrow private(set) var unit: Range<Int>
        /// What is attributed in the unit before any of its words was looked at.
        @Narrow private(set) var reported: Range<Int>
        /// The classes of the word.
        fileprivate let classes: WordClass
        /// What the first rule that fires at it finds.
        fileprivate(set) var found: (rule: RuleKey, event: CueEvent)?
    }

    private let document: Document
    private(set) var cues: [Cue] = []

    /// How many words are enough to be looked at together.
    private static let enough = 64

    init(document: Document) {
        self.document = document
        cues.reserveCapacity(CueEvents.enough)
    }

    var isFull: Bool { cues.count >= CueEvents.enough }

    mutating func add(_ token: Int, head: Int, unit: Range<Int>, reported: Range<Int>) {
        cues.append(
            Cue(
                token: token, head: head, unit: unit, reported: reported,
                classes: document.tokens.classes[token], found: nil))
    }

    mutating func removeAll() { cues.removeAll(keepingCapacity: true) }

    /// Finds what the words mark. The rules for verbs differ only in the frame of the content, so that
    /// is looked for once. All are named one by one, as to take them out of an array counts references.
    mutating func find() {
        let document = document
        find(.cue) { IndirectRule.asClause.find(document, $0, $1).found.map { (.asClause, $0) } }
        find(.cue) { IndirectRule.tag.find(document, $0, $1).found.map { (.tag, $0) } }
        find(.cue) {
            guard case .fires(let (frame, event)) = document.verbEvent(at: $0, in: $1) else {
                return nil
            }
            return (RuleKey.of(frame), event)
        }
        find(.hearsay) {
            IndirectRule.accordingTo.find(document, $0, $1).found.map { (.accordingTo, $0) }
        }
        find(.attributing) { IndirectRule.view.find(document, $0, $1).found.map { (.view, $0) } }
        find(.speechNoun) { IndirectRule.noun.find(document, $0, $1).found.map { (.noun, $0) } }
        find(.phraseHead) {
            IndirectRule.phrase.find(document, $0, $1).found.map { (.phrase, $0) }
        }
        find(.cue) { IndirectRule.passive.find(document, $0, $1).found.map { (.passive, $0) } }
        find(.hearsay) { IndirectRule.adverb.find(document, $0, $1).found.map { (.adverb, $0) } }
    }

    /// Tries a rule at each of the words at which none fired.
    ///
    /// - Parameter classes: At words of no other class the rule never fires: to call it takes longer
    ///   than to ask for them.
    @inline(__always)
    private mutating func find(
        _ classes: WordClass, by event: (Int, Range<Int>) -> (RuleKey, CueEvent)?
    ) {
        for index in cues.indices where cues[index].classes.meets(classes) {
            if cues[index].found == nil,
                let (rule, event) = event(cues[index].token, cues[index].unit)
            {
                cues[index].found = (rule, event)
            }
        }
    }
}
