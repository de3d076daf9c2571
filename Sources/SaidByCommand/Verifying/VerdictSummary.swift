import SaidBy

/// One line on how many claims passed, and why the others did not.
struct VerdictSummary {
    private let claims: [CheckedClaim]

    init(_ claims: [CheckedClaim]) { self.claims = claims }

    var hasFailures: Bool { claims.contains { !$0.passed } }

    var line: String {
        let failed = claims.filter { !$0.passed }
        let passed = claims.count - failed.count
        let noun = claims.count == 1 ? "claim" : "claims"
        var line = "\(claims.count) \(noun): \(passed) passed, \(failed.count) failed"
        let words = WordsVerdict.allCases.compactMap { verdict in
            count(failed.count { $0.verification.words == verdict }, verdict.rawValue)
        }
        let speakers = SpeakerVerdict.allCases.compactMap { verdict in
            count(
                failed.count { $0.verification.speaker == verdict && $0.verification.best != nil },
                verdict.rawValue)
        }
        if !words.isEmpty { line += "; their words: \(words.joined(separator: ", "))" }
        if !speakers.isEmpty { line += "; their speakers: \(speakers.joined(separator: ", "))" }
        return line + "\n"
    }

    private func count(_ number: Int, _ word: String) -> String? {
        number == 0 ? nil : "\(number) \(word)"
    }
}
