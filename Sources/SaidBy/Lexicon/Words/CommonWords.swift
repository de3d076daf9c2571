extension WordList {
    /// Common nouns and adjectives: tell a capital at a sentence's start from a name's.
    ///
    /// From the NIH SPECIALIST Lexicon (free use with notice), by way of lemminflect 0.2.3; words that are
    /// more often names left out.
    static let commonWords: StaticString = """
        abandon abbey abdomen abdominal abiding abilities ability able abnormal abolition aboriginal
        abortion abortions above absence absent absolute absorbed absorption abstract absurd
        abundance abundant abuse abuses abusive academia academic academics academy acceleration
        accent accents acceptable acceptance accepted access accessibility accessory accident
        accidental accidents accommodation accommodations accomplished accomplishment
        accomplishments accord accordance account accountability accountable accountant accountants
        accounting accounts accreditation accredited accumulation accuracy accurate accusation
        accusations accused achievement achievements acid acids acne acoustic acquaintance acquired
        acquisition acquisitions acre acres acting action actions activation active activism
        activist activists activities activity actor actors actress actresses actual acute
        adaptation adapted adapter adaptive addict addiction addictive addicts addition additional
        additions address addresses adequate adjacent adjustable adjusted adjustment adjustments
        administration administrative administrator administrators admirable admiral admiration
        admission admissions admitted adobe adolescent adolescents adoption adorable adrenaline
        adult adulthood adults advance advanced advancement advances advantage advantages advent
        adventure adventures adventurous adverse advertisement advertisements advertisers
        advertising advice advised adviser advisers advisor advisors advisory advocacy advocate
        advocates aerial aerospace aesthetic aesthetics affair affairs affect affected affecting
        affection affects affiliate affiliates affiliation affinity affirmative affordable
        aforementioned afraid aftermath afternoon age aged agencies agency agenda agent agents ages
        aggregate aggression aggressive aging ago agony agreement agreements agricultural
        agriculture ahead aid aide aids aim aims air airborne aircraft airline airlines airplane
        airplanes airport airports airs airways aisle akin alarm alarms album albums alcohol
        alcoholic alcoholism ale alert alerts algae algebra algorithm algorithms alias alien aliens
        alignment alike alive allegation allegations allegiance allergic allergies allergy alley
        alliance alliances allied allies allocation allowance alloy ally almighty almond alone
        alphabet alpine alright altar alterations altered alternate alternative alternatives
        altitude alto aluminium aluminum alumni amateur amazing ambassador ambassadors ambient
        ambiguous ambition ambitions ambitious ambulance ambush amendment amendments amenities amino
        ammunition amnesty amount amounts amp ample amplifier amusement amusing anal analog analogy
        analyses analysis analyst analysts analytical anarchy anatomy ancestor ancestors ancestry
        anchor ancient android angels anger angle angles angry angular animal animals animation
        ankle ankles annex anniversary announcement announcements announcer annual anomaly anonymous
        answer answers ant antarctic antenna anterior anthem anthology anthropology anti antibiotic
        antibiotics antibodies antibody anticipation antique antiques ants anxiety anxious any
        anybody apart apartment apartments ape aperture apes apex apocalypse apologies apology
        apostle apostles appalling apparatus apparel apparent appeal appealing appeals appearance
        appearances appendix appetite applause apple apples appliances applicable applicant
        applicants application applications applied appointment appointments appreciation apprentice
        apprenticeship approach approaches appropriate approval approximate apt aquarium aquatic
        arbitrary arbitration arbor arc arcade arch archaeological archaeology archer arches
        architect architects architectural architecture archive archives arctic area areas arena
        argentine argument arguments ark arm armed armies armor armored armour arms army arrangement
        arrangements array arrest arresting arrests arrival arrivals arrogance arrogant arrow arrows
        arse arsenal art arteries artery arthritis article articles articulate artifacts artificial
        artillery artist artistic artists arts artwork asbestos ash ashamed ashes aside asleep
        aspect aspects asphalt aspirations assassin assassination assault assaults assemblies
        assembly assertion asses assessment assessments asset assets assignment assignments
        assistance assistant assistants associate associates association associations assuming
        assumption assumptions assurance assured asteroid asthma astonishing astronaut astronauts
        astronomical astronomy asylum atheism atheist athlete athletes athletic athletics atlas
        atmosphere atmospheric atom atomic atoms atrocities attached attachment attack attacker
        attackers attacks attempt attempted attempts attendance attendant attending attention attic
        attire attitude attitudes attorney attorneys attraction attractions attractive attribute
        attributes auburn auction auctions audible audience audiences audio audit audition auditor
        auditorium august aunt aura authentic authenticity author authoritarian authorities
        authority authorization authors autism auto autobiography autograph automated automatic
        automation automobile automobiles automotive autonomous autonomy autopsy autumn auxiliary
        avail availability available avalanche avatar avengers avenue avenues average averages
        aviation avid avocado avoidance awake awakening award awards aware awareness away awe
        awesome awful awkward axe axis axle aye babe babies baby bachelor back backbone backdrop
        background backgrounds backing backlash backpack backs backstage backup backward backwards
        backyard bacon bacteria bacterial bad badge badger badges bag baggage bags bail bait baker
        bakery balance balanced balances balcony bald bale ball ballet ballistic balloon balloons
        ballot ballots ballroom balls bamboo ban banana bananas band bands bandwidth bang bangs bank
        banker bankers bankrupt bankruptcy banks banner banners banquet bans banter baptism barbecue
        barber bare bargain barge bark barker barley barn baron barracks barrel barrels barrier
        barriers bartender base baseball based baseline basement bases bash basic basics basil basin
        basis basket basketball baskets bass bastard bastards bat batch bath bathroom bathrooms
        baths bathtub baton bats battalion batter batteries battery battle battlefield battles bay
        beach beaches beacon beads beam beams bean beans bear beard bearing bearings bears beast
        beasts beat beating beats beau beautiful beauty beaver becoming bed bedroom bedrooms beds
        bedtime bee beef beep beer beers bees beetle beginner beginners beginning beginnings behalf
        behavior behavioral behaviors behaviour behind being beings belief beliefs believer
        believers bell bells belly belongings beloved belt belts bench benches benchmark bend
        beneficial beneficiaries benefit benefits benign bent berries best bet beta betrayal bets
        better beverage beverages bias biased biblical bibliography bicycle bid bidder bids big
        bigger biggest bike bikes bikini bilateral bilingual billboard billion billions bills bin
        binary bind binding binge bingo biodiversity biography biological biology biomedical bipolar
        birch bird birds birth birthday birthdays births biscuit biscuits bisexual bishop bishops
        bit bitches bite bites bits bitter bitterness bizarre black blackberry blackout blacks
        bladder blade blades blame bland blank blanket blankets blast blasts blatant blaze blazing
        bleach bleed bleeding blend blessed blessing blessings blind blinded blink bliss blitz
        blizzard bloc block blockade blockbuster blocked blocking blocks blond blonde blood bloody
        bloom blossom blow blowing blows blue blueprint blues bluff blunt blur blush board boards
        boast boasts boat boats bodies bodily body bohemian boil boiler bold bolt bolts bomb bomber
        bombers bombing bombings bombs bond bondage bonded bonding bonds bone bones bong bonus
        bonuses boo book booking booklet books boom boon boost booster boot booth boots booze border
        borders bore boredom boring born borough borrowing boss bosses botanical bother bothers
        bottle bottles bottom bottoms boulder boulevard bounce bound boundaries boundary bounded
        bounds bounty bourbon bout boutique bow bowel bowl bowler bowls bowman bows box boxer boxes
        boy boycott boyfriend boyfriends boys bra brace bracelet braces bracket brackets brag brain
        brains brake brakes branch branches brand brands brass brat brave bravery braves bravo brawl
        breach bread breadth break breakdown breaker breakfast breaks breakthrough breakup breast
        breasts breath breathing breathtaking breed breeders breeding breeds breeze brethren brew
        brewer brewers brewery bribe brick bricks bridal bride bridge bridges brief briefing brigade
        bright brighter brightest brightness brilliant brink broad broadband broadcast broadcaster
        broadcasters broadcasting broadcasts broader broccoli broke broken broker brokers broncos
        bronze brook brother brotherhood brothers brow brown browns browse browser bruins brunch
        brush brushes brushing brutal brutality bubble bubbles bucket buckets buckle bucks bud
        buddies buddy budget budgets buds buff buffalo buffer buffet bug bugs build builder builders
        building buildings builds bulb bulbs bulk bull bulldogs bullet bulletin bullets bullies
        bulls bully bum bump bumper bumps bun bunch bundle bundles bunk bunker bunny burden bureau
        bureaucracy burial buried burn burner burning burns burst bursts bus buses bush bushes
        business businesses businessman businessmen bust buster busy butcher butler butt butter
        butterflies butterfly button buttons butts buy buyer buyers buys buzz bypass cab cabbage
        cabin cabinet cabinets cable cables cache cage cake cakes calcium calculating calculation
        calculations calculator calculus calendar calf caliber calif call caller calls calm cam
        camel cameo camera cameras camp campaign campaigns camps campus campuses canal canals
        cancellation cancer cancers candid candidate candidates candle candles cane cannabis cannon
        canoe canon canopy cans cant canvas canyon cap capabilities capability capable capacity cape
        capital capitalism capitalist capitals capitol caps capsule captain captains caption captive
        captivity capture captures car caramel caravan carbon card cardboard cardiac cardinal
        cardinals cardiovascular cards care career careers careful careless cares caretaker cargo
        carnival carpenter carpet carriage carrier carriers carrot carrots cars cart cartel cartoon
        cartoons cartridge carts carving cascade case cases cash cashier casino cast caste casting
        castle castles casts casual casualties casualty cat catalog catalogue catalyst catastrophe
        catastrophic catch catcher catches catchy categories category cathedral catholic cats cattle
        caucus cause causes caution cautious cavalry cave caves cavity cedar ceiling ceilings
        celebration celebrations celebrities celebrity celestial cell cellar cells cellular cement
        cemetery censorship census cent center centered centers central centre centred centres cents
        centuries century ceramic cereal cerebral ceremonial ceremonies ceremony certain certainty
        certificate certificates certification certified cervical chain chains chair chairman chairs
        chalk challenge challenger challenges chamber chambers champ champagne champion champions
        championship championships champs chance chancellor chances chandler change changes channel
        channels chant chaos chaotic chap chapel chapter chapters char character characteristic
        characteristics characterization characters charcoal charge charged charger chargers charges
        charismatic charitable charities charity charm charms chart charter charts chase chassis
        chat cheap cheaper cheapest cheat check checklist checkout checks cheek cheeks cheer
        cheerful cheers cheese cheesy chef chefs chemical chemicals chemist chemistry chemotherapy
        cheque chess chest chestnut chew chewing chi chic chick chicken chickens chicks chief chiefs
        child childhood childish children chile chili chill chilly chimney china chip chips
        chocolate choice choices choir choke cholesterol chop chord chords choreography chores
        chorus christ chrome chromosome chronic chronicle chronicles chuck chuckle chunk chunks
        church churches cider cigar cigarette cigarettes cinderella cinema cinemas cinematic
        cinnamon circle circles circuit circuits circular circulation circumstance circumstances
        circus citation citations cities citizen citizens citizenship citrus city civic civil
        civilian civilians civilization clad claim claims clamp clan clans clap clarification
        clarity clash clashes class classes classic classical classics classification classified
        classmates classroom classrooms classy clause claw claws clean cleaner cleaners cleanup
        clear clearance clearer clearing clergy clerk clever click clicks client clients cliff
        cliffs climate climax climb clinic clinical clinics clip clippers clips cloak clock clocks
        clone close closed closer closes closest closet closing closure cloth clothes clothing cloud
        clouds cloudy clown clowns club clubs clue clueless clues cluster clusters clutch coach
        coaches coal coalition coast coastal coaster coastline coat coating coats cobra cocaine
        cockpit cocks cocktail cocktails coconut cod code codes coding coffee coffin cognitive
        coherent coil coin coincidence coins coke cola cold colder collaboration collaborative
        collapse collar collateral colleague colleagues collect collected collection collections
        collective collector collectors collects college colleges collision cologne colon colonel
        colonial colonies colony color colored colorful colors colour coloured colourful colours
        colt colts column columnist columns coma comb combat combination combinations combine
        combines combo combustion comeback comedian comedians comedy comes comet comfort comfortable
        comfy comic comics coming command commander commanders commands commencement comment
        commentary commentator commentators comments commerce commercial commercials commission
        commissioner commissioners commissions commitment commitments committed committee committees
        commodities commodity common commons commonwealth communal communication communications
        communion communism communist communists communities community compact companies companion
        companions company comparable comparative comparison comparisons compartment compass
        compassion compassionate compatibility compatible compelling compensation competence
        competent competition competitions competitive competitiveness competitor competitors
        compilation complaint complaints complement complementary completed completion complex
        complexes complexity compliance complicated complications compliment compliments component
        components composed composer composers composite composition compositions compound compounds
        comprehension comprehensive compression comprised compromise compromised compulsory
        computational computer computers comrade comrades con concentrate concentrated concentration
        concentrations concept conception concepts conceptual concern concerned concerns concert
        concerts concession concessions concise conclusion conclusions concord concrete concurrent
        concussion condemnation condition conditional conditioned conditioning conditions
        condolences condom condoms conduct conductor cone confederate confederation conference
        conferences confession confessions confidence confident confidential confidentiality
        configuration configurations confined confinement confirmation conflict conflicts
        confrontation confused confusion congestion congratulations congregation congress
        conjunction connected connection connections connectivity connector conquest cons conscience
        conscious consciousness consecutive consensus consent consequence consequences conservation
        conservative conservatives considerable consideration considerations considered consistency
        consistent consolation console consoles consolidation consortium conspiracy constable
        constant constituency constituent constituents constitution constitutional constraints
        construct construction constructive consul consulate consultancy consultant consultants
        consultation consumer consumers consumption contact contacts contagious contained container
        containers containment contamination contemporary contempt contender content contention
        contents contest contestant contestants contests context contexts continent continental
        continents contingent continuation continuity continuous contract contraction contractor
        contractors contracts contradiction contradictory contrary contrast contribution
        contributions contributor contributors control controlled controller controllers controlling
        controls controversial controversy convenience convenient convent convention conventional
        conventions conversation conversations converse conversion convert convertible converts
        convict conviction convictions convinced convincing convoy cook cookie cookies cooks cool
        cooler coolest cooperation cooperative coordinate coordinates coordination coordinator cope
        copies coping copper copy copyright coral cord core cores cork corn corner corners
        coronation corporal corporate corporation corporations corps corpse corpses corpus correct
        correction corrections correlated correspondence correspondent corridor corrosion corrupt
        corruption cortex cosmetic cosmetics cosmic cosmos cost costing costly costs costume
        costumes cottage cotton couch cough council councillor councillors councils counsel
        counseling counselling counselor count counter counterpart counterparts counters countless
        countries country countryside counts coup couple couples coupling coupon coupons courage
        courageous courier course courses court courtesy courthouse courtroom courts courtyard
        cousin cousins cove covenant cover coverage covering covers covert cow coward cowboy cowboys
        cows cozy crab crack cracker crackers cracks cradle craft crafts crane crank crap crappy
        crash crashes crate crater craving crawl crazy cream creation creations creative creativity
        creator creators creature creatures credentials credibility credible credit creditors
        credits creed creek creep creepy crescent crest crew crews crib cricket cries crime crimes
        criminal criminals crimson crises crisis crisp criteria criterion critic critical criticism
        criticisms critics critique crocodile crooked crop crops cross crosses crossing crossings
        crossover crossroads crow crowd crowded crowds crown crowns crows crucial crude cruel
        cruelty cruise cruiser crunch crusade crush crust cry crystals cub cube cubic cubs cue cues
        cuff cuisine culinary cult cultivated cultivation cultural culture cultures cumulative
        cunning cup cups curator curb cure curiosity curious curl curly currencies currency current
        currents curriculum curry curse cursed curtain curtains curve curved curves cushion custody
        custom customary customer customers customs cut cute cuts cutter cutting cycle cycles
        cyclist cyclists cyclone cylinder cylinders cynical dad daddy dads dagger daily dairy damage
        damages damaging dame damn damned damp dance dancer dancers dances danger dangerous dangers
        dare dark darker darkest darkness darling darn dart dash data database databases date dated
        dates daughter daughters day daylight days daytime dead deadline deadly deaf deal dealer
        dealers dealing dealings deals dear death deaths debate debates debit debris debt debts
        debut decade decades decay deceased decency decent deception decision decisions decisive
        deck decks declaration decline declines decor decoration decorations decorative decrease
        decreases decree dedicated dedication deduction deed deeds deep deeper deepest deer default
        defeat defeats defect defective defects defence defendant defendants defender defenders
        defense defenses defensive defiance deficiency deficit deficits definite definition
        definitions definitive degradation degree degrees deity delay delays delegate delegates
        delegation deliberate delicate delicious delight delightful deliveries delivery dell delta
        deluxe demand demanding demands dementia demise demo democracy democrat democratic democrats
        demographic demographics demolition demon demons demonstration demonstrations den denial
        denim dense density dent dental dentist department departments departure dependence
        dependent deployment deportation deposit deposition deposits depot depressed depression
        depth depths deputies deputy derby derivative derivatives descendants descended descent
        description descriptions descriptive desert deserved deserving design designation designer
        designers designing designs desirable desire desires desk desktop despair desperate
        desperation despicable dessert destination destinations destined destroyer destruction
        destructive detached detachment detail detailed details detection detective detectives
        detention determination determined detrimental developer developers development
        developmental developments device devices devil devils devoted devotion dew diabetes
        diagnosis diagnostic diagram dial dialect dialog dialogue diameter diamond diamonds diaper
        diaries diarrhea diary dice dictate dictator dictatorship dictionary die dies diesel diet
        dietary diets difference differences different differential differentiation difficult
        difficulties difficulty dig digest digestive digit digital digits dignity dilemma diligence
        dim dime dimension dimensional dimensions din diner ding dinner dinners dinosaur dinosaurs
        diocese dioxide dip diploma diplomacy diplomat diplomatic diplomats dire direct directed
        direction directions directive director directors directory dirt dirty disabilities
        disability disabled disadvantage disadvantages disagreement disappearance disappointed
        disappointing disappointment disaster disasters disastrous disc discharge disciples
        disciplinary discipline disciplines disclaimer disclosure disco discomfort disconnected
        discount discounts discourse discoveries discovery discrete discretion discriminate
        discrimination discriminatory discs discussion discussions disease diseases disgrace
        disguise disgust disgusted disgusting dish dishes dishonest disk dislike dismissal disorder
        disorders dispatch displacement display displays disposable disposal disposition dispute
        disputes disregard disrespect disrespectful disruption disruptive dissent dissertation
        dissolution distance distances distant distinct distinction distinctive distinguished
        distortion distracted distraction distress distribution distributions district districts
        disturbance disturbing ditch dive divers diverse diversion diversity divided dividend
        dividends divine division divisions divorce divorced dock docks doctor doctoral doctors
        doctrine document documentaries documentary documentation documents dodge dodgers doe does
        dog dogs doing doll dollar dollars dolls dolly dolphin dolphins domain domains dome domestic
        dominance dominant domination donation donations done donkey donor donors doom door doors
        doorstep doorway dope dorm dos dosage dose doses dot dots double doubles doubling doubt
        doubtful doubts dough dove down downfall downhill download downloads downs downstairs
        downstream downtown downward dozen dozens draft drafts drag dragon dragons drain drainage
        drains drake drama dramas dramatic drastic draw drawer drawing drawings drawn draws dread
        dreadful dream dreams dress dresses dressing dried drift drill drilling drills drink drinks
        drip dripping drive driven driver drivers drives driveway driving drone drones drop drops
        drought drove drowning drug drugs drum drummer drums drunk drunken dry dryer dual dubious
        duck ducks duct dude dudes due duel duke dull dumb dummy dump dumping dungeon duo duplicate
        durable duration dust dusty duties duty dwarf dwell dwelling dye dying dynamic dynamics
        dynamite dynasty eager eagle eagles ear earlier earliest early earnings earrings ears earth
        earthquake earthquakes ease easier easiest east eastern easy eccentric ecclesiastical echo
        echoes eclipse ecological ecology economic economical economics economies economist
        economists economy ecosystem ecosystems ecstasy edge edges edible edition editions editor
        editorial editors educated education educational educator educators effect effective
        effectiveness effects efficacy efficiency efficient effort efforts egg eggs ego eighty
        elaborate elastic elbow elder elderly elders eldest elect election elections electoral
        electorate electric electrical electricity electromagnetic electron electronic electronics
        electrons elegant element elementary elements elephant elephants elevation elevator eleventh
        elf eligibility eligible elimination elite elites elk elusive email emails embarrassing
        embarrassment embassy embedded emblem embrace emerald emergence emergencies emergency
        eminent emission emissions emotion emotional emotions empathy emperor emphasis empirical
        employee employees employer employers employment empowerment empty enabling enclosure
        encounter encounters encouragement encryption encyclopedia end endeavor ending endings
        endless endorsement endowment ends endurance enduring enemies enemy energetic energies
        energy enforcement engaged engagement engagements engine engineer engineering engineers
        engines enhanced enhancement enjoyable enjoyment enlightened enlightenment enormous enough
        enrichment enrollment ensemble ensuing enterprise enterprises entertaining entertainment
        enthusiasm enthusiast enthusiastic enthusiasts entire entirety entities entitlement entity
        entrance entrepreneur entrepreneurs entries entry envelope environment environmental
        environments envoy envy enzyme enzymes epic epidemic epilepsy episode episodes equal
        equality equals equation equations equilibrium equipment equity equivalent era erect
        erection erosion erotic error errors eruption escape escapes escort espionage essay essays
        essence essential essentials establishment establishments estate estates esteem estimate
        estimates estimation eternal eternity ethic ethical ethics ethnic ethnicity evacuation
        evaluation evangelical evening evenings event events eventual everybody everyday evidence
        evident evil evolution evolutionary exact exam examination examinations examiner example
        examples exams excavation excellence excellent exception exceptional exceptions excerpt
        excess excessive exchange exchanges excited excitement exciting exclusion exclusive excuse
        excuses execution executive executives exempt exemption exercise exercises exhaust
        exhaustion exhibit exhibition exhibitions exhibits exile existence existent existential
        existing exit exits exodus exotic expansion expectancy expectation expectations expected
        expedition expenditure expenditures expense expenses expensive experience experienced
        experiences experiment experimental experimentation experiments expert expertise experts
        expiration explanation explanations explicit exploit exploitation exploits exploration
        explorer explosion explosions explosive explosives expo export exports expose exposition
        exposure express expresses expression expressions exquisite extended extension extensions
        extensive extent exterior external extinct extinction extra extract extraction extraordinary
        extras extreme extremes extremist extremists eye eyebrows eyes fabric fabrication fabrics
        fabulous face faced faces facial facilities facility facing fact faction factions factor
        factories factors factory facts factual faculty faggot fail failing failure failures faint
        fair fairness fairy faithful fake falcon falcons fall fallen fallout falls false fame
        familiar families family famine famous fan fancy fanny fans fantasies fantastic fantasy far
        fare fares farewell farm farmer farmers farms fart farther fascinating fascination fascism
        fascist fashion fashionable fast faster fastest fat fatal fate father fathers fatigue fats
        fatty fault faults faulty fauna favor favorable favored favorite favorites favors favour
        favourable favourite favourites fax fear fearful fearless fears feast feat feather feathers
        feature features federal federation fee feed feedback feeder feeding feeds feeling feelings
        fees feet fell fellow fellows fellowship felony felt female females feminine feminism
        feminist feminists fence fences ferry fertile fertility fest festival festivals festive
        fetish fetus feud fever fewer fiat fiber fibers fibre fiction fictional fidelity field
        fields fierce fiery fifth fig fight fighter fighters fights figure figures file files filing
        fill filling film films filter filters filthy fin final finale finalists finals finance
        finances financial financing finch find finding findings finds fine fines finest finger
        fingerprint fingers finish finishes finite fir fire firearm firearms firefighters fireplace
        fires fireworks firing firm firms fiscal fish fisheries fisherman fishermen fist fit fitness
        fits fitted fitting fix fixed fixes fixture fixtures flag flags flagship flair flame flames
        flank flap flare flash flashback flashes flashlight flat flats flavor flavors flavour flaw
        flawed flawless flaws fleet flesh flex flexibility flexible flick flies flight flights flint
        flip flirt float floats flock flood flooding floods floor floors flop floral flour flourish
        flow flower flowering flowers flows flu fluctuations fluent fluffy fluid fluids flush flute
        flux fly flyer flyers flying foam focal focus focuses foe fog foil fold folder folding folk
        folklore folks follower followers following fond font food foods fool foolish fools foot
        footage football footballer footing footprint footsteps forbidden force forces ford fore
        forecast forecasts forefront forehead foreign foreigner foreigners foreman foremost forensic
        forest forestry forests forge forgiveness fork form formal format formation formations
        formats formed former formidable forms formula formulation fort forthcoming fortress
        fortunate fortune fortunes forum forums forward forwards fossil fossils foster foul
        foundation foundations founder founders fountain fourth fox fraction fracture fractures
        fragile fragment fragments fragrance frame frames framework franchise franchises francs
        fraternity fraud fraudulent freak freaks free freedom freedoms freelance freestyle freeway
        freeze freezer freezing freight frequencies frequency frequent fresh freshman freshwater
        friction friend friendly friends friendship friendships fries frightening fringe frog frogs
        front frontal frontier fronts frost frozen fruit fruits frustrated frustration fry fuel
        fuels fugitive full fuller fullest fun function functional functionality functions fund
        fundamental fundamentals funding funds funeral fungi fungus funk funky funnel funniest funny
        fur furious furnace furniture furry further fury fuse fusion fuss future futures fuzzy
        gadgets gag gain gains gala galactic galaxies galaxy gallon gallons gamble game gamer games
        gamma gang gangs gangster gap gaps garage garbage garden gardener gardens garlic garment
        garments garrison gas gases gasoline gate gates gateway gather gathering gatherings gauge
        gay gays gaze gazette gear gears gel gem gems gender general generals generation generations
        generator generators generic generosity generous genes genesis genetic genetics genius
        genocide genome genre genres gentle gentleman gentlemen genuine genus geographic
        geographical geography geological geology geometric geometry gesture gestures ghetto ghost
        ghosts giant giants gift gifted gifts gig gigantic gigs gill gin girl girlfriend girlfriends
        girls give giveaway given glacier glad glamorous glamour glance glass glasses glee glimpse
        glitter global globalization globe glorious glory gloss glove gloves glow glucose glue
        gluten goal goalie goalkeeper goals goat goats god goddess gods goes going gold golden golf
        good goodbye goodness goods goodwill goose gore gorgeous gorilla gospel gossip governance
        government governmental governments governor governors gown grab grabs gracious grad grade
        grades gradient grading gradual graduate graduates graduation graffiti graft grail grain
        grains gram grammar grams grand grandchildren granddaughter grandfather grandma grandmother
        grandpa grandparents grandson granite granny grants grape grapes graph graphic graphical
        graphics graphs grasp grass grateful gratitude grave gravel graves graveyard gravitational
        gravity gravy gray grease great greater greatest greatness greed greedy green greenhouse
        greens greeting greetings grenade grenades grey grid grief griffin grill grim grin grind
        grinding grip grips groceries grocery groom groove gross ground groundbreaking grounded
        grounds group grouping groups grove growers growth grumpy guarantee guarantees guard guarded
        guardian guardians guards guess guest guests guidance guide guidelines guides guild guilt
        guilty guinea guise guitar guitarist guitars gulf gum gun gunfire guns gunshot guru gut guts
        guys gym gymnastics gypsy habit habitat habitats habits hack hacker hackers hail hair
        haircut haired hairs hairy hale half halftime halfway hall halls hallway halo halt halves
        ham hamlet hammer hand handbook handful handicap handle handler handles handling handmade
        hands handsome handwriting handy hanging hangover happening happier happiest happiness happy
        harassment harbor harbour hard harder hardest hardship hardware hardy hare harm harmful
        harmless harmony harness harsh hart harvest harvesting hash hassle hat hatch hate hateful
        hatred hats haul haunt haven havoc hawk hawks hay hazard hazardous hazards head headache
        headaches headed header heading headline headlines headphones headquarters heads headset
        healing health healthcare healthier healthy heap hearing hearings heart heartbeat
        heartbreaking hearts heat heater heating heaven heavenly heavens heavier heavy heavyweight
        heck hedge heel heels height heights heir heirs helicopter helicopters hell hello helm
        helmet helmets help helpful helping helpless helps hemisphere hen hepatitis herald herb
        herbs herd hereditary heritage hero heroes heroic heroin heroine herring hers herself
        hesitation hiatus hicks hide hides hierarchy high higher highest highland highlands
        highlight highlights highs highway highways hike hilarious hill hills himself hind hint
        hints hip hips hire hires historian historians historic historical histories history hit
        hits hitter hive hoax hobbies hobby hockey hog hold holder holders holding holdings holds
        hole holes holiday holidays holiness hollow holocaust holy homage home homecoming homeland
        homeless homemade homeowners homes homestead hometown homework homicide homophobic
        homosexual homosexuality honest honesty honey honeymoon honor honorable honorary honors
        honour honourable honours hood hook hooker hooks hop hopeful hopeless hopes hopper horizon
        horizons horizontal hormone hormones horn horns horny horrible horrific horror horrors horse
        horsepower horses hose hospital hospitality hospitals host hostage hostages hostile
        hostility hosts hot hotel hotels hotter hottest hour hours house household households houses
        housing hub hue hug huge hugs hull hum human humane humanitarian humanities humanity humans
        humble humid humidity humiliation humility humor humorous humour hundred hundreds hunger
        hungry hunt hunter hunters hunting hurdles hurricane hurricanes hurry hurt husband husbands
        hush hut hybrid hydraulic hydrogen hygiene hymn hype hyper hypocrisy hypothesis hypothetical
        hysterical ice icing icon icons icy idea ideal ideals ideas identical identification
        identities identity ideology idiot idiots idle idol idols ignition ignorance ignorant ill
        illegal illness illnesses illuminated illusion illustration illustrations illustrator image
        imagery images imaginary imagination imaging imbalance imitation immature immediate immense
        immersion immigrant immigrants immigration imminent immoral immortal immune immunity impact
        impacted impacts impairment impatient impeachment impending imperative implant implants
        implement implementation implication implications import importance important imports
        imposing impossible impress impression impressions impressive imprisonment improper
        improvement improvements impulse inability inaccurate inactive inadequate inappropriate
        inaugural inauguration incapable incentive incentives inception inch inches incidence
        incident incidents included inclusion inclusive income incomes incoming incompetent
        incomplete inconsistent inconvenience inconvenient incorporated incorrect increase increased
        increases increasing incredible incumbent independence independent index indication
        indications indicative indicator indicators indictment indigenous indirect individual
        individuals indoor induction industrial industries industry ineffective inefficient
        inequality inevitable inexpensive inexperienced infamous infant infantry infants infected
        infection infections infectious inferior infinite infinity inflammation inflammatory
        inflated inflation influence influences influential influenza influx informal information
        informative informed infrared infrastructure infringement ingredient ingredients inhabitants
        inherent inheritance initial initials initiate initiation initiative initiatives injected
        injection injections injunction injured injuries injury injustice ink inland inmate inmates
        inn innate inner inning innings innocence innocent innovation innovations innovative input
        inputs inquiries inquiry insane insanity inscription insect insects insecure insecurity
        insert inside insider insight insights insignificant inspection inspections inspector
        inspectors inspiration inspirational instability installation installations installment
        instance instances instant instinct instincts institute institutes institution institutional
        institutions instruction instructional instructions instructor instructors instrument
        instrumental instrumentation instruments insufficient insulation insulin insult insults
        insurance insured insurer insurers intact intake integral integrated integration integrity
        intellect intellectual intellectuals intelligence intelligent intended intense intensity
        intensive intent intention intentional intentions interaction interactions interactive
        interchange intercourse interest interested interesting interests interface interfaces
        interference interim interior intermediate intern internal international internet internship
        interpretation interpretations interpreter interrogation intersection interstate interval
        intervals intervention interventions interview interviewer interviews intimacy intimate
        intolerance intricate intrinsic introduction introductory intuition intuitive invalid
        invaluable invasion invasive invention inventions inventor inventory investigation
        investigations investigative investigator investigators investment investments investor
        investors invisible invitation inviting involvement ion ions iron ironic irony irrational
        irregular irrelevant irresponsible irrigation island islands isle isles isolate isolated
        isolation issue issues item items itself ivory jacket jackets jade jaguar jail jam jar
        jasper java jaw jaws jays jazz jealous jealousy jeans jeep jelly jeopardy jerk jersey
        jerseys jet jets jewellery jewelry jewels job jobs jockey join joining joins joint joints
        joke joker jokes jolly journal journalism journalist journalists journals journey journeys
        judge judgement judges judgment judgments judicial judiciary juice juicy jump jumper jumps
        junction jungle junior junk jurisdiction jurisdictions jurors jury justice justices
        justification justified juvenile kangaroo karate keen keep keeper keepers keeps kernel
        ketchup kettle key keyboard keynote keys khan kick kicks kid kidnapping kidney kidneys kids
        kill killer killers killing killings kills kilometers kilometres kin kind kindergarten
        kindly kindness kinds king kingdom kingdoms kings kiss kisses kit kitchen kite kits kitten
        kittens kitty knee knees knife knight knights knives knob knock knockout knocks knot knots
        knowledge known label labeling labels labor laboratories laboratory labour lace lack lad
        ladder laden ladies lads lady lag lake lakes lama lamb lame lamp lamps land landing landlord
        landlords landmark landmarks lands landscape landscapes landslide lane lanes language
        languages lantern lap laps lapse laptop laptops large larger largest larvae laser lasers
        last lasting lasts late later lateral latest latitude latter laugh laughs laughter launch
        launches laundering laundry lava law lawful lawmakers lawn laws lawsuit lawsuits lawyer
        lawyers lax lay layer layers layout lays lazy lea lead leader leaders leadership leads leaf
        leafs league leagues leak leaks lean leap learners learning lease leash least leather leave
        leaves lecture lecturer ledger left leftist leg legacy legal legend legendary legends legged
        legion legislation legislative legislators legislature legitimacy legitimate legs leisure
        lemon lender lenders length lengths lengthy lens lenses leopard lesbian lesbians less lesser
        lesson lessons lethal letter letters lettuce leukemia level levels lever leverage levy
        liabilities liability liable liaison liar liars liberal liberalism liberals liberated
        liberation libertarian liberties liberty librarian libraries library licence license
        licensed licenses lick licking lid lie lies lieutenant life lifelong lifestyle lifetime lift
        lifts light lighter lighthouse lighting lightning lights lightweight likelihood likely lily
        limb limbs lime limestone limit limitation limitations limited limiting limits line lineage
        linear linen liner lines lineup lingerie linguistic lining link links lion lions lip lips
        lipstick liquid liquids liquor list listener listeners listing listings lists lite liter
        literacy literal literary literature lithium litigation litre litter little live lively
        liver lives livestock living lizard load loading loads loaf loan loans lobby lobbying
        lobster local localities locality locals location locations lock locker locks locomotive
        lodge loft logic logical login logistics logo logos lone loneliness lonely long longer
        longest longevity longing longtime look lookout looks loop loops loose loot lord lords lore
        loser losers loss losses lot lots lottery loud louder love lovely lover lovers loves loving
        low lower lowest loyal loyalty luck lucky lucrative luggage lumber lump lunar lunch lung
        lungs lure lush lust luxurious luxury lyric lyrics machine machinery machines macro mad
        madam madness mafia magazine magazines magic magical magician magistrate magistrates
        magnesium magnet magnetic magnificent magnitude maid maiden mail mailing main mainland
        mainstream maintenance majestic majesty major majority majors make maker makers makes makeup
        malaria male males malicious mall mama mammals man managed management manager managerial
        managers mandarin mandate mandatory maneuver mango manifest manifesto manila manipulation
        mankind manly manner manners manor manpower mansion mantle mantra manual manufacture
        manufacturer manufacturers manuscript manuscripts map maple mapping maps marathon marble
        march mare margin marginal margins marijuana marine mariners marines marital maritime marked
        marker markers market marketing marketplace markets marking markings marks marriage
        marriages married marrow marsh marshal mart martial martyr marvel marvelous marxist mascot
        masculine mash mask masked masks mass massacre massage masses massive mast master
        masterpiece masters mastery masturbation mat match matches matching mate material materials
        maternal maternity mates math mathematical mathematics maths mating matrix mats matte matter
        matters mattress mature maturity maximum mayo mayor maze meadow meadows meal meals mean
        meaning meaningful meaningless meanings means meantime measure measured measurement
        measurements measures meat meats mechanic mechanical mechanics mechanism mechanisms medal
        medals media median mediation medicaid medical medicare medication medications medicinal
        medicine medicines medieval mediocre meditation medium meet meeting meetings meets melodies
        melt meltdown melting member members membership membrane meme memes memo memoir memoirs
        memorable memorandum memorial memories memory men menace mental mentality mention mentions
        mentor menu merchandise merchant merchants mercury mercy mere merger merit mermaid merry
        mesa mesh mess message messages messenger messiah messy metabolic metabolism metal metals
        metaphor meteor meter meters methane method methodology methods metre metres metric metrics
        metro metropolis metropolitan mice mickey microphone microscope microwave mid middle
        midnight midst midway midwest mighty migrant migrants migration mil mild mile mileage miles
        milestone militant militants military militia milk milky mill miller million millionaire
        millions mills mimic mind mindful minds mine miner mineral minerals miners mines mini
        miniature minimal minimum minister ministerial ministers ministries ministry minor
        minorities minority minors mint minus minute minutes miracle miracles mirror mirrors
        misconduct miserable misery misleading miss misses missile missiles missing mission
        missionaries missionary missions mist mistake mistaken mistakes mister mistress
        misunderstanding misuse mitigation mix mixed mixer mixes mixture mob mobile mobility mock
        mode model modeling modelling models moderate moderation modern modes modest modification
        modifications modular module modules moist moisture mold molecular molecule molecules mom
        moment moments momentum mommy moms monarch monarchy monastery monetary money monitor
        monitoring monitors monk monkey monkeys monks mono monopoly monster monsters month monthly
        months monument monumental monuments mood moody moon moonlight moose moral morale morality
        morals morning mornings moron morons mortal mortality mortar mortgage mortgages mosaic
        mosque mosquito moss most motel moth mother mothers motion motions motivation motivational
        motive motives motor motorcycle motorcycles motors motorway motto mound mount mountain
        mountains mounting mounts mourning mouse mouth mouths move movement movements moves movie
        movies moving mud muddy mug multi multimedia multinational multiplayer multiple multitude
        mum mummy municipal municipalities municipality mural murder murderer murderers murders
        muscle muscles muscular muse museum museums mushroom mushrooms music musical musician
        musicians musk mustang mustard mutant mutation mutations mute mutual myriad myself mysteries
        mysterious mystery mystic mystical myth mythology myths nail nails naive naked name names
        nanny nap narcotics narrative narratives narrator narrow nasal nasty nation national
        nationalism nationalist nationalists nationality nationals nations nationwide native natives
        natural nature naughty nausea nautical naval navigation navy near nearby nearest neat
        necessary necessity neck necklace need needle needles needless needs needy negative
        negativity neglect negligence negotiation negotiations neighbor neighborhood neighborhoods
        neighboring neighbors neighbour neighbourhood neighbouring neighbours neither neon nephew
        nerd nerve nerves nervous nest net nets network networks neural neurological neurons neutral
        neutrality new newborn newer newest news newsletter newspaper newspapers next nexus nice
        nicer nicest niche nickel nickname nicotine niece night nightclub nightly nightmare
        nightmares nights nineteenth ninja ninth nipples nitrogen nobility noble nobody node nodes
        noise noises noisy nominal nominate nomination nominations nominee nominees none nonprofit
        nonsense noodles noon norm normal norms north northeast northwest nose nostalgia notable
        notation notch note notebook noted notes noteworthy notice notices notification
        notifications notion notions notorious noun nova novel novelist novels novelty nuclear
        nucleus nude nuggets nuisance null numb number numbers numerical numerous nun nuns nurse
        nursery nurses nursing nut nutrient nutrients nutrition nutritional nuts oak oaks oasis oath
        obedience obese obesity object objection objections objective objectives objects obligation
        obligations obscene obscure observation observations observatory observer observers
        obsession obsolete obstacle obstacles obstruction obvious occasion occasional occasions
        occupants occupation occupational ocean oceans octopus odd odds odor odyssey off offence
        offences offender offenders offense offenses offensive offer offering offerings offers
        office officer officers offices official officials offset offshore offspring often oil okay
        old older oldest olds omega ones ongoing onion onions online onset onward open opener
        opening openings opera operation operational operations operative operatives operator
        operators opinion opinions opium opponent opponents opportunities opportunity opposed
        opposite opposition oppression optic optical optics optimal optimism optimistic optimization
        optimum option optional options oracle oral orange oranges orbit orbital orchard orchestra
        ordeal order ordered ordering orders ordinance ordinary ore organ organic organisation
        organisations organism organisms organization organizational organizations organizer
        organizers organs orgasm oriental orientation oriented origin original originals origins
        orphan orphans orthodox others ouch ounce ounces ours ourselves outbreak outcome outcomes
        outdated outdoor outdoors outer outfit outfits outgoing outing outlaw outlet outlets outline
        outlines outlook output outrage outrageous outreach outright outs outside outsider outsiders
        outskirts outstanding outward oval ovarian oven overall overdose overdue overhaul overhead
        overlap overlapping overload overlook overnight overseas oversight overthrow overtime
        overview overweight overwhelming owl owner owners ownership oxford oxide oxygen oyster pace
        pacific pack package packages packaging packers packet packets packing packs pact pad paddle
        paddy pads pagan page pageant pages pain painful pains paint painter painters painting
        paintings paints pair paired pairing pairs pal palace pale palette palm palms pals pancakes
        panda pandemic panel panels panic panther panthers panties pants papa paper paperback papers
        paperwork par parachute parade paradigm paradise paradox paragraph paragraphs parallel
        parallels paralysis parameter parameters paramount paranoid paranormal parasite parasites
        parcel pardon parent parental parenthood parenting parents parish park parks parliament
        parliamentary parody parole parrot parsons part partial participant participants
        participating participation particle particles particular parties partisan partition partner
        partners partnership partnerships parts party pass passage passages passenger passengers
        passes passing passion passionate passions passive passport passports password passwords
        past pasta paste pastor pastoral pastry patch patches patent patents path pathetic pathology
        paths pathway pathways patience patient patients patriot patriotic patriotism patriots
        patrol patrols patron patrons pattern patterns pause paved pavement pavilion paw pawn pay
        payable payday payment payments payroll pea peace peaceful peach peaches peak peaked peaks
        peanut peanuts pear pearls peas peasant peasants peck peculiar pedal pedestrian pediatric
        pee peek peel peer peers peg pen penal penalties penalty pence pencil pending penetration
        penguin penguins peninsula penis pens pension pensions pentagon people peoples pep pepper
        peppers percent percentage perception perceptions perennial perfect perfection performance
        performances performer performers performing perfume perimeter period periodic periods
        peripheral perks permanent permission permit permits perpetual persecution persistence
        persistent person persona personal personalities personality personnel persons perspective
        perspectives pest pesticides pet petals petition petrol petroleum pets petty phantom
        pharmaceutical pharmaceuticals pharmacy phase phases phenomena phenomenal phenomenon
        philosopher philosophers philosophical philosophy phone phones photo photograph photographer
        photographers photographic photographs photography photos phrase phrases physical physician
        physicians physics physiological physiology pianist piano pick pickles picks pickup picnic
        picture pictures picturesque pie piece pieces pier piercing piers pies pig pigeon pigs pike
        pile piles pilgrimage pilgrims pill pillar pillars pillow pillows pills pilot pilots pin
        pinch pine pineapple ping pink pins pint pioneer pioneers pipe pipeline pipes piracy pirate
        pirates pistol pistols piston pit pitch pitcher pitches pits pity pivot pivotal pixel pixels
        pizza place placebo placed placement places plague plain plains plaintiff plaintiffs plan
        plane planes planet planetary planets plank planner planners planning plans plant plantation
        plantations planting plants plaque plasma plaster plastic plastics plate plateau plates
        platform platforms platinum platoon play player players playful playground playoff playoffs
        plays plaza plea pleading pleas pleasant pleased pleasing pleasure pleasures pledge plenty
        plight plot plots plug plugs plum plunge plural plus pneumonia pocket pockets pod podium
        poem poems poet poetic poetry poets point pointed pointer pointers pointless points poison
        poisoning poisonous poke poker polar pole poles police policeman policemen policies policy
        polish polished polite political politician politicians politics poll pollen polls pollution
        polo polymer pond ponds pony pool pools poop poor poorer poorly pop popcorn pope poppy pops
        popular popularity population populations porcelain porch pork pornography port portable
        portal portfolio portion portions portrait portraits portrayal ports pose posed poses
        position positions positive possessed possession possessions possibilities possibility
        possible post postage postal poster posters posting posts posture pot potassium potato
        potatoes potent potential pots potter pottery poultry pound pounds poverty powder power
        powerful powerless powers practical practice practices practise practitioner practitioners
        pragmatic prairie praise prank prayer prayers preacher precautions precedent precinct
        precious precipitation precise precision predator predators predecessor predecessors
        predictable prediction predictions preference preferences preferred pregnancy pregnant
        prejudice preliminary premature premier premiere premise premises premium premiums
        preparation preparations prepared preschool prescription presence present presentation
        presentations presenter presents preservation preserve presidency president presidential
        presidents press presses pressure pressures prestige prestigious pretend pretty prevailing
        prevalence prevalent prevention preventive preview previous prey price priceless prices
        prick pride priest priests primaries primary prime primer primitive prince princes princess
        principal principals principle principles print printer printers prints prior priorities
        priority prison prisoner prisoners prisons privacy private privilege privileged privileges
        privy prize prizes pro probability probable probation probe problem problematic problems
        procedural procedure procedures proceeding proceedings proceeds process processes processing
        procession procurement produce producer producers product production productions productive
        productivity products profession professional professionals professions professor professors
        profile profiles profit profitability profitable profits profound program programme
        programmer programmes programs progress progression progressive prohibition project
        projection projections projects proliferation prolific prolonged prom prominence prominent
        promise promises promoter promotion promotional promotions prompt prone pronounced
        pronunciation proof prop propaganda proper properties property prophecy prophet prophets
        proportion proportional proportions proposal proposals proposition proprietary props
        propulsion pros prose prosecution prosecutor prosecutors prospect prospective prospects
        prosperity prosperous prostate prostitute prostitutes prostitution protagonist protected
        protection protections protective protector protein proteins protest protesters protests
        protocol protocols prototype proud providence provider providers province provinces
        provincial proving provision provisional provisions provoking proximity proxy psalm pseudo
        psychiatric psychiatrist psychiatry psychic psycho psychological psychologist psychologists
        psychology puberty public publication publications publicity publisher publishers publishing
        puck pudding puff pull pulls pulmonary pulp pulse pump pumpkin pumps pun punch punches
        punishment punk punt pup pupil pupils puppet puppies puppy purchase purchases pure purge
        purity purple purpose purposes purse pursuant pursuit push pushes puzzle puzzles pyramid
        python quad qualification qualifications qualified qualities quality quantitative quantities
        quantity quantum quarantine quarry quarter quarterback quarterly quarters quartet quartz
        quasi queen queens queer query quest question questionable questioning questions queue quick
        quicker quiet quirky quit quiz quota quotation quote quotes rabbi rabbit rabbits race races
        racial racism racist rack radar radiant radiation radical radicals radio radioactive radius
        raft rag rage raid raiders raids rail railroad railroads rails railway railways rain rainbow
        rainfall rains rainy raise raises rallies rally ram ramp rampant rams ranch random range
        ranger rangers ranges rank ranking rankings ranks ransom rant rap rape rapid rapids rare
        rash raspberry rat rate rates rating ratings ratio rational rationale ratios rats rave raven
        ravens raw rays razor reach reaches reaction reactions reactive reactor reactors read reader
        readers readiness reading readings reads ready real realism realistic realities reality
        realization realm rear reason reasonable reasons rebel rebellion rebels rebound rebounds
        recall recalls receipt receipts receiver receivers recent reception receptor receptors
        recess recession recipe recipes recipient recipients reckless recognition recommendation
        recommendations reconciliation reconstruction record recorder recording recordings records
        recovery recreation recreational recruit recruitment recruits rectangular recycling red
        redemption reds reduction reductions redundant reef reel reeves referee reference references
        referendum referral refined refinery reflected reflective reform reformation reforms refrain
        refreshing refrigerator refuge refugee refugees refund refusal refuse regard regardless
        regeneration regime regiment regimes region regional regions register registered registers
        registration registry regression regret regrets regular regulation regulations regulator
        regulators regulatory rehabilitation rehearsal reign reigns reinforcements reject rejection
        rejects related relation relations relationship relationships relative relatives relaxation
        relaxed relay release releases relentless relevance relevant reliability reliable reliance
        relics relief religion religions religious relocation reluctant remainder remains remake
        remark remarkable remarks remedies remedy remembrance reminder reminiscent remnants remorse
        remote removal renaissance rendering renewable renewal renovation renowned rent rental rents
        repair repairs repeal repeat repeated repeats repetition repetitive replacement replacements
        replay replica replicate replies reply report reporter reporters reporting reports
        representation representations representative representatives repression reproduction
        reproductive republic republican republicans reputation request requests requirement
        requirements rescue research researcher researchers resemblance resentment reservation
        reservations reserve reserved reserves reservoir residence residency resident residential
        residents residual residue resignation resigned resilience resilient resin resistance
        resistant resolution resolutions resonance resort resorts resource resources respect
        respectable respectful respective respects respiratory respondents response responses
        responsibilities responsibility responsible responsive rest restaurant restaurants rested
        resting restless restoration restraint restricted restriction restrictions restrictive
        restructuring rests result results resume resurrection retail retailer retailers retaliation
        retarded retention rethink retired retirement retrospective return returns reunion revealing
        revelation revelations revenge revenue revenues reverend reversal reverse review reviewer
        reviewers reviews revised revision revival revolt revolution revolutionary reward rewarding
        rewards rewrite rhetoric rhino rhyme rhymes rhythm rib ribbon ribs rice rich richer riches
        richest ride rider riders rides ridge ridiculous rifle rifles rift rig right righteous
        righteousness rights rigid rigorous rim ring rings rinse riot riots rip ripe rise rises risk
        risks risky rite ritual rituals rival rivalry rivals river rivers riverside road roads roar
        roast robbery robe robot robotic robotics robots robust rock rocket rockets rocks rocky rod
        rodeo rods rogue role roles roll roller rolls romance romantic roof roofs rooftop rookie
        room roommate rooms root rooted roots rope ropes roses roster rot rotary rotation rotten
        rouge rough round rounded rounds route router routes routine routines rover row rows royal
        royals royalty rub rubber rubbing rubbish rude rue rug rugged ruin ruins rule ruler rulers
        rules ruling rum rumor rumors rumours run runaway runner runners running runoff runs runway
        rural rush rust rusty ruthless rye sabotage sac sack sacks sacred sacrifice sacrifices sad
        saddle sadness safari safe safeguard safer safest safety saga sage sail sailing sailor
        sailors sails saint saints sake salad salaries salary sale sales salesman salmon salon salt
        salty salute salvage salvation same sample samples sampling samurai sanctions sanctuary sand
        sandals sanders sandstone sandwich sandwiches sane sanitation sanity sap sarcasm sarcastic
        satellite satellites satire satisfaction satisfactory satisfying saturated sauce sausage
        savage savannah save saves savings savior savvy saw sawyer ing scale scales scaling
        scalp scam scan scandal scandals scanner scanning scans scar scarce scare scares scarf
        scarlet scars scary scattered scenario scenarios scene scenes scenic scent schedule
        schedules scheme schemes schizophrenia scholar scholarly scholars scholarship scholarships
        school schools science sciences scientific scientist scientists scissors scoop scooter scope
        score scored scorer scores scoring scotch scout scouts scrap scratch scream screams screen
        screening screens screw screws script scripts scripture scriptures scroll scrub scrutiny
        sculpture sculptures scum sea seafood seal seals search searches seas seaside season
        seasonal seasons seat seats second secondary seconds secrecy secret secretaries secretary
        secrets sect section sections sector sectors secular secure securities security sedan seed
        seeds seekers segment segments segregation seismic seizure seizures selection selections
        selective self selfish sell seller sellers semester semi semiconductor seminar seminars
        seminary senate senator senators senior seniors sensation sensational sense senses sensitive
        sensitivity sensor sensors sensory sentence sentences sentiment sentimental sentiments
        separate separation sequel sequence sequences sergeant serial series serious seriousness
        sermon serpent serum servant servants serve server servers serves service services serving
        sesame session sessions set sets setting settings settled settlement settlements settlers
        setup seventh seventy several severe severity sewage sewer sex sexism sexist sexual
        sexuality sexy shade shades shadow shadows shady shaft shake shakes shale shallow shame
        shameful shampoo shape shapes share shareholder shareholders shares shark sharks sharp shave
        shaving shed sheds sheep sheer sheet sheets sheikh shelf shell shells shelter sheltered
        shelters shelves shepherd sheriff shield shields shift shifting shifts shin shine shiny ship
        shipment shipments ships shire shirt shirts shits shock shocks shoe shoes shoot shooter
        shooters shooting shootings shootout shoots shop shoppers shopping shops shore shores short
        shortage shortages shorter shortest shorts shot shotgun shots shoulder shoulders shout
        shouts shove shovel show showcase showdown shower showers shows shrimp shrine shrink shuffle
        shutdown shutter shuttle shy sibling siblings sick sickness side sided sides sidewalk
        sideways siding siege sigh sight sighted sights sigma sign signal signaling signals
        signature signatures significance significant signs silence silent silicon silk silly silver
        similar similarities similarity simple simpler simplest simplicity simulated simulation
        simulations simulator simultaneous sin sincere singer singers single singles singular
        sinister sink sinks sins sip sir siren sister sisters site sites sitting situated situation
        situations sixty size sizes skate skeleton skeptical sketch sketches ski skies skill skilled
        skills skin skinny skins skip skipper skirt skirts skull sky skyline slab slack slam slams
        slang slap slash slate slaughter slave slavery slaves sleep sleeper sleepy sleeve sleeves
        slender slice slices slick slide slides slight slightest slim slip slippery slips slit
        slogan slope slopes sloppy slot slots slow slower smack small smaller smallest smart smarter
        smartest smash smear smell smells smile smiles smith smoke smokers smoking smooth snack
        snacks snail snake snakes snap snaps snatch sneak sneakers sneaky sniper snow snowy soak
        soap sober soccer social socialism socialist socialists societal societies society sociology
        sock socket socks soda sodium sofa soft softball softer software soil soils solar soldier
        soldiers sole solicitor solid solidarity solitary solo solution solutions somebody sometime
        son song songs songwriter sonic sons sophisticated sophomore sore sorrow sorry sort sorts
        soul souls sound sounding sounds soup sour source sources south southeast southeastern
        southern southwest southwestern sovereign sovereignty soy spa space spacecraft spaces
        spaghetti spam span spans spare spark sparks sparrow spatial speaker speakers spear spears
        special specialist specialists specials specialty species specific specification
        specifications specifics specimen specimens spectacle spectacular spectator spectators
        spectral spectrum speculation speculative speech speeches speed speeds speedy spell spelling
        spells sperm sphere spice spices spicy spider spiders spies spike spikes spill spin spinach
        spinal spine spins spiral spirit spirited spirits spiritual spirituality spit spite splash
        splendid split splits splitting spoil spoiler spoilers spoke spokesman spokesperson sponge
        sponsor sponsors sponsorship spontaneous spooky spoon sport sports spot spotlight spots
        spotted spouse spouses spray spread spreads spree spring springs sprint spur spurs spy squad
        squadron squads square squares squash squat squeeze squirrel stab stabbing stability stable
        stack stacks stadium stadiums staff stage stages stain stainless stains staircase stairs
        stake stakes stalk stall stalls stamp stamps stance stand standard standards standing
        standings standpoint stands staple staples star stare stark stars start starter starters
        starts startup startups starvation state statement statements states statesman statewide
        static station stationary stations statistical statistics statue statues status statute
        statutes statutory stay stays steady steak steal steals stealth steam steel steep steer
        stein stellar stem stems step steps stereo stereotypes stern steroids stew stick sticker
        stickers sticks sticky stiff stigma stimulation stimulus sting stink stint stir stirring
        stitch stitches stock stocking stockings stocks stoke stokes stomach stone stones stool stop
        stops storage store stores storey stories storm storms stormy story stove straight
        straightforward strain strained strains strait strand stranded strange stranger strangers
        strap strategic strategies strategy straw strawberries strawberry stray streak stream
        streaming streams street streets strength strengths stress stresses stressful stretch
        stretches stricken strict strike striker strikes striking string strings strip stripe
        striped stripes stripping strips striving stroke strokes stroll strong stronger strongest
        structural structure structured structures struggle struggles stubborn stuck student
        students studied studies studio studios study stuff stuffing stunning stunt stupid stupidity
        style styles stylish sub subcommittee subdivision subject subjective subjects sublime
        submarine submission submissions subs subscriber subscribers subscription subscriptions
        subsequent subset subsidiaries subsidiary subsidies subsidy substance substances substantial
        substitute substrate subtitles subtle suburb suburban suburbs subway success successes
        successful succession successive successor sucker sudden suffering sufficient sugar
        suggestion suggestions suicidal suicide suit suitable suitcase suite suites suits sultan sum
        summary summer summers summit summons sums sun sunlight sunny sunrise suns sunset sunshine
        super superb superficial superintendent superior superiority superman supermarket
        supernatural superstar supervision supervisor supervisors supper supplement supplemental
        supplements supplier suppliers supplies supply support supporter supporters supportive
        supports supposed suppression supremacy supreme sure surf surface surfaces surge surgeon
        surgeons surgeries surgery surgical surname surplus surprise surprises surprising surreal
        surrender surrey surroundings surveillance survey surveys survival susceptible sushi suspect
        suspects suspended suspense suspension suspicion suspicions suspicious sustainable sustained
        swallow swamp swan swap swat sway sweat sweater sweaty sweep sweet sweetheart sweetness
        sweets swell swelling swift swim swimmer swimming swine swing swings swipe switch switches
        switching swollen sword swords symbol symbolic symbolism symbols symmetry sympathetic
        sympathy symphony symposium symptom symptoms syndicate syndrome synonymous syntax synthesis
        synthetic syrup system systematic systemic systems table tables tablet tablets taboo tackle
        tackles taco tactic tactical tactics tad tag tags tail tailor tails take takeover takes
        taking tale talent talented talents tales talk talks tall taller tallest tally tame tan
        tandem tang tangible tangled tango tank tanks tap tape tapes tapping taps tar target targets
        tariff tariffs task tasks taste tastes tasty tavern tax taxation taxes taxi taxpayer
        taxpayers tea teacher teachers teaching teachings team teammate teammates teams teamwork
        tear tears teaser technical technician technicians technique techniques technological
        technologies technology tedious tee teen teenage teenager teenagers teens teeth
        telecommunications telegram telegraph telephone telescope television teller temper
        temperature temperatures tempered temple temples tempo temporal temporary temptation tenant
        tenants tendencies tendency tender tennis tense tension tensions tent tents tenure tequila
        term terminal terminals termination terminology terms terrace terrain terrestrial terrible
        terrific territorial territories territory terror terrorism terrorist terrorists tertiary
        tesla test testament testimony testing testosterone tests text textbook textbooks textile
        textiles texts texture textures thankful thanksgiving thatcher theater theaters theatre
        theatres theatrical thee theft theirs theme themes themselves theological theology theorem
        theoretical theories theory therapeutic therapies therapist therapy thermal thesis thick
        thicker thickness thief thieves thigh thighs thin thing things ers thinner thirst
        thirsty thorn thorough thou thought thoughtful thoughts thousand thousands thread threads
        threat threats threshold thrill throat throne thrones throttle throw throws thrust thug
        thugs thumb thumbs thunder thy thyroid tick ticket tickets ticking tidal tide tides tidy tie
        tier ties tiger tigers tight tighter tile tiles till tilt timber time timeless timely timer
        times timing tinder tiny tip tipping tips tire tired tires tissue tissues tit titan titanium
        titans title titled titles toast tobacco today toddler toe toes toilet toilets token tokens
        tolerance tolerant toll tomato tomatoes tomb tomorrow ton tone tones tongue tonight tonnes
        tons tool tools tooth top topic topics topping tor torch tories tornado torque torture tory
        toss total totals touch touchdown touchdowns touches tough tougher toughest tour tourism
        tourist tourists tournament tournaments tours tow towel towels tower towers town towns
        township toxic toxicity toxins toy toys trace traces tracing track tracker tracks tract
        traction tractor trade trademark trader traders trades tradition traditional traditions
        traffic tragedy tragic trail trailer trailers trails train trainer trainers training trains
        trait traitor traits trajectory tram trance transaction transactions transcript
        transcription transfer transfers transform transformation transformers transit transition
        transitional transitions translation translations transmission transmitter transparency
        transparent transplant transport transportation trap traps trash trauma traumatic travel
        traveler travelers traveller travellers travels tray tread treason treasure treasurer
        treasures treasury treat treaties treatment treatments treats treaty tree trees trek
        tremendous trench trenches trend trends trendy trial trials triangle tribal tribe tribes
        tribunal tribute trick tricks tricky tried tries trigger triggers trillion trilogy trim
        trinity trio trip triple trips triumph trivial troll trolls troop troops trophies trophy
        tropical trouble troubled troubles trousers trout truce truck trucks true trump trumpet
        trumps trust trustee trustees trusts trustworthy truth truths try tsunami tub tube
        tuberculosis tubes tuck tug tuition tumor tumors tuna tune tunes tunnel tunnels turbine
        turbines turbulence turbulent turf turkey turmoil turn turner turning turnout turnover turns
        turtle turtles tutor tutorial tutorials tweet tweets twilight twin twins twist twisted
        twists twitch twitter two type typed types typhoon typical typing tyranny tyre tyres ugly
        ultimate ultra ultrasound umbrella unable unacceptable unanimous unarmed unauthorized
        unavailable unaware unbearable unbelievable uncertain uncertainty unchanged uncle unclear
        uncomfortable uncommon unconditional unconscious unconstitutional undefeated underage
        undercover underestimate undergraduate underground underlying underneath understandable
        understanding undertaking underwater underwear underworld unemployed unemployment uneven
        unexpected unfair unfamiliar unfinished unfit unforgettable unfortunate unhappy unhealthy
        unicorn unidentified uniform uniforms union unions unique unit united units unity universal
        universe universities university unknown unlawful unlike unlikely unlimited unlucky
        unmarried unnamed unnatural unnecessary unofficial unpaid unpleasant unpopular unprecedented
        unpredictable unreal unrealistic unreasonable unrelated unreliable unrest unsafe unseen
        unstable unstoppable unsuccessful unsure unused unusual unwanted unwilling upbeat upcoming
        update updates upfront upgrade upgrades upload upper upright uprising ups upset upsetting
        upside upstairs upstream upward upwards uranium urban urge urgency urgent urges urging urine
        usable usage use used useful useless user users uses usher usual utilities utility
        utilization utmost utter vacancies vacancy vacant vacation vacations vaccination vaccine
        vaccines vacuum vagina vague vain vale valid validation validity valley valleys valuable
        valuation value valued values valve valves vampire vampires vanguard vanilla vanity vans
        vapor variable variables variant variants variation variations varied varieties variety
        various varsity vascular vase vast vat vault vector vectors vegan vegetable vegetables
        vegetarian vegetation vehicle vehicles veil vein veins velocity velvet vendor vendors
        vengeance venom vent ventilation venture ventures venue venues verb verbal verdict verge
        verification versatile verse verses version versions vertical very vessel vessels vest
        veteran veterans veterinary veto via viable vibe vibes vibrant vibration vice vicinity
        vicious victim victims victories victorious victory video videos view viewer viewers
        viewpoint views vigorous vile villa village villagers villages villain villains vine vinegar
        vines vineyard vintage vinyl violation violations violence violent violin viral virgin
        virginity virtual virtue virtues virus viruses visa visas visibility visible vision visions
        visit visitor visitors visits vista visual visuals vital vitamin vitamins vivid vocabulary
        vocal vocals vocational vodka vogue voice voiced voices void volatile volatility volcanic
        volcano volleyball voltage volume volumes voluntary volunteer volunteers vomit vomiting
        vortex vote voter voters votes voucher vouchers vow vows voyage vulgar vulnerability
        vulnerable wage wages wagon waist wait waiter waitress waits waiver wake wakes waking wales
        walk walker walkers walks wall wallet wallpaper walls walnut wan wand wanderers want wanted
        wanting war ward warden wardrobe wards ware warehouse warfare warm warmer warmth warning
        warnings warp warrant warrants warranty warrior warriors wars wartime wary wash washing
        waste watch watches water waterfall waterproof waters watershed watt watts wave waves wax
        way ways weak weaker weakest weakness weaknesses wealth wealthy weapon weapons wear weary
        weather weave weaver web wedding weddings wedge wee weed weeds week weekend weekends weekly
        weeks weighing weight weights weir weird welcome welcomes welding welfare well wells wen
        west western wet whale whales wharf whatever whatsoever wheat wheel wheelchair wheels
        whereabouts whether whichever whip whiskey whisky whisper whispers whistle white whites
        whoever whole wholesale wholesome whom whose wicked wicket wickets wide wider widespread
        widow width wife wig wild wilderness wildlife willing willingness willow wills win wind
        winding window windows winds windy wine wines wing wings wink winner winners wins winter
        winters wipe wire wireless wires wiring wisdom wise wiser wish wishes wit witch witches
        withdrawal withdrawn witness witnesses witty wives wizard wizards wolf wolves woman womb
        women wonder wonderful wonderland wonders wont woo wood wooden woodland woods woody wool
        word words work worker workers workforce working workout workouts workplace works workshop
        workshops world worlds worldwide worm worms worried worries worry worse worship worst worth
        worthless worthwhile worthy wound wounds wow wrap wrapping wraps wrath wreck wrestler
        wrestling wright wrist writer writers writing writings wrong yacht yahoo yard yards yarn yea
        year yearly years yeast yell yellow yen yes yesterday yield yields yoga yogurt young younger
        youngest youngsters yours yourself yourselves youth youthful youths yuan zen zero zinc zip
        zombie zombies zone zones zoo
        """
}
