extension WordList {
    /// Nouns for things that speak for whoever made them.
    ///
    /// Own list.
    static let documents: StaticString = """
        act ad address advert advertisement affidavit agreement analysis article average ballot
        banner bill biography blog book brochure bulletin cable caption census clip column complaint
        constitution contract data decision deposition diary dispatch document e-mail editorial
        email essay estimate evidence figures filing findings footage guide guidelines handbook
        headline indictment inscription interview journal judgement judgment law lawsuit leaflet
        letter lyrics manifesto manual memo memoir memorandum message newsletter note notice opinion
        order page paper petition placard platform policy poll polling post poster quotation quote
        records release report research resolution review rules ruling sign song speech spot
        statement statistics story study survey testimony text transcript treaty tweet verdict video
        website
        """
}
