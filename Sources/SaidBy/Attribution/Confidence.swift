/// How sure an attribution is.
enum Confidence {
    /// How often quotations of that rule, setting and form of source are right: for quoted ones how
    /// often the speaker is, for others how often the sentence says so and of that source.
    ///
    /// Whole hundredths, as reports print them, so that a threshold leaves out what it seems to.
    static func of(rule: RuleKey, setting: Setting, source: SourceForm) -> Double {
        let shares = rule.shares
        guard !shares.isEmpty else { return 0 }
        let share = shares[setting.rawValue]
        switch setting {
        case .long, .short: return rounded(share * RuleConfidence.resolved[source.rawValue])
        case .whole, .part: return share
        }
    }

    private static func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }
}
