/// How many of two sets agree.
public struct AgreementScore: Sendable, Equatable {
    /// How many the annotation has.
    public internal(set) var gold = 0
    /// How many of these were found.
    public internal(set) var goldMatched = 0
    /// How many were found, rightly or not.
    public internal(set) var found = 0
    /// How many of these the annotation has.
    public internal(set) var foundMatched = 0

    /// The share of what was found that is right: 0 to 1; nil if nothing was found.
    public var precision: Double? { found == 0 ? nil : Double(foundMatched) / Double(found) }
    /// The share of what is annotated that was found: 0 to 1; nil if nothing is annotated.
    public var recall: Double? { gold == 0 ? nil : Double(goldMatched) / Double(gold) }
    /// The harmonic mean of precision and recall: 0 to 1; nil where one of them is.
    public var f1: Double? {
        guard let precision, let recall else { return nil }
        let sum = precision + recall
        return sum == 0 ? 0 : 2 * precision * recall / sum
    }
}
