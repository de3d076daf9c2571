#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import SaidBy

/// A folder that brat opens: for each document its text and its annotations.
///
/// It must be new or empty, as annotations that stand in it may have been corrected by hand.
struct BratFolder: ReportSink {
    let name: String
    let isTerminal = false
    private var taken: Set<String> = []

    init(_ name: String) throws(UsageError) {
        self.name = name
        if mkdir(Path(name).bytes, 0o777) == 0 { return }
        let failure = SystemError.last
        guard try isEmptyFolder(name, orElse: failure) else {
            throw UsageError(
                "\(name): the folder is not empty, and what stands in it may have been "
                    + "corrected by hand; give a new one.")
        }
    }

    mutating func write(_ bytes: [UInt8]) throws(SystemError) {
        var frames = BratFrames(bytes)
        while let document = frames.next(), let text = frames.next(),
            let annotations = frames.next()
        {
            let base = baseName(of: String(decoding: document, as: UTF8.self))
            try put(Array(text), into: base + ".txt")
            try put(Array(annotations), into: base + ".ann")
        }
    }

    func finish() throws(SystemError) {
        try put(Array(BratReport.configuration.utf8), into: "annotation.conf")
    }

    func discard() {}

    private func put(_ bytes: [UInt8], into file: String) throws(SystemError) {
        let output = try OutputFile.replacing("\(name)/\(file)")
        do throws(SystemError) {
            try output.write(bytes)
            try output.finish()
        } catch {
            output.discard()
            throw error
        }
    }

    /// The document's own name without folders and ending, told apart from those before it.
    private mutating func baseName(of document: String) -> String {
        let last = document.split(separator: "/").last.map(String.init) ?? "document"
        let ending = [".txt", ".md"].first { last.hasSuffix($0) } ?? ""
        let stem = last == "-" ? "standard-input" : String(last.dropLast(ending.count))
        let base = stem.isEmpty || stem.hasPrefix(".") ? "document" + stem : stem
        var name = base
        var number = 1
        while !taken.insert(name).inserted {
            number += 1
            name = "\(base)-\(number)"
        }
        return name
    }
}

private func isEmptyFolder(
    _ name: String, orElse failure: SystemError
) throws(UsageError) -> Bool {
    do throws(SystemError) {
        guard failure.code == EEXIST, try FileStatus.of(Path(name)).isFolder else { throw failure }
        var names = try FolderNames(of: Path(name))
        return names.popFirst() == nil
    } catch {
        throw UsageError("\(name): cannot make that folder: \(error.message)")
    }
}

/// Brat's two files of each document on their way to the folder, one stretch of bytes.
struct BratFolderReport: Report {
    private let annotations: BratReport

    init(options: ReportOptions) {
        annotations = BratReport(options: options)
    }

    var header: [UInt8] { [] }
    var separator: [UInt8] { [] }
    var footer: [UInt8] { [] }

    func append(_ extraction: Extraction, document: String, to output: inout [UInt8]) {
        var file: [UInt8] = []
        annotations.append(extraction, document: document, to: &file)
        let whole = Span(start: 0, end: Int32(extraction.source.count))
        BratFrames.append(Array(document.utf8)[...], to: &output)
        BratFrames.append(extraction.source.bytes(in: whole), to: &output)
        BratFrames.append(file[...], to: &output)
    }
}

/// Stretches of bytes, each behind its length.
private struct BratFrames {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
        for shift in stride(from: 0, to: 64, by: 8) {
            output.append(UInt8(truncatingIfNeeded: bytes.count >> shift))
        }
        output.append(contentsOf: bytes)
    }

    mutating func next() -> ArraySlice<UInt8>? {
        guard rest.count >= 8 else { return nil }
        let count = rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
        defer { rest = rest.dropFirst(8 + count) }
        return rest.dropFirst(8).prefix(count)
    }
}
