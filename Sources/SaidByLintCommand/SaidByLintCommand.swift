import Foundation
import PackagePlugin

/// `swift package lint-quotes [--target NAME ...] [OPTION ...] [PATH ...]`: `saidby lint` on the
/// texts of the package's targets, or on the paths that are given.
@main
struct SaidByLintCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        var extractor = ArgumentExtractor(arguments)
        let names = extractor.extractOption(named: "target")
        let rest = extractor.remainingArguments
        let root = context.package.directoryURL
        let targets =
            names.isEmpty ? context.package.targets : try context.package.targets(named: names)
        let hasPaths = rest.contains { argument in
            let path = URL(filePath: argument, relativeTo: root).path(percentEncoded: false)
            return !argument.hasPrefix("-") && FileManager.default.fileExists(atPath: path)
        }
        let texts = hasPaths ? [] : targets.flatMap { self.texts(of: $0, in: root) }
        if texts.isEmpty && !hasPaths {
            print("There is no .txt or .md in the targets; name files or folders to lint them.")
            return
        }
        let process = Process()
        process.executableURL = try context.tool(named: "SaidByCommand").url
        process.arguments = ["lint"] + rest + texts
        process.currentDirectoryURL = root
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            Diagnostics.error("saidby lint ended with exit code \(process.terminationStatus).")
        }
    }

    /// The paths of a target's texts from the package's folder.
    private func texts(of target: any Target, in root: URL) -> [String] {
        let prefix = root.path(percentEncoded: false)
        let files = target.sourceModule.map { Array($0.sourceFiles) } ?? []
        return files.map(\.url).filter { ["txt", "md"].contains($0.pathExtension.lowercased()) }
            .map { url in
                let path = url.path(percentEncoded: false)
                let folder = prefix.hasSuffix("/") ? prefix : prefix + "/"
                return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
            }
    }
}
