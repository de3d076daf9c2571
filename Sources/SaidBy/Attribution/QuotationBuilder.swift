/// Makes quotations of the decisions: stretches that carry one another on become one.
struct QuotationBuilder {
    private let scene: Scene
    private let document: Document
    private var drafts: [Draft] = []
    /// For each slot, its draft.
    private var draftOf: [Int?]

    private struct Draft {
        var slots: [Int]
        let decision: Decision?
    }

    /// The quotations and speakers of a document.
    static func extraction(of scene: Scene) -> Extraction {
        var builder = QuotationBuilder(scene)
        return builder.build()
    }

    private init(_ scene: Scene) {
        self.scene = scene
        document = scene.document
        draftOf = Array(repeating: nil, count: scene.slots.count)
    }

    private mutating func build() -> Extraction {
        for index in scene.slots.indices where scene.slots[index].role == .speech { add(index) }
        let table = EntityTable(document: document)
        var resolver = SourceResolver(document: document, table: table)
        var speakers = SpeakerTable(document: document, table: table)
        var quotations: [Quotation] = []
        for draft in drafts {
            let source = draft.decision?.match.source
            let speaker = source.flatMap { speakers.speaker(resolver.resolve($0), source: $0) }
            quotations.append(quotation(draft, id: quotations.count + 1, speaker: speaker))
        }
        return Extraction(
            source: document.source, quotations: quotations, speakers: speakers.speakers,
            quotedSpans: document.stretches.map(quotedSpan),
            sentences: document.segments.sentences.map(document.tokens.span),
            paragraphs: document.paragraphs.map(document.tokens.span))
    }

    private mutating func add(_ index: Int) {
        let decision = scene.decisions[index]
        if let earlier = decision?.match.carriesOn, let draft = draftOf[earlier] {
            drafts[draft].slots.append(index)
            draftOf[index] = draft
        } else {
            draftOf[index] = drafts.count
            drafts.append(Draft(slots: [index], decision: decision))
        }
    }

    private func quotation(_ draft: Draft, id: Int, speaker: Int?) -> Quotation {
        let rule = draft.decision.map { AttributionRule.all[$0.rule] }
        return Quotation(
            id: id, kind: .direct, mode: .speech,
            content: draft.slots.map { document.tokens.span(scene.slots[$0].inner) },
            cue: draft.decision?.match.cue.map(document.tokens.span),
            source: draft.decision?.match.source.map(document.tokens.span), speaker: speaker,
            candidates: [], rule: rule?.id ?? "none", confidence: rule == nil ? 0 : 0.9, evidence: [])
    }

    private func quotedSpan(_ stretch: QuotedStretch) -> QuotedSpan {
        QuotedSpan(
            inner: document.tokens.span(stretch.inner), outer: document.tokens.span(stretch.outer),
            style: .straightDouble, depth: stretch.depth, isOpened: stretch.open != nil,
            isClosed: stretch.close != nil, isContinuation: stretch.isContinuation, role: .speech)
    }
}
