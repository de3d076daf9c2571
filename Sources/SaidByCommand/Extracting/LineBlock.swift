/// Some whole lines of a file.
struct LineBlock: Sendable {
    /// What people call the file.
    let file: String
    /// The number of the first line, from 1.
    let firstLine: Int
    /// The lines with their line feeds; the last may lack it.
    let bytes: [UInt8]

    /// Calls a closure with each line, without its line feed, and its number.
    func forEachLine(_ body: (ArraySlice<UInt8>, Int) -> Void) {
        var number = firstLine
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            body(bytes[start..<end], number)
            number += 1
            start = end + 1
        }
    }
}
