/// A list that most often has one element, which needs no memory of its own then.
struct ShortList<Element: NarrowElement>: Sendable {
    @Narrow private(set) var first: Element?
    /// What stands behind the first element.
    private var others: [Element] = []

    init() { first = nil }

    init(_ element: Element) { first = element }

    init(_ elements: some Collection<Element>) {
        first = elements.first
        others = Array(elements.dropFirst())
    }

    /// The list of what a closure makes of the elements.
    func converted<Other>(_ convert: (Element) -> Other) -> ShortList<Other> {
        var list = ShortList<Other>()
        list.first = first.map(convert)
        if !others.isEmpty { list.others = others.map(convert) }
        return list
    }

    mutating func append(_ element: Element) {
        if first == nil {
            first = element
        } else {
            others.append(element)
        }
    }

    /// Puts an element before all others.
    mutating func insertFirst(_ element: Element) {
        if let first { others.insert(first, at: 0) }
        first = element
    }

    mutating func removeAll() {
        first = nil
        others = []
    }

    mutating func removeAll(where isUnwanted: (Element) -> Bool) {
        others.removeAll(where: isUnwanted)
        if let element = first, isUnwanted(element) {
            first = others.isEmpty ? nil : others.removeFirst()
        }
    }
}

extension ShortList: RandomAccessCollection, MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { first == nil ? 0 : others.count + 1 }

    subscript(index: Int) -> Element {
        get {
            if index == 0, let first { return first }
            return others[index - 1]
        }
        set {
            if index == 0, first != nil {
                first = newValue
            } else {
                others[index - 1] = newValue
            }
        }
    }
}

extension ShortList: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) {
        self.init(elements)
    }
}
