import Foundation

/// Runs the built tool as a user would.
enum Tool {
    struct Outcome {
        let output: String
        let errors: String
        let code: Int32

        var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
    }

    /// The executable, which is built beside the tests.
    static let url: URL = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
        var folder = URL(filePath: bundle ?? CommandLine.arguments[0]).standardizedFileURL
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let tool = folder.appending(path: "saidby")
            if FileManager.default.isExecutableFile(atPath: tool.path) { return tool }
        }
        return URL(filePath: ".build/debug/saidby")
    }()

    static func run(
        _ arguments: [String], input: Data = Data(), in folder: URL? = nil
    ) throws -> Outcome {
        try run(url, arguments, input: input, in: folder)
    }

    /// Runs a line of sh in which `$SAIDBY` is the tool.
    static func shell(_ script: String, in folder: URL? = nil) throws -> Outcome {
        try run(URL(filePath: "/bin/sh"), ["-c", script], input: Data(), in: folder)
    }

    private static func run(
        _ executable: URL, _ arguments: [String], input: Data, in folder: URL?
    ) throws -> Outcome {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["SAIDBY": url.path, "PATH": "/usr/bin:/bin"]
        // Files, as pipes could fill up while nobody reads them.
        try scratch.write("input", input)
        process.standardInput = try FileHandle(forReadingFrom: scratch.file("input"))
        try scratch.write("output", Data())
        try scratch.write("errors", Data())
        process.standardOutput = try FileHandle(forWritingTo: scratch.file("output"))
        process.standardError = try FileHandle(forWritingTo: scratch.file("errors"))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            output: try scratch.text("output"), errors: try scratch.text("errors"),
            code: process.terminationStatus)
    }
}

/// A folder that a test may fill.
struct Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "saidby-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func file(_ name: String) -> URL {
        folder.appending(path: name)
    }

    func write(_ name: String, _ data: Data) throws {
        try FileManager.default.createDirectory(
            at: file(name).deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file(name))
    }

    func write(_ name: String, _ text: String) throws {
        try write(name, Data(text.utf8))
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
    }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}

/// The documents that JSON Lines name.
func documents(_ outcome: Tool.Outcome) throws -> [String] {
    try outcome.lines.map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return object?["document"] as? String ?? "none"
    }
}

let header =
    "document,quotation,sentence,kind,speaker,speaker_type,source,cue,text,start,end,line,column,"
    + "confidence,rule\r\n"
