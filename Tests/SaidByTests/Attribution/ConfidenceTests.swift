import Testing

@testable import SaidBy

private func confidence(_ text: String) -> Double? {
    Extractor().extract(SourceText(text)).quotations.last?.confidence
}

@Test func everyRuleHasMeasuredShares() {
    let ids = AttributionRule.all.map(\.id) + IndirectRule.all.map(\.id) + [RuleKey.transcript.id]
    #expect(Set(RuleConfidence.shares.keys) == Set(ids))
    #expect(RuleConfidence.shares.values.allSatisfy { $0.count == Setting.allCases.count })
    #expect(RuleConfidence.resolved.count == SourceForm.allCases.count)
}

@Test func plainAttributionIsSure() throws {
    #expect(try #require(confidence("“We will go in the morning,” said Ann Lee.")) >= 0.9)
}

@Test(
    "What says less is less sure",
    arguments: [
        // A few words in marks may be no speech.
        (
            "Ann Lee said the plan was “slow”.",
            "Ann Lee said the plan was “slow to help anybody here”."
        ),
        // Whom a pronoun refers to has to be found.
        ("“We will go in the morning,” she said.", "“We will go in the morning,” Ann Lee said."),
        // A thought need not have been said.
        ("Ann Lee believed the dam was full.", "Ann Lee said the dam was full."),
        // Where the content ends is less plain.
        ("When it rained Ann Lee said the dam was full.", "Ann Lee said the dam was full."),
    ])
func lessSure(less: String, more: String) throws {
    #expect(try #require(confidence(less)) < #require(confidence(more)))
}

@Test func quotationThatNoRuleAttributesHasNoConfidence() {
    #expect(confidence("“We will go in the morning.”") == 0)
}
