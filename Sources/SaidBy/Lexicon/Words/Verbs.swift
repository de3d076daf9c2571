extension WordList {
    /// Verbs, one a line: the base form, then past tense, past participle and -ing form where they are not
    /// regular (`-` stands for a regular one). `!` before a verb whose forms are no nouns.
    ///
    /// Forms from the NIH SPECIALIST Lexicon (free use with notice), by way of lemminflect 0.2.3.
    static let verbs: StaticString = """
        abandon
        !abbreviate
        !abduct
        !abide
        !abolish
        !abort
        !abridge
        !absorb
        abuse
        !accelerate
        !accept
        access
        acclaim
        !accommodate
        !accompany
        !accomplish
        accord
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
        !agree
        aid
        !ail
        aim
        air
        alarm
        alert
        !alienate
        !align
        !allege
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
        !anoint
        answer
        !anticipate
        !antiquate
        !apologise
        !apologize
        !appall
        appeal
        !appear
        !applaud
        !apply
        !appoint
        !appreciate
        !apprehend
        approach
        !appropriate
        !approve
        arch
        archive
        !argue
        !arise arose arisen -
        arm
        !arouse
        !arrange
        arrest
        !arrive
        !articulate
        !ascend
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
        !assume
        !assure
        !astonish
        !astound
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
        author
        !authorise
        !authorize
        !automate
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
        ban banned banned banning
        band
        bang
        !banish
        bank
        !baptize
        !bar barred barred barring
        barb
        bargain
        bark
        base
        bash
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
        blow blew blown -
        blur blurred blurred blurring
        !blurt
        blush
        board
        boast
        boat
        !boggle
        boil
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
        bully
        bum bummed bummed bumming
        bump
        bundle
        burble
        burden
        !burgeon
        burn
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
        cap capped capped capping
        !capitalize
        caption
        !captivate
        capture
        care
        !carry
        !carve
        case
        cash
        cast cast cast -
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
        !cite
        !civilise
        !civilize
        claim
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
        color
        colour
        comb
        combat
        combine
        !come came come -
        comfort
        command
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
        compress
        !comprise
        compromise
        !compute
        !computerize
        !conceal
        !concede
        !conceive
        concentrate
        concern
        !conclude
        !concur concurred concurred concurring
        !condemn
        !condense
        !condescend
        condition
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
        !contribute
        !contrive
        control controlled controlled controlling
        !convene
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
        dance
        !dangle
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
        debut
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
        decrease
        decree
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
        !defy
        !degrade
        !dehydrate
        delay
        delegate
        !delete
        delight
        !deliver
        !delude
        demand
        !demolish
        !demonstrate
        !demote
        demur demurred demurred demurring
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
        desert
        !deserve
        design
        !designate
        desire
        !despise
        !destine
        !destroy
        !detach
        detail
        !detain
        !detect
        !deteriorate
        !determine
        !detonate
        !devastate
        !develop
        !develope
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
        !disavow
        !disband
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
        disgrace
        disguise
        disgust
        !disillusion
        dislike
        !dislocate
        !dismantle
        !dismiss
        !disorganize
        !disparage
        dispatch
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
        !disseminate
        dissent
        !dissipate
        !dissolve
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
        !diversify
        !divert
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
        draft
        drag dragged dragged dragging
        drain
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
        echo
        edge
        !edit
        !educate
        effect
        !eject
        !elaborate
        elect
        !elevate
        !eliminate
        !elongate
        email
        !emanate
        !embark
        !embarrass
        !embed embedded embedded embedding
        !embellish
        !embody
        embrace
        !embroider
        !emerge
        !emigrate
        !emit emitted emitted emitting
        !emphasise
        !emphasize
        !employ
        !empower
        !empty
        !enable
        !enact
        !encase
        !enchant
        !enclose
        !encode
        !encompass
        encounter
        !encourage
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
        !enroll
        !enshrine
        !enslave
        !ensue
        !ensure
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
        !equip equipped equipped equipping
        !eradicate
        !erase
        !erect
        !erode
        !erupt
        !escalate
        escape
        escort
        !establish
        esteem
        estimate
        !estrange
        !etch
        !evacuate
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
        exile
        !exist
        exit
        !expand
        !expect
        !expel expelled expelled expelling
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
        !extend
        !extinguish
        !extol extolled extolled extolling
        extract
        !extrapolate
        eye
        !fabricate
        face
        !facilitate
        !fade
        fail
        faint
        fake
        fall fell fallen -
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
        favor
        favour
        fear
        feather
        feature
        feed fed fed -
        !feel felt felt -
        fence
        ferment
        !fetch
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
        flag flagged flagged flagging
        flame
        flank
        flap flapped flapped flapping
        flare
        flash
        !flatten
        !flatter
        flaw
        !flee fled fled -
        flex
        fling flung flung -
        flip flipped flipped flipping
        flirt
        float
        flood
        floor
        flourish
        flow
        flower
        !fluctuate
        flush
        fly flew flown -
        focus
        fold
        !follow
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
        front
        frost
        frown
        !frustrate
        fry
        fuel
        fuel fuelled fuelled fuelling
        !fulfil fulfilled fulfilled fulfilling
        !fulfill
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
        gather
        gaze
        gear
        gender
        !generalize
        !generate
        !get got gotten getting
        gift
        giggle
        !gild
        give gave given -
        glance
        glare
        glaze
        gleam
        glide
        glitter
        !glorify
        glow
        glue
        !go went gone -
        goad
        golf
        !google
        !govern
        grab grabbed grabbed grabbing
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
        hoard
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
        hydrate
        hype
        !hypothesize
        ice
        !identify
        !ignite
        !ignore
        !illuminate
        !illustrate
        image
        !imagine
        !imitate
        !immerse
        impact
        !impair
        !impeach
        !impend
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
        jack
        jag jagged jagged jagging
        jail
        jam jammed jammed jamming
        jar jarred jarred jarring
        jeer
        jerk
        jest
        !jog jogged jogged jogging
        join
        joke
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
        !lambaste
        lament
        laminate
        land
        landscape
        lash
        last
        !laud
        laugh
        launch
        !launder
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
        !lend lent lent -
        !let let let letting
        letter
        level
        leverage
        levy
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
        list
        !listen
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
        long
        look
        loom
        loop
        !loose
        loot
        !lose lost lost -
        love
        !lower
        lure
        !lurk
        !lynch
        machine
        !magnify
        mail
        !maintain
        make made made -
        !malign
        man manned manned manning
        !manage
        mandate
        maneuver
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
        massacre
        master
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
        !mimick
        mince
        mind
        mine
        !minimize
        mirror
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
        !modify
        mold
        !molest
        monitor
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
        nag nagged nagged nagging
        nail
        name
        nap napped napped napping
        !narrate
        !narrow
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
        nickname
        !nod nodded nodded nodding
        !nominate
        !normalize
        nose
        notch
        note
        notice
        !notify
        nuance
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
        oil
        !omit omitted omitted omitting
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
        !oust
        !outgo outwent outgone -
        outlaw
        outline
        !outnumber
        outrage
        !outsource
        !overcome overcame overcome -
        !overcrowd
        overflow
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
        !oversee oversaw overseen -
        !overshadow
        !oversize
        !overtake overtook overtaken -
        !overturn
        !overwhelm
        overwork
        !owe
        !own
        pace
        pack
        package
        pad padded padded padding
        paint
        pair
        !pan panned panned panning
        panic panicked panicked panicking
        !paralyze
        pardon
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
        pattern
        pause
        !pave
        pay paid paid -
        peak
        !peddle
        pee
        peel
        peg pegged pegged pegging
        pen penned penned penning
        !penalize
        !penetrate
        !perceive
        perch
        perfect
        !perforate
        !perform
        !perish
        permit permitted permitted permitting
        !perpetrate
        !perplex
        !persecute
        !persist
        !personalise
        !personalize
        !persuade
        !pertain
        pervert
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
        pilot
        pin pinned pinned pinning
        pinch
        pioneer
        pipe
        !piss
        pit pitted pitted pitting
        pitch
        place
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
        pluck
        plug plugged plugged plugging
        plumb
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
        port
        !portray
        pose
        !posit
        position
        !possess
        post
        !postpone
        postulate
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
        privilege
        prize
        probe
        !proceed
        process
        !proclaim
        !procure
        prod prodded prodded prodding
        produce
        !profess
        profile
        programme
        progress
        !prohibit
        project
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
        !protect
        protest
        !protract
        !protrude
        !prove
        !provide
        !provoke
        prune
        !publicize
        !publish
        pull
        pump
        punch
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
        !qualify
        question
        queue
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
        !randomize
        range
        rank
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
        read read read -
        !reaffirm
        !realise
        !realize
        rear
        reason
        !reassure
        !rebind re-bound re-bound -
        rebound
        !rebuild rebuilt rebuilt -
        rebuke
        !rebut rebutted rebutted rebutting
        recall
        !receive
        !recite
        !reckon
        !reclaim
        !recognise
        !recognize
        !recommend
        !reconcile
        !reconstruct
        record
        recount
        !recover
        !recreate
        recruit
        !recur recurred recurred recurring
        !recycle
        !redeem
        redesign
        !redirect
        !reduce
        reel
        !refer referred referred referring
        reference
        !refine
        !reflect
        reform
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
        !regulate
        !rehearse
        reign
        !reimburse
        !reinforce
        !reinstate
        !reiterate
        reject
        !rejoin
        !relate
        !relax
        relay - relaid -
        release
        !relegate
        !relieve
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
        !renew
        !renounce
        !renovate
        rent
        !reopen
        !reorganize
        repair
        !repay repaid repaid -
        repeal
        repeat
        !replace
        !replicate
        reply
        report
        !represent
        !repress
        reprint
        !reproduce
        !repudiate
        !repulse
        request
        !require
        !reschedule
        !rescind
        rescue
        research
        !resemble
        !resend re-sent re-sent re-sending
        !resent
        reserve
        !reside
        !resign
        !resist
        !resolve
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
        !resurrect
        retail
        !retain
        !retard
        rethink rethought rethought -
        !retire
        retort
        !retract
        !retreat
        !retrieve
        return
        !reunite
        reuse
        !revamp
        !reveal
        !revere
        reverse
        !revert
        review
        !revise
        !revisit
        !revive
        !revoke
        revolt
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
        !sculpt
        seal
        search
        season
        seat
        !seclude
        second
        !secure
        !seduce
        !see saw seen -
        seed
        !seek sought sought -
        !seem
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
        single
        sink sank sunk -
        sip sipped sipped sipping
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
        slam slammed slammed slamming
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
        square
        squeal
        squeeze
        stab stabbed stabbed stabbing
        !stabilize
        stack
        staff
        stage
        stagger
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
        state
        station
        stay
        steal stole stolen -
        steam
        !steep
        steer
        stem stemmed stemmed stemming
        step stepped stepped stepping
        stick stuck stuck -
        !stimulate
        sting stung stung sting
        stink stank stunk -
        !stipulate
        stir stirred stirred stirring
        stitch
        stock
        stoke
        stomp
        stone
        stop stopped stopped stopping
        store
        storm
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
        !succeed
        !succumb
        !suck
        !sue
        !suffer
        !suffocate
        !suggest
        suit
        sum summed summed summing
        !summarise
        !summarize
        !summon
        !supervise
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
        swim swam swum swimming
        swing swung swung -
        swirl
        switch
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
        test
        !testify
        text
        texture
        !thank
        !theorize
        !thin thinned thinned thinning
        !think thought thought -
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
        torment
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
        troll
        trouble
        truck
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
        !uncover
        underestimate
        !undergo underwent undergone -
        !underlie underlay underlain underlying
        underline
        !undermine
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
        !unite
        !unleash
        !unload
        !unlock
        !unman unmanned unmanned unmanning
        !unplug unplugged unplugged unplugging
        !unsettle
        !unveil
        up upped upped upping
        update
        upgrade
        !uphold upheld upheld -
        uplift
        upload
        upset upset upset upsetting
        urge
        use
        usher
        !utilise
        !utilize
        !utter
        !vacate
        vaccinate
        !validate
        value
        !vanish
        !vary
        vault
        veil
        !vend
        vent
        venture
        !verify
        vest
        !vet vetted vetted vetting
        veto
        !vibrate
        !victimize
        view
        !vilify
        !violate
        visit
        voice
        volunteer
        vomit
        vote
        vow
        !wade
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
        whip whipped whipped whipping
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
        !withhold withheld withheld -
        witness
        wonder
        wood
        word
        work
        worry
        !worsen
        worship worshipped worshipped worshipping
        wound
        wrap wrapped wrapped wrapping
        wreck
        wrench
        !wrestle
        wrinkle
        !write wrote written -
        wrong
        yawn
        !yearn
        yell
        yelp
        yield
        zone
        """
}
