extension Extraction {
    /// A quotation of a draft, or a part of it that stands between marks, as a claim.
    public struct DraftClaim: Sendable {
        /// The words and their speaker.
        public let claim: Claim
        /// Where they begin and end in the draft.
        public let span: Span
    }

    /// What the document says that was said in these words: its direct quotations, and of mixed ones
    /// what stands between marks.
    public var draftClaims: [DraftClaim] {
        quotations.flatMap { quotation -> [DraftClaim] in
            switch quotation.kind {
            case .direct: [draftClaim(quotation.content, of: quotation)]
            case .mixed: quotedParts(of: quotation).map { draftClaim([$0], of: quotation) }
            case .indirect: []
            }
        }
    }

    private func quotedParts(of quotation: Quotation) -> [Span] {
        quotedSpans.filter { span in
            span.depth == 0 && quotation.content.contains { $0.contains(span.inner) }
        }.map(\.inner)
    }

    private func draftClaim(_ spans: [Span], of quotation: Quotation) -> DraftClaim {
        let speaker = quotation.speaker.map { speakers[$0] }
        return DraftClaim(
            claim: Claim(quote: source.flatString(of: spans), speaker: speaker?.description),
            span: Span(start: spans.first?.start ?? 0, end: spans.last?.end ?? 0))
    }
}

extension SourceText {
    /// The words of spans as one line, as reports have them.
    func flatString(of spans: [Span]) -> String {
        var text: [UInt8] = []
        appendFlat(spans, to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
