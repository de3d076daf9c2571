extension WordList {
    /// Nouns for one person by office, job or part.
    ///
    /// Own list.
    static let roles: StaticString = """
        academic accountant activist actor-director admiral adviser advisor advocate agent aide ally
        ambassador analyst anchor applicant apprentice archbishop architect artist assistant athlete
        attacker attorney attorney-general auctioneer auditor author baker banker baronet barrister
        bartender batter billionaire biologist bishop blogger bomber boss bowler boxer broadcaster
        broker builder businessperson butcher campaigner candidate captain cardinal caretaker
        catcher celebrity ceo cfo chair chairman chairperson challenger champion chancellor chef
        chemist chief child citizen cleric client co-founder coach colleague colonel columnist
        comedian comic commander commentator commissioner composer conductor conservative constable
        consultant consumer contender contestant contractor coo cook coroner correspondent
        councillor councilmember councilor counsel critic curator customer cyclist defendant
        defender delegate democrat deputy designer detective developer diplomat director director-
        general doctor donor driver drummer economist editor employee employer engineer entrepreneur
        envoy executive expert fan farmer fellow film-maker filmmaker firefighter fisher forward
        founder friend front-runner frontrunner goalkeeper golfer governor governor-general
        graduate grocer guitarist gunman hacker head headteacher historian homeowner hopeful host
        imam immigrant incumbent informant informer inmate insider inspector intern interpreter
        investigator investor jockey journalist judge juror justice kidnapper killer landlord
        lawmaker lawyer leader lecturer legislator liberal librarian lieutenant lobbyist local
        magistrate magnate major manager marine mayor mechanic medalist medallist mediator member
        mentor mep midfielder migrant millionaire minister mogul mp msp murderer musician native
        negotiator neighbor neighbour newcomer nominee novelist nurse observer officer official
        operative opponent organiser organizer owner painter paramedic parent participant partner
        passenger pastor patient patron pedestrian peer pensioner photographer physician physicist
        pilot pitcher plaintiff player playwright poet politician pollster pope predecessor
        presenter president priest principal prisoner producer professor programmer prosecutor
        psychiatrist psychologist publisher pundit pupil quarterback rabbi rapper referee refugee
        reporter representative republican researcher resident respondent retiree reverend rival
        robber runner sailor scholar scientist sculptor secretary secretary-general senator sergeant
        shareholder sheriff shooter shopkeeper singer skipper socialist socialite sociologist
        soldier solicitor songwriter source specialist spokesperson sprinter star star-maker
        strategist striker student successor superdelegate superintendent supervisor supporter
        surgeon survivor suspect swimmer taxpayer td teacher technician teenager tenant thief
        tourist trader trainer translator treasurer trooper trustee tycoon umpire veteran vicar
        vice-president victim visitor volunteer voter waiter waitress warden whip whistleblower
        widow winger witness worker writer
        left-hander right-hander convener convenor wicketkeeper fly-half prop hooker lock
        flanker number opener all-rounder seamer spinner full-back centre-half foreman
        archdeacon midwife registrar counterpart teammate team-mate trawlerman fisherman
        gardener organist churchwarden headmaster headmistress landlady bookmaker understudy
        soprano tenor choreographer compere frontman front-woman trucker welder rancher logger
        anaesthetist arborist backbencher frontbencher aviator beautician beekeeper bookkeeper bricklayer busker carer
        cartographer coastguard crofter decorator demographer dietician distiller electrician
        fishmonger florist forager gamekeeper geographer glaciologist goldsmith grazier
        greengrocer groundsman hairdresser handyman herder hotelier housekeeper innkeeper ironmonger
        lifeguard locksmith machinist magician masseur mathematician milkman miner musicologist
        nanny optician paralegal pathologist pharmacist philosopher photojournalist physiotherapist
        plasterer plumber postman publican ranger restaurateur roofer saleswoman shearer shipwright
        silversmith statistician stockman stonemason surveyor taxidermist theologian undertaker
        veterinarian vintner winemaker woodcutter zookeeper zoologist
        baroness barista biker caterer cleaner climber countess diner farmhand
        farmworker fighter gymnast heavyweight hiker hurdler jogger
        labourer laborer lightweight middleweight motorcyclist motorist mountaineer
        neurologist oncologist seamstress shopper skater skier snowboarder stylist
        surfer viscount viscountess welterweight wrestler
        clerk distributor exporter importer wholesaler
        """
}
