extension LintRule {
    /// A cue that is no way of speaking.
    static let unspokenCue = LintRule(
        id: "unspoken-cue",
        summary: "The cue is something that nobody can do with words.",
        rationale: "People do not smile, laugh or shrug words: they say them, and smile.",
        authority: "Bender et al., Writing and Reporting for the Media, quotations and attribution",
        options: [verbs],
        examples: [
            LintExample("“We will go on Monday,” Ann Lee ⟦smiled⟧."),
            LintExample("“We will go on Monday,” ⟦laughed⟧ Ann Lee."),
            LintExample("“We will go on Monday,” Ann Lee said and smiled."),
        ],
        check: .document { text, settings in
            let verbs = LintVerbs(settings.words(verbs))
            return text.verbsBehindQuotations(verbs).map { verb in
                LintMatch(
                    span: verb.span,
                    message: "nobody can “\(verb.text)” words; write “said”")
            }
        })

    private static let verbs = LintOption(
        "verbs", "The base forms of the verbs that are reported.",
        default: .words([
            "beam", "chuckle", "frown", "giggle", "grimace", "grin", "laugh", "nod", "shrug",
            "smile", "smirk", "sneer", "wince",
        ]))
}

extension LintText {
    /// The verb of an attribution right behind a quotation, if it is one of these: “…,” she smiled.
    fileprivate func verbsBehindQuotations(_ verbs: LintVerbs) -> [LintWord] {
        extraction.quotedSpans.compactMap { span in
            guard span.isClosed, span.inner.count > 0,
                [UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?")]
                    .contains(source.bytes[Int(span.inner.end) - 1])
            else { return nil }
            let end = boundary(at: min(Int32(source.count), span.outer.end + 80))
            let after = words(in: Span(start: span.outer.end, end: end))
            guard let verb = after.prefix(4).firstIndex(where: verbs.contains),
                isSubject(after[..<verb]) || verb == 0 && after.count > 1 && after[1].isCapitalized
            else { return nil }
            return after[verb]
        }
    }

    private func isSubject(_ words: ArraySlice<LintWord>) -> Bool {
        guard let first = words.first else { return false }
        if words.count == 1, ["he", "she", "they", "i"].contains(first.text) { return true }
        return words.allSatisfy(\.isCapitalized)
    }
}
