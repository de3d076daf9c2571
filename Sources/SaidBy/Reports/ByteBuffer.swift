/// The bytes of rows in the making.
///
/// An array checks at each byte that nobody else holds it; this has one owner, so that a byte costs
/// no more than a check of the space.
struct ByteBuffer: ~Copyable {
    // `capacity` bytes are allocated, the first `count` of them are initialised. Nothing is written at
    // `count` or behind it before `reserve` has made room for it.
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    private static let large = 1 << 24

    init(capacity: Int) {
        self.capacity = max(1, capacity)
        bytes = .allocate(capacity: self.capacity)
    }

    deinit { bytes.deallocate() }

    /// Makes room for so many more bytes.
    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if more > capacity &- count { grow(to: max(count + more, capacity * 2)) }
    }

    @inline(never)
    private mutating func grow(to larger: Int) {
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        new.moveInitialize(from: bytes, count: count)
        bytes.deallocate()
        bytes = new
        capacity = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        bytes[count] = byte
        count &+= 1
    }

    mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        guard let first = more.baseAddress else { return }
        reserve(more.count)
        (bytes + count).initialize(from: first, count: more.count)
        count += more.count
    }

    /// Appends bytes, one of them twice wherever it stands.
    mutating func append(_ more: UnsafeBufferPointer<UInt8>, doubling byte: UInt8) {
        for next in more {
            append(next)
            if next == byte { append(next) }
        }
    }

    mutating func appendDecimal(_ number: Int) {
        var digits = 1
        var limit = 10
        while digits < ByteBuffer.mostDigits, number >= limit {
            digits &+= 1
            limit = limit &* 10
        }
        reserve(digits)
        var rest = UInt(bitPattern: number)
        var place = count &+ digits
        while place > count {
            place &-= 1
            let tenth = rest / 10
            bytes[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest &- tenth &* 10)
            rest = tenth
        }
        count &+= digits
    }

    /// How many digits the largest number has.
    private static let mostDigits = 19

    mutating func append(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
            for byte in text.utf8 { append(byte) }
        }
    }

    /// Appends all bytes to an array, and is empty then.
    mutating func move(to output: inout [UInt8]) {
        // By itself an array grows to twice its size, which is too much of what is large already.
        let enough = output.count + count
        if enough > output.capacity, enough > ByteBuffer.large {
            output.reserveCapacity(enough + enough / 4)
        }
        output.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        count = 0
    }
}
