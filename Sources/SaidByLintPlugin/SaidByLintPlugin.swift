import Foundation
import PackagePlugin

/// Lints the quotations in a target's texts on each build that has something new to lint.
///
/// All texts of a target go to one command, so that the rules that compare documents see them
/// together. It has inputs and no outputs: it runs again when a text or a configuration changes.
@main
struct SaidByLintPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        let texts = module.sourceFiles.map(\.url).filter {
            ["txt", "md"].contains($0.pathExtension.lowercased())
        }
        if texts.isEmpty { return [] }
        let folders = folders(of: texts, upTo: context.package.directoryURL)
        let links = context.pluginWorkDirectoryURL
        return [
            .buildCommand(
                displayName: "Linting quotations of \(target.name)",
                executable: try context.tool(named: "SaidByCommand").url,
                arguments: ["lint", "--"] + texts.map { $0.path(percentEncoded: false) },
                inputFiles: texts + folders + configurations(in: folders, linkedIn: links),
                outputFiles: [])
        ]
    }

    /// The folders of the texts and those above them, up to the package's.
    ///
    /// As inputs they change when a configuration is made or removed in them.
    private func folders(of texts: [URL], upTo root: URL) -> [URL] {
        let rootPath = root.standardizedFileURL.path(percentEncoded: false)
        var folders: Set<URL> = []
        for text in texts {
            var folder = text.deletingLastPathComponent().standardizedFileURL
            while folder.path(percentEncoded: false).hasPrefix(rootPath),
                folders.insert(folder).inserted
            {
                folder = folder.deletingLastPathComponent().standardizedFileURL
            }
        }
        return folders.sorted { $0.path < $1.path }
    }

    /// What changes when a configuration in one of the folders does.
    ///
    /// That is a second link to the file where one can be made: builds go by the plan that this
    /// plugin made once, and an input that is removed later would stop all of them.
    private func configurations(in folders: [URL], linkedIn links: URL) -> [URL] {
        folders.enumerated().compactMap { index, folder in
            let file = folder.appending(path: ".saidby.json")
            let manager = FileManager.default
            guard manager.fileExists(atPath: file.path(percentEncoded: false)) else { return nil }
            let link = links.appending(path: "configuration-\(index).json")
            do {
                try? manager.removeItem(at: link)
                try manager.createDirectory(at: links, withIntermediateDirectories: true)
                try manager.linkItem(at: file, to: link)
                return link
            } catch {
                return file
            }
        }
    }
}
