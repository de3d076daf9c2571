/// What bytes can be appended to.
protocol ByteSink: ~Copyable {
    mutating func append(_ byte: UInt8)
}

extension [UInt8]: ByteSink {}
extension ByteBuffer: ByteSink {}

extension ByteSink where Self: ~Copyable {
    /// Appends a whole number, 0 or more, in decimal digits.
    mutating func appendDecimal(_ number: Int) {
        if number >= 10 { appendDecimal(number / 10) }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    /// Appends a share between 0 and 1 with two decimals.
    mutating func appendShare(_ share: Double) {
        let hundredths = Int((min(max(share, 0), 1) * 100).rounded())
        appendDecimal(hundredths / 100)
        append(UInt8(ascii: "."))
        appendDecimal(hundredths / 10 % 10)
        appendDecimal(hundredths % 10)
    }
}
