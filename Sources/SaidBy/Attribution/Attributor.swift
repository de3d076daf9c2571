/// Runs the rules over the quoted stretches of a document, in text order.
enum Attributor {
    /// The decisions for all stretches: for each, the first rule that fires.
    static func scene(of document: Document) -> Scene {
        var scene = Scene(document: document)
        for index in scene.slots.indices {
            scene.decisions[index] = decision(for: index, in: scene, by: rules)
        }
        for index in scene.slots.indices where scene.decisions[index] == nil {
            scene.decisions[index] = decision(for: index, in: scene, by: rulesAhead)
        }
        return scene
    }

    // By their index: to hand a whole rule out would count references to all that it holds.
    private static let rules = AttributionRule.all.indices.filter {
        !AttributionRule.all[$0].looksAhead
    }
    private static let rulesAhead = AttributionRule.all.indices.filter {
        AttributionRule.all[$0].looksAhead
    }

    private static func decision(for index: Int, in scene: Scene, by rules: [Int]) -> Decision? {
        let all = AttributionRule.all
        for rule in rules {
            if case .fires(let match) = all[rule].match(scene, index) {
                return Decision(rule: rule, match: match)
            }
        }
        return nil
    }
}
