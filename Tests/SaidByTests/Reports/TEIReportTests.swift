import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@testable import SaidBy

/// What an XML parser that is not ours makes of a TEI report.
private final class Reader: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String], text: String)] = []
    var body = ""
    private var open: [Int] = []
    private var isInBody = false

    init(_ extraction: Extraction, document: String = "a.txt") throws {
        super.init()
        let report = TEIReport()
        var bytes = report.header
        report.append(extraction, document: document, to: &bytes)
        let parser = XMLParser(data: Data(bytes + report.footer))
        parser.delegate = self
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append((name, attributes, ""))
        if name == "body" { isInBody = true }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        open.removeLast()
        if name == "body" { isInBody = false }
        if name == "p", isInBody { body += "¶" }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        for index in open { elements[index].text += text }
        if isInBody { body += text }
    }

    func all(_ name: String) -> [(name: String, attributes: [String: String], text: String)] {
        elements.filter { $0.name == name }
    }
}

@Test func teiHasTheWholeTextWithItsMarkupEscaped() throws {
    let text = "“<b>A & B</b>”\r\u{1}\u{FFFF} said \"Ann\"."
    let sample = Sample(text)
    let quotation = sample.quotation(["<b>A & B</b>"], cue: "said", by: "\"Ann\"")
    let reader = try Reader(sample.extraction(byLine: [quotation]), document: "<a>&.txt")
    let body = reader.body.trimmingCharacters(in: .newlines)
    #expect(body.hasPrefix("“<b>A & B</b>”\r\u{FFFD}\u{FFFD} said \"Ann\".¶"))
    #expect(reader.all("title").last?.text == "<a>&.txt")
}

@Test func aSaidHasItsSpeakerAndWhetherItIsDirect() throws {
    let sample = Sample("“Yes,” said Ann Lee. She said it was “late”.")
    let quotations = [
        sample.quotation(["Yes,"], cue: "said", by: "Ann Lee", speaker: 0),
        sample.quotation(["it was “late”"], id: 2, kind: .mixed, by: "She", speaker: 0),
    ]
    let reader = try Reader(
        sample.extraction(
            byLine: quotations, speakers: [sample.person("Ann Lee")],
            quotedSpans: [sample.quotedSpan("late", role: .speech)]))
    let said = reader.all("said")
    #expect(said.map(\.text) == ["Yes,", "it was “late”"])
    #expect(said.map { $0.attributes["direct"] } == ["true", "false"])
    let person = try #require(reader.all("person").first)
    #expect(person.text == "Ann Lee")
    #expect(said.allSatisfy { $0.attributes["who"] == "#" + (person.attributes["xml:id"] ?? "") })
    #expect(reader.all("q").map(\.text) == ["late"])
    #expect(reader.all("rs").map(\.text) == ["Ann Lee", "She"])
    #expect(
        reader.all("seg").map(\.attributes["corresp"]) == [
            "#" + (said[0].attributes["xml:id"] ?? "")
        ])
}

@Test func aSaidThatCrossesAnotherElementIsCutAndLinked() throws {
    let sample = Sample("“One two\nthree four.” Ann")
    let quotations = [
        sample.quotation(["One two\nthree four."]),
        sample.quotation(["two"], id: 2, by: "three four.” Ann"),
    ]
    let reader = try Reader(sample.extraction(byLine: quotations))
    let parts = reader.all("said").filter { $0.attributes["xml:id"]?.contains(".q1") == true }
    #expect(parts.map(\.text) == ["One two", "three four."])
    #expect(parts[0].attributes["next"] == "#" + (parts[1].attributes["xml:id"] ?? ""))
    #expect(parts[1].attributes["prev"] == "#" + (parts[0].attributes["xml:id"] ?? ""))
    #expect(reader.all("rs").map(\.text).joined() == "three four.” Ann")
}

@Test func twoNamesNeverShareAnID() {
    #expect(xmlID("a_b.txt") != xmlID("a/b.txt"))
    #expect(xmlID("a_2Fb") != xmlID("a/b"))
}

@Test func teiTellsAPersonsTitles() throws {
    let extraction = Extractor().extract(
        SourceText("“We will go,” said Sen. Ann Lee, a farmer.\n"))
    let reader = try Reader(extraction)
    #expect(reader.all("label").map(\.text) == ["Sen.", "farmer"])
    #expect(reader.all("state").allSatisfy { $0.attributes["type"] == "title" })
}
