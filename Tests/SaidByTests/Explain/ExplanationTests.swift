import Foundation
import Testing

@testable import SaidBy

private let article = SourceText(
    """
    Ann Lee runs the mill. “We grind at night,” she said. “Nobody hears it.”

    Bo Ray said that the mill was loud. “It hums.”
    """)

private let explained = Extractor().explain(article)

@Test func whatIsExplainedIsWhatIsExtracted() {
    let extracted = Extractor().extract(article)
    #expect(explained.extraction.quotations.map(\.rule) == extracted.quotations.map(\.rule))
    #expect(explained.explanations.count == extracted.quotations.count)
}

@Test func theRuleThatFiredIsTheRuleOfTheRow() {
    for explanation in explained.explanations {
        let quotation = explained.extraction.quotations[explanation.quotation]
        let fired = explanation.trials.first?.fired?.id ?? "none"
        #expect(fired == quotation.rule)
    }
}

@Test func theRulesBeforeItInTheListDidNotFire() {
    let ids = AttributionRule.all.map(\.id)
    let trials = explained.explanations.flatMap(\.trials)
    let ofSpans = trials.filter { trial in ids.contains(trial.fired?.id ?? ids[0]) }
    #expect(!ofSpans.isEmpty)
    for trial in ofSpans {
        let end = trial.fired.flatMap { ids.firstIndex(of: $0.id) } ?? ids.count
        #expect(trial.passed.map(\.rule.id) == Array(ids[..<end]))
    }
}

@Test func aPronounIsExplainedByItsCandidates() throws {
    let mention = try #require(
        explained.explanations.compactMap(\.mention).first { $0.form == .pronoun })
    #expect(article.string(in: mention.span) == "she")
    #expect(mention.candidates.first?.name == "Ann Lee")
    #expect(mention.candidates.first?.isChosen == true)
}

@Test func theTextMarksTheSpans() {
    let text = explained.text(document: "mill.txt") { $0 == 0 }
    let lines = text.split(separator: "\n").map(String.init)
    let place = lines.firstIndex { $0.contains("We grind at night,") } ?? 0
    let marks = zip(lines[place], lines[place + 1])
    #expect(String(marks.filter { $0.1 == "q" }.map(\.0)).hasPrefix("We grind at night,"))
    #expect(String(marks.filter { $0.1 == "s" }.map(\.0)) == "she")
    #expect(String(marks.filter { $0.1 == "c" }.map(\.0)) == "said")
}

@Test func theJSONOfAnExplanationIsRead() throws {
    let json = Data(explained.json(document: "m\"ill.txt") { $0 == 0 })
    let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    let quotations = try #require(object?["quotations"] as? [[String: Any]])
    #expect(object?["document"] as? String == "m\"ill.txt")
    #expect(quotations.count == 1)
    #expect(
        (quotations[0]["trials"] as? [[String: Any]])?.first?["fired"] as? String == quotations[0][
            "rule"] as? String)
}

@Test func aDocumentWithoutQuotationsIsExplainedByNothing() {
    let empty = Extractor().explain(SourceText("Nothing was said."))
    #expect(empty.explanations.isEmpty)
    #expect(empty.text(document: "a.txt").isEmpty)
}
