extension ExplainedExtraction {
    /// The explanations of some quotations, in lines for a terminal, each followed by an empty one.
    ///
    /// - Parameters:
    ///   - document: The document's name.
    ///   - isWanted: Which quotations are told of, by their index.
    public func text(document: String, where isWanted: (Int) -> Bool = { _ in true }) -> String {
        let places = LineIndex(extraction.source)
        return explanations.indices.filter(isWanted)
            .map { text(of: $0, document: document, places: places) + "\n" }.joined()
    }

    private func text(of number: Int, document: String, places: LineIndex) -> String {
        let quotation = extraction.quotations[number]
        let explanation = explanations[number]
        let place = places.position(of: quotation.content.first?.start ?? 0)
        var lines = [
            "\(document):\(place.line):\(place.column): quotation \(quotation.id), "
                + "\(quotation.kind.rawValue) \(quotation.mode.rawValue)"
        ]
        lines += excerpt(of: quotation).map { "    | " + $0 }
        for trial in explanation.trials { lines += text(of: trial) }
        if explanation.trials.isEmpty { lines.append("  no rule was tried") }
        lines += explanation.mention.map(text) ?? ["  source: none"]
        lines.append("  speaker: \(speaker(of: quotation))")
        return lines.joined(separator: "\n") + "\n"
    }

    /// q: content, s: source, c: cue, e: other evidence.
    private func excerpt(of quotation: Quotation) -> [String] {
        var marks: [MarkedExcerpt.Mark] = quotation.content.map { ($0, "q") }
        marks += quotation.evidence.map { ($0, "e") }
        if let source = quotation.source { marks.append((source, "s")) }
        if let cue = quotation.cue { marks.append((cue, "c")) }
        return MarkedExcerpt(extraction, marks: marks).lines()
    }

    private func text(of trial: RuleTrial) -> [String] {
        var lines = ["  rules for \(shortened(trial.span))"]
        lines.append("    before it: \(shortened(trial.before))")
        lines.append("    behind it: \(shortened(trial.after))")
        lines += trial.passed.map(text)
        if let fired = trial.fired {
            lines.append("    YES  \(fired.id): \(fired.summary)")
        } else {
            lines.append("    none fired: no source")
        }
        if let earlier = trial.carriesOn {
            lines.append("    it carries on \(shortened(earlier))")
        }
        return lines
    }

    private func text(of passed: PassedRule) -> String {
        let place = passed.place.map { ": " + shortened($0) } ?? ""
        return "    no   \(passed.rule.id): \(passed.reason)\(place)"
    }

    private func text(of mention: MentionExplanation) -> [String] {
        var lines = ["  source: \(shortened(mention.span)), a \(mention.form.rawValue)"]
        lines.append("    taken for \(mention.outcome)")
        for candidate in mention.candidates {
            let back = candidate.sentencesBack
            let near = back == 0 ? "the last in this sentence" : "the last \(back) sentences back"
            lines.append(
                "    \(candidate.isChosen ? "->" : "  ") \(candidate.name): \(candidate.kind), "
                    + "gender \(candidate.gender), person evidence \(candidate.personEvidence), "
                    + "mentions so far \(candidate.mentionsBefore), \(near)")
        }
        return lines
    }

    private func speaker(of quotation: Quotation) -> String {
        if let index = quotation.speaker {
            let speaker = extraction.speakers[index]
            return "\(speaker.description) (\(speaker.kind.rawValue))"
        }
        let names = quotation.candidates.map { extraction.speakers[$0].description }
        return names.isEmpty ? "none" : "ambiguous: " + names.joined(separator: " or ")
    }

    /// The words of a span on one line, the middle left out of long ones.
    private func shortened(_ span: Span) -> String {
        var flat: [UInt8] = []
        extraction.source.appendFlat(extraction.source.trimmed(span), to: &flat)
        let text = String(decoding: flat, as: UTF8.self)
        if text.isEmpty { return "nothing" }
        return text.count <= 60 ? "[\(text)]" : "[\(text.prefix(28)) … \(text.suffix(28))]"
    }
}
