import Foundation
import Testing

@testable import SaidBy

private let hostile = "</script><!-- “Yes 𝄞 & ‘no’ \\ \"x\"” said <Ann>."

/// The article's data as another JSON reader understands it.
private func article(_ extraction: Extraction, document: String = "a.txt") throws -> [String: Any] {
    let html = HTMLReport().text(of: extraction, document: document)
    let start = try #require(html.firstRange(of: ">")).upperBound
    let end = try #require(html.firstRange(of: "</script>")).lowerBound
    let object = try JSONSerialization.jsonObject(with: Data(html[start..<end].utf8))
    return try #require(object as? [String: Any])
}

@Test func theDataOfAnArticleCannotLeaveItsElement() throws {
    let sample = Sample(hostile)
    let html = HTMLReport().text(
        of: sample.extraction(byLine: [sample.quotation(["Yes 𝄞"])]), document: "</script>")
    #expect(html.count { $0 == "<" } == 2)
    #expect(try article(sample.extraction(byLine: []))["t"] as? String == hostile)
}

@Test func offsetsOfThePageCountUTF16() throws {
    let sample = Sample(hostile)
    let quotation = sample.quotation(
        ["Yes 𝄞", "& ‘no’"], kind: .mixed, cue: "said", by: "<Ann>", speaker: 0)
    let data = try article(
        sample.extraction(byLine: [quotation], speakers: [sample.person("Ann")]))
    let row = try #require((data["q"] as? [[Any]])?.first)
    let text = hostile as NSString
    let words = try [3, 4, 5].map { place in
        let ends = try #require(row[place] as? [Int])
        return stride(from: 0, to: ends.count, by: 2).map {
            text.substring(with: NSRange(location: ends[$0], length: ends[$0 + 1] - ends[$0]))
        }
    }
    #expect(words == [["Yes 𝄞", "& ‘no’"], ["said"], ["<Ann>"]])
    #expect(row[1] as? Int == 1)
    #expect(row[6] as? Int == 0)
    #expect((data["s"] as? [[Any]])?.first?[1] as? String == "Ann")
}

@Test func bytesThatAreNoTextDoNotShiftTheOffsets() throws {
    let source = SourceText(utf8: [0xFF, 0x80, 0x41, 0xC3])
    let extraction = Extraction(
        source: source, quotations: [], speakers: [], quotedSpans: [], sentences: [],
        paragraphs: [Span(start: 2, end: 3)])
    let data = try article(extraction)
    #expect(data["t"] as? String == "\u{FFFD}\u{FFFD}A\u{FFFD}")
    #expect(data["p"] as? [Int] == [2, 3])
}

@Test func thePageLoadsNothing() {
    let report = HTMLReport()
    let page = String(decoding: report.header + report.footer, as: UTF8.self)
    #expect(page.contains("default-src 'none'"))
    for word in ["src=\"", "@import", "url(", "fetch(", "innerHTML", "eval(", "https://"] {
        #expect(!page.contains(word), "\(word)")
    }
}

@Test func thePageIsGivenTheTitlesOfItsSpeakers() throws {
    let text = SourceText("“We will go,” said Sen. Ann Lee, a farmer.\n")
    let speaker = try #require(
        (try article(Extractor().extract(text))["s"] as? [[Any]])?.first)
    #expect(speaker.last as? [String] == ["Sen.", "farmer"])
}
