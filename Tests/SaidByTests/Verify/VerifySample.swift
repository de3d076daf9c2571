import SaidBy

/// Checks a claim against one text, read by the engine.
func verify(
    _ quote: String, by speaker: String? = "Ann Lee", in text: String,
    kind: Quotation.Kind = .direct
) -> Verification {
    verify(quote, by: speaker, in: [text], kind: kind)
}

/// Checks a claim against texts that are called 0, 1 and so on.
func verify(
    _ quote: String, by speaker: String? = "Ann Lee", in texts: [String],
    kind: Quotation.Kind = .direct
) -> Verification {
    let extractor = Extractor()
    let sources = texts.enumerated().map {
        (name: "\($0.offset)", extraction: extractor.extract(SourceText($0.element)))
    }
    let claim = Claim(quote: quote, speaker: speaker, kind: kind)
    return Verifier(SourceIndex(sources)).verify(claim)
}

/// A text in which Ann Lee says something.
func said(_ words: String) -> String { "“\(words)” said Ann Lee on Monday.\n" }

extension Verification {
    /// The source's words at the best place.
    func words(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return (best?.place.spans ?? []).map {
            String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
        }
    }
}
