/// Makes the extraction of the drafts: kinds, modes, spans, speakers.
struct QuotationBuilder {
    private let document: Document
    private let tokens: Tokens
    private let roles: [QuotedSpan.Role]
    private let describesSpeakers: Bool

    /// The quotations and speakers of a document.
    ///
    /// - Parameter describesSpeakers: Whether titles and mentions of speakers are looked for.
    static func extraction(
        of scene: consuming Scene, describesSpeakers: Bool = true
    ) -> Extraction {
        let builder = QuotationBuilder(
            document: scene.document, tokens: scene.document.tokens, roles: scene.roles,
            describesSpeakers: describesSpeakers)
        let (drafts, terms) = DraftMaker.drafts(of: scene)
        // Of a large document the rest of it is large too, and of no use any more.
        _ = consume scene
        return builder.extraction(of: drafts, terms: terms)
    }

    private func extraction(of drafts: consuming Drafts, terms: [Int]) -> Extraction {
        let (speakers, answers, grounds) = speakers(of: drafts)
        var quotations: [Quotation] = []
        quotations.reserveCapacity(drafts.count)
        for index in drafts.indices {
            quotations.append(
                quotation(
                    drafts[index], id: index + 1, speaker: answers[index].speaker,
                    grounds: answers[index].grounds.map { grounds[$0] } ?? Grounds()))
        }
        _ = consume drafts
        return Extraction(
            source: document.source, quotations: quotations, speakers: speakers,
            quotedSpans: quotedSpans(terms: terms),
            sentences: document.segments.sentences.map { tokens.span($0) },
            paragraphs: document.paragraphs.map { tokens.span($0) })
    }

    /// Whom a draft is attributed to.
    private struct Answer {
        @Narrow var speaker: Int?
        /// The place of its grounds in a list of their own, as most of a large document have none.
        @Narrow var grounds: Int?
    }

    /// What a draft's speaker was found by, or the speakers between whom it stayed open.
    private struct Grounds {
        var candidates: [Int] = []
        var evidence = ShortList<Span>()
    }

    /// The speakers, and for each draft its own. Sources are resolved in text order.
    private func speakers(of drafts: Drafts) -> ([Speaker], [Answer], [Grounds]) {
        var sources: [(range: NarrowRange, draft: Int32)] = []
        sources.reserveCapacity(drafts.count)
        for index in drafts.indices {
            if let source = drafts[index].source { sources.append((source.narrow, Int32(index))) }
        }
        sources.sort { ($0.range.lower, $0.draft) < ($1.range.lower, $1.draft) }
        let table = EntityTable(document: document)
        var resolver = SourceResolver(
            document: document, table: table, sources: sources.lazy.map { Range($0.range) })
        var speakers = SpeakerTable(
            document: document, table: table, limit: sources.count,
            describesSpeakers: describesSpeakers)
        var answers = [Answer](filledWith: Answer(), count: drafts.count)
        var allGrounds: [Grounds] = []
        allGrounds.reserveCapacity(min(sources.count, 32))
        for (range, draft) in sources {
            let source = Range(range)
            let index = Int(draft)
            let resolution = resolver.resolve(source, content: drafts[index].content)
            answers[index].speaker = speakers.speaker(resolution)
            var grounds = Grounds()
            if case .ambiguous(let entities) = resolution {
                grounds.candidates = entities.compactMap { speakers.speaker(.entities([$0])) }
            }
            if case .entities(let entities) = resolution {
                for entity in entities {
                    let name = table.entities[entity].name
                    if source.contains(name.lowerBound) { continue }
                    grounds.evidence.append(tokens.span(name))
                }
            }
            if grounds.candidates.isEmpty, grounds.evidence.isEmpty { continue }
            answers[index].grounds = allGrounds.count
            allGrounds.append(grounds)
        }
        return (speakers.speakers, answers, allGrounds)
    }

    private func quotation(
        _ draft: Draft, id: Int, speaker: Int?, grounds: Grounds
    ) -> Quotation {
        Quotation(
            id: id, kind: kind(of: draft), mode: mode(of: draft),
            content: draft.content.converted { tokens.span($0) },
            cue: draft.cue.map { tokens.span($0) },
            source: draft.source.map { tokens.span($0) }, speaker: speaker,
            candidates: grounds.candidates, rule: draft.rule,
            confidence: confidence(of: draft), evidence: grounds.evidence)
    }

    private func confidence(of draft: Draft) -> Double {
        guard let rule = draft.rule else { return 0 }
        return Confidence.of(
            rule: rule, setting: document.setting(of: draft), source: document.sourceForm(of: draft)
        )
    }

    private func kind(of draft: Draft) -> Quotation.Kind {
        if draft.rule == .transcript { return .direct }
        if let kind = plainKind(of: draft) { return kind }
        var inside = 0
        var outside = 0
        for range in draft.content {
            for token in range where tokens.kind[token] == .word {
                if document.isOutside(token) { outside += 1 } else { inside += 1 }
                if inside > 0, outside > 0 { return .mixed }
            }
        }
        if inside == 0 { return draft.slots.isEmpty ? .indirect : .direct }
        return .direct
    }

    /// The kind where all of the content stands on one side of the marks, as most does.
    private func plainKind(of draft: Draft) -> Quotation.Kind? {
        var (outside, inside) = (false, false)
        for range in draft.content {
            let sides = document.sides(of: range)
            outside = outside || sides.outside
            inside = inside || sides.inside
        }
        if !inside { return draft.slots.isEmpty ? .indirect : .direct }
        return !outside && !draft.slots.isEmpty ? .direct : nil
    }

    private func mode(of draft: Draft) -> Quotation.Mode {
        guard let head = draft.head else { return .speech }
        let frames = document.frames(head)
        if frames.contains(.writing) { return .writing }
        return frames.contains(.thought) ? .thought : .speech
    }

    private func quotedSpans(terms: [Int]) -> [QuotedSpan] {
        var roles = roles
        for stretch in terms { roles[stretch] = .term }
        return document.stretches.indices.map { index in
            let stretch = document.stretches[index]
            return QuotedSpan(
                inner: tokens.span(stretch.inner),
                outer: tokens.span(stretch.outer), style: style(of: stretch),
                depth: stretch.depth, isOpened: stretch.open != nil,
                isClosed: stretch.close != nil, isContinuation: stretch.isContinuation,
                role: roles[index])
        }
    }

    private func style(of stretch: QuotedStretch) -> QuotedSpan.Style {
        guard let mark = stretch.open ?? stretch.close else { return .straightDouble }
        switch tokens.kind[mark] {
        case .openDouble, .closeDouble: return .curlyDouble
        case .straightSingle: return .straightSingle
        case .openSingle, .closeSingle: return .curlySingle
        case .openGuillemet, .closeGuillemet: return .guillemet
        case .lowDouble, .lowSingle: return .low
        case .openBackquote, .doubleApostrophe: return .backquoted
        default: return .straightDouble
        }
    }
}
