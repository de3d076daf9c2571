import SaidBy

/// The claims of a file, with everything that came with them.
struct ClaimTable: Sendable {
    struct Row: Sendable {
        /// One for each column.
        let fields: [CheckedClaim.Field]
        let claim: Claim
    }

    var columns: [String] = []
    var rows: [Row] = []
    /// What could not be read, in words.
    var problems: [String] = []
}

/// Which columns or members hold a claim's words and speaker.
struct ClaimNames: Sendable {
    /// nil: "quote", or "text" as in the tool's own output.
    var quote: String?
    /// nil: "speaker".
    var speaker: String?

    var quoteNames: [String] { quote.map { [$0] } ?? ["quote", "text"] }
    var speakerName: String { speaker ?? "speaker" }
}

/// A file of claims that cannot be read at all.
struct ClaimsError: Error {
    let message: String
}
