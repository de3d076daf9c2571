/// An array whose elements take half their memory.
struct NarrowArray<Element: Narrowable>: Sendable {
    private var elements: [Element.Narrow] = []

    init() {}

    /// An array of so many equal elements.
    init(filledWith element: Element, count: Int) {
        elements = Array(filledWith: element.narrow, count: count)
    }

    mutating func reserveCapacity(_ capacity: Int) { elements.reserveCapacity(capacity) }

    mutating func append(_ element: Element) { elements.append(element.narrow) }
}

extension NarrowArray: RandomAccessCollection, MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { elements.count }

    subscript(index: Int) -> Element {
        @inline(__always) get { Element(elements[index]) }
        @inline(__always) set { elements[index] = newValue.narrow }
    }
}

extension NarrowArray: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) {
        self.elements = elements.map(\.narrow)
    }
}
