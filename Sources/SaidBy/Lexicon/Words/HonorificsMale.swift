extension WordList {
    /// Honorifics of men.
    ///
    /// Own list.
    static let honorificsMale: StaticString = """
        baron brother count duke earl emperor encik father herr imam king lord mister monsieur mr
        mzee pope prince rabbi senor señor sheik sheikh sir
        """
}
