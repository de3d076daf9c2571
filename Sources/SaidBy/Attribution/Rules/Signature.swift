extension AttributionRule {
    /// “…” – Smith
    static let signature = AttributionRule(
        id: "signature",
        summary: "A dash and a name follow the quotation, beside it or as the next paragraph.",
        examples: [
            .fires("“We will go.” – Ann Lee, mayor", "Ann Lee, mayor"),
            .fires("“We will go.”\n\n- Bo Ray.", "Bo Ray"),
            .fires("“We will go.”\n\n- Bo Ray, writing after the vote.", "Bo Ray"),
            .silent("“We will go” – and they went."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let beside = scene.signature(in: slot.after)
            if case .fires = beside { return beside }
            guard scene.isBare(slot), !slot.hasNext else { return beside }
            var next = index + 1
            var last = slot
            while next < scene.slots.count, scene.slots[next].unit == last.unit + 1,
                scene.isBare(scene.slots[next]), next < index + 12
            {
                last = scene.slots[next]
                next += 1
            }
            guard last.unit + 1 < document.segments.units.count else { return beside }
            let unit = document.segments.units[last.unit + 1]
            if let match = scene.signature(in: unit).found ?? scene.nameAndTitle(in: unit) {
                return .fires(match)
            }
            return .fails(
                "what follows is no name with a dash before it or a title behind it",
                at: unit.lowerBound)
        })
}

extension Scene {
    /// A short paragraph of a name, a comma and a title.
    fileprivate func nameAndTitle(in unit: Range<Int>) -> Match? {
        guard unit.count <= 14, document.tags[unit.lowerBound] == .name,
            let name = document.nounPhrase(startingAt: unit.lowerBound, to: unit.upperBound),
            name.count > 1, name.upperBound < unit.upperBound,
            document.tags[name.upperBound] == .comma,
            !unit.contains(where: { document.tags[$0].isVerbal || document.tags[$0] == .auxiliary })
        else { return nil }
        return Match(
            source: unit.lowerBound..<document.trimmed(unit.upperBound, from: unit.lowerBound),
            cue: nil)
    }

    /// A dash, a name or a description, and nothing else.
    func signature(in range: Range<Int>) -> RuleOutcome<Match> {
        let dash = range.lowerBound
        guard range.contains(dash), document.tags[dash] == .dash else {
            return .fails("no dash follows the quotation")
        }
        guard let source = document.fullNounPhrase(startingAt: dash + 1, to: range.upperBound),
            document.tags[source.lowerBound] == .name || document.tags[source.lowerBound] == .noun,
            document.canSpeak(source)
        else { return .fails("no name or bare noun for who speaks follows the dash") }
        let rest = source.upperBound..<range.upperBound
        // "– Smith, [tweeting] after the vote"
        let gerund = rest.lowerBound + 1
        let isAside =
            rest.contains(gerund) && document.tags[gerund - 1] == .comma
            && document.tags[gerund] == .gerund
        if !isAside,
            let verb = rest.first(where: {
                document.tags[$0].isVerbal || document.tags[$0] == .auxiliary
            })
        {
            return .fails("a verb follows the dash and the name", at: verb)
        }
        return .fires(Match(source: source, cue: dash..<dash + 1))
    }
}
