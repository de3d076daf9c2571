import SaidBy

/// `saidby explain`: how each quotation of one document was attributed.
struct ExplainCommand: Subcommand {
    enum Format: String, CaseIterable {
        case text, json
    }

    static let name = "explain"
    static let summary = "Show how each quotation of an article was attributed."
    static let operandUsage = "FILE[:LINE]"
    static let discussion = """
        Prints for each quotation its text with q under the quoted words, s under the source, c \
        under the cue and e under other evidence; the rules that were tried, in their order, with \
        the condition that failed in each, and the one that fired; and whom the source was taken \
        for, among which candidates. With LINE, only quotations that touch that line. "-" is \
        standard input.
        """

    static let options: [CommandOption<ExplainCommand>] = [
        .choice("--format", "-f", of: Format.self, help: "What to print; text if not given.") {
            $0.format = $1
        },
        .choice("--offsets", of: OffsetUnit.self, help: "What start and end count in JSON.") {
            $0.offsets = $1
        },
    ]

    var operands: [String] = []
    var format = Format.text
    var offsets = OffsetUnit.scalars

    func run() async throws(UsageError) -> ExitCode {
        guard operands.count == 1 else {
            throw UsageError("explain takes one file: explain FILE or explain FILE:LINE")
        }
        let (name, line) = place(operands[0])
        let explained = Extractor().explain(try source(name))
        let lines = LineIndex(explained.extraction.source)
        let isWanted = { (index: Int) in
            line.map { touches($0, explained.extraction.quotations[index], lines) } ?? true
        }
        switch format {
        case .json:
            let json = explained.json(document: name, offsets: offsets, where: isWanted)
            Terminal.write(String(decoding: json, as: UTF8.self), to: .standardOutput)
        case .text:
            let text = explained.text(document: name, where: isWanted)
            if text.isEmpty { Terminal.complain("\(operands[0]): there is no quotation there.") }
            Terminal.write(text, to: .standardOutput)
        }
        return .success
    }

    /// The file and the line that an operand names; a file whose name ends so goes before.
    private func place(_ operand: String) -> (name: String, line: Int?) {
        guard let colon = operand.lastIndex(of: ":"),
            let line = Int(operand[operand.index(after: colon)...]),
            (try? FileStatus.of(Path(operand))) == nil
        else { return (operand, nil) }
        return (String(operand[..<colon]), line)
    }

    private func source(_ name: String) throws(UsageError) -> SourceText {
        do {
            let path = Path(name)
            let isInput = name == "-"
            let bytes =
                try isInput
                ? readAll(.standardInput, size: 0)
                : readAll(path, size: try FileStatus.of(path).size)
            let text = try TextEncoding.utf8.decode(bytes)
            return SourceText(utf8: text, format: path.hasSuffix([".md"]) ? .markdown : .plain)
        } catch let error as SystemError {
            throw UsageError("\(name): \(error.message)")
        } catch let error as DecodingError {
            throw UsageError("\(name): \(error.advice)")
        } catch {
            throw UsageError("\(name): \(error)")
        }
    }

    private func touches(_ line: Int, _ quotation: Quotation, _ lines: LineIndex) -> Bool {
        let spans = quotation.content + [quotation.cue, quotation.source].compactMap { $0 }
        return spans.contains {
            (lines.position(of: $0.start).line...lines.position(of: $0.end).line).contains(line)
        }
    }
}
