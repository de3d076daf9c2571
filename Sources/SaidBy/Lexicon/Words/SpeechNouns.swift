extension WordList {
    /// Nouns for what is said or thought; they can take a that-clause.
    ///
    /// Own list.
    static let speechNouns: StaticString = """
        accusation acknowledgement acknowledgment admission allegation announcement answer appeal
        argument assertion assessment assumption assurance belief call characterisation
        characterization charge claim comment complaint concern conclusion condemnation confession
        confidence consensus contention criticism critique declaration defence defense demand denial
        denunciation description dismissal doubt endorsement estimate estimation explanation fear
        forecast hint hope inference insistence interpretation joke judgement judgment mention
        message observation opinion plea pledge praise prediction promise proposal question quip
        reassurance rejection remark reply request response revelation rumor rumour speculation
        statement suggestion suspicion thoughts threat verdict view vow warning words worry
        """
}
