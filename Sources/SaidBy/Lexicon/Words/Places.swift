extension WordList {
    /// Countries, regions, states and large cities, a word each; a name of several words by its first.
    ///
    /// Own list, from common knowledge.
    static let places: StaticString = """
        abuja accra addis adelaide afghanistan africa alabama alaska albania alberta algeria algiers
        america amman amsterdam andorra angola ankara antarctica argentina arizona arkansas armenia
        asia athens atlanta auckland australia austria azerbaijan baghdad bahamas bahrain baltimore
        bangalore bangkok bangladesh barbados barcelona beijing beirut belarus belfast belgium
        belize benin berkshire berlin bhutan birmingham bogota bolivia bombay bosnia boston botswana
        brasilia brazil brexit brisbane bristol britain bronx brooklyn brunei brussels budapest
        bulgaria burkina burma burundi cairo calcutta california cambodia cambridgeshire cameroon
        canada canberra capitol caracas cardiff chad chennai chicago chile china cincinnati
        cleveland colombia colombo colorado congo connecticut copenhagen cork cornwall croatia cuba
        cumbria cyprus dallas damascus delaware delhi denmark denver detroit devon dhaka djibouti
        doha dorset downing dubai dublin durban ecuador edinburgh egypt england eritrea essex
        estonia ethiopia europe fiji finland florida france frankfurt gabon gambia gaza geneva
        germany ghana glasgow greece grenada guatemala guinea guyana haiti hamburg hampshire hanoi
        harare harlem havana hawaii helsinki hollywood holyrood honduras houston hungary iceland
        idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul
        italy jakarta jamaica japan jerusalem johannesburg kabul kansas karachi kathmandu kazakhstan
        kent kentucky kenya khartoum kiev kolkata kosovo kremlin kuwait kyiv kyrgyzstan lagos lahore
        lancashire laos latvia lebanon leeds lesotho liberia libya liechtenstein lima lisbon
        lithuania liverpool london london's louisiana luxembourg macedonia madagascar madrid maine
        malawi malaysia maldives mali malta manchester manhattan manila manitoba maryland
        massachusetts mauritania mauritius melbourne memphis mexico miami michigan milan milwaukee
        minneapolis minnesota minsk mississippi missouri moldova monaco mongolia montana montenegro
        montreal morocco moscow mozambique mumbai munich myanmar nairobi namibia nashville nebraska
        nepal netherlands nevada nicaragua niger nigeria norfolk norway oakland oceania ohio
        oklahoma oman ontario oregon orlando oslo ottawa oxfordshire pakistan palestine panama
        paraguay paris pennsylvania pentagon perth peru philadelphia philippines phoenix pittsburgh
        poland portland portugal prague pretoria pyongyang qatar quebec queens queensland rabat
        riyadh romania rome russia rwanda sacramento samoa santiago saskatchewan scotland seattle
        senegal seoul serbia seychelles shanghai sheffield singapore slovakia slovenia somalia
        somerset spain stockholm stormont sudan suffolk suriname surrey sussex swaziland sweden
        switzerland sydney syria taipei taiwan tajikistan tampa tanzania tasmania tehran tennessee
        texas thailand tibet togo tokyo tonga toronto trinidad tripoli tunis tunisia turkey
        turkmenistan u.k u.s u.s.a uganda uk ukraine ulster uruguay us usa utah uzbekistan vancouver
        vanuatu vatican venezuela vermont vienna vietnam wales warsaw wellington westminster
        whitehall wisconsin wyoming yemen yorkshire zambia zimbabwe zurich
        """
}
