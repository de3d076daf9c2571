extension IndirectRule {
    /// Smith: It was late.
    static let label = IndirectRule(
        id: "indirect-label",
        summary: "A headline begins with who says it and a colon: Smith: The dam is full.",
        examples: [
            .fires("Ann Lee: Dam will be mended by June\n\nAnn Lee said so on Monday.", "Ann Lee"),
            .fires("Report: Dam was never safe\n\nThe dam leaked.", "Report"),
            .silent("The dam: Who will mend it?\n\nAnn Lee said she would."),
            .silent("Football: Rovers win the cup\n\nAnn Lee scored twice."),
        ],
        find: { document, colon, unit in
            guard document.tags[colon] == .colon, document.isOutside(colon) else {
                return .fails("the token is no colon of the narrator’s", at: colon)
            }
            let source = unit.lowerBound..<colon
            guard document.nounPhrase(startingAt: unit.lowerBound, to: colon) == source,
                document.isKnownToSpeak(source)
            else { return .fails("more than a name or role stands before the colon", at: colon) }
            let first = colon + 1
            let end = document.trimmed(unit.upperBound, from: first)
            guard end > first + 1 else { return .fails("too little stands behind it", at: colon) }
            return .fires(
                CueEvent(
                    source: source, cue: colon..<first, content: [first..<end], head: colon))
        })
}

extension Document {
    /// Whether the unit begins the first paragraph or the second, before which a line of subject or
    /// date may stand.
    func isHeadline(_ unit: Range<Int>) -> Bool {
        let paragraphs = segments.unitsOfParagraph
        return (0..<min(2, paragraphs.count)).contains {
            !paragraphs[$0].isEmpty && segments.units[paragraphs[$0].lowerBound] == unit
        }
    }

    /// The colon behind the first words of a headline; nil if there is none.
    func colonOfHeadline(_ unit: Range<Int>) -> Int? {
        let longest = 6
        return unit.prefix(longest + 1).first { tags[$0] == .colon }
    }

    /// Whether the phrase is a document, somebody by their office, or a name that the text calls
    /// somebody by: "Brexit: …" and "Leeds: …" tell of what the article is.
    fileprivate func isKnownToSpeak(_ phrase: Range<Int>) -> Bool {
        let last = phrase.upperBound - 1
        guard tags[last] == .name else {
            return phrase.count == 1
                && (tokens.classes[last].meets(WordClass.anyRole.union(.collective))
                    || IndirectLabel.documents.contains(tokens.hash[last]))
        }
        let reach = 600
        return (phrase.upperBound..<min(tokens.count - 1, phrase.upperBound + reach)).contains {
            tokens.hash[$0] == tokens.hash[last] && tags[$0] == .name
                && (isReporting($0 + 1) || $0 > 0 && callsSomebody($0 - 1))
        }
    }

    /// "[Ann] Lee", "[Mr] Lee".
    private func callsSomebody(_ token: Int) -> Bool {
        tags[token] == .name && tokens.classes[token].meets(WordClass.givenName.union(.anyTitle))
    }
}

private enum IndirectLabel {
    /// "Review: …" and "Letter: …" tell what the article is.
    static let documents = WordSet("memo newspaper paper poll polls report study survey")
}
