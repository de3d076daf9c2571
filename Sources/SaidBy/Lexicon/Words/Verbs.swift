extension WordList {
    /// Verbs, one a line: the base form, then past tense, past participle and -ing form where they are not
    /// regular (`-` stands for a regular one). `!` before a verb whose forms are no nouns.
    ///
    /// Forms from the NIH SPECIALIST Lexicon (free use with notice), by way of lemminflect 0.2.3.
    static let verbs: StaticString = """
        abandon
        !abate
        !abbreviate
        !abduct
        !abhor abhorred - abhorring
        !abide
        !abolish
        !abort
        !abridge
        !absolve
        !absorb
        !abstain
        abuse
        !accede
        !accelerate
        !accentuate
        !accept
        access
        acclaim
        !acclimatise
        !accommodate
        !accompany
        !accomplish
        accord
        !accost
        account
        !accredit
        !accrue
        !accumulate
        !accuse
        !accustom
        ache
        !achieve
        !acknowledge
        !acquaint
        !acquiesce
        !acquire
        !acquit acquitted acquitted acquitting
        !act
        !activate
        !adapt
        !add
        addict
        address
        !adhere
        !adjoin
        !adjourn
        !adjudicate
        !adjust
        !administer
        !admire
        !admit admitted admitted admitting
        !adopt
        !adore
        !adorn
        advance
        !advertise
        !advise
        advocate
        affect
        affiliate
        !affirm
        !afflict
        !afford
        age
        !aggravate
        aggregate
        !agitate
        !agonise
        !agree
        aid
        !ail
        aim
        air
        airbrush
        airlift
        alarm
        alert
        !alienate
        !align
        !allay
        !allege
        !alleviate
        !allocate
        !allot allotted allotted allotting
        !allow
        !allude
        !allure
        ally
        !alter
        alternate
        !amass
        !amaze
        ambush
        !amend
        amount
        !amplify
        !amputate
        !amuse
        !analyse
        !analyze
        anchor
        anger
        angle
        !animate
        annex
        annexe
        !annotate
        !announce
        !annoy
        !annul annulled - annulling
        !anoint
        answer
        !antagonise
        !anticipate
        !antiquate
        !apologise
        !apologize
        !appall
        appeal
        !appear
        !appease
        !append
        !applaud
        !apply
        !appoint
        !appreciate
        !apprehend
        approach
        !appropriate
        !approve
        !arbitrate
        arch
        archive
        !argue
        !arise arose arisen -
        arm
        !arouse
        !arraign
        !arrange
        arrest
        !arrive
        !articulate
        !ascend
        !ascertain
        !ascribe
        !ask
        !aspire
        !assail
        !assassinate
        assault
        !assemble
        !assert
        !assess
        !assign
        !assimilate
        !assist
        associate
        !assort
        !assuage
        !assume
        !assure
        !astonish
        !astound
        !atone
        !attach
        attack
        !attain
        attempt
        !attend
        !attest
        !attract
        attribute
        auction
        audit
        !augment
        !authenticate
        author
        !authorise
        !authorize
        !automate
        !avenge
        aver averred averred averring
        average
        !avert
        !avoid
        !avow
        !await
        !awake awoke awoken -
        !awaken
        award
        !babysit baby-sat baby-sat babysitting
        back
        backfire
        baffle
        bag bagged bagged bagging
        bail
        bait
        !bake
        balance
        balk
        ban banned banned banning
        band
        bang
        !banish
        bank
        !bankroll
        bankrupt
        !baptize
        !bar barred barred barring
        barb
        bargain
        bark
        barrage
        barricade
        barter
        base
        bash
        !bask
        bat batted batted batting
        bath
        bathe
        batter
        battle
        bawl
        bead
        beam
        bear bore born -
        beard
        beat beat beaten -
        !become became become -
        bed bedded bedded bedding
        !befriend
        !beg begged begged begging
        !begin began begun beginning
        !behave
        !behead
        !believe
        !belittle
        bellow
        !belong
        !bemoan
        bend bent bent -
        benefit
        !bequeath
        !berate
        !beseech beseeched beseeched -
        !beset beset - besetting
        !besiege
        !bespeak bespoke bespoken -
        !bestow
        bet bet bet betting
        !betray
        !bewilder
        bias - biassed -
        !bicker
        bid bade bid bidding
        bike
        bill
        bind bound bound -
        bitch
        bite bit bitten -
        black
        blame
        !blare
        blast
        blaze
        bleach
        bleat
        bleed bled bled -
        blend - blent -
        !bless
        blind
        blindfold
        blink
        bloat
        block
        blog blogged blogged blogging
        blood
        bloom
        blot blotted - blotting
        blow blew blown -
        blur blurred blurred blurring
        !blurt
        blush
        board
        boast
        boat
        !boggle
        boil
        bolster
        bolt
        bomb
        !bombard
        bond
        boo
        book
        boom
        boost
        boot
        border
        bore
        !borrow
        !botch
        bother
        bottle
        bounce
        bound
        bow
        bowl
        box
        boycott
        brace
        brag bragged bragged bragging
        braid
        !brainwash
        brake
        branch
        brand
        !brandish
        breach
        break broke broken -
        breast
        !breathe
        breed bred bred -
        brew
        bribe
        bridge
        brief
        !bring brought brought -
        broadcast - broadcast -
        !broaden
        brood
        brown
        browse
        bruise
        brush
        bubble
        bud budded budded budding
        budget
        bug bugged bugged bugging
        build built built -
        bulge
        !bulldoze
        bully
        bum bummed bummed bumming
        bump
        bundle
        !bungle
        burble
        burden
        !burgeon
        !burgle
        burn
        burrow
        burst burst burst -
        !bury
        bust - bust -
        bustle
        butcher
        buy bought bought -
        buzz
        bypass
        cable
        cackle
        cage
        !cajole
        !calculate
        !calibrate
        call
        calm
        camp
        campaign
        !cancel
        !cancel cancelled cancelled cancelling
        canvass
        cap capped capped capping
        !capitalize
        !capitulate
        caption
        !captivate
        capture
        care
        !carry
        !carve
        case
        cash
        cast cast cast -
        !castigate
        catch caught caught -
        !categorize
        !cater
        cause
        caution
        !cease
        !cede
        !celebrate
        cement
        censor
        censure
        center
        !centralize
        centre
        !certify
        chain
        chair
        challenge
        champion
        change
        channel - channelled -
        chant
        char charred charred charring
        !characterise
        !characterize
        charge
        charm
        chart
        charter
        chase
        !chastise
        chat chatted chatted chatting
        cheat
        check
        cheer
        !cherish
        chew
        !chide
        chill
        chime
        chip chipped chipped chipping
        chirp
        choke
        !choose chose chosen -
        chop chopped chopped chopping
        !choreograph
        chortle
        chuckle
        churn
        circle
        !circulate
        !circumvent
        !cite
        !civilise
        !civilize
        claim
        clamber
        clamp
        clap clapped clapped clapping
        !clarify
        clash
        class
        !classify
        clean
        !cleanse
        clear
        click
        climb
        clinch
        !cling clung clung -
        clip clipped clipped clipping
        clock
        clog clogged clogged clogging
        clone
        close
        !clothe
        cloud
        cluster
        clutch
        coach
        !coalesce
        coat
        !coax
        code
        !coerce
        coin
        !coincide
        !collaborate
        collapse
        collect
        !collide
        !collude
        color
        colour
        comb
        combat
        combine
        !come came come -
        comfort
        command
        !commandeer
        !commemorate
        !commence
        !commend
        comment
        commission
        !commit committed committed committing
        !communicate
        !commute
        !compare
        !compel compelled compelled compelling
        !compensate
        !compete
        compile
        !complain
        complement
        !complete
        !complicate
        compliment
        !comply
        !compose
        compound
        !comprehend
        compress
        !comprise
        compromise
        !compute
        !computerize
        con conned - conning
        !conceal
        !concede
        !conceive
        concentrate
        concern
        !conclude
        !concoct
        !concur concurred concurred concurring
        !condemn
        !condense
        !condescend
        condition
        !condone
        conduct
        !confer conferred conferred conferring
        !confess
        !confide
        !configure
        !confine
        !confirm
        !confiscate
        conflict
        !conform
        !confront
        !confuse
        !congest
        !congratulate
        !congregate
        !conjure
        !connect
        !conquer
        !consecrate
        consent
        conserve
        !consider
        !consist
        !consolidate
        !conspire
        !constitute
        !constrain
        construct
        !construe
        !consult
        !consume
        contact
        !contain
        !contaminate
        !contemplate
        !contend
        contest
        !continue
        contract
        !contradict
        contrast
        !contravene
        !contribute
        !contrive
        control controlled controlled controlling
        !convene
        !converge
        convert
        !convey
        convict
        !convince
        coo
        cook
        cool
        !cooperate
        coordinate
        cope
        copy
        copyright
        corner
        !correct
        !correspond
        !corroborate
        !corrode
        !corrugate
        !corrupt
        cost cost cost -
        cough
        counsel counselled counselled -
        count
        counter
        couple
        court
        cover
        !covet
        !cower
        crack
        craft
        !cram crammed crammed cramming
        cramp
        crash
        !crave
        crawl
        craze
        !create
        credit
        creep crept crept -
        !cremate
        cripple
        !criticise
        !criticize
        croak
        crook
        croon
        crop cropped cropped cropping
        cross
        !crouch
        crow
        crowd
        crown
        !crucify
        cruise
        crumble
        crunch
        crush
        cry
        cuddle
        !culminate
        !cultivate
        culture
        curate
        curb
        cure
        curl
        curse
        !curtail
        curve
        !customize
        cut cut cut cutting
        cycle
        damage
        damn
        !dampen
        dance
        !dangle
        !dare
        !darken
        dash
        date
        !daunt
        dawn
        daze
        dazzle
        !deactivate
        deadpan deadpanned deadpanned deadpanning
        deal dealt dealt -
        debate
        !debilitate
        !debrief
        !debunk
        debut
        !decapitate
        decay
        decease
        !deceive
        !decentralize
        !decide
        !decimate
        deck
        !declare
        decline
        !decode
        !decorate
        !decouple
        decrease
        decree
        !decriminalise
        !decry
        !dedicate
        !deduce
        !deduct
        !deem
        !deepen
        defeat
        defect
        !defend
        !defer deferred deferred deferring
        !define
        !deflect
        !deform
        !defraud
        !defuse
        !defy
        !degrade
        !dehumanise
        !dehydrate
        delay
        delegate
        !delete
        delight
        !delineate
        !deliver
        !delude
        !delve
        demand
        !demean
        !demolish
        !demonstrate
        !demote
        demur demurred demurred demurring
        !denigrate
        !denote
        !denounce
        !deny
        !depart
        !depend
        !depict
        !deplete
        !deplore
        !deploy
        !deport
        !depose
        deposit
        !deprave
        !depress
        !deprive
        !derail
        !derange
        !deride
        !derive
        !descend
        !describe
        !desecrate
        !deselect
        desert
        !deserve
        design
        !designate
        desire
        !despise
        !destabilise
        !destine
        !destroy
        !detach
        detail
        !detain
        !detect
        !deter deterred - deterring
        !deteriorate
        !determine
        !detonate
        !detract
        !devastate
        !develop
        !develope
        !deviate
        !devise
        !devolve
        !devote
        !devour
        !diagnose
        dial - dialled -
        dice
        dictate
        die - - dying
        diet
        !differ
        !differentiate
        dig dug dug digging
        digest
        !dignify
        !dilute
        !diminish
        !dine
        dip dipped dipped dipping
        !direct
        !disable
        disadvantage
        !disagree
        !disallow
        !disappear
        !disappoint
        !disapprove
        !disarm
        !disavow
        !disband
        !disburse
        discard
        !discern
        discharge
        discipline
        !disclose
        !disconnect
        !discontinue
        discount
        !discourage
        !discover
        discredit
        !discriminate
        !discuss
        !disembark
        !disengage
        !disfigure
        disgrace
        disguise
        disgust
        dishonour
        !disillusion
        dislike
        !dislocate
        !dismantle
        dismay
        !dismiss
        !disorganize
        !disparage
        dispatch
        !dispel dispelled - dispelling
        !dispense
        !disperse
        !displace
        display
        !dispose
        dispute
        !disqualify
        disregard
        !disrupt
        !dissatisfy
        !dissect
        !disseminate
        dissent
        !dissipate
        !dissolve
        !dissuade
        distance
        !distil distilled distilled distilling
        !distill
        !distinguish
        !distort
        !distract
        distress
        !distribute
        !disturb
        ditch
        dive
        !diverge
        !diversify
        !divert
        !divest
        !divide
        divorce
        !divulge
        dock
        document
        dodge
        !domesticate
        !dominate
        !donate
        doom
        dope
        dot dotted dotted dotting
        double
        doubt
        down
        downgrade
        download
        !downplay
        !downsize
        draft
        drag dragged dragged dragging
        drain
        !dramatise
        drape
        draw drew drawn -
        drawl
        dread
        dream
        dredge
        !drench
        dress
        drift
        drill
        drink drank drunk -
        drip dripped dripped dripping
        drive drove driven -
        drone
        !drool
        drop dropped dropped dropping
        !drown
        drug drugged drugged drugging
        drum drummed drummed drumming
        !dry
        !dub dubbed dubbed dubbing
        duck
        dump
        dupe
        duplicate
        dust
        dwell dwelt dwelt -
        !dwindle
        dye
        e-mail
        !earmark
        !earn
        ease
        !eat ate eaten -
        !eavesdrop eavesdropped - eavesdropping
        echo
        edge
        !edit
        !educate
        effect
        !eject
        !elaborate
        elect
        !elevate
        !elicit
        !eliminate
        !elongate
        !elope
        !elucidate
        !elude
        email
        !emanate
        !emancipate
        embargo
        !embark
        !embarrass
        !embed embedded embedded embedding
        !embellish
        !embezzle
        !embody
        !embolden
        embrace
        !embroider
        !emerge
        !emigrate
        !emit emitted emitted emitting
        !empathise
        !emphasise
        !emphasize
        !employ
        !empower
        !empty
        !emulate
        !enable
        !enact
        !encapsulate
        !encase
        !enchant
        !enclose
        !encode
        !encompass
        encounter
        !encourage
        !encroach
        !encrypt
        end
        !endanger
        !endear
        !endorse
        !endow
        !endure
        !energize
        !enforce
        !engage
        engineer
        !engrave
        !engulf
        !enhance
        !enjoy
        !enlarge
        !enlighten
        !enlist
        !enquire
        !enrage
        !enrich
        !enrol
        !enroll
        !enshrine
        !enslave
        !ensue
        !ensure
        entail
        !entangle
        !enter
        !entertain
        !enthuse
        !entice
        !entitle
        !entreat
        !entrench
        !entrust
        !envisage
        !envision
        !equate
        !equip equipped equipped equipping
        !eradicate
        !erase
        !erect
        !erode
        !err
        !erupt
        !escalate
        escape
        escort
        !espouse
        !establish
        esteem
        estimate
        !estrange
        !etch
        !evacuate
        !evade
        !evaluate
        !evaporate
        !even
        !evict
        evidence
        !evoke
        !evolve
        !exacerbate
        !exaggerate
        !exalt
        !examine
        !excavate
        !exceed
        !excel excelled excelled excelling
        exchange
        !excite
        !exclaim
        !exclude
        !excoriate
        excuse
        !execute
        !exemplify
        !exempt
        exercise
        !exert
        exhaust
        exhibit
        !exhilarate
        !exhort
        !exhume
        exile
        !exist
        exit
        !exonerate
        !exorcise
        !expand
        !expect
        !expel expelled expelled expelling
        !expend
        experience
        experiment
        !expire
        !explain
        !explode
        exploit
        !explore
        export
        expose
        express
        !expropriate
        !expunge
        !extend
        !exterminate
        !extinguish
        !extol extolled extolled extolling
        !extort
        extract
        !extradite
        !extrapolate
        !exude
        eye
        !fabricate
        face
        !facilitate
        !fade
        fail
        faint
        fake
        fall fell fallen -
        !falter
        fame
        fan fanned fanned fanning
        fancy
        fare
        farm
        !fascinate
        fashion
        fast
        !fasten
        fate
        fathom
        favor
        favour
        fear
        feather
        feature
        feed fed fed -
        !feel felt felt -
        fence
        !fend
        ferment
        !fester
        !fetch
        fiddle
        fidget
        field
        fight fought fought -
        figure
        file
        fill
        film
        filter
        !finalize
        finance
        find found found -
        fine
        finger
        finish
        fire
        fish
        fit fit fitted fitting
        fix
        !fixate
        flag flagged flagged flagging
        flame
        flank
        flap flapped flapped flapping
        flare
        flash
        !flatten
        !flatter
        !flaunt
        flaw
        !flay
        !flee fled fled -
        flex
        fling flung flung -
        flip flipped flipped flipping
        flirt
        float
        !flog flogged - flogging
        flood
        floor
        flounder
        flourish
        !flout
        flow
        flower
        !fluctuate
        !flunk
        flush
        fly flew flown -
        focus
        foil
        fold
        !follow
        !foment
        fool
        foot
        forage
        !forbid forbade forbidden forbidding
        force
        forecast - forecast -
        !forego forewent forgone -
        !foresee foresaw foreseen -
        forest
        !foretell foretold foretold -
        forfeit
        forge
        !forget forgot forgotten forgetting
        !forgive forgave forgiven -
        !forgo forewent forgone foregoing
        form
        format formatted formatted formatting
        !formulate
        !forsake forsook forsaken
        !fortify
        forward
        !foster
        foul
        !found
        fracture
        fragment
        frame
        freak
        free
        freeze froze frozen -
        !frequent
        fret fretted fretted fretting
        !frighten
        !frisk
        front
        frost
        frown
        !frustrate
        fry
        fuel
        fuel fuelled fuelled fuelling
        !fulfil fulfilled fulfilled fulfilling
        !fulfill
        !fulminate
        !fumble
        !fume
        function
        fund
        !furnish
        !further
        fuse
        gain
        !galvanize
        gamble
        game
        gape
        garden
        !garner
        gas gassed gassed gassing
        gasp
        gate
        !gatecrash
        gather
        gaze
        gear
        gender
        !generalize
        !generate
        !gerrymander
        !get got gotten getting
        gift
        giggle
        !gild
        give gave given -
        glance
        glare
        glaze
        gleam
        !glean
        glide
        glitter
        !gloat
        !glorify
        glow
        glue
        !go went gone -
        goad
        golf
        !google
        !govern
        grab grabbed grabbed grabbing
        grace
        grade
        graduate
        grant
        !grapple
        grasp
        grate
        !gratify
        graze
        !greet
        !grieve
        grill
        grin grinned grinned grinning
        grind ground ground -
        grip gripped gripped gripping
        gripe
        groan
        groom
        grope
        gross
        ground
        group
        !grouse
        !grow grew grown -
        growl
        grumble
        grunt
        guarantee
        guard
        guess
        guide
        gun gunned gunned gunning
        gush
        gut gutted gutted gutting
        hack
        hail
        !hallow
        halt
        !halve
        hammer
        hamper
        hand
        !handcuff
        handicap handicapped handicapped handicapping
        handle
        !hang hung hung -
        !happen
        !harass
        !harden
        harm
        harrow
        harvest
        !hasten
        hatch
        hate
        haul
        haunt
        hawk
        hazard
        head
        headline
        !headquarter
        !heal
        !hear heard heard -
        heat
        !heighten
        help
        herald
        !hesitate
        hide hid hidden -
        highlight
        !hijack
        hike
        !hinder
        hinge
        hint
        hire
        hiss
        hit hit hit hitting
        hitch
        hoard
        hoist
        hold held held -
        hole
        holler
        hone
        honor
        honour
        hook
        hoot
        hop hopped hopped hopping
        hope
        horn
        !horrify
        !hospitalize
        host
        house
        !hover
        howl
        huddle
        huff
        hug hugged hugged hugging
        hum hummed hummed humming
        !humble
        !humiliate
        hunt
        !hurl
        hurry
        hurt hurt hurt -
        !hurtle
        hydrate
        hype
        !hypothesise
        !hypothesize
        ice
        !identify
        !idolise
        !ignite
        !ignore
        !illuminate
        !illustrate
        image
        !imagine
        !imitate
        !immerse
        !immigrate
        impact
        !impair
        !impart
        !impeach
        !impede
        !impend
        !impersonate
        implant
        implement
        !implicate
        !implore
        !imply
        import
        !impose
        !impoverish
        impress
        !imprison
        !improve
        !improvise
        !inaugurate
        !incapacitate
        !incarcerate
        !incinerate
        !incite
        incline
        !include
        !incorporate
        increase
        !incriminate
        !incur incurred incurred incurring
        index
        !indicate
        !indict
        !individualize
        !induce
        !induct
        !indulge
        !industrialize
        !infect
        !infer inferred inferred inferring
        !infest
        infiltrate
        !inflate
        !inflict
        influence
        !inform
        !infringe
        !infuriate
        !infuse
        !ingest
        !inhabit
        !inhale
        !inherit
        !inhibit
        initiate
        !inject
        !injure
        ink
        inn
        !innovate
        !inquire
        !inscribe
        insert
        !insinuate
        !insist
        !inspect
        !inspire
        !instal installed installed installing
        !install
        !instigate
        !instil instilled - instilling
        institute
        !institutionalize
        !instruct
        !insulate
        insult
        !insure
        !integrate
        !intend
        !intensify
        !interact
        !intercept
        !interconnect
        interest
        !interfere
        !interject
        !interpose
        !interpret
        !interrogate
        !interrupt
        !intersperse
        !intertwine
        !intervene
        interview
        !intimidate
        !intone
        !intoxicate
        intrigue
        !introduce
        !inundate
        !invade
        !invalidate
        !inveigh
        !invent
        !invert
        !invest
        !investigate
        !invite
        !invoke
        !involve
        iron
        !irritate
        isolate
        issue
        itch
        !jab jabbed - jabbing
        jack
        jag jagged jagged jagging
        jail
        jam jammed jammed jamming
        jar jarred jarred jarring
        jeer
        !jeopardise
        jerk
        jest
        !jettison
        !jog jogged jogged jogging
        join
        joke
        jolt
        !josh
        judge
        !juggle
        jump
        !justify
        kayak
        keep kept kept -
        kick
        kid kidded kidded kidding
        !kidnap kidnapped kidnapped kidnapping
        kill
        kiss
        !kneel knelt knelt -
        !knit knit knit knitting
        knock
        !know knew known -
        label
        label labelled labelled labelling
        lace
        lack
        lag lagged lagged lagging
        !lambast
        !lambaste
        lament
        laminate
        land
        landscape
        !languish
        lash
        last
        !laud
        laugh
        launch
        !launder
        !lavish
        lay laid laid -
        layer
        lead led led -
        leak
        lean - leant -
        leap leapt leapt -
        !learn
        lease
        leave left left -
        lecture
        !legalize
        !legislate
        !legitimise
        !lend lent lent -
        !lengthen
        !let let let letting
        letter
        level
        leverage
        levy
        !liaise
        !liberate
        license
        lick
        lie lay - lying
        lift
        light lit - -
        !lighten
        lightning - - lightning
        !like
        !liken
        limit
        line
        !linger
        link
        !liquidate
        list
        !listen
        !litigate
        litter
        !live
        load
        loan
        !loathe
        lobby
        !localize
        !locate
        lock
        lodge
        !log logged logged logging
        login logged-in logged-in logging-in
        !loiter
        long
        look
        loom
        loop
        !loose
        !loosen
        loot
        !lose lost lost -
        love
        !lower
        lurch
        lure
        !lurk
        !lynch
        machine
        !magnify
        mail
        maim
        !maintain
        make made made -
        !malign
        man manned manned manning
        !manage
        mandate
        maneuver
        mangle
        manifest
        !manipulate
        manufacture
        map mapped mapped mapping
        !mar marred marred marring
        march
        mark
        market
        !marry
        marvel
        mash
        mask
        masquerade
        massacre
        master
        mastermind
        !masturbate
        match
        mate
        matter
        !mature
        !maximize
        mean meant meant -
        measure
        !meddle
        !mediate
        !meditate
        meet met met -
        melt
        !memorize
        menace
        mention
        mentor
        merchandise
        !merge
        mess
        message
        !migrate
        milk
        mill
        mimic
        !mimick
        mince
        mind
        mine
        !mingle
        !minimize
        mirror
        !misbehave
        !misguide
        !misinterpret
        !mislead misled misled -
        !misplace
        miss
        mistake mistook mistaken -
        !mistreat
        !misunderstand misunderstood misunderstood -
        misuse
        !mitigate
        mix
        moan
        !mobilize
        mock
        model
        model modelled modelled modelling
        moderate
        !modernise
        !modify
        mold
        !molest
        !monetise
        monitor
        !monopolise
        moot
        !motivate
        motor
        !motorize
        mould
        mount
        !mourn
        mouth
        move
        !mow - mown -
        !muffle
        !mull
        !multiply
        mumble
        murder
        murmur
        muse
        !muster
        !mutate
        mute
        !mutilate
        !mutter
        muzzle
        !nab nabbed - nabbing
        nag nagged nagged nagging
        nail
        name
        nap napped napped napping
        !narrate
        !narrow
        !nationalise
        !navigate
        !near
        need
        neglect
        !negotiate
        neighbor
        neighbour
        nest
        !nestle
        net netted netted netting
        network
        !neutralise
        nickname
        nix
        !nod nodded nodded nodding
        !nominate
        !normalize
        nose
        nosedive
        notch
        note
        notice
        !notify
        !nourish
        nuance
        nudge
        !nullify
        number
        nurse
        nurture
        !obey
        object
        !obligate
        !oblige
        !obliterate
        !obscure
        !observe
        !obsess
        !obstruct
        !obtain
        !occupy
        !occur occurred occurred occurring
        !offend
        offer
        !officiate
        !offload
        offset offset - offsetting
        oil
        !omit omitted omitted omitting
        ooze
        !open
        !operate
        !opine
        !oppose
        !oppress
        !opt
        !optimize
        orbit
        !orchestrate
        !ordain
        order
        !organise
        !organize
        !orient
        !originate
        orphan
        !oscillate
        !oust
        !outbid outbid - outbidding
        !outdo outdid outdone
        !outgo outwent outgone -
        !outgrow outgrew outgrown
        !outlast
        outlaw
        outline
        !outlive
        !outnumber
        !outpace
        !outperform
        outrage
        !outsell outsold
        !outshine outshone
        !outsource
        !outstrip outstripped - outstripping
        !outweigh
        overcharge
        !overcome overcame overcome -
        !overcrowd
        !overestimate
        overflow
        overhaul
        !overhear overheard overheard -
        !overheat
        overlap overlapped overlapped overlapping
        !overlie overlay overlain overlying
        overload
        overlook
        !overpower
        !overrate
        !overreact
        !override overrode overridden -
        !overrule
        overrun overran overrun overrunning
        !oversee oversaw overseen -
        !overshadow
        !oversize
        !oversleep overslept
        !overstate
        !overstay
        !overstep overstepped - overstepping
        !overtake overtook overtaken -
        overthrow overthrew overthrown
        !overturn
        !overwhelm
        overwork
        !owe
        !own
        pace
        !pacify
        pack
        package
        pad padded padded padding
        paint
        pair
        !pan panned panned panning
        pander
        panic panicked panicked panicking
        !paralyse
        !paralyze
        pardon
        !pare
        park
        part
        !participate
        partner
        party
        pass
        paste
        patch
        patent
        patrol patrolled patrolled patrolling
        !patronise
        pattern
        pause
        !pave
        pay paid paid -
        peak
        !peddle
        pee
        peel
        peg pegged pegged pegging
        !pelt
        pen penned penned penning
        !penalize
        !penetrate
        !perceive
        perch
        perfect
        !perforate
        !perform
        !perish
        !permeate
        permit permitted permitted permitting
        !perpetrate
        !perpetuate
        !perplex
        !persecute
        !persevere
        !persist
        !personalise
        !personalize
        !persuade
        !pertain
        !peruse
        pervert
        !pester
        pet petted petted petting
        petition
        !petrify
        phase
        phone
        photograph
        pick
        pickle
        picture
        !pierce
        pile
        !pilfer
        !pillory
        pilot
        pin pinned pinned pinning
        pinch
        pinpoint
        pioneer
        pipe
        !piss
        pit pitted pitted pitting
        pitch
        !placate
        place
        !plagiarise
        plague
        plan planned planned planning
        plant
        plaster
        plate
        play
        !plead
        !please
        pledge
        plot plotted plotted plotting
        plough
        pluck
        plug plugged plugged plugging
        plumb
        plummet
        plunder
        plunge
        !poach
        point
        poise
        poison
        poke
        !polarize
        police
        polish
        poll
        !pollute
        !ponder
        poop
        pop popped popped popping
        !populate
        pore
        port
        !portray
        pose
        !posit
        position
        !possess
        post
        !postpone
        postulate
        pounce
        pound
        !pour
        powder
        power
        practice
        practise
        praise
        !pray
        !preach
        !precede
        !preclude
        !predetermine
        predicate
        !predict
        !prefer preferred preferred preferring
        prejudice
        premier
        premiere
        !preoccupy
        !prepare
        !prepay prepaid prepaid -
        !prescribe
        present
        preserve
        !preside
        press
        pressure
        !pressurize
        !presume
        !pretend
        !prevail
        !prevent
        price
        prime
        print
        !prioritise
        !privatise
        privilege
        prize
        probe
        !proceed
        process
        !proclaim
        !procrastinate
        !procure
        prod prodded prodded prodding
        produce
        !profess
        profile
        programme
        progress
        !prohibit
        project
        !proliferate
        !prolong
        promise
        !promote
        prompt
        !pronounce
        prop propped propped propping
        !propagate
        !propel propelled propelled propelling
        !prophesy
        !propose
        !prosecute
        !prosper
        !protect
        protest
        !protract
        !protrude
        !prove
        !provide
        !provoke
        prowl
        prune
        !publicize
        !publish
        pull
        pummel
        pump
        punch
        !punctuate
        !punish
        purchase
        purge
        !purify
        purport
        purr
        !pursue
        push
        !put put put putting
        putt
        puzzle
        quadruple
        !qualify
        !quash
        !quell
        !quench
        question
        queue
        quibble
        quip quipped quipped quipping
        quit quit quitted quitting
        quote
        race
        rack
        !radiate
        rag ragged ragged ragging
        rage
        raid
        rail
        rain
        raise
        rally
        ram rammed rammed ramming
        ramble
        !rampage
        !randomize
        range
        rank
        !ransack
        rant
        rap rapped rapped rapping
        rape
        rasp
        rate
        !ratify
        ration
        rattle
        !ravage
        rave
        reach
        !react
        !reactivate
        read read read -
        !readmit readmitted - readmitting
        !reaffirm
        !realign
        !realise
        !realize
        !reap
        !reappear
        rear
        !rearrange
        reason
        !reassess
        !reassure
        !rebind re-bound re-bound -
        rebound
        !rebrand
        rebuff
        !rebuild rebuilt rebuilt -
        rebuke
        !rebut rebutted rebutted rebutting
        recall
        recapture
        !recede
        !receive
        !recite
        !reckon
        !reclaim
        !recline
        !recognise
        !recognize
        recoil
        !recollect
        !recommend
        !reconcile
        !reconsider
        !reconstruct
        record
        recount
        !recoup
        !recover
        !recreate
        recruit
        !rectify
        !recur recurred recurred recurring
        !recycle
        !redeem
        redesign
        !redevelop
        !redirect
        redo redid redone
        !redouble
        redress
        !reduce
        reel
        !refer referred referred referring
        reference
        !refinance
        !refine
        !reflect
        reform
        refrain
        !refresh
        !refrigerate
        refund
        !refurbish
        refuse
        !refute
        !regain
        regard
        register
        regret regretted regretted regretting
        !regroup
        !regulate
        !rehabilitate
        !rehearse
        reign
        !reimburse
        rein
        !reinforce
        !reinstate
        !reinvent
        reissue
        !reiterate
        reject
        !rejoice
        !rejoin
        !rejuvenate
        !rekindle
        relapse
        !relate
        !relaunch
        !relax
        relay - relaid -
        release
        !relegate
        !relent
        !relieve
        !relinquish
        relish
        !relive
        !relocate
        !rely
        !remain
        remake remade remade -
        remand
        remark
        !remarry
        !remember
        !remind
        !reminisce
        !remodel
        !remonstrate
        !remove
        !rename
        !rend rent rent -
        !render
        !renege
        !renew
        !renounce
        !renovate
        rent
        !reopen
        !reorganize
        repair
        !repatriate
        !repay repaid repaid -
        repeal
        repeat
        !repel repelled - repelling
        !replace
        !replenish
        !replicate
        reply
        report
        !repossess
        !represent
        !repress
        reprieve
        reprimand
        reprint
        !reproduce
        !repudiate
        !repulse
        request
        !require
        !reroute
        !reschedule
        !rescind
        rescue
        research
        !resemble
        !resend re-sent re-sent re-sending
        !resent
        reserve
        !reshape
        reshuffle
        !reside
        !resign
        !resist
        !resolve
        !resonate
        resort
        !resound
        respect
        !respond
        rest
        !restart
        !restore
        !restrain
        !restrict
        !restructure
        result
        resume
        !resurface
        !resurrect
        !resuscitate
        retail
        !retain
        !retaliate
        !retard
        rethink rethought rethought -
        !retire
        !retool
        retort
        !retract
        !retreat
        !retrieve
        return
        !reunite
        reuse
        !revamp
        !reveal
        revel
        !reverberate
        !revere
        reverse
        !revert
        review
        !revise
        !revisit
        !revitalise
        !revive
        !revoke
        revolt
        !revolutionise
        !revolve
        reward
        !rework
        rewrite rewrote rewritten -
        riddle
        ride rode ridden -
        ridicule
        rig rigged rigged rigging
        ring rang rung -
        riot
        rip ripped ripped ripping
        riposte
        rise rose risen -
        risk
        !roam
        roar
        roast
        !rob robbed robbed robbing
        rock
        roll
        roof
        root
        rot rotted rotted rotting
        !rotate
        round
        rout
        route
        row
        rub rubbed rubbed rubbing
        ruffle
        ruin
        rule
        rumor
        rumour
        run ran run running
        rupture
        rush
        sack
        sacrifice
        !sadden
        safeguard
        sail
        salt
        salute
        salvage
        sample
        sanction
        !satisfy
        saturate
        save
        !say said said -
        scaffold
        scale
        scan scanned scanned scanning
        scapegoat
        scar scarred scarred scarring
        scare
        scatter
        scent
        schedule
        scheme
        school
        scoff
        scold
        scoop
        scorch
        score
        scour
        scout
        scramble
        scrap scrapped scrapped scrapping
        scrape
        scratch
        scream
        screech
        screen
        screw
        script
        scroll
        scrub scrubbed scrubbed scrubbing
        !scrutinise
        !sculpt
        scupper
        scuttle
        seal
        search
        season
        seat
        !secede
        !seclude
        second
        !secure
        !seduce
        !see saw seen -
        seed
        !seek sought sought -
        !seem
        !seep
        !seethe
        segment
        !segregate
        !seize
        !select
        sell sold sold -
        !send sent sent -
        sense
        sentence
        !separate
        sequence
        serve
        service
        set set set setting
        !settle
        !sever
        !sew - sewn -
        shackle
        shade
        shake shook shaken -
        shame
        shape
        share
        !sharpen
        !shatter
        shave
        shed shed shed shedding
        shell
        shelter
        !shelve
        shield
        shift
        shine shone shone -
        ship shipped shipped shipping
        shit shit shat shitting
        shiver
        shock
        shoot shot shot -
        shop shopped shopped shopping
        !shorten
        shortlist
        shout
        shove
        show - shown -
        showcase
        shower
        shred shredded shredded shredding
        shriek
        shrink shrank shrunk -
        shrug shrugged shrugged shrugging
        shuffle
        !shun shunned shunned shunning
        !shut shut shut shutting
        !sicken
        side
        sideline
        !sift
        sigh
        sight
        sign
        signal
        signal signalled signalled signalling
        silence
        !simplify
        !simulate
        sin sinned sinned sinning
        !sing sang sung -
        singe - - singeing
        single
        sink sank sunk -
        sip sipped sipped sipping
        siphon
        !sit sat sat sitting
        !situate
        size
        !sizzle
        skate
        skateboard
        sketch
        !skew
        ski - ski'd -
        skill
        !skim skimmed skimmed skimming
        skin skinned skinned skinning
        skip skipped skipped skipping
        skirt
        slam slammed slammed slamming
        slander
        slap slapped slapped slapping
        slash
        slate
        slaughter
        !slay slew slain -
        sleep slept slept -
        slice
        slide slid slid -
        slip slipped slipped slipping
        slope
        slot slotted slotted slotting
        !slow
        slump
        smack
        smash
        smear
        smell - smelt -
        smile
        smoke
        !smooth
        smother
        !smuggle
        snap snapped snapped snapping
        snarl
        snatch
        sneak
        sneer
        sneeze
        sniff
        snoop
        snore
        snort
        snow
        snowboard
        snub snubbed - snubbing
        soak
        !soar
        sob sobbed sobbed sobbing
        !soften
        !solicit
        !solidify
        !solve
        !soothe
        sophisticate
        sort
        sound
        source
        sow - sown -
        space
        spam spammed spammed spamming
        span spanned spanned spanning
        spank
        spar sparred sparred sparring
        spare
        spark
        sparkle
        spawn
        !speak spoke spoken -
        spearhead
        !specialise
        !specialize
        !specify
        !speculate
        speed sped sped -
        spell - spelt -
        !spend spent spent -
        !spew
        spice
        spike
        spill
        spin spun spun spinning
        spirit
        spit spat spit spitting
        splash
        split split split splitting
        splutter
        spoil - spoilt -
        sponsor
        spook
        sport
        spot spotted spotted spotting
        sprain
        sprawl
        spray
        spread spread spread -
        spring sprang sprung -
        sprinkle
        sprint
        spur spurred spurred spurring
        sputter
        spy
        squabble
        !squander
        square
        squash
        squat squatted - squatting
        squeal
        squeeze
        stab stabbed stabbed stabbing
        !stabilize
        stack
        staff
        stage
        stagger
        !stagnate
        stain
        stalk
        stall
        stammer
        stamp
        stand stood stood -
        !standardize
        star starred starred starring
        stare
        start
        startle
        !starve
        !stash
        state
        station
        stave
        stay
        steal stole stolen -
        steam
        !steep
        steer
        stem stemmed stemmed stemming
        step stepped stepped stepping
        !sterilise
        stick stuck stuck -
        !stifle
        !stigmatise
        !stimulate
        sting stung stung sting
        stink stank stunk -
        !stipulate
        stir stirred stirred stirring
        stitch
        stock
        stockpile
        stoke
        stomp
        stone
        !stonewall
        stop stopped stopped stopping
        store
        storm
        !straddle
        !strafe
        !straighten
        strain
        strand
        !strangle
        strap strapped strapped strapping
        stream
        !streamline
        !strengthen
        stress
        stretch
        stride strode stridden
        strike struck struck -
        string strung strung -
        strip stripped stripped stripping
        !strive strove striven -
        stroke
        stroll
        structure
        struggle
        !stud studded studded studding
        study
        stuff
        stumble
        !stun stunned stunned stunning
        stutter
        style
        !stylize
        sub subbed subbed subbing
        !subdivide
        !subdue
        subject
        !submerge
        !submit submitted submitted submitting
        !subscribe
        !subside
        !subsidize
        substitute
        !subtract
        !subvert
        !succeed
        !succumb
        !suck
        !sue
        !suffer
        !suffocate
        !sugarcoat
        !suggest
        suit
        sum summed summed summing
        !summarise
        !summarize
        !summon
        !supersede
        !supervise
        !supplant
        supplement
        supply
        support
        !suppose
        !suppress
        surf
        surface
        surge
        surmise
        !surpass
        surprise
        surrender
        !surround
        survey
        !survive
        suspect
        !suspend
        !sustain
        swallow
        swap swapped swapped swapping
        swarm
        sway
        !swear swore sworn -
        sweat
        sweep swept swept -
        !sweeten
        swell
        swerve
        swim swam swum swimming
        swing swung swung -
        swirl
        switch
        swoop
        !symbolise
        !sympathise
        !synchronize
        syndicate
        !synthesize
        tackle
        tag tagged tagged tagging
        tail
        tailor
        taint
        take took taken -
        talk
        !tame
        !tamper
        !tan tanned tanned tanning
        tangle
        tap tapped tapped tapping
        tape
        taper
        target
        tarnish
        task
        taste
        taunt
        tax
        !teach taught taught -
        team
        tear tore torn -
        !tease
        !televise
        !tell told told -
        temper
        !tempt
        !tend
        tender
        term
        !terminate
        terrace
        !terrify
        !terrorise
        test
        !testify
        text
        texture
        !thank
        thaw
        !theorise
        !theorize
        !thin thinned thinned thinning
        !think thought thought -
        !thrash
        thread
        !threaten
        thrill
        !thrive
        throb throbbed throbbed throbbing
        throw threw thrown -
        thump
        thunder
        thwart
        tick
        ticket
        tickle
        tie - - tying
        tier
        !tighten
        tile
        tilt
        time
        ting
        tinge - - tingeing
        tingle
        tint
        tip tipped tipped tipping
        tire
        title
        toast
        !tolerate
        tone
        !top topped topped topping
        !topple
        torment
        torpedo
        torture
        toss
        total
        touch
        tour
        tout
        tow
        tower
        trace
        track
        trade
        traffic trafficked trafficked trafficking
        trail
        train
        !trample
        !transact
        !transcend
        !transcribe
        transfer transferred transferred transferring
        transform
        transition
        !translate
        !transmit transmitted transmitted transmitting
        !transpire
        transplant
        transport
        trap trapped trapped trapping
        trash
        !traumatize
        travel
        travel travelled travelled travelling
        tread trod trodden
        treasure
        treat
        trek trekked trekked trekking
        tremble
        trend
        trespass
        trick
        trigger
        trim trimmed trimmed trimming
        trip tripped tripped tripping
        !triple
        !trivialise
        troll
        trouble
        truck
        trudge
        trumpet
        !truncate
        trust
        try
        tuck
        tumble
        tune
        turn
        tutor
        tweak
        tweet
        twist
        type
        !unblock
        !uncover
        undercut undercut - undercutting
        underestimate
        !undergo underwent undergone -
        !underlie underlay underlain underlying
        underline
        !undermine
        !underpin underpinned - underpinning
        !underrate
        !underscore
        !understand understood understood -
        !understate
        !undertake undertook undertaken -
        !underwrite underwrote underwritten -
        !undo undid undone -
        !unearth
        !unfold
        !unhinge
        uniform
        !unify
        !unionise
        !unite
        !unleash
        !unload
        !unlock
        !unman unmanned unmanned unmanning
        !unpack
        !unplug unplugged unplugged unplugging
        !unravel
        !unseat
        !unsettle
        !unveil
        up upped upped upping
        update
        !upend
        upgrade
        !uphold upheld upheld -
        uplift
        upload
        !uproot
        upset upset upset upsetting
        urge
        use
        usher
        !usurp
        !utilise
        !utilize
        !utter
        !vacate
        vaccinate
        !validate
        value
        !vandalise
        !vanish
        !vaporise
        !vary
        vault
        !veer
        veil
        !vend
        vent
        !ventilate
        venture
        !verify
        vest
        !vet vetted vetted vetting
        veto
        !vibrate
        !victimize
        !vie - - vying
        view
        !vilify
        !vindicate
        !violate
        visit
        !visualise
        voice
        volunteer
        vomit
        vote
        !vouch
        vow
        !wade
        wag wagged - wagging
        wage
        wail
        wait
        !waive
        wake woke - -
        walk
        wall
        !wander
        !wane
        want
        war warred warred warring
        warble
        warm
        !warn
        warp
        warrant
        wash
        waste
        watch
        water
        wave
        wax
        !weaken
        !wean
        wear wore worn -
        weather
        weave - woven -
        !wed wedded wed wedding
        wee
        !weep wept wept -
        !weigh
        weight
        welcome
        weld
        wheel
        wheeze
        whimper
        whine
        !whinge
        whip whipped whipped whipping
        whisk
        whisper
        whistle
        white
        whoop
        wick
        !widen
        !wield
        win won won winning
        wind wound wound -
        wing
        wipe
        wire
        wish
        !withdraw withdrew withdrawn -
        !wither
        !withhold withheld withheld -
        !withstand withstood
        witness
        wonder
        woo
        wood
        word
        work
        worry
        !worsen
        worship worshipped worshipped worshipping
        wound
        !wrangle
        wrap wrapped wrapped wrapping
        !wreak
        wreck
        wrench
        !wrestle
        wrinkle
        !write wrote written -
        wrong
        !yank
        yawn
        !yearn
        yell
        yelp
        yield
        zone
        !zoom
        """
}
