extension WordList {
    /// Given names mostly of men.
    ///
    /// US Census 1990 (public domain), by way of names 0.3.0; names of other languages added by hand from
    /// common use.
    static let givenNamesMale: StaticString = """
        aage aarav aaro aaron aatu abayomi abbas abdallah abdel abdelaziz abdelfattah abdelhamid
        abdelkader abdelkarim abdelmadjid abdelmajid abdelmalek abdelrahman abdikarim abdirahman
        abdolreza abdou abdoulaye abdu abdul abdulaziz abdulhamid abdulkadir abdulkarim abdulla
        abdullah abdullahi abdulrahman abdulsalam abe abebe abel abhay abhijeet abhijit abhimanyu
        abhinav abhishek abiodun abiola abiy abraham abram aburizal achille achilleas achintya
        adalberto adam adama adamu adan adebayo adebowale adedayo adedeji adegboyega adekunle adel
        adeleke ademola adeniyi adesina adetokunbo adewale adeyemi adham adil aditya adnan adnane
        adolfo adolph adolphe adriaan adrien aduke afif afolabi afzal agapito agbani agostino
        aguibou agus agustin agustín ahmad ahmed ahmet ahok aidan aimé airlangga aitor ajay ajit
        ajith akash akbar akeem akhil akhilesh akihiro akihito akintola akintunde akinwumi akinwunmi
        akio akira akis akpan akram aksel akshay akwasi al alaa alain alan alasdair alastair alban
        alberico albert alberto albrecht alcide alden aldo alec aled alejandro alejo alekos
        aleksandar aleksander aleksandr aleksei aleksey aleksi alessandro alessio alex alexander
        alexandr alexandre alexandros alexandru alexei alexey alexios alexis alf alfie alfio alfons
        alfonso alfonzo alfred alfredo alhassan ali aliaksandr alikhan aliko aliou alireza alistair
        alister aliyar aliyu allan allen almazbek alok alonso alonzo aloys aloysius alphonse
        alphonso alton alun alvar alvaro alvin alvise alyaksandr amadeo amado amadou aman amarinder
        amartya amaury ambrogio ambroise ambrose amedeo amilcar amilcare amin amine amintore aminu
        amir amiran amit amitabh amol amos amr amrinder amrit américo anand ananda anant ananth anas
        anastasios anatol anatole anatolii anatoliy anatoly anders anderson andoni andre andrea
        andreas andrei andres andreu andrew andris andrzej andré andrés andy aneurin angelos angus
        anibal anicet anies aniket anil animesh anirban aniruddha anirudh anish anjan ankit ankur
        anmol anselm anselmo ansh anshul anssi ante antero anthimos anthony antione antoine anton
        antone antonello antoni antonin antonio antonis antony antti antun antwan antón antónio
        antônio anubhav anup anupam anura anurag anutin anwar anyanwu aníbal aodh aodhan aodhán
        apirana apirat aporosa apostolos apurva aquilino ara aram arash archibald archie ardal arden
        ardeshir ari ariel arif arifin ariki arild aristide aristides aristotelis arjun arjuna
        arkadi arkady arlen arlie arman armand armando armen armin arnab arnaldo arnaud arne arnel
        arnfinn arnie arnold arnoldo arnt arnulfo aron arpit arron arsen arsenio arseniy arseny
        arshad arsène art artem arthur artjoms arto artur arturo arturs artyom arun arunabha arup
        arvind arwel aryan asa asad asaduddin asadullah asamoah asanka asbjorn asbjørn asgeir asghar
        ashfaq ashish ashkan ashok ashoke ashraf ashutosh ashwin asier asif askar aslak aslam asle
        asmund atal athanasios athar atif atiku atle atsushi atta attahiru attila attilio atul
        august augustin augusto augustus aurel aurelio aurélien austin avi avichai avigdor avinash
        avishek avner avraham avtandil axel ayaan ayad ayhan aylwin ayman aymeric ayodeji ayoub
        ayush azam azamat azhar azim aziz azmin azubuike azzam babagana babalola babar babatunde
        babu badal baha bahman bakari bakr bakyt bakytzhan balaji balakrishnan balarabe
        balasubramaniam balazs baldassare baldev baldur baldvin balázs bambang bambol bamidele
        bandar bandaru bandula banji bankole baptiste barnabas barney barra barrett barry bart
        bartolomeo bartolomé barton bartosz bartłomiej baruch bas basavaraj basel bashar bashir
        basil basit bassam bassem bastian bastien bato battista bayo bearach beau bedwyr behnam
        behrouz behzad bekir bekzod bello beltrán bem ben benedek benedetto benedict benedikt benga
        bengt benicio benigno benito benjamin benjamín benkt bennett benny benoit benon benoît
        benton benyamin bepe berat bernabé bernard bernardino bernardo bernd bernhard bernt bert
        bertel bertie bertram bertrand berwyn besim bettino bhagwant bharat bhaskar bhavesh bhim
        bhupendra bhupesh bhupinder biagio bidhan bidzina bijaya bijoy bikash bikram bilal bilawal
        bill billy bimalendra binod bipin biplab biren birger birgir birkir bishnu bishwa biswajit
        bjarke bjarne bjarni bjarte bjoern bjorn bjornar björn bjørn bjørnar blaine blaise blake
        bleddyn bo boakye boaz bob bobby bode bodo bogdan boguslaw bogusław bohdan bohuslav boiko
        bojan bojidar bolaji boleslaw bongani bongbong boniface booker borge boris borislav borut
        borys boubacar boudewijn boutros boyce boyd boyko bozidar božidar brad bradford bradley
        bradly brady brahim brain brais bram branden brandon branimir branislav branko brant
        breandán brendan brendon brent brenton bret brett brian brice brijesh brock broderick
        bronisław brooks bruce bruno bryan bryant bryce bryn bryon buba buck bud budi budimir buford
        bukola bulent bulus burak burhan burkhard burl burt burton buster byron børge bülent cadfael
        caleb calin calixto callum calum calvin camilo caoimhín caolan caolán caradoc carl
        carl-gustaf carles carlo carlos carlton carmelo carmine carson carsten carter casimir
        casimiro casper cathal cathaoir cedric cedrick ceferino celestino cem cemal cengiz cephas
        cesar cesare cevdet cezary chad chadwick chamara chaminda champika chance chandan chander
        chandrababu chandrakant chandran chandrashekhar charalambos charalampos charbel charles
        charley charlie chas chase chauncey chavalit chema chester chet chetan chibuike chibuzo
        chidambaram chidi chidiebere chidozie chigozie chijioke chike chikezie chima chinedu chinmay
        chinonso chinweike chirag chris christer christoffer christoper christoph christophe
        christopher christos chuan chuck chuka chukwuemeka chukwuka chukwuma chuwit cian ciaran
        ciarán cillian ciriaco ciro claas claes clarence clark claud claude claudio claus clay
        clayton cledwyn clement clemente cleofás cletus cleveland cliff clifford clifton clint
        clinton clive clyde clément cody coen coilín coinneach cole coleman colin collin colm colman
        colmán colton columbus conall conan conchobhar conchúr connor conor conrad constantin
        cordell cormac cornelis corneliu cornelius cornell corrado cortez cosimo cosme cosmin costas
        coy craig crina criostóir crispin cristian cristiano cristobal cristopher cristóbal csaba
        curt curtis cvetan cyprian cyril cyrille cyrus czesław célestin césaire césar călin daan
        dafydd dag dagfinn dagur dai daichi daiki daisuke daithi dalaigh dalton damian damiano
        damien damion damir damián damon damyan dan danail dane danial daniel daniil danilo daniyar
        danny dante danylo daoud daouda dapo darach daragh darell daren darin dario darius dariusz
        daron darragh darrel darrell darren darrick darrin darron darryl darshan darwin daryl darío
        dasun dattatreya daud dauda dave david davide davis davit davood davor dawit dayanand
        deaglán dean deandre deangelo debabrata debashis debasish declan deepak deepankar deepender
        deiniol dejan delbert dele delmar delmer demarcus denes denholm denis dennis denver denys
        deolindo deon derek derick dermot dermott derrick deshawn desiderio desislav desmond detlef
        deuba devendra devesh devlet devonte dewayne dewey dewitt dexter dhammika dhananjay
        dharmendra dheeraj dhruv diarmaid diarmid diarmuid dick didier didrik diederik diego
        diepreye dieter dietmar digvijay digvijaya dilip dillon dilwyn dimeji dimitar dimitri
        dimitrie dimitrij dimitrios dimitris dimitriy dimitry dimuth dindo dinesh dino diogo
        dionisio dionysis dipak dipankar dipendra dirceu dirk djibril djoko dmitri dmitriy dmitro
        dmitry dmytro dobromir dogan domenec domenic domenico domhnall domingo dominic dominick
        domènec don donagh donal donald donatas donatien donato donn donnacha donncha donnell donny
        donovan donte dorin dorsey doug dougal dougie douglas douglass dovydas doyle dragan drago
        dragos dragoș dualta duane duarte dubhghlas duc dudley dudu duma dumisani duncan dung
        durgesh duro dusan dushyant dustin dušan dwain dwarka dwayne dwight dwyane dylan dzhokhar
        dzmitry dáithí dénes dónal eachann eamon eamonn eanna earle earnest ebenezer eberhard
        ebrahim eckart eckhard ed eddy edgar edgardo edgars edison edmond edmund edmundo edoardo
        edouard edson eduard eduardo edvard edward edwardo edwin eelco eero efosa efraim efrain
        efraín efren efthymios egbert egidijus egidio egil egon ehsan ehud eifion eiji einar eino
        eirik eisaku eitan ejike eknath ekow ekpo ekrem eladio elbert eldar elden eldon eldridge
        eleftherios elfyn elgan elhadj eli elian elias elie eliezer eligio elijah elio elis eliseo
        eliud eliyahu elling elliot elliott ellsworth elmar elmer elmo elnur eloi eloy elroy elton
        elumelu elvin elvis elwood elwyn emad emanuel emanuele emefiele emeka emerson emery emeterio
        emidio emiel emil emile emiliano emilio emin emlyn emmanouil emmanuel emmerson emmett emmitt
        emomali emory emrah emre emrys emyr enda endre enea enes engelbert engin ennio enoch enric
        enrico enrique enver enzo eoghan eoin ephraim epifanio eran erasmo ercan erdal erdem erekle
        erez erhard eric erich erick erik erkan erki erkki erlend erling ermanno ermis ernest
        ernesto ernie ernst erol errol ersin eruera ervin erwin esa esau esben esekia eskil esko
        esmail espen essam estanislao esteban estelio ethan etienne ettore euan euclides eugene
        eugenio eugène eunan euros eusebio evan evander evangelos evariste evaristo everett everette
        evgeni evgenii evgeniy evgeny evo ewald ewan ewen eyo eystein ezekiel ezequiel ezio ezra
        fabian fabiano fabien fabio fabián fabrice fabricio fabrizio fachtna facundo fadel fadi
        fadli fahad fahd fahim faiez faisal faiz faizal faizan farhan farid faris farooq farouk
        farshad faruk faruque farzad fathi fatih faustino fausto fawad fayez faysal fazel feargal
        fearghal fearghas feargus federico fela feliciano felipe felix felton femi ferdinand ferenc
        fergal fergie fergus ferhat ferit fermin fermín fernand fernando feroz festus fethullah
        fiach fiachra fidel fidelis fikret filiberto filimoni filip filipe filippo filippos finbar
        finbarr finidi finlay finn finnur fintan fionn fionnán firoz flavio flemming fletcher
        florencio florent florentino florian floriano florimond florin floris florrie floyd flávio
        folarin folke forest forrest fortunato foster fotis fouad francesc francesco francisco
        franck franco francois frank frank-bainimarama franklin franklyn frans franz françois fraser
        fred freddie freddy frederic frederick fredric fredrick fredrik freek freeman fridtjof
        friedemann friedhelm friedrich frimpong frits fritz frode fructuoso frédéric fuad fuat
        fulgencio fulvio fumio fyodor fábio félix gabor gad gaetan gaetano gagan gagik gajendra
        galen gamini gana ganapathy ganesh garba garegin gareth garfield garin garland garret
        garrett garry garth garvan gary gaspar gaspard gaston gastón gatluak gatot gaurav gautam
        gaute gautham gavin gavril gaylord gaëtan gbenga gbolahan gearoid gearóid geert gegham geir
        gela genaro genki gennadi gennadiy gennady gennaro geoff geoffrey geoffroy georg george
        georges georgi georgii georgios georgiy georgy geraint gerald geraldo gerallt gerard gerardo
        gerben gergely gerhard germain german germán gerrit gert gerwyn gethin getulio ghaith
        ghassan gheorghe ghislain ghulam giacinto giacomo giampaolo giampiero giancarlo gianfranco
        gianluca gianluigi gianmarco gianni gianpaolo gideon giel gijs gil gilbert gilberto gildas
        giles gilleasbuig gilles gillespie gino gintaras gioacchino giordano giorgi giorgio giorgos
        giovanni giriraj girish girma gisli gitanas giuliano giulio giuseppe glauco glen glenn glyn
        gobinda godofredo godswill godwin gokhan gokul gonzalo gonçalo goodluck gopal gopinath goran
        gordan gordon gorm goro gotabaya gottfried gourav govind grady graeme graham graig grant
        granville graziano greg gregg gregoire gregor gregorio gregory griff grigol grigori grigory
        grover gruff gruffudd gruffydd grzegorz grégoire grégory gudmundur gudni guha guido
        guilherme guillaume guillem guillermo gulbuddin gulzar gunasekaran gunnar gunter gunther
        gurbanguly gurcharan gurdeep gurudas gus gustaf gustav gustave gustavo gusztav guto guus
        guðmundur guðni gwilym gwyn gwynfor gwynne gyanendra gyorgy gyula györgy győző gábor gérald
        gérard gísli göran günter günther gürsel haakon haavard habib habibul habibullah hadi hai
        haider haile hailemariam haim haim-moshe haitham hakainde hakan hakim hakon hal halil
        halldor halldór hallelujah hallgrímur hallvard haluk halvor hamad hamdan hamdi hamed hamid
        hamidou hamidullah hamish hamisi hamza hani hanif hank hannes hannibal hannu hans
        hans-christian hans-dieter hans-georg hans-joachim hans-jürgen hans-peter hanuman harald
        haraldur hardik hari haridas hariri haris harish harlan harland harley harold haroldo haroon
        haroun harris harrison harry harsha harshad harshavardhan harshvardhan hartmut haruki haruto
        harvey hasan hashem hashim hassan hasso hastings hasto hatem havard hayato haydar hayden
        hayder haywood hazem heath hector hefin heikki heiko heimir heiner heini heinrich heinz
        heitor helder helgi helmut helmuth hemant hemanta hemi henare hendra hendrik henk hennie
        henning henri henrik henrique henry henryk herb herbert hercule heribert heriberto herman
        hermann hermenegildo hernan hernando hernán herschel hershel hervé heráclito heshmat heulyn
        heydar hezekiah hibatullah hicham hichem hideki hideo hideyuki hikmet hilario hilmar hilton
        himanshu hinrich hipolito hippolyte hiram hiroki hiroshi hiroto hiroyuki hisashi hisham
        hishammuddin hitesh hjalmar hjálmar hjörtur hoani hobert hohepa hojjat holger homer homero
        honorio horace horacio horst horácio hosea hosein hosni hossam hossein houshang houssam
        houston hovik howard hoyt hrant hristo hrithik hrvoje hryhoriy htin hubert huey hugh hugo
        hugues huib hulusi humberto hun hung hunter huseyin husni hussain hussam hussein hussien huw
        hyacinthe hyman hywel hákon håkan håvard héctor hélder hüseyin iacopo iagan iago iain ian
        iannis iarla iarlaith ibrahim ichak ichiro idar idris idrus iestyn ieuan ievgen ifan ifeanyi
        ifor iftikhar igal ignace ignacio ignasi ignatius ignazio igor ihab ihaia ihar ihor ike
        ikechukwu ikenna ildefonso ilgar ilham ilhan ilia ilias ilie ilija ilir iliya illia illtyd
        ilya imad imanol imed imran imre inaki indalecio inder indrajit ingebrigt ingemar ingo
        ingvar ingólfur inigo innes inuwa inzamam ioan ioannis iolo ionel ionut iorwerth ippokratis
        ippolito iqbal irakli irakliy irek irfan irvin irving irwan irwin isaac isaiah isaias isamu
        isao isatou isaías ishaan ishan ishaq ishwar isiah isidore isidoro isidro isikeli isko
        islwyn ismael ismail ismaila ismaïl ismo isoa israel isreal issa issac issam issoufou istvan
        istván italo itamar itzhak ivan ivane ivar ivaylo iver ivica ivo ivor iván iwan iyad iyke
        izzat iñaki iñigo jaafar jaak jaakko jaan jaap jabbar jabr jabu jabulani jac jacek jacinto
        jack jackson jacky jacob jacobus jacopo jacques jae-in jafar jagan jagannath jagat jagdeep
        jagdish jaideep jaim jaipal jair jairam jairo jakaya jake jakub jalal jalen jamaal jamal
        jamar jamarcus jamel james jamil jamison jan jan-erik jan-ove jan-peter janez janne janos
        janus janusz janvier japheth jaquan jared jari jarkko jarl jarlath jarle jarod jaroslav
        jaroslaw jarosław jarred jarrett jarrod jarvis jason jasper jassem jaswant jatin javad javed
        javier javon javonte jawad jawaharlal jay jayant jayanta jayesh jaylen jayson jc
        jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-david jean-francois
        jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël
        jean-paul jean-philippe jean-pierre jean-robert jean-yves jed jeevan jeff jefferey jefferson
        jeffery jeffrey jeffry jeje jejomar jelani jelle jens jeppe jerald jeramy jere jeremiah
        jeremy jermaine jeroen jerold jerome jeromy jerrell jerrod jerrold jerry jerzy jerónimo
        jesper jess jesse jesus jesús jide jignesh jim jimmy jimoh jinggoy jinping jiri jiro
        jitender jitendra jiří joachim joakim joao joaquim joaquin joaquín jochem jochen jock jockum
        joe joel joep joesph johan johann johannes john johnathan johnathon johnny johnson joji joko
        jomo jon jonah jonas jonathan jonathon jone jonny joosep joost jordi jordon jorg jorge
        jorgen joris jorma jos josaia joschka jose joseba josef josep joseph josh joshua josiah
        josip jospeh jost josu josua josue josué josé josé-manuel jouni jovan jovenel jozef joão
        joël juan juan-carlos juanito juanjo juanma judson juha juha-matti juhan juhani jukka jules
        julian julien julio julius julián juma jun junaid junichi junichiro junior junji junya juraj
        jurgen juri juris jussi justin justino jusuf juvénal jyotiraditya jyrki jános jérémie jérémy
        jérôme jón jónas józef jöran jörg jörgen jörn jørgen júlio jürgen jüri jānis kaan kaare
        kaarlo kabir kabiru kadeem kadir kagame kahu kai kailash kaito kaj kakha kalani kalle
        kalonzo kaloyan kalyan kamal kamau kamel kamil kamisese kamlesh kamran kanayo kanhaiya
        kannan kapil karam karanja kareem karel karim kariuki karl karl-heinz karl-josef
        karl-theodor karlis karsten karthik kartik karunanidhi kaseba kashif kashim kasper kassem
        kassym-jomart kasym-jomart katrinus katsunobu katsuya kaushik kaustubh kawhi kayhan kayode
        kazem kazimierz kazuhiro kazuo kazuya kebede keenan kees keiji keijo keir keisuke keith
        kelekolio kelvin kemal ken kenan kendrick keneth kenfig kenichi kenji kennedy kenneth
        kennith kenny kent kenta kentaro kento kenton kenzo keone kepa kermit keshav kestutis ketil
        kev keven kevin keyshawn khadga khagendra khairy khaldoun khaled khalid khalifa khalil
        khamis khurram khurshid kiarash kieran kieth kilian killian kim kimmo kip kipchoge kipchumba
        kipkoech kipkorir kiplagat kiprono kiprop kiren kiril kirill kirit kirk kiryl kishore
        kithure kiyoshi kizza kjartan kjell kjetil klaas klaus klemen klement kliment knud knut koba
        kobina koen koffi kofi kohei koichi koji kojo kolawole konrad konstantin konstantinas
        konstantinos korey kornel kory kostas kosuke kothandaraman kraig krasimir krassimir kresimir
        krešimir krishna krishnamurthy krishnan krisjanis kristaps kristinn kristjan kristján
        kristof kristofer kristoffer kristopher kristófer krišjānis krunal krystian krzysztof
        kulbhushan kumar kunal kunihiko kurmanbek kurt kurtis kusal kwabena kwadwo kwaku kwame kwasi
        kwesi kyaw kyle kyriakos kyrie kyrylo kåre laban labhrás lachie lachlan ladislas lado
        laercio lahiru laimonas laisenia lajos lakshan lakshman lalbabu lalit lamar lamberto lamin
        lamine lamont lance landon lanny lanre laoiseach larry lars lars-erik lars-göran lasith
        lasse laszlo lateef laureano laurens laurent laurentino lautaro lavar lawerence lawrence
        laxman laxmikant lazaro lazaros lazarus leandre leandro lebron lech leif leighton lekan
        leland lelio lemuel len lenard lennart lenny leo leon leonard leonardo leonel leonhard
        leonid leonidas leopoldo leoš leroy les lesetja lester leszek levan levent levente levi
        lewis león li liam liaquat lincoln lino linwood lionel lisandro lito livio liviu liyel
        ljubiša ljubo ljubomir llew llewellyn llewelyn lloyd lluis lluís llyr llŷr lochlann lodewijk
        loic lokesh lon lonny lopeti lorcan lorcán lorenz lorenzo loris lotfi lothar louis loukas
        lowell loyd loïc luan lubbert lubomir lubomír luca lucas lucho luciano lucien lucio lucius
        ludger ludovic ludovico ludvig ludwig luigi luis luiz luka lukasz luke lukman lula lungisa
        luther lutz luyanda luís lyle lyman lyndon lynwood lyubomir lyudmil lászló lázaro léon
        léopold lúcio maan maarten mabon maciej mack macky madan madhav madhavan madhu madhukar
        madhusudan mads madu maelíosa magne magnus mahama mahamadou mahamane mahamat mahathir mahdi
        mahela mahendra maher mahesh mahinda mahmood mahmoud mahmud maika mairtin maithripala majid
        makhosini makis maksim maksym malachy malcolm malcom maldwyn malek malick malik malinga
        mallikarjun malo malusi mamadou mamoru mamun manabu manas manasseh manav mandla manel
        manfred mangesh mangosuthu manihera manik manikandan manish manjinder manlio manmohan manny
        manohar manoj manolis manolo manos mansa mansoor mansour manu manual manuel manus manyang
        maqbool marc marc-andré marc-antoine marceau marcel marcelino marcello marcellus marcelo
        marcin marcio marco marco-antonio marcos marcus marek margarito mariano marijan marino
        marinus mario maris marius mariusz mark mark-rein markku marko markus marlon marquis
        marshall martijn martin martino martti marty martyn martynas martín maruf marvin marwan
        marzouk marín masaaki masahiro masakazu masaki masashi masato masayoshi masayuki mashrafe
        masiphula mason masood masoud massimiliano massimo massoud matej mateo mateusz matevz mathew
        mathews mathias mathieu mathonwy matias matiu matjaz matt matteo matthew matthias matthieu
        matthijs matti matus matías matúš mauno maurice mauricio maurizio mauro maurício mavrik max
        maxence maxim maxime maximilian maximiliano maximino maximo maximos maxwell mayank maynard
        mazen mazin maël mbwana mckinley mefin mehboob mehdi mehmet mehrdad mehul meilyr meinhard
        meir meirion mel melaku melchior meles melih melvin menachem menahem menno merfyn merlin
        mervin mesut mete metin meurig mevlut michael michail michale michalis michaël michał
        micheal michel michelangelo micheál michiel mieczysław miguel miguel-ángel migz mihai mihail
        mihajlo mihaly mihangel mihály mikael mikaere mikalai mike mikel mikhail mikheil mikis mikko
        miklos miklós mikola mikolaj mikołaj mikulas mikuláš milad milan milciades milen miles
        milford milind milkha millard milo milomir milorad milos miloslav miloš milton min-ho
        mindaugas minhaj minoru miquel mircea mirco mirko miro miron miroslav miroslaw mirosław
        mirza misbah mitch mitchel mitchell mithun mitsuo mitsuru mladen moaz modesto moeketsi moez
        mofaz mohamed mohammad mohammadreza mohammed mohan mohannad mohau mohd mohit mohsen mohsin
        mohsine moise moises moisés mojtaba mokgweetsi moktar momir moncef monirul monroe monte
        montrell monty mordechai morgan moritz morris morten morton mose mosebenzi moses mosese
        moshe mosiuoa mostafa motilal motoo mouloud mounir mourad moussa moustafa moutaz moïse
        mthandeni mthunzi muammar mudassar mufti muhaimin muhamed muhammad muhammed muhammet
        muharrem muhsin muhyiddin muiris mujibur mukesh mukhriz mukhtar mukul mulatu muneer mungo
        munir munther munyaradzi muqtada murad murali muralidhar muralidharan murat murdo murdoch
        murray murtaza musa musab musalia mushfiqur mushtaq musisi mustafa mustafizur mustapha
        mutahi mutaz muthu muthui muttiah mwai mwangi mweusi mxolisi mykhailo mykhaylo mykola myles
        myrddin myron máirtín márcio mário máté máximo mícheál nabih nabil nabin nachman nadav
        nadeem nader nadim naeem naftali nagendra nagesh naguib nahuel naim najam najeeb najib
        najibullah namal nand nandan naoise naoki naoto napoleon narasimha narayan narayana
        narayanan narciso narendra naresh narong narottam naruhito narve naseer naseeruddin nasir
        nasiru nasiruddin nasser natale nathan nathanael nathanaël nathanial nathaniel naved naveed
        naveen navin nawaf nawaz nayef nazar nazario nazim nazmul nazrul ndaba ndubuisi neachtan
        neal nebojsa nebojša necati necdet necip nectarios ned nedim nedjeljko neelkanth neeraj
        neifion neil nelson nematullah nenad nestor nev neven neville newton nhlanhla niall nicanor
        nichi nicholas nicholás nick nickolas nicolae nicolai nicolas nicolás nicolò nicusor nicușor
        nicéphore niels niels-erik nigel nihat nikhil nikiforos nikitas niklas niko nikol nikola
        nikolae nikolai nikolaj nikolaos nikolay nikoloz nikora nikos nilesh nilotpal nils nimal nir
        niraj niranjan nirmal nishant nishikant nissim nitesh nithin nitin nitish niven nizar
        njoroge njål nkemdirim nkosana nkosinathi nnaemeka nnamdi noah noam noble noboru nobuo
        nobuyuki noe nolan nonso norbert norberto norihiko norman normand norris nouri novak noynoy
        noé noël nripendra nuhu numan numman nuno nurlan nursultan nuwan nyaribo nye nyesom néstor
        obafemi obi obinna obiora ochieng octave octavian octavio octávio oddvar odhiambo odhran
        odhrán odilo odilon odis oduor ofer ogbonna ognjen ogwen ohad oisin oisín ojo okan oke
        okechukwu okello okey okezie okoth oktay olabode oladele oladipo olaf olafur olajide
        olanrewaju olav olawale ole oleg oleh oleksandr oleksii oleksiy olen oles olgierd oli olin
        olisa olisaemeka oliver olivier olli olof olorunfemi olu olufemi olukayode olumide oluremi
        olusegun olusola oluwaseun oluwole omar omari omer omero omondi omprakash ondrej ondřej onno
        onofrio onyango onyema orazio orban oren orestes orestis orhan oriol orlando orri orval
        orville osagie osama osamu osaze oscar osian osinachi oskar osman osmo osvaldo oswaldo othon
        otieno otis otmar otoniel ottavio otto oumar ousman ousmane oussama ovadia ove ovidiu ovik
        owain owen oystein ozan ozgur paavo pablo packie padmanabhan padraic padraig padraigh
        palaniswami pall palmer panagiotis panayiotis panfilo pankaj panos pantaleon paolo paora
        parameswaran paresh parimal parker partha parthasarathy parvez pascal pascual pasquale
        patricio patrick patrik patrizio patryk pau paul paul-erik paulin paulino paulo pavel pavlo
        pavlos pavol pawan pawel paweł peadar pedro peeter pekka pelle penaia pentti pepe per-erik
        per-olof percy pere peredur periklis pertti petar pete peter petr petre petri petro petros
        petru petrus petter petteri phani phelim phil philemon philip philippe phillip phuc piaras
        pichai pier-luigi pierluigi piero pierre pierre-emmanuel pierre-yves piers piet pietari
        pieter pietro pim pinarayi pinchas piotr pita pius piyush plamen plácido polycarpe ponipate
        porfirio porter poul pouvalu prabhakar prabhat prabir prabowo prachanda pradeep pradip
        pradyumna prafulla prahlad prajwal prakash prakhar pramod pran pranab pranav pranay prasad
        prasanna prasanta prasenjit prashant prashanth pratap prateek pratik praveen pravin prawit
        prayut prayuth preben predrag preston primitivo pritam prithvi prithviraj priyank procopio
        proinsias przemysław puneet punit purnomo purushottam pushkar pushpendra pádraic pádraig
        páidí pál páll péter qaboos qais qamar qasim qassem qedani quang quentin quico quim quincy
        quintin quinton quoc qusai rabi rabindra rabindranath rachid radek radomir radoslav radoslaw
        radosław radovan rafa rafael rafaele raffaele raffaello rafik rafiq rafiqul rafizi raghav
        raghavan raghu raghuram raghuvansh rahim rahman rahmatullah rahul raila raimo raimonds
        raimund raimundo rainer rainiero raivis raj rajan rajat rajeev rajendra rajesh rajib rajiv
        rajkumar rajnath raju rakesh rakib raleigh ralf ralph ramachandra ramachandran ramadan
        ramakrishna ramakrishnan ramalingam raman ramanathan ramesh rameshwar rami ramil ramiro
        ramiz ramon ramunas ramzan ramzi ramón ranald ranbir randal randall randeep randell randhir
        randolph randy ranganathan rangi ranil ranjan ranjeet ranveer raouf raoul raphael raphaël
        rashaad rashad rasheed rashid rasim rasmus rastislav ratan rathin ratko ratnakar ratu rauf
        raul raunak ravi ravichandran ravinder ravindra ravish ravishankar rawiri ray rayan rayford
        raymon raymond raymundo razzaq raúl recep reed refik reg reggie reginald regis rehan rehman
        reid reidar reijo reima reinaldo reiner reinhard reinhold reinier reino remco remigio
        remigiusz renaldo renato renaud renzo renán rené reuben reuven rewi rex rey reyes reynaldo
        reza rheinallt rhett rhidian rhodri rhun rhydian rhys riad rian ricard ricardo riccardo
        richard richie rick rickey ricky rico ridwan rien rigoberto rikard riku riley rinaldo rinus
        rishabh rishad rishi risteard risto ritesh riyad riza rizal rizwan roald rob robby robert
        robertas roberto robinson robt rocco rocky rod roddy roderick rodger rodney rodolfo rodolphe
        rodrick rodrigo roel roeland rogelio roger rogerio rogério rohan rohana rohinton rohit
        rohitash rohullah roland rolandas rolando rolf rolland romain roman romano romeo romuald
        romulo romário ron ronald ronan ronen ronnie ronny ronobir roosevelt roque rory roscoe rosen
        rosendo roshan ross rostam rosti rotimi rouhollah roy ruadhan ruaidhri ruairi ruairidh
        ruairí ruaridh ruben rubin rubén ruddock rudi rudiger rudolf rudolph rudra rueben rufai
        rufus ruggero ruhollah rumen runar rune rupak rupert rupesh rurik ruslan russ russel russell
        rustam rustem rusty rutger ruud ruwan ruy ryan ryota ryszard ryuichi ryusuke réginald régis
        rémi rémy rían rómulo rónán rüdiger saad saadat saadi sabelo saber sabri sabyasachi sacha
        sachin sadanand sadegh sadek sadio sadiq sadyr saeed safdar sagar sahil saidu saied saif
        saifuddin saiful sajan sajid sajith sajjad sakari sakib sakiusa sal salah salahuddin saleem
        saleh salem salif salih salihu salim saliou salman salvador salvatore sam samba sameer samer
        sami samih samir samisoni samit samiullah sammy sampath samrat samual samuel samvel samy
        sanath sandeep sander sandiaga sandip sandor sandro sanford sanga sani sanjay sanjeev sanjib
        sanjiv sanju sankar santanu santhosh santi santiago santino santo santosh sanusi sapar saqib
        sarath sarfaraz sarfraz sarunas sarvesh sarwar sasan sasikumar satendra sathish satish
        satoru satoshi satpal saturnino satya satyajit satyapal satyendra saud saul sauli saulius
        saurabh saurav savenaca saverio savino sayan sayed sayeed saïd scot scott scotty seamus sean
        seanan sebastiaan sebastian sebastiano sebastien sebastián sedat segun seidu seiichi seiji
        selahattin selcuk selim sello selvam semih semyon senan senthil senzo seppo serafín serdar
        seretse sereywath serge sergei sergej sergey sergi sergio sergiu serhat serhii serhiy serik
        serkan serzh seth setya seumas severino severo seydou seymour seán shabbir shad shadab
        shafie shafiq shafqat shah shahbaz shahid shahidul shahjahan shahnawaz shahram shahriar
        shahrokh shahzad shailendra shailesh shakeel shaker shakib shakil shakir shakti shalom
        shamil shamsher shamsul shane shankar shanmugam shantanu sharad shariful sharjeel shashank
        shaukat shaul shaun shavkat sheheryar shehu shekhar sheldon shelton sher sherif sherman
        shersingh sherwood sherzad shigeo shigeru shikhar shimon shingo shinichi shinji shinjiro
        shinya shinzo shiv shiva shivaji shivakumar shivam shivendra shivraj shlomo sho shoaib shoeb
        shohei shoichi shon shota shreyas shrikant shubham shuji shukri shunsuke shyam shyamal
        siamak siaosi siarhei sicelo sid siddaramaiah siddharth siddhartha siegfried siegmar siem
        sietse sifiso sigbjørn sigfrido sigmar sigmundur sigurd sigurdur sigurður sigve siim
        sikandar silas silvan silvano silverio silvestre silvio simba sime simen simeon simon simón
        sinan sindre siniša sion siosaia siphiwe sipho sirajuddin sirajul sireli sitaram sitiveni
        sivakumar siyabonga siôn sjoerd skúli slamet slavko slavomir slawomir slobodan socrates
        sohail soham sohan soheil sok sokhonn sola soleiman solly solomon somchai somerled somkid
        somnath sondhi soner sonny sonu sooronbay soren sorin sota sotiris soufiane souleymane
        soumitra soumyajit sourabh sourav spencer spyridon spyros srdan srettha srikanth srinivas
        srinivasan sriram srđan staffan stalin stamatis stan stanford stanislav stanislaw stanisław
        stanko stanley stanton stathis stavros stefan stefano steffen stefán steinar stelios stellan
        sten stepan stephan stephen stergios sterling steve steven stewart stig stijn stipe stjepan
        stoyan struan stuart sture stéphane suat subhash subhashis subodh subrahmanyam subramaniam
        subramanian subramanya subrata sudarshan sudhakar sudhanshu sudhir sudip sufyan suharto
        sujan sujay sujit sujoy sukanta sukarno sukhbir sukhdev sukhjinder sukhvinder sukumar
        sulaiman suleiman suleyman sumeet sumit sundar sundeep sune sunil supra suraj surender
        surendra suresh surinder suriya suryadi suryakant sushant sushil susilo susumu suthep
        suvendu svein sveinn sven svend svenn sverre sverrir svetlin svetoslav swapan swapnil
        swaroop syed sylvain sylvanus sylvester sylvestre szabolcs szczepan szymon sándor séamus
        séarlas sébastien sérgio søren süleyman sławomir taavi taban tabrez tad tadashi tadej tadeo
        tadeusz tadhg tafadzwa tage taha taher tahir tahsin taichi taika taimur tajudeen takaaki
        takahiro takashi takayuki takeo takeru takeshi takis takuma takumi takuya talat talha
        taliesin tama tamas tamati tamer tamim tamás tancredi tane taner tanerau tanmay tanner
        tanveer tapan tapani tapas tapio tapiwa taposh tarald taras tarek tariq tarjei tarmo taro
        tarquin tarun tarık taslim tatenda tathagata tatsuo tatsuya taufik tauqeer tauseef tavish
        tawfik tayfun tayseer tayyip te-ururoa tecwyn ted teddy teemu tegid teguh tegwyn teijo tejas
        tejashwi tejasvi telmo temel temuera tendai tenzing teo teodor teodoro terence terje
        terrance terrence terry tetsuro tetsuya teun teunis tevfik tevita teófilo thabang thabiso
        thabo thad thaddeus thaksin thamsanqa thanasis thanathorn thangaraj thanong thanos tharman
        thein themba theodore theodoros theophilus theron thiago thibault thibaut thierry thies
        thijs thilak thilo thiru thirumavalavan thomas thor thorbjorn thorbjörn thorbjørn thore
        thorkild thorleif thorstein thorsten thorvald thulani thulas thurman théo théodore tiago
        tiarnan tiberio tibor tiernan tigran tihomir tijn tim timmy timo timoci timoteo timothy
        timothée timur tiopira tipene tissa tito titus tiziano tobi tobias tod todd tofazzal toivo
        tom tomas tomaso tomasz tomaš tomi tomislav tommaso tommy tomohiro tomoki tomos tomoya tomás
        tomáš toney tonino tony tonye toomas toralf torben torbjorn torbjörn torbjørn tord torgeir
        torkel torlach torleif tormod torquil torstein torsten toru toshihiro toshio toshiro toufik
        touhid traian travis trefor tremaine trent trenton trev trevon trevor trey tridib trond
        trong troy truman trung trygve trystan tshepo tsutomu tsuyoshi tuan tuariki tudno tudor
        tudur tuilaepa tullio tulsi tuncay tunde tunji tuomas tuomo turgut turki turlough tushar
        tvrtko twm ty tyge tyler tymen tymofiy tyree tyreek tyrell tyrese tyron tyrone tyson ubaldo
        uberto uchenna uday udaya udayan uddhav udo uffe ugo ugochukwu ugur uhuru uisdean ujjwal
        ulaiasi ulf ulises ulisse ulrich ulrik ultan ulysses umair umar umaru umberto umesh unai
        upendra upul urbano urho uri uriel urmas uros urosh uroš urs usama usman utkarsh utpal uttam
        uwe uzochukwu uzodinma uğur vaclav vadim vadym vagif vagn vahe vahid vaibhav vaidotas vaiko
        valdas valdemar valdis valentin valentino valentyn valentín valeri valerii valerio valeriu
        valeriy valery valgeir vallabh valter valur valéry vance vangelis vano vardan varghese
        vartan varun vasant vasco vasil vasile vasileios vasily vassilis vasudev vasudevan vasundhar
        vasyl vaughn vazgen vebjørn vegar vegard veikko velaphi veli-matti veljko venancio venkaiah
        venkat venkata venkatesan venkatesh venkatraman venugopal vereniki vern verner vernon vesa
        veselin vetle veysel viacheslav vicente vicenç victor victorien vidal vidar vidas viggo
        vijay vijayakumar vijayan vijayendra vikas vikash vikram vikrant viktor viktoras vilhelm
        vilhelmi vilhjálmur viliame ville vimal vinay vince vincent vincenzo vineet vinesh vinh
        vinod viorel vipin vipul virat virender virendra virgil virgile virgilio visakh vishal
        vishnu vishwanath vishwas viswanathan vitali vitalii vitalij vitaliy vitaly vitautas vito
        vitor vittorio vivek vladimir vladimiro vojislav vojtech vojtěch volkan volker volkmar
        volodymyr voreqe vsevolod vuk vusi vusumuzi vyacheslav vygaudas vytautas vytenis václav
        víctor vítor wade wael wagner wahyu waisake waisale wajid waldemar waldir waldo wale waleed
        walfrido walid walker wallace wally walter walther walton wandile wanjala waqar waqas ward
        warner warren waseem washington wasim waylon wayne weldon welmoed wenceslao wendell wenzel
        werner wes wesley wessel weston wichai widodo wiebe wieger wijnand wilber wilbert wilbur
        wilburn wiley wilf wilford wilfred wilfredo wilfried wilhelm willard willem willi william
        williams willian willis willy wilmer wilson wilton wim wimal winford winfred winfried
        winston wiranto wiremu withaya witold wladimir wladyslaw wm wojciech wole wolfgang wolfram
        woodrow wopke workneh wouter wyatt wyn wynford władysław włodzimierz xabier xaver xavi
        xavier xi xolani yaakov yahia yahor yahya yair yakubu yanick yanis yann yannick yannis
        yaroslav yash yashpal yashwant yasin yasir yasser yassin yassine yasuhiro yasuo yasushi
        yauhen yavuz yaw yazid yegor yehor yehuda yekta yemane yerlan yerzhan yevgeni yevgeniy
        yevgeny yevhen yevhenii yiannis yigael yigal yigit yilmaz yisrael yitzhak yizhar ynge yngve
        yoann yoav yochanan yogendra yogesh yogi yohan yohei yoichi yoram yosef yoshihide yoshihiko
        yoshihiro yoshimasa yoshinori yoshio yoshiro yossi yosuke yota younes youness younis yousaf
        youssef yousuf yoweri yrjö yubaraj yudhvir yudi yuichi yuji yukio yunus yuri yurii yuriy
        yury yusef yusof yusril yusuf yusufu yusuke yuta yutaka yuval yvan yves yvon yıldırım
        zabihullah zac zacarias zacarías zacharia zachariah zacharias zachary zachery zack zackary
        zaheer zahid zahir zaid zain zainul zakari zakaria zakariya zaki zakir zalmay zaman zamani
        zane zaur zaw zayed zbigniew zdenek zdeněk zdravko zdzislaw zeeshan zeev zekeriya zelimkhan
        zeljko zenani zenko zenon zia ziad ziaur zied ziemowit zigmantas ziya zlatan zlatko zmicer
        zoheb zolani zoltan zoltán zoran zoubir zsolt zubair zuhair zulfikar zulfiqar zurab zvi
        zviad zvonko zwelethu zweli zwelinzima zygmunt álvaro ángel ásgeir éamon éamonn éanna
        édouard éliezer éloi émile émilien étienne ólafur óscar ömer örn ørjan østen øystein
        þórarinn þórður łukasz željko
        abdi adrian afonso ali-reza ameen andrey andriy angelo arslan arumugam augustine babajide
        balraj barasa barnaby bela bijan bilel boban béla caio cecil chaim cheikh christian chukwudi
        corey cory danladi
        dariush darnell dedi demba demetrius devin dilshan dong-hyun donnie dorji ebuka eddie epeli
        evandro farai farhad faruq faustin fortunat gabriel gael gamal gene gerd gerry getachew gilad
        goncalo guyo hameed hao harbhajan haruna helge herve hossain husain håkon ibrahima idriss ihsan
        ilker ioane itai jaco jago jaromir
        ji-hoon jian jigme johnie johnnie jonnel jono kaleem kasun kaveh kerem khanh kimani kiprotich
        kobus kossi kouadio kourosh kweku lasantha laurence lleyton lobsang lonnie louie lubos luc
        lungelo manaaki manouchehr masaru mateus mehmood min-jun modou mohinder mulugeta musyoka mutua
        nabeel navid nidal norbu otavio
        parviz paul-henri pema qiang radu raja ramaswamy ramin razvan riaan rodel rudy rui salil schalk
        scottie sekou semisi shaquille siavash sibusiso
        sione sizwe sung-min tate tenzin terrell tesfaye tharindu theo tokunbo tolga tristan tsering
        ugyen umut valdir viliami wafula waheed wahid willie wissam yaya youcef yousef youssou
        yılmaz ziyad éric özgür
        """
}
