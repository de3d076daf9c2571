/// How much a finding matters.
public enum LintSeverity: String, Sendable, CaseIterable, Comparable {
    /// Worth a look.
    case note
    /// Should be mended.
    case warning
    /// Must be mended.
    case error

    /// Orders severities from the least to the greatest.
    public static func < (left: LintSeverity, right: LintSeverity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
