/// Words for where and when something is said.
enum Occasions {
    static var before: UInt64 { WordHash.of("before") }
    static var who: UInt64 { WordHash.of("who") }
    static var `while`: UInt64 { WordHash.of("while") }
    static var but: UInt64 { WordHash.of("but") }
    /// "yelled “go!” [after] the vote"
    static let times = WordSet("after as before during moments when while")
    /// "[before] adding that"
    static let meanwhile = WordSet("before while")
    /// ", [despite] the rain"
    static let contrasting = WordSet("despite without")
    static let places = WordSet("at during in on")
    /// "at a [rally]", "in an [interview]"
    static let events = WordSet(
        """
        address appearance appearances article briefing broadcast ceremony column conference
        convention debate debates dinner e-mail editorial email essay event events forum fundraiser
        hearing inquest interview interviews letter luncheon meeting meetings memo memoir message op-ed
        podcast post posts rallies rally reception remarks session speech speeches statement
        statements summit testimony trial tweet tweets video
        """)
    /// "on [Twitter]", "on the [radio]"
    static let media = WordSet(
        """
        air blog facebook floor instagram radio television tv twitter youtube
        """)
}
