/// What bytes can be appended to.
protocol ByteSink: ~Copyable {
    mutating func append(_ byte: UInt8)

    /// Appends a whole number, 0 or more, in decimal digits.
    mutating func appendDecimal(_ number: Int)
}

extension [UInt8]: ByteSink {}
extension ByteBuffer: ByteSink {}

extension ByteSink where Self: ~Copyable {
    mutating func appendDecimal(_ number: Int) {
        if number >= 1000 {
            if number >= 10_000 { appendDecimal(number / 10_000) }
            appendDigit(number / 1000 % 10)
        }
        if number >= 100 { appendDigit(number / 100 % 10) }
        if number >= 10 { appendDigit(number / 10 % 10) }
        appendDigit(number % 10)
    }

    private mutating func appendDigit(_ digit: Int) {
        append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
    }

    /// Appends a share between 0 and 1 with two decimals.
    mutating func appendShare(_ share: Double) {
        let hundredths = Int(min(max(share, 0), 1) * 100 + 0.5)
        appendDigit(hundredths / 100)
        append(UInt8(ascii: "."))
        appendDigit(hundredths / 10 % 10)
        appendDigit(hundredths % 10)
    }
}
