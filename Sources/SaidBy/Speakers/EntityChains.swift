/// Entities by the hashes of what they are called, in one table for all, not an array for each.
struct EntityChains: Sendable {
    /// What part of its name an entity is looked up by.
    enum Key: UInt64 {
        case last
        case first
        case words
        case initials
        case inner
        /// Two words or more of a longer name. Such links hold names, by their index, for entities.
        case part

        /// The hash of such a part, told apart from equal ones of another kind.
        fileprivate func salted(_ hash: UInt64) -> UInt64 {
            hash &+ rawValue &* 0x9E37_79B9_7F4A_7C15
        }
    }

    fileprivate struct Link: Sendable {
        let entity: Int32
        /// The link that was added before it for the same key; -1 where there is none.
        let previous: Int32
    }

    private var table: WordTable
    /// For each key's number, the link that was added last.
    private var last: [Int32] = []
    private var links: [Link] = []

    init(capacity: Int) {
        table = WordTable(capacity: capacity)
        last.reserveCapacity(capacity + 1)
        // No key has the number 0.
        last.append(-1)
        links.reserveCapacity(capacity)
    }

    mutating func add(_ entity: Int, for hash: UInt64, as key: Key) {
        let number = Int(table.add(key.salted(hash)))
        if number == last.count { last.append(-1) }
        links.append(Link(entity: Int32(entity), previous: last[number]))
        last[number] = Int32(links.count - 1)
    }

    /// The link of the entity of that name that was added last; nil if there is none.
    func newest(_ hash: UInt64, as key: Key) -> Int? {
        let link = last[Int(table.number(key.salted(hash)))]
        return link < 0 ? nil : Int(link)
    }

    /// The entity that a link holds.
    func entity(at link: Int) -> Int { Int(links[link].entity) }

    /// The link that was added before another for the same name; nil if there is none.
    func older(than link: Int) -> Int? {
        let previous = links[link].previous
        return previous < 0 ? nil : Int(previous)
    }
}
