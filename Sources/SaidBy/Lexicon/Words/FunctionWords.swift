extension WordList {
    /// Function words, a class a line: the class, then its words.
    ///
    /// Own list.
    static let functionWords: StaticString = """
        determiner: the a an this these those each every some any no another either neither both all half several many few most such what whichever certain various numerous one's
        that: that
        possessive: his her their its my our your whose
        subjectMasculine: he
        subjectFeminine: she
        subjectPlural: they
        subjectNeuter: it
        subjectFirst: i we
        subjectSecond: you
        objectPronoun: him them me us
        hearsay: according reportedly allegedly supposedly
        reflexive: himself herself itself themselves myself yourself ourselves
        indefinite: someone somebody anyone anybody everyone everybody nobody others another none something nothing anything everything one
        preposition: of in on at by for with from to into onto about against among amongst between through during before after since until till above below over under near behind beyond within without along across around towards toward upon off despite per via amid amidst regarding concerning including like unlike as than throughout alongside outside inside besides except beside following
        subordinator: because if when while although though whereas unless until since after before once whether as lest whenever wherever so
        relative: who which whom whose
        whWord: what when where why how whether which who whatever whoever whenever wherever however
        coordinator: and or but nor yet plus
        to: to
        modal: will would can could may might must shall should ought cannot can't won't wouldn't couldn't shouldn't mustn't mightn't needn't shan't 'll ’ll wo ca
        be: be am is are was were been being isn't aren't wasn't weren't ain't 're 'm ’re ’m
        have: have has had having haven't hasn't hadn't 've ’ve
        do: do does did don't doesn't didn't
        clitic: 's ’s 'd ’d
        negation: not never n't neither nor no hardly barely without refused isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't won't wouldn't couldn't shouldn't mustn't mightn't needn't cannot
        adverb: aloud not never also later then now still just already even only soon often once twice again too perhaps maybe however therefore thus meanwhile moreover instead yesterday today tomorrow tonight here there ever always sometimes almost quite rather very so yet further elsewhere afterwards afterward earlier previously initially originally eventually finally simply merely reportedly allegedly apparently indeed nevertheless nonetheless though otherwise first second third next last ago back away forward together apart alone well far long much more less most least up down out over off anyway likewise hence since
        number: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions m bn
        month: january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        weekday: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        time: year years month months week weeks day days night nights hour hours minute minutes morning afternoon evening weekend decade decades century today yesterday tomorrow tonight season summer winter spring autumn quarter noon midnight midday
        """
}
