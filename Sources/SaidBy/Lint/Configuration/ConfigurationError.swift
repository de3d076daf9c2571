/// What is wrong with a configuration, a baseline or another file of settings.
public struct ConfigurationError: Error, Sendable {
    /// The file, as it was named.
    public let path: String
    /// Counts from 1.
    public let line: Int
    /// Counts Unicode scalars from 1.
    public let column: Int
    /// What is wrong and what to do.
    public let message: String

    /// All of it: `path:line:column: error: message`.
    public var description: String { "\(path):\(line):\(column): error: \(message)" }
}

/// A settings file while it is read.
struct SettingsFile {
    let path: String
    let source: SourceText
    let tree: JSONTree
    private let lines: LineIndex

    init(_ bytes: [UInt8], path: String) throws(ConfigurationError) {
        self.path = path
        source = SourceText(utf8: bytes)
        lines = LineIndex(source)
        do throws(JSONError) {
            tree = try JSONTree(bytes)
        } catch {
            let position = lines.position(of: Int32(min(error.offset, bytes.count)))
            throw ConfigurationError(
                path: path, line: position.line, column: position.column,
                message: "this is not JSON: \(error.message).")
        }
    }

    func error(_ message: String, at offset: Int) -> ConfigurationError {
        let position = lines.position(of: Int32(offset))
        return ConfigurationError(
            path: path, line: position.line, column: position.column, message: message)
    }

    func members(of tree: JSONTree, _ what: String) throws(ConfigurationError)
        -> [JSONTree.Member]
    {
        if case .object(let members) = tree.value { return members }
        throw error("\(what) must be an object: { … }.", at: tree.offset)
    }

    func string(_ tree: JSONTree, _ what: String) throws(ConfigurationError) -> String {
        if case .string(let text) = tree.value { return text }
        throw error("\(what) must be a string.", at: tree.offset)
    }

    func elements(_ tree: JSONTree, _ what: String) throws(ConfigurationError) -> [JSONTree] {
        if case .array(let elements) = tree.value { return elements }
        throw error("\(what) must be an array: [ … ].", at: tree.offset)
    }

    func strings(_ tree: JSONTree, _ what: String) throws(ConfigurationError) -> [String] {
        var strings: [String] = []
        for element in try elements(tree, what) {
            strings.append(try string(element, "each of \(what)"))
        }
        return strings
    }

    /// The place of a value, for findings about it.
    func place(of tree: JSONTree) -> LintFinding.Place {
        let offset = Int32(tree.offset)
        let text = LintText(
            Extraction(
                source: source, quotations: [], speakers: [], quotedSpans: [], sentences: [],
                paragraphs: []), path: path, isMarkdown: false, names: SpeakerNames())
        return text.place(of: Span(start: offset, end: offset + 1))
    }
}
