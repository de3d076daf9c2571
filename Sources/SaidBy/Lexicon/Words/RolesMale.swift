extension WordList {
    /// Nouns for men by role or kin.
    ///
    /// Own list.
    static let rolesMale: StaticString = """
        actor anchorman assemblyman batsman boy boyfriend brother businessman cameraman chairman
        clergyman congressman councilman craftsman dad duke father fiance fiancé fireman fisherman
        foreman frontman gentleman grandfather grandson groom guy heir husband king linesman man
        monk nephew policeman priest prince salesman serviceman son spokesman sportsman statesman
        stepfather tribesman uncle waiter widower
        dad-of-one dad-of-two dad-of-three dad-of-four dad-of-five dad-of-six dad-of-seven
        dad-of-eight dad-of-nine father-of-one father-of-two father-of-three father-of-four
        father-of-five father-of-six father-of-seven father-of-eight father-of-nine
        grandfather-of-one grandfather-of-two grandfather-of-three grandfather-of-four
        grandfather-of-five grandfather-of-six grandfather-of-seven grandfather-of-eight
        grandfather-of-nine
        """
}
