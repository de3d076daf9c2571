import SaidBy

extension DecodingError {
    /// What is wrong, where, and what to do.
    var advice: String {
        switch kind {
        case .invalidUTF8:
            "not UTF-8: byte \(hexadecimal(byte)) at offset \(offset), line \(line). If it is "
                + "Windows-1252 or Latin-1, add --encoding windows-1252 or --encoding latin1."
        case .invalidUTF16:
            "its byte order mark says UTF-16, but the unit at offset \(offset) is none; "
                + "the file may be cut short."
        case .utf32:
            "UTF-32 cannot be read; convert it to UTF-8."
        }
    }
}

private func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
