import Foundation
import Testing

@testable import SaidBy

private let text = "Ünser 𝄞. “Yes, we \\ can,” said Ann Lee \"today\"."
private let sample = Sample(text)

private func items(document: String = "a.txt") throws -> [[String: Any]] {
    let quotation = sample.quotation(
        ["Yes, we", "can,"], cue: "said", by: "Ann Lee", speaker: 0)
    let extraction = sample.extraction([quotation], speakers: [sample.person("Ann Lee")])
    let json = WebAnnotationReport().text(of: extraction, document: document)
    let page = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(page?["type"] as? String == "AnnotationPage")
    return page?["items"] as? [[String: Any]] ?? []
}

private func targets(_ item: [String: Any]) -> [[String: Any]] {
    item["target"] as? [[String: Any]] ?? []
}

@Test func aQuotationItsCueAndItsSourceAreAnnotations() throws {
    let items = try items()
    #expect(
        items.map { $0["id"] as? String } == [
            "a.txt#saidby-q1", "a.txt#saidby-q1-cue", "a.txt#saidby-q1-source",
        ])
    #expect(items.map { targets($0).count } == [2, 1, 1])
}

@Test func bothSelectorsPointAtTheSameWords() throws {
    let scalars = Array(text.unicodeScalars)
    for target in try items().flatMap(targets) {
        let selectors = target["selector"] as? [[String: Any]] ?? []
        let start = try #require(selectors[0]["start"] as? Int)
        let end = try #require(selectors[0]["end"] as? Int)
        let exact = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(selectors[1]["exact"] as? String == exact)
        let prefix = try #require(selectors[1]["prefix"] as? String)
        let suffix = try #require(selectors[1]["suffix"] as? String)
        #expect(text.contains(prefix + exact + suffix))
        #expect(prefix.unicodeScalars.count == min(32, start))
        #expect(suffix.unicodeScalars.count == min(32, scalars.count - end))
    }
}

@Test func theDocumentIsARelativeReference() throws {
    let target = try #require(try items(document: "news/ä b#1.txt").first.map(targets)?.first)
    #expect(target["source"] as? String == "news/%C3%A4%20b%231.txt")
}
