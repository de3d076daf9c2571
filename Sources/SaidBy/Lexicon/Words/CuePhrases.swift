extension WordList {
    /// Cues of several words: the frames that `cueVerbs` explains, a verb or "be" and an adjective,
    /// and what follows it. Articles, possessives, adjectives, adverbs and "it" may stand between
    /// the words.
    ///
    /// Own list, after dictionaries of phrasal verbs and of the prepositions that adjectives take;
    /// checked against annotated news.
    static let cuePhrases: StaticString = """
        o accept responsibility for
        o brush aside
        o brush off
        o call attention to
        o call into question
        o cast doubt on
        o cast doubts on
        o claim credit for
        o claim responsibility for
        o come out against
        o come out for
        o come out in favor of
        o come out in favour of
        o come out in opposition to
        o come out in support of
        o distance herself from
        o distance himself from
        o distance itself from
        o distance themselves from
        o double down on
        o draw attention to
        o draw comparisons between
        o draw parallels between
        o dwell on
        o find against
        o find in favor of
        o find in favour of
        o fire back at
        o go on record against
        o heap praise on
        o hint at
        o hit back at
        o hit out at
        o lash out against
        o lash out at
        o lay into
        o lay out
        o lay the blame on
        o look forward to
        o make clear
        e make clear
        o make fun of
        e make known
        o make light of
        o make mention of
        e make plain
        o make reference to
        o make secret of
        ce make the case
        o make the case against
        o make the case for
        ce make the point
        o open up about
        o pay tribute to
        o play down
        o plead guilty to
        o point out
        ce point out
        o point the finger at
        o poke fun at
        o pour scorn on
        o pour water on
        o push back against
        o push back at
        o push back on
        o raise concerns about
        o raise doubts about
        o raise objections to
        o raise questions about
        o record verdict of
        o return verdict of
        o rip into
        o rule against
        o rule in favor of
        o rule in favour of
        o rule out
        o shrug off
        o sound off about
        o sound off on
        o sound the alarm about
        o sound the alarm on
        o sound the alarm over
        o speak highly of
        o speak ill of
        o speak out in favor of
        o speak out in favour of
        o spell out
        o stand by
        o take aim at
        o take credit for
        o take dig at
        o take digs at
        o take exception to
        o take issue with
        o take jab at
        o take jabs at
        o take potshots at
        o take responsibility for
        o take shot at
        o take shots at
        o take swipe at
        o take swipes at
        o talk up
        o tear into
        o throw support behind
        o throw weight behind
        o vouch for
        o wade into
        o walk back
        o weigh in on
        e be adamant
        o be adamant about
        ce be afraid
        o be afraid of
        o be alarmed at
        o be alarmed by
        e be angry
        o be angry about
        o be angry at
        o be angry over
        o be anxious about
        o be appalled at
        o be appalled by
        ce be aware
        o be aware of
        ce be certain
        o be certain of
        e be clear
        o be clear about
        ce be concerned
        o be concerned about
        ce be confident
        o be confident about
        o be confident in
        o be confident of
        o be conscious of
        o be contemptuous of
        ce be convinced
        o be convinced of
        o be critical of
        e be delighted
        o be delighted by
        o be delighted with
        e be disappointed
        o be disappointed by
        o be disappointed with
        o be dismissive of
        o be dissatisfied with
        ce be doubtful
        o be doubtful about
        e be emphatic
        o be enthusiastic about
        o be excited about
        o be excited by
        e be fearful
        o be fearful of
        e be frustrated
        o be frustrated by
        o be frustrated with
        e be furious
        o be furious about
        o be furious at
        o be furious over
        o be furious with
        e be glad
        e be grateful
        o be grateful for
        ce be hopeful
        o be hopeful about
        o be hopeful of
        o be hostile to
        o be impressed by
        o be impressed with
        e be insistent
        o be keen on
        o be leery of
        e be mindful
        o be mindful of
        o be nervous about
        o be opposed to
        ce be optimistic
        o be optimistic about
        o be outraged at
        o be outraged by
        o be outraged over
        o be outspoken about
        o be outspoken in
        o be outspoken on
        e be pessimistic
        o be pessimistic about
        e be pleased
        o be pleased with
        e be proud
        e be satisfied
        o be satisfied with
        ce be sceptical
        o be sceptical about
        o be sceptical of
        e be shocked
        o be shocked at
        o be shocked by
        ce be skeptical
        o be skeptical about
        o be skeptical of
        o be supportive of
        ce be sure
        o be sure about
        o be sure of
        e be surprised
        o be surprised at
        o be surprised by
        o be sympathetic to
        o be sympathetic toward
        o be sympathetic towards
        o be unapologetic about
        ce be unaware
        o be unaware of
        ce? be uncertain
        o be uncertain about
        o be uncomfortable with
        o be unhappy about
        o be unhappy with
        ce? be unsure
        o be unsure about
        o be unsure of
        e be upset
        o be upset about
        o be upset at
        o be upset by
        o be upset over
        o be upset with
        o be vocal about
        o be vocal in
        o be wary of
        ce be worried
        o be worried about
        """
}
