extension WordList {
    /// Short forms of given names: the short form, then the full ones.
    ///
    /// Own list.
    static let nicknames: StaticString = """
        abby abigail
        al albert alan allan alfred
        alex alexander alexandra
        andy andrew
        art arthur
        barb barbara
        ben benjamin
        bernie bernard
        beth elizabeth
        betty elizabeth
        bill william
        billy william
        bob robert
        bobby robert
        brad bradley
        cathy catherine
        charlie charles
        chris christopher christine christina
        chuck charles
        cindy cynthia
        dan daniel
        danny daniel
        dave david
        deb deborah debra
        debbie deborah
        dick richard
        don donald
        doug douglas
        ed edward edwin
        eddie edward
        fred frederick
        gerry gerald gerard
        greg gregory
        harry harold henry
        jack john
        jake jacob
        jeff jeffrey geoffrey
        jen jennifer
        jerry gerald jerome
        jim james
        jimmy james
        joe joseph
        joey joseph
        jon jonathan
        josh joshua
        kate katherine kathleen
        kathy katherine kathleen
        katie katherine kathleen
        ken kenneth
        larry lawrence
        liz elizabeth
        maggie margaret
        matt matthew
        meg margaret megan
        mick michael
        mike michael
        nancy ann
        nate nathan nathaniel
        nick nicholas
        pam pamela
        pat patrick patricia
        peggy margaret
        pete peter
        phil philip phillip
        ray raymond
        rich richard
        rick richard
        rob robert
        ron ronald
        sam samuel samantha
        sandy sandra alexander
        steve stephen steven
        sue susan
        ted edward theodore
        terry terence teresa
        tim timothy
        tom thomas
        tony anthony
        val valerie
        vicky victoria
        walt walter
        will william
        zach zachary
        """
}
