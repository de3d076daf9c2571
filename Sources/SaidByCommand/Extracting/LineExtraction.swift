import SaidBy

/// Which members of the objects of JSON Lines are read, and which go through.
struct LineFields: Sendable {
    enum Passed: Sendable {
        case none, all
        case named(Set<String>)
    }

    var id = "id"
    var text = "text"
    var passed = Passed.none

    func passes(_ name: String) -> Bool {
        switch passed {
        case .none: false
        case .all: name != id && name != text
        case .named(let names): names.contains(name)
        }
    }
}

/// A line that gave no document: what is wrong, and what could be read nevertheless.
private struct LineProblem: Error {
    let message: String
    var id: String?
    var passed: [UInt8] = []
}

extension BatchExtractor {
    /// Extracts from each line of JSON: one object or one line out for each line in.
    func extract(_ block: LineBlock, into result: inout BatchResult) {
        result.bytes += block.bytes.count
        block.forEachLine { line, number in
            result.output.append(contentsOf: report.separator)
            let place = "\(block.file):\(number)"
            do throws(LineProblem) {
                try extract(line, place: place, into: &result.output)
                result.documents += 1
            } catch {
                result.problems.append("\(place): \(error.message)")
                (report as? JSONReport)?.append(
                    problem: error.message, document: error.id ?? place, fields: error.passed,
                    to: &result.output)
            }
        }
    }

    private func extract(
        _ line: ArraySlice<UInt8>, place: String, into output: inout [UInt8]
    ) throws(LineProblem) {
        let object = try read(line)
        let passed = object.members(where: fields.passes)
        let id = object.string(fields.id) ?? object.value(of: fields.id).map(Array.init)
        let document = id.map { String(decoding: $0, as: UTF8.self) }
        guard let text = object.string(fields.text) else {
            let message = "there is no string \"\(fields.text)\" in the object."
            throw LineProblem(message: message, id: document, passed: passed)
        }
        let extraction = extractor.extract(
            SourceText(utf8: text), describingSpeakers: report.describesSpeakers)
        if let report = report as? JSONReport {
            report.append(extraction, document: document ?? place, fields: passed, to: &output) {
                _ in
            }
        } else {
            report.append(extraction, document: document ?? place, to: &output)
        }
    }

    private func read(_ line: ArraySlice<UInt8>) throws(LineProblem) -> JSONObject {
        do {
            return try JSONObject(try encoding.decode(Array(line))[...])
        } catch let error as JSONError {
            let place = "byte \(error.offset + 1) of the line"
            throw LineProblem(message: "no valid JSON object: \(error.message) at \(place).")
        } catch let error as DecodingError {
            throw LineProblem(message: error.advice)
        } catch {
            throw LineProblem(message: "\(error)")
        }
    }
}
