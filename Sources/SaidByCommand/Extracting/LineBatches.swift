/// Gives the lines of the JSON Lines files that operands lead to, in batches.
struct LineBatches: BatchSource {
    private var walk: DocumentWalk
    private var stream: LineStream?

    init(_ operands: [String]) {
        walk = DocumentWalk(operands, suffixes: [".jsonl", ".ndjson"])
    }

    mutating func next() -> BatchStep {
        while true {
            if let step = nextOfStream() { return step }
            switch walk.next() {
            case .standardInput:
                stream = LineStream(.standardInput, name: "-")
            case .document(let path, _):
                do throws(SystemError) {
                    stream = LineStream(try .reading(path), name: path.text)
                } catch {
                    return problem("\(path.text): \(error.message)")
                }
            case .problem(let message):
                return problem(message)
            case nil:
                return .end
            }
        }
    }

    private mutating func nextOfStream() -> BatchStep? {
        guard var current = stream.take() else { return nil }
        do throws(SystemError) {
            switch try current.next() {
            case .block(let block):
                stream = current
                return .batch(.lines(block))
            case .pause:
                stream = current
                return .pause
            case .end:
                try current.close()
                return nil
            }
        } catch {
            return problem("\(current.name): \(error.message)")
        }
    }

    private func problem(_ message: String) -> BatchStep {
        .batch(.documents([.problem(message)]))
    }
}
