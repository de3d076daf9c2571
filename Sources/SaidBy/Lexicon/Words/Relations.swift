extension WordList {
    /// Nouns for people that are no title where they stand alone: they tell whose somebody is, or no
    /// more than that they are somebody.
    ///
    /// Own list.
    static let relations: StaticString = """
        ally aunt boss boy boyfriend bride brother child client colleague contender counterpart
        customer dad daughter fan father fellow fiance fiancé fiancee fiancée forward friend
        gentleman girl girlfriend granddaughter grandfather grandmother grandson groom guy heir
        heiress hopeful husband lady local man member mom mother mum native neighbor neighbour
        nephew newcomer niece number opener opponent owner participant partner peer predecessor
        rival son source stepfather stepmother successor team-mate teammate tenant uncle victim
        visitor wife witness woman
        """
}
