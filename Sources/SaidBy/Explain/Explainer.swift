/// Runs the stages again and notes what each rule said.
struct Explainer {
    private let document: Document
    private let scene: Scene
    private let table: EntityTable

    init(_ source: SourceText) {
        document = Document(source: source, lexicon: .standard)
        scene = Attributor.scene(of: document)
        table = EntityTable(document: document)
    }

    func explain() -> ExplainedExtraction {
        let trials = slotTrials()
        let drafts = DraftMaker.drafts(of: scene).quotations
        let mentions = mentions(of: drafts)
        let explanations = drafts.indices.map { index in
            let draft = drafts[index]
            let own = draft.slots.compactMap { trials[$0] }
            let cue =
                AttributionRule.all.contains { $0.id == draft.rule?.id } ? nil : cueTrial(draft)
            return Explanation(
                quotation: index, trials: own + (cue.map { [$0] } ?? []),
                mention: mentions[index])
        }
        return ExplainedExtraction(
            extraction: QuotationBuilder.extraction(of: scene), explanations: explanations)
    }

    /// What the rules said of each quoted stretch, as they saw the document at that time.
    private func slotTrials() -> [Int: RuleTrial] {
        var seen = Scene(document: document)
        var trials: [Int: RuleTrial] = [:]
        for index in scene.slots.indices {
            let tried = tried(AttributionRule.all, TriedRule.init) {
                $0.match($0.looksAhead ? scene : seen, index)
            }
            let decision = scene.decisions[index]
            let slot = scene.slots[index]
            trials[index] = RuleTrial(
                span: document.tokens.span(slot.outer), before: place(slot.before),
                after: place(slot.after),
                passed: tried.passed, fired: tried.fired,
                carriesOn: decision?.match.carriesOn.map {
                    document.tokens.span(scene.slots[$0].outer)
                })
            seen.decisions[index] = decision
        }
        return trials
    }

    /// What the rules for words without marks said at the cue of a quotation.
    private func cueTrial(_ draft: Draft) -> RuleTrial? {
        guard let head = draft.head else { return nil }
        let unit = document.segments.unitTokens(of: head)
        let tried = tried(IndirectRule.all, TriedRule.init) { $0.find(document, head, unit) }
        return RuleTrial(
            span: document.tokens.span(head..<head + 1),
            before: place(unit.lowerBound..<head),
            after: place(head + 1..<unit.upperBound),
            passed: tried.passed, fired: tried.fired, carriesOn: nil)
    }

    /// The rules up to the first that fires, with why those before it do not.
    private func tried<Rule, Found>(
        _ rules: [Rule], _ name: (Rule) -> TriedRule, outcome: (Rule) -> RuleOutcome<Found>
    ) -> (passed: [PassedRule], fired: TriedRule?) {
        var passed: [PassedRule] = []
        for rule in rules {
            guard case .fails(let reason, let token) = outcome(rule) else {
                return (passed, name(rule))
            }
            passed.append(
                PassedRule(
                    rule: name(rule), reason: reason.description,
                    place: token.map { document.tokens.span($0..<$0 + 1) }))
        }
        return (passed, nil)
    }

    /// The span of some tokens; of none, the place where they would stand.
    private func place(_ tokens: Range<Int>) -> Span {
        if !tokens.isEmpty { return document.tokens.span(tokens) }
        let offset = tokens.lowerBound > 0 ? document.tokens.end[tokens.lowerBound - 1] : 0
        return Span(start: offset, end: offset)
    }

    /// How each draft's source was resolved; they are resolved in text order, as a pronoun is
    /// understood by those before it.
    private func mentions(of drafts: Drafts) -> [MentionExplanation?] {
        var resolver = SourceResolver(
            document: document, table: table, sources: drafts.compactMap(\.source))
        var mentions = [MentionExplanation?](repeating: nil, count: drafts.count)
        let order = drafts.indices.filter { drafts[$0].source != nil }.sorted {
            (drafts[$0].source?.lowerBound ?? 0) < (drafts[$1].source?.lowerBound ?? 0)
        }
        for index in order {
            guard let source = drafts[index].source else { continue }
            let resolution = resolver.resolve(source, content: drafts[index].content)
            let explainer = MentionExplainer(
                document: document, table: table, source: source, unit: resolver.unit,
                hasName: source.contains { resolver.name(at: $0) != nil })
            mentions[index] = explainer.explain(resolution)
        }
        return mentions
    }
}

extension TriedRule {
    fileprivate init(_ rule: AttributionRule) {
        self.init(id: rule.id, summary: rule.summary)
    }

    fileprivate init(_ rule: IndirectRule) {
        self.init(id: rule.id, summary: rule.summary)
    }
}
