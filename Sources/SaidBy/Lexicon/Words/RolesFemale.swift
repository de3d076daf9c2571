extension WordList {
    /// Nouns for women by role or kin.
    ///
    /// Own list.
    static let rolesFemale: StaticString = """
        actress assemblywoman aunt bride businesswoman chairwoman congresswoman councilwoman
        daughter duchess fiancee fiancée girl girlfriend granddaughter grandmother heiress hostess
        lady midwife mom mother mum niece nun policewoman princess queen sister spokeswoman
        stepmother waitress widow wife woman
        grandmother-of-one grandmother-of-two grandmother-of-three grandmother-of-four
        grandmother-of-five grandmother-of-six grandmother-of-seven grandmother-of-eight
        grandmother-of-nine mother-of-one mother-of-two mother-of-three mother-of-four
        mother-of-five mother-of-six mother-of-seven mother-of-eight mother-of-nine mum-of-one
        mum-of-two mum-of-three mum-of-four mum-of-five mum-of-six mum-of-seven mum-of-eight
        mum-of-nine mom-of-one mom-of-two mom-of-three mom-of-four mom-of-five mom-of-six
        mom-of-seven mom-of-eight mom-of-nine
        """
}
