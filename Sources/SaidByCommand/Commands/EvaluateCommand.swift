import SaidBy

/// `saidby evaluate`: how well extraction agrees with documents that people annotated.
struct EvaluateCommand: Subcommand {
    enum Format: String, CaseIterable {
        case brat
    }

    static let name = "evaluate"
    static let summary = "Score extraction against documents that people annotated."
    static let operandUsage = "GOLD"
    static let discussion = """
        GOLD is a folder with NAME.ann, and NAME.txt beside it or in the folder of --texts. \
        Precision, recall and F1 of content, source and cue are in percent, by kind, at each \
        overlap: the words that gold and quotation share, of all the words of both. Quotations \
        and attributions are paired one to one. Exit code 2: some document could not be read.
        """

    static let options: [CommandOption<EvaluateCommand>] = [
        .choice("--format", of: Format.self, help: "How GOLD is annotated; brat if not given.") {
            $0.format = $1
        },
        .value("--texts", placeholder: "FOLDER", help: "Where the texts are, if not in GOLD.") {
            $0.texts = $1
        },
        .value(
            "--overlap", placeholder: "0..1,...",
            help: "The overlaps from which on words agree; 0.5,0.9 if not given."
        ) { command, text throws(UsageError) in
            command.overlaps = try parseOverlaps(text)
        },
        .flag("--json", help: "Print the scores as JSON.") { $0.printsJSON = true },
    ]

    var operands: [String] = []
    var format = Format.brat
    var texts: String?
    var overlaps = [0.5, 0.9]
    var printsJSON = false

    func run() async throws(UsageError) -> ExitCode {
        guard operands.count == 1 else {
            throw UsageError("evaluate takes one folder of annotated documents: evaluate GOLD")
        }
        let files = try annotationFiles(in: operands[0])
        var evaluation = Evaluation(overlaps: overlaps)
        let extractor = Extractor()
        var problems = 0
        for file in files {
            do throws(UsageError) {
                let gold = try annotations(file)
                let text = textPath(of: file)
                let bytes = try bytes(of: text)
                let extraction = extractor.extract(SourceText(utf8: bytes))
                evaluation.add(extraction, gold: gold.attributions)
            } catch {
                problems += 1
                Terminal.complain(error.message)
            }
        }
        let report = printsJSON ? evaluation.json : evaluation.table
        Terminal.write(report, to: .standardOutput)
        return problems == 0 ? .success : .failure
    }

    private func annotationFiles(in folder: String) throws(UsageError) -> [Path] {
        do throws(SystemError) {
            var names = try FolderNames(of: Path(folder))
            var files: [Path] = []
            while let name = names.popFirst() {
                let file = Path(folder).appending(name)
                if file.hasSuffix([".ann"]) { files.append(file) }
            }
            if !files.isEmpty { return files }
        } catch {
            throw UsageError("\(folder): \(error.message)")
        }
        throw UsageError("\(folder): the folder holds no file that ends in .ann.")
    }

    private func annotations(_ file: Path) throws(UsageError) -> BratAnnotations {
        let standoff = String(decoding: try bytes(of: file), as: UTF8.self)
        do throws(BratError) {
            return try BratAnnotations(standoff)
        } catch {
            throw UsageError("\(file.text):\(error.line): \(error.message)")
        }
    }

    private func textPath(of file: Path) -> Path {
        let stem = String(file.text.dropLast(".ann".count))
        guard let texts else { return Path(stem + ".txt") }
        return Path(texts + "/" + (stem.split(separator: "/").last ?? "") + ".txt")
    }

    private func bytes(of path: Path) throws(UsageError) -> [UInt8] {
        do throws(SystemError) {
            return try readAll(path, size: try FileStatus.of(path).size)
        } catch {
            throw UsageError("\(path.text): \(error.message)")
        }
    }
}

private func parseOverlaps(_ text: String) throws(UsageError) -> [Double] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let overlaps = parts.compactMap { Double($0) }.filter { $0 > 0 && $0 <= 1 }
    guard overlaps.count == parts.count else {
        throw UsageError(
            "--overlap takes numbers above 0 and up to 1, with commas between, not '\(text)'.")
    }
    return overlaps
}
