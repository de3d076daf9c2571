/// Writes checked claims as objects: their own members, then those of `VerdictColumns`, then
/// `changes` and `others`, the other places.
package struct VerdictJSON: VerdictReport {
    private let columns: [String]
    private let layout: JSONReport.Layout
    private var places: PlaceLookup

    package init(columns: [String], layout: JSONReport.Layout, places: PlaceLookup) {
        self.columns = VerdictColumns.own(columns)
        self.layout = layout
        self.places = places
    }

    package var header: [UInt8] { layout == .array ? Array("[\n".utf8) : [] }

    package var separator: [UInt8] { layout == .array ? Array(",\n".utf8) : [] }

    package var footer: [UInt8] { layout == .array ? Array("\n]\n".utf8) : [] }

    package mutating func append(_ claim: CheckedClaim, to output: inout [UInt8]) {
        output.appendJSON("{")
        for (column, field) in zip(columns, claim.fields) {
            switch field {
            case .text(let text): append(column, text, to: &output)
            case .json(let json):
                output.appendJSONString(column)
                output.appendJSON(": ")
                output.append(contentsOf: json)
                output.appendJSON(", ")
            case .none: break
            }
        }
        let result = claim.verification
        append("words", result.words.rawValue, to: &output)
        append("speaker_verdict", result.speaker.rawValue, to: &output)
        output.appendJSON("\"passed\": ")
        output.append(contentsOf: "\(claim.passed)".utf8)
        output.appendJSON(", ")
        appendPlace(of: result.best, to: &output)
        output.appendJSON(", ")
        append("difference", result.explanation, to: &output)
        appendChanges(result.best?.changes ?? [], to: &output)
        appendOthers(result.others, to: &output)
        output.appendJSON("}")
        if layout == .lines { output.append(0x0A) }
    }

    /// A member, with a comma behind it.
    private func append(_ name: String, _ value: String, to output: inout [UInt8]) {
        output.appendJSONString(name)
        output.appendJSON(": ")
        output.appendJSONString(value)
        output.appendJSON(", ")
    }

    private func append(_ name: StaticString, _ value: Int, to output: inout [UInt8]) {
        output.appendJSON(name)
        output.appendDecimal(value)
        output.appendJSON(", ")
    }

    /// The members of a place, without a comma behind them; all null where there is none.
    private mutating func appendPlace(of match: Verification.Match?, to output: inout [UInt8]) {
        guard let match else {
            return output.appendJSON(
                """
                "source_document": null, "start": null, "end": null, "line": null, \
                "column": null, "source_text": null, "source_speaker": null
                """)
        }
        let place = places.place(of: match)
        append("source_document", place.document, to: &output)
        append("\"start\": ", place.range.lowerBound, to: &output)
        append("\"end\": ", place.range.upperBound, to: &output)
        append("\"line\": ", place.position.line, to: &output)
        append("\"column\": ", place.position.column, to: &output)
        append("source_text", place.text, to: &output)
        output.appendJSON("\"source_speaker\": ")
        if place.speaker.isEmpty {
            output.appendJSONNull()
        } else {
            output.appendJSONString(place.speaker)
        }
    }

    private func appendChanges(_ changes: [WordChange], to output: inout [UInt8]) {
        output.appendJSON("\"changes\": [")
        for (index, change) in changes.enumerated() {
            output.appendJSON(index > 0 ? ", {" : "{")
            append("source", change.source, to: &output)
            append("claim", change.claim, to: &output)
            output.appendJSON("\"concerns\": [")
            for (index, concern) in change.concerns.enumerated() {
                if index > 0 { output.appendJSON(", ") }
                output.appendJSONString(concern.rawValue)
            }
            output.appendJSON("]}")
        }
        output.appendJSON("], ")
    }

    private mutating func appendOthers(_ others: [Verification.Match], to output: inout [UInt8]) {
        output.appendJSON("\"others\": [")
        for (index, other) in others.enumerated() {
            output.appendJSON(index > 0 ? ", {" : "{")
            append("words", other.words.rawValue, to: &output)
            append("speaker_verdict", other.speaker.rawValue, to: &output)
            appendPlace(of: other, to: &output)
            output.appendJSON("}")
        }
        output.appendJSON("]")
    }
}
