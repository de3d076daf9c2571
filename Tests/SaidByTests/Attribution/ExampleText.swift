@testable import SaidBy

/// An example's text in the forms in which a rule must find the same: as it is, with the line breaks
/// of Windows, and in the middle of a longer article.
struct ExampleText: Sendable {
    let text: String
    /// What the form is, for messages.
    let form: String

    static func forms(of text: String) -> [ExampleText] {
        [
            ExampleText(text: text, form: "as it is"),
            ExampleText(text: text.replacing("\n", with: "\r\n"), form: "with CRLF"),
            ExampleText(
                text: "It rained for an hour.\n\n\(text)\n\nThe roads were dry again by noon.\n",
                form: "between paragraphs"),
        ]
    }

    var document: Document { Document(text) }
}

extension Document {
    /// Whether the tokens begin and end where scalars of the text do.
    func liesOnScalars(_ tokens: Range<Int>) -> Bool {
        let span = self.tokens.span(tokens)
        return [span.start, span.end].allSatisfy { source.bytes[Int($0)] & 0xC0 != 0x80 }
    }
}
