/// Tokens in the making: columns that grow together, so that a token costs one check of the space
/// and not one a column.
struct TokenBuffer: ~Copyable {
    // Each column has room for `capacity` elements; the first `count` are initialised. Nothing is
    // written at `count` before `reserve` has made room, and nothing is read from `count` on.
    private(set) var start: UnsafeMutablePointer<Int32>
    private(set) var end: UnsafeMutablePointer<Int32>
    private(set) var kind: UnsafeMutablePointer<TokenKind>
    private(set) var flags: UnsafeMutablePointer<TokenFlags>
    private(set) var hash: UnsafeMutablePointer<UInt64>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(1, capacity)
        start = .allocate(capacity: self.capacity)
        end = .allocate(capacity: self.capacity)
        kind = .allocate(capacity: self.capacity)
        flags = .allocate(capacity: self.capacity)
        hash = .allocate(capacity: self.capacity)
    }

    deinit {
        start.deallocate()
        end.deallocate()
        kind.deallocate()
        flags.deallocate()
        hash.deallocate()
    }

    /// Appends a token that stands at these bytes.
    mutating func append(
        _ kind: TokenKind, from first: Int, to last: Int, flags: TokenFlags, hash: UInt64
    ) {
        if count == capacity { grow() }
        start[count] = Int32(truncatingIfNeeded: first)
        end[count] = Int32(truncatingIfNeeded: last)
        self.kind[count] = kind
        self.flags[count] = flags
        self.hash[count] = hash
        count &+= 1
    }

    /// The columns as arrays. Each one's memory is given back before the next is copied, so that a
    /// large text is not held twice.
    consuming func tokens(_ lexicon: Lexicon) -> Tokens {
        let hashes = TokenBuffer.array(hash, count: count)
        let words = lexicon.words(hashes)
        let starts = TokenBuffer.array(start, count: count)
        let ends = EndColumn(UnsafeBufferPointer(start: end, count: count), start: starts)
        end.deallocate()
        let tokens = Tokens(
            start: starts, end: ends,
            kind: TokenBuffer.array(kind, count: count),
            flags: TokenBuffer.array(flags, count: count),
            word: words, classes: ClassColumn(of: words, in: lexicon), hash: hashes)
        // Nothing is left to give back.
        discard self
        return tokens
    }

    /// Copies a column, whose first `count` elements are initialised, and gives its memory back.
    private static func array<Element>(
        _ column: UnsafeMutablePointer<Element>, count: Int
    ) -> [Element] {
        defer { column.deallocate() }
        return Array(UnsafeBufferPointer(start: column, count: count))
    }

    @inline(never)
    private mutating func grow() {
        let larger = capacity * 2
        start = TokenBuffer.moved(start, count: count, to: larger)
        end = TokenBuffer.moved(end, count: count, to: larger)
        kind = TokenBuffer.moved(kind, count: count, to: larger)
        flags = TokenBuffer.moved(flags, count: count, to: larger)
        hash = TokenBuffer.moved(hash, count: count, to: larger)
        capacity = larger
    }

    private static func moved<Element>(
        _ old: UnsafeMutablePointer<Element>, count: Int, to capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        new.moveInitialize(from: old, count: count)
        old.deallocate()
        return new
    }
}
