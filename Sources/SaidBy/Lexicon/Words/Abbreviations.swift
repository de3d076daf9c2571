extension WordList {
    /// Words whose full stop belongs to them and ends no sentence.
    ///
    /// Own list.
    static let abbreviations: StaticString = """
        a.m adm ala approx apr ariz ark assn asst atty aug ave blvd brig bros calif capt cllr cmdr
        co col colo conn const corp cpl dec del dept det dr e.g engr ens est etc feb fla fr ft ga
        gen gov hon i.e ill inc ind insp jan jr jul jun kan ky la llc lt ltd maj mar mass md messrs
        mich minn miss mlle mme mo mont mr mrs ms msgr mt neb nev no nos nov oct okla ore p.m pa pfc
        ph.d plc pres prof pvt rd rep reps rev rt sen sens sep sept sgt sr sra st supt tenn tex u.k
        u.n u.s univ v va vs vt wash wis wyo
        """
}
