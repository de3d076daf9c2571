extension IndirectRule {
    /// It was late, as Smith said.
    static let asClause = IndirectRule(
        id: "indirect-as",
        summary: "“As” and a verb of saying name the source: As Smith said, it was late.",
        examples: [
            .fires("As Ann Lee told reporters on Monday, the dam was full.", "Ann Lee"),
            .fires("The dam was full, as Bo Ray noted at the time.", "Bo Ray"),
            .fires("The dam, as the paper first reported, was full.", "the paper"),
            .fires("As reported by Ann Lee, the dam was full.", "Ann Lee"),
            .silent("As the rain fell, Ann Lee said nothing."),
            .silent("The dam was as full as Bo Ray said."),
        ],
        find: { document, verb, unit in
            guard document.isOutside(verb), document.frames(verb).contains(.quotation),
                document.tags[verb].isVerbal || document.tags[verb] == .adjective
            else {
                return .fails("the word is no verb of saying of the narrator’s", at: verb)
            }
            guard let (link, source, end) = document.asClause(of: verb, in: unit) else {
                return .fails("no “as” begins the verb’s clause", at: verb)
            }
            guard end >= unit.upperBound || [.comma, .stop, .dash].contains(document.tags[end])
            else { return .fails("no comma or stop follows behind the verb", at: end) }
            var content = ShortList<Range<Int>>()
            if link > unit.lowerBound {
                let first = document.contentStart(before: link, in: unit)
                content.append(first..<document.trimmed(link, from: first))
            }
            if end < unit.upperBound, document.tags[end] == .comma {
                content.append(end + 1..<document.trimmed(unit.upperBound, from: end + 1))
            }
            content.removeAll { $0.isEmpty || !document.hasWords($0) }
            if content.isEmpty { return .fails("no words are left beside the clause", at: verb) }
            return .fires(
                CueEvent(source: source, cue: document.cue(verb), content: content, head: verb))
        })
}

extension Document {
    /// The "as" of "as Smith said", "as reported by Smith", the source, and the token behind the
    /// clause.
    fileprivate func asClause(of verb: Int, in unit: Range<Int>)
        -> (link: Int, source: Range<Int>, end: Int)?
    {
        let upper = unit.upperBound
        if let link = linkOfPassive(verb, in: unit) {
            guard let agent = fullNounPhrase(startingAt: verb + 2, to: upper) else { return nil }
            return (link, agent, afterAdjuncts(agent.upperBound, to: upper))
        }
        guard isFinite(verb), let link = linkBefore(verbGroupStart(verb), in: unit),
            let source = subject(of: verb, from: link + 1), source.lowerBound == link + 1
        else { return nil }
        let isPutIt = verb + 1 < upper && tags[verb + 1] == .pronoun
        let behind = isPutIt ? verb + 2 : afterAddressee(verb, to: upper)
        return (link, source, afterAdjuncts(behind, to: upper))
    }

    /// The "as" of "as reported by", "as first reported by".
    private func linkOfPassive(_ participle: Int, in unit: Range<Int>) -> Int? {
        guard participle + 2 < unit.upperBound, tokens.hash[participle + 1] == Scene.by else {
            return nil
        }
        for link in [participle - 1, participle - 2]
        where link >= unit.lowerBound && tokens.hash[link] == Document.as {
            return opensClause(link, in: unit) ? link : nil
        }
        return nil
    }

    /// The "as" that stands before a verb's subject, near enough.
    private func linkBefore(_ start: Int, in unit: Range<Int>) -> Int? {
        let reach = 12
        let first = max(unit.lowerBound, start - reach)
        return (first..<max(first, start)).last {
            tokens.hash[$0] == Document.as && isOutside($0) && opensClause($0, in: unit)
        }
    }

    /// Whether a clause can begin at the "as", and not "as good as".
    private func opensClause(_ link: Int, in unit: Range<Int>) -> Bool {
        guard link > unit.lowerBound else { return true }
        return [.comma, .dash, .coordinator, .open, .mark].contains(tags[link - 1])
            || !isOutside(link - 1)
    }
}
