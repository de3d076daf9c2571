/// How many bytes on either side of a quotation are searched for its attribution: more than a
/// reader looks back, and little enough for texts of one long line.
private let farthestReach: Int32 = 1500

extension LintText {
    /// Whether anything about a quotation could attribute it although no rule of the engine made
    /// out how: a verb of saying outside the marks, a colon before it or a credit behind it.
    ///
    /// It looks at the quotation's own paragraph, at two before and at the sentence behind.
    func hasSignOfAttribution(near outer: Span) -> Bool {
        let before = Span(start: reach(before: outer), end: outer.start)
        let behind = Span(start: outer.end, end: reach(behind: outer))
        if endsWithColon(before) || beginsWithCredit(behind) { return true }
        let paragraph = paragraph(at: outer.start)
        let gaps = narration(in: Span(start: before.start, end: behind.end))
        return gaps.contains { gap in
            words(in: gap).contains { LintVerbs.isSignOfSpeech($0) }
                || gap.start >= outer.end && gap.start < paragraph.end && holdsBracket(gap)
        }
    }

    /// The start of the second paragraph before the quotation's own.
    private func reach(before outer: Span) -> Int32 {
        var start = paragraph(at: outer.start).start
        for _ in 0..<2 where start > 0 { start = paragraph(at: start - 1).start }
        return boundary(at: max(start, outer.start - farthestReach))
    }

    /// The end of the quotation's paragraph, or of the sentence behind it.
    private func reach(behind outer: Span) -> Int32 {
        let next = min(Int32(source.count), outer.end + 1)
        let end = max(paragraph(at: outer.start).end, sentence(at: next).end)
        let following = end <= next ? sentence(at: min(Int32(source.count), end + 2)).end : end
        return boundary(at: max(outer.end, min(following, outer.end + farthestReach)))
    }

    /// The stretches of a span outside quotation marks.
    private func narration(in span: Span) -> [Span] {
        var gaps: [Span] = []
        var start = span.start
        var index = firstQuotedSpan(endingBehind: span.start)
        while index < extraction.quotedSpans.count {
            let quoted = extraction.quotedSpans[index].outer
            if quoted.start >= span.end { break }
            if quoted.start > start { gaps.append(Span(start: start, end: quoted.start)) }
            start = max(start, quoted.end)
            index += 1
        }
        if start < span.end { gaps.append(Span(start: start, end: span.end)) }
        return gaps
    }

    /// The index of the first quoted span that is not all before an offset, or of one before that.
    private func firstQuotedSpan(endingBehind offset: Int32) -> Int {
        // Three levels of nesting may have opened before the offset.
        max(0, extraction.quotedSpans.partitioningIndex { $0.outer.start >= offset } - 3)
    }

    private func holdsBracket(_ span: Span) -> Bool {
        source.bytes(in: span).contains(UInt8(ascii: "["))
    }

    private func endsWithColon(_ span: Span) -> Bool {
        let span = source.trimmed(span)
        return span.count > 0 && source.bytes[Int(span.end) - 1] == UInt8(ascii: ":")
    }

    /// Whether a dash, a bracket or "by" stands right behind a quotation, as before a signature.
    private func beginsWithCredit(_ span: Span) -> Bool {
        let span = source.trimmed(span)
        guard span.count > 2 else { return false }
        let first = Int(span.start)
        let isDash =
            source.bytes[first] == 0xE2 && source.bytes[first + 1] == 0x80
            && (0x92...0x95).contains(source.bytes[first + 2])
        let signs = [UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "(")]
        return isDash || signs.contains(source.bytes[first])
            || words(in: Span(start: span.start, end: span.start + 3)).first?.text == "by"
    }
}

extension LintVerbs {
    /// Whether the word is a form of a verb that can mark an attribution, or a noun for what is
    /// said.
    static func isSignOfSpeech(_ word: LintWord) -> Bool {
        let lexicon = Lexicon.standard
        let id = Int(lexicon.word(WordHash.of(word.text.utf8)))
        let isVerb = lexicon.classes[id].meets([.past, .thirdPerson, .participle, .gerund])
        let isCue = !lexicon.frames[id].isDisjoint(with: [.quotation, .clause, .complement])
        return isVerb && isCue || lexicon.classes[id].meets([.speechNoun])
            || ["according", "quotation", "quote", "quotes", "words"].contains(word.text)
    }

    /// Whether the word is an auxiliary or an adverb, which may stand between a source and its verb.
    static func mayStandInCue(_ word: LintWord) -> Bool {
        let lexicon = Lexicon.standard
        let classes = lexicon.classes[Int(lexicon.word(WordHash.of(word.text.utf8)))]
        return classes.meets(WordClass.auxiliary.union(.adverb)) || word.text.hasSuffix("ly")
    }
}
