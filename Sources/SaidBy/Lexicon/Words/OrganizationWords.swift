extension WordList {
    /// Words that make a run of capitals an organisation's name.
    ///
    /// Own list.
    static let organizationWords: StaticString = """
        abc academy administration afc agency airlines airways albion alliance army assembly
        associates association athletic authority bank battalion bbc bloomberg board brigade
        brothers bureau cabinet campaign cathedral cbs center centre chamber chronicle church cia
        city club cnn co co-op coalition college command commission committee commonwealth companies
        company confederation congress conservatives consortium cooperative corp corporation corps
        council county court daily democrats department division electric energy entertainment
        exchange express fbi fc federation force foundation front fund gallery gas gazette global
        group guard guardian herald holdings hospital house inc independent industries initiative
        institute institution international itv journal laboratories labs league library llc ltd
        magazine mail media ministry mirror motors movement museum nations navy nbc network news
        observer office oil orchestra organisation organization pac parliament partners party
        pharmaceuticals pictures plc police post press project radio records regiment republicans
        reserve reuters review rfc rovers school senate service services society software solutions
        sons standard studios supreme survey systems team technologies technology telegraph
        television theater theatre times treasury tribune trust tv union united university wanderers
        watch weekly
        foods farms mills works breweries brewery stores markets hotels homes housing lines
        railways railway rail water power ventures capital investments securities insurance
        assurance mutual building healthcare health care clinic laboratory seminary directorate
        inspectorate constabulary guild chapter lodge collective co-operative syndicate archive
        observatory zoo opera ballet philharmonic quartet band producers growers traders
        manufacturers workers teachers nurses mining minerals steel electronics semiconductors
        telecom communications logistics shipping aviation
        arabiya biotech ferries jazeera petroleum properties
        forum academies airport alliances archdiocese diocese embassy faculty fellowship
        hospice hospitals inquiry mosque museums parish precinct resort retail synod temple
        tribunal trusts unions universities watchdog
        estates networks travel
        """
}
