import Testing

@testable import SaidBy

private func texts(_ extraction: Extraction, _ options: ReportOptions = ReportOptions()) -> [String]
{
    extraction.rows(options).map { row in
        var flat: [UInt8] = []
        extraction.source.appendFlat(row.spans, to: &flat)
        return String(decoding: flat, as: UTF8.self)
    }
}

private let interrupted = Sample("“We will,” she said, “in time. Not now. Go.” They went.")

private func interruptedExtraction() -> Extraction {
    interrupted.extraction(
        [interrupted.quotation(["We will,", "in time. Not now. Go."])],
        sentences: ["“We will,” she said, “in time. ", "Not now. ", "Go.” ", "They went."])
}

@Test func aQuotationIsCutIntoItsSentences() {
    #expect(texts(interruptedExtraction()) == ["We will, in time.", "Not now.", "Go."])
}

@Test func sentencesCountFromOneWithinTheQuotation() {
    #expect(interruptedExtraction().rows().map(\.sentence) == [1, 2, 3])
}

@Test func aRowReachesFromItsFirstWordToItsLast() {
    let row = interruptedExtraction().rows()[0]
    #expect(row.extent == Span(start: 3, end: 36))
}

@Test func aQuotationCanBeOneRow() {
    var options = ReportOptions()
    options.unit = .quotation
    #expect(texts(interruptedExtraction(), options) == ["We will, in time. Not now. Go."])
}

@Test func aQuotationOutsideEverySentenceIsOneRow() {
    let sample = Sample("“Yes. No.”")
    #expect(texts(sample.extraction([sample.quotation(["Yes. No."])])) == ["Yes. No."])
}

@Test func lineBreaksAndTheSpaceAroundThemBecomeOneSpace() {
    let sample = Sample("“A  b \r\n \n c\rd”")
    let extraction = sample.extraction([sample.quotation(["A  b \r\n \n c\rd"])])
    #expect(texts(extraction) == ["A  b c d"])
}

@Test func marksOfMarkdownAreLeftOutOfARowsText() {
    let sample = Sample("> “We *really*\n> [do](http://a.b)”", format: .markdown)
    let extraction = sample.extraction([sample.quotation(["We *really*\n> [do](http://a.b)"])])
    #expect(texts(extraction) == ["We really do"])
}

@Test func kindsThatAreNotAskedForMakeNoRow() {
    let sample = Sample("“A” b c")
    let extraction = sample.extraction([
        sample.quotation(["A"]), sample.quotation(["b"], id: 2, kind: .indirect),
    ])
    var options = ReportOptions()
    options.kinds = [.indirect]
    #expect(texts(extraction, options) == ["b"])
}

@Test func quotationsOfLowConfidenceCanBeLeftOut() {
    let sample = Sample("“A” b c")
    let extraction = sample.extraction([
        sample.quotation(["A"], confidence: 0.5), sample.quotation(["b"], confidence: 0.8),
    ])
    var options = ReportOptions()
    options.minimumConfidence = 0.8
    #expect(texts(extraction, options) == ["b"])
}

@Test func quotedSpansThatAreNoSpeechComeInTextOrderWhereAskedFor() {
    let sample = Sample("“A” “b” “C” “d” “e”")
    let extraction = sample.extraction(
        [sample.quotation(["A"]), sample.quotation(["C"])],
        quotedSpans: [
            sample.quotedSpan("A", role: .speech), sample.quotedSpan("b", role: .title),
            sample.quotedSpan("C", role: .speech), sample.quotedSpan("d", role: .term),
            sample.quotedSpan("e", role: .nickname),
        ])
    var options = ReportOptions()
    options.includesAllSpans = true
    #expect(texts(extraction, options) == ["A", "b", "C", "d", "e"])
    #expect(texts(extraction) == ["A", "C"])
}

@Test func rowsAreTheSameWithoutTitlesAndMentionsOfSpeakers() {
    let text = SourceText("“Yes,” said Sen. Ann Lee.\n\nMs. Lee, a farmer, called it “a mess”.")
    let whole = Extractor().extract(text)
    let plain = Extractor().extract(text, describingSpeakers: false)
    #expect(CSVReport().text(of: plain) == CSVReport().text(of: whole))
    #expect(whole.speakers[0].titles == ["Sen.", "farmer"])
    #expect(plain.speakers[0].titles.isEmpty && plain.speakers[0].mentions.isEmpty)
}
