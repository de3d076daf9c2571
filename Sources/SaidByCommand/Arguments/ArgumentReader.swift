/// Takes a command line apart after the conventions of GNU and POSIX.
struct ArgumentReader {
    enum Argument {
        /// An option, by its place in the declarations, with its value or "".
        case option(Int, value: String)
        case operand(String)
    }

    private let declarations: [OptionDeclaration]
    private var rest: ArraySlice<String>
    private var isPastOptions = false

    init(_ arguments: [String], declarations: [OptionDeclaration]) {
        self.declarations = declarations
        rest = arguments[...]
    }

    mutating func next() throws(UsageError) -> Argument? {
        guard let argument = rest.popFirst() else { return nil }
        if isPastOptions || argument == "-" || !argument.hasPrefix("-") {
            return .operand(argument)
        }
        if argument == "--" {
            isPastOptions = true
            return try next()
        }
        return argument.hasPrefix("--") ? try long(argument) : try short(argument)
    }

    /// `--name`, `--name value` or `--name=value`.
    private mutating func long(_ argument: String) throws(UsageError) -> Argument {
        let parts = argument.split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        let index = try self.index(of: name)
        let isFlag = declarations[index].placeholder == nil
        if parts.count == 2 {
            if isFlag { throw UsageError("\(name) takes no value.") }
            return .option(index, value: String(parts[1]))
        }
        return .option(index, value: isFlag ? "" : try value(for: name, at: index))
    }

    /// `-n`, `-n value`, `-nvalue`, or several flags behind one dash.
    private mutating func short(_ argument: String) throws(UsageError) -> Argument {
        let name = String(argument.prefix(2))
        let index = try self.index(of: name)
        let remainder = argument.dropFirst(2)
        if declarations[index].placeholder == nil {
            if !remainder.isEmpty { rest = ["-" + remainder] + rest }
            return .option(index, value: "")
        }
        if remainder.isEmpty {
            return .option(index, value: try value(for: name, at: index))
        }
        return .option(
            index, value: String(remainder.first == "=" ? remainder.dropFirst() : remainder))
    }

    private mutating func value(for name: String, at index: Int) throws(UsageError) -> String {
        if let value = rest.popFirst() { return value }
        let placeholder = declarations[index].placeholder ?? ""
        throw UsageError("\(name) needs a value: \(name) \(placeholder)")
    }

    private func index(of name: String) throws(UsageError) -> Int {
        if let index = declarations.firstIndex(where: { $0.names.contains(name) }) { return index }
        let known = declarations.flatMap(\.names).filter { $0.hasPrefix("--") }
        let hint = suggestion(for: name, among: known).map { "did you mean '\($0)'?" }
        throw UsageError("there is no option '\(name)'; \(hint ?? "--help lists them.")")
    }
}
