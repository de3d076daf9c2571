extension WordList {
    /// Small words within names.
    ///
    /// Own list.
    static let particles: StaticString = """
        abu af al al- av ben bin bint da das de del della den der di di' dos du el el- ibn la le mac
        mc o st ten ter van von y zu
        arap binte binti bte bt mint ould ole ul ur wa
        ní nic ó ap ab san santa
        """
}
