import SaidBy

/// Times each stage of the engine on the articles, on one core.
struct StageTimes {
    let text: BenchText
    let rounds: Int

    func measure(into table: inout BenchTable) throws {
        let extractor = Extractor()
        let bytes = text.articles.reduce(0) { $0 + $1.count }
        var reading: [Double] = []
        var times = Stage.allCases.map { _ in [Double]() }
        // Taken in turns, so that whatever else the machine does falls on all of them.
        for _ in 0..<rounds {
            reading.append(
                seconds { for article in text.articles { _ = SourceText(utf8: article) } })
            for (index, stage) in Stage.allCases.enumerated() {
                times[index].append(
                    seconds {
                        for article in text.articles {
                            extractor.run(SourceText(utf8: article), through: stage)
                        }
                    })
            }
        }
        // Each run holds the earlier stages too.
        var earlier = StageTimes.median(reading)
        for (stage, times) in zip(Stage.allCases, times) {
            let median = StageTimes.median(times)
            table.add("  stage: \(stage.rawValue)", [max(median - earlier, 1e-6)], bytes: bytes)
            earlier = median
        }
        table.add("  all stages", [earlier], bytes: bytes)
    }

    private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }
}
