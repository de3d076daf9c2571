/// The elements of a JSON array, each as it is written.
///
/// - Parameter bytes: UTF-8, with nothing but the array and white space.
package func jsonElements(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> [ArraySlice<UInt8>] {
    var scanner = JSONScanner(bytes)
    var elements: [ArraySlice<UInt8>] = []
    scanner.skipSpace()
    try scanner.expect(UInt8(ascii: "["))
    scanner.skipSpace()
    while scanner.next != UInt8(ascii: "]") || scanner.isAtEnd {
        if !elements.isEmpty {
            try scanner.expect(UInt8(ascii: ","))
            scanner.skipSpace()
        }
        elements.append(bytes[try scanner.value()])
        scanner.skipSpace()
    }
    return elements
}
