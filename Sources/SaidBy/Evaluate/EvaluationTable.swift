extension Evaluation {
    /// The scores as a table for a terminal: a line a kind, for each overlap; figures in percent.
    public var table: String {
        var lines = ["\(documents) document\(documents == 1 ? "" : "s")"]
        for (index, overlap) in overlaps.enumerated() {
            lines.append("")
            var head = "overlap \(hundredths(overlap))".padded(to: 14)
            for part in Part.allCases { head += part.rawValue.padded(to: 30) }
            lines.append(head.trimmedEnd)
            let columns = "  gold found     P     R    F1"
            lines.append(String(repeating: " ", count: 12) + columns + columns + columns)
            for kind in [nil] + Quotation.Kind.allCases.map(Optional.some) {
                lines.append(row(overlap: index, kind: kind))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(overlap: Int, kind: Quotation.Kind?) -> String {
        var row = (kind?.rawValue ?? "all").padded(to: 12)
        for part in Part.allCases {
            let score = score(Key(overlap: overlap, kind: kind, part: part))
            row += String(score.gold).padded(before: 6) + String(score.found).padded(before: 6)
            for share in [score.precision, score.recall, score.f1] {
                row += (share.map(percent) ?? "–").padded(before: 6)
            }
        }
        return row
    }

    /// The scores as one JSON object: an array `scores` with an object for each overlap, kind and
    /// part; shares from 0 to 1, null where there is nothing to share.
    public var json: String {
        var objects: [String] = []
        for (index, overlap) in overlaps.enumerated() {
            for kind in [nil] + Quotation.Kind.allCases.map(Optional.some) {
                for part in Part.allCases {
                    let score = score(Key(overlap: index, kind: kind, part: part))
                    objects.append(
                        """
                        {"overlap": \(overlap), "kind": "\(kind?.rawValue ?? "all")", \
                        "part": "\(part.rawValue)", "gold": \(score.gold), \
                        "found": \(score.found), "precision": \(jsonShare(score.precision)), \
                        "recall": \(jsonShare(score.recall)), "f1": \(jsonShare(score.f1))}
                        """)
                }
            }
        }
        let list = objects.joined(separator: ",\n")
        return "{\"documents\": \(documents), \"scores\": [\n\(list)\n]}\n"
    }
}

private func jsonShare(_ share: Double?) -> String {
    share.map { String(($0 * 10_000).rounded() / 10_000) } ?? "null"
}

/// A share in percent with one decimal.
private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}

private func hundredths(_ share: Double) -> String {
    let value = Int((share * 100).rounded())
    return "\(value / 100).\(value / 10 % 10)\(value % 10)"
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }

    fileprivate func padded(before width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - count)) + self
    }

    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
