/// A hash of text that stays the same from run to run and from machine to machine: FNV-1a.
struct Fingerprint {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: some Sequence<UInt8>) {
        for byte in text { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        value = (value ^ 0xFF) &* 0x100_0000_01b3
    }

    /// 16 hexadecimal digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The fingerprint of a finding.
    ///
    /// - Parameter context: The sentence that it stands in.
    static func of(rule: String, context: String) -> String {
        var print = Fingerprint()
        print.add(rule.utf8)
        print.add(context.utf8)
        return print.text
    }
}
