/// Entities by a word's hash, in one table for all words, not an array for each.
struct EntityChains: Sendable {
    fileprivate struct Link: Sendable {
        let entity: Int32
        /// The link that was added before it for the same word; -1 where there is none.
        let previous: Int32
    }

    private var table: WordTable
    /// For each word's number, the link that was added last.
    private var last: [Int32] = [-1]
    private var links: [Link] = []

    init(capacity: Int) {
        table = WordTable(capacity: capacity)
        last.reserveCapacity(capacity + 1)
        links.reserveCapacity(capacity)
    }

    mutating func add(_ entity: Int, for hash: UInt64) {
        let number = Int(table.add(hash))
        if number == last.count { last.append(-1) }
        links.append(Link(entity: Int32(entity), previous: last[number]))
        last[number] = Int32(links.count - 1)
    }

    /// The entities of a word, the one that was added last first.
    func newestFirst(_ hash: UInt64) -> Chain {
        Chain(links: links, link: last[Int(table.number(hash))])
    }

    struct Chain: Sequence, IteratorProtocol {
        fileprivate let links: [Link]
        fileprivate var link: Int32

        mutating func next() -> Int? {
            guard link >= 0 else { return nil }
            let found = links[Int(link)]
            link = found.previous
            return Int(found.entity)
        }
    }
}
