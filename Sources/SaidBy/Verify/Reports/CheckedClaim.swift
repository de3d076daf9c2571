/// A claim as it was given, with what came of it.
package struct CheckedClaim: Sendable {
    /// A value that came with the claim and goes through.
    package enum Field: Sendable {
        case text(String)
        /// JSON, as it was written.
        case json([UInt8])
        /// The claim has no such field.
        case none
    }

    /// One for each of the report's columns.
    package let fields: [Field]
    /// What was checked.
    package let claim: Claim
    /// What came of it.
    package let verification: Verification
    /// Whether it passes.
    package let passed: Bool

    package init(fields: [Field], claim: Claim, verification: Verification, passed: Bool) {
        self.fields = fields
        self.claim = claim
        self.verification = verification
        self.passed = passed
    }
}
