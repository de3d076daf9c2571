/// Finds the documents that operands lead to, in order and only as they are asked for.
///
/// A folder is searched through, name by name; one that is reached twice, as by a symbolic link
/// that leads back up, is searched once.
struct DocumentWalk {
    enum Found: Sendable {
        case document(Path, size: Int)
        case standardInput
        /// What could not be found or searched, in words.
        case problem(String)

        /// How many bytes it has, as far as that is known.
        var size: Int { if case .document(_, let size) = self { size } else { 0 } }
    }

    private struct Level {
        let path: Path
        var names: FolderNames
    }

    private var operands: ArraySlice<String>
    private let suffixes: [String]
    private var levels: [Level] = []
    private var searched: Set<FileStatus.Identity> = []
    private var folderOperand: (name: String, hasDocuments: Bool)?

    /// - Parameter suffixes: The ends of the names, in lower case, that a folder is searched for.
    init(_ operands: [String], suffixes: [String]) {
        self.operands = operands.isEmpty ? ["-"] : operands[...]
        self.suffixes = suffixes
    }

    mutating func next() -> Found? {
        while true {
            if let found = nextInFolder() { return found }
            if let problem = finishFolder() { return problem }
            guard let operand = operands.popFirst() else { return nil }
            if operand == "-" { return .standardInput }
            if let found = begin(Path(operand)) { return found }
        }
    }

    private mutating func begin(_ path: Path) -> Found? {
        do throws(SystemError) {
            let status = try FileStatus.of(path)
            if !status.isFolder { return .document(path, size: status.size) }
            folderOperand = (path.text, false)
            searched = []
            try enter(path, status.identity)
            return nil
        } catch {
            return .problem("\(path.text): \(error.message)")
        }
    }

    private mutating func enter(
        _ path: Path, _ identity: FileStatus.Identity
    ) throws(SystemError) {
        guard searched.insert(identity).inserted else { return }
        levels.append(Level(path: path, names: try FolderNames(of: path)))
    }

    private mutating func nextInFolder() -> Found? {
        while !levels.isEmpty {
            guard let name = levels[levels.count - 1].names.popFirst() else {
                levels.removeLast()
                continue
            }
            let path = levels[levels.count - 1].path.appending(name)
            let isDocument = path.hasSuffix(suffixes)
            do throws(SystemError) {
                let status = try FileStatus.of(path)
                if status.isFolder {
                    try enter(path, status.identity)
                } else if isDocument {
                    folderOperand?.hasDocuments = true
                    return .document(path, size: status.size)
                }
            } catch  where isDocument || error.code != SystemError.missing {
                return .problem("\(path.text): \(error.message)")
            } catch {
                continue  // A link that leads nowhere, and is no document by its name.
            }
        }
        return nil
    }

    private mutating func finishFolder() -> Found? {
        guard let folder = folderOperand else { return nil }
        folderOperand = nil
        if folder.hasDocuments { return nil }
        let endings = suffixes.joined(separator: " or ")
        return .problem("\(folder.name): the folder holds no file that ends in \(endings).")
    }
}
