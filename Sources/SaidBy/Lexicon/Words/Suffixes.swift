extension WordList {
    /// Words behind a name that belong to it.
    ///
    /// Own list.
    static let suffixes: StaticString = """
        esq ii iii iv jr sr
        """
}
