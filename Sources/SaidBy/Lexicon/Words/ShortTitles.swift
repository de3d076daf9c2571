extension WordList {
    /// Titles before a name that are written short, in capitals: ranks of the police, offices, seats.
    ///
    /// Own list, from common knowledge.
    static let shortTitles: StaticString = """
        acp ag aig asp cj cm cs dc dci dcp dcs dg di dig ds dsp fm gm ig md mha mk mla mlc mna mpa mpl
        mpp oc ocpd ocs pc pcso pm po ps sp ssp vc wo
        """
}
