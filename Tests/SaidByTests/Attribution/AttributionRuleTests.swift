import Testing

@testable import SaidBy

/// One example of one rule.
struct AttributionCase: Sendable, CustomTestStringConvertible {
    let rule: AttributionRule
    let example: RuleExample

    var testDescription: String { "\(rule.id): \(example.text)" }

    static let all = AttributionRule.all.flatMap { rule in
        rule.examples.map { AttributionCase(rule: rule, example: $0) }
    }
}

@Test("A rule finds for its examples what they say", arguments: AttributionCase.all)
func attributionExample(_ example: AttributionCase) throws {
    for form in ExampleText.forms(of: example.example.text) {
        let scene = Attributor.scene(of: form.document)
        let slots = Array(scene.slots.indices)
        let slot = try #require(slots.dropLast(example.example.stretchesBehind).last)
        let outcome = example.rule.match(scene, slot)
        let match = outcome.found
        #expect(outcome.reason?.isEmpty != true)
        #expect((match != nil) == example.example.fires, "\(form.form)")
        #expect(match?.source.map(scene.document.text) == example.example.source, "\(form.form)")
        for range in [match?.source, match?.cue].compactMap(\.self) {
            #expect(scene.document.liesOnScalars(range))
        }
    }
}

@Test("Every rule shows where it fires and where it does not", arguments: AttributionRule.all)
func attributionRuleHasExamplesOfBothKinds(_ rule: AttributionRule) {
    #expect(rule.examples.contains { $0.fires })
    #expect(rule.examples.contains { !$0.fires })
}

@Test("A rule decides on its own first example when all are tried", arguments: AttributionRule.all)
func ruleIsReached(_ rule: AttributionRule) throws {
    let example = try #require(rule.examples.first { $0.fires })
    let scene = Attributor.scene(of: ExampleText.forms(of: example.text)[0].document)
    let slots = Array(scene.slots.indices)
    let slot = try #require(slots.dropLast(example.stretchesBehind).last)
    #expect(scene.decisions[slot].map { AttributionRule.all[$0.rule].id } == rule.id)
}

extension AttributionRule: CustomTestStringConvertible {
    /// The rule’s id.
    public var testDescription: String { id }
}
