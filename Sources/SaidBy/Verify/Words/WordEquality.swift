extension ComparedText {
    /// How a word of this text is written against one of another that has the same key.
    ///
    /// - Returns: The folds that make them equal; nil where capitals within them differ.
    func folds(ofWord word: Int, against other: ComparedText, word otherWord: Int) -> Set<Fold>? {
        let left = bytes(ofWord: word)
        let right = other.bytes(ofWord: otherWord)
        if left.elementsEqual(right) { return [] }
        let straight = ComparedText.straightened(left)
        let otherStraight = ComparedText.straightened(right)
        var folds: Set<Fold> = []
        if straight.changed != otherStraight.changed
            || straight.changed && straight.text == otherStraight.text
        {
            folds.insert(.typography)
        }
        if straight.text == otherStraight.text {
            let isSame = straight.text.utf8.elementsEqual(otherStraight.text.utf8)
            return isSame ? folds : folds.union([.unicodeForm])
        }
        guard straight.text.dropFirst() == otherStraight.text.dropFirst() else { return nil }
        return folds.union([.firstLetter])
    }

    /// With typewriter apostrophes and without invisible characters.
    private static func straightened(_ word: ArraySlice<UInt8>) -> (text: String, changed: Bool) {
        let text = String(decoding: word, as: UTF8.self)
        if word.allSatisfy({ $0 < 0x80 }) { return (text, false) }
        var plain = String.UnicodeScalarView()
        var changed = false
        for scalar in text.unicodeScalars {
            let isApostrophe = ScalarAhead.isApostrophe(scalar.value)
            changed = changed || isApostrophe || ScalarAhead.isInvisible(scalar.value)
            if isApostrophe {
                plain.append("'")
            } else if !ScalarAhead.isInvisible(scalar.value) {
                plain.append(scalar)
            }
        }
        return (String(plain), changed)
    }
}
