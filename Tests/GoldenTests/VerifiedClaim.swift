import Foundation
import SaidBy
import Testing

/// A claim over corpus/ and what verification makes of it: a row of golden/verify/claims.csv.
struct VerifiedClaim: Sendable, CustomTestStringConvertible {
    static let columns = [
        "shows", "quote", "speaker", "words", "speaker_verdict", "passed", "source_document",
        "line", "column", "difference",
    ]
    static let file = Folders.golden.appending(path: "verify").appending(path: "claims.csv")

    let cells: [String]

    var testDescription: String { cells[0] }
    var claim: Claim { Claim(quote: cells[1], speaker: cells[2]) }

    static let all: [VerifiedClaim] = {
        let records = (try? Data(contentsOf: file)).map { readCSV(Array($0)) } ?? []
        return records.dropFirst().map(VerifiedClaim.init)
    }()

    /// All of corpus/.
    private static let verifier: Verifier = {
        let extractor = Extractor()
        let sources = Article.all.map { article in
            let bytes = Array((try? Data(contentsOf: article.text)) ?? Data())
            let isMarkdown = article.text.pathExtension == "md"
            let source = SourceText(utf8: bytes, format: isMarkdown ? .markdown : .plain)
            return (name: article.text.lastPathComponent, extraction: extractor.extract(source))
        }
        return Verifier(SourceIndex(sources))
    }()

    /// The row as the program has it now.
    var actual: VerifiedClaim {
        let result = VerifiedClaim.verifier.verify(claim)
        let passed = VerificationPolicy.standard.passes(result)
        return VerifiedClaim(
            cells: Array(cells.prefix(3)) + [
                result.words.rawValue, result.speaker.rawValue, "\(passed)",
            ] + VerifiedClaim.place(of: result.best) + [result.best?.difference ?? ""])
    }

    private static func place(of match: Verification.Match?) -> [String] {
        guard let match else { return ["", "", ""] }
        let index = verifier.index
        let source = index.extraction(of: match.place.document).source
        let position = LineIndex(source).position(of: match.place.extent.start)
        return [
            index.name(of: match.place.document), "\(position.line)", "\(position.column)",
        ]
    }
}
