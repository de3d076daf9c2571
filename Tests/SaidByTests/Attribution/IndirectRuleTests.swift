import Testing

@testable import SaidBy

/// One example of one rule for what stands in no marks.
struct IndirectCase: Sendable, CustomTestStringConvertible {
    let rule: IndirectRule
    let example: RuleExample

    var testDescription: String { "\(rule.id): \(example.text)" }

    static let all = IndirectRule.all.flatMap { rule in
        rule.examples.map { IndirectCase(rule: rule, example: $0) }
    }
}

/// What the rule finds at each word of the document, in text order.
private func events(_ rule: IndirectRule, in document: Document) -> [CueEvent] {
    document.segments.units.flatMap { unit in
        unit.compactMap { rule.find(document, $0, unit).found }
    }
}

@Test("An indirect rule finds for its examples what they say", arguments: IndirectCase.all)
func indirectExample(_ example: IndirectCase) {
    for form in ExampleText.forms(of: example.example.text) {
        let document = form.document
        let found = events(example.rule, in: document)
        #expect(found.isEmpty == !example.example.fires, "\(form.form)")
        #expect(found.last?.source.map(document.text) == example.example.source, "\(form.form)")
        for event in found {
            for range in event.content + [event.cue] {
                #expect(!range.isEmpty && document.liesOnScalars(range))
            }
        }
    }
}

@Test("An indirect rule that finds nothing says why", arguments: IndirectCase.all)
func indirectReason(_ example: IndirectCase) {
    let document = ExampleText.forms(of: example.example.text)[0].document
    for unit in document.segments.units {
        for token in unit {
            let reason = example.rule.find(document, token, unit).reason
            #expect(reason?.isEmpty != true)
        }
    }
}

@Test("Every indirect rule shows where it fires and where not", arguments: IndirectRule.all)
func indirectRuleHasExamplesOfBothKinds(_ rule: IndirectRule) {
    #expect(rule.examples.contains { $0.fires })
    #expect(rule.examples.contains { !$0.fires })
}

@Test("An indirect rule decides on its own first example", arguments: IndirectRule.all)
func indirectRuleIsReached(_ rule: IndirectRule) throws {
    let example = try #require(rule.examples.first { $0.fires })
    let extraction = Extractor().extract(SourceText(example.text))
    #expect(extraction.quotations.last?.rule == rule.id)
}

extension IndirectRule: CustomTestStringConvertible {
    /// The rule’s id.
    public var testDescription: String { id }
}
