extension WordList {
    /// Words behind a name that belong to it.
    ///
    /// Own list.
    static let suffixes: StaticString = """
        cbe esq ii iii iv jr kc mbe md obe phd qc sr
        """
}
