/// A JSON value to be written.
indirect enum JSONOutput {
    case string(String)
    case number(Int)
    case flag(Bool)
    case array([JSONOutput])
    case members([(String, JSONOutput)])

    static func object(_ members: [(String, JSONOutput)]) -> JSONOutput { .members(members) }

    /// The value on one line.
    var text: String {
        switch self {
        case .string(let text): JSONOutput.quoted(text)
        case .number(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .array(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
        case .members(let members):
            "{" + members.map { JSONOutput.quoted($0.0) + ": " + $0.1.text }.joined(separator: ", ")
                + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.appendJSONString(text)
        return String(decoding: bytes, as: UTF8.self)
    }
}
