extension WordList {
    /// Words that stand before a title and are none alone.
    ///
    /// Own list.
    static let titleQualifiers: StaticString = """
        acting former hon honorable honourable interim right
        """
}
