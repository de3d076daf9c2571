import Foundation
import Testing

/// A package in a temporary folder that depends on this one and lints its texts.
private struct ClientPackage {
    let scratch: Scratch

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    init() throws {
        scratch = try Scratch()
        try scratch.write(
            "client/Package.swift",
            """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "Client",
                dependencies: [.package(name: "SaidBy", path: "\(ClientPackage.root.path)")],
                targets: [
                    .target(
                        name: "Articles",
                        plugins: [.plugin(name: "SaidByLintPlugin", package: "SaidBy")])
                ]
            )
            """)
        try write("Articles.swift", "public let articles = 1\n")
    }

    /// Writes a file of the target.
    func write(_ name: String, _ text: String) throws {
        try scratch.write("client/Sources/Articles/\(name)", text)
    }

    func swift(_ arguments: String...) throws -> (output: String, code: Int32) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let command = arguments[0]
        process.arguments =
            ["swift", command, "--package-path", scratch.file("client").path, "--scratch-path"]
            + [scratch.file("build").path] + arguments.dropFirst()
        // The same for all builds: a change of the environment is a change of the commands.
        process.environment = ProcessInfo.processInfo.environment.filter {
            ["PATH", "HOME"].contains($0.key)
        }
        try scratch.write("output", "")
        let output = try FileHandle(forWritingTo: scratch.file("output"))
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return (try scratch.text("output"), process.terminationStatus)
    }
}

private let linting = "Linting quotations of Articles"
private let finding = "one.md:1:25: warning: “a source” is not named"

/// One test, since each step goes on from the build of the one before.
@Test func pluginsLintTheTextsOfAPackage() throws {
    let client = try ClientPackage()
    defer { client.scratch.remove() }
    try client.write("one.md", "“We will go on Monday,” a source said.\n")
    try client.write("two.txt", "We will go,” Ann Lee said.\n")

    let failed = try client.swift("build")
    #expect(failed.code != 0, "\(failed.output)")
    #expect(failed.output.contains("/Sources/Articles/\(finding)"))
    #expect(failed.output.contains("two.txt:1:12: error: this mark has no partner"))

    try client.write("two.txt", "“We will go,” Ann Lee said.\n")
    let mended = try client.swift("build")
    #expect(mended.code == 0, "\(mended.output)")
    #expect(mended.output.contains(finding))
    #expect(!mended.output.contains("error:"))

    let again = try client.swift("build")
    #expect(again.code == 0)
    #expect(!again.output.contains(linting) && !again.output.contains(finding))

    try client.write("two.txt", "“We will stay,” Ann Lee said.\n")
    let changed = try client.swift("build")
    #expect(changed.output.contains(linting) && changed.output.contains(finding))

    let configuration = "client/.saidby.json"
    try client.scratch.write(configuration, #"{"rules": {"unnamed-source": "error"}}"#)
    let configured = try client.swift("build")
    #expect(configured.code != 0)
    #expect(configured.output.contains("one.md:1:25: error:"))

    try FileManager.default.removeItem(at: client.scratch.file(configuration))
    let without = try client.swift("build")
    #expect(without.code == 0, "\(without.output)")
    #expect(without.output.contains(finding))

    let command = try client.swift("package", "lint-quotes", "--strict")
    #expect(command.code != 0)
    #expect(command.output.contains("Sources/Articles/\(finding)"))
    let target = try client.swift("package", "lint-quotes", "--target", "Articles")
    #expect(target.code == 0, "\(target.output)")
}
