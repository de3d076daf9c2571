/// A pattern for paths: `*` and `?` stand for anything within a name, `**` for any folders.
///
/// A pattern without a slash is for a name in any folder; one that matches a folder is for
/// everything in it.
struct Glob: Sendable {
    private enum Part: Equatable {
        case byte(UInt8)
        case anyByte
        case anyInName
        case anything
    }

    private let parts: [Part]
    /// Whether the pattern is one path, without wildcards.
    let isLiteral: Bool

    init(_ pattern: String) {
        var pattern = pattern
        while pattern.hasPrefix("./") { pattern.removeFirst(2) }
        while pattern.hasSuffix("/") { pattern.removeLast() }
        isLiteral = !pattern.contains { $0 == "*" || $0 == "?" }
        var parts: [Part] = pattern.contains("/") ? [] : [.anything]
        if pattern.hasPrefix("/") { pattern.removeFirst() }
        var rest = Array(pattern.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "*") where rest.first == byte:
                rest.removeFirst()
                // "**/" stands for no folder as well.
                if rest.first == UInt8(ascii: "/") { rest.removeFirst() }
                parts.append(.anything)
            case UInt8(ascii: "*"): parts.append(.anyInName)
            case UInt8(ascii: "?"): parts.append(.anyByte)
            default: parts.append(.byte(byte))
            }
        }
        self.parts = parts
    }

    /// Whether the pattern is for a path with forward slashes.
    ///
    /// - Complexity: The product of both lengths.
    func matches(_ path: String) -> Bool {
        let slash = UInt8(ascii: "/")
        var states = Set(closure(of: 0, isNameStart: true))
        var isNameStart = true
        for byte in path.utf8 {
            if byte == slash, states.contains(parts.count) { return true }
            isNameStart = byte == slash
            var next: Set<Int> = []
            for state in states where state < parts.count {
                switch parts[state] {
                case .byte(byte): next.formUnion(closure(of: state + 1, isNameStart: isNameStart))
                case .anyByte where byte != slash:
                    next.formUnion(closure(of: state + 1, isNameStart: false))
                case .anyInName where byte != slash:
                    next.formUnion(closure(of: state, isNameStart: false))
                case .anything: next.formUnion(closure(of: state, isNameStart: isNameStart))
                default: break
                }
            }
            states = next
            if states.isEmpty { return false }
        }
        return states.contains(parts.count)
    }

    /// A place in the pattern, and those that follow without a byte of the path.
    private func closure(of state: Int, isNameStart: Bool) -> [Int] {
        var reached = [state]
        while let last = reached.last, last < parts.count {
            let isSkipped =
                parts[last] == .anyInName
                || parts[last] == .anything && (isNameStart || last + 1 == parts.count)
            guard isSkipped else { break }
            reached.append(last + 1)
        }
        return reached
    }
}
