extension ExplainedExtraction {
    /// One JSON object: an array `quotations`, each with what `jsonl` says of it under `quotation`,
    /// the rules that were tried under `trials` and how the speaker was found under `mention`.
    ///
    /// - Parameters:
    ///   - document: The document's name.
    ///   - offsets: What starts and ends count.
    ///   - isWanted: Which quotations are told of, by their index.
    public func json(
        document: String, offsets: OffsetUnit = .scalars,
        where isWanted: (Int) -> Bool = { _ in true }
    ) -> [UInt8] {
        var writer = ExplanationWriter(self, offsets: offsets)
        writer.output.appendJSON("{\"document\": ")
        writer.output.appendJSONString(document)
        writer.output.appendJSON(", \"quotations\": [")
        var isFirst = true
        for explanation in explanations where isWanted(explanation.quotation) {
            writer.output.appendJSON(isFirst ? "\n" : ",\n")
            writer.append(explanation)
            isFirst = false
        }
        writer.output.appendJSON("\n]}\n")
        return writer.output
    }
}

/// Explanations on their way into JSON.
private struct ExplanationWriter {
    private let extraction: Extraction
    private let offsets: OffsetMap
    var output: [UInt8] = []

    init(_ explained: ExplainedExtraction, offsets unit: OffsetUnit) {
        extraction = explained.extraction
        offsets = OffsetMap(explained.extraction.source, unit: unit)
    }

    mutating func append(_ explanation: Explanation) {
        let quotation = extraction.quotations[explanation.quotation]
        output.append(contentsOf: "{\"id\": \(quotation.id), \"kind\": ".utf8)
        output.appendJSONString(quotation.kind.rawValue)
        member("content", quotation.content) { $0.append($1) }
        member("cue", quotation.cue)
        member("source", quotation.source)
        output.appendJSON(", \"speaker\": ")
        if let speaker = quotation.speaker {
            output.appendJSONString(extraction.speakers[speaker].description)
        } else {
            output.appendJSONNull()
        }
        output.appendJSON(", \"rule\": ")
        output.appendJSONString(quotation.rule)
        member("evidence", quotation.evidence) { $0.append($1) }
        member("trials", explanation.trials) { $0.append($1) }
        output.appendJSON(", \"mention\": ")
        if let mention = explanation.mention { append(mention) } else { output.appendJSONNull() }
        output.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ trial: RuleTrial) {
        output.appendJSON("{\"fired\": ")
        if let fired = trial.fired {
            output.appendJSONString(fired.id)
        } else {
            output.appendJSONNull()
        }
        member("span", trial.span)
        member("before", trial.before)
        member("after", trial.after)
        member("carries_on", trial.carriesOn)
        member("passed", trial.passed) { $0.append($1) }
        output.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ passed: PassedRule) {
        output.appendJSON("{\"rule\": ")
        output.appendJSONString(passed.rule.id)
        output.appendJSON(", \"reason\": ")
        output.appendJSONString(passed.reason)
        member("at", passed.place)
        output.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ mention: MentionExplanation) {
        output.appendJSON("{\"form\": ")
        output.appendJSONString(mention.form.rawValue)
        output.appendJSON(", \"outcome\": ")
        output.appendJSONString(mention.outcome)
        member("candidates", mention.candidates) { $0.append($1) }
        output.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ candidate: CandidateExplanation) {
        output.appendJSON("{\"name\": ")
        output.appendJSONString(candidate.name)
        output.append(
            contentsOf: """
                , "chosen": \(candidate.isChosen), "kind": "\(candidate.kind)", \
                "gender": "\(candidate.gender)", "person_evidence": \(candidate.personEvidence), \
                "mentions_before": \(candidate.mentionsBefore), \
                "sentences_back": \(candidate.sentencesBack)
                """.utf8)
        member("last_mention", candidate.lastMention)
        output.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ span: Span) {
        let range = offsets.range(span)
        let place = "{\"start\": \(range.lowerBound), \"end\": \(range.upperBound), \"text\": "
        output.append(contentsOf: place.utf8)
        output.appendJSONString(extraction.source.bytes(in: span))
        output.append(UInt8(ascii: "}"))
    }

    private mutating func member(_ name: StaticString, _ span: Span?) {
        begin(name)
        if let span { append(span) } else { output.appendJSONNull() }
    }

    private mutating func member<Element>(
        _ name: StaticString, _ elements: [Element],
        each: (inout ExplanationWriter, Element) -> Void
    ) {
        begin(name)
        output.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { output.appendJSON(", ") }
            each(&self, element)
        }
        output.append(UInt8(ascii: "]"))
    }

    private mutating func begin(_ name: StaticString) {
        output.appendJSON(", \"")
        output.appendJSON(name)
        output.appendJSON("\": ")
    }
}
