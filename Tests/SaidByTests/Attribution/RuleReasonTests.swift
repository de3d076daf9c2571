import Testing

@testable import SaidBy

extension RuleOutcome {
    /// Why the rule does not fire.
    var reason: String? {
        if case .fails(let reason, _) = self { reason.description } else { nil }
    }
}

/// Why a rule does not fire for the last quoted span of a text, and the word that it tells of.
private func failure(_ rule: AttributionRule, _ text: String) throws -> (String?, String?) {
    let trial = try #require(Extractor().explain(SourceText(text)).explanations.last?.trials.last)
    let passed = try #require(trial.passed.first { $0.rule.id == rule.id })
    return (passed.reason, passed.place.map { SourceText(text).string(in: $0) })
}

@Test("A word that is no verb of saying is shown")
func noVerbOfSaying() throws {
    let (reason, word) = try failure(.tagNounFirst, "“We will go now” Ann Lee painted on the wall.")
    #expect(reason == "the verb is no verb of saying")
    #expect(word == "painted")
}

@Test("A verb between the cue and the quotation is not taken for a missing cue")
func verbBetween() throws {
    let (reason, word) = try failure(.cueBefore, "Ann Lee said the plan was “a mess”.")
    #expect(reason == "another verb or a semicolon stands between the verb and the quotation")
    #expect(word == "said")
    let (other, none) = try failure(.cueBefore, "Ann Lee ran to “a mess”.")
    #expect(other == "no active verb of saying stands before the quotation")
    #expect(none == nil)
}

@Test("A subject that cannot speak is told from a verb that has none")
func subjectThatCannotSpeak() throws {
    let (reason, _) = try failure(.sentenceSubject, "The road opened “a mess for all of us”.")
    #expect(reason == "the subject of the verb cannot speak")
    let (other, _) = try failure(.sentenceSubject, "Opened “a mess for all of us”.")
    #expect(other == "no subject was found for the verb")
}

@Test("The word of the narrator’s that makes a sentence more than a quotation is shown")
func narratorsWord() throws {
    let (_, word) = try failure(.continuation, "It rained. On that day “we will all go” was heard.")
    #expect(word == "On")
}

@Test("A clause that ends before the quotation is told of")
func closedClause() throws {
    let (reason, word) = try failure(
        .clauseBefore, "After Ann Lee said no, the crowd was “a disgrace”.")
    #expect(reason == "the clause of the verb ends before the quotation")
    #expect(word == "said")
}
