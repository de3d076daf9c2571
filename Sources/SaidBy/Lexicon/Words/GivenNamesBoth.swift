extension WordList {
    /// Given names of women and men alike.
    ///
    /// US Census 1990 (public domain), by way of names 0.3.0.
    static let givenNamesBoth: StaticString = """
        adrian alex alva amandeep amani amarachi amarjit angel angelo antonia aoi ariel ashley
        aubrey augustine avery ayo ayodele ayomide babajide bae baljit balwinder bennie bernie berry
        billie blair bobbie boitumelo britt bui cameron camille carey carol carrol carroll cary
        casey cecil ceri chan chang charlie chen cheng cheung chi chidera chika chinwe chisom choe
        choi chong chris christian chukwudi chung clair cleo colby corey cory courtney cruz dale
        daljit dallas damilola dana daniele dannie darnell dee demetrius deng deniz denny deon devin
        devon dewi dinh dion dominique dong donnie dorian drew duong dusty ebuka eddie eirian elisha
        ellis erin evan evelyn evren feng fidelma francis frankie gabriel gabriele gail gale gao
        gayle gene gerd gerry goh guadalupe guo gurmeet gurpreet hardeep harjinder harjit harmeet
        harpreet haruna helge hikaru hoang hollis hong hu huang hwang ifeoluwa ihsan ikram iman
        inderjit ira itumeleng ivory jackie jae jaime jame jamey jamie jan janis jasleen jaspreet
        jatinder jean jeong jessie jewel jewell jiang jie jimmie jin jing jo jody joey johnie
        johnnie jordan jude kagiso kamo kaoru karabo kari kasey katlego kehinde kei kelechi kelley
        kendall kiko kim kiran kirby kris kuldeep kwan kwok kwon lacy lane lau laurence lavern
        laverne lee leigh lesego lesley leslie leung liang lim lin lindelani lindsay lindsey liu
        logan lonnie loren lou louie lu lungile luo lupe ly lynn makoto man mandeep manpreet mao
        marion marlin marty merle merrill micah michal michele mickey mika ming minh mpho nana
        nanaia nao navjot navneet ngo ngozi nguyen nicky nidal nihal nika nikita noel noor nour
        numbers nurul odell ola olamide olayinka ollie oluchi ong onyeka onyekachi opeyemi otha
        oyinkansola paramjit paris parminder pat peng perry pham phumzile pushpa qing quinn raja
        rajinder ranjit refugio remi ren rene rickie robbie robin rong rory rosario royce rudy rui
        rupinder ryo sabah sam sammie sandy sang santos sasha scottie seo seun shadi shaheen shamim
        shams shannon shashi shaun shawn shayne shelby shen shinobu sibusiso sidney simone siphokazi
        sizwe sol son soumya stacey stacy stevie sukhjit sukhwinder suman sydney taiwo taiye tan
        taylor tebogo temidayo temitope terrell thandeka thanh theo toby tokunbo tolu tommie toni
        tory toyin tran tri trinh trinidad tristan truong tsang tse tsui tsukasa tumelo tzipi uche
        umut val valentine vo wang wei whitney willie wissam wu xia xiao xie xin xu yang yao ye yemi
        yeung yong yu yuki zanele zeng zhang zhao zheng zhou zhu ziyanda ümit
        """
}
