extension WordList {
    /// Nouns for several people or a body that can speak.
    ///
    /// Own list.
    static let collectives: StaticString = """
        academics activists administration advisers advisors agency aides airline airport alliance
        allies analysts army assembly association audience authorities authority authors automaker
        band bank bankers bloc board borough both boys brewery broadcaster broadsheet brokerage
        bureau cabinet camp campaign campaigners candidates carmaker carrier caucus chain channel
        charity children chipmaker choir church city clinic club co-operative coalition coastguard
        colleagues college columnists commanders commentators commission committee community company
        confederation conglomerate congress conservatives consulate consumers cooperative
        corporation council county couple court crew critics crowd customers defence defense
        delegates democrats demonstrators department detectives developer diocese diplomats
        directorate district doctors drugmaker duo economists embassy employees exchequer executives
        experts faction families family fans farmers federation firefighters firm fishermen fleet
        force foundation franchise friends fund gallery generals giant girls government group
        historians hospital hotel house housebuilder household inquest insiders institute
        institution insurer insurgents investigators investors journalists jury kremlin lab
        laboratory lawmakers lawyers leaders league legislators legislature lender liberals lobby
        locals magazine maker management manufacturer many members men meps militants military
        militia ministers ministry monarchy most movement mps municipality museum navy neighbors
        neighbours network newspaper nurses observatory observers office officers officials
        ombudsman operator opponents opposition orchestra organisation organisers organization
        organizers others outlet pair palace panel paper parents parliament party patients pentagon
        people planemaker players police prison prosecution prosecutors protesters protestors
        publication publisher pundits quartet railway rebels regime regiment regulator relatives
        reporters republicans rescuers researchers residents restaurant retailer rivals scholars
        school scientists senate senators service several shareholders society soldiers some sources
        spokesmen squad staff start-up startup state station students studio supermarket supporters
        survivors tabloid teachers team teenagers theatre traders treasury tribunal trio troops
        troupe trust union unions university victims voters watchdog website witnesses women workers
        writers
        aldermen alumni cabbies cadets claimants clergy commandos conscripts councilmen councils
        detainees devotees dissidents emigres expats gunmen guerrillas litigants loyalists medics
        midwives servicemen stevedores townspeople villagers
        """
}
