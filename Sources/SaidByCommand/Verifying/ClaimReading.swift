import SaidBy

extension VerifyCommand {
    /// The claims of the file or the draft.
    func claims() throws(ClaimsError) -> ClaimTable {
        if let draft { return try ClaimTable(draft: draft, encoding: encoding) }
        let name = claimsFile ?? ""
        let bytes = try decodedFile(name, encoding)
        // The first character tells an object from a row of column names.
        let first = bytes.first { $0 > 0x20 }
        if first == UInt8(ascii: "{") {
            return ClaimTable(jsonLines: bytes, name: name, names: names)
        }
        return try ClaimTable(csv: bytes, name: name, names: names)
    }
}

extension ClaimTable {
    /// The quotations of a draft.
    init(draft name: String, encoding: TextEncoding) throws(ClaimsError) {
        let bytes = try decodedFile(name, encoding)
        let format: SourceText.Format = Path(name).hasSuffix([".md"]) ? .markdown : .plain
        let extraction = Extractor().extract(SourceText(utf8: bytes, format: format))
        let lines = LineIndex(extraction.source)
        columns = ["draft", "draft_line", "draft_column", "quote", "speaker"]
        rows = extraction.draftClaims.map { draftClaim in
            let position = lines.position(of: draftClaim.span.start)
            let cells = [
                name, "\(position.line)", "\(position.column)", draftClaim.claim.quote,
                draftClaim.claim.speaker ?? "",
            ]
            return Row(fields: cells.map { .text($0) }, claim: draftClaim.claim)
        }
    }
}

/// The bytes of a file, or of standard input for "-", in UTF-8 and without a byte order mark.
private func decodedFile(_ name: String, _ encoding: TextEncoding) throws(ClaimsError) -> [UInt8] {
    do {
        let isStandardInput = name == "-"
        let bytes =
            try isStandardInput
            ? readAll(.standardInput, size: 0) : readAll(Path(name), size: 0)
        let text = try encoding.decode(bytes)
        return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    } catch let error as SystemError {
        throw ClaimsError(message: "\(name): \(error.message)")
    } catch let error as DecodingError {
        throw ClaimsError(message: "\(name): \(error.advice)")
    } catch {
        throw ClaimsError(message: "\(name): \(error)")
    }
}
