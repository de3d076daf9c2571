extension LintRule {
    /// A second speaker's quotation that reads as the first one's.
    static let runTogetherSpeakers = LintRule(
        id: "run-together-speakers",
        summary: "A quotation follows another speaker's in one paragraph before its own speaker is "
            + "named.",
        rationale: """
            A reader takes a quotation that follows in the same paragraph for the same speaker's. \
            A new speaker needs a new paragraph, or must be named first.
            """,
        authority: "Reuters Handbook, quotes: do not run quotes from different speakers together",
        examples: [
            LintExample("“We will go there,” Ann Lee said. ⟦“We will stay here,”⟧ Bo Ray said."),
            LintExample("“We will go,” Ann Lee said. Bo Ray said: “We will stay.”"),
            LintExample("“We will go,” Ann Lee said. “We will stay,” she added."),
        ],
        check: .document { text, _ in
            let quotations = text.extraction.quotations
            return zip(quotations, quotations.dropFirst()).compactMap(text.runTogether)
        })
}

extension LintText {
    /// Whether a quotation is more than a few words within the writer's sentence.
    private func isWholeSentence(_ quotation: Quotation) -> Bool {
        guard let last = quotation.content.last, last.count > 0, wordCount(in: last) >= 4 else {
            return false
        }
        return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ",")]
            .contains(source.bytes[Int(last.end) - 1])
    }

    fileprivate func runTogether(_ first: Quotation, _ second: Quotation) -> LintMatch? {
        guard let one = first.speaker, let other = second.speaker, one != other,
            first.kind == .direct, second.kind == .direct,
            let end = first.content.last?.end, isWholeSentence(first),
            let start = second.content.first?.start,
            let source = second.source, source.start > start, let outer = outerSpan(of: second),
            paragraph(at: end - 1) == paragraph(at: start),
            sentence(at: outer.start).start >= outer.start - 1
        else { return nil }
        let (before, after) = (extraction.speakers[one], extraction.speakers[other])
        return LintMatch(
            span: outer,
            message: "this reads as \(before.description)’s and is \(after.description)’s; "
                + "begin a new paragraph or name the speaker first")
    }
}
