/// Says whether a quotation's speaker is the one that a claim names.
struct SpeakerMatcher {
    private let claimed: String
    /// Several names that are claimed to have spoken together.
    private let names: [PersonName]

    /// - Parameter speaker: As the claim names them; nil or blank for nobody.
    init(_ speaker: String?) {
        claimed = SpeakerMatcher.plain(speaker ?? "")
        names = SpeakerMatcher.members(of: speaker ?? "").map(PersonName.init)
    }

    /// The verdict for words that are in these quotations of a document, and the quotation that it
    /// was found for: where one quotation is reported within another, either speaker will do.
    func verdict(
        _ quotations: [Int], in document: IndexedDocument
    ) -> (verdict: SpeakerVerdict, quotation: Int?) {
        if claimed.isEmpty { return (.unclaimed, quotations.first) }
        let attributed = quotations.filter { document.extraction.quotations[$0].speaker != nil }
        if let same = attributed.first(where: { isSame($0, in: document) }) { return (.same, same) }
        return attributed.first.map { (.different, $0) } ?? (.unattributed, quotations.first)
    }

    private func isSame(_ quotation: Int, in document: IndexedDocument) -> Bool {
        let extraction = document.extraction
        guard let index = extraction.quotations[quotation].speaker else { return false }
        return isSame(as: extraction.speakers[index], index, in: document)
    }

    private func isSame(as speaker: Speaker, _ index: Int, in document: IndexedDocument) -> Bool {
        if let name = speaker.name {
            let members = SpeakerMatcher.members(of: name).map(PersonName.init)
            let agree = { (claimed: PersonName) in members.contains { claimed.agrees(with: $0) } }
            if !names.isEmpty, names.allSatisfy(agree) { return true }
        }
        let forms =
            speaker.titles + [speaker.description]
            + document.sources[index].map(document.extraction.source.string)
        return forms.contains(where: isForm)
    }

    /// Whether the claim calls the speaker as the source does: in the same words, or by a
    /// description whose words are all in the source's.
    private func isForm(_ form: String) -> Bool {
        if SpeakerMatcher.plain(form) == claimed { return true }
        guard names.count == 1, let name = names.first, name.isDescription else { return false }
        let words = Set(PersonName(form).allWords)
        return !name.allWords.isEmpty && words.isSuperset(of: name.allWords)
    }

    /// The names that are joined by a semicolon or "and".
    private static func members(of text: String) -> [String] {
        var members = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word == "and" || word == "&" {
                members.append("")
                continue
            }
            members[members.count - 1] += (members[members.count - 1].isEmpty ? "" : " ") + word
            if word.last == ";" { members.append("") }
        }
        return members.map { String($0.last == ";" ? $0.dropLast() : $0[...]) }
            .filter { !$0.isEmpty }
    }

    /// Small letters, one blank between words, no article before them.
    private static func plain(_ text: String) -> String {
        var words = text.lowercased().split(whereSeparator: \.isWhitespace)
        if words.count > 1, ["the", "a", "an"].contains(words.first) { words.removeFirst() }
        return words.joined(separator: " ")
    }
}
