/// A rule, by its place among all of them: to copy its id, which is a string, counts references.
struct RuleKey: Equatable, Sendable {
    private let place: UInt8

    /// The key of the attribution rule at that index of `AttributionRule.all`.
    init(attribution index: Int) { place = UInt8(index) }

    /// The key of a rule of either list, or of transcripts.
    init(_ id: String) {
        guard let place = RuleKey.ids.firstIndex(of: id) else {
            preconditionFailure("\(id) is in no list of rules.")
        }
        self.place = UInt8(place)
    }

    /// The rule's id.
    var id: String { RuleKey.ids[Int(place)] }
    /// The rule's measured shares, as in `RuleConfidence`; none for a rule that was not measured.
    var shares: [Double] { RuleKey.shares[Int(place)] }

    /// Whether what it finds may hold somebody else's quotation, as a clause may.
    var takesClauses: Bool { RuleKey.takingClauses[Int(place)] }

    private static let ids =
        AttributionRule.all.map(\.id) + IndirectRule.all.map(\.id) + [transcriptID]
    private static let shares = ids.map { RuleConfidence.shares[$0] ?? [] }
    private static let takingClauses =
        AttributionRule.all.map { _ in false } + IndirectRule.all.map(\.takesClauses) + [false]
    private static let transcriptID = "transcript"

    /// The rule of a transcript's turns.
    static let transcript = RuleKey(transcriptID)
    static let continuation = RuleKey(AttributionRule.continuation.id)
    static let sentenceSubject = RuleKey(AttributionRule.sentenceSubject.id)
    static let weakCueBefore = RuleKey(AttributionRule.weakCueBefore.id)
    static let asClause = RuleKey(IndirectRule.asClause.id)
    static let tag = RuleKey(IndirectRule.tag.id)
    static let accordingTo = RuleKey(IndirectRule.accordingTo.id)
    static let noun = RuleKey(IndirectRule.noun.id)
    static let phrase = RuleKey(IndirectRule.phrase.id)
    static let indirectLabel = RuleKey(IndirectRule.label.id)
    static let poll = RuleKey(IndirectRule.poll.id)
    static let view = RuleKey(IndirectRule.view.id)
    static let passive = RuleKey(IndirectRule.passive.id)
    static let adverb = RuleKey(IndirectRule.adverb.id)
    private static let clause = RuleKey(IndirectRule.clause.id)
    private static let question = RuleKey(IndirectRule.question.id)
    private static let infinitive = RuleKey(IndirectRule.infinitive.id)
    private static let object = RuleKey(IndirectRule.object.id)

    /// The rule of the frame in which a verb takes its content.
    static func of(_ frame: ContentFrame) -> RuleKey {
        switch frame {
        case .that, .clause: clause
        case .question: question
        case .infinitive, .objectInfinitive: infinitive
        case .object, .preposition, .documentObject: object
        }
    }
}
