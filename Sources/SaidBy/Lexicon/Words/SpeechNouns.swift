extension WordList {
    /// Nouns for what is said or thought; they can take a that-clause.
    ///
    /// Own list.
    static let speechNouns: StaticString = """
        accusation acknowledgement acknowledgment admission allegation announcement answer appeal
        argument assertion assessment assurance belief call characterisation characterization charge
        claim comment complaint concern conclusion confession contention criticism declaration
        demand denial description doubt endorsement estimate explanation fear forecast hope
        insistence joke message observation opinion plea pledge praise prediction promise proposal
        question quip reassurance remark reply request response revelation rumor rumour statement
        suggestion threat verdict view vow warning words worry
        """
}
