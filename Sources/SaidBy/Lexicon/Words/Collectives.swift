extension WordList {
    /// Nouns for several people or a body that can speak.
    ///
    /// Own list.
    static let collectives: StaticString = """
        academics activists administration advisers advisors agency aides airline alliance allies
        analysts army association authorities authority authors bank bankers board both boys bureau
        cabinet campaign campaigners candidates chain channel charity children church club coalition
        colleagues college columnists commanders commentators commission committee company congress
        conservatives consulate consumers corporation council court crew critics customers defence
        defense delegates democrats demonstrators department detectives diplomats doctors economists
        embassy employees executives experts families fans farmers federation firefighters firm
        fishermen force foundation friends fund generals girls government group historians hospital
        house insiders institute institution insurgents investigators investors journalists jury
        kremlin lawmakers lawyers leaders league legislators liberals locals magazine management
        manufacturer many members men meps militants military ministers ministry most mps navy
        neighbors neighbours network newspaper nurses observers officers officials ombudsman
        opponents opposition organisation organisers organization organizers others palace panel
        paper parents parliament party patients pentagon people players police prosecution
        prosecutors protesters protestors publication pundits rebels regulator relatives reporters
        republicans rescuers researchers residents retailer rivals scholars school scientists senate
        senators service several shareholders society soldiers some sources spokesmen staff station
        students supermarket supporters survivors teachers team teenagers traders tribunal troops
        trust union unions university victims voters watchdog website witnesses women workers
        writers
        """
}
