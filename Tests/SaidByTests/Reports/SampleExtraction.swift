@testable import SaidBy

/// A document that is put together by hand, with spans found by their words.
struct Sample {
    let source: SourceText
    private let text: String

    init(_ text: String, format: SourceText.Format = .plain) {
        self.text = text
        source = SourceText(text, format: format)
    }

    /// The first span that holds these words.
    func span(_ words: String) -> Span {
        guard let range = text.firstRange(of: words) else { return Span(start: 0, end: 0) }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return Span(start: Int32(start), end: Int32(start + words.utf8.count))
    }

    func quotation(
        _ content: [String], id: Int = 1, kind: Quotation.Kind = .direct, cue: String? = nil,
        by source: String? = nil, speaker: Int? = nil, rule: RuleKey? = .tag,
        confidence: Double = 0.956
    ) -> Quotation {
        Quotation(
            id: id, kind: kind, mode: .speech, content: ShortList(content.map(span)),
            cue: cue.map(span),
            source: source.map(span), speaker: speaker, candidates: [], rule: rule,
            confidence: confidence, evidence: [])
    }

    func person(_ name: String?, mentions: [String] = [], kind: Speaker.Kind = .person) -> Speaker {
        Speaker(
            kind: kind, isNamed: name != nil, description: name ?? mentions.first ?? "",
            mentions: ShortList(mentions.map(span)))
    }

    func quotedSpan(_ words: String, role: QuotedSpan.Role) -> QuotedSpan {
        let inner = span(words)
        return QuotedSpan(
            inner: inner, outer: inner, style: .curlyDouble, depth: 0, isOpened: true,
            isClosed: true, isContinuation: false, role: role)
    }

    func extraction(
        _ quotations: [Quotation], speakers: [Speaker] = [], quotedSpans: [QuotedSpan] = [],
        sentences: [String] = []
    ) -> Extraction {
        Extraction(
            source: source, quotations: quotations, speakers: speakers, quotedSpans: quotedSpans,
            sentences: sentences.map(span), paragraphs: [])
    }
}

extension Report {
    /// What the report says of one document, as text.
    func text(of extraction: Extraction, document: String = "a.txt") -> String {
        var output: [UInt8] = []
        append(extraction, document: document, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
