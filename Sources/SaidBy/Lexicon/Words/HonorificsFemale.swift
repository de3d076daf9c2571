extension WordList {
    /// Honorifics of women.
    ///
    /// Own list.
    static let honorificsFemale: StaticString = """
        baroness countess dame datin duchess empress frau lady madam madame miss mlle mme mrs ms princess puan
        queen senora señora sister
        """
}
