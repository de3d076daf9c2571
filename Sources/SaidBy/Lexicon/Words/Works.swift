extension WordList {
    /// Nouns for works, programmes, events and things that bear a title or a text in marks.
    ///
    /// Own list.
    static let works: StaticString = """
        ad advert album anthem art article ballad ballet blog book brand broadcast button cap card
        cartoon category chapter character characters clip column comedy concert course documentary
        drama edition episode essay exhibition expression feature festival file film flag folder
        franchise game guide hashtag hat hit host hymn initiative label list logo magazine manual
        memoir meme mural movie music musical nickname novel number opera page painting paper park
        phrase picture play podcast poem poster production program programme project prize remake
        report reboot section segment sequel series shirt shirts show showed sign signs single sitcom
        slogan song songs soundtrack spin-off star sticker story strategy tattoo term theme ticket
        title tour track trilogy t-shirt t-shirts tv version video website word words work works
        award awards cd dvd ep lp bill act campaign movement event fund scheme
        """
}
