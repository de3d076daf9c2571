import SaidBy

/// A document that was found, read and decoded.
struct DocumentText {
    /// The path as it was found, or "-".
    let name: String
    let source: SourceText

    init(_ found: DocumentWalk.Found, _ encoding: TextEncoding) throws(DocumentProblem) {
        var format = SourceText.Format.plain
        do {
            switch found {
            case .problem(let problem):
                throw DocumentProblem(message: problem)
            case .standardInput:
                name = "-"
                source = SourceText(utf8: try encoding.decode(readAll(.standardInput, size: 0)))
            case .document(let path, let size):
                name = path.text
                if path.hasSuffix([".md"]) { format = .markdown }
                let bytes = try encoding.decode(readAll(path, size: size))
                source = SourceText(utf8: bytes, format: format)
            }
        } catch let problem as DocumentProblem {
            throw problem
        } catch {
            throw DocumentProblem(error, in: found)
        }
    }
}

/// Why a document could not be read, in words.
struct DocumentProblem: Error {
    let message: String

    init(message: String) { self.message = message }

    init(_ error: any Error, in found: DocumentWalk.Found) {
        var name = "-"
        if case .document(let path, _) = found { name = path.text }
        switch error {
        case let error as SystemError: message = "\(name): \(error.message)"
        case let error as DecodingError: message = "\(name): \(error.advice)"
        default: message = "\(name): \(error)"
        }
    }
}
