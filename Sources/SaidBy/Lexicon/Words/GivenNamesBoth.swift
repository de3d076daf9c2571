extension WordList {
    /// Given names of women and men alike.
    ///
    /// US Census 1990 (public domain), by way of names 0.3.0.
    static let givenNamesBoth: StaticString = """
        alex alva amandeep amani amarjit angel antonia aoi ariel ashley
        aubrey avery ayo ayodele ayomide bae baljit balwinder bennie bernie berry
        billie blair bobbie boitumelo britt bui cameron camille carey carrol carroll cary
        casey ceri chan chang charlie chen cheng cheung chi chidera chika chisom choe
        choi chong chris chung clair cleo colby courtney cruz dale
        daljit dallas damilola dana daniele dannie dee deng deniz denny deon
        devon dewi dinh dion dominique dong dorian drew duong dusty eirian elisha
        ellis evelyn evren feng francis frankie gabriele gale gao
        goh guadalupe guo gurmeet gurpreet hardeep harjinder harjit harmeet
        harpreet hikaru hoang hollis hong hu huang hwang ifeoluwa ikram iman
        inderjit ira itumeleng ivory jackie jae jaime jame jamey jamie jan janis jaspreet
        jatinder jean jeong jessie jewel jewell jiang jie jimmie jin jing jo jody joey
        jordan jude kagiso kamo kaoru karabo kari kasey katlego kehinde kei kelechi kelley
        kendall kiko kim kiran kirby kris kuldeep kwan kwok kwon lacy lane lau lavern
        laverne lee leigh lesego lesley leslie leung liang lim lin lindelani lindsay lindsey liu
        logan loren lou lu lungile luo lupe ly lynn makoto man mandeep manpreet mao
        marion marlin marty merle merrill micah michal michele mickey mika ming minh mpho nana
        nanaia nao navjot navneet ngo nguyen nicky nihal nika nikita noel noor nour
        numbers nurul odell ola olamide olayinka ollie ong onyeka onyekachi opeyemi otha
        oyinkansola paramjit paris parminder pat peng perry pham phumzile qing quinn
        rajinder ranjit refugio remi ren rene rickie robbie robin rong rosario royce
        rupinder ryo sabah sam sammie sandy sang santos sasha seo seun shadi shaheen shamim
        shams shannon shashi shawn shayne shelby shen shinobu sidney simone
        sol son soumya stacey stacy stevie sukhjit sukhwinder suman sydney taiwo taiye tan
        taylor tebogo temidayo temitope thanh toby tolu tommie toni
        tory toyin tran tri trinh trinidad truong tsang tse tsui tsukasa tumelo tzipi uche
        val valentine vo wang wei whitney wu xia xiao xie xin xu yang yao ye yemi
        yeung yong yu yuki zeng zhang zhao zheng zhou zhu ümit
        """
}
