extension WordList {
    /// Words that begin with an apostrophe.
    ///
    /// As English dictionaries list them.
    static let elisions: StaticString = """
        bout cause cos cuz em er ere fraid gainst hood im kay n neath nother nuff round sup til tis
        tude twas tween twere twill
        """
}
