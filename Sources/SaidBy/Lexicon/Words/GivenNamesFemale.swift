extension WordList {
    /// Given names mostly of women.
    ///
    /// US Census 1990 (public domain), by way of names 0.3.0; names of other languages added by hand from
    /// common use.
    static let givenNamesFemale: StaticString = """
        abbey abbie abby abigail ada adaeze addie adela adelaida adelaide adele adelia adelina
        adeline adell adella adelle adina adria adriana adriane adrianna adrianne adrienne afton
        agatha agnes agnieszka agustina aida aileen ailsa aimee aisha aja akiko alaina alana alanna
        alba alberta albertha albertina albertine albina alda alecia alejandra alejandrina alena
        alene alesha alesia aleta aletha alethea alethia alexa alexandra alexandria alexia alfreda
        alia alica alice alicia alida alina aline alisa alisha alison alissa allegra allene allie
        allison allyson alma almeda alpha alta altagracia altha althea alvina alyce alycia alysha
        alysia alyson alyssa amada amalia amanda amara amber amelia ami amie amina amparo amy ana
        anabel anastacia anastasia andra andrea andree andria anette angela angeles angelia angelica
        angelika angelina angeline angelique angelita angella angie anglea anh anika anissa anita
        anitra anjanette ann anna annabel annabell annabelle annamarie anne annegret anneliese
        annemarie annetta annette annie annis annmarie antionette antoinette antonette antonina anya
        aoife arabella araceli aracely arcelia ardella ardis ardith aretha ariana arianna arielle
        arleen arlene arletta arlette arline armida arnetta artie asha ashely ashlee ashleigh ashli
        ashlie ashly ashton astrid asuncion athena audra audrea audrey audry augusta augustina aung
        aura aurea aurelia aurora ava avelina avis awilda ayana ayanna ayesha babara babette bailey
        bambi barb barbara barbie barbra bea beatrice beatriz beckie becky belen belia belinda bella
        belle belva benita berenice bernadette bernadine bernetta bernice berniece bernita berta
        bertha bertie beryl bess bessie beth bethan bethany bethel betsy bette bettie bettina betty
        bettye beulah beverlee beverley beverly bianca billye birdie birgit blanca blanch blanche
        bobbi bobbye bonita bonnie bonny brandee brandi brandie brandy breanna breanne bree brenda
        brenna briana brianna brianne bridget bridgett bridgette brigette brigid brigida brigitte
        britany britney britni brittani brittany brittney brittni bronagh brook brooke brunilda
        buffy caitlin caitlyn caitriona callie camelia cami camilla camille cammie candace candance
        candelaria candi candice candida candie candis caprice cara caren cari caridad carie carin
        carina carissa carla carleen carlene carletta carline carlota carlotta carly carlyn carma
        carman carmel carmela carmelita carmella carmen carol carolann carole carolee caroline
        carolyn carolyne carolynn caron carri carrie caryl caryn carys casandra casie cassandra
        cassidy cassie catalina catharine catherine cathi cathie cathleen cathrine cathryn cathy
        catina catrina catriona cecelia cecila cecile cecilia cecily celena celeste celestina
        celestine celia celina celine cerys chana chanda chandra chanel chantal chantel chantelle
        charissa charisse charla charleen charlene charlette charline charlotte charmaine charolette
        chasity chastity chaya chelsea chelsey chelsie cheri cherie cherise cherish cherly cherri
        cherrie cherry cheryl cheryle cheyenne chiara chin chinua chiquita chloe chloé chrissy
        christa christal christel christen christene christi christiana christiane christie christin
        christina christine christy chrystal chun ciara ciera cierra cinda cindi cindy cinthia
        claire clara clare claribel clarice clarissa claudette claudia claudine clementina
        clementine cleta clotilde coleen colette colleen collen collette concepcion concetta
        conchita connie constance consuela consuelo cora coral corazon cordelia coreen corene
        coretta cori corie corina corine corinna corinne corliss cornelia corrie corrina corrine
        cortney crista cristal cristi cristin cristina cristine cristy crystal cyndi cynthia cythia
        dagmar dahlia daisey daisy dalia dalila damaris danelle danette dani dania danica daniela
        daniele daniella danielle danita danna dannielle danyelle daphine daphne dara darci darcie
        darcy daria darla darleen darlene darline davida davina dawn dawna dayle dayna deana deandra
        deann deanna deanne deb debbi debbie debbra debby debi debora deborah debra debrah debroah
        dedra deeann deena deepika deidra deidre deirdre delana delfina delia delilah delinda delisa
        dell delma delois delora delores deloris delphia delphine delta demetra demetria dena
        deneen denice denise denita denna dennise desirae desire desiree dessie destiny devona
        diamond dian diana diane diann dianna dianne digna dilma dina dinah dione dionne dixie
        dollie dolly dolores domenica dominga dominque dona donita donna dora dorathy dorcas doreen
        dorene doretha dori dorinda dorine doris dorotha dorothea dorothy dorris dortha dorthea
        dorthy dot dottie dovie drucilla drusilla dulce earlean earlene earline earnestine eartha
        easter eboni ebony eda edelmira eden edie edith edna edwina edythe effie eileen eilidh
        elaina elaine elana elayne elba elda eldora eleanor eleanora eleanore elease elena elenor
        elenora elfriede elia elicia elida elinor elisa elisabeth elise elissa eliza elizabeth
        elizbeth elizebeth elke ella ellen ellie ellyn elma elmira elna elnora elodia eloisa eloise
        elouise elsa else elsie elva elvera elvia elvie elvira elyse ema emelia emiko emilee emilia
        emilie emily emma emmie emmy emogene ena enedina eneida enid enola enriqueta era erica
        ericka erika erlene erlinda erma erna ernestina ernestine esmeralda esperanza essie esta
        estela estell estella estelle ester esther estrella ethel ethelyn ethyl etta eugenia eugenie
        eula eulalia eun eunice eva evalyn evangelina evangeline evelia evelina eveline evelyn
        evelyne evette evie evon evonne ewa fabiola faith fallon fannie fanny farah farrah fatima
        faustina fawn fay faye federica felecia felica felice felicia felicita felicitas felipa
        felisa felisha fern fernanda ferne filomena fiona flavia flo flor flora florance florence
        florencia florene florentina florinda florine flossie floy folake fonda fran france frances
        francesca francine francisca françoise freda frederica fredericka fredia freeda freida freya
        frieda funmi gabriela gabriele gabriella gabrielle galina garnet garnett gay gaye gayla
        gaynell gemma gena geneva genevieve genie genoveva georgene georgetta georgette georgiana
        georgianna georgie georgina georgine geraldine geralyn gerda geri germaine gerri gertie
        gertrud gertrude gia gigi gilda gillian gina ginny giorgia giovanna gisela gisele giselle
        giulia gladis glady gladys glenda glendora glenna glennis glinda gloria glory golda goldie
        grace gracia gracie graciela graça gregoria greta gretchen gretta griselda guillermina
        gussie gwen gwendolyn hae hailey haley halina hallie hana hanna hannah hannelore harmony
        harriet harriett harriette hattie haydee hayley hazel heather hedwig heide heidi heike helen
        helena helene helga helle hellen henrietta henriette herlinda hermelinda hermina hermine
        herminia hester hettie hilary hilda hildegard hillary hilma hiroko hoa holley holli hollie
        holly hope hortencia hortense hortensia hui hulda huong hyun ida idalia idell idella iesha
        ignacia ila ileana ilene iliana ilona ilse ima imelda imogen imogene ina indira ines inez
        inga inge ingeborg inger ingrid inés iola iona ione irena irene irina iris irma irmgard
        isabel isabell isabella isabelle isela iva ivana ivette ivonne jacalyn jacinta jackeline
        jacki jacklyn jaclyn jacque jacquelin jacqueline jacquelyn jacqui jacquline jacqulyn jada
        jade jaimie jami jamila jammie jana janae jane janeen janel janell janelle janene janessa
        janet janeth janett janetta janette janey janice janie janina janine janis janita janna
        jannette jannie jaqueline jasmin jasmine jaunita jayalalithaa jayme jayne jazmin jazmine
        jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jemima
        jen jena jenell jenelle jenette jeni jenifer jeniffer jenine jenise jenna jennefer jennette
        jenni jennie jennifer jenniffer jenny jeraldine jeri jerilyn jerri jerrie jesenia jesica
        jessenia jessi jessica jettie jill jillian jin jina jo joan joana joanie joann joanna joanne
        jocelyn jodee jodi jodie joelle joellen joetta johanna johnetta johnna joi joleen jolene
        jolie jolynn jonell jonelle joni jonna jonnie josefa josefina joselyn josephina josephine
        josette josie joslyn josé-maría jovita joy joyce joycelyn joye juana juanita judi judie
        judith judy juli julia juliana juliann julianna julianne julie juliet julieta juliette
        julissa june jung justina justine jutta kacey kaci kacie kaitlin kaitlyn kala kali kami
        kandace kandi kandice kandy kara karan karen karey kari karie karin karina karissa karla
        karlene karol karolyn karon karren karri karrie karyn kasandra kassandra kassie katarzyna
        kate katelyn kathaleen katharina katharine katherin katherine kathern katheryn kathi kathie
        kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katie katina katrin
        katrina kattie katy kavita kay kaye kayla kaylee kayleigh kaylene kazuko kecia keely keesha
        keiko keisha keli kellee kelli kellie kelly kellye kelsey kelsie kendra kenisha kenna kenya
        kenyatta kenyetta keri kerri kerrie kerry kesha keshia khadija kia kiara kiera kiesha kiley
        kimber kimberely kimberlee kimberley kimberli kimberly kindra kira kirsten kirstin kirsty
        kisha kitty kizzy kori kourtney krista kristal kristan kristen kristi kristian kristie
        kristin kristina kristine kristy kristyn krystal krystle krystyna kum kyla kylee kylie kym
        kyong kyra kyung lacey laci lacie ladonna lai laila lakeisha lakesha lakeshia lakisha
        lakshmi lan lana lanette lani lanita laquita lara larae larhonda larisa larissa larue
        lashanda lashawn lashonda lashunda latanya latasha laticia latisha latonia latonya latoria
        latosha latoya latrice latricia latrina laura laureen laurel lauren laurene lauretta
        laurette lauri laurie laurine lavada laverna lavina lavinia lavon lavonda lavonne lawana
        lawanda layla lea leah leana leandra leann leanna leanne leatha leatrice leda leeann leeanne
        leesa leila leilani leisa lela lelia lena lenna lennie lenora lenore leola leona leonarda
        leone leonor leonora leora leota lera lesa lesia leslee lesli lessie leta letha leticia
        letitia lettie letty lia liana liane libby lida lidia lien ligia lila lilia lilian liliana
        lilla lillian lillie lilly lily lin lina linda lindy linette ling linh linnea linnie linsey
        lisa lise lisette lissa lissette lita liz liza lizabeth lizbeth lizette lizzie loan lois
        lola lolita lona loni lonna lora loraine lore loree loreen lorelei lorena lorene lorenza
        loretta lori lorie lorinda lorine lorna lorraine lorretta lorri lorrie lottie louann louella
        louisa louise lourdes louvenia lovie loyce lu luana luann luanne lucia luciana lucie
        lucienne lucila lucile lucille lucina lucinda lucrecia lucretia lucy lucía ludmila lue
        luella luisa lula lulu lupita lura lurline luvenia luz lyda lydia lyla lyn lynda lyndsay
        lyndsey lynette lynne lynnette ma mabel mable machelle macie mackenzie macy madaline madalyn
        madeleine madeline madelyn madge madie madison madonna mae maegan maeve magaly magda
        magdalena magdalene maggie magnolia mai maida maira mairead majorie malgorzata malia malika
        malinda malisa malissa mallory mamata mamie mammie manda mandi mandy manuela mara maranda
        marcela marcelina marcella marcelle marci marcia marcie marcy maren margaret margarete
        margarett margaretta margarette margarita margarite marge margeret margery margie margit
        margo margorie margot margret marguerite margurite mari maria mariah mariam marian mariana
        mariann marianna marianne maribel maribeth maricela marie marie-claire mariel mariela
        marietta marilee marilou marilyn marilynn marina marisa marisela marisol marissa marita
        maritza marjorie marjory markita marla marleen marlena marlene marlo marlyn marlys marna
        marni marnie marquerite marquita marry marsha marta martha marti martina martine marva
        marvel mary maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou
        marylyn maría masako mathilda matilda matilde mattie maud maude maudie maura maureen maurine
        mavis maxie maxine may maya mayawati maybelle mayme mayra mazie mckenzie meagan meaghan
        mechelle mee meena meg megan meghan meghann mei melanie melba melina melinda melisa melissa
        mellisa mellissa melodie melody melonie melony melva melvina mercedes mercy meredith merilyn
        merlene merna merri merry meryl meta mette mhairi mi mia micaela michaela michele micheline
        michell michelle michiko micki mickie migdalia mikki mila milagros mildred milena milissa
        millicent millie milly mimi min mina mindi mindy minerva minnie mira miranda mireya miriam
        mirian mirna mirta missy misti mittie mitzi modesta moira mollie molly mona monica monika
        monique morag mozell mozelle mui muriel myong myra myriam myrna myrtice myrtie myrtis myrtle
        nada nadia nadine nakia nakisha nakita nan nanci nancy nanette nannette nannie naoko naoma
        naomi natalia natalie natasha nathalie natividad natosha nedra nelda nelia nelida nell nella
        nelle nellie nelly nena neoma nereida nerys neta nettie neva nga ngoc ngozi nia niamh
        nichelle nichol nichole nicki nickie nicola nicolasa nicole nicolette nicolle nidia nieves
        niki nikia nikita nikki nikole nila nilda nilsa nina ninfa nita nkosazana noelia noella
        noelle noemi nola nomsa nona noor nora noreen norene norine norma nova novella nydia ocie
        octavia odessa odette ofelia ok ola oleta olga oliva olivia olympia oma ona oneida opal
        ophelia ora oralia orla orpha ossie otilia ouida page paige palma pam pamala pamela pamelia
        pamella pansy paola particia pat patience patrica patrice patricia patrina patsy patti
        pattie patty paula pauletta paulette paulina pauline pearl pearle pearlene pearlie pearline
        peggie peggy penelope pennie penny perla petra philippa phillis philomena phoebe phuong
        phylis phyliss phyllis pia pilar pinkie piper pippa polly pooja poppy porsha portia pricilla
        priscilla priti priya prudence qiana queenie quiana rachael racheal rachel rachele rachell
        rachelle racquel rae rafaela raina ramona ramonita rana randa randi raquel rashida raven
        rayna reba rebbeca rebbecca rebeca rebecca rebekah regan regena regenia regina reina rena
        renae renata renate renea renee renita reta retha retta reva reyna rhea rhiannon rhoda
        rhonda richelle rikki rina risa rita robbin roberta robyn rochelle rocio roisin rolanda roma
        romaine romana romelia romona rona ronda roni ronna ronni rosa rosalba rosalee rosalia
        rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamond rosana rosanna rosanne
        rosaria rosaura rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosetta
        rosie rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie rubie ruby
        rubye rufina ruth ruthann ruthie róisín sabina sabine sabra sabrina sachiko sade sadie
        salena salina sallie sally salome samantha samara samatha samira sandi sandra sanjuana
        sanjuanita santana sara sarah sari sarina sarita sasha saundra savannah scarlett
        segolene selena selene selina selma serena serina sha shaina shakira shalonda shameka
        shamika shana shanda shandra shaneka shanell shani shanice shanika shanita shanna shannan
        shanon shanta shante shantel shantell shara sharee sharen shari sharita sharla sharlene
        sharon sharonda sharron sharyn shashi shasta shauna shavon shawanda shawna shawnda shawnee
        shay shayla shayna shea sheena sheila shelba shelia shelley shelli shellie shelly shena
        sheree sheri sherie sherilyn sherita sheron sherrell sherri sherrie sherrill sherron sherry
        sherryl sheryl shiela shirlee shirlene shirley shirly shona shonda shonna shu sian sibyl
        signe sigrid silvia simona simone sindy sinead sinéad siobhan siobhán siân skye socorro
        sofia soledad solveig sommer sondra song sonia sonja sonya soo soon sophia sophie spring
        staci stacia stacie starla starr stefani stefanie steffanie stella stephaine stephane
        stephani stephanie stephany stephenie stephine su sudie sue suellen suk sunita sunny
        sunshine susan susana susann susanna susannah susanne susie suzan suzann suzanna suzanne
        suzette suzie suzy svetlana sybil syble sylvia sylvie synthia ségolène tabatha tabetha
        tabitha takisha talia tamala tamar tamara tamatha tameka tamekia tamela tamera tami tamica
        tamie tamika tamiko tammara tammi tammie tammy tamra tana tanesha tangela tania tanika
        tanisha tanja tanna tanya tara tarah tarsha taryn tasha tatiana tawana tawanda tawanna tawny
        tawnya teena tena tenisha tennille teodora tera teresa terese teresita teressa teri terra
        terresa terri terrie tess tessa tessie thalia thandi thea theda thelma theodora theresa
        therese theresia thersa thomasina thresa thu thuy tia tiana tiara tierra tiesha tiffani
        tiffanie tiffany tiffiny tillie tilly tina tisha tomasa tomeka tomika toni tonia tonie tonja
        tonya tori tosha toya tracee tracey traci tracie tracy trena tresa tressa tressie treva
        tricia trina trinity trish trisha trista trudi trudie trudy twana twila twyla tyesha tyra
        ulrike una ursula vada valarie valda valencia valentina valeria valerie vallie valorie
        valérie vanesa vanessa vannessa veda velda velia velma velva velvet vena venessa venice
        venita venus vera verda vergie verla verna vernell vernetta vernice vernie vernita verona
        veronica versie vesna vesta vicenta vickey vicki vickie vicky victoria vida vikki vilma vina
        vincenza vinnie viola violet violeta violette virgie virgina vita viva vivan vivian viviana
        vivien vivienne vonda vonnie wai wanda wangari wanita wendi wendy wilda wilhelmina willa
        willene willia wilma windy winifred winnie winnifred winona wynona xiomara xiu yadira yan
        yasmin yen yesenia yetta ying yoko yolanda yolande yolonda yoshiko yu yuki yulia yun yvette
        yvonne zaida zainab zandra zelda zella zelma zena zenaida zenobia zina zita zodwa zoe zoila
        zola zona zora zoraida zoë zula zulema zulma zuzana
        nuala concepta dervla grainne gráinne elspeth isla ailish aisling clodagh emer fionnuala
        eimear eithne orlaith sadhbh caoimhe bríd brid kerra demelza loveday morwenna angharad
        gwyneth ffion eleri mair lowri hinemoa mere aroha ngaio parveen nasreen shabana rukhsana
        farzana zara saima bushra benazir hina sania smriti sushma nirmala vasundhara shobha
        rekha hema jaya aparna divya deepa nandini sunetra arundhati adaobi nkechi ifeoma
        yetunde bisi bola titilayo lindiwe nomvula precious thuli naledi lerato zanele annika
        britta gudrun sigrun kerstin marit liv tove
        """
}
