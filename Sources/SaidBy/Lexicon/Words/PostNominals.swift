extension WordList {
    /// Letters behind a name for an honour, a degree, a profession or a seat. They end in a capital.
    ///
    /// Own list, from common knowledge.
    static let postNominals: StaticString = """
        am ao ba bl bsc bt cb cbe cm cmg cvo dbe ddo dds dl do dphil dso ebs fca fcpa frcp frcs frs
        gbe gbm gbs gcb gcmg gm jd jp kbe kc kcb kcmg kt lld llm ma mba mbe mc md mep mhk mla mlc mna
        mp mpa mpl mpp ms msc msp mw obe oc om pc ph.d phd pjk psm qc qpm rn sbs sc san td vc m.d
        """
}
