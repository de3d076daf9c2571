extension LintRule {
    /// A quotation mark without its partner.
    static let unpairedMark = LintRule(
        id: "unpaired-mark",
        summary: "A double quotation mark opens or closes nothing.",
        rationale: """
            Without its partner, a mark leaves open where the quoted words end and the writer's \
            begin. A quotation that goes on in the next paragraph needs no closing mark, but the \
            next paragraph an opening one.
            """,
        authority: "University of Kansas editing guide, quotes, rule 2",
        severity: .error, isOnByDefault: true,
        examples: [
            LintExample("Ann Lee said: ⟦“⟧We will go.\n\nThe vote is on Monday."),
            LintExample("We will go,⟦”⟧ Ann Lee said."),
            LintExample("“We will go,” Ann Lee said.⟦\"⟧"),
            LintExample("Ann Lee said: “We will go.\n\n“And we will stay there.”"),
            LintExample("The 15\" screen and the 6'2\" man."),
            LintExample("\"They call it the “road bill” there,\" Ann Lee said."),
            LintExample("<a href=\"\" title=\"> was the tag."),
        ],
        check: .document { text, _ in
            let suspects = text.suspectMarks
            return (text.unclosedMarks + text.strayMarks).filter {
                suspects.contains($0.span.start)
            }
            .sorted { $0.span < $1.span }
        })
}

extension LintText {
    /// Opening marks whose quotation neither ends nor goes on.
    fileprivate var unclosedMarks: [LintMatch] {
        let spans = extraction.quotedSpans.filter { $0.depth == 0 }
        return spans.indices.compactMap { index in
            let span = spans[index]
            guard !span.isClosed, span.isOpened,
                let mark = source.quotationMark(at: span.outer.start)
            else { return nil }
            let next = index + 1 < spans.count ? spans[index + 1] : nil
            if let next, next.isContinuation, isNextParagraph(next, behind: span) { return nil }
            let end = span.outer.start + Int32(mark.length)
            return LintMatch(
                span: Span(start: span.outer.start, end: end),
                message: "this quotation is never closed; add the closing mark",
                edits: closingEdit(of: span, mark: mark, next: next))
        }
    }

    private func isNextParagraph(_ next: QuotedSpan, behind span: QuotedSpan) -> Bool {
        let paragraph = paragraph(at: span.inner.end - 1)
        return next.outer.start >= paragraph.end
            && !words(in: Span(start: paragraph.end, end: next.outer.start)).contains { _ in true }
    }

    /// Closing it is safe where the quotation can only end with its paragraph: a colon or a comma
    /// introduces it, its last sentence is whole, and no verb of saying stands in it.
    private func closingEdit(
        of span: QuotedSpan, mark: QuotationMark, next: QuotedSpan?
    ) -> [LintEdit] {
        let inner = source.trimmed(span.inner)
        let before = source.trimmed(
            Span(start: paragraph(at: inner.start).start, end: span.outer.start))
        guard inner.count > 0, before.count > 0,
            [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(source.bytes[Int(before.end) - 1]),
            [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
                .contains(source.bytes[Int(inner.end) - 1]),
            !words(in: inner).contains(where: LintVerbs.isReporting),
            inner.end >= source.trimmed(paragraph(at: inner.start)).end
        else { return [] }
        if let next, isNextParagraph(next, behind: span) { return [] }
        let closing: String
        switch mark {
        case .straight: closing = "\""
        case .opening: closing = "”"
        case .leftGuillemet: closing = "»"
        default: return []
        }
        return [LintEdit(span: Span(start: inner.end, end: inner.end), replacement: closing)]
    }

    /// Marks that belong to no quoted span at all.
    fileprivate var strayMarks: [LintMatch] {
        let paired = extraction.quotedSpans.reduce(into: Set<Int32>()) { offsets, span in
            offsets.insert(span.outer.start)
            offsets.insert(span.inner.end)
        }
        return doubleMarks.compactMap { offset, mark in
            guard !paired.contains(offset) else { return nil }
            let opens = mark == .opening || mark == .low
            return LintMatch(
                span: Span(start: offset, end: offset + Int32(mark.length)),
                message: opens
                    ? "this quotation is never closed; add the closing mark"
                    : "this mark has no partner; add the other mark or remove this one")
        }
    }
}
