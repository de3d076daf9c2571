/// The text of names and descriptions, as it is reported.
extension Document {
    /// A name without a nickname in marks or brackets.
    func nameText(_ name: Range<Int>) -> String {
        guard let nickname = nickname(in: name) else { return flatText(name) }
        return flatText(name.lowerBound..<nickname.lowerBound) + " "
            + flatText(nickname.upperBound..<name.upperBound)
    }

    /// The fullest name of an entity; with the last name of the family where the text calls somebody
    /// by either alone, as "Bo" and "Mr Keller".
    func nameText(_ entity: Entity) -> String {
        let name = nameText(entity.name)
        guard entity.isCalledByFamily, let family = entity.family else { return name }
        return name + " " + flatText(family)
    }

    /// The tokens' text on one line, runs of blanks as one blank.
    func flatText(_ range: Range<Int>) -> String {
        let span = tokens.span(range)
        if isPlain(range) {
            return String(decoding: source.bytes(in: span), as: UTF8.self)
        }
        var flat: [UInt8] = []
        source.appendFlat(span, to: &flat)
        var joined: [UInt8] = []
        for byte in flat {
            let isBlank = byte == tab || byte == space
            if !isBlank || joined.last != space { joined.append(isBlank ? space : byte) }
        }
        return String(decoding: joined, as: UTF8.self)
    }

    /// Whether nothing but one blank, or nothing, stands between any two of the tokens.
    private func isPlain(_ range: Range<Int>) -> Bool {
        let bytes = source.readable
        return range.dropFirst().allSatisfy { token in
            let gap = tokens.start[token] - tokens.end[token - 1]
            return gap == 0 || gap == 1 && bytes[Int(tokens.start[token]) - 1] == space
        }
    }
}

private let tab = UInt8(ascii: "\t")
private let space = UInt8(ascii: " ")
