/// What a rule may look at: the document, where its quoted stretches stand, and what has been
/// decided for the stretches before the one at hand.
struct Scene: Sendable {
    let document: Document
    let slots: [QuoteSlot]
    /// For each slot the decision, nil before it is made and where no rule fired.
    var decisions: [Decision?]

    init(document: Document) {
        self.document = document
        slots = QuoteSlot.all(in: document)
        decisions = Array(repeating: nil, count: slots.count)
    }
}

/// The rule that fired for a quoted stretch, and what it found.
struct Decision: Sendable {
    let rule: Int
    let match: Match
}
