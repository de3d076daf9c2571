extension WordList {
    /// Words for where people and things come from.
    ///
    /// Own list, from common knowledge.
    static let demonyms: StaticString = """
        afghan african albanian algerian american arab argentine argentinian asian australian
        austrian bangladeshi belgian bolivian bosnian brazilian british buddhist bulgarian
        californian canadian catholic central chilean chinese christian colombian communist
        congolese conservative croatian cuban czech danish democrat democratic dutch eastern
        egyptian english ethiopian european federal filipino finnish french german ghanaian gop
        greek green hindu hispanic hungarian icelandic indian indonesian iranian iraqi irish islamic
        israeli italian japanese jewish jordanian kenyan korean kuwaiti labour latin latino lebanese
        liberal libyan londoner malaysian mexican moroccan muslim national nepalese nepali nigerian
        northern norwegian pakistani palestinian parisian peruvian polish portuguese protestant
        republican romanian russian rwandan saudi scottish serbian shia shiite sikh slovak socialist
        somali southern spanish sudanese sunni swedish swiss syrian taiwanese texan thai tory
        tunisian turkish ugandan ukrainian venezuelan vietnamese welsh western yemeni zimbabwean
        americans britons canadians australians mexicans russians ukrainians germans italians
        europeans africans asians iranians iraqis israelis palestinians syrians afghans indians
        pakistanis latinos hispanics muslims christians catholics protestants jews hindus sikhs
        republicans democrats conservatives liberals socialists communists tories greens
        angolan armenian australasian azerbaijani bavarian belarusian bermudian burmese cambodian
        cameroonian catalan chadian cornishman corsican cypriot dubliner ecuadorian emirati eritrean
        estonian fijian gambian georgian geordie glaswegian guatemalan guyanese haitian hawaiian
        honduran ivorian jamaican kazakh kosovan latvian lesothan liberian liverpudlian lithuanian
        luxembourger macedonian malawian malian mancunian mauritian moldovan mongolian montenegrin
        mozambican namibian neapolitan nicaraguan omani panamanian papuan paraguayan qatari
        queenslander salvadoran samoan scouser senegalese sicilian singaporean slovakian slovenian
        sydneysider tanzanian tasmanian togolese tongan trinidadian turkmen uruguayan uzbek welshman
        yorkshireman zambian
        aussie brit briton croat dane dutchman englishman finn frenchman irishman kiwi scot scotsman
        serb spaniard swede turk ulsterman
        arabian dutchwoman englishwoman lankan rican zealander frenchwoman irishwoman scotswoman
        welshwoman
        saudis kuwaitis yemenis omanis qataris bahrainis emiratis thais maltese
        """
}
