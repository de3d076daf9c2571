import SaidBy

/// Times each stage of the engine on the articles, on one core.
struct StageTimes {
    let text: BenchText
    let rounds: Int

    func measure(into table: inout BenchTable) throws {
        let extractor = Extractor()
        let bytes = text.articles.reduce(0) { $0 + $1.count }
        var earlier = seconds { for article in text.articles { _ = SourceText(utf8: article) } }
        for stage in Stage.allCases {
            let times = (0..<rounds).map { _ in
                seconds {
                    for article in text.articles {
                        extractor.run(SourceText(utf8: article), through: stage)
                    }
                }
            }
            // Each run holds the earlier stages too.
            let median = times.sorted()[times.count / 2]
            table.add("  stage: \(stage.rawValue)", [max(median - earlier, 1e-9)], bytes: bytes)
            earlier = median
        }
        table.add("  all stages", [earlier], bytes: bytes)
    }
}
