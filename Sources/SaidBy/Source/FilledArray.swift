extension Array {
    /// An array of so many equal elements.
    ///
    /// The standard library's `init(repeating:count:)` looks the array's type up each time, in a
    /// table of all types, which takes longer than to fill a short array.
    init(filledWith element: Element, count: Int) {
        self.init()
        reserveCapacity(count)
        append(contentsOf: repeatElement(element, count: count))
    }
}
