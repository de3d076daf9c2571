extension WordList {
    /// Given names mostly of women.
    ///
    /// US Census 1990 (public domain), by way of names 0.3.0; names of other languages added by hand from
    /// common use.
    static let givenNamesFemale: StaticString = """
        aagot aaliya aaliyah aarti aase abbey abbie abby abeba abeer abena abigail abimbola abla
        abosede ada adaeze adalgisa adanna adaobi adaora addie adebisi adebola adela adelaida
        adelaide adele adelia adelina adeline adell adella adelle adenike adeola aderonke adesuwa
        adina aditi adjoa adolfina adoma adria adriana adriane adrianna adrianne adrienne adunni
        adwoa adèle adélaïde aedín aeibhinn afaf afia afra afreen afroditi afroza afton afua agata
        agatha agathe agathi agda aglaia agne agnes agnese agneta agnete agnieszka agnès agnė
        agustina ahlam aicha aichatou aida aideen aikaterini aiko ailbhe aileas aileen ailidh ailish
        ailsa ailís aimee ainara aine ainhoa aino aisha aishwarya aisling aissata aissatou aitana
        aitziber aja akane akanksha akari akemi aki akie akiko akosua akua akwaugo alaina alana
        alanna alannah alba albena alberta albertha albertina albertine albina alda aldona alecia
        alejandra alejandrina aleksandra aleksandrina alena alene alenka alesha alesia alessandra
        alessia aleta aletha alethea alethia alexa alexandra alexandria alexandrina alexane alexia
        alfreda alia aliaa alica alice alicia alida alina aline alisa alisha alison alissa alix
        aliya alka alla allegra allene allie allison allyson alma almaz almeda almira almudena alpha
        alta altagracia altha althea alvina alya alyce alycia alyona alysha alysia alyson alyssa ama
        amada amaia amaka amal amalia amalie amanda amandine amara amat amaya amber ambika ambra
        amel amelia amena ami amie amina aminata aminatou amira ammah amna amparo amrita amruta amy
        amélie ana ana-lani ana-maria ana-maría anabel anahera anahita anais analia anamika ananya
        anastacia anastasia anastasiia anastasija anastasiya anasuya anaïs anca andja andra andrada
        andrea andree andreea andreina andria andrijana andréa andréanne andrée anele aneta anette
        angela angeles angelia angelica angelika angeliki angelina angeline angelique angelita
        angella angharad angie angiolina anglea angélica angélique anh anhelina anica anika aniko
        anikó anindita anissa anita anitra anja anjali anjanette anje anju anjum anke ankita ann
        ann-christin ann-kristin anna anna-karin anna-lena anna-maja anna-maria annabel annabell
        annabella annabelle annalisa annamaria annamarie annapurna anne anne-claire anne-cécile
        anne-grete anne-kathrin anne-laure anne-lise anne-marie anne-mette anne-sophie annegret
        anneke anneli annelies anneliese annemarie annemiek annemieke annetta annette annick annie
        annika annikki annis annmarie ansa antigoni antionette antje antoaneta antoinette antonella
        antonette antonie antonietta antonina antía anu anubha anupama anupriya anuradha anushka
        anushree anwen anya anyango anzhela anzhelika aobh aodhnait aoibheann aoibhinn aoife aparna
        aperahama apollonia apostolia april apsara arabella araceli aracely aranka arantxa arcelia
        archana ardella ardis ardith aretha ariadna ariana ariane arianna arianwen ariella arielle
        arina arleen arlene arletta arlette arline armelle armida arnetta aroha arpine arpita
        artemis arti artie aruna arundhati asako asami asantewaa asdis aseel asha ashely ashlee
        ashleigh ashli ashlie ashly ashraqat ashton ashwini aslaug asli aslı asma asmaa aspasia
        assata assia assumpta assunta asta astrid asuka asun asuncion asunción asya atefeh athanasia
        athena athina atieno atishi atiya aud audhild audra audrea audrey audry audur augusta
        augustina auma aung aung-san aura aurea aurelia aurora aurélia aurélie auður aušra aušrinė
        ava avelina avis avital aviva awa awhina awilda awino awuor aya ayah ayaka ayako ayame ayana
        ayanda ayanna ayano ayelet ayesha ayfer aygul ayla aylin ayotunde ayse aysegul aysel aysha
        ayten ayu ayumi ayşe ayşegül azadeh azalina azar azizah azucena azza aïcha aïssata babara
        babette bahareh bahia bailey baleka bambi banu baratang barb barbara barbel barbie barbora
        barbra barkha basanti basma bathabile batoul batya bea beata beate beathag beatrice beatriz
        beckie becky beena begona begoña belen belia belinda bella belle bellina belma belva belén
        benazir benedetta benita bente berenice bergliot bergljót berit bernadette bernadine
        bernarda bernetta bernice berniece bernita berta bertha bertie beryl bess bessie beth bethan
        bethany bethel bethânia beti betsy bette bettie bettina betty bettye betul betül beulah
        beverlee beverley beverly beyoncé beyza beáta bhagyashree bhanu bharati bhavana bhavna
        bhawana bianca bibiana bidya biljana bilkis billye bimala bina bindu birdie birgit birgitta
        birgitte birna birte birthe birute birutė bisi bisola bjork björk bjørg blaga blaithin
        blanca blanch blanche blandine blanka blodeuwedd blodwen blánaid bláthnaid bobbi bobbye
        bodil boglarka boglárka bojana bola bolanle bolormaa bongiwe bonita bonnie bonny bopha
        borghild bothaina bozena božena bracha brandee brandi brandie brandy branka branwen breanna
        breanne breda bree brenda brenna briana brianna brianne brid bridget bridgett bridgette
        brigette brigid brigida brigitta brigitte brinda brit britany britney britni britta brittani
        brittany brittney brittni bronagh bronisława bronwen bronwyn brook brooke bruna brunilda
        brynhildur brynja bríd bríona bróna brónagh buffy bukky burcu bushra busisiwe buthaina
        buyisiwe bárbara bärbel béatrice bébhinn bénédicte bérénice cadi cait caitlin caitlyn
        caitlín caitriona caitríona callie calliope camelia cami camila camilla cammie canan candace
        candance candelaria candelas candi candice candida candie candis cansu caoilfhionn caoimhe
        caprice capucine cara caren cari caridad carie carin carina carissa carla carleen carlene
        carletta carlijn carline carlota carlotta carly carlyn carma carman carme carmel carmela
        carmelita carmella carmen carmenza carol carolann carole carolee carolien carolina caroline
        carolyn carolyne carolynn caron carri carrie caryl caryn carys casandra casie casilda
        cassandra cassidy cassie catalina caterina catharina catharine catherine cathi cathie
        cathleen cathrine cathryn cathríona cathy catina catrin catrina catriona catríona cecelia
        cecila cecile cecilia cecily cecylia cecília ceinwen ceit celena celeste celestina celestine
        celia celina celine ceren cerys ceyda chalermpon chana chanda chandana chandra chandrika
        chanel channary chantal chantel chantelle chara charissa charisse charla charleen charlene
        charlette charline charlotta charlotte charmaine charo charolette charu chasity chastity
        chaya chea chebet chelsea chelsey chelsie chepkemoi cheri cherie cherise cherish cherly
        cherri cherrie cherry cheryl cheryle cheyenne chhaya chiamaka chiara chidinma chie chieko
        chihiro chikako chimamanda chin chinatsu chinenye chinonye chinua chinyere chioma chipo
        chiquita chisato chitra chiyo chiyoko chloe chloé chrissy christa christal christel
        christelle christen christene christi christiana christiane christie christin christina
        christine christy chrysa chrysanthi chrysoula chrystal chun ciara ciera cierra cigdem cilla
        cinda cindi cindy cinthia cinzia claartje claire clara clare claribel clarice clarissa
        claudette claudia claudina claudine clelia clementina clementine cleta cliona clodagh
        clotilde cláudia clélia clémence clémentine clíona coleen colette colleen collen collette
        concepcion concepción concepta concetta concha conchita condoleezza connie consolata
        constance consuela consuelo cora coral coralie corazon cordelia coreen corene coretta cori
        corie corien corina corine corinna corinne corliss cornelia corrie corrina corrine cortney
        cosima covadonga crista cristal cristi cristiana cristin cristina cristine cristy crocifissa
        crystal cyndi cynthia cythia cáit cándida cécile célestine célia céline dace dafna dafne
        dagmar dagmara dagnija dagny dagrun dahlia daiga daina daisey daisy dalal dalia daliborka
        dalila dalisay damaris damayanti dambisa damiana damla danelle danette dani dania danica
        daniela daniele daniella danielle danita danièle daniëlle danna dannielle danuta danyelle
        daphine daphne daphné dara darci darcie darcy daria dariga darina darja darla darleen
        darlene darline darya daryna davida davina daw dawn dawna dayle dayna deana deandra deann
        deanna deanne deb debbi debbie debbra debby debi debjani debora deborah debra debrah debroah
        dedra deeann deena deepa deepali deepika deepti defne deidra deidre deirdre deja delana
        delfina delia delilah delinda delisa dell delma delois delora delores deloris delphia
        delphine delta delyth demelza demetra demetria dena deneen denice denise denita denna
        dennise derbhla derval dervla desanka desirae desire desiree desislava despina dessie
        dessislava destiny devaki devika devona devorah dhanalakshmi diamond dian diana diane diann
        dianna dianne didi dieuwke digna dikeledi dilek dilma dilnoza dilrukshi dilys dimitra dimple
        dina dinah dineo dione dionne dipali dita ditte divina divya dixie diyar djoke doaa dobrinka
        doina doireann dollie dolly dolores dolors domenica dominga dominque dona donatella donita
        donna donya dora dorathy dorcas doreen dorene doretha dori dorien dorina dorinda dorine
        doris dorit dorota dorotea dorotha dorothea dorothy dorris dorte dortha dorthe dorthea
        dorthy dot dottie dovie dragana dragica drucilla drusilla dubravka dulce dunja dunya durga
        dwi dymphna dympna débora désirée dís dóra džana eabha earlean earlene earline earnestine
        eartha easter eavan ebba ebele ebere eboni ebony ebru ebtisam eda edda edel edelmira
        edeltraud eden edie edita edite edith edna edurne edwige edwina edyta edythe effie efi efrat
        efthymia efua egle eglė eibhlín eiko eila eileen eilidh eilis eilís eimear eimer eirin
        eirini eirlys eirwen eithne ejiro ekaette ekaterina ekta elaheh elaina elaine elana elayne
        elba elda eldbjørg eldora eldrid eleanor eleanora eleanore elease elen elena eleni elenor
        elenora eleonora eleri elfriede elham elia eliana elicia elida elif elin elinor elisa
        elisabet elisabeth elisabetta elise elisenda eliska elissa eliza elizabeth elizbeth
        elizebeth eliška elke ella ellen ellie elly ellyn elma elmas elmira elna elnora elodia
        elodie eloisa eloise elouise eloísa elpida els elsa elsbeth else elsi elsie elske elspeth
        eluned elva elvera elvia elvie elvira elyse elzbieta elína elżbieta ema eman emanuela emel
        emelia emer emi emiko emilee emilia emilie emilija emily emina emine emma emmie emmy emogene
        emoke emília emőke ena enas encarna encarnación endang enedina eneida enid enola enrica
        enriqueta era eri erica ericka erika eriko erla erlene erlinda erma ermelinda erna ernestina
        ernestine ersilia erzsebet erzsébet ese esha esi esmeralda esperanza esra esraa essie esta
        estefanía estela estell estella estelle ester esther estrella esyllt eszter eteri ethel
        ethelyn ethna ethyl etsuko etta eudocia eudoxia eufemia eugenia eugenie eugénie eula eulalia
        eulàlia eun eunice eva eva-maria evalyn evangelia evangelina evangeline evelia evelien
        evelina eveline evelyn evelyne evette evgenia evgenija evie evon evonne ewa ewelina eydís
        eygló fabiana fabienne fabiola fabíola fadekemi fadia fadila fadime fadumo fadwa faezeh
        faith faiza fallon fanni fannie fanny fany farah farhana farida farideh farrah farzana
        farzaneh fatema fatemeh fathia fatima fatma fatmagul fatos fatou fatoumata fatuma faustina
        fauzia fawn fay faye federica fehmida felecia felica felice felicia feliciana felicita
        felicitas felicité felipa felisa felisha femke fenella fenna fenne fereshteh feride fermina
        fern fernanda ferne feruza feyisara feyza ffion fflur fiammetta figen filipa filippa filiz
        filomena finola fiona fionnaghal fionnghuala fionnuala fiorella fiorenza firdaus flavia flo
        flor flora florance florence florencia florene florentina floriana floriane florinda florine
        flossie floy flávia folake folasade folashade fonda forough fotini fran franca france
        frances francesca francine francisca francoise franka franziska françoise frauke freda
        frederica fredericka fredia freeda freida freya freydís freyja frida frieda friedel
        friederike fryda frédérique fríða fulvia fumiko fumnanya funda funke funmi funmilayo
        funmilola fusako fátima félicie félicité gabriela gabriella gabrielle gaelle gaenor gakii
        galia galina galit galyna garance gargi garnet garnett gauri gay gayane gayathri gayatri
        gaye gayla gaynell gaynor gaëlle geeta geetanjali geetha gemma gena genet geneva genevieve
        geneviève genie genoveva georgene georgeta georgetta georgette georgia georgiana georgianna
        georgie georgina georgine geraldine geralyn gerda gerdien gergana geri germaine gerri gertie
        gertrud gertrude gesa gesche gesine ghada ghadeer ghazala ghislaine gia giada gianna giedre
        giedrė gigi gigliola gilda gillian gina ginette ginny ginta gioia giorgia giovanna girija
        gisela gisele giselle gisèle gita gitanjali gitta gitte giulia giuliana giuseppina gladis
        glady gladys glenda glendora glenna glennis glenys glesni glinda gloria glory glòria gobnait
        golda goldie golnaz golshifteh gonca gordana gosia gowri grace gracia gracie graciela
        grainne grania grazia graziella grazina graça grażyna gražina greer gregoria greta gretchen
        grete grethe gretta griet griselda gro grozdana gráinne gudrun guillermina guiomar gul gulay
        gulnara gulnaz gulsen gulshan gulshat gunda gunhild gunilla gunjan gunn gunnel gunta gunvor
        guro gussie guzel guðrún gwawr gwen gwenaëlle gwenda gwendoline gwendolyn gwenfair gwenllian
        gwenno gwenyth gwladys gwyneth gyda gyða génesis géraldine gørild gül güler gülşen habiba
        hadas hadeel hadia hadijatou hadiza hae hafdís hafsa hagit hailey haja hala haley halide
        halima halimah halimatu halime halina halla halldóra hallgerður hallie halyna hamida hamideh
        hana hanaa hanan hande haneen hanieh hanin hanna hannah hanne hanneke hannele hannelore
        harinder harleen harmony harriet harriett harriette harsimrat haruka haruko hasina hasmik
        hasna hatice hatsue hattie hauwa hawa haya hayat haydee hayfa hayley hazel heather heba
        hedda hediye hedvig hedwig hege heida heide heidemarie heidi heidrun heike heledd helen
        helena helene helga hella helle hellen heloise heloísa hema hemalatha hend hendrika
        hendrikje henny henrietta henriette henrike henryka herdis herdís herlinda hermance
        hermelinda hermina hermine herminia herta hester hettie heulwen hiam hiba hila hilary hilda
        hilde hildegard hildegunn hildegunst hildur hillary hille hilma hiltrud himani hina hinako
        hine hinemoa hinewehi hiroko hirunika hisako hitomi hiwot hjördís hjørdis hoa hoda hodaya
        holley holli hollie holly homa honoka honorine hope hortencia hortense hortensia houda
        houria hrefna hristina hrund hui huia hulda hulya huma huong hyun hélène hülya ibironke ida
        idalia ide idell idella idoia idoya idunn iesha ieva ifeoma ignacia ignazia ijeawele ijeoma
        ikue ikuko ila ilana ilaria ileana ilene ilenia iliana ilka ilona ilsa ilse ilze ima imane
        imani imee imelda imke imma immacolata immaculada imogen imogene ina inas incarnación inci
        indah indira indrani indu ineke ines inese inez inga inge ingeborg inger inger-marie
        ingibjörg ingrid ingrida ingrun ingunn ingvild inka inma inmaculada inna insa inés inês
        ioana ioanna iola iolanta iole iona ione iphigenia ipsita irena irene iria irina irini iris
        irit irja irma irmeli irmgard irmina iryna irène isabel isabela isabell isabella isabelle
        isaura iseabail isela iseult ishita ishrat isla ismat ismini isobel isolda isolde ita itziar
        iva ivalo ivana ivanka iveta ivette ivona ivone ivonne iwona iyabo izabela izabella jacalyn
        jacinda jacinta jacintha jackeline jacki jacklyn jaclyn jacque jacquelin jacqueline
        jacquelyn jacqui jacquline jacqulyn jada jade jadranka jadwiga jagoda jahanara jaimie jalia
        jami jamila jamileh jammie jana janae janan jane janeen janel janell janelle janene janessa
        janet janeth janett janetta janette janey janice janie janina janine janis janita janka
        janna janneke jannette jannie jantine jantje jaqueline jarmila jaroslava jasmin jasmina
        jasmine jasna jaunita jawaher jaya jayalakshmi jayalalithaa jayanthi jayanti jayashree jayme
        jayne jazmin jazmine jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette
        jeannie jeannine jekaterina jelena jelica jelka jemila jemima jemimah jen jena jenell
        jenelle jenette jeni jenifer jeniffer jenine jenise jenna jennefer jennette jenni jennie
        jennifer jenniffer jenny jeraldine jeri jerilyn jerri jerrie jesenia jesica jessenia jessi
        jessica jette jettie jhulan jhumpa jihane jila jill jillian jimena jina jitka jo joan joana
        joanie joann joanna joanne jocelyn jocelyne jodee jodi jodie joelle joellen joetta johanna
        johanne johnetta johnna joi jolande jolanta joleen jolene jolie jolynn jonell jonelle joni
        jonna jonnie josefa josefina josefine joselyn josephina josephine josette josiane josie
        josien joslyn josune josé-maría joséphine joumana jovana jovita joy joyce joycelyn joye
        jozefina joëlle juana juanita judi judie judit judite judith judy juhi juli julia juliana
        juliane juliann julianna julianne julie juliet julieta juliette julija julissa julita jumana
        june jung junko justina justine justyna jutta jyothi jyoti jyotsna jytte jóhanna jónína
        júlia kaarina kacey kaci kacie kadri kadriye kaho kahurangi kaia kaija kaisa kaitlin kaitlyn
        kaja kajal kajsa kakoli kala kali kalina kalliopi kalpana kalyani kamala kambili kami kamila
        kamini kamla kana kanae kanako kandace kandi kandice kandy kangana kanika kanimozhi kanokwan
        kaori kaouthar kara karan kareena karen karey kari karianne karie karima karin karina karine
        karissa karita karla karlene karol karoline karolyn karon karren karri karrie kartini karuna
        karyn kasandra kasia kassandra kassie kasumi katalin katarina katarzyna kate katelyn
        katerina kateryna kateřina kathaleen katharina katharine katherin katherine kathern katheryn
        kathi kathie kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati
        katia katica katie katina katja katri katrien katrin katrina katrine katrín katsuko kattie
        katy kaveri kavita kavitha kawthar kay kaye kayla kaylee kayleigh kaylene kayo kayoko kazuko
        kazumi kecia keelin keely keesha keiko keisha keli kellee kelli kellie kelly kellye kelsey
        kelsie kemi kendra kenisha kenna kenya kenyatta kenyetta keren keri kerra kerri kerrie kerry
        kersti kerstin kesha keshia ketanji kgomotso khadija khadijeh khaleda khalida khanyi
        khanyisile khawla kholoud khumbudzo khushboo kia kiara kiera kiesha kiki kiley kimber
        kimberely kimberlee kimberley kimberli kimberly kindra kine kinga kira kiri kirron kirsi
        kirsteen kirsten kirsti kirstin kirsty kirti kisha kitty kiyoko kiyomi kizzy kjersti
        kjerstin klaartje klara klaudia klára kolbrún konkona konstantina konstanze koraljka kori
        kornelia korrie kotono kourtney kremena krista kristal kristan kristel kristen kristi
        kristian kristie kristiina kristin kristina kristine kristjana kristy kristyn kristín
        krisztina kriti kritika krystal krystle krystyna ksenia kseniia ksenija kseniya kshama
        kudzai kum kumari kumi kumiko kumud kunle kunthea kusum kveta kyla kylee kylie kyllikki kym
        kyoko kyong kyra kyriaki kyung käthe lacey laci lacie lada ladan ladonna laetitia lai laia
        laila laima laimute lakeisha lakesha lakeshia lakisha lakshmi lale lalita lamia lamis lamiya
        lan lana lanette lani lanita laoise laquita lara larae larhonda larisa larissa larue larysa
        lasairfhíona lashanda lashawn lashonda lashunda lata latanya latasha latha laticia latifa
        latisha latonia latonya latoria latosha latoya latrice latricia latrina laura laure laureen
        laurel lauren laurene lauretta laurette lauri laurie laurine lavada laverna lavina lavinia
        lavon lavonda lavonne lawana lawanda laxmi layal layla lea leah leana leandra leann leanna
        leanne leatha leatrice lebo lebogang leda leeann leeanne leela leena leesa leila leilani
        leire leisa lekha lela lelia lena lene leni lenka lenna lennie lenora lenore leocadia leola
        leona leonarda leone leonie leonor leonora leora leota lepa lera lerato lesa lesia leslee
        lesli lessie lestari lesya leta letha leticia letitia letizia lettie letty letícia leusa
        leyla lia liadh liana liane libby libe licia lida lidia lidija lidiya lidya lieke lien
        liesbet liesbeth lieselotte liga ligia liia liisa lila lilia lilian liliana liliane lilit
        liliya lilja lill lilla lillemor lillian lillie lilly lilou lily limpho lina linah linda
        lindani lindiwe lindy linet linette ling linh linnea linnie linnéa linoy linsey liora liron
        lisa lisbet lisbeth lise lise-lotte lisette lissa lissette lita litia liubov liv livia liz
        liza lizabeth lizbeth lizette lizzie ljiljana ljubica ljudmila lleucu llinos loan lobna lois
        lola lolita lona loni lonna lonneke lopamudra lora loraine lore loredana loree loreen
        lorelei lorena lorene lorenza loretta lori lorie lorinda lorine lorna lorraine lorretta
        lorri lorrie lotta lotte lottie louann loubna louella louisa louise loujain lourdes louvenia
        loveday lovie lovisa lovise lowri loyce luana luann luanne lubna lubov lucia luciana lucie
        lucienne lucila lucile lucilla lucille lucina lucinda lucrecia lucretia lucrezia lucy lucyna
        lucía ludivine ludmila ludmiła ludwine lue luella luisa luise luiza lujain lula lulama lulu
        luned lupesina lupita lura lurline lusiana luvenia luz luzviminda luísa lyda lydia lydie
        lyla lyn lynda lyndsay lyndsey lynette lynne lynnette lyubov lyudmila lára léa léonie líadan
        lídia lígia lívia lúcia līga ma maaike maame maarit maarja mabel mable macarena machelle
        machiko machteld macie mackenzie macy madalena madaline madalyn maddalena maddi madeleine
        madeline madelon madelyn madge madhavi madhumita madhuri madie madison madoka madonna mae
        maegan maeve mafalda magali magaly magalí magda magdalena magdalene magdolna maggie magnhild
        magnolia maha mahbouba mahnaz mahsa mahtab mahua mai mai-britt maia maialen maida maija
        maiko mair maira maire mairead mairi mairin mairo mairwen mairéad maisa maite maitreyi
        maixabel maj-britt maj-lis maja majda majorie makeda makhosazana maki makiko mako malak
        malala malathi malavika malebogo malee malena malene malgorzata malia malika malin malinda
        malini malisa malissa malka mallaidh mallika mallory malou mamata mamello mami mamie mammie
        mamphela mamta mana manal manami manana manar manda mandakini mandi mandira mandisa mandy
        maneka mangala manisha manju manjula manjusha manoli manon manorama manuela mara maranda
        marcela marcelina marceline marcella marcelle marci marcia marcie marcy mared mareike maren
        marete margalida margaret margareta margarete margaretha margarethe margarett margaretta
        margarette margarida margarit margarita margarite margaux marge marged margeret margery
        margherita margie margit margje margo margorie margot margreet margret margrethe margriet
        margrét marguerite margurite margus mari mari-carmen maria maria-josé maria-theresia
        mariagrazia mariah mariam mariama mariame marian mariana mariann marianna marianne mariatou
        maribel maribeth maricarmen maricela marie marie-ange marie-anne marie-béatrice
        marie-christine marie-claire marie-claude marie-france marie-georges marie-hélène
        marie-jeanne marie-josé marie-josée marie-laure marie-line marie-lou marie-louise
        marie-noëlle marie-pierre marie-thérèse marieke mariel mariela mariella marielle mariem
        marietta mariette mariia marija marika mariken marikje mariko marilee marilena marilia
        marilina marilou marilyn marilynn marimar marina marinella marinette mariola mariona marisa
        marisela marisol marissa maristella marit marita marites maritsa maritta maritxell maritza
        marivic mariya mariyana mariângela marja marja-liisa marjan marjane marjatta marjo marjolein
        marjorie marjory marjut markita marla marleen marlena marlene marlo marlyn marlys marlène
        marna marni marnie marquerite marquita marry marsaili marsha marta martha marti martina
        martine maruja marva marvel marwa mary maryam maryana maryann maryanne marybeth maryellen
        maryem maryja maryjane maryjo marylee marylin marylou marylyn maryna maryse maryvonne
        marzena maría maría-josé maría-teresa marília masako masami masayo masechaba masha masih
        masoumeh mateja mathilda mathilde matilda matilde matshidiso mattie maud maude maudie maura
        maureen maurine mavis maxie maxine may maya mayawati maybelle mayme mayra maysoon mayte mayu
        mayuko mayumi mazie maïté małgorzata mbali mckenzie meabh meadhbh meagan meaghan meaza
        mebrat mechelle mechthild medbh medha mediha mee meena meenakshi meera meg megan megawati
        meghan meghann meghna megumi mehbooba mehnaz mehtap mei meike meinhild meinir meinwen
        melanie melba melek meleri melina melinda melisa melissa mella mellisa mellissa melodie
        melody melonie melony meltem melva melvina menna mercedes mercy mercè mere mereana meredith
        mererid meret merete merethe meri merilyn meritxell merja merlene merna merri merry mervat
        merve meryem meryl meta mette mhairi mi mia micaela michaela michela michele micheline
        michell michelle michiko michèle micki mickie mieke mieko mies migdalia mihaela miho mihoko
        mika mikako miki mikiko mikki mila milada milagros milana mildred milena milica milissa
        milka milla millicent millie milly mimi min mina minako minakshi minami mindi mindy minerva
        minka minna minnie mira miranda mireia mireille mirela mirella miren mireya miri miriam
        miriama mirian mirja mirjam mirjana mirna miroslava mirta mirtha misaki misako missy misti
        mitali mithali mitra mitsuko mitsuyo mittie mitzi miu miwa miyako miyoko miyu miyuki mizuho
        mizuki mmusi moa moana modesta mohini moibeal moira mojca mollie molly momoko mona mona-lisa
        moncloa monde monica moniek monika monique montse montserrat morag morfudd morfydd morgane
        morven morwenna mosunmola motsi mouna mounia mousumi moya mozell mozelle mpule mridula
        mrinal mrinalini mui muireann muirgheal mukaddes mumbi mumtaz muna munira munni muriel
        murron mwende mwikali myfanwy myong myra myriam myrna myrtice myrtie myrtille myrtis myrtle
        myrto màiri máire máiréad máirín márta märta mélanie mélina mélissa mòrag móirín mónica
        mônica müge mădălina nabila nada nadejda nadera nadezda nadezhda nadia nadiia nadine nadiya
        nadja nadège naděžda nafisa nafiseh nagma nagwa nahed nahid naima naina nainsí najat najla
        najma najwa nakia nakisha nakita nalan naledi nalini namhla nami namita namrata nan nanako
        nanami nanci nancy nanda nandi nandini nandita nanette nanna nanne nannette nanni nannie
        naoko naoma naomi narges nargis narine narjes nasim nasima nasreen nasrin nasrine nastassia
        natacha natalia natalie nataliia natalija nataliya natalya natasa natascha natascia natasha
        nataša natella nathalie natividad nato natosha natsuki natsuko natsumi nattaya natàlia
        natália nawal nayana nayantara nazan nazanin nazenin nazia nazli nazlı nazma naïma ndidi
        ndileka neasa neda nedra neelam neelima neeltje neema neena neerja neha nel nelda nele nelia
        nelida nell nella nelle nelleke nelli nellie nelly nena nenita neoma nerea nereida neringa
        nermin nerys nesrin nesrine nessa nesta neta nettie neus neva nevena nevin neşe nga ngahuia
        ngaio ngaire ngina ngoc nhung nia niamh nichelle nichol nichole nicki nickie nicola nicolasa
        nicole nicoleta nicoletta nicolette nicolien nicolle nidhi nidia nieves nighat niina nike
        niki nikia nikita nikki nikole nikolett nikolina nila nilay nilda nilde nilgun nilima
        nilofar niloufar nilsa nilufer nimisha nina ninfa ningsih nino ninon nirit nirmala nirupa
        nirupama nisha nishtha nita nivedita nives njeri njoki nkechi nkeiruka nkem nkiru nkosazana
        nkoyo noa nobuhle nobuntu noelia noella noelle noemi nofar noha noirin nokuthula nola
        nolwazi nomalanga nomathemba nombulelo nombuso nomfundo nomonde nompumelelo nomsa nomvula
        nomzamo nona nonceba nonhlanhla nonkululeko nonna nontsikelelo noomi noora noorjahan nora
        noreen norene noriko norine norma nosipho nosiviwe nothando nouf noura nova novella nozipho
        nozizwe nozomi noémi noémie noëlle nthabiseng ntombi ntombizodwa ntshepiseng nuala nune
        nupur nur nura nuray nurcan nurhan nuria nuriye nusrat nwakaego nwando nyambura nyaradzo
        nydia nyokabi nzinga nóirín nóra núria obiageli obioma ocie octavia océane oda oddbjørg
        oddný odessa odette odile odilia odunayo ofa ofelia ofra ogechi oighrig ok oksana ola
        olabisi olaia olajumoke olalla olatz olaug olayemi olena olesia olesya oleta olfat olga olha
        olimpia oline oliva olivia olufunke olufunmilayo oluwakemi oluwatoyin olwen olympe olympia
        olöf oma omolara omolola omotola omowunmi ona oneida onyinye opal ophelia ora oralia oriana
        orietta orit orla orlagh orlaith orly orna ornella orpha osnat ossie otilia ouida ouma outi
        oxana oyinda ozge ozlem padma padmaja padmavati padmini paetongtarn page paige paivi pakize
        palesa pallavi palma paloma pam pamala pamela pamelia pamella panagiota pankaja pannika
        pansy paola paqui paraskevi parekura pari parisa particia parul parvathi parvati parveen
        parvin pascale pascualina pat patariki patience patrica patrice patricia patrina patrizia
        patrícia patsy patti pattie patty paula paule pauletta paulette pauliina paulina pauline
        pavithra pavla pavlina payal pearl pearle pearlene pearlie pearline pegah peggie peggy peig
        pelin pelonomi pembe penelope pennie penninah penny perihan perla pernille perpetua perrine
        pervin petra petronilla petya philippa phillis philomena phindile phoebe phuong phylis
        phyliss phyllis pia piera pierina pilar pina pinar pinkie piper pippa pirjo pirkko piroska
        polina polly pooja poonam poornima poppy porsha portia prabha pragya pramila pranita
        pratibha pratima precious preethi preeti prerna pricilla prisca priscilla prisha priti priya
        priyanka prudence puja puleng purificación purnima pushpalatha putri päivi pénélope pınar
        qiana queenie quiana rabab rabea rabia rachael rachana racheal rachel rachele rachell
        rachelle rachna racquel rada radha radhika radka radmila rae rafaela raffaella rafia rafidah
        raghad raghida ragini ragna ragnheiður ragnhild rahaf rahma raiha raija raimunda raina raisa
        rajani rajashree rajeshwari rajni rakel rakhee rakhi raksha raluca rama ramona ramonita
        ramune ramya rana randa randi rangimarie rani rania ranjana ranjani rannveig ranveig ranya
        raquel rasa rasha rashida rashmi rasika ratna raveena raven rawan rawya raymonde rayna razan
        razia razieh reba rebbeca rebbecca rebeca rebecca rebecka rebekah reem reema reena reet
        refiloe refilwe regan regena regenia regina regine rehab reham reidun reiko reina reka rekha
        remedios rena renae renata renate renea renee renita renske renu renuka renáta renée resham
        reshma reshmi reta retha rethabile retno retta reut reva revathi revati reyna rhea rhian
        rhiannon rhianwen rhianydd rhoda rhona rhonda richa richelle rida ridhima rie rieko riet
        riho riikka riina riitta rika rikako rikke rikki rima rimma rina rini rinku rio rionach
        ripeka risa rismawati rita ritma ritsuko ritu rivka riya robbin roberta robyn rochelle rocio
        rocío roda rohini roimata roisin rokhaya rokhsareh roksana rola rolanda roma romaine romana
        romane romelia romina romona rona ronda roni ronit ronke ronna ronni roosa rosa rosalba
        rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn
        rosalía rosamond rosana rosangela rosanna rosanne rosaria rosaura rose roseann roseanna
        roseanne rosebell roseline rosella roselyn rosemarie rosemary rosetta rosie rosina rosita
        roslyn rosmah rosmarie rossana rossella roswitha roula rowena roxana roxane roxann roxanna
        roxanne roxie roya roza rozalia rozina ruba rubie rubina ruby rubye ruchi ruchika rufina
        rukayat rukhsana rukmini rula rumi rumiko rumyana runa rupa rupali ruqayya ruta rutendo ruth
        ruthann ruthie ruti ruvimbo ruya ruzena ryoko régine réjane réka ríona róisín rós rún rüya
        rūta růžena saadet saara saartje saba sabiha sabina sabine sabita sabra sabrina sabrine
        sachi sachie sachiko sadaf sadako sade sadhana sadhbh sadhvi sadia sadie sae safa safaa
        safia safiya safiye sagrario sahar saida saima saina saki sakiko sakina sakshi sakura
        salamatu salena salimata salina sallie sally salma salome salomé salote saltanat salwa samah
        samantha samar samara samatha samia samina samira samita sana sanaa sanda sandhya sandi
        sandra sandrine sangeeta sangita sania sanita sanja sanjana sanjida sanjuana sanjuanita
        sanjukta sanna sanne sanni santana santhi santoshi saoirse saori sapna sara sarah sarala
        saray sarbani sari sarina sarit sarita sarka saroj saroja sarojini sasikala saskia sathya
        satoko satomi satsuki satu saundra savannah savina savita savitha savitri sawako sawsan
        sayaka sayuri scarlett seda sedef seema seetha segolene seija seiko sekai sela selam
        selemawit selena selene selin selina sella selma semiha semra senait senem senga senta
        seonaid serafina serap sereima serena serina serpil setsuko sevda sevgi sevil sevim seynabou
        seyran sezen sha shabana shabnam shaden shadia shadrack shafali shagufta shahana shahd
        shahida shahira shahla shahnaz shahrazad shailaja shaima shaimaa shaina shaista shakira
        shakuntala shalini shalonda shameka shamika shamima shamiso shamma shana shanda shandra
        shaneka shanell shani shanice shanika shaniqua shanita shanna shannan shanon shanta shante
        shantel shantell shanthi shanti shaquana shara sharada sharee sharen shari sharifa sharita
        sharla sharlene sharmila sharmistha sharon sharonda sharron sharyn shashi shasta shatha
        shauna shavon shawanda shawna shawnda shawnee shay shayla shayna shazia shea sheela sheena
        sheetal shefali shehla sheila shelba shelia shelley shelli shellie shelly shena sheree
        shereen sheri sherie sherilyn sherine sherita sheron sherrell sherri sherrie sherrill
        sherron sherry sherryl sheryl shiela shigeko shiho shikha shilpa shiori shira shiran shirin
        shirine shirlee shirlene shirley shirly shivani shizue shizuka shizuko shlomit shobha
        shobhaa shohreh shoko shokoufeh shola shona shonda shonna shoshana shraddha shreya shruti
        shu shubha shubhangi shulamit shweta shyamala sian sibel sibongile sibyl sidsel sif sigal
        sigga sigita signe signy signý sigrid sigridur sigrun sigríður sigrún sigurbjörg siiri sile
        silja silje silke silvana silvia silvina sima simidele simin simona simonetta simran sinazo
        sindhu sindi sindisiwe sindy sine sinead sini sinéad siobhan siobhán sioned siphesihle sira
        siri sirikit sirine siriol siriporn siris sirisha sirpa sissel sita siti sitti siv siwan
        siân siôned sjoukje skye slavica slavka slađana smadar smita smriti sneha snehal snezana
        snezhana snežana soad socorro soffía sofia sofie sofija sofiya sofya sofía soha sohair
        soheila sohini solange soledad solfrid solrun solveig solvita solène somjai sommer somsri
        sona sonal sonali sonam sondra song sonia sonja sonya soo soon sophea sopheap sophia sophie
        soraya sorcha sothea sotiria souad soumaya spring sreelatha sreymom sridevi srilatha staci
        stacia stacie stamatia stanislava stanka starla starr stavroula stefani stefania stefanie
        stefanía steffanie steffi steinunn steliana stella stephaine stephane stephani stephanie
        stephany stephenie stephine stine stéphanie su suad subhashini subhasini sucheta suchitra
        suciwati sudarat sudarshini sudha sudie sue suellen suha suhair suheir sujata sujatha suk
        sukanya sulakshana sulochana sumaira sumathi sumati sumiko sumitra sunanda suneeta sunetra
        sunita sunitha sunna sunniva sunny sunshine supinya supriya surabhi surekha surya susan
        susana susann susanna susannah susanne sushila sushma sushmita susi susie susmita suu suvi
        suzan suzann suzanna suzanne suzette suzie suzuka suzy svana svandís svanhildur svenja
        svetlana sveva sviatlana svitlana swapna swara swarupa swati swetha sybil syble sylvette
        sylvi sylvia sylviane sylvie sylwia synne synnove synnøve synthia szilvia ségolène séverine
        sìne síle sílvia síofra sóley sólrún sônia tabatha tabea tabetha tabitha tadeja tahani
        tahereh tahira tahmima tahmina taisia takako takisha tali talia tamaiti tamako tamala tamami
        tamanna tamar tamara tamatha tameka tamekia tamela tamera tami tamia tamica tamie tamika
        tamiko tammara tammi tammie tammy tamra tana tanesha tangela tania tanika tanima tanisha
        tanja tanna tanu tanuja tanushree tanvi tanya tapasya tara tarah tarana taraneh tarja tarsha
        taryn tasha tasleema taslima tatiana tatjana tatsiana tatyana tawana tawanda tawanna tawny
        tawnya tecla teena tegwen tejaswini teleri temitayo tena tenisha tennille teodora teona
        tepaeru tera teresa terese teresinha teresita teressa tereza terezie terhi teri terra
        terresa terri terrie teruko tess tessa tessie tessy thalatha thalia thandi thandiwe thao
        thato thaís thea theda thekla thelma thembeka thembi thembisile thenjiwe theodora theofano
        theresa therese theresia thersa thokozile thomasina thora thorunn thresa thu thuli thulisile
        thuy thyra thérèse tia tiana tiara tierra tiesha tiffani tiffanie tiffany tiffiny tihana
        tiina tilda tilde tillie tilly timea tina tinatin tineke tinna tirion tisha titewhai titi
        titiek titilayo titilope tiwa tiziana tjitske tobeka toini tokiko tomasa tomeka tomika tomoe
        tomoko tomomi tona toni tonia tonie tonja tonje tonya tora torhild tori torill torunn tosha
        toshiko tove toya tracee tracey traci tracie tracy trang treasa trena tresa tressa tressie
        treva tricia trijntje trina trine trinette trinity trish trisha trista trude trudi trudie
        trudy trui trupti truus tsakani tshepiso tshidi tsion tsitsi tsvetana tuba tuija tuire
        tukukino tulay tulika tumi tureiti turid turkan tuula tuulikki tuyet tuğba twana twila twyla
        tyesha tyra tzipora tânia tímea tünde türkan uju ulla ulla-britt uloma ulrica ulrika ulrike
        ultana uma umeko umm una unaisi unathi unn unni urania urmila ursa ursula urszula urte
        urvashi urška usha uta utami ute uzma uzoamaka vada vahideh vaira vaishali vala valarie
        valborg valda valencia valentina valentyna valeria valerie valerija valeriya valgerd
        valgerður vallie valorie valéria valérie vanda vandana vanesa vanessa vani vania vanna
        vannessa varsha varvara vasantha vasilisa vasilka vasudha vasundhara vatsala veda veena
        veerle velda velia velina velma velva velvet vena venessa venice venita venke venus vera
        verda verena vergie verka verla verna vernell vernetta vernice vernie vernita verona
        veronica veronika versie verónica verônica vesela vesna vesta vibeke vibha vicenta vickey
        vicki vickie vicky victoire victoria vida vidya viera vigdis vigdís vijaya vijayalakshmi
        vikki viktoria viktoriia viktorija viktoriya vilborg vildan vilma vimala vina vincenza
        vineeta vinita vinnie viola violaine violante violet violeta violetta violette viorica
        virgie virgina virginia virginie virginija virtudes vita vittoria viva vivan vivi vivian
        viviana viviane vivien vivienne vladimira vlasta vonda vonnie vrinda vuyiswa vuyokazi vânia
        véronique wafa wafaa wai wairimu waithira wakako walburga waltraud wambui wanda wangari
        wangechi wangui wanita wanja wanjiku wanjiru waraporn warda waris wati wedad wenche wencke
        wendela wendi wendy weronika whetu wiam wibke widad wiebke wiesława wietske wilda wilhelmina
        wilhelmine willa willemijn willene willia wilma windy winifred winnie winnifred winona
        wioletta wobine wulan wynona xenia xiana ximena xiomara xiu xoliswa xuan yaa yaba yadira yae
        yael yaffa yaiza yamini yan yana yanti yara yasemin yasmeen yasmin yasmina yasmine yasodha
        yasuko yayoi yekaterina yelda yelena yeliz yelizaveta yemisi yen yenny yeo yesenia yetta
        yetunde yevgenia yevgeniya yewande ying yingluck yinka yngvild yoko yolanda yolande yolonda
        yonca yoriko yoshie yoshiko yosra yousra yrsa ysabel yui yuka yukako yukari yukie yukiko
        yuko yulia yuliana yuliia yuliya yuma yumeko yumi yumiko yun yuriko yvette yvonne zahia
        zahida zahra zahraa zaida zainab zainabu zakia zala zanda zandile zandra zaneta zara zareen
        zarina zarzuela zawadi zdenka zdeňka zdzisława zeenat zehava zehra zeinab zeinabou zelda
        zeliha zella zelma zena zenaida zenobia zeynep zhanna zina zinaida zineb zita ziva zlata
        zodwa zoe zofia zohra zohreh zoi zoila zola zona zora zoraida zorica zorka zoé zoë zrinka
        zsofia zsuzsa zsuzsanna zsófia zubaida zuhal zukiswa zula zulaikha zulekha zulema zulma
        zuraida zuzana zuzanna zélia züleyha áine ángela ángeles ása ásdís ásta åsa åse çiğdem éabha
        éilis éliane élisabeth élise élodie éloïse émilie étaín éva éveline íde ólöf órla özge özlem
        úna ümmü þorgerður þóra þórdís þórunn šárka żaneta
        achieng akinyi amarachi aurelie benedicte bintou chinwe clemence coumba dechen eija einat erin
        eun-ji fidelma fleur gail gayle
        grazyna gretl gudrún gundula huda hye-jin ildiko ildikó itzel jasleen ji-woo jolanda kadiatou
        karolina kelera khadijah
        khady liesl loreta losa marama maricel marijke marketa markéta marloes min-ji máiread ndeye
        ngozi nneka noelene noemie
        oceane oleksandra oluchi oonagh orsolya oumou paisley pernilla prema pushpa puspa raelene
        rokeya rokia roopa rudo
        saraswati selvi seo-yeon sepideh severine shireen siphokazi sirimavo solomiya soo-jin
        subbulakshmi
        suchinda sumaya sumire tansu thandeka vasanthi veronique viveca xochitl yangchen yaroslava
        zanele zaynab ziyanda zoya ágnes
        """
}
