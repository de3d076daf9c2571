extension WordList {
    /// Titles that stand before a name and tell no gender.
    ///
    /// Own list.
    static let titles: StaticString = """
        acting adm admiral advocate agent alderman ambassador analyst archbishop assemblyman
        assemblymember assemblywoman assistant associate attorney auditor barrister batsman bishop
        bowler brigadier candidate canon capt captain cardinal chair chairman chairperson chairwoman
        chancellor chief co-founder coach col colonel commander commissioner commodore comptroller
        congressman congresswoman constable consul coroner corporal correspondent councillor
        councilman councilmember councilor councilwoman deacon dean defender delegate deputy
        detective director doctor dr economist editor engineer envoy ex-minister ex-president
        fielder former founder gen general goalkeeper gov governor harbormaster harbourmaster hon honorable honourable host
        inspector interim judge justice lawmaker leader lieutenant lt magistrate maj major manager
        marshal mayor mep midfielder minister mp msp nominee nurse officer owner pastor pitcher
        premier president president-elect private prof professor publisher quarterback rep rep-elect
        representative rev reverend right secretary sen senator sergeant sgt sheriff skipper
        solicitor speaker spokesman spokesperson spokeswoman striker superintendent td treasurer
        under-secretary undersecretary vicar vice-president whip winger
        coun cllr councillors councilors presidents senators ministers mps meps representatives
        reps sens govs drs profs gens governors mayors judges doctors professors detectives officers
        bishops coaches foreman
        chairmen secretaries congressmen lords sirs deputies ald archdeacon provost principal
        head headteacher convener convenor registrar curator ombudsman
        alhaji alhaja malam mallam haji hajia otunba igwe datuk dato tun tunku shri smt pandit
        swami maulana mullah ayatollah shaikh sheikha cantor abbot abbess monsignor msgr fr curate
        emir sultan cpl supt dci insp wpc pfc ustaz ustad hafiz subedar havildar brig cmdr comdr
        lcpl nawab chieftain friar archimandrite patriarch chaplain verger
        adv atty aunty auntie auditor-general barr collector comrade const cr engr evangelist hagg
        hajj justices master
        mufti mx oba postmaster postmistress recorder sarpanch seri taoiseach tehsildar tánaiste
        vice-chancellor garda
        """
}
