import Foundation
import Testing

@testable import SaidBy

private let sample = Sample("“We will,” said Ann\tLee, “in\ntime.”")

private func extraction() -> Extraction {
    let quotation = sample.quotation(
        ["We will,", "in\ntime."], cue: "said", by: "Ann\tLee", speaker: 0)
    return sample.extraction(
        [quotation], speakers: [sample.person("Ann Lee", mentions: ["Ann\tLee"])])
}

@Test func aDocumentIsOneLineOfJSONLines() {
    let text = JSONReport().text(of: extraction())
    #expect(
        text == """
            {"document": "a.txt", "quotations": [{"id": 1, "kind": "direct", "mode": "speech", \
            "content": [{"start": 1, "end": 9, "text": "We will,"}, \
            {"start": 26, "end": 34, "text": "in\\ntime."}], \
            "cue": {"start": 11, "end": 15, "text": "said"}, \
            "source": {"start": 16, "end": 23, "text": "Ann\\tLee"}, \
            "speaker": {"id": 1, "name": "Ann Lee", "type": "person", \
            "description": "Ann Lee"}, "candidates": [], "confidence": 0.96, \
            "rule": "indirect-tag", "evidence": []}], \
            "speakers": [{"id": 1, "name": "Ann Lee", "type": "person", \
            "description": "Ann Lee", "titles": [], \
            "mentions": [{"start": 16, "end": 23, "text": "Ann\\tLee"}]}]}\n
            """)
}

@Test func whatIsNotThereIsNull() {
    let text = JSONReport().text(of: sample.extraction([sample.quotation(["We"])]))
    #expect(text.contains("\"cue\": null, \"source\": null, \"speaker\": null,"))
}

@Test func theNameOfAnUnnamedSpeakerIsNull() {
    let speaker = sample.person(nil, mentions: ["Ann"], kind: .unnamed)
    let text = JSONReport().text(of: sample.extraction([], speakers: [speaker]))
    #expect(
        text.contains("{\"id\": 1, \"name\": null, \"type\": \"unnamed\", \"description\": \"Ann\"")
    )
}

@Test func documentsMakeOneArray() throws {
    let report = JSONReport(layout: .array)
    var output = report.header
    report.append(extraction(), document: "a \"\\ \u{0} \u{7F}é.txt", to: &output)
    output += report.separator
    report.append(sample.extraction([]), document: "b.txt", to: &output)
    output += report.footer
    let array = try JSONSerialization.jsonObject(with: Data(output)) as? [[String: Any]]
    #expect(array?.map { $0["document"] as? String } == ["a \"\\ \u{0} \u{7F}é.txt", "b.txt"])
}

@Test func quotedSpansAreAddedWhereAskedFor() {
    var options = ReportOptions()
    options.includesAllSpans = true
    let extraction = sample.extraction([], quotedSpans: [sample.quotedSpan("We", role: .term)])
    let text = JSONReport(options: options).text(of: extraction)
    #expect(
        text.contains(
            "\"quoted_spans\": [{\"start\": 1, \"end\": 3, \"text\": \"We\", \"role\": \"term\", "
                + "\"depth\": 0}]"))
}

@Test func aProblemStandsInTheDocumentsPlace() {
    var output: [UInt8] = []
    JSONReport().append(
        problem: "bad", document: "x:2", fields: Array("\"a\": 1".utf8), to: &output)
    #expect(
        String(decoding: output, as: UTF8.self)
            == "{\"document\": \"x:2\", \"fields\": {\"a\": 1}, \"error\": \"bad\"}\n")
}
