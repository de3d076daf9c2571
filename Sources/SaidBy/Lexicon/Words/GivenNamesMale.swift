extension WordList {
    /// Given names mostly of men.
    ///
    /// US Census 1990 (public domain), by way of names 0.3.0; names of other languages added by hand from
    /// common use.
    static let givenNamesMale: StaticString = """
        aaron abdul abdullah abe abel abraham abram adalberto adam adan adolfo adolph agustin ahmad
        ahmed ahmet akira al alain alan alasdair albert alberto alden aldo alec alejandro aleksandr
        alessandro alex alexander alexei alexis alfie alfonso alfonzo alfred alfredo ali alistair
        allan allen alonso alonzo alphonse alphonso alton alun alvaro alvin amado ambrose amit amos
        anand anatoly anders anderson andre andrea andreas andrei andres andrew andrzej andrés andy
        angus anibal anil anthony antione antoine anton antone antonio antony antwan archie arden
        arlen arlie armand armando arnold arnoldo arnulfo aron arron art arthur arturo arun arvind
        asa ashok august augustus aurelio austin barney barrett barry bart barton basil beau ben
        benedict benito benjamin bennett benny benton bernard bernardo bernd bert bertram bilal bill
        billy bjorn björn blaine blake bo bob bobby bongani booker boris boyce boyd brad bradford
        bradley bradly brady brain branden brandon brant brendan brendon brent brenton bret brett
        brian brice brock broderick brooks bruce bruno bryan bryant bryce bryon buck bud buford burl
        burt burton buster byron caleb callum calvin carl carlo carlos carlton carmelo carmine
        carson carter cedric cedrick cesar chad chadwick chance charles charley charlie chas chase
        chauncey chester chet chidi chris christoper christopher chuck chukwuma ciaran ciarán
        clarence clark claud claude claudio clay clayton clement clemente cletus cleveland cliff
        clifford clifton clint clinton clive clyde cody cole coleman colin collin colton columbus
        conor conrad cordell cormac cornelius cornell cortez costas coy craig crispin cristobal
        cristopher curt curtis cyril cyrus dafydd dalton damian damien damion damon dan dane danial
        daniel danilo danny dante darell daren darin dario darius daron darrel darrell darren
        darrick darrin darron darryl darwin daryl dave david davis dean deandre deangelo declan
        deepak delbert delmar delmer demarcus denis dennis denver derek derick derrick deshawn
        desmond dewayne dewey dewitt dexter diarmuid dick didier diego dieter dillon dimitris dino
        dirk dmitri dmitry domenic domingo dominic dominick don donald donn donnell donny donovan
        donte dorsey doug douglas douglass doyle dragan duane dudley duncan dustin dwain dwayne
        dwight dylan earle earnest ed eddy edgar edgardo edison edmond edmund edmundo eduardo edward
        edwardo edwin efrain efren elbert elden eldon eldridge eli elias elijah eliseo elliot
        elliott ellsworth elmer elmo eloy elroy elton elvin elvis elwood emanuel emeka emerson emery
        emil emile emilio emmanuel emmett emmitt emory emre emyr enoch enrique enzo eoin erasmo eric
        erich erick erik ernest ernesto ernie errol ervin erwin esteban ethan euan eugene eugenio
        eusebio everett everette evo ewan ezekiel ezequiel ezra fabian fabio faisal faustino fausto
        federico felipe felix felton femi ferdinand ferenc fergus fermin fernando fidel filiberto
        fletcher florencio florentino floyd forest forrest foster francesco francisco francois frank
        franklin franklyn françois fred freddie freddy frederic frederick fredric fredrick freeman
        fritz galen gareth garfield garland garret garrett garry garth gary gaston gavin gaylord
        genaro gennady geoffrey george geraint gerald geraldo gerard gerardo german gil gilbert
        gilberto giles gino giorgos giovanni giuseppe glen glenn gonzalo goodluck gopal goran gordon
        grady graham graig grant granville greg gregg gregorio gregory grover guillaume guillermo
        gunter gus gustavo gyorgy günther hai hakan hal hamish hamza hank hans harlan harland harley
        harold harris harrison harry harvey hassan hayden haywood heath hector heinz henrik henry
        herb herbert heriberto herman herschel hershel hilario hilton hipolito hiram hiroshi hobert
        homer horace horacio horst hosea houston howard hoyt hu hubert huey hugh hugo humberto hung
        hunter hussein huw hyman iain ian ibrahim ichiro ieuan ignacio igor ike imran irvin irving
        irwin isaac isaiah isaias isiah isidro ismael israel isreal issac istvan istván ivan jacinto
        jack jackson jacob jacques jae-in jake jamaal jamal jamar jamel james jamison jan jared
        jarod jaroslaw jarred jarrett jarrod jarvis jason jasper javier jay jayson jc jean-claude
        jean-luc jean-marie jean-paul jean-pierre jed jeff jefferey jefferson jeffery jeffrey jeffry
        jens jerald jeramy jere jeremiah jeremy jermaine jerold jerome jeromy jerrell jerrod jerrold
        jerry jess jesse jesus jim jimmy jinping jiri joao joaquin joe joel joesph john johnathan
        johnathon johnny johnson jon jonah jonas jonathan jonathon jonny jordon jorge jos jose josef
        joseph josh joshua josiah jospeh josue josé joão juan judson jules julian julio julius jun
        junichiro junior jurgen justin jürgen kapil kareem karim karl keenan keith kelvin kemal ken
        kendrick keneth kenji kenneth kennith kenny kent kenton kermit keven kevin khalid kieth kim
        kip kirk kjell klaus kofi konstantin korey kory kostas kraig krishna kristofer kristopher
        krzysztof kurt kurtis kwabena kwame kyle lamar lamont lance landon lanny larry lars laszlo
        laurent lawerence lawrence lazaro leandro lech leif leland lemuel len lenard lenny leo leon
        leonard leonardo leonel leopoldo leroy les lester levi lewis li liam lincoln lino linwood
        lionel lloyd lon lonny lorenzo louis lowell loyd luca lucas luciano lucien lucio lucius
        luigi luis luiz luke lula luther luís lyle lyman lyndon lynwood mack magnus mahmoud
        malcolm malcom malik mandla manmohan manual manuel marc marcel marcelino marcellus marcelo
        marco marcos marcus marek margarito mariano mario mark markus marlon marquis marshall martin
        marvin mason massimo mathew mathieu matt matteo matthew matthias maurice mauricio mauro max
        maximo maxwell maynard mckinley mehmet mel melvin merlin mervin michael michale micheal
        michel miguel mikael mike mikel mikhail milan miles milford millard milo milton min-ho ming
        miquel mitch mitchel mitchell modesto mohamed mohammad mohammed mohan moises monroe monte
        monty morgan morris morton mose moses moshe muhammad murray mustafa myles myron nabil
        napoleon narendra nathan nathanael nathanial nathaniel neal ned neil nelson nestor neville
        newton nguyen niall nicholas nick nickolas nicolas nicolás nigel nikola nikolai nils noah
        noble noe nolan norbert norberto norman normand norris novak octavio odis oleg olen olin
        oliver olivier olof olusegun omar omer oren orlando orval orville oscar osvaldo oswaldo otis
        otto owain owen pablo padraig palmer paolo parker pascal pasquale patrick paul pavel pawel
        pedro percy pete peter petr phil philip philippe phillip pierre piers piotr porfirio porter
        preston pádraig quentin quincy quintin quinton radovan rafael rahul raila raj rajesh raleigh
        ralph ramesh ramiro ramon randal randall randell randolph randy raphael rashad rashid ratko
        raul ravi ray rayford raymon raymond raymundo raúl recep reed reggie reginald reid reinaldo
        renaldo renato reuben rex rey reyes reynaldo rhett rhys ricardo richard richie rick rickey
        ricky rico rigoberto riley rob robby robert roberto robt rocco rocky rod roderick rodger
        rodney rodolfo rodrick rodrigo rogelio roger rohit roland rolando rolf rolland roman romeo
        ron ronald ronnie ronny roosevelt roscoe rosendo ross roy ruben rubin rudolf rudolph rueben
        rufus rupert russ russel russell rusty ryan sachin sal salman salvador salvatore sam samir
        sammy samual samuel sanford sanjay santiago santo satoshi saul scot scott scotty seamus sean
        sebastian sergei sergey sergio seth seymour seán shad shane sheldon shelton sherman sherwood
        shinzo shon sid silas silvio simon sipho slobodan solomon sonny soren sourav spencer stan
        stanford stanley stanton stefan stefano stephan stephen sterling steve steven stewart stuart
        sunil suresh sven sylvester séamus søren tad takashi tanner tariq taro tarquin ted teddy
        tendai teodoro terence terrance terrence terry thabo thad thaddeus themba theodore theron
        thiago thierry thomas thurman tim timmy timothy titus tobias tod todd tom tomas tomasz tommy
        toney tony travis trent trenton trevor trey troy truman tuan tunde ty tyler tyree tyrell
        tyron tyrone tyson uhuru ulysses uwe vaclav valentin vance vaughn vern vernon vicente victor
        vijay vikram viktor vince vincent vincenzo virat virgil virgilio vito vladimir václav
        wade waldo walker wallace wally walter walton ward warner warren waylon wayne wei weldon
        wendell werner wes wesley weston wilber wilbert wilbur wilburn wiley wilford wilfred
        wilfredo willard william williams willian willis willy wilmer wilson wilton winford winfred
        winston wladyslaw wm wolfgang woodrow wyatt xavier xi yang yannis yoweri yukio yuri yusuf
        zac zachariah zachary zachery zack zackary zane zoltan zoran
        geoff nev trev kev dougie shaun alastair jock fraser gregor rory lachlan mungo bertie
        reg wilf alf arnie graeme marty ruddock gethin mefin kieran eamon eamonn donal dermot
        colm finbar fintan packie tadhg oisin cillian aidan ewen iwan idris emrys gwilym evan
        ifor tomos siôn hywel arjun rohan vivek nikhil karthik venkatesh srinivas prakash ganesh
        mahesh dinesh rakesh mukesh naveen pranab amartya satyajit waqar wasim shahid saeed
        nasser hosni bashar rafik walid saad ehud ariel shimon yitzhak amir yair avi kwasi
        adebayo babatunde ifeanyi obinna uche chinedu garba musa sani bukola hendrik pieter
        willem johan jacobus gerhard petrus deon
        """
}
