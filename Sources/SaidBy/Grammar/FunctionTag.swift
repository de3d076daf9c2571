/// What a word is as a function word: its tag, or what the words beside it have to tell.
enum FunctionTag: Sendable {
    /// It is no function word.
    case none
    case fixed(Tag)
    case possessiveOrPronoun
    /// May: a month with a capital.
    case modalOrMonth
    case determiner
    case subordinator

    /// What the classes tell; the lexicon keeps it for each of its words.
    init(_ classes: WordClass) {
        // Most words of a lexicon are no function words.
        self =
            classes.meets(FunctionTag.classes)
            ? FunctionTag.pronoun(classes) ?? FunctionTag.verbOrLink(classes) : .none
    }

    private static let classes = WordClass.function.union([.number, .weekday, .month])

    private static func pronoun(_ classes: WordClass) -> FunctionTag? {
        if classes.contains(.that) { return .fixed(.that) }
        if classes.contains(.to) { return .fixed(.to) }
        if classes.meets(.subjectPronoun) || classes.meets([.objectPronoun, .reflexive]) {
            return classes.contains(.possessive) ? .possessiveOrPronoun : .fixed(.pronoun)
        }
        if classes.contains(.possessive) {
            return .fixed(classes.contains(.relative) ? .relative : .possessive)
        }
        return nil
    }

    private static func verbOrLink(_ classes: WordClass) -> FunctionTag {
        if classes.contains(.modal) {
            return classes.contains(.month) ? .modalOrMonth : .fixed(.auxiliary)
        }
        if classes.meets([.be, .have, .do]) { return .fixed(.auxiliary) }
        if classes.contains(.relative) { return .fixed(.relative) }
        if classes.contains(.whWord) { return .fixed(.subordinator) }
        if classes.contains(.coordinator) { return .fixed(.coordinator) }
        if classes.contains(.determiner) { return .determiner }
        if classes.contains(.subordinator) { return .subordinator }
        if classes.contains(.preposition) { return .fixed(.preposition) }
        if classes.contains(.number) { return .fixed(.number) }
        if classes.contains(.weekday) || classes.contains(.month) { return .fixed(.time) }
        if classes.contains(.indefinite) { return .fixed(.pronoun) }
        if classes.contains(.adverb) { return .fixed(.adverb) }
        return .none
    }
}

extension Tag {
    /// The tag of a word in small letters where its classes alone tell it; nil where what stands
    /// beside it matters.
    static func plain(_ classes: WordClass) -> Tag? {
        if classes.meets([.particle, .clitic]) { return nil }
        switch FunctionTag(classes) {
        case .fixed(let tag): return tag
        case .none: return classes.meets(.anyVerbForm) ? nil : noun(classes)
        default: return nil
        }
    }

    /// What a word is that is neither a function word nor a verb; nil if the lexicon does not say.
    static func noun(_ classes: WordClass) -> Tag? {
        classes.meets([.common, .title, .honorificMale, .honorificFemale]) ? .noun : nil
    }
}
