extension WordList {
    /// Nouns for women by role or kin.
    ///
    /// Own list.
    static let rolesFemale: StaticString = """
        actress assemblywoman aunt bride businesswoman chairwoman congresswoman councilwoman
        daughter duchess fiancee fiancée girl girlfriend granddaughter grandmother heiress hostess
        lady midwife mom mother mum niece nun policewoman princess queen sister spokeswoman
        stepmother waitress widow wife woman
        """
}
