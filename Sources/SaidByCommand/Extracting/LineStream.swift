/// Reads a file or pipe as blocks of whole lines: large ones while input is fast, and what there
/// is when it is slow.
struct LineStream {
    enum Step {
        case block(LineBlock)
        /// There is no whole line for now.
        case pause
        case end
    }

    private enum Pace {
        case fast
        /// A block went out early, so the caller is told to pause next.
        case slow
        /// The caller has been told, so that waiting holds nothing up.
        case paused
    }

    private static let blockSize = 1 << 19
    private static let readSize = 1 << 17
    /// How long to wait for more before what there is goes out, in milliseconds.
    private static let patience: Int32 = 20
    /// How long a line may lie here while others trickle in.
    private static let longestDelay = Duration.milliseconds(200)

    private let file: FileDescriptor
    /// What people call the file.
    let name: String
    private var buffer: [UInt8] = []
    /// The end of the last whole line in the buffer.
    private var linesEnd = 0
    private var line = 1
    private var isAtEnd = false
    private var pace = Pace.fast

    init(_ file: FileDescriptor, name: String) {
        self.file = file
        self.name = name
    }

    mutating func next() throws(SystemError) -> Step {
        if pace == .slow { return pause() }
        let start = ContinuousClock.now
        while !isAtEnd, linesEnd == 0 || buffer.count < LineStream.blockSize {
            if pace != .paused, !file.isReadable(within: LineStream.patience) {
                return pause()
            }
            try read()
            if linesEnd > 0, start.duration(to: .now) > LineStream.longestDelay {
                return pause()
            }
        }
        if isAtEnd { linesEnd = buffer.count }
        return linesEnd > 0 ? .block(takeBlock()) : .end
    }

    func close() throws(SystemError) {
        if file.raw != FileDescriptor.standardInput.raw { try file.close() }
    }

    private mutating func read() throws(SystemError) {
        let old = buffer.count
        let more = try file.read(upTo: LineStream.readSize)
        isAtEnd = more.isEmpty
        buffer.append(contentsOf: more)
        pace = .fast
        if let lineEnd = buffer[old...].lastIndex(of: 0x0A) { linesEnd = lineEnd + 1 }
    }

    /// Lets go of the lines that there are, and has the caller pause after them.
    private mutating func pause() -> Step {
        pace = linesEnd > 0 ? .slow : .paused
        return linesEnd > 0 ? .block(takeBlock()) : .pause
    }

    private mutating func takeBlock() -> LineBlock {
        let rest = Array(buffer[linesEnd...])
        buffer.removeLast(rest.count)
        let block = LineBlock(file: name, firstLine: line, bytes: buffer)
        line += buffer.count { $0 == 0x0A }
        buffer = rest
        linesEnd = 0
        return block
    }
}
