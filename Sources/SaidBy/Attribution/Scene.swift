/// What a rule may look at: the document, where its quoted stretches stand, and what has been
/// decided for the stretches before the one at hand.
struct Scene: Sendable {
    let document: Document
    /// What the marks of each stretch are for.
    let roles: [QuotedSpan.Role]
    /// Where the outermost stretches that hold speech stand, in text order.
    let slots: [QuoteSlot]
    /// For each slot the decision, nil before it is made and where no rule fired.
    var decisions: [Decision?]

    init(document: Document) {
        self.document = document
        let classifier = RoleClassifier(document: document)
        roles = document.stretches.map(classifier.role)
        slots = QuoteSlot.all(in: document, roles: roles)
        decisions = Array(filledWith: nil, count: slots.count)
    }
}

/// The rule that fired for a quoted stretch, and what it found.
struct Decision: Sendable {
    @Narrow private(set) var rule: Int
    let match: Match
}
