import SaidBy

extension ClaimTable {
    /// Reads claims from JSON Lines: an object a claim, or an object a document as `extract` prints
    /// them.
    init(jsonLines bytes: [UInt8], name: String, names: ClaimNames) {
        var reader = ClaimLineReader(names: names)
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated() where line.contains(where: { $0 > 0x20 })
        {
            do {
                try reader.read(line)
            } catch let error as JSONError {
                problems.append(
                    "\(name):\(index + 1): no valid JSON object: \(error.message) at byte "
                        + "\(error.offset + 1) of the line.")
            } catch let error as ClaimsError {
                problems.append("\(name):\(index + 1): \(error.message)")
            } catch {
                problems.append("\(name):\(index + 1): \(error)")
            }
        }
        columns = reader.columns
        rows = reader.objects.map { fields, claim in
            Row(fields: reader.columns.map { fields[$0] ?? .none }, claim: claim)
        }
    }
}

/// Takes in one line after the other.
private struct ClaimLineReader {
    let names: ClaimNames
    /// The members' names, in the order in which they are first met.
    var columns: [String] = []
    var objects: [(fields: [String: CheckedClaim.Field], claim: Claim)] = []

    mutating func read(_ line: ArraySlice<UInt8>) throws {
        let object = try JSONObject(line)
        guard let quotations = object.value(of: "quotations") else {
            return try addClaim(object)
        }
        for quotation in try jsonElements(quotations) {
            try addQuotation(JSONObject(quotation), document: object.value(of: "document"))
        }
    }

    private mutating func addClaim(_ object: JSONObject) throws(ClaimsError) {
        var fields: [String: CheckedClaim.Field] = [:]
        var found: [String] = []
        _ = object.members { name in
            found.append(name)
            return false
        }
        for name in found {
            fields[name] =
                object.string(name).map { .text(String(decoding: $0, as: UTF8.self)) }
                ?? .json(Array(object.value(of: name) ?? []))
        }
        guard let quote = names.quoteNames.lazy.compactMap(object.string).first else {
            throw ClaimsError(
                message: "there is no string '\(names.quoteNames[0])' in the object; it has: "
                    + "\(found.joined(separator: ", ")). --quote-column says which to take.")
        }
        let kind = object.string("kind").map { String(decoding: $0, as: UTF8.self) }
        let speaker = object.string(names.speakerName)
        try add(
            quote, speaker, Quotation.Kind(rawValue: kind ?? "") ?? .direct, fields: fields,
            names: found)
    }

    private mutating func addQuotation(
        _ object: JSONObject, document: ArraySlice<UInt8>?
    ) throws {
        let spans = try jsonElements(object.value(of: "content") ?? [])
            .map { try JSONObject($0).string("text") ?? [] }
        let quote = Array(spans.joined(separator: [UInt8(ascii: " ")]))
        let speaker = object.value(of: "speaker").flatMap { try? JSONObject($0) }
        let name = speaker?.string("name") ?? speaker?.string("description")
        let kind = String(decoding: object.string("kind") ?? [], as: UTF8.self)
        let fields: [String: CheckedClaim.Field] = [
            "document": .json(Array(document ?? [])),
            "quotation": .json(Array(object.value(of: "id") ?? [])),
            "kind": .text(kind),
            "quote": .text(String(decoding: quote, as: UTF8.self)),
            "speaker": .text(String(decoding: name ?? [], as: UTF8.self)),
        ]
        try add(
            quote, name, Quotation.Kind(rawValue: kind) ?? .direct, fields: fields,
            names: ["document", "quotation", "kind", "quote", "speaker"])
    }

    private mutating func add(
        _ quote: [UInt8], _ speaker: [UInt8]?, _ kind: Quotation.Kind,
        fields: [String: CheckedClaim.Field], names: [String]
    ) throws(ClaimsError) {
        guard quote.contains(where: { $0 > 0x20 }) else {
            throw ClaimsError(message: "the quote is empty.")
        }
        columns += names.filter { !columns.contains($0) }
        let claim = Claim(
            quote: String(decoding: quote, as: UTF8.self),
            speaker: speaker.map { String(decoding: $0, as: UTF8.self) }, kind: kind)
        objects.append((fields, claim))
    }
}
