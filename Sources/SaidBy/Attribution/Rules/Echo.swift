extension AttributionRule {
    /// “It is late”: farmers wait … “It is late and cold,” Smith said.
    static let echo = AttributionRule(
        id: "echo",
        summary: "A headline has words that somebody is quoted with later: “It is late” …",
        examples: [
            .fires(
                "“It is late”: the wait goes on\n\n“It is late and cold,” Ann Lee said.", "Ann Lee",
                stretchesBehind: 1),
            .fires(
                "“Grain is our bread here”: the wait\n\n“I say that grain is our bread,” said Bo Ray.",
                "Bo Ray", stretchesBehind: 1),
            .silent(
                "“It is late”: the wait goes on\n\n“It is cold and dark,” Ann Lee said.",
                stretchesBehind: 1),
            .silent(
                "“It is late”: the wait goes on\n\n“It is late and cold.”",
                stretchesBehind: 1),
        ],
        looksAhead: true,
        match: { scene, index in
            let slot = scene.slots[index]
            guard slot.unit < Echo.reach else { return .fails("it stands far behind the headline") }
            let words = scene.words(of: slot)
            guard words.count > 2 else { return .fails("it has fewer than three words") }
            guard words.count <= Echo.longest else {
                return .fails("it has more words than a headline")
            }
            let later = index + 1..<min(scene.slots.count, index + Echo.slots)
            for other in later where scene.slots[other].unit > slot.unit {
                guard let match = scene.decisions[other]?.match, let source = match.source else {
                    continue
                }
                let run = Echo.longestRun(of: words, in: scene.words(of: scene.slots[other]))
                if run > 2, run * 10 >= words.count * 6 {
                    return .fires(Match(source: source, cue: nil))
                }
            }
            return .fails("nobody is quoted with its words later")
        })
}

private enum Echo {
    /// How many units from the start a headline, its standfirst and a caption may have.
    static let reach = 8
    /// How many quotations behind it are looked at.
    static let slots = 100
    /// How many words a headline's quotation may have.
    static let longest = 40
    /// How many tokens of another quotation are looked at.
    static let tokens = 256

    /// How many words in a row both have.
    static func longestRun(of words: [UInt64], in others: [UInt64]) -> Int {
        var longest = 0
        var runs = [Int](repeating: 0, count: words.count + 1)
        for other in others {
            for index in words.indices.reversed() {
                runs[index + 1] = words[index] == other ? runs[index] + 1 : 0
                longest = max(longest, runs[index + 1])
            }
        }
        return longest
    }
}

extension Scene {
    /// The hashes of a quotation's words.
    fileprivate func words(of slot: QuoteSlot) -> [UInt64] {
        slot.inner.prefix(Echo.tokens).lazy.filter { document.tokens.kind[$0] == .word }.map {
            document.tokens.hash[$0]
        }
    }
}
