extension WordList {
    /// Honorifics of women.
    ///
    /// Own list.
    static let honorificsFemale: StaticString = """
        baroness countess dame duchess empress frau lady madam madame miss mlle mme mrs ms princess
        queen senora señora sister
        """
}
