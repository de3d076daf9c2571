import Testing

@testable import SaidBy

private let sample = Sample("“One two three four,” said Ann Lee. Bo thinks that five six seven.")

/// The scalars of words; the sample's text is not all ASCII, so bytes would not do.
private func scalars(_ words: String) -> Range<Int> {
    OffsetMap(sample.source, unit: .scalars).range(sample.span(words))
}

private func gold(
    _ content: String, source: String? = nil, kind: Quotation.Kind? = nil
) -> GoldAttribution {
    GoldAttribution(
        content: [scalars(content)], source: source.map { [scalars($0)] } ?? [], cue: [], kind: kind
    )
}

private func score(
    _ found: [Quotation], _ gold: [GoldAttribution], _ part: Evaluation.Part = .content,
    kind: Quotation.Kind? = nil, overlap: Double = 0.5
) -> AgreementScore {
    var evaluation = Evaluation(overlaps: [overlap])
    let quoted = sample.quotedSpan("One two three four,", role: .speech)
    evaluation.add(sample.extraction(found, quotedSpans: [quoted]), gold: gold)
    return evaluation.score(Evaluation.Key(overlap: 0, kind: kind, part: part))
}

@Test func contentsThatShareEnoughWordsAgree() {
    let found = [sample.quotation(["two three four"])]
    #expect(score(found, [gold("One two three four")], overlap: 0.75).f1 == 1)
    #expect(score(found, [gold("One two three four")], overlap: 0.76).f1 == 0)
}

@Test func eachQuotationAgreesWithOneAttributionOnly() {
    let found = [sample.quotation(["One two three"]), sample.quotation(["One two"], id: 2)]
    let result = score(found, [gold("One two three four")])
    #expect(result.recall == 1)
    #expect(result.precision == 0.5)
}

@Test func aSourceCountsOnlyWithItsQuotation() {
    let right = sample.quotation(["One two three four"], by: "Ann Lee")
    let strange = sample.quotation(["five six seven"], by: "Ann Lee")
    let attribution = [gold("One two three four", source: "Ann Lee")]
    #expect(score([right], attribution, .source).f1 == 1)
    #expect(score([strange], attribution, .source).f1 == 0)
    #expect(
        score([sample.quotation(["One two three four"], by: "Bo")], attribution, .source).f1 == 0)
}

@Test func whereNothingIsFoundThereIsNoPrecision() {
    let result = score([], [gold("One two three four")])
    #expect(result.precision == nil)
    #expect(result.recall == 0)
}

@Test(arguments: [
    ("One two three four", Quotation.Kind.direct), ("that five six seven", .indirect),
    ("three four,” said Ann", .mixed),
])
func aKindThatIsNotToldFollowsFromTheMarks(content: String, kind: Quotation.Kind) {
    #expect(score([], [gold(content)], kind: kind).gold == 1)
}

@Test func aKindThatIsToldGoesBeforeTheMarks() {
    #expect(score([], [gold("One two three four", kind: .mixed)], kind: .mixed).gold == 1)
}

@Test func attributionsPastTheEndOfTheTextAreCutOff() {
    let beyond = GoldAttribution(content: [0..<9_000], source: [], cue: [], kind: nil)
    #expect(score([], [beyond]).gold == 1)
}
