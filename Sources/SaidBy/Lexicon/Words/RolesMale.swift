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
        """
}
