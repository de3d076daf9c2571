import Foundation

/// The rows that are known to come out wrong: golden/known-misses.txt.
///
/// Each line is `NAME.csv: TEXT`, the text being that of the golden row, or "+" and the text of a
/// row that the program adds. Lines that begin with "#" are remarks.
struct KnownMisses {
    private var keys: [String: [String]] = [:]

    /// The list as it stands; an empty one where there is no file.
    static let committed = KnownMisses(
        (try? String(contentsOf: Folders.knownMisses, encoding: .utf8)) ?? "")

    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstRange(of: ".csv: ") else { continue }
            let name = line[..<colon.lowerBound] + ".csv"
            keys[String(name), default: []].append(String(line[colon.upperBound...]))
        }
    }

    /// The golden files that the list names.
    var files: [String] { keys.keys.sorted() }

    /// What is known of one golden file; a row that comes twice is there twice.
    func keys(for file: String) -> [String] {
        keys[file] ?? []
    }
}
