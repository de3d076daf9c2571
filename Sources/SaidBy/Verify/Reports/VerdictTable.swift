/// Writes checked claims for people to read.
package struct VerdictTable: VerdictReport {
    private let hasColour: Bool
    private var places: PlaceLookup

    /// How many other places are shown.
    private static let otherLimit = 3

    package init(places: PlaceLookup, hasColour: Bool) {
        self.places = places
        self.hasColour = hasColour
    }

    package var header: [UInt8] { [] }

    package var separator: [UInt8] { [] }

    package var footer: [UInt8] { [] }

    package mutating func append(_ claim: CheckedClaim, to output: inout [UInt8]) {
        let result = claim.verification
        let state = claim.passed ? coloured("pass", 32) : coloured("FAIL", 31)
        var speaker = claim.claim.speaker ?? ""
        if speaker.isEmpty { speaker = "nobody named" }
        var lines = [
            "\(state)  \(result.words.rawValue), \(result.speaker.rawValue) speaker",
            "      “\(VerdictTable.oneLine(claim.claim.quote))” — \(VerdictTable.oneLine(speaker))",
        ]
        if let best = result.best { lines += describe(best) }
        if !result.explanation.isEmpty { lines.append("      \(mark(result.explanation))") }
        for other in result.others.prefix(VerdictTable.otherLimit) {
            let place = places.place(of: other)
            lines.append(
                "      also \(name(place)): \(other.words.rawValue), \(other.speaker.rawValue) speaker"
            )
        }
        if result.others.count > VerdictTable.otherLimit {
            lines.append("      and \(result.others.count - VerdictTable.otherLimit) more places")
        }
        output.append(contentsOf: (lines.joined(separator: "\n") + "\n\n").utf8)
    }

    private mutating func describe(_ best: Verification.Match) -> [String] {
        let place = places.place(of: best)
        let speaker = place.speaker.isEmpty ? "nobody named" : place.speaker
        if best.words == .exact, best.speaker == .same { return ["      \(name(place))"] }
        return ["      \(name(place)): “\(VerdictTable.oneLine(place.text))” — \(speaker)"]
    }

    private func name(_ place: ReportedPlace) -> String {
        "\(place.document):\(place.position.line):\(place.position.column)"
    }

    private func coloured(_ text: String, _ code: Int) -> String {
        hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// Gives the source's words in a difference one colour, and the claim's another.
    private func mark(_ text: String) -> String {
        guard hasColour else { return text }
        var marked = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            marked += marked.isEmpty ? "" : " "
            if word.hasPrefix("[-") { marked += "\u{1B}[31m" }
            if word.hasPrefix("{+") { marked += "\u{1B}[32m" }
            marked += word
            if word.hasSuffix("-]") || word.hasSuffix("+}") { marked += "\u{1B}[0m" }
        }
        return marked
    }

    /// On one line, and without what would steer a terminal.
    private static func oneLine(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(line.map { $0.unicodeScalars.contains { $0.value < 0x20 } ? "\u{FFFD}" : $0 })
    }
}
