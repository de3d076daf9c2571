/// What stands beside a mark. Asked of the tokens, since to ask it of a pairing that is being changed
/// copies all of that.
extension Tokens {
    /// Whether a comma or the end of a sentence stands right before a mark.
    func isBehindPoint(_ mark: Int) -> Bool {
        mark > 0 && (kind[mark - 1] == .comma || kind[mark - 1].isTerminal)
    }

    /// '68, '90s; and ‘90s, as a machine that turns marks has it. A quotation may begin with a figure
    /// too: "'15 is not enough,' she said".
    func isDecade(_ mark: Int, in source: SourceText) -> Bool {
        let next = mark + 1
        guard next < count, isFigure(next, in: source),
            MarkFamily(kind[mark]) == .single, !spaceBefore(next)
        else { return false }
        let length = end[next] - start[next]
        if length == 3, source.bytes[Int(end[next]) - 1] == UInt8(ascii: "s") { return true }
        guard length == 2, kind[mark] == .straightSingle, mark > 0, next + 1 < count,
            kind[next + 1] != .symbol
        else { return false }
        return classes[mark - 1].meets([.preposition, .determiner, .coordinator, .month])
            && !classes[next + 1].meets([.preposition, .to])
    }

    /// "15", but not "15%", which is neither a length nor a year.
    func isFigure(_ token: Int, in source: SourceText) -> Bool {
        kind[token] == .number && source.bytes[Int(end[token]) - 1] != UInt8(ascii: "%")
    }
}
