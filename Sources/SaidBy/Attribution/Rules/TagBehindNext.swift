extension AttributionRule {
    /// It was “…” and “…,” Smith said.
    static let tagBehindNext = AttributionRule(
        id: "tag-behind-next",
        summary: "The attribution follows a later quotation of the same sentence.",
        examples: [
            .fires("It was “slow” and “of no use,” Ann Lee said.", "Ann Lee", stretchesBehind: 1),
            .silent("“It was slow,” Ann Lee said, and Bo Ray called it “of no use”."),
        ],
        match: { scene, index in
            let unit = scene.slots[index].unit
            var next = index + 1
            var failure: RuleOutcome<Match> = .fails("no quotation follows in its sentence")
            while next < scene.slots.count, scene.slots[next].unit == unit, next < index + 4 {
                let verbFirst = AttributionRule.tagVerbFirst.match(scene, next)
                if case .fires = verbFirst { return verbFirst }
                let nounFirst = AttributionRule.tagNounFirst.match(scene, next)
                if case .fires = nounFirst { return nounFirst }
                failure = .fails("no attribution follows a later quotation of its sentence")
                next += 1
            }
            return failure
        })
}
