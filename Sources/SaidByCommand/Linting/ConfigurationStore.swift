import SaidBy

/// Finds the configuration of documents: the nearest `.saidby.json` from their folder upwards.
struct ConfigurationStore {
    /// A linter and the folder that its patterns begin in.
    struct Entry {
        let linter: Linter
        let configuration: LintConfiguration
        let folder: AbsolutePath
    }

    private let command: LintCommand
    private let fixed: Entry?
    private var known: [AbsolutePath: Entry] = [:]

    /// - Throws: What is wrong with the configuration that the command names.
    init(_ command: LintCommand) throws(ConfigurationProblem) {
        self.command = command
        fixed = try command.configuration.map { path throws(ConfigurationProblem) in
            try ConfigurationStore.entry(path, of: command)
        }
    }

    /// The configuration for the documents of a folder.
    mutating func entry(for folder: AbsolutePath) throws(ConfigurationProblem) -> Entry {
        if let fixed { return fixed }
        if let entry = known[folder] { return entry }
        let path = folder.appending(LintConfiguration.fileName)
        let entry: Entry
        if (try? FileStatus.of(Path(path.text))) != nil {
            entry = try ConfigurationStore.entry(path.text, of: command)
        } else if let parent = folder.folder {
            entry = try self.entry(for: parent)
        } else {
            entry = ConfigurationStore.entry(LintConfiguration(), in: AbsolutePath(""), of: command)
        }
        known[folder] = entry
        return entry
    }

    private static func entry(
        _ name: String, of command: LintCommand
    ) throws(ConfigurationProblem) -> Entry {
        let path = AbsolutePath(name)
        let shown = path.relative(to: AbsolutePath(""))
        let configuration = try LintConfiguration(
            readSettings(name), path: shown.hasPrefix("..") ? path.text : shown)
        let folder = path.folder ?? AbsolutePath("/")
        return entry(configuration, in: folder, of: command)
    }

    private static func entry(
        _ configuration: LintConfiguration, in folder: AbsolutePath, of command: LintCommand
    ) -> Entry {
        var configuration = configuration
        if let preset = command.preset { configuration.preset = preset }
        if !command.only.isEmpty { configuration.run(only: command.only) }
        return Entry(
            linter: Linter(configuration: configuration), configuration: configuration,
            folder: folder)
    }
}

/// Why a file of settings could not be used, as it is told.
struct ConfigurationProblem: Error {
    let message: String
}

/// Reads a file of settings.
func readSettings(_ name: String) throws(ConfigurationProblem) -> [UInt8] {
    do throws(SystemError) {
        return try readAll(Path(name), size: 0)
    } catch {
        throw ConfigurationProblem(message: "\(name): error: \(error.message)")
    }
}

extension LintConfiguration {
    /// Reads a configuration, and puts what is wrong into words.
    fileprivate init(_ bytes: [UInt8], path: String) throws(ConfigurationProblem) {
        do throws(ConfigurationError) {
            self = try LintConfiguration(content: bytes, path: path)
        } catch {
            throw ConfigurationProblem(message: error.description)
        }
    }
}
