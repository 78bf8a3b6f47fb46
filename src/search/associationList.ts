/**
 * What a reader may call a thing that an article calls by another name, and what is said beside it: a line a word. Left of the
 * bar stand words that may stand in its place in any part of speech, kinds of it and what it is a kind of, both sides of a deal,
 * British and American ones, nearest first; right of it words that tell of it. Everyday and news English, no names; each word
 * stands for its inflections. Written for Verbatim, by hand. See `associations.ts`.
 */
export const associationList = `
abandoned: left deserted scrapped dropped dumped ditched derelict quit empty
abbey: monastery church monks westminster cathedral
abbot: monk monastery abbey prior | benedictine
abbreviated: shortened short abridged curtailed acronym
abduction: kidnapping kidnapped hostage abducted snatched kidnap captive | ransom
abide: comply obey follow adhere tolerate respect observe | rules
ability: skill talent capability capacity able can power competence gift unable aptitude
ablaze: fire burning alight flames burnt burned
able: can could capable ability competent enable manage capacity
abnormal: unusual irregular odd deformed unnatural
aboard: onboard board passengers crew carrying | plane ship
abolish: scrap end abolition axe ban repeal remove eliminate outlaw
abolition: ending abolish scrapping repeal end ban elimination | slavery
aboriginal: indigenous native aborigines australian aborigine tribal | tribe land
abortion: pregnancy terminate fetus unborn termination roe contraception | clinic women rights catholic
abroad: overseas foreign outside international exile | travel holiday countries
abruptly: suddenly unexpectedly sharply quickly immediately
absence: lack missing away absent shortage leave nonattendance | injury
absent: missing away absence without truant
absentee: absent postal missing away absence | ballot voters
absolutely: completely totally certainly definitely entirely utterly | sure
absorbed: soaked merged taken incorporated
abstract: painting art theoretical summary conceptual | artist
absurd: ridiculous nonsense silly ludicrous nonsensical preposterous laughable
abundant: plentiful plenty rich many ample copious
abuse: mistreat mistreatment assault violence cruelty harass molest torture neglect insult rape misuse beat | victims child sexual
academia: university universities scholars academics
academic: scholar university professor scientist researcher educational student | school research
academy: school college institute oscar oscars institution | cadets graduated award
accelerate: speed quicken faster hasten increase
accent: dialect voice speech pronunciation brogue emphasis | spoke
accept: agree approve acknowledge acceptance take embrace adopt receive willing reject | offer
access: entry admission entrance reach enter availability accessible permission | open
accident: crash collision mishap incident disaster wreck pileup derailment tragedy fall | injured killed hit driver ambulance
accidentally: mistake inadvertently unintentionally accident mistakenly
acclaim: praise approval recognition applause fame accolades | critical critics
accommodate: house hold fit seat lodge capacity
accompanied: escorted joined with together companion alongside
accomplished: achieved done completed skilled finished
according: reported stated told claims cited sources | spokesman statement report
account: report explanation bank description story explain version statement narrative | deposit password money
accredited: approved certified recognised licensed authorised
accumulated: amassed gathered collected built accrued piled amass buildup
accuracy: precision precise correctness accurate exactness
accurate: correct precise exact right true accuracy reliable
accused: charged alleged suspect defendant blamed accusation suspected allegation prosecuted indicted denounced | court denied trial guilty
accustomed: used familiar usual acclimatised adapted
ace: serve expert pilot champion | tennis
achieve: accomplish reach attain win success gain realize fulfil achievement accomplishment milestone feat | goal
acid: sulphuric corrosive lsd sour alkaline vinegar chemical | rain burns
acknowledged: admitted conceded recognised recognized confessed accepted confirmed | mistake
acoustic: sound guitar unplugged hearing noise guitarist
acquired: bought purchased obtained gained acquisition takeover got | deal shares
acquisition: purchase takeover buy merger bought buyout acquire deal | company million shares
acquitted: cleared innocent exonerated freed acquittal | court jury trial charges
acres: hectares land square area farm | fire burned
acronym: abbreviation initials stands letters
across: throughout over nationwide through beyond opposite | cross
act: law legislation statute bill perform deed action behave play pretend performance | passed actor parliament congress
action: step measures move deed activity act fighting lawsuit combat operation | taken
active: energetic busy lively working involved activity engaged dynamic | exercise sport
activist: campaigner protester advocate demonstrator dissident supporter | rights protest greenpeace
actor: actress star performer cast starring cinema thespian comedian acted | film role movie played hollywood
actress: actor star starlet performer cast | starred film role oscar
actually: really indeed truly fact
acute: severe sharp serious critical intense | respiratory shortage
adapted: modified adjusted adaptation changed based altered converted version | film novel book
addiction: addict addicted dependence habit alcoholism | drugs heroin
addition: also besides moreover extra furthermore plus extension | added
address: speech speak tackle location home residence street remarks lecture
adequate: enough sufficient satisfactory acceptable suitable
adhere: stick follow obey comply respect
adjacent: next neighbouring adjoining beside nearby neighboring
adjusted: changed modified altered adapted corrected
administer: manage run give govern oversee apply
administration: government management presidency officials cabinet executive regime running | president policy
admiral: navy naval commander officer fleet
admission: entry entrance confession ticket admittance fee access acknowledgement admitted | free adults
admit: acknowledge confess concede accept plead confession admission allow guilty
adobe: software flash photoshop acrobat mud
adolescent: teenager teen youth teenage young puberty juvenile
adopted: passed approved accepted embraced took adoption foster | resolution parents child
adult: grown man woman mature older parent | age children eighteen
advanced: sophisticated modern moved progressed developed complex reached rose | technology semifinals
advantage: benefit lead edge plus gain upper asset merit head superiority strength
advent: arrival coming christmas introduction emergence start
adventure: expedition exploit quest journey trek voyage
adverse: negative bad harmful unfavourable side | effects
advertising: ads commercials marketing advert advertisement promotion campaign publicity billboard | brand television
advice: guidance counsel tips recommendation suggestions help advise advised warned
adviser: consultant aide counsellor advisor counsel mentor assistant
advisor: adviser consultant aide counselor mentor
advisory: consultative warning alert guidance guidelines recommendation
advocacy: lobbying campaigning support campaigners rights activists lobby
advocate: lawyer supporter champion campaigner support recommend proponent barrister
aerial: air antenna flying airborne airplane aircraft sky | bombing
aeronautics: aviation flight aerospace | nasa
aerospace: aviation aircraft space airbus boeing
aesthetic: artistic beauty visual design appearance
affairs: matters issues business relations events concerns
affected: hit hurt impact suffered influence damaged harmed struck touched impacted effect | area
affidavit: statement sworn declaration deposition testimony | court
affiliated: linked associated connected member tied
affirmative: positive yes agree agreeing | action race admissions
affluent: wealthy rich prosperous wealth prosperity | suburb
afford: pay expensive cost cheap price buy poor
afghan: afghanistan kabul taliban kandahar pashtun | karzai war troops
afloat: floating solvent buoyant float floated
afraid: frightened scared fear worried terrified fearful feared
aftermath: wake following consequences after effects result
afternoon: pm midday noon day evening | hours
afterwards: later after afterward subsequently then
again: repeat anew once another resume return twice
age: old aged years elderly born teenager young birthday adult minor youth era | birth child senior generation
agency: bureau office department organisation organization service body watchdog authority firm
agenda: programme plan schedule topics list timetable | meeting summit discuss
agent: representative broker spy officer operative manager intermediary | fbi
aggravated: worsened serious exacerbated inflamed
aggregate: total combined overall sum altogether gravel | leg
aggressive: hostile violent attacking angry belligerent aggression forceful abusive threatening
ago: before earlier previously back past since
agreed: deal accept consent approve pact accord settled concur signed | terms
agreement: deal accord pact treaty contract settlement consensus memorandum compromise truce understanding arrangement | signed negotiators talks
agriculture: farming farm farmers crops agricultural livestock cultivation agrarian | wheat cattle land
ahead: before forward leading front advance upcoming future | lead points
aid: help assistance relief support donation donate supplies grant charity humanitarian | food million victims
ailing: sick ill struggling unwell weak troubled
aim: goal target objective purpose intend hope seek
air: atmosphere aviation oxygen broadcast sky flights breath wind aircraft | pollution pilot
airborne: flying aloft paratroopers air parachute
airbus: plane airliner aircraft jetliner eads superjumbo jumbo | boeing orders toulouse
aircraft: plane jet airplane helicopter aeroplane airliner fighter bomber drone jetliner glider | flew pilot crash airline
airfield: airport airstrip runway base aerodrome | planes
airlift: helicopter flown evacuate evacuation flew relief | aid
airline: carrier airways jet plane flight aviation aircraft | passengers tickets flights airport
airplane: plane aircraft aeroplane jet airliner flight | pilot crash
airport: airfield heathrow terminal runway airbase hub kennedy airstrip | flight landed passengers plane travelers
airspace: sky fly flights skies airlines overflight
aisle: passage corridor row walkway gangway | seats bride
akin: similar like related comparable
alarm: siren alert worry fear bell
album: record cd release lp disc collection ep debut recording vinyl | band singer songs tracks music
alcohol: drink beer wine drunk liquor spirits whisky vodka booze drinking alcoholic | pub bar bottle driving
alert: warning alarm warn alarmed vigilant notify caution watchful | emergency
algae: seaweed plankton bloom plant green scum pond | water
algebra: mathematics maths equations math
algorithm: software computer method formula program calculation
alias: pseudonym nickname known called aka assumed false | name
alien: foreign extraterrestrial ufo immigrant foreigner
align: ally line join side straighten
alike: similar same both equally identical
alive: living survived survivor live surviving breathing rescued life | dead rescuers
all: every entire whole total everyone everything complete full each
alleged: accused claimed suspected allegation supposed purported reported charged | court police
allegiance: loyalty faithful oath pledge fidelity swore
alleviate: ease relieve reduce lessen relief
alley: lane street passage bowling backstreet
alliance: coalition partnership pact union bloc nato league allies | members joined
allies: partners friends coalition alliance nato supporters allied colleagues
allocation: share distribution quota allotment ration
allow: permit let permission enable authorise authorize approve grant welcome consent tolerate legal | ban prohibit rules
almost: nearly virtually practically about close approximately
alone: solo sole lone single unaccompanied lonely only independently solitary | companion
along: beside alongside with together via
alongside: beside with next together near accompanied
alpha: romeo beta
alphabet: letters script writing cyrillic abc | language
alpine: mountain alps mountains swiss skiing ski
already: previously before earlier beforehand now so hitherto | yet since
altar: church shrine sanctuary table chancel | mass
altered: changed modified adapted amended adjusted
alternative: option choice substitute replacement instead another different other | medicine
altitude: height elevation high feet metres level | mountain
alto: saxophone sax singer contralto | jazz
altogether: total completely whole entirely overall totally
aluminium: aluminum metal alcoa bauxite | smelter
aluminum: aluminium metal bauxite alcoa foil smelter metals
always: forever constantly invariably continually every consistently permanently all usually never perpetually
amateur: unpaid nonprofessional hobbyist enthusiast volunteer recreational | professional
amazing: incredible remarkable astonishing wonderful extraordinary stunning surprising astounding
amazon: rainforest brazil river online retailer kindle | jungle
ambassador: envoy diplomat representative consul embassy | appointed diplomatic
amber: resin yellow warning traffic alert
ambiguous: unclear vague uncertain confusing equivocal
ambition: dream aim goal hope aspiration wants | become
ambitious: aspiring determined bold ambition grand
ambulance: paramedics hospital medics emergency paramedic | injured
ambush: attack trap attacked surprise attackers | gunmen convoy
amendment: change revision alteration clause amend modify
amenities: facilities services conveniences shops pool comforts
amir: emir ruler prince
ammunition: bullets shells cartridges munitions rounds arms explosives | weapons guns rifles
amnesty: pardon immunity clemency forgiveness release | prisoners
amount: sum quantity total number volume level | million much
amphibious: marine marines navy landing
ample: plenty enough sufficient abundant adequate
amusement: fun theme entertainment funfair rides
analog: analogue | digital
analysis: study examination review research assessment evaluation analyst
analyst: expert economist strategist commentator researcher specialist analysis | forecast market bank
analytical: logical analysis rational systematic reasoning
analyze: study examine analyse test assess
anarchy: lawlessness chaos disorder anarchist
anatomy: body dissection skeleton organs corpses
ancestor: forefather descended descendant forebear ancestry grandfather | origin
ancestral: forefathers ancestors family homeland hereditary
ancestry: descent lineage heritage roots genealogy origin descended ancestor forebears | family
anchor: presenter newscaster broadcaster moor host | news
anchorage: alaska harbor mooring port
ancient: old antique prehistoric roman archaeological historic archaic egyptian greek age | centuries archaeologists bc ruins
anew: again afresh
angel: heavenly winged gabriel guardian cherub seraph
anger: rage fury outrage angry furious annoyance wrath resentment irritate enraged infuriated | protest
angle: perspective slant viewpoint corner degrees position fish
angrily: furiously anger furious fury irate
angry: furious anger irate mad outraged upset cross annoyed rage enraged fury | protest shouted complained
animal: dog cat wildlife creature pet beast mammal livestock horse cattle species bird zoo | veterinarian breed wild
ankle: foot leg joint ligament tendon limb | injury twisted sprained
annex: annexe extension absorb occupy annexation wing
anniversary: birthday commemoration jubilee centenary celebrate marking bicentenary | years ago
announced: declared revealed unveiled disclosed reported confirmed announcement stated proclaimed told | statement press news
annual: yearly every anniversary perennial year
anonymity: anonymous unnamed unidentified secrecy nameless | condition spoke source official
another: additional second further other extra alternative different separate fresh
answer: reply response respond solution explain replied responded solve | question asked
antenna: aerial dish mast receiver feeler
anthem: song national hymn sung tune chant
anthology: collection stories poems compilation
anthrax: spores bacteria disease letters biological bioterrorism | envelopes
anthropology: anthropologist culture human archaeology ethnology
anti: against opposed opposition opponents counter hostile | protesters
anticipated: expected predicted awaited foreseen forecast foresaw
antique: old vintage ancient furniture collectable collector | auction
antitrust: monopoly competition competitive anticompetitive monopolistic | microsoft regulators
anxiety: worry fear concern nervousness stress anxious worried unease
anxious: worried nervous concerned anxiety eager uneasy | fear
anymore: longer again still now
anyway: regardless nevertheless anyhow still nonetheless besides despite
anywhere: wherever everywhere somewhere someplace everyplace place
apache: helicopter gunship chopper tribe
apart: separated separately aside divorced distance
apartheid: segregation racial racism mandela separation racist pretoria botha | africa black white anc
apiece: each per individually every
apology: sorry apologise apologised apologize regret apologized | forgive
apostolic: pope vatican nuncio papal apostles | church
apparatus: equipment machinery device gear system
apparel: clothing clothes garments wear sportswear | fashion
apparently: seemingly evidently allegedly reportedly seems appears supposedly
appeal: plea request ask call urge challenge attraction plead charity | court donations witnesses
appear: seem look emerge surface show arrive turn appearance feature perform | court film
appellate: appeals court appeal | judge
appetite: hunger hungry desire craving demand
applause: clapping ovation cheers clapped praise applauded cheering | crowd audience
apple: fruit orchard mac iphone ipod | computer jobs
application: request bid claim program software apply applied | form submitted
applied: apply sought requested application applicant used requests implement seek | visa job
appointed: named chosen hired selected elected nominated assigned recruited appointment | successor head post
appreciate: value thank grateful gratitude thanks rise enjoy understand
apprentice: trainee training apprenticeship sugar learner
approach: method strategy way near tactic policy attitude contact advance
appropriate: suitable proper right fitting acceptable correct relevant fit
approved: passed endorsed accepted backed authorised authorized agreed adopted ratified sanctioned approval | vote
approximately: about around roughly nearly some estimated almost
aquarium: fish tank marine oceanarium | sharks visitors
aquatic: water marine sea fish underwater swimming
arbitrary: random unfair unjustified unreasonable capricious | arrest
arbitration: mediation dispute tribunal arbitrator settle
arc: curve bow curved
arcade: games mall gallery shops
arch: archway bow curve gateway vault | bridge
archaeological: archaeologist excavation archeological ancient excavated dig ruins artifacts digging | site unearthed
archbishop: bishop cardinal cleric church prelate | catholic canterbury
archdiocese: diocese catholic church archbishop bishopric see | priest bishop
archer: bow arrow archery jeffrey bowman author
archipelago: islands island atoll isles chain
architect: designer designed architecture planner building | built
architecture: architect building design designer structure style gothic | built designed cathedral houses
archives: records documents papers files library historical
arctic: polar pole ice alaska greenland | bears melting
ardent: passionate keen fervent enthusiastic staunch
area: region zone district territory acres square hectares neighbourhood size space locality | kilometres miles
arena: stadium venue ground hall field
argentine: argentina argentinian buenos aires | maradona peso
arguably: perhaps possibly probably maybe
argue: quarrel row dispute debate contend claim argument fought
argument: row dispute quarrel debate disagreement reason feud fight spat case
arise: emerge occur appear arose stem result happen
ark: noah boat covenant vessel | flood
armed: gun weapon gunmen weapons rifle firearm pistol knife military | robbery forces
armistice: ceasefire truce peace november | korean war
armored: armoured tank bulletproof protected carrier | troops
armoured: tank vehicles tanks armored protected
army: military soldiers troops forces infantry battalion regiment soldier brigade defence armed | general battle war officers
around: about approximately roughly nearly near nearby surrounding some | circle
arranged: organised organized planned set scheduled fixed | marriage
array: range variety collection series assortment
arrest: detain detention custody apprehend capture seize nab jail caught handcuffed | police suspects charged raid
arrival: came landing arrive reached landed come entry appearance arriving | airport
arrogant: conceited haughty proud boastful arrogance pompous pride
arrow: bow archer archery dart quiver
arroyo: gloria philippine manila philippines macapagal filipino
arsenal: gunners weapons wenger stockpile armoury | club chelsea premier missiles
arson: fire arsonist torched blaze burned firebomb | police
art: painting sculpture gallery artist drawing artwork museum craft photography exhibition | collection paintings curator
artery: heart vein coronary blood blocked
arthritis: disease rheumatism rheumatoid inflammation | joints pain
article: story report piece column essay item paper | newspaper published wrote
artificial: fake synthetic manmade false prosthetic imitation | natural
artillery: guns shells shelling cannon mortar howitzer bombardment gunners
artist: painter sculptor singer musician illustrator performer photographer art painted | paintings gallery works exhibition
artwork: painting sculpture art drawing canvas masterpiece | artist gallery
asbestos: insulation fibres mesothelioma dust toxic | cancer lung
ascent: climb climbing rise climbed climber | summit everest
ash: cinders volcano volcanic tree dust soot | eruption
ashamed: embarrassed shame sorry guilty disgrace humiliated
ashore: land beach coast landed beached
aside: apart reserved alone beyond
ask: request question inquire demand appeal seek invite plead | answer reply
asleep: sleeping slept bed nap sleep dozed
aspect: side feature part element facet
aspen: tree poplar | ski resort colorado
asphalt: tarmac road bitumen paved pavement tar
aspiring: hopeful budding wannabe ambitious would
assassination: murder killing assassin killed slaying shot assassinate | gunman president
assault: attack battery rape beat raid offensive violence beaten mugging attacked | charged police victim
assembly: parliament legislature congress council meeting gathering lawmakers manufacture | deputies vote seats plant
asserted: claimed insisted argued stated maintained declared
assessment: evaluation appraisal review estimate judgment analysis
assets: property holdings wealth funds possessions investments estate | frozen bank worth
assigned: allocated posted allotted appointed given task duty mission designated | unit
assistant: aide helper deputy secretary adviser associate support | coach
association: society organization federation group league club body organisation union link | members
assumed: took presumed supposed thought adopted
assumption: belief supposition assume presumption presumed assumed expectation guess
assured: promised guaranteed pledged confident reassured
asteroid: meteor meteorite comet rock planet | earth space
asthma: respiratory breathing lung inhaler wheezing allergy allergies | attack children
astonishing: amazing incredible remarkable surprising stunning
astronaut: cosmonaut spaceman space shuttle crew armstrong | nasa orbit moon
astronomical: astronomy huge telescope stars astronomer enormous
astronomy: stars astronomer planets telescope space galaxy | observatory
asylum: refuge refugee sanctuary migrant immigrants | seekers political granted
athletic: sports sporty fit sporting athlete athletics
atlas: map maps rocket mountains
atmosphere: air mood ambience feeling climate sky environment | friendly
atomic: nuclear atom uranium | bomb energy
atop: top above on over
attached: connected linked fixed joined tied accompanied
attack: assault raid strike bombing ambush offensive shooting stabbing assailant invade criticize violence | killed wounded gunmen victims
attained: achieved reached gained reach achieve won
attempt: try effort bid endeavour endeavor aim seek tried | failed succeed
attended: visited present joined went crowd audience spectators attendance | ceremony guests school
attention: notice interest focus publicity care spotlight heed | draw attracted media
attitude: view opinion approach stance feeling outlook
attorney: lawyer solicitor barrister counsel prosecutor advocate | court client case trial
attract: draw lure bring pull appeal drew entice | visitors tourists
auction: sale sold bid bidder sotheby christie | hammer price
audience: crowd spectators viewers listeners public fans attendance theatregoers | show stage
audio: sound recording tape voice music | listen
audit: accounts inspection review auditor examine check accounting
auditor: accountant accounting audit pwc kpmg andersen examiner | books
auditorium: hall theatre venue theater seats arena
august: summer month dignified holiday | july september heat
aunt: uncle relative niece nephew auntie family
aurora: borealis lights dawn | northern
auspices: sponsorship patronage aegis support sponsored
austerity: cuts savings spending frugality thrift belt | bailout deficit greece
authentic: genuine real original true authenticity legitimate
authorised: approved permitted authorized allowed permission official
authoritarian: dictator dictatorial autocratic strict repressive dictatorship
authorities: officials police government officers council administration regulators ministry agencies | local investigation
auto: car automobile vehicle motor automaker carmaker | ford toyota motors
autobiography: memoir book biography memoirs life | wrote published
automaker: carmaker car ford toyota chrysler gm honda manufacturer motors volkswagen | vehicles plant
automated: automatic computerized mechanized robot machine robotic
automatic: automated mechanical self automatically unmanned
automobile: car vehicle auto motor carmaker ford toyota | drivers driving
automotive: car vehicle motor automobile carmaker automaker
autonomous: independent self autonomy semiautonomous devolved
autonomy: independence devolution sovereignty autonomous freedom separatist | region
autopsy: examination coroner post postmortem pathologist | body cause death
autumn: fall september october november season | leaves
auxiliary: assistant secondary supplementary backup helper
available: accessible offered obtainable ready free sale provided access vacant | website tickets online
avalanche: snow skiers landslide buried mountain
avenge: revenge retaliate vengeance retaliation payback reprisal
avenue: street road boulevard way thoroughfare drive route | manhattan trees
average: mean typical median norm usual ordinary standard rate | percent per points compared
avert: prevent avoid stop avoided forestall stave
avian: bird poultry birds chicken ducks | flu virus
aviation: airline aircraft flying airplane faa air flight aeronautics aerospace | pilots safety civil
avid: keen enthusiastic eager passionate fan
avoid: prevent evade escape dodge shun avert refrain skip bypass | risk danger
awaited: expected anticipated pending wait due
awake: conscious woke sleepless alert | sleep
awakening: rousing revival waking woke realisation arousal
award: prize medal honour trophy oscar grammy grant win nobel recognition | won nominated ceremony presented
aware: knew know informed conscious knowledge awareness realised
away: absent gone off elsewhere abroad distant left far missing out removed | holiday trip
awesome: amazing great incredible fantastic impressive
awful: terrible horrible dreadful bad appalling disgusting nasty unpleasant
awkward: clumsy embarrassing uncomfortable ungainly difficult
axis: evil germany japan alliance coalition | korea
ayatollah: cleric khomeini khamenei iranian mullah | iran
babe: ruth baby girl infant yankees
baby: infant newborn child toddler birth born daughter son boy girl twins | mother weighed named pregnant
bachelor: degree unmarried single graduate graduated | university
back: return rear behind endorse support reverse again sponsor spine backward | returned home
backbone: spine mainstay foundation vertebrae core
backdrop: background setting scenery scene landscape stage
background: history upbringing origin past experience education context | born raised
backhand: forehand shot stroke slice | volley tennis
backlash: reaction anger outcry criticism outrage
backstage: dressing behind scenes
backup: reserve support reinforcements spare copy substitute
backward: reverse underdeveloped back behind retrograde primitive
backyard: garden yard lawn patio
bacon: pork ham rashers breakfast francis
bacteria: germs microbe salmonella coli bug infection organism pathogen listeria anthrax legionella | contaminated disease antibiotics
bacterial: bacteria bug infection mrsa meningitis salmonella
bad: poor terrible awful worse worst evil harmful negative wrong dreadful rotten | problem damage
badge: emblem insignia logo pin crest
badminton: shuttlecock racket sport olympic players
bag: suitcase sack luggage handbag backpack purse baggage pouch briefcase | carried packed
baggage: luggage suitcases bags suitcase case rucksack | airport
baht: thai thailand currency bangkok money | dollar
bail: bond release freed | custody court judge
baker: bread cake bakery pastry loaf | oven
bakery: baker bread cakes loaf
baking: bread cake oven baker bake
balance: equilibrium remainder offset stability equal surplus deficit
balcony: terrace veranda ledge porch | window
bald: hairless baldness shaven hair
ball: football basketball dance puck soccer baseball sphere | kicked threw goal
ballad: song love tune folk slow
ballet: dancer dance ballerina dancing bolshoi choreographer
ballistic: missile rocket missiles warhead | range
balloon: airship inflate inflatable zeppelin swell hot
ballot: vote poll election referendum voting | voters cast
ballpark: stadium field baseball
ballroom: dance dancing hall waltz strictly
bamboo: panda cane plant grass shoots stem
ban: prohibit forbid outlaw bar barred suspend prohibition embargo illegal disallow block allowed | law rule
banana: fruit plantain tropical | bunch plantation
band: group musicians singer rock orchestra trio quartet ensemble | album guitar drummer music concert songs
bang: explosion blast noise loud boom
bank: lender banking banker hsbc barclays creditor federal financial institution shore riverside embankment | loan deposit account savings branch credit money river
banker: financier bank investment lender broker | loans
bankrupt: insolvent bankruptcy insolvency broke bust creditors ruined collapsed | debt company
bankruptcy: insolvency bankrupt collapse administration liquidation receivership insolvent | debt creditors court filed
banner: flag poster sign placard streamer headline | protesters carried
banquet: dinner feast meal reception food
bar: pub tavern saloon ban nightclub inn block prohibit lounge rod | drinks beer
barbecue: grill bbq grilled cookout charcoal | meat sausages
barbed: razor sharp spiked | wire fence
barber: hairdresser haircut hair hairdressing stylist salon | shave
barely: hardly scarcely just only narrowly almost
bargain: cheap deal discount negotiate agreement
barge: boat river tugboat canal
bark: dog woof growl tree trunk
barn: farm shed stable outbuilding granary hayloft
barometer: indicator gauge measure pressure
baron: lord noble peer magnate tycoon
baronet: sir nobleman title peer knight
baroque: bach handel ornate century architecture
barrage: bombardment shelling bombing attack
barrel: crude oil drum keg cask | price dollars opec
barrier: wall obstacle fence hurdle barricade blockade reef blocked | israeli
baseball: mlb yankees mets dodgers inning pitcher ballpark sport | bat hit league game season
based: headquartered headquarters located founded rooted inspired derived situated | office operates
baseline: basis standard benchmark starting | tennis
basement: cellar underground downstairs floor ground vault
basic: fundamental simple elementary essential primary necessary rudimentary core | needs
basil: herb pesto leaves
basilica: church cathedral shrine | rome
basin: valley bowl river watershed sink
basis: foundation ground reason base grounds footing | evidence
basket: hoop basketball points hamper container
basketball: nba hoops ncaa wnba celtics lakers | points rebounds guard coach team dunk
bass: guitar bassist guitarist fish low | band
bassist: guitarist musician band guitar bass
bastion: stronghold fortress citadel bulwark
bat: batsman hitter club batting hit mammal
batch: group lot set shipment bunch
bath: tub shower bathe wash bathroom bathtub spa washing | water rugby
bathroom: toilet lavatory shower bath restroom loo washroom basin
batman: robin superhero gotham joker bruce | film
baton: truncheon stick relay conductor nightstick club | police
batsman: cricketer opener wicket batting runs cricket
battalion: regiment unit troops brigade infantry soldiers army | commander
battered: beaten damaged hit beat bruised | storm
battery: cell power charge lithium assault | electric phone
battle: fight war combat conflict struggle clash fought fighting skirmish campaign | troops soldiers defeated army
battlefield: front war combat battle frontline | soldiers
battleground: battlefield swing front ground | states
bay: gulf harbour cove coast inlet beach shore
beach: shore coast sand seaside coastline shoreline seafront sandy | swim sunbathe holiday sea surf tourists
beacon: light lighthouse signal fire lamp
beam: ray light laser girder smile gymnastics
bean: soya soybean coffee lentil vegetable
bear: carry endure polar grizzly tolerate withstand cub bore stand animal panda
beard: facial hair moustache whiskers | shave
beast: animal creature monster wild
beat: defeat win overcome victory outscore thrash edge assault hit conquer rout top | final score lost match
beaten: defeated lost attacked thrashed assaulted beat | score
beautiful: lovely pretty gorgeous attractive stunning beauty handsome scenic picturesque
beaver: rodent dam animal mammal
become: turn grow became named appointed develop elected emerge | transform eventually
bed: mattress bunk cot bedroom sleep berth hammock | hospital patients slept lay
bedroom: room bed sleep dormitory bunk
bee: honey hive beekeeper honeybee bumblebee swarm | sting insect
beef: meat cattle steak cow hamburger burger veal | mad disease imports
beer: lager ale stout pint brewery brewer brew | drink pub alcohol
beetle: insect bug volkswagen car weevil
begging: beggar pleading panhandling plea appealing
beginning: start began begun starting outset onset launch origin commencement opening early dawn first
behalf: representing name interest represent for sake representative instead agent
behave: act conduct behavior react treat
behavior: behaviour conduct actions manners attitude
behaviour: behavior conduct actions manners attitude
beheaded: decapitated executed guillotine beheading severed
behind: after trailing following responsible backing cause late trail
belief: faith religion conviction view opinion creed believe
believe: think faith feel consider suspect convinced opinion view trust belief | religion thinks
bell: chime ring rang toll alarm church
belly: stomach abdomen tummy gut midriff
belonging: owned member property belong possessions
beloved: loved adored favourite dear popular
belt: strap title seatbelt buckle sash zone | champion boxing waist
bench: seat substitute judge reserve replacement court | sit
benchmark: index standard reference measure yardstick | stocks points
bend: curve corner twist bow turn curved
beneath: under below underneath underground lower
beneficial: helpful good useful favourable benefit advantage
benefit: advantage gain help profit aid welfare allowance perk charity | unemployment pension
benign: harmless noncancerous mild gentle | tumor
bent: crooked curved twisted bow stooped bend corrupt
berlin: germany german capital reichstag brandenburg
berry: strawberry raspberry fruit blueberry chuck
berth: place qualify spot dock mooring bunk | playoff final
besides: addition also apart other
besieged: surrounded encircled siege blockaded trapped
best: finest top greatest leading favourite favorite ideal good outstanding better optimal perfect champion excellent | winner award ranked number
bet: gamble wager gambling betting bookmaker stake punter odds casino | money horse
beta: test version trial
betrayal: treachery disloyalty treason betray traitor
better: improved improvement superior best recover upgrade enhance healthier preferable stronger | progress cure
beverage: drink coffee tea soda beer juice alcohol liquor cola wine | drinks bottle
beyond: past outside further exceeding after above
bias: prejudice unfair favouritism partiality discrimination
bible: scripture gospel testament book christian genesis | church verses
biblical: bible scripture testament gospel old religious ancient | jesus
bibliography: books references works sources
bicycle: bike cycle cyclist cycling pedal tricycle | helmet ride
bid: offer attempt try effort proposal tender bidding takeover auction campaign | buyout shareholders host
bidder: buyer offer purchaser bid contender | auction
big: large huge major massive giant great enormous vast sizable important significant | size biggest tall
bigger: larger greater expanded extra enlarged
bike: bicycle cycle motorcycle motorbike cycling rode cyclist scooter pedal moped | ride riding helmet
bilateral: two mutual between relations joint
bilingual: languages french fluent multilingual | speaks
bill: legislation law invoice act measure proposal cost banknote charge account | parliament congress senate pay vote passed
billboard: chart advertisement hoarding poster advertising | album hit
billion: bn milliard thousand trillion | dollars pounds euros worth cost budget
billionaire: tycoon rich magnate wealthy richest forbes gates | businessman fortune
bin: trash garbage rubbish dustbin laden osama | waste qaeda
binary: two digital code double
binding: mandatory obligatory compulsory enforceable legally
biodiversity: species wildlife nature ecosystem conservation extinction
biography: life book memoir autobiography author | wrote born
biological: natural germ genetic anthrax living life biology birth | weapons
biologist: scientist zoologist researcher biology botanist | species
biotech: biotechnology genetic drug genentech pharmaceutical | companies
biotechnology: genetic biotech bioscience gm genes genetically | drug
bipartisan: republicans democrats consensus both joint | senate
bird: eagle swan gull pigeon owl parrot hawk penguin chicken duck poultry crow sparrow goose | wings nest flock feathers
birdie: putt golf par eagle bogey shot hole | holes round
birth: born baby newborn delivery origin birthday childbirth gave | mother hospital weighed midwife
birthday: born anniversary birth age party turned celebrated cake | old years
birthplace: born home native birth hometown
bishop: archbishop cleric priest clergyman prelate clergy | church diocese cathedral
bit: little piece slightly some fragment
bite: bitten sting chew teeth bit | dog snake
bitter: sour harsh acrimonious angry resentful
bizarre: strange odd weird unusual peculiar
black: dark african ebony ethnic minority bame coloured caribbean | white racism race
blackberry: smartphone phone berry fruit handset
blackout: outage power electricity unconsciousness cut | lights
blackwater: contractor security guards | iraq
blade: knife sword razor scalpel propeller | sharp
blamed: accused cited attributed faulted responsible criticized culprit due | cause
blank: empty void bare unfilled vacant
blanket: cover duvet quilt bedding sheet coverlet
blast: explosion bomb explode detonate bombing burst eruption exploded criticise | injured killed
blaze: fire inferno flames burning burned wildfire conflagration burnt arson gutted | firefighters
bleak: grim gloomy dismal dark pessimistic
bleeding: blood haemorrhage bled hemorrhage wound | injury
blend: mix mixture combine combination fuse mingle
blessing: approval prayer blessed holy benediction consent
blind: sightless sight unsighted eyesight visually | see eyes braille
blitz: bombing attack campaign raid luftwaffe bombardment | london
bloc: alliance union group coalition faction | countries member
block: stop prevent obstruct bar blockade barrier halt prohibit building veto | road traffic
blockade: siege block embargo barricade closure | ships port
blockbuster: hit film movie success bestseller
blog: blogger website online internet post | wrote
blond: blonde fair hair golden bleached
blood: haemorrhage bleed bled bleeding plasma transfusion donor vein artery kin | red donate pressure hospital
bloodshed: violence killing massacre slaughter war deaths
bloody: violent gory bleeding bloodshed bloodstained brutal
bloom: flower blossom flourish petals flowering
blow: setback punch strike hit wind explode blew blown knock
blown: exploded destroyed blew swept wind
blue: navy azure turquoise cobalt indigo | colour sky
blueprint: plan design model draft proposal strategy template
bluff: cliff trick deceive pretend | poker
blunt: dull frank outspoken direct candid
board: panel committee council directors embark commission plank | meeting members company aboard
boast: brag proud boasting pride
boat: ship vessel ferry yacht canoe craft trawler dinghy sailboat barge raft | aboard sank crew sail
body: corpse remains organization agency institution organisation torso committee cadaver dead | found autopsy buried
bodyguard: guard minder escort security | protect
bogey: par golf shot golfer stroke over | hole putt
boil: simmer cook heat steam stew bubble
bold: daring brave courageous adventurous courage bravery fearless audacious ambitious
bolivia: bolivian evo paz | morales
bologna: italy italian city sausage serie
bolster: strengthen boost reinforce support shore
bolt: lightning sprinter screw usain fastener
bomb: explosive explosion blast device grenade detonate explode attack mine blow missile bomber | terrorist killed suicide
bombardment: shelling bombing artillery attack raids
bomber: terrorist plane suicide attacker aircraft | explosives blew jet
bond: treasury security debt link tie attachment bail loan | yield investors friendship
bone: skeleton skull fracture rib marrow remains fossil femur | broken
bonus: reward extra premium payment payout
boo: jeer heckle jeered jeers whistle catcalls
book: novel memoir biography volume publication reserve title author textbook reservation | read published pages writer chapters library
bookstore: bookshop books bookseller shop waterstones
boom: growth surge explosion prosperity expansion bust
boon: benefit blessing boost help windfall advantage
boost: increase raise lift strengthen enhance improve spur help promote stimulate
booster: rocket supporter vaccine shot
boot: shoe trunk wellington footwear
booth: stall kiosk stand box cabin | voting phone
border: frontier boundary crossing edge neighbouring adjacent customs | crossed fence checkpoint refugees
bore: gave birth carried drilled dull
born: birth native birthplace delivered baby originated hails son daughter newborn | aged raised parents hometown
borough: district municipality brooklyn queens bronx manhattan council town
borrowing: loan debt lend credit lending | money bank
boss: manager chief head employer leader director supervisor coach executive owner | company club
botanical: plants garden gardens botany plant
botched: bungled failed mishandled
both: two each pair together either couple | jointly alike
bother: trouble worry disturb annoy mind
bottle: wine beer flask jar water container drink | glass
bottom: last lowest base foot floor underneath worst bed | league relegation
boulder: rock stone colorado stones
boulevard: avenue street road thoroughfare sunset drive
bounce: rebound recover jump spring
bound: tied heading destined bind limit headed
boundary: border limit line frontier edge perimeter fence
bounty: reward generosity prize
bout: fight match boxing attack contest round spell | boxer heavyweight
bow: arrow archery ribbon kneel archer front
bowl: dish basin stadium super championship game | soup played nfl
bowler: spinner pacer seamer paceman cricketer wickets | innings bat overs
box: carton container package case crate chest packet fight parcel | ring punch contents opened
boxer: fighter heavyweight champion pugilist boxing | knockout ring bout punch
boy: lad son child youth youngster teenager kid schoolboy male brother | aged girl old year
boycott: shun refuse snub avoid ban absence | protest
boyfriend: partner lover girlfriend fiance companion | dating
brace: two double pair prepare support | scored
bracket: group category tax band range
brain: head mind skull cerebral neurological nerve neurologist intellect cortex | tumour injury memory surgery
brakes: braking slow stop | car
branch: office department division outlet arm wing limb bough twig
brand: label trademark name make logo product | sells company
brass: trumpet trombone metal bronze instrument | band
brave: courageous heroic bold courage fearless
bravery: courage heroism valor courageous gallantry valour heroic | medal
brawl: fight fighting scuffle punch fistfight | bar
brazil: brazilian brazilians rio paulo brasilia | lula amazon
breach: violation infringement break broke broken hole
bread: loaf bakery flour toast baker wheat roll | bake eat
break: broke broken fracture smash snap rest pause interval holiday vacation shatter crack | repair
breakaway: separatist secessionist splinter rebel seceded | republic
breakdown: collapse failure broke broken fault stress nervous stalled
breakfast: meal cereal eggs bacon | morning ate
breakthrough: advance discovery progress milestone success
breakup: divorce separation split dissolution disintegration
breast: chest bosom mammary mammogram implant nipple bra | cancer feeding milk tumour
breathing: breath lungs breathe oxygen respiratory inhale
breeding: mating offspring reproduce bred chicks mate reproduction eggs | pairs zoo
breeze: wind air winds gust gale
brewer: brewery beer brewing ale heineken | lager
brewery: beer brewer ale lager pub | bottles
brewing: beer brewery brewer ale lager
bribe: bribery kickback payoff corruption corrupt graft payment | officials paid
bribery: corruption bribe graft kickback payoff payoffs corrupt sleaze paid | officials scandal
brick: stone wall block masonry bricklayer mortar
bride: wedding wife groom bridegroom married newlywed | dress church
bridge: viaduct overpass crossing span footbridge flyover | river collapsed cross road
brief: short quick concise inform summary | minutes
briefly: shortly short momentarily temporarily quickly moments minutes
brigade: unit regiment troops battalion infantry army division soldiers | commander
brigadier: general officer army commander soldier
bright: brilliant shining vivid clever luminous sunny intelligent glowing light smart colorful | lights
brilliant: bright excellent clever superb outstanding genius talented
bring: carry take deliver fetch brought transport import bear | with
brink: verge edge point threshold
brisk: fast busy quick lively
broad: wide extensive sweeping general width expansive
broadband: internet adsl cable fibre fast | speed
broadcast: aired televised television radio transmitted programme shown airing bbc | channel viewers network watch live
broaden: widen expand extend enlarge increase
broke: broken smashed shattered snapped fractured fractures bankrupt penniless | record leg
broken: smashed fractured shattered damaged split snapped cracked faulty broke break | leg arm glass
broker: dealer agent negotiate mediator middleman arrange | shares
brokerage: broker stockbroker securities merrill dealer trader | stock shares
bronze: medal third copper statue brass | gold silver sculpture
brook: stream creek river tributary
brother: sibling sister twin relative family | older younger
brotherhood: muslim fraternity union fellowship islamist
brown: tan chestnut chocolate bronze hazel | colour gordon
browser: explorer netscape firefox internet software mozilla | web microsoft
brunt: impact force burden worst
brush: paint sweep toothbrush broom teeth bush
brutal: savage cruel violent vicious harsh ruthless brutality
bubble: boom burst crash inflated
buck: dollar male deer money stag rabbit
bucket: pail container tub bin
bud: flower beer shoot blossom bloom
buddy: friend pal mate companion chum
budget: spending finance finances funds allocation chancellor expenditure cheap cost money | tax deficit million cuts
budgetary: budget fiscal spending financial
buffalo: bison bills sabres cattle animal herd | york
buffer: zone cushion barrier protection strip
bug: insect virus error fault glitch beetle | software computer
builder: construction bricklayer developer contractor housebuilder
building: house tower structure construction block skyscraper built property premises office apartment architect | floors storey roof demolished architecture
buildup: accumulation increase escalation growth massing preparation | military troops
built: build construct erect construction constructed developed created opened completed establish | architect designed site dates
bulk: majority most mass large size
bull: bullfight cattle matador ox rodeo | market pamplona spain
bullet: shot ammunition gun projectile gunshot round slug shell shooting | fired wound wounded
bulletin: news report newsletter announcement broadcast
bullish: optimistic confident rising positive upbeat | investors
bullpen: relievers reliever pitchers closer baseball | innings
bullying: harassment intimidation abuse teasing taunts bullied bully | pupils school
bump: hit lump knock collide
bumper: record fender bountiful abundant | car crop harvest
bunch: group cluster bouquet lot bundle flowers
bundle: package parcel pack bunch packet sheaf
bunker: shelter underground dugout sand fortification
burden: load responsibility weight strain hardship cost pressure
bureau: office agency department branch fbi
bureaucracy: paperwork officials administration civil officialdom
bureaucratic: officials administrative officialdom paperwork slow
burger: hamburger mcdonald fries beef cheeseburger
burial: funeral grave interment buried tomb cemetery cremation | coffin
buried: funeral interred grave burial cemetery entombed laid bury underground hidden | rubble died
burned: burnt torched charred destroyed scorched set fire ablaze flames cremated | blaze
burnt: burned scorched charred fire torched ablaze incinerated gutted
burst: explode rupture broke exploded split flooded
bus: coach vehicle minibus transport double passengers shuttle tram | driver stop route fare
bush: president shrub scrub outback hedge dubya | republican texas administration
bushel: corn wheat soybean grain cents | futures
business: company firm commerce trade enterprise industry commercial corporate shop entrepreneur venture | owner customers profit
businessman: tycoon entrepreneur executive businesswoman billionaire magnate owner merchant trader | company wealthy
businessmen: entrepreneurs executives tycoons industrialists businessman merchants financiers traders
bust: sculpture bankrupt breast raid statue
bustling: busy crowded lively thriving
butcher: meat slaughter abattoir shop killer slaughterman
butler: servant valet manservant footman | palace
butt: cigarette rear cigar bottom buttocks
butter: margarine spread dairy fat | milk bread
butterfly: moth caterpillar insect caterpillars monarch | swimming metres wings
button: switch press clicked pressed fastener
buy: bought purchase acquire acquisition takeover shop customer buyer sold sell sale | price cost pounds dollars store
buyer: purchaser customer bidder consumer shopper bought | price sale
buyout: takeover acquisition purchase bought merger | shareholders
buzz: excitement hum bee thrill noise
bye: goodbye farewell leaving advance
bypass: avoid road circumvent heart surgery
cab: taxi minicab hackney lorry | driver fare
cabin: hut lodge cottage chalet compartment | crew wooden
cabinet: ministers government administration cupboard minister | reshuffle appointed wooden
cable: wire television rope satellite line broadband cord telegram | channel network subscribers
cache: stash hoard store hidden stockpile | weapons
cadet: trainee officer recruit student academy | military
cafe: coffee restaurant bistro tearoom diner teashop
cafeteria: canteen restaurant dining cafe
cage: enclosure captive prison kennel pen | zoo bird
cake: sponge bake dessert gateau pastry pie | birthday candles baker
calcium: milk mineral dairy bones supplement
calculated: estimated computed worked figured reckoned measured calculation deliberate determined
calendar: dates schedule diary year timetable
calf: cow cattle leg muscle young
caliber: calibre quality bore standard
call: telephone phone name urge appeal demand describe summon ring dub request label | number dialed asked
caller: phone telephone rang listener call
calm: peaceful quiet relaxed soothe tranquil peace still composed ease restraint
cam: camera webcam video
camel: dromedary animal | desert caravan
cameo: appearance role brief guest part | film
camera: photograph lens film photo video cctv footage photographer | pictures filmed
cameraman: photographer journalist film crew filming photographers | camera
camouflage: disguise hide conceal fatigues
camp: tent base settlement compound encampment site campground shelter barracks | refugees training tents
campaign: drive crusade push effort canvass movement appeal fight race election offensive rally | candidates voters posters activists slogan
campus: university college school grounds | students dormitory
canal: waterway channel suez panama lock | boats ships barge
canary: bird yellow islands wharf tenerife finch
cancelled: scrapped called axed abandoned shelved canceled postponed dropped cancellation | refund
cancer: tumor leukemia carcinoma melanoma malignant disease oncology lymphoma tumour | breast lung chemotherapy diagnosed died patients
candidacy: candidate bid nomination campaign running candidature | presidential election
candidate: nominee contender applicant runner hopeful contestant rival politician running challenger | election vote party presidential race
candy: sweets chocolate confectionery lollipop toffee | sugar
cane: stick sugar sugarcane walking whip
cannabis: marijuana pot weed hash dope drug joint | smoking grow legal
canned: tinned tin preserved tuna
cannon: gun artillery howitzer weapon | fired
canoe: kayak boat paddle canoeist | rowing
canon: priest clergyman camera cathedral cleric
canton: guangzhou swiss switzerland district
canvas: painting cloth tent fabric sailcloth
canyon: gorge valley ravine colorado arizona cliff
cap: limit ceiling hat appearance maximum restrict
capable: able competent can capability qualified skilled
capacity: size volume ability room capability hold seats maximum space | crowd full
cape: cod canaveral verde headland peninsula town promontory cloak | africa coast
capital: city seat money funds funding investment cash | located government investors
capitalist: capitalism market entrepreneur businessman business private | communist
capitol: congress building senate washington lawmakers legislature statehouse parliament | hill dome
capsule: pill spacecraft soyuz tablet module
captain: skipper leader commander master pilot officer skippered | team ship crew led
captive: hostage prisoner held kidnapped captured captivity detained
capture: seize catch arrest caught take conquer apprehend detain grab captive prisoner | troops escaped
car: vehicle automobile motor auto saloon sedan taxi van driver | drive drove crash road garage engine
carbon: emissions dioxide greenhouse coal graphite | climate
card: credit ticket visa mastercard postcard yellow deck pass | booked sent bank
cardboard: box paper carton
cardiac: heart coronary cardiologist pacemaker | arrest surgery hospital
cardinal: bishop archbishop pope priest catholic clergyman | vatican church conclave
cardiovascular: heart stroke cardiac coronary | disease
care: treatment nursing nurse concern looking help tend | hospital patients home health elderly
career: profession job occupation work vocation working employment livelihood | retired graduated played trained years began
caretaker: interim acting janitor custodian temporary keeper provisional | government prime
cargo: freight load goods shipment container consignment | ship lorry port
carnage: slaughter massacre bloodshed killing killed bloodbath
carnival: festival parade fair mardi gras celebration | floats costumes
carol: hymn song christmas singing choir nativity
carpenter: joiner woodworker wood furniture cabinetmaker timber builder craftsman
carpet: rug flooring floor red mat
carriage: coach horse railway wagon car | train
carrier: airline ship transporter operator bearer airways warship | aircraft passengers phone
carry: transport bear bring convey haul take hold contain ferry deliver | aboard loaded
cart: wagon trolley carriage barrow shopping waggon | horse
cartel: drug gang traffickers opec monopoly collusion
carter: jimmy president georgia democrat
cartoon: animation animated comic drawing caricature cartoonist | drew
carved: sculpted cut engraved chiselled sculpture wooden carving | wood stone
cascade: waterfall falls flow flowing
case: lawsuit trial instance example suit matter incident patient infection box | court judge infected charges
cash: money currency banknotes coins funds dollars | bank paid
casino: gambling gaming poker betting roulette | vegas
cassette: tape recording tapes recorder walkman | music
cast: actors actor actress starring role threw ballot thrown performers | film voters
castle: fortress palace fort mansion citadel stronghold chateau | medieval king tower walls
casual: informal relaxed temporary occasional jeans
casualty: victim dead wounded injured death fatality killed | hospital
cat: kitten feline pet lion tiger tomcat leopard | animal fur vet
catalog: catalogue list brochure inventory listing register ikea directory
catalogue: list directory brochure inventory index
catalyst: trigger spark cause stimulus driver
catastrophe: disaster tragedy calamity devastation cataclysm emergency
catch: caught capture trap grab arrest fish | ball
catcher: baseball player mitt glove batter plate | inning pitcher
category: class type group kind division classification genre section | award
catering: food caterer restaurant meals canteen
cathedral: church minster basilica dome | bishop
catholic: vatican roman papal christian church religious | pope priest bishop cardinal mass
cattle: cow cows livestock bull herd ox beef calves | farm farmer grazing
caucus: primary iowa meeting group bloc | democrats voters
cause: reason trigger lead due because provoke factor source result blame prompt | blamed behind
caution: care warning careful warn prudence wary
cautious: careful wary prudent guarded reluctant
cavalry: horse horsemen mounted troops regiment | charge
cave: cavern grotto tunnel den underground | rock bats explorers
cease: stop end halt ceasefire quit discontinue
cedar: tree timber lebanon
ceiling: roof limit maximum cap top
celebrated: famous renowned marked anniversary party festivities celebration commemorated | fireworks
cell: phone mobile cellular jail prison unit stem tissue embryo | inmates scientists locked
cellular: mobile wireless phone cell cellphone | telephone
cement: concrete mortar strengthen building consolidate lafarge | construction
cemetery: graveyard grave burial buried churchyard tomb | funeral rest
censorship: censor ban banned suppression restrictions | press media
censure: criticise condemn rebuke reprimand criticism condemnation
census: survey population count inhabitants households | residents total
cent: penny cents dollar coin percent
centennial: centenary anniversary hundred hundredth
center: centre middle core heart hub downtown clinic facility
centerpiece: highlight focus centrepiece core showpiece
central: middle main key core principal inner heart downtown | bank
centre: center middle hub heart core headquarters complex facility | town city
centrist: moderate middle liberal centre
century: hundred centuries era age millennium cent | ancient medieval historic dating
ceramic: pottery tiles clay porcelain earthenware
cereal: grain wheat corn oats kellogg breakfast rice barley
cerebral: brain intellectual | palsy haemorrhage stroke
ceremony: wedding event ritual service inauguration rite funeral celebration presentation opening commemoration memorial graduation | attended guests
certain: sure definite particular specific confident guaranteed inevitable convinced
certainty: sure conviction confidence certain inevitable guarantee definite
certificate: document diploma licence qualification license paper | birth
certified: accredited approved licensed qualified authorised
cessation: ceasefire end halt stop stopping
chad: chadian | darfur africa
chain: link series network store group shackle necklace retailer | supermarket outlets stores
chair: seat armchair stool sofa chairman head bench preside | sit sat
chairman: head chair chief president chairwoman chairperson leader director boss | board company committee executive
chairmanship: presidency leadership chair chairman chairs head
chairwoman: head chair chairman leader president chairperson
challenge: test difficulty contest dispute problem dare rival | face
chamber: room house hall senate parliament commons | commerce
chamberlain: courtier steward treasurer official
champ: champion winner titleholder victor
champagne: wine bubbly sparkling celebrate bottle
champion: winner titleholder victor holder defender titlist medalist medallist | title won defeated gold
championship: title tournament competition cup league crown contest | champion final won
chance: opportunity likelihood odds possibility probability luck likely risk prospect hope random
chancellor: merkel kohl schroeder minister leader exchequer | germany
chandler: raymond | novelist
change: alter shift modify reform switch amend convert transform revise adjust replace transition different | new old now
channel: station broadcaster network tv canal strait television | broadcast viewers programme
chanted: shouted sang slogans yelled recited crying | protesters
chaos: confusion disorder mayhem turmoil havoc anarchy disarray
chaotic: disorderly confused chaos disorganised disordered
chapel: church shrine chaplain sanctuary | wedding
chaplain: priest minister cleric pastor clergyman
chapter: section part branch book episode page
character: role personality figure nature part hero protagonist persona temperament | played actor novel
characteristic: feature trait typical quality attribute
charge: accuse indict fee accusation count cost price allege allegation prosecute bill fare | court arraigned pleaded guilty prosecutors
charismatic: charming charisma inspiring magnetic appealing popular magnetism
charitable: charity generous donation philanthropic foundation benevolent
charity: donation fundraising relief donate philanthropy aid donor foundation oxfam | raised money poor
charm: appeal attraction attractiveness amulet delight
chart: graph table map ranking billboard plot | album single
charter: constitution document hire rent treaty | rights
chase: pursue pursuit hunt follow race | police
chassis: car frame vehicle body bodywork
chat: talk conversation discussion gossip talking speak | internet
cheap: inexpensive affordable budget discount bargain low cut economical | price cost pounds
cheating: fraud infidelity adultery dishonest plagiarism unfaithful doping deception
check: inspect examine verify test inspection cheque screening examination
checkpoint: roadblock border crossing barrier post | soldiers
cheek: face jaw impudence insolence
cheering: applauding applause clapping shouting crowd | fans
cheese: cheddar dairy mozzarella parmesan milk | pizza food
chef: cook cooking kitchen cuisine restaurateur baker | restaurant food recipes
chemical: toxic substance acid chlorine gas pesticide poison compound ammonia chemistry | plant weapons leak lab
chemistry: chemicals science chemist molecules rapport | nobel
chemotherapy: cancer treatment radiotherapy drugs leukaemia | tumour patient
cherry: fruit blossom red pie tree berry | orchard
chess: kasparov grandmaster board karpov player game champion | king
chest: breast torso ribs heart lungs | wound pain
chevron: oil texaco petroleum petrol | crude
chic: stylish fashionable elegant trendy smart fashion
chicken: poultry bird hen fowl broiler rooster | eggs flu meat fried
chief: head leader boss director commander chairman president main principal executive chieftain top | officer chosen appointed
chiefly: mainly mostly primarily largely principally
child: kid boy girl baby son daughter infant toddler youngster minor children pupil | parents school aged
childhood: youth boyhood infancy upbringing early grew child raised girlhood | born parents school
chile: chilean santiago pinochet chileans
chili: chilli pepper spicy spice peppers hot
chill: cold cool freeze frost refrigerate coldness
chilly: cold cool freezing frosty chill frost wintry
chin: jaw face beard jawbone
china: chinese beijing shanghai prc mainland guangdong | asian yuan communist hong kong taiwan
chip: semiconductor microprocessor processor silicon fries | intel potato
chocolate: cocoa sweets cadbury confectionery candy bar
choice: option selection alternative choose pick chose decision preference | prefer
choir: singers chorus singing choral ensemble vocal | church hymns
cholera: disease epidemic diarrhoea waterborne bacteria infection sanitation | water died outbreak
cholesterol: fat heart statins statin arteries | diet
choose: pick select opt elect decide prefer choice chose chosen
chopped: cut sliced diced minced hacked felled axed
chord: note notes harmony guitar
chorus: choir song singers refrain singing sing
chosen: selected picked elected named choice appointed choose chose selection
christ: jesus christian messiah god savior lord | church gospel
christian: church catholic protestant christ faith religious jesus evangelical bible anglican orthodox baptist methodist christianity | priest pray
chronic: persistent lasting severe ongoing incurable constant
chronicle: history record newspaper story account
chunk: piece lump block portion part
church: chapel cathedral parish congregation religious clergy temple abbey | priest worship service christian bishop pastor
cigar: tobacco havana smoke smoking cuban cigarette
cigarette: tobacco smoking smoke smoker cigar marlboro nicotine | pack lung
cinema: film movie theatre theater screen hollywood multiplex picture | audience
circle: ring round loop disc orbit circular wheel
circuit: track course court loop racetrack lap | race
circular: round ring circle curved leaflet pamphlet disc
circulation: copies readership distribution blood | sold newspaper
circumstances: conditions situation events context details state
circus: clown acrobat acrobats ringmaster trapeze | elephants tent
cisco: networking router networks | internet
citadel: fortress castle fort stronghold walls
citation: quote award reference summons commendation
cite: quote mention refer name mentioned referred
citizen: national resident subject nationality citizenship passport civilian
citizenship: nationality passport naturalization citizen naturalized | granted born immigrants
citrus: orange lemon grapefruit lime fruit
city: town capital metropolis municipality urban metropolitan borough | mayor downtown residents streets
civic: municipal city public community local
civil: civilian domestic public civic rights noncriminal polite | war court lawsuit service
civilian: noncombatant civil people resident ordinary bystander | killed casualties war
clad: dressed wearing covered attired clothed
claim: assert allege allegation say insist contend maintain assertion demand denied | evidence insurance compensation
clan: tribe family gang tribal kin
clandestine: secret covert hidden undercover underground undisclosed surreptitious furtive
clarify: explain elaborate clear clarification specify elucidate
clarity: clear certainty transparency clearness
clash: conflict fight battle fighting confrontation skirmish collide dispute | protesters police troops
class: lesson course grade category pupils students type form classroom tutorial | school teacher taught
classic: classical traditional timeless masterpiece vintage famous
classification: category grade ranking grouping type
classified: secret confidential ranked categorised advertisement | documents
classroom: school class teacher lesson pupils | students
clause: provision article section condition stipulation
clay: mud pottery earth soil ceramic ali | court tennis
clean: wash cleanse scrub tidy purify pure spotless | dirt pollution
cleaner: maid janitor vacuum cleaning domestic | office
cleansing: cleaning purge expulsion genocide | ethnic
cleanup: cleaning clean clear removal
clear: obvious plain evident transparent remove acquitted visible open apparent | path doubt
clearance: permission approval removal approved clearing
clemency: mercy pardon reprieve leniency commute amnesty | death governor
clement: mild pope attlee gentle warm
clergy: priests ministers bishops vicar clerics | church
cleric: imam clergyman priest mullah ayatollah preacher sheikh bishop religious | muslim shiite mosque
clerk: secretary receptionist cashier assistant official
clever: intelligent smart bright brilliant shrewd
click: press mouse snap tap | website
client: customer user buyer consumer patron | lawyer service
cliff: precipice crag rock bluff | fell
climate: weather warming temperature environment carbon greenhouse | emissions rainfall humid tropical dry
climax: peak culmination end finale finish
climb: ascend scale ascent rise mountaineer summit mount climber scaled rose increase | mountain everest peak
clinched: secured won sealed settled confirmed | title
clinical: medical hospital patient trial medicine doctors treatment healthcare hospitals | drug tests
clip: video footage extract excerpt
clock: time watch hour timepiece timer | ticking tower
cloning: clone embryo dolly cloned genetic copy
close: shut closure near nearby end finish closing seal intimate tight lock | doors hours shutting
closer: nearer near adjacent intimate tighter reliever | ties
closest: nearest close nearby neighbouring intimate tightest narrowest
closet: wardrobe cupboard locker secret
closure: shutdown closing shut closed end
clothes: clothing dress garments apparel shirt trousers pants suit coat uniform wear worn | fashion
cloud: fog smoke mist overcast haze plume | rain sky
clout: influence power hit authority weight leverage
club: team association society side squad nightclub organisation | football league fans members players
clubhouse: pavilion lodge building | golf course
clue: hint lead evidence sign tip pointer indication | police detectives
cluster: group bunch clump concentration collection gathering | bomb bomblets
clutch: grip grasp hold pedal brake gripped
coach: trainer manager instructor bus mentor boss training | team players season passengers
coal: mine miner pit colliery mining fuel charcoal | energy power dug underground
coalition: alliance bloc partnership partners allies union | parties government form
coast: shore seaside beach coastline sea seafront shoreline coastal | ocean island port waves
coastal: seaside shore beach coast sea | fishing
coaster: roller ride rollercoaster
coastline: coast shore beach sea seaside shoreline cliffs
coat: jacket overcoat fur layer paint | wear
cobra: snake venomous serpent reptile | bite
coca: cocaine cola leaf plant soda | growers bolivia colombia farmers
cocaine: drug crack narcotic narcotics | smuggling kg seized dealer colombia
cockpit: pilot cabin flight flightdeck controls copilot | plane
cocktail: drink margarita martini vodka molotov | bar
cocoa: chocolate beans cacao crop commodity | ivory ghana
coconut: palm fruit tropical | milk oil
cod: fish fishing haddock whitefish | stocks chips quotas
code: cipher rules law regulation password program encryption programming | secret conduct dress
coffee: espresso cappuccino latte cafe caffeine starbucks drink beverage beans | cup tea breakfast
coffin: casket burial buried funeral grave | body
cognitive: mental brain thinking memory psychology
coin: penny cent quarter money mint currency nickel dime | gold silver euro
coincide: clash overlap same mark simultaneous
coke: cola cocaine coal drink soda pepsi fuel | beverage soft
col: colonel | army
cola: coke coca pepsi fizzy drink soda
cold: chilly freezing frozen cool icy frost chill winter wintry flu | temperature snow degrees weather coats cough
cole: destroyer porter | yemen warship
coliseum: stadium arena colosseum amphitheatre
collaboration: cooperation partnership teamwork joint jointly together duet alliance
collapse: fall fell crumble crash bankruptcy failure downfall failed cave | rubble
collar: neck neckline leash lapel catch | shirt dog
collateral: security guarantee pledge | loan
colleague: coworker teammate workmate friend associate partner | work
collection: gathering set assortment gather anthology compilation archive exhibition donations | museum art items
collector: collection art stamps enthusiast hobbyist | collected
college: university campus school academy institute degree student undergraduate polytechnic | tuition graduate education professor
collegiate: college university academic campus colleges ncaa
collision: crash accident collided hit struck impact smash
cologne: perfume fragrance aftershave germany | german
colon: bowel cancer intestine colorectal
colonel: officer commander military lieutenant soldier commanded rank | army gaddafi qaddafi
colonial: empire colony imperial colonialism colonies colonized | independence british ruled
color: colour red blue green yellow white black hue shade paint
colour: red blue green yellow white black paint shade purple pink hue orange
colt: horse pistol thoroughbred stallion foal revolver thoroughbreds | race
column: article pillar columnist newspaper post monument
columnist: writer journalist author reporter commentator | newspaper column
coma: unconscious comatose vegetative unconsciousness | hospital brain
combat: fighting fight battle war tackle warfare action | troops soldiers
combined: together joint total merged united joined mixed
come: arrive arrival reach approach originate visit appear attend enter came turnout | arrived travelled
comeback: return revival recovery rally fightback reunion
comedian: comic actor comedy entertainer funny | jokes
comedy: funny sitcom humour comedian laugh comic | film actor show
comet: asteroid meteor meteorite halley hale | tail telescope
comfortable: cosy easy relaxed comfort cozy
comic: comedian funny humour cartoon comedy humorous standup superhero | jokes laugh
commander: general chief officer leader captain colonel head admiral command | troops army forces
commando: soldier raid special sas troops
commemorate: mark remember celebrate honour memorial anniversary
comment: remark statement said response opinion reply observation criticism | spokesman declined
commentary: analysis editorial opinion remarks criticism
commerce: trade business trading industry commercial | goods exports chamber
commercial: business trade advert advertisement ad retail merchant profitable | companies advertising
commission: committee panel body board inquiry agency fee order ordered hired | members report
commissioner: official head commission chief administrator envoy | european police
committed: dedicated perpetrated pledged devoted carried loyal promised guilty | crime
committee: panel board commission council body group chair members inquiry | hearing
commodity: oil gold wheat goods product copper raw | prices
commodore: navy officer naval computer
common: shared usual frequent ordinary joint widespread mutual typical | often
commonwealth: states nations empire former association | queen games
communal: shared ethnic public religious | violence
commune: municipality village community town | france
communications: telecommunications phone telephone media contact radio message telecom | satellite internet network
communion: mass eucharist church anglican sacrament | bread wine
communique: statement announcement release declaration message | summit
communism: communist marxism soviet socialism leninism marxist | collapse party
communist: communism marxist socialist leftist soviet maoist | party regime
community: neighbourhood neighborhood society residents locals public village town population group | local together
commuter: passenger traveller traveler season | train rail bus work
compact: small dense disc pact agreement
companion: friend partner mate girlfriend boyfriend colleague
company: firm corporation business enterprise manufacturer maker startup employer corp group conglomerate carrier retailer | shares headquartered chief executive
comparable: similar equivalent like analogous equal same
comparison: compare versus contrast similar than analogy
compassion: sympathy pity mercy kindness humanity caring concern
compassionate: caring kind humane sympathetic merciful
compatible: consistent suited matching harmonious interoperable | software
compatriot: countryman fellow countrywoman national teammate
compelling: persuasive convincing gripping powerful strong
compensation: damages payout payment reimbursement redress settlement reparation award refund | paid victims sued
compete: contest participate competition race rival play vie | event tournament team
competition: contest tournament rivalry race championship event cup rival challenge match | prize winner entries
competitor: rival contestant opponent athlete entrant contender participant | race
compilation: collection anthology album compiled hits | songs released
complain: moan grumble object complaint protest criticise gripe | noise angry
complaint: grievance lawsuit objection allegation criticism accusation protest complained grumble | filed
complement: supplement complete accompany enhance match
complementary: alternative homeopathy acupuncture matching | medicine therapy
completed: finished done ended finalized concluded over | construction opened
complex: complicated intricate difficult compound buildings development elaborate
compliance: obey comply conform adherence meet
complicated: complex difficult intricate complexity confusing tricky
comply: obey follow abide adhere conform compliance observe meet | rules law
component: part element ingredient piece constituent
composed: wrote written composer made consists calm | music score symphony
composite: mixed combination index compound blend
compound: mixture complex worsen chemical aggravate enclosure | walls
comprehensive: complete full thorough extensive wide broad
compression: squeeze pressure compressed pressing
comprise: include consist contain composed contains includes consists
compromise: agreement concession settlement deal concede middle | talks sides
comptroller: auditor finance controller accountant treasurer
compulsory: mandatory obligatory required must forced
computer: laptop pc machine software desktop tablet ibm microsoft apple hardware | screen program users keyboard data
con: fraud swindle trick scam prisoner cheat deceive dupe | man
concealed: hidden hid secret buried hide disguised
concede: admit admitted acknowledge yield lost
concentration: focus density attention level camp
concept: idea notion theory thought principle design conceive
concern: worry worries fear anxiety anxious fears worried company matter alarm | risk
concert: gig performance show recital music orchestra band festival tour symphony | audience stage singer tickets fans
concerto: orchestra violin piano symphony composer
concession: compromise discount allowance reduction
conciliatory: appeasing friendly soothing peaceful placatory
concluded: ended finished found closed decided ending | report
conclusion: end finish finding outcome result decision completion close | findings
concord: harmony agreement massachusetts treaty
concrete: cement solid specific definite building slab
concussion: head brain injury unconscious knocked headache injured
condemn: denounce deplore criticize decry condemnation slam blast
conditions: state health circumstance term requirement situation illness ailment disease status terms | hospital stable serious critical
conducive: favourable helpful helps
conduct: behaviour behavior carry perform lead run hold | orchestra
conductor: orchestra maestro symphony karajan musician director | music
cone: ice cream pine traffic triangle shape
confederation: union federation league alliance association
conference: summit meeting congress convention forum seminar symposium talks league briefing | delegates speakers attended hosted
confession: admission admitted confess confessed statement guilty acknowledgment | police torture
confidence: trust faith belief certainty assurance optimism confident sure | consumer vote motion
confidential: secret private classified sensitive undisclosed
configuration: layout arrangement setup shape design
confined: restricted limited imprisoned trapped locked
confirmed: verified acknowledged approved announced admitted confirmation certain proven ratified | spokesman
conflict: war fighting battle dispute clash struggle disagreement fight strife | troops peace
confluence: meet join river junction merging
conform: comply follow obey adhere fit
confrontation: clash conflict fight standoff dispute showdown argument
confusion: chaos uncertainty unclear muddle misunderstanding
congestion: traffic jam crowded crowding gridlock | charge
conglomerate: company group corporation firm multinational
congo: congolese kinshasa zaire drc
congratulations: congratulated praise congratulate compliments felicitations
congregation: worshippers church parishioners churchgoers flock attendance worship | priest service
congress: house senate lawmakers legislature parliament representatives legislators capitol | bill vote passed republicans democrats
congressional: congress house senate legislative lawmakers capitol washington | committee republican democrat
congressman: representative lawmaker legislator senator politician | house
conjunction: together combination with jointly
connection: link relation tie association contact related relationship
conquer: defeat vanquish overcome beat capture conquest subdue invade
conquest: invasion victory capture occupation defeat
conscience: moral guilt ethics principles remorse
conscious: aware awake deliberate alert consciousness
consecrated: ordained dedicated blessed hallowed | bishop church
consecutive: successive straight row running succession
consensus: agreement accord unanimity unanimous agree
consent: permission agreement approval agree allow authorisation | parents
consequence: result effect outcome repercussion impact
conservative: republican tory tories right cautious traditional | party
conservatory: conservatoire greenhouse music school glasshouse
considerable: large substantial significant much great sizeable
considered: regarded thought deemed viewed seen believed mulled contemplated weighed | proposal
consistent: steady constant regular stable uniform reliable compatible
console: playstation xbox nintendo games comfort
consolidated: merged combined strengthened united unified joint | net profit
consortium: group partnership alliance syndicate companies | bid led
conspiracy: plot scheme collusion conspired plotted
constant: continual steady continuous persistent endless
constellation: stars star galaxy astronomy orion sky
constituency: seat district voters mp electorate electoral
constitution: charter law amendment rights constitutional statute | parliament reform
construction: building build built builder erect site development assembly | workers engineers concrete crane project
consular: consulate embassy diplomatic visa consul
consulate: embassy consul diplomatic mission diplomats visa | diplomat
consultant: adviser advisor specialist expert doctor | firm
consumer: customer shopper buyer user household public client | spending prices goods shops retail
consumption: use eating demand drinking usage intake consume
contact: touch reach communicate call phone email link connection communication
contained: included held had inside ingredients
contaminated: polluted tainted infected poisoned contamination dirty unsafe pollution | water food
contemporary: modern current present today recent | art
contempt: disrespect disdain scorn defiance disregard | court jailed
contend: argue compete claim assert vie contender maintain
content: material satisfied happy information pleased substance
contentious: controversial disputed divisive thorny debated
contest: competition race tournament match challenge election fight | winner won candidates
context: background setting circumstances framework surroundings situation perspective | quoted
continent: africa europe asia america antarctica mainland australia
continental: european mainland europe continent
contingent: group dependent troops delegation conditional
continue: remain keep persist resume proceed ongoing last extend still carry maintain persisted | further
contract: deal agreement signed pact treaty lease accord commission arrangement | years worth company club extension
contractor: builder company firm supplier halliburton | hired
contradictory: conflicting inconsistent opposing contradict incompatible
contrary: opposite contradict against unlike counter opposed
contrast: difference compare comparison opposite different unlike
contribute: donate give donation help contribution add supply provide gave pay | fund money
contributor: donor supporter writer columnist giver
control: command power run manage authority regulate curb rule dominate seize check | restrict limit territory
controversial: disputed contentious divisive controversy debate criticized polarizing | criticism
convene: meet summon assemble call hold
convenience: ease handy easy comfort accessible
convention: conference meeting congress treaty assembly gathering agreement custom | delegates geneva party
convergence: merging meeting union
conversation: talk discussion chat dialogue call talked spoke discussed | telephone
convert: change turn transform switch adapt conversion
convey: communicate express send carry pass
conviction: convicted guilty belief sentence verdict | court jail
convinced: persuaded sure certain confident believes
convoy: motorcade column procession trucks vehicles lorries fleet | escort aid ambush
cook: chef food kitchen recipe bake roast fry meal boil oven prepare cuisine grill | dishes restaurant
cookbook: recipes recipe cookery | chef kitchen
cookie: biscuit snack cracker | chocolate
cool: cold chill chilly fashionable refrigerate trendy calm | temperature
cooler: colder chilly fridge cool refrigerator
cooperation: collaboration partnership coordination teamwork ties assistance joint alliance together help | bilateral agreement relations
coordinator: organiser organizer manager director head planner
cop: police policeman officer detective constable
cope: manage handle deal survive struggle
copper: metal mine bronze ore cop | mining tonnes prices
copy: duplicate imitate replica reproduce photocopy version clone imitation | original
copyright: intellectual piracy rights royalties infringement patent | music lawsuit files
coral: reef marine polyps atoll barrier | bleaching divers sea
cord: rope string cable spinal
core: centre heart central main essential nucleus | inflation earth
cork: bottle stopper ireland irish cobh | wine
corn: maize grain crop cereal wheat soybeans | bushels farmers ethanol
corner: bend turn edge intersection street junction | kick goal
cornerback: defensive defender safety nfl secondary | interception
cornerstone: foundation basis core keystone
coroner: inquest autopsy pathologist examiner postmortem | death cause
corporate: business company firm companies executive corporation | profits
corps: army division unit body marines force | troops
corpse: body cadaver remains dead carcass | found
correct: right accurate true fix proper amend | error mistake
correspondent: reporter journalist writer newsman
corridor: hallway passage hall route aisle
corruption: bribery bribe fraud graft embezzlement bribes kickbacks dishonest | officials scandal money arrested
cosmetic: makeup beauty lipstick superficial | surgery
cosmic: space universe celestial galactic universal
cost: price fee charge expense bill expensive worth spend budget value | pounds dollars euros million pay paid
costa: rica spanish spain rican coast coffee
costume: outfit dress clothes gown wardrobe disguise
cottage: house home bungalow cabin thatched lodge chalet dwelling
cotton: fabric fibre textile cloth yarn | grown crop
couch: sofa settee armchair seat furniture
council: board assembly authority committee local municipal body panel | mayor town voted members
councillor: council alderman politician councilman member | local labour
counsel: lawyer attorney advice barrister solicitor adviser | court
counselor: counsellor therapist adviser advisor lawyer
count: tally total number votes figure calculate tallied | charges
countdown: launch count clock timer
counter: oppose against respond combat till desk offset reply
counterfeit: fake forged bogus forgery phony | notes
counterpart: opposite equivalent colleague peer fellow | met talks
counterterrorism: terrorism terrorists terror security intelligence | police
countess: noblewoman earl lady aristocrat duchess
countless: many numerous thousands innumerable endless
country: nation state land republic homeland territory kingdom rural countryside national | abroad border government
countryside: rural farmland fields village country | farmers
county: district shire parish borough region province municipality | sheriff council seat
coup: overthrow putsch takeover overthrown mutiny ousted toppled seized | military army president junta soldiers
couple: pair two husband wife partners newlyweds married spouses boyfriend girlfriend | wedding relationship
courage: bravery brave heroism hero courageous
courier: messenger delivery parcel driver carrier package
course: class route programme degree track lesson training | students university golf
court: tribunal judge bench judiciary justice magistrates appeals lawsuit hearing trial | ruled verdict jury case
courtesy: politeness polite manners respect
courthouse: court judge trial courtroom tribunal | building
courtroom: court trial judge courthouse dock | jury
courtyard: patio yard square plaza quadrangle
cousin: relative kin uncle aunt nephew relation | family
cove: bay inlet creek harbor
covenant: agreement treaty contract pact promise
cover: include insure conceal hide insurance report protect blanket wrap lid | reporters journalist
coverage: reporting broadcast insurance media reports | news viewers
covert: secret undercover hidden clandestine secretly | cia
coveted: desired prized sought prestigious envied
cow: cattle bull calf beef bovine livestock herd | milk farm bse
cowboy: western ranch rodeo cattle rancher | horse
crab: crustacean shellfish lobster seafood claws
crack: fracture split break cocaine gap
crackdown: clampdown repression suppression curb arrests raid tightening | police
craft: boat vessel skill handicraft ship
crane: lifting hoist bird derrick machine | construction collapsed
crash: collision accident collide wreck smash plunge derail hit pileup collapse struck overturned | plane killed pilot driver car
crater: hole impact volcano basin pit | meteorite mars bomb
crazy: mad insane wild lunatic foolish madness bizarre
cream: ice milk dairy lotion ointment butter
create: make establish form found produce build generate develop design invent set | founder designed formed
creation: making formation establishment invention founding birth production create founded invented
creative: artistic imaginative inventive original innovative creativity imagination | ideas
creator: inventor maker founder author
creature: animal beast monster species being
credentials: qualifications accreditation documents background record
credibility: trust reputation believability credible integrity
credit: loan debt borrowing lending card praise recognition bank overdraft mortgage attribute | repay interest
creek: stream river brook inlet tributary cove
crescent: moon curved shape arc | red islamic
crest: peak emblem top badge ridge
crew: sailors staff team astronauts personnel pilots seamen cosmonauts | ship aboard captain
cricket: test wicket batsman bowler innings | runs overs pitch match england
crime: offence offense theft robbery murder burglary felony criminal violence fraud assault | police arrested prison jail suspect
criminal: offender crook gangster thief felon burglar convict illegal crime culprit robber murderer gang | charges prosecution jail
crimson: red scarlet ruby
crippled: disabled paralysed damaged lame disability handicapped immobilised
crisis: emergency disaster trouble turmoil problem shortage recession catastrophe collapse | debt urgent
crisp: crunchy potato fresh chip snack cool
critical: crucial vital key important serious grave essential critic disapproving negative severe | condition hospital
critique: review criticism analysis assessment
crop: harvest wheat corn maize rice grain barley soybean potatoes | farmers fields
cross: traverse bridge pass crossing crucifix intersect border | river pedestrians jesus
crossover: suv vehicle car mix genre
crossroads: junction intersection crossing turning
crow: bird raven boast rook
crowd: audience spectators fans people attendance throng gathering mob supporters | thousands attended square stadium
crown: title throne king queen monarch | jewels coronation
crucial: vital key important essential critical decisive significant
crude: oil petroleum rough primitive coarse vulgar | barrel opec
cruel: brutal harsh inhumane sadistic mistreatment
cruelty: abuse mistreatment brutality torture neglect | animals
cruise: voyage ship liner sail missile trip | passengers sea caribbean
cruiser: ship warship boat vessel frigate destroyer
crunch: squeeze shortage crisis crush
crusade: campaign christian crusader holy
crushed: squashed trampled flattened smashed squeezed pinned
crust: bread pastry pie shell surface
cry: weep tears wept sob shout scream cried yell
crystal: glass quartz diamond gem mineral
cube: block dice square
cubic: volume metre litres | metres water
cue: signal snooker billiards prompt pool
cuisine: food cooking dishes restaurant chef | menu
culinary: cooking food cuisine kitchen chef gastronomic
cult: sect religious following devotees worshippers guru
cultivation: farming growing crops grown agriculture
culture: tradition art heritage customs civilization arts ethnic lifestyle | museum music traditional
cumulative: total combined accumulated aggregate overall
cup: trophy tournament mug final championship competition title tea | round winners team football
curator: museum gallery keeper exhibition conservator
curb: restrict limit reduce restrain control check
cure: remedy treatment heal treat therapy healed recover | disease patients medicine
curfew: lockdown restriction nighttime martial ban | imposed lifted dusk dawn
curiosity: interest inquisitive rover inquiring curious | mars
curious: inquisitive interested strange curiosity odd
curling: sport skip rink | ice stones olympic
currency: money dollar euro yen yuan pound peso ruble rupee baht won franc | exchange devalue traded
current: present existing today now ongoing incumbent latest contemporary recent | flow electric tide river
curriculum: syllabus subjects lessons courses taught | school pupils
curry: spicy indian tandoori vindaloo dish food | rice
curse: hex jinx swear spell swearing
curtain: drape drapes veil blind screen | window stage
curve: bend arc arch line turn corner
cushion: pillow buffer soften protect pad
custody: detention jail held detained prison arrest guardianship | police suspects child
customary: usual traditional normal custom habitual
customs: duty tariff traditions border import excise practices | officers smuggling seized airport
cut: reduce slash reduction trim lower axe wound slice shrink decrease curb injury sever savings | jobs budget spending knife
cute: pretty sweet adorable lovely beautiful cuddly
cutter: ship vessel coast guard boat
cyberspace: internet online web net virtual
cycle: bicycle bike cyclist cycling ride period loop pedal | race helmet
cyclist: bicycle bike rider cycling biker pedal armstrong | helmet lane tour
cyclone: storm hurricane typhoon tornado wind | battered landfall homes
cylinder: tube tank engine pistons drum bottle | gas
cynical: sceptical skeptical distrustful scornful cynicism pessimistic
czar: tsar emperor nicholas ruler monarch | russia
dad: father parent daddy papa pop mum | mom family
daddy: father dad papa parent
daily: everyday day newspaper routine regular | per
dairy: milk cheese butter cows yogurt | farm
dale: valley glen
dam: reservoir barrage hydroelectric dyke hydropower embankment | river water
damage: harm destroy destruction hurt loss wreck devastate injure ruin devastation injury | storm repair cost insurance
dame: notre lady | cathedral irish
damn: curse condemn swear criticise hell
dance: ballet tango choreography waltz salsa disco choreographer ballroom samba hop | music performed troupe stage
dancer: ballet ballerina dance choreographer dancing performer | stage
dangerous: risky hazardous unsafe danger perilous threat harmful deadly lethal safe | warned risk injured
danish: denmark copenhagen dane scandinavian nordic danes
dare: challenge risk brave bold courage
dark: black night dim unlit darkness shadow gloomy | light
darling: favourite beloved dear sweetheart
dash: sprint run rush race rushed sprinted hurry
data: information figures statistics numbers records database evidence report survey | showed released analysts
database: register records computer data archive
date: day month year deadline scheduled when calendar | romantic dinner january
daughter: girl child son heiress offspring kid stepdaughter baby | born mother father family
daunting: intimidating difficult frightening challenging formidable
dawn: sunrise daybreak morning early daylight
day: date daily today yesterday tomorrow weekday monday tuesday wednesday thursday friday saturday sunday morning | afternoon week night hours
daylight: sunlight sun daytime dawn
daytime: day daylight afternoon morning daily | soap emmy television
dead: died death killed deceased die bodies fatal corpse lifeless fatalities victims | toll buried
deadline: limit cutoff date expiry due end
deadlock: stalemate impasse standoff gridlock blocked
deaf: hearing impaired hear deafness loss mute | sign ears
deal: agreement contract pact bargain accord transaction treaty settlement trade handle | signed negotiated terms
dealer: trader seller merchant pusher vendor broker trafficker | drugs cars sold
dean: cleric priest cathedral head clergyman
dear: beloved expensive precious costly darling cherished
death: die died dead killed fatal murder casualty toll demise fatality perished | funeral mourning hospital obituary
debacle: fiasco disaster failure collapse shambles
debate: discussion argument talks dispute discuss argue controversy exchange | candidates parliament issue speech
debris: wreckage rubble remains fragments waste | crash
debt: loan borrowing owed liabilities credit arrears bonds borrow mortgage owe deficit | repay creditors billion bankrupt
debut: first premiere launch introduction appearance unveil maiden opening bow
decade: years ten century
decay: rot decompose deterioration decline
deceased: dead late died deaths
decent: respectable good proper reasonable adequate honest
deception: fraud deceit lies trick deceive
decided: chose opted agreed resolved decision ruled concluded determined voted settled choice
decision: ruling choice verdict judgment decide resolution move determination vote conclusion | announced court
deck: floor cards ship bridge level | aboard
declared: announced stated proclaimed pronounced said declaration called
decline: fall drop decrease refuse reduce slump reject shrink dwindle deterioration down | percent lower comment
decorated: adorned ornamented honored ornate painted medals decoration garlanded ornaments | flowers medal
decrease: fall drop decline reduce reduction lower less cut shrink | percent
decree: order edict law ruling proclamation command | signed president
dedicated: devoted committed loyal special dedication memory
deduction: subtraction reduction allowance conclusion | tax
deeds: actions acts feats exploits action
deep: depth profound below bottom severe intense underwater | meters feet beneath
deepening: worsening growing intensifying
deeply: profoundly very extremely greatly strongly
deer: stag roe venison elk moose reindeer antlers animal
defamation: libel slander defamatory smear sued | damages newspaper
default: debt unpaid failure bankruptcy
defeat: beat loss lost win victory overcome conquer rout upset thrash eliminate beaten | score final match
defect: fault flaw problem flee defected
defence: protection military defend security defenders guard | minister army
defending: reigning champion protecting guarding title | holder
defense: defence military protection pentagon army security lawyer guard | trial attorney goals missile
defiance: resistance disobedience defying rebellion refusal
defiant: rebellious resisting defiance refused resistance
deficiency: lack shortage anemia shortfall inadequacy
deficit: shortfall gap debt imbalance loss trailed surplus | budget billion trade
defined: described meaning definition specified means
definitely: certainly surely absolutely undoubtedly clearly
deflation: falling inflation decline | prices japan
defunct: closed extinct dissolved former dead
defuse: disarm calm ease deactivate soothe resolve | bomb tension crisis
defy: disobey resist flout ignore challenge defiance
degradation: deterioration humiliation erosion decline
degree: diploma bachelor master doctorate graduate level extent qualification celsius | university studied graduated temperature
deity: god goddess divine idol gods divinity
delay: postpone postponed late wait hold lateness deferred | hours cancelled
delegation: team mission group representatives delegates envoys party visitors
deliberately: intentionally purposely purpose knowingly intentional
delicate: fragile sensitive fine dainty breakable frail tricky subtle
delicious: tasty yummy flavour appetising
delighted: pleased happy thrilled glad overjoyed
deliver: bring supply hand distribute carry convey give transport ship provide | parcel mail speech
delivery: shipment birth distribution courier supply supplying deliver dispatch labor | shipped mail parcels born
dell: computer pc laptop computers desktop manufacturer | michael
delta: airline mississippi river mekong niger estuary | flights atlanta
demand: call insist request claim require urge want pressure appetite | supply consumers
demise: death end collapse fall downfall
demo: protest demonstration march rally protesters
democracy: democratic elections freedom republic vote voting elected suffrage | parliament reform dictator
democratic: democracy elected free parliamentary liberal republican | elections voters party
demographic: population age census group | ageing birth
demolished: destroyed razed flattened bulldozed knocked levelled dismantled demolition | building
demolition: destruction razing demolish knocked bulldozed razed bulldozer tearing flattened | building homes houses
demon: devil evil spirit satan
demonstration: protest rally march demo protesters sit picket | thousands crowd police streets
den: haag lair hideout room study cave burrow | wolf
denial: refusal deny denied rejection repudiation refused refuted
denomination: church religion banknote sect faith
denounce: condemn criticise attack criticize slam
dense: thick compact crowded heavy tight
density: concentration dense thickness crowded population | per square inhabitants
dent: damage hit hurt hole reduce
dental: dentist teeth tooth orthodontist gums
deny: refuse reject denial dispute refute rebut dismiss insist | accused claims guilty
department: ministry agency office bureau division section branch | officials secretary
departure: leaving exit resignation left leave withdrawal takeoff departing retirement quit | gate
depend: rely reliant hinge dependent dependence trust
depicted: portrayed shown illustrated described represented
depleted: exhausted reduced drained emptied dwindling
deployment: sending dispatch troops stationed sent mobilisation positioned
deportation: deport deported expelled expulsion removal removed extradition | asylum immigrants
deposit: account savings payment bank sediment ore reserves placed | money
depot: station warehouse store garage storage terminal | bus
depression: slump recession downturn mood melancholy illness despair depressed sadness storm | antidepressants suicide economic
deprived: poor disadvantaged poverty poorest denied impoverished
depth: deep deepness metres feet fathoms | below sea bottom
deputy: assistant vice aide lieutenant lawmaker second | chief minister
derail: train disrupt undermine wreck sabotage derailment | tracks
derby: race match horse kentucky local | epsom city
deregulation: liberalization liberalisation regulation privatization decontrol | market airline
derived: obtained comes originated extracted came source origin
derrick: crane rig oil hoist
descendants: offspring children heirs grandchildren relatives family
descent: ancestry origin fall landing roots heritage decline
described: called portrayed characterized termed depicted labelled recounted explained
description: account portrait depiction report explanation profile described details | tall wearing
desert: sahara dunes abandon wilderness sand arid | camels dry
deserve: merit earn worthy warrant entitled due
designed: architect created planned intended drew designer devised styled | drawings built
desire: want wish longing ambition hunger urge lust eager
desk: table office counter bureau workstation | sat
desktop: computer pc monitor workstation mac
despair: hopelessness desperate hopeless misery anguish
desperate: hopeless frantic urgent despair needy | help
despite: although though notwithstanding regardless nevertheless however defying spite | still
dessert: pudding sweet cake cream pie | chocolate
destabilize: undermine destabilise disrupt weaken
destination: heading bound arrive place resort trip
destiny: fate fortune future doomed lot
destroyed: demolished ruined wrecked burned razed gutted destruction devastated flattened shattered | fire damage earthquake bomb
destruction: destroy damage ruin devastation demolition wreck havoc demolish flattened annihilation destroyed loss
detachment: unit squad troops separation platoon contingent
details: information particulars specifics facts data description | disclosed reveal
detain: arrest hold held custody imprison jail detention seized imprisoned lock internment captured
detainee: prisoner inmate captive detained guantanamo | held
detective: investigator police sleuth inspector officer sherlock | murder crime fbi
detector: sensor alarm scanner metal smoke device monitor
detention: custody arrest jail prison imprisonment captivity held detained locked internment | cell
deter: discourage prevent deterrent stop dissuade
deterioration: decline worsening worse decay degradation
determined: decided resolved intent decide adamant resolute committed established set settled dedicated
deterrent: disincentive deter discourage deterrence prevent | nuclear
devaluation: depreciation weakening devalue fall depreciate | currency peso
devastating: destructive disastrous catastrophic crippling devastation ruinous
development: growth progress expansion project construction building improvement advance housing creation evolution | developer plans regeneration homes
developmental: growth development growing stages | children
device: gadget machine tool instrument equipment bomb appliance phone | uses
devil: satan demon evil lucifer hell fiend
devoted: dedicated loyal committed faithful loving
diabetes: insulin diabetic obesity sugar glucose disease | blood patients
diagnosis: diagnosed identify test detected illness examination | doctors cancer disease
diagnostic: test tests medical scan screening
dial: phone call ring telephone number
dialect: language accent patois tongue cantonese slang vernacular | spoken
dialogue: talks discussion conversation negotiation discuss negotiate | peace sides
diameter: width across wide radius size | inches metres
diamond: gem jewel jewelry jewellery gemstone carat | mines ring
diarrhea: diarrhoea cholera dysentery vomiting sickness | symptoms
diary: journal notebook log memoir wrote
dice: gambling gamble craps die casino
dick: richard cheney | vice
dictator: tyrant despot autocrat ruler strongman authoritarian dictatorship regime | overthrown
dictatorship: tyranny regime dictator autocracy totalitarian authoritarian junta | military
dictionary: lexicon words oxford vocabulary webster | meaning definition
die: death dead killed fatal deceased perished succumbed late deadly drowned passed victims fatality | funeral aged buried survived cancer
diesel: fuel petrol gasoline oil engine | car vehicles litre
diet: food eating nutrition meals eat weight vegetarian | calories fat lose
dietary: diet food nutrition eating nutritional
different: various other distinct unlike diverse varied separate alternative difference differ vary
differential: difference gap disparity margin
difficult: hard tough challenging tricky problem complicated struggle difficulty demanding | easy
difficulty: problem trouble hardship obstacle challenge struggle hard difficult complication
dig: excavate excavation dug shovel archaeologists digging bury
digest: summary eat stomach summarise reader digestion
digital: electronic computer online internet virtual technology | camera television download
dignity: respect pride honour nobility decorum
dilemma: problem choice quandary predicament difficulty
dim: dark faint gloomy poor darken
dimension: size measurement aspect width length height scale
dimensional: size dimensions depth
diminished: reduced lessened decreased fell weakened
din: noise racket sound clamour
dining: eating restaurant dinner eat meals cafeteria supper food | room table
dinner: meal supper lunch banquet ate food dish dined | restaurant guests table
dinosaur: fossil tyrannosaurus jurassic prehistoric reptile extinct bones palaeontologist
diocese: bishop parish church bishopric archdiocese | catholic
dioxide: carbon emissions greenhouse gas pollutant | climate
diploma: certificate degree qualification graduate
diplomacy: negotiations talks diplomats diplomatic embassy ambassador
diplomatic: embassy ambassador diplomacy diplomat envoy consulate consul foreign relations negotiations | talks ties expelled
dipped: fell dropped declined slipped eased sank
dire: terrible grave desperate serious awful appalling bleak critical
direct: lead guide immediate straight manage oversee helm steer film nonstop
director: manager boss head chief filmmaker executive administrator | film movie board company directed
directory: listing guide catalog phonebook list
dirt: soil mud dust filth earth grime
dirty: filthy soiled unclean polluted grimy muddy
disabled: handicapped crippled paralyzed impaired wheelchair disability paraplegic blind deaf
disadvantage: drawback handicap downside weakness
disagree: differ oppose argue dispute object divided reject
disagreement: row dispute argument rift differences conflict
disappearance: vanished missing kidnapping abduction loss disappeared vanish kidnap | last seen search
disappointed: upset unhappy sad frustrated dismayed disappointing letdown | lost
disarm: demilitarise decommissioning disarmament surrender decommission weapons | arms
disarmament: weapons disarm demobilisation decommissioning arms nuclear | treaty
disaster: catastrophe tragedy earthquake flood hurricane tsunami calamity accident crash | victims killed emergency relief
disastrous: catastrophic disaster terrible ruinous devastating calamitous
disc: cd dvd disk record album
discarded: dumped abandoned thrown scrapped rejected
discharge: release dismissal emission dismiss fire expel emit pollution | hospital
disciplinary: punishment discipline sanction suspension punish suspended | committee
discipline: punish punishment control order field reprimand
disclosed: revealed announced reported told published released leaked
disclosure: reveal revelation leak disclosed publication revealed
disco: nightclub discotheque dance club party | music dj
discography: albums recordings records singles
discomfort: pain unease ache uncomfortable soreness
discontent: unhappy dissatisfaction unrest anger unhappiness resentment
discontinued: stopped ended axed scrapped halted dropped
discount: reduction reduced cheap sale rebate cut concession | price percent
discourage: deter dissuade prevent put deterrent
discourse: debate discussion speech talk conversation
discovered: found unearthed detected uncovered spotted discovery finding learned located identified | search scientists
discovery: find found discovered breakthrough unearthed uncover detection | scientists
discretion: judgment prudence caution freedom tact
discrimination: bias prejudice racism sexism unfair bigotry segregation inequality | women black
discuss: talk debate negotiate talks consider discussion speak meeting address conversation | issue
disease: illness infection virus cancer sickness malaria disorder flu epidemic condition outbreak syndrome diabetes tuberculosis | patients symptoms infected spread died
disgruntled: dissatisfied unhappy discontented angry aggrieved | employee
disguised: dressed posing masked costume concealed wearing
dish: food recipe meal plate cuisine bowl satellite course
disk: disc cd drive computer dvd storage | hard
dismal: poor gloomy bleak bad miserable
dismantle: demolish disband scrap demolition destroy
dismay: disappointment alarm shock distress
dismissed: fired sacked rejected axed sack removed ousted | job wicket
disorder: illness syndrome unrest disease riot condition autism disturbance
dispatch: send sent deploy shipment report deployed delivery
disperse: scatter disband break spread | police crowd
displacement: refugees displaced homeless uprooted fled moved
display: show exhibit exhibition showcase screen present
disposal: dumping removal sale waste sold
dispute: row argument conflict disagreement quarrel feud contest controversy | union territory claim court
disqualified: banned excluded disqualification barred ineligible stripped
disregard: ignore neglect contempt flout
disrupt: interrupt disturb delay disruption hamper hinder
dissatisfaction: discontent unhappiness unhappy dissatisfied frustration
dissent: disagreement opposition protest criticism opponents dissident
dissident: rebel opponent protester activist critic defector | jailed china
dissolution: breakup end abolition disbanding dissolve
dissolved: disbanded melted ended closed annulled scrapped
distance: miles kilometres far length range metres away gap | near travel
distant: far remote away faraway distance
distinct: different separate clear unique distinctive
distinguished: eminent renowned notable respected prominent
distorted: twisted misleading misrepresented warped distortion inaccurate
distraction: diversion disturb disrupt attention interruption
distress: suffering anguish trouble misery pain upset grief sos | signal
distribution: delivery supply sharing allocation handing spread | food aid
distributor: supplier wholesaler dealer seller distribution
district: area region borough neighbourhood neighborhood zone county quarter ward precinct constituency | council local
distrust: mistrust suspicion suspicious doubt wariness
disturbing: worrying upsetting alarming shocking horrific
ditch: trench abandon dump drain canal gully
divers: underwater scuba frogmen dive | search bodies
diverse: varied different mixed diversity range multicultural
diversified: varied expanded diverse broadened various conglomerate
diverted: rerouted redirected detour detoured turned sidetracked | flight
divided: split separated partitioned splitting shared section partition disagreement rift divide | parts
dividend: payout payment shareholders profit bonus shares
divine: god holy heavenly sacred religious celestial
diving: plunge dived dive dove scuba diver snorkelling underwater | sea
division: league branch section unit department split separation segment tier category | teams promoted group
divorce: split separation separated marriage wife custody husband divorced | court settlement married
doc: doctor document physician paper
dock: port harbour pier wharf quay moor berth | ship space
doctor: physician surgeon medic gp consultant specialist medical dr paediatrician | hospital patient treatment clinic
doctrine: belief teaching dogma principle policy creed ideology | church
document: paper report file record letter certificate memo text | signed written
documentary: film programme movie footage | director bbc television
dodge: avoid evade chrysler escape duck
dog: puppy hound canine terrier labrador spaniel pet bitch retriever poodle | owner bark leash bite
dole: unemployment benefits bob candidate republican jobless | clinton kansas senator
doll: toy barbie puppet figurine mannequin teddy | girl child plays
dollar: currency greenback buck money cents usd cash | yen euro exchange traded
dolphin: whale porpoise mammal marine cetacean | sea
domain: territory area field realm address | internet
dome: roof cupola stadium arena millennium vault | church
domestic: internal home national household local gdp homegrown | violence abroad
dominated: controlled led ruled dominant main
dominion: territory control rule sovereignty colony
donation: gift contribution charity donor gave donated | money
done: finished completed accomplished performed carried achieved | work
donor: donate gave giver contributor kidney transplant donated | blood organ charity
doomed: condemned fated failed hopeless
door: entrance gate doorway entry exit | lock key knocked opened
dormitory: dorm hostel residence barracks bunk sleeping | students
dose: amount dosage tablet injection pill | drug vaccine
dot: spot point internet speck mark com
double: twice two twofold second pair dual | increase
doubt: uncertainty question skepticism suspect skeptical uncertain unsure dispute | whether
dough: bread pastry flour money yeast | bake
dove: bird peace pigeon dived plunged
downer: depressing tranquilizer sick | cow alexander australian
downfall: collapse ruin defeat overthrow ousted
downhill: ski skiing slope descent skier
download: internet itunes upload online install copy | music file
downside: disadvantage drawback negative risk
downstream: river stream upstream | flow flood
downtown: city centre center central urban | streets shops
downturn: recession slump decline slowdown crisis fall
downward: down lower decline falling drop descending reduced worsening
dozen: twelve several scores multiple
draft: outline version proposal conscription pick write written preliminary | players selected
drag: pull haul tow tug draw pulled | queen
dragon: monster beast welsh komodo lizard creature serpent
drain: sewer pipe gutter empty deplete drainage | water
drainage: drains sewer water basin ditch
drama: play theatre theatrical series tragedy film | actor stage
dramatic: striking sharp spectacular theatrical sudden drastic drama exciting | change
draped: covered hung wrapped cloaked hanging
drastic: radical extreme severe drastically harsh
draw: tie attract sketch lottery drawn pull stalemate | goalless score match
drawn: tied draw sketched attracted level pulled | match
dream: ambition aspiration hope goal nightmare fantasy | sleep wish
dress: gown clothes wear outfit clothing costume frock skirt robe attire | wore fashion bride
drift: float wander adrift current
drilling: oil well boring exploration rig | gas
drinking: alcohol drunk beer wine liquor consumption drank sober bar pub | glass bottle water
drive: motor ride car campaign push steer travel driver driven wheel motorist | road licence vehicle speed mph
driven: drove motivated powered driver prompted pushed forced chauffeured | car
driver: motorist chauffeur trucker racer pilot motoring drove wheel | car road lap
drone: unmanned uav aircraft quadcopter predator | strike surveillance
drop: fall decline decrease plunge slide reduction dip abandon lower slump fell tumble | percent sank
drought: dry rain shortage rainfall arid famine | water crops reservoirs
drove: drive driven car travelled ride motorist
drug: medicine medication cocaine heroin cannabis narcotic marijuana pill substance pharmaceutical steroid ecstasy painkiller | dealer addict smuggling prescription overdose
drum: percussion drummer beat barrel snare drumming cymbals
drummer: percussionist drums musician percussion bandmate | band guitarist bassist
drunk: intoxicated alcohol drinking drank inebriated tipsy booze | driving beer
drunken: drunk intoxicated alcohol inebriated sober drinking drink drank drunkenness alcoholic
dry: drought arid parched dehydrated desert desiccated | rain water
dual: double two twin both twofold
dubious: doubtful questionable suspicious suspect
duchess: duke cornwall camilla noblewoman kate
duchy: dukedom duke luxembourg cornwall
duck: bird mallard goose fowl avoid
due: owing because scheduled payable owed deadline caused outstanding
duel: fight contest showdown battle clash
duet: song pair sang duo together
dug: dig excavated unearthed buried tunnel digging
dugout: bench shelter canoe manager
duke: prince nobleman peer lord nobility royal | queen duchess earl
dull: boring tedious dreary uninteresting gloomy
dumb: stupid mute silent foolish speechless
dump: landfill tip rubbish discard waste dispose throw
dunk: slam dip basketball
duo: pair two couple partners double | band
duplicate: copy replica repeat identical
durable: lasting strong sturdy tough
duration: length period long hours lasted lasts last time
dust: dirt ash sand powder soot | clouds
dusty: dry dirty sandy grimy dust
duty: responsibility obligation task job tax work role shift tariff | served
dwarf: small short pluto planet star
dwelling: house home residence hut flat cottage
dwindling: declining falling shrinking decreasing fewer reduced
dye: colour color hair tint stain | blonde
dynamic: energetic lively vigorous active
dynamite: explosives explosive blast bomb tnt
dynamo: kiev moscow tbilisi generator dinamo
dynasty: family rulers kings emperors royal reign
each: every apiece per individually both respectively
eager: keen enthusiastic anxious willing wants
eagle: bird raptor hawk prey golfer wings | hole nest
ear: hearing deaf lobe eardrum hear heard listen
earl: count lord nobleman peer baron countess aristocrat title
earlier: previously before prior formerly already sooner preceding
earliest: first oldest soonest original ancient
early: morning dawn beginning initial ahead premature soon sooner advance start prior previous | before breakfast
earnest: serious sincere heartfelt solemn
earnings: profit income wages salary revenue pay earned money profits | quarter shares
earth: world planet globe soil ground land mud global | orbit space moon
earthquake: quake tremor seismic magnitude shock aftershock tsunami richter epicentre | rubble collapsed struck
ease: relax relieve reduce loosen soften lessen lighten alleviate comfort | tension pain
easily: comfortably simply effortlessly readily simple | beat
east: eastern oriental asia eastward orient | direction region coast
easter: egg resurrection bunny holiday chocolate | sunday spring church
eastern: east oriental easterly northeast southeast | coast
eastward: east eastern easterly
easy: simple effortless straightforward ease easier comfortable uncomplicated | quickly difficult
eat: ate food consume meal diet dine feed lunch dinner swallow devour bite breakfast nutrition | restaurant hungry menu meat
eccentric: odd unconventional weird quirky
ecclesiastical: church religious clergy clerical diocese
echo: repeat resound reverberation reverberate newspaper mirror
eclectic: varied diverse mixed assorted
eclipse: moon lunar solar sun shadow darkness
ecological: environmental green ecosystem environment ecology biodiversity conservation | damage
economic: economy financial fiscal monetary business trade commercial industrial | growth gdp recession inflation jobs
economist: analyst forecaster keynes economics expert | economy growth
economy: gdp growth market trade industry recession prosperity finances | inflation unemployment percent exports
ecosystem: environment habitat ecological biodiversity ecology wildlife
edge: border brink rim margin advantage side fringe
edition: version issue copy printing volume | published newspaper
editor: journalist newspaper magazine chief publisher columnist reporter | edited article
editorial: article column comment opinion leader newspaper editor | wrote
education: school teaching learning university schooling training college tuition academic curriculum literacy studies | pupils students teachers exams graduate degree
effect: impact result consequence influence outcome affect repercussion | cause
efficient: effective productive economical streamlined efficiency
effort: attempt bid try campaign endeavour struggle drive work exertion
eggs: chicken hens laid omelette poultry | nest hatch
ego: vanity pride arrogance self conceit
eight: eighth
eighth: eight | place seventh ninth
elaborate: detail explain complex detailed intricate
elbow: arm joint shoulder jab nudge | injury surgery
elderly: old aged pensioners seniors retired older
eldest: oldest first firstborn senior son
election: vote poll ballot elected voters campaign referendum electoral candidate contest | turnout party won seat constituency
electoral: election vote voting voters ballot poll | commission candidates
electric: power electricity electrical electronic battery current volt | energy plug
electronic: digital computer computerized electrical online electronics | devices
elegant: stylish graceful beautiful refined chic
elementary: primary basic simple grade school | pupils teacher
elements: parts components factors features chemicals
elephant: tusks ivory animal mammal herd jumbo | zoo poachers
elevation: altitude height promotion raised above level high | feet meters sea
eleventh: eleven
eligible: entitled qualified qualify suitable allowed qualifying | voters
eliminate: remove abolish eradicate knock rid wipe kill scrap | knocked
elite: top best leading privileged special
elsewhere: abroad somewhere other another
elusive: evasive hiding hard slippery evade mysterious
email: message electronic internet mail inbox hotmail spam correspondence | sent address
embargo: ban sanctions blockade boycott restrictions prohibition
embarrassing: humiliating awkward shame embarrassment humiliation red blush
embassy: ambassador consulate mission diplomat consul diplomatic | visa foreign passport
embattled: troubled beleaguered besieged criticised pressure
embedded: implanted lodged fixed ingrained planted | reporters
embezzlement: theft fraud stealing stole stolen swindle
emblem: symbol logo badge crest insignia
embrace: hug accept adopt welcome include cuddle hugged adopted
embroiled: involved entangled caught
embryonic: embryo stem early fetal nascent | cells research
emergency: crisis disaster urgent rescue ambulance alert hospital evacuation evacuate | paramedics firefighters declared
emeritus: retired professor former professorship honorary
eminent: distinguished prominent renowned famous respected | domain
emir: ruler prince sheikh qatar kuwait
emission: pollution discharge release carbon dioxide greenhouse gases exhaust pollutant smog | warming kyoto climate
emotional: tearful feelings sentimental moving passionate mental | tears cried
emperor: king ruler monarch imperial napoleon tsar hirohito | throne empire dynasty
emphasis: stress focus importance priority attention
emphasized: stressed highlighted underlined underscored emphasis
empire: realm dynasty imperial colony colonies | emperor ruled
employee: worker staff personnel labourer job workforce clerk colleague | company hired wages jobs
employment: jobs job work hiring employ unemployment jobless career workforce | workers rate
empress: queen emperor dowager imperial wife
empty: vacant deserted unoccupied bare abandoned uninhabited
enable: allow let help permit empower able
enact: pass law legislate approve introduce legislation
enclave: territory area pocket exclave ghetto | surrounded
enclosed: surrounded fenced shut walled fence encircled
encounter: meet meeting clash face confront contact met
encourage: urge promote inspire motivate support persuade incentive stimulate spur boost
encyclopedia: wikipedia britannica reference encyclopaedia | articles entries
end: finish conclude close stop final expire cease last terminate halt finale complete conclusion deadline | over until
endangered: threatened rare extinction extinct vulnerable protected | species
endeavor: effort endeavour attempt undertaking try shuttle
endeavour: effort attempt shuttle try undertaking
endemic: native widespread indigenous rife common
endless: infinite constant never perpetual unending eternal
endorsement: backing approval support sponsorship endorse recommendation
endowment: donation fund gift grant foundation bequest | university arts
enduring: lasting permanent durable long perpetual continuing
enemy: foe rival adversary opponent hostile | war forces
energetic: active lively vigorous dynamic energy
energy: power electricity fuel oil gas solar nuclear wind coal vigour renewable petroleum | supply plant consumption prices
enforcement: police implementation compliance policing application | law fines rules
engaged: betrothed involved fiance fiancee engagement marry hired busy married | wedding announced couple
engine: motor machine locomotive turbine diesel petrol cylinder | car fuel horsepower power
enhance: improve boost strengthen increase heighten better
enjoy: like love relish savour pleasure fun delight appreciate favourite | happy
enlargement: expansion extension growth accession widening
enormous: huge giant massive vast large big immense gigantic
enough: sufficient adequate plenty ample insufficient shortage lack | needed
enraged: angry furious angered infuriated outraged
enrichment: uranium nuclear enriched centrifuges enrich reprocessing fuel atomic improvement | iran reactor sanctions
enrollment: enrolment registration students intake pupils | school
ensemble: group orchestra cast troupe
ensuing: following subsequent resulting after resulted later
ensure: guarantee secure certain make assure safeguard check
enter: entry join entrance admission access entered admitted arrive | visa door
enterprise: business company firm venture corporation undertaking initiative | private
entertainment: show music film concert theatre television comedy performance cinema leisure nightlife disney | stars audience hollywood
enthusiasm: passion eagerness excitement interest keen zeal enthusiastic
enthusiastic: keen eager passionate excited enthusiasm
entire: whole complete all full total throughout
entirety: whole full all completely
entitled: titled called eligible right deserve named qualify allowed | rights
entity: body organisation organization company unit institution
entourage: staff retinue bodyguards followers aides
entrance: door entry gate doorway access admission gateway porch lobby | enter ticket
entrenched: established rooted dug ingrained fixed
entrepreneur: businessman founder tycoon businesswoman start startup | business company
entry: admission access entrance admittance ticket visa enter competitor joining | free fee gate border
envelope: letter mail package packet post
environment: nature surroundings climate ecology ecological wildlife green habitat | pollution conservation emissions
environmental: ecological green environment conservation nature pollution climate environmentalist ecology | wildlife greenpeace emissions
envisioned: imagined planned envisaged foresaw pictured
envoy: ambassador diplomat representative delegate emissary negotiator messenger | talks sent
enzyme: protein catalyst amylase molecule chemical | cells drug
epic: saga poem lengthy grand long heroic film | homer
epicenter: quake earthquake epicentre center centered hypocenter | magnitude richter miles
epidemic: outbreak disease pandemic plague spread cholera flu | virus infected cases deaths
episcopal: anglican bishop church diocese episcopalian protestant
episode: instalment installment programme series show incident event drama part | watched broadcast viewers
equal: same level equivalent identical parity even | rights
equation: formula mathematics maths mathematical calculation
equatorial: tropical guinea equator tropics
equestrian: horse riding rider riders showjumping dressage eventing | olympic
equilibrium: balance stability stable steady poise
equipment: gear machinery tools apparatus hardware machines devices supplies instruments kit | installed
equity: shares stock capital fairness justice stake | investors market
equivalent: equal same comparable corresponding counterpart worth
era: age period time epoch years days decades | history reign
eradicate: eliminate wipe destroy abolish eradication | disease
erase: delete remove wipe rub deleted wiped eliminate
eroded: worn weakened erosion undermined reduced
erosion: weathering wearing loss decline soil
erratic: unpredictable irregular inconsistent unstable unreliable
error: mistake fault blunder slip wrong flaw incorrect glitch gaffe | blamed
eruption: volcano lava ash erupted volcanic outbreak explosion | crater evacuated
escalation: intensification increase worsening rise surge
escape: flee fled escaped breakout getaway run evade runaway fugitive | prison prisoners jail
escort: accompany guard convoy prostitute accompanied
especially: particularly notably specially particular mainly chiefly
espionage: spying spy cia kgb intelligence spies | secrets agent arrested
essay: article paper writing coursework dissertation composition
essence: nature core heart basis spirit substance
essential: vital necessary crucial key important indispensable needed required must
established: founded set created formed instituted started launched foundation | founder origin since
estate: property land mansion housing inheritance manor assets | will
esteem: respect regard admiration confidence
estimate: guess calculate reckon approximately roughly about projected assess | number
estranged: separated alienated divorced divorce split parted | wife
eta: basque separatists | spain bomb spanish madrid
eternal: everlasting endless perpetual permanent forever immortal
ethanol: biofuel alcohol fuel maize | corn
ethics: morals morality moral principles conduct
ethnic: racial race tribal minority tribe nationality cultural | serbs kurds albanian population
etymology: origin word derivation meaning | name derived
euro: currency eurozone european money single championship | germany dollar exchange bank
evacuation: evacuate evacuated flee rescue leave fled left airlift | residents homes safety
evaluation: assessment review appraisal test judgment
evangelical: protestant christian church baptist evangelist pentecostal churches christians missionary
evasion: avoid dodging avoidance tax fraud
eve: night before day vigil dusk | christmas december
even: level equal flat smooth balanced tied
event: incident occasion competition tournament occurrence festival race ceremony contest happening match | held organized attended
eventually: finally ultimately later after end
ever: always once before history previously lifetime record
evergreen: pine conifer tree fir trees
every: each all daily per weekly annual
everyday: daily ordinary routine common usual
everywhere: throughout worldwide across widely nationwide
evidence: proof testimony data signs facts indication documents witness | court trial dna showed
evil: wicked bad satan devil sinful wickedness immoral
evolution: darwin development evolve creationism change species | theory
evolutionary: evolution evolved darwin ancestors gradual ancestor | fossil species
evolve: develop change evolution adapt
exactly: precisely just accurately exact precise identical
exaggerated: overstated inflated overblown overestimated
exam: test examination finals assessment quiz gcse | students pupils passed
examination: test exam inspection check analysis review study checkup autopsy scrutiny
example: instance case sample illustration model such like
excavation: dig archaeologist archaeologists unearthed digging archaeological | site found
exceed: surpass top more pass above outstrip excess | limit
excellent: outstanding superb great brilliant fine exceptional
except: excluding apart besides exemption only exclude save exception
excessive: too extreme overly undue disproportionate
exchange: swap trade swapped trading market barter bourse currency replace | shares stocks prisoners
excited: thrilled eager delighted enthusiastic happy excitement keen looking
exclude: bar omit ban reject exclusion
exclusive: sole private only expensive luxury restricted select | interview rights
excuse: reason forgive pretext justify pardon
executive: manager director ceo boss administrator officer chief administrative head management | company corporate chairman business
exempt: excused exemption excluded free waived
exercise: workout training fitness jogging drill gym walking running yoga swimming | minutes health
exert: apply use exercise wield
exhausted: tired fatigue weary drained fatigued exhaustion used
exhibition: show display museum gallery exhibit fair expo | art paintings visitors works
exile: banished refugee deported fled banishment asylum abroad overseas | return
existing: current present already established today
exit: leave departure way door quit left | motorway
exodus: flight departure leaving fleeing migration | refugees
exotic: foreign tropical unusual rare strange
expand: grow extend enlarge increase enlargement broaden growth | new
expansion: growth enlargement extension increase enlarge development spread widening
expected: anticipated forecast predicted likely projected estimated awaited due scheduled probable hope prospect | analysts soon
expedition: voyage trek mission trip explorer journey | everest
expeditionary: overseas force military troops
expel: deport eject evict banish expulsion
expenditure: spending cost budget spent costs expenses
expensive: costly pricey high luxury overpriced dear price cost priciest cheap | dollars worth paid pounds
experience: skill expertise knowledge background feel undergo veteran practice encounter suffered | years worked previously
experienced: veteran skilled seasoned suffered expert felt practised
experimental: trial test testing pilot avant
expert: specialist analyst professor scientist researcher consultant authority professional | said
expertise: skill knowledge experience know specialist
expired: ended lapsed deadline finished died
explain: clarify describe account reason because elaborate explanation tell interpret
explanation: reason cause explain why because account
explicit: clear specific graphic open obscene sexual precise
exploded: explosion blast bomb detonated blew burst blown | killed car
exploit: use utilize feat take abuse deed advantage | resources
exploration: expedition search prospecting drilling discovery explorer survey | space oil mars
explosion: blast bomb explode exploded detonation bombing blew eruption | killed injured gas
expo: exhibition fair world show exposition pavilion
export: ship shipment sell trade overseas abroad import foreign sale sold | goods billion products
exposed: revealed uncovered vulnerable unprotected disclosed
exposure: exposed contact risk publicity coverage
expressed: voiced stated conveyed showed said told | concern
expressway: motorway highway freeway toll road | traffic
expulsion: expelled deported exclusion ousted excluded
extended: lengthened prolonged longer stretched expanded increased prolong renewed | deadline
extensive: large wide widespread huge broad
extent: degree scale scope range size
exterior: outside facade outer external wall outdoor | building
external: outside outer outward foreign exterior
extinct: dead dinosaur vanished endangered extinction died dodo | species
extortion: blackmail racketeering threats protection racket extorted ransom bribery | money
extra: additional more overtime added further spare supplementary bonus surplus
extract: remove excerpt obtain pull mine
extradition: deport hand transfer return extradite surrender expulsion | trial wanted request
extraordinarily: exceptionally remarkably extremely unusually
extraordinary: remarkable exceptional unusual amazing special
extremely: very highly exceptionally severely intensely incredibly hugely
extremist: militant radical fanatic terrorist fundamentalist hardliner
eye: sight vision eyesight pupil iris retina ophthalmologist blind | see glasses look
fabric: cloth material textile cotton silk
fabulous: wonderful marvellous great fantastic superb amazing
facade: front exterior frontage face | building
face: confront encounter meet visage countenance challenge confrontation oppose threatened | charges opponent
facial: face faces makeup
facilitate: help ease assist enable aid
facility: plant centre center site installation amenity building complex factory | equipped
fact: truth reality evidence detail information actuality
faction: group wing splinter party camp sect bloc division militia | rival
factor: cause reason element influence contribute
factory: plant mill manufacturer works workshop facility production | workers produces assembly
faculty: staff professors department teachers college | university
faded: disappeared dimmed weakened vanished declined waned
failing: failure unable flaw weakness collapsed bankrupt
failure: failed collapse fail breakdown defeat flop unsuccessful bankruptcy malfunction | cause fault
fair: just equitable reasonable impartial justice equal honest festival show carnival market blond exhibition
fairway: golf course hole green | tee birdie
fairy: elf magic pixie tale goblin
faith: religion belief trust confidence church creed islam christianity believer | pray god worship
fake: counterfeit false forged bogus forgery phony imitation artificial hoax sham | real
falcon: bird hawk raptor kestrel peregrine
fall: autumn drop decline decrease collapse tumble plunge slip fell reduction descend slump | percent lower
fallen: dropped fell declined collapsed decreased tumbled lower | percent
fallout: consequences radioactive aftermath row repercussions contamination
false: untrue fake wrong bogus lie incorrect misleading phony
faltering: stumbling struggling weakening slowing hesitant
fame: famous celebrity renown stardom hall | star
familiar: known accustomed recognizable acquainted used
family: relatives parents mother father wife husband children son daughter household kin siblings brother sister | married home survived
famine: hunger starvation starving drought malnutrition starve | food aid africa
famous: celebrated renowned known celebrity popular legendary star noted | best
fan: supporter enthusiast follower admirer spectator | crowd stadium cheered
fancy: like expensive want luxurious upscale
fantastic: wonderful great superb brilliant amazing excellent marvellous
fantasy: imagination dream fiction imaginary tolkien
far: distance distant miles kilometres kilometers remote away long extent much
fare: ticket price fee cost charge | passengers bus airline
farewell: goodbye departure parting retirement leave | last
farm: ranch agriculture agricultural farmer plantation dairy orchard cultivate | crops cattle land acres
farmer: grower farm agriculture peasant rancher agricultural producer | crops cattle land milk harvest
farmland: fields farms agricultural pasture farm acres
farther: further beyond distant away
fascinating: interesting intriguing captivating absorbing gripping
fascist: nazi mussolini far extremist nationalist racist dictator
fashion: style clothes clothing designer trend vogue wear dress catwalk couture | model collection runway
fast: quick rapid swift speedy speed hasty express abstain hunger | record ramadan miles
fastball: pitch slider curveball splitter changeup | pitcher mph
faster: quicker speedier sooner speed accelerate fast rapidly | record
fastest: quickest record speed rapid quick | seconds lap
fat: obese overweight obesity grease lard oil weight | diet
fatal: deadly killed died lethal death mortal fatality killing
fate: destiny future fortune doom outcome happen
father: dad daddy parent mother papa paternal stepfather son daughter | family born
fatigue: tiredness exhaustion tired exhausted weariness
fault: defect blame error mistake flaw responsible failure
faulty: defective broken malfunctioning flawed defect fault malfunction | recall
fauna: animals wildlife species animal birds mammals | flora
favor: favour prefer support back advocate preference benefit approve favorite endorse | voted
favorite: favourite preferred beloved popular best loves
favour: prefer support back approve preference favor
favourite: preferred best popular loved likely | odds bet
fax: facsimile telephone message copy letter | sent
fear: worry afraid concern dread terror scare panic anxiety frighten threat | warned danger
feasible: possible practical viable achievable workable
feast: banquet meal festival celebration dinner holiday thanksgiving
feat: achievement accomplishment deed exploit stunt
featured: starred included appeared showcased highlighted starring guest | appearances
federal: national central government fbi washington | agency congress states judge
fee: charge payment price cost fare tuition toll dues subscription commission sum | pay paid transfer
feed: nourish food eat fed diet supply fodder
feedback: comments response opinions reaction
feel: felt sense think emotion believe experience touch suffer | happy sad angry
fell: dropped declined fall slipped tumbled plunged decreased sank collapsed down lost tripped slid | percent points lower
fellow: colleague companion peer man comrade mate
fellowship: scholarship grant association friendship community companionship grants
felony: crime offense offence charge misdemeanor | convicted guilty
felt: feel sensed thought experienced believed
female: woman women girl lady feminine she actress
feminine: female women womanly woman girlish
feminist: feminism women activist equality suffragette steinem | rights
fence: barrier wall railing hedge hurdle border
fend: defend repel ward
ferry: boat ship vessel passenger hydrofoil catamaran crossing | sank aboard passengers island
fertilizer: fertiliser nitrogen manure phosphate ammonium | crops
festival: celebration carnival fair holiday feast event fest fete biennale | held annual music celebrate audience
feud: dispute quarrel row vendetta rivalry | family
fever: temperature malaria ebola dengue flu | symptoms sick
few: several handful couple some scarce little rare
fewer: less under lower reduction decrease smaller
fiat: carmaker car chrysler turin ferrari | italian
fiber: fibre thread optic textile fabric
fiction: novel novelist stories fantasy author | book writer
fidelity: loyalty faithfulness accuracy faithful allegiance | fund
field: pitch ground area sector domain discipline stadium farm meadow farmland | crops players
fielder: outfielder outfield baseball cricket infielder | catch
fierce: intense violent ferocious strong heavy | fighting
fiery: burning passionate blazing flames fierce
fighter: boxer jet warplane soldier militant rebel guerrilla warrior combatant | aircraft
fighting: battle combat clashes conflict war fought battles skirmishes violence struggle brawl boxing hostilities | troops rebels killed
figure: number statistic total sum amount person celebrity statistics data calculate shape | showed
file: document folder record submit lodge archive computer | court papers lawsuit
filled: full packed occupied stuffed loaded crammed | with
film: movie picture cinema documentary footage shoot feature thriller comedy video | actor director starring screen box hollywood
filmmaker: director producer cinema movie film documentary cinematographer
filter: screen strain purify sieve block
fin: shark tail
final: last decisive ultimate end championship closing concluding title showdown decider concluded | semifinal trophy champions won cup
finalist: semifinalist contestant contender final shortlisted
finance: money fund funding financial bank budget investment treasury banking loan economy capital | minister
financial: economic monetary fiscal banking money finance funding | bank investors market crisis
find: discover locate detect discovery spot uncover identify trace unearth determine findings search | searching recovered evidence
fine: penalty punishment sanction money ticket good penalise penalize excellent healthy okay pay thin | court ordered
finger: thumb hand digit fist knuckle pinky | ring
finished: completed ended concluded done over complete final end finish | place line
finite: limited restricted limit limits
fire: blaze flames burn burning burned arson shoot dismiss sack inferno gunfire firefighters | smoke crews extinguished engines brigade wildfire
firefighter: fireman fire crews brigade firemen | blaze burned flames
firm: company business corporation partnership employer enterprise solid hard steady | employees based
first: initial earliest original debut inaugural maiden opening pioneer | history never before record
fiscal: financial budget tax monetary budgetary economic revenue | year quarter ended
fish: salmon cod tuna trout shark catch fisherman trawler seafood angler haddock herring mackerel eel | sea river boat nets
fisherman: fishing angler trawler fishermen fishes boat | nets catch
fishery: fishing fish fishermen trawlers cod
fist: hand punch knuckles clenched
fit: healthy suitable fitness match suit recover athletic shape | exercise size
five: fifth quintet
fixed: repaired mended set steady constant rigged solved
fixture: match game event fitting schedule
flag: banner ensign pennant standard symbol emblem stripes union | colors waved flew pole
flagship: main leading star showpiece
flair: talent skill gift ability gifted
flamboyant: colourful showy extravagant colorful outrageous
flame: fire torch burn blaze olympic
flank: side wing edge winger
flare: rocket erupt flash signal outbreak
flash: flare light lightning burst spark blaze
flat: apartment level even home tenement residence | rent tenants landlord bedroom
flattened: destroyed levelled razed demolished crushed
flavor: taste flavour spice vanilla aroma seasoning savor | chocolate
flawed: faulty defective wrong imperfect mistaken
fledgling: new young chick baby inexperienced emerging
flee: escape fled evacuate refugee abandon leave run displaced exile | homes fighting
fleet: ships vessels navy armada aircraft vehicles boats planes
flesh: skin meat tissue body muscle
flexibility: adaptability elasticity leeway flexible freedom latitude
flick: film movie picture header
flight: plane aircraft airline jet flew fly flying airliner trip aviation | airport passengers pilot landed boarded
flint: stone michigan rock lead
flip: turn somersault overturn reverse
floating: afloat sea adrift drifting float buoyant raft | water
flock: sheep birds group herd crowd
flood: deluge inundate water overflow torrent submerge downpour swamped floodwaters inundation | rain river levee homes evacuated
floor: storey story level ground room | building upstairs
flora: plants vegetation flowers botany plant
flotilla: ships boats fleet vessels convoy armada | gaza
flour: wheat bread grain milled cornmeal baking | dough bake
flourish: thrive prosper bloom grow boom
flow: stream current pour run circulation movement | river water
flower: rose bouquet tulip bloom blossom orchid lily plant daisy wreath | garden petals
flu: influenza virus swine avian fever disease illness cold | vaccine symptoms infected outbreak h
fluent: speaks spoken language speak fluency
fluid: liquid water drink drip saline flow
flurry: series burst snow spate snowfall
flush: toilet lavatory drain blush red
flute: flautist flutist pipe instrument piccolo recorder | orchestra music
flying: flight plane aircraft pilot airborne flew fly | airport
foam: insulation froth rubber polystyrene lather | shuttle tank
focal: center central main focus
focus: concentrate emphasis center attention emphasize priority highlight target spotlight | mainly primarily
foe: enemy opponent rival adversary nemesis
fog: mist haze smog visibility cloud murk | delayed flights
foil: thwart prevent stop frustrate thwarted fencing | plot
fold: bend crease close collapse shut fail origami
folk: people traditional villagers acoustic residents | music singer dylan fiddle
folklore: legend myth tradition tales stories legends
following: after subsequent next ensuing later followers supporters subsequently
fond: like love affectionate loving liking
food: meal dish cuisine diet bread rice meat groceries nutrition grain snack rations | restaurant eat hungry cook famine
fool: trick deceive idiot dupe hoax
foolish: stupid silly unwise daft idiotic
foot: feet toe ankle sole leg heel | shoe injury inches tall
footage: video film recording tape clip | camera cctv
football: soccer footballer game league fifa uefa nfl match club | goal team touchdown quarterback striker
forbidden: banned prohibited barred outlawed illegal allowed
force: troops army military compel strength power police unit soldiers coerce oblige pressure | deployed violence
forcibly: force compelled violently against dragged
ford: motor automaker carmaker lincoln mustang jaguar gerald | vehicles detroit cars
forecast: predict prediction expected outlook projection estimate expect | weather rain growth temperatures
foreclosure: repossession mortgage default repossessed eviction | home homeowners
forefront: vanguard lead front leading pioneer
forehand: stroke groundstroke backhand | tennis winners
foreign: overseas international abroad external alien immigrant imported nonresident outsider expatriate diplomatic | countries embassy minister affairs visa
foreman: supervisor boss overseer manager chief | jury
foremost: leading top chief main first
forensic: dna crime detectives laboratory evidence | scientists
forest: wood woodland trees jungle rainforest timber logging deforestation | fire conservation wildlife
forestry: forest trees timber logging woods
forever: always eternal permanently ever eternally never
forge: create fake counterfeit form build falsify forgery | ties document
forget: forgot forgotten remember memory overlook
forgive: pardon excuse forgiveness forgave mercy | apology
forgotten: forget forgot remembered overlooked lost neglected
fork: cutlery knife spoon utensil branch | eat
form: shape type kind establish create constitute set document paper variety founded structure | made application
formal: official ceremonial ceremony proper signed solemn officially
format: form layout style system arrangement type structure | show
former: previous ex past earlier retired onetime ousted predecessor | once served formerly
formidable: powerful daunting tough strong impressive
formula: recipe method equation milk racing plan rule | prix driver schumacher ferrari
formulated: devised drew developed drafted prepared
fort: castle fortress stronghold garrison base citadel barracks
forthcoming: upcoming coming next future imminent
fortified: strengthened reinforced protected walled defended castle
fortress: castle fort citadel stronghold bastion
fortune: wealth money luck rich millions riches | billion
forty: fortieth
forum: meeting conference summit debate discussion
forward: striker ahead onwards advance attacker front onward | goal
fossil: dinosaur bones skeleton coal remains | scientists found
foster: adopt adoption encourage promote carer nurture parents rear | children care
foul: penalty dirty infringement yellow offence unfair booked | referee
found: discovered located detected uncovered spotted recovered established identified unearthed discovery | searching remains evidence
foundation: charity base institute basis founded establishment trust fund | donated
founder: established started creator set began cofounder launched formed originator | company chairman
fountain: water spring jet trevi drinking
four: quartet fourth quadruple
fourth: quarter four quarterfinal | finished
fox: vixen animal murdoch broadcaster | hunting hounds news network
fraction: part portion percentage small percent minority tiny
fracture: break broken crack broke bone | leg arm
fragile: delicate weak breakable frail vulnerable brittle
frame: border structure picture framework build | glasses
framework: structure plan outline system basis
franc: currency french swiss money | euro
franchise: team licence brand club chain | owner
frank: candid honest open outspoken blunt straightforward sincere | discussion
frantic: desperate frenzied hectic panicked hurried frenetic
fraternity: student brotherhood society community club
fraud: scam deception swindle embezzlement forgery deceit cheating dishonesty corruption conman | guilty money convicted charged
fraudulent: fake false fraud bogus scam
fray: fight battle conflict brawl unravel
freak: unusual weird abnormal bizarre
free: release released liberate gratis complimentary liberty freedom freed independent | charge cost ticket prison
freedom: liberty independence release rights free autonomy liberation | released prison speech
freelance: independent contractor journalist writer photographer
freely: openly unrestricted liberally without
freestyle: swimming swimmer relay crawl wrestling skiing | gold record metres
freeway: highway motorway expressway road interstate | traffic lanes exit
freeze: frozen froze halt ice cold frost cap stop | pay
freight: cargo goods shipping haulage transport load | train truck
frenzy: mania craze hysteria excitement fever
frequency: rate often wavelength band regularity
frequently: often regularly repeatedly usually commonly many
fresh: new recent renewed clean raw cool
freshman: student rookie newcomer college undergraduate fresher | university
freshwater: lake river fish trout
friction: tension conflict disagreement discord dispute
fried: cooked oil chips frying chicken
friend: mate pal companion buddy colleague ally friendship close acquaintance neighbour boyfriend girlfriend classmate
friendship: friends relationship bond ties friend companionship fellowship alliance
frigate: warship ship navy destroyer vessel | sailors
frightened: scared afraid terrified fear worried
fringe: edge margin outskirts periphery marginal
frog: toad amphibian tadpole tadpoles
front: forward fore facade ahead face head foremost forefront lead | battle lines
frontier: border boundary borders limit edge
frost: ice cold freezing frozen icy freeze | winter temperatures
frozen: ice icy cold freeze froze suspended chilled blocked | assets temperature
fruit: apple orange banana grape berry mango peach pear juice citrus melon cherry | orchard trees grow
frustrated: disappointed annoyed angry upset disappointment
fuel: petrol gas diesel oil gasoline coal energy kerosene wood biofuel | pump prices engine litre
fugitive: escaped runaway wanted escapee hiding manhunt
fuji: mount japan volcano film mountain
fulfill: meet satisfy achieve fulfil complete
full: complete whole entire packed crowded total capacity sold | filled
fullback: defender back defence wingback | rugby
fuller: complete more detailed
fully: completely entirely totally wholly thoroughly
fumble: drop mishandle turnover | ball
fun: enjoyment amusement entertainment enjoy laugh enjoyable pleasure play | party games
function: role purpose work operate task use event serve
fund: finance pay money bankroll sponsor grant donate cash subsidise charity invest donation financial contribute | million raise
fundamental: basic essential underlying core
fundamentalist: extremist hardline radical fanatic islamist militant
fundraiser: charity fundraising gala benefit donations raised | money donors
funeral: burial cremation buried mourning memorial death service mourners cremated | coffin church died cemetery
funk: soul disco groove motown | music
funny: humorous comic comedy amusing hilarious joke laugh humour | comedian
fur: coat mink pelt hair skin seal | animal
furious: angry enraged fuming irate outraged anger
furniture: chair table sofa bed desk couch wardrobe cupboard | ikea
further: more additional extra another again farther beyond added furthermore | continue
furthermore: moreover also additionally besides addition
fury: anger rage outrage wrath furious
fuselage: plane aircraft body airframe wing jet
fusion: merger nuclear merging blend combination
future: tomorrow forthcoming coming upcoming ahead prospect outlook next destiny fate plans later | forecast expected
fuzzy: blurred unclear vague
gain: rise increase profit win advance obtain earn acquire add growth | points percent
gala: ball dinner banquet party celebration
galaxy: stars universe astronomers cosmos milky constellation | telescope light
gale: storm wind winds gusts
gallery: museum exhibition art tate louvre | paintings artist
gallon: liters fuel gas litre petrol | gasoline price miles
gambling: betting casino bet lottery bookmaker wager poker gaming slots gambler | won lost
game: match play contest fixture tie clash encounter football basketball baseball video tournament sport playoff | score beat won players halftime
gang: mob group crew mafia criminals gangsters thugs cartel yakuza | members robbery drug violence
gangster: mobster mafia criminal capone hoodlum | gang
gap: difference divide opening hole disparity space lead
garage: parking workshop carport mechanic car | parked cars
garbage: rubbish trash waste refuse litter | bin dump
garden: park yard lawn flowers backyard horticulture gardener | plants trees grow
garland: wreath flowers necklace judy | wedding
garlic: onion herb clove bulb shallot | sauce olive minced
garment: clothes clothing dress shirt textile apparel | factory
garner: collect gather win earn receive
garrison: troops barracks base soldiers fort
gas: petrol gasoline fuel methane fumes energy vapour propane oxygen | pump gallon pipeline prices leak
gasoline: petrol fuel gas diesel unleaded octane | gallon pump barrel
gastropod: snail slug mollusc shell slugs | sea
gate: entrance door barrier exit entry | airport fence
gateway: entrance entry arch portal door gate
gathered: collected assembled met crowd congregated amassed rally convened crowds
gauge: measure meter judge assess estimate indicator
gay: homosexual lesbian homosexuality lgbt bisexual queer homophobic | marriage couples partnership rights
gazette: newspaper journal paper publication weekly
gear: equipment kit clothing outfit machinery tackle
gem: jewel diamond ruby emerald sapphire stone
gen: general commander soldier officer | army
gender: sex male female women men woman transgender | equality
gene: genetic dna chromosome genome heredity hereditary mutation | scientists cells disease
general: overall broad widespread common universal commander officer | army military troops forces
generation: age era young descendants cohort production peers | parents children grandparents
generic: unbranded copycat general cheap medicine | drug
generous: liberal lavish kind ample giving generosity
genesis: bible origin beginning creation birth
genetic: gene dna hereditary inherited genome chromosome heredity | scientists engineered mutation
geneva: swiss switzerland lake european headquarters | talks united
genius: brilliant talent einstein gifted mastermind
genocide: massacre slaughter holocaust extermination killings killing murder | rwanda crimes tutsis armenians
genome: dna gene genetic chromosome sequence | human scientists
genre: style type kind category form
gentle: mild soft kind tender calm tenderness light kindly
gentleman: man polite sir lord
genuine: real authentic true sincere actual original | fake
genus: species family classification taxonomic | plants
geographic: location area regional geographical territorial spatial
geography: location terrain landscape map region
geological: geology rock seismic geologist mineral
geometry: mathematics maths geometric shapes angles
gesture: sign signal wave act symbolic
get: obtain receive acquire gain earn fetch win secure collect become reach buy | received awarded given
ghetto: slum quarter district neighbourhood jewish | jews warsaw
ghost: spirit haunted phantom spectre supernatural spooky haunt paranormal
giant: huge enormous massive large big titan colossal gigantic leader | company tall
gift: present donation donate talent given gave offering generosity | christmas birthday
gig: concert performance show
ginger: spice root red
girl: daughter schoolgirl teenager child female sister lass | mother aged young
girlfriend: partner lover fiancee date dating couple relationship | boyfriend
give: donate provide grant award hand present offer gave supply gift contribute | donation charity presented
given: awarded granted presented handed donated received offered gave assigned provided
glacier: ice iceberg melting snow mountain frozen | climate
glad: happy pleased delighted relieved thankful
glamorous: stylish glamour beautiful elegant fashionable
glamour: glamorous glamor beauty chic | celebrity
glance: look peek glimpse gaze view
glass: window pane bottle crystal tumbler mirror windscreen drink goblet spectacles
glen: valley gorge ravine
glimpse: look glance see sight view peek caught
global: worldwide international world universal planetary globe multinational | warming countries economy
globe: world planet earth sphere worldwide global | golden
gloomy: pessimistic dark bleak depressing grim
glorious: wonderful magnificent splendid great triumphant
glory: fame honour triumph honor praise
glove: mitten hand mitt boxing mittens gauntlet
glow: shine light gleam radiance luminous
goal: aim target objective scored purpose score strike ambition mission equaliser scorer | minute penalty striker shot net kick
goalie: goalkeeper keeper goaltender netminder goal | saves hockey
goalkeeper: keeper goalie goaltender netminder goal | save saved penalty shot
goaltender: goalie goalkeeper netminder keeper goal | saves nhl
goat: sheep livestock kid animal herd | milk
god: allah lord almighty deity divine creator jesus christ | faith church pray religion belief
goddess: deity god divine venus hindu | temple
going: travel heading leaving visiting went bound attending departing moving proceed | trip journey towards planned
gold: golden medal bullion metal precious medallist ore ingots | ounce mine olympic jewellery champion
golden: gold gilded yellow | medal award globe
golf: golfer pga tiger masters course putt ryder | hole birdie par tournament woods club
golfer: golf woods mickelson pga caddie | birdie tournament hole
gone: left disappeared missing departed vanished lost went
good: fine positive excellent beneficial great favorable well decent better best healthy | praised benefit
goodbye: farewell parting bye leave
goodwill: friendship kindness friendly benevolence generosity | ambassador
goose: geese bird gander gosling canada
gore: blood violence | vice
gorge: canyon ravine valley chasm | dam yangtze cliff
gorgeous: beautiful stunning lovely attractive
gospel: bible christian scripture church evangelist | jesus music
gossip: rumor rumour chatter tabloid hearsay | celebrity
gothic: medieval cathedral architecture dark goth
government: administration cabinet ministers regime authorities state ministry parliament congress federal officials coalition executive | minister president policy
governmental: government state official public ministry
governor: gubernatorial premier mayor leader administrator | state elected lieutenant
gown: dress robe frock | wore
grab: seize snatch take catch steal clutch
grace: elegance prayer mercy beauty charm favour | kelly
grade: mark class score rating rank level quality year | school exam students
gradually: slowly steadily step progressively phased
graduate: alumnus degree student diploma finish qualify | university studied earned college
graffiti: vandalism spray vandals banksy daubed scrawled tags | wall
graft: corruption bribery transplant bribes bribe fraud skin
grain: wheat corn rice barley cereal maize | crop tons
gram: weight kilogram ounce grammes
grammar: language school syntax linguistic
grand: large magnificent impressive splendid big majestic thousand lavish
granddaughter: grandchild niece descendant grandson grandchildren | grandfather grandmother
grandfather: grandpa grandparent granddad ancestor granddaughter grandson grandmother | family
grandmother: granny gran grandma nan grandparent relative grandson granddaughter | elderly
grandson: grandchild grandfather grandmother relative descendant family
granite: stone rock marble quarry slab
grant: award give fund allow funding subsidy scholarship awarded permit | money application
grape: wine vine vineyard raisin fruit | harvest
graph: chart diagram curve plot vertices
graphics: images pictures illustrations design computer diagrams | game
grasp: understand hold grab grip comprehend
grass: lawn turf hay pasture meadow field | mow
grassroots: ordinary local community
grateful: thankful thank thanks gratitude appreciate thanked
gratitude: thanks thankful appreciation grateful thankfulness
grave: tomb burial serious cemetery graveyard buried tombstone | coffin body
gravel: stones pebbles grit sand rocks
gravity: seriousness weight force newton weightless
gray: grey silver ash slate | hair
grazing: cattle pasture grass sheep livestock
great: excellent superb outstanding wonderful large huge big terrific brilliant fantastic major marvellous
greater: bigger larger more higher increased
greatest: best biggest largest finest top legend
greed: greedy avarice selfishness profit
green: environmental ecological emerald environment environmentalist sustainable renewable grass putting | ecology recycling golf
greenback: dollar currency american bucks | yen euro
greenhouse: carbon gases warming emissions climate dioxide | kyoto plants
greeting: welcome hello handshake welcomed
grenade: explosive bomb rocket launcher hurled | thrown exploded
grey: gray silver overcast elderly ashen drab
grid: network electricity power pole start lattice | race
grief: sorrow mourning sadness mourn bereavement anguish loss grieving distress tears
griffin: mythical creature
grill: barbecue cook question restaurant bbq roast interrogate
grim: bleak dire gloomy bad awful depressing
grip: hold clutch grasp control seize
gritty: determined tough realistic
grocery: supermarket food shop store grocer | shopping
groin: injury strain thigh hamstring muscle
groove: rut rhythm music
gross: total domestic overall earned disgusting takings | gdp box office
ground: land earth soil floor stadium field pitch terrain surface | reason basis home
groundbreaking: innovative pioneering revolutionary landmark
groundwork: preparation foundation basis
group: organization organisation team band gang party faction association club crew movement company coalition alliance | members
grove: orchard trees wood forest olive
growing: increasing rising expanding growth mounting cultivating rise | percent
grown: adult expanded risen increased grew raised cultivated planted growth | farm crops
growth: increase expansion rise grow grew development boom gain | economy percent gdp
guarantee: ensure assure promise warranty pledge secure
guard: protect security sentry warden officer soldier watchman patrol sentinel defend police bodyguard | prison
guardian: protector parent custodian newspaper carer | child
gubernatorial: governor governorship statewide | election candidate state
guerrilla: rebel insurgent fighter militant farc paramilitary separatist hezbollah zapatista | ambush jungle war attacked
guess: estimate speculate predict suppose conjecture
guest: visitor visiting invited attendee invitee tourist | hotel appearance host
guidance: advice direction counseling leadership instruction help guide mentor
guide: handbook leader manual lead advise escort ranger instructor | tourists tour
guild: union association society trade members club
guilt: blame shame remorse responsibility guilty convicted
guilty: convicted conviction culpable responsible blame plead convict innocent acquitted | jury sentence court
guinea: conakry guinean
guitar: instrument guitarist bass strings acoustic | band chords rock
guitarist: guitar musician bassist band hendrix | rock
gulf: bay gap divide persian kuwait chasm difference | oil sea war
gum: chewing tooth chew wrigley sticky | teeth
gun: firearm rifle pistol weapon shotgun handgun revolver gunman armed shot shoot | bullets fired shooting
gunfire: shots shooting fired bullets | wounded
gunman: shooter attacker assailant sniper killer armed | shot fire opened
gunshot: bullet gunfire shot shooting gun pistol shots gunman | wound
guru: teacher expert yogi spiritual mentor yoga sage
gut: stomach intestine belly destroy bowel
guy: man fellow bloke chap person lad
gym: gymnasium exercise fitness workout sports health club | training weights
gymnasium: gym hall sports fitness arena
gymnastics: gymnast vault beam acrobatics bars tumbling | routine medal
habit: custom practice routine tendency addiction usually
habitat: home environment territory surroundings forest live lives ecosystem | species animals
hail: storm ice praise welcome acclaim
hair: blonde haircut wig hairdresser beard locks brunette curly fur moustache barber ginger bald | head brush cut
half: fifty percent midway partly part halves | period quarter
halftime: interval break half midway | score led
halfway: midway middle half midpoint centre
hall: auditorium venue theatre corridor building arena ballroom mansion | concert
hallmark: feature sign mark characteristic trademark
halt: stop suspend end cease pause freeze stoppage
ham: pork bacon pig meat sandwich
hamburger: burger beef mcdonald cheeseburger sandwich patty
hamlet: village settlement shakespeare tragedy prince small | play
hammer: tool sledgehammer throw mallet pound hit | nails
hamstring: thigh muscle tendon strain torn | injury limped
hand: give pass fist finger palm deliver arm | gloves
handball: penalty ball sport | referee
handgun: pistol revolver firearm gun weapon
handicap: disability disadvantage disabled impairment hindrance | golf
handle: manage deal cope control treat tackle process grip knob
handover: transfer power sovereignty return transition surrender delivery
handsome: attractive beautiful looks gorgeous generous
handy: useful convenient nearby helpful practical
hang: hanged execute hanging gallows suspend noose dangle hung | death wall rope
happen: occur occurred took befall event incident transpire place arise erupted
happily: gladly happy cheerfully joyfully
happy: glad pleased delighted thrilled satisfied content joyful joy cheerful happiness | smile enjoy
harassment: bullying intimidation persecution abuse molestation stalking harass victimization | sexual complaint workplace
harbor: harbour port dock quay marina shelter wharf
harbour: port harbor dock marina quay pier | ship boats
hard: difficult tough challenging arduous solid tricky demanding stiff firm strenuous struggle
hardcore: dedicated committed porn pornography punk
hardline: conservative radical extreme strict tough uncompromising hawkish
hardship: poverty suffering difficulty misery deprivation
hardware: equipment computer tools machinery gear
hardy: robust tough sturdy hardened resilient
harm: damage hurt injure injury injured
harmless: safe innocuous innocent nontoxic
harmony: peace unity accord tolerance together
harsh: severe tough cruel strict rough
harvest: crop reap gather yield picking gathering | farmers grain grapes tonnes
hastily: hurriedly quickly rushed hurry
hat: cap helmet bonnet beret headgear bowler fedora cowboy | wore head
hatch: egg eggs chick plot door | birds
hate: hatred loathe detest dislike despise racism
hatred: hate loathing animosity hostility enmity bigotry | racial
haul: catch drag loot seizure carry pull
haunted: ghost ghosts troubled spooky
havoc: chaos destruction damage mayhem devastation
hawk: bird falcon eagle raptor hardliner
hay: straw grass fodder bale forage | barn
hazardous: dangerous toxic harmful unsafe risky
head: leader chief director boss principal lead president skull scalp top headteacher chairman headed | injuries brain hair appointed
headache: migraine pain problem nuisance | aspirin
header: headed goal nodded head | corner cross
headline: newspaper title front heading | page
headquarters: base office hq offices centre center building
healing: cure recovery recover treatment medicine
health: medical fitness wellbeing illness disease condition care healthy hospital sick welfare hygiene ill | doctor nhs patients treatment obesity
healthcare: medical hospital health medicine doctor insurance | patients
healthier: better fitter nutritious healthy nutrition fruit | diet
healthy: fit health well nutritious fitness | diet exercise vegetables
heard: listened listen sound told hearing learned audience | noise court
hearing: trial court testimony session inquiry proceeding listen | judge committee
heart: cardiac coronary chest cardiologist centre center core cardiovascular | attack surgery disease pump
heartland: centre core interior stronghold base
heat: hot warmth temperature warm heatwave degrees fire | celsius summer boiler radiator
heath: moor moorland ledger common
heather: moor plant
heaven: paradise sky afterlife god eternity bliss | hell angels
heavily: strongly greatly severely badly hard
heavy: weighty weight huge intense severe hefty torrential massive | tons kilograms pounds lift
heavyweight: boxer boxing champion fighter tyson | title fight
hedge: fund bush shrub fence funds shrubbery privet speculator | garden
heed: listen obey follow mind notice
heel: foot shoe ankle achilles stiletto
hefty: large heavy big substantial huge
height: tall high altitude elevation peak | feet metres
heir: successor prince inherit inheritance heiress son beneficiary crown | throne king estate
held: kept detained hosted staged took custody jailed arrested organized occupied
helicopter: chopper aircraft gunship rotor | crashed pilot rescue airlifted
hell: inferno damnation nightmare devil
hello: greeting hi welcome greet
helm: charge captain leader steering wheel command tiller
helmet: hat headgear protective hardhat | bike motorcycle head
help: aid assist assistance support relief rescue volunteer donate charity back | needy donations
hemisphere: half northern southern globe
hence: therefore thus so consequently thereby
hepatitis: liver virus disease infection jaundice | blood
herald: announce newspaper proclaim signal usher paper
herb: plant basil parsley mint thyme coriander | medicine cooking
herd: flock cattle group elephants cows sheep livestock
hereditary: inherited genetic inheritance
heritage: inheritance legacy history tradition historic culture | unesco preserve
hero: champion star idol heroine saviour legend brave rescuer courageous | saved medal praised
heroic: brave courageous valiant hero daring
heroin: drug opium narcotic opiate addict methadone | smuggling afghan
hesitate: pause reluctant delay waver hesitation
hiatus: break gap pause interruption rest suspension
hidden: concealed secret buried hid hide disguised
hiding: hid concealed hidden fugitive hideout secret run
hierarchy: ranks leadership order structure bosses
high: tall elevated lofty peak top record height steep soaring expensive | level metres feet
higher: rise rose increase up more gain greater above upper | percent prices
highland: mountain scottish upland hills scotland plateau
highlight: emphasize underline feature stress best peak
highway: road motorway freeway route interstate expressway street carriageway | traffic drivers
hijacking: seized hijacked pirates piracy commandeered captured skyjack | plane ship passengers
hike: increase rise walk trek raise climb | price mountain trail
hill: mountain slope mound ridge peak hillside summit rise
hillside: slope hill mountainside
hinder: hamper impede obstruct prevent delay block
hint: clue suggestion suggest tip sign
hip: joint pelvis bone thigh | injury replacement surgery
hired: employed recruited appointed rented engaged taken contracted chartered
historian: scholar professor academic author chronicler history | wrote century book
historic: ancient old heritage history landmark important monument historical momentous | century museum built
history: past historic historical record heritage background chronicle ancient founded century | established dates
hit: struck strike smash crash collided slam punched beat affected success homer | damage car injured
hitter: batter batsman slugger baseball homers | runs
hobby: pastime interest leisure passion spare
hockey: nhl puck ice rink stick | goal team stanley
hold: keep own retain possess host detain grip occupy stage organize custody maintain | held takes
holder: champion owner bearer possessor winner defending | record title
hole: gap opening cavity pit crater puncture burrow | dug golf
holiday: vacation break trip festival leave christmas easter getaway tour resort cruise bank | beach abroad tourists
hollow: empty cavity hole void
holocaust: genocide nazi auschwitz shoah concentration massacre | jews camps survivors
holy: sacred religious saint divine blessed hallowed | god pilgrimage
homage: tribute honour respect salute commemorate
home: house residence apartment flat dwelling household domestic native family hometown address | lives resides moved
homecoming: return welcome reunion reception
homeland: country native fatherland motherland home | security
homeless: displaced evicted shelter destitute vagrants street refugees | lost destroyed sleeping flood
homemade: handmade improvised home baked crude
homer: homered homerun run simpson iliad poet greek | inning
homestead: farm farmhouse ranch house settlement
hometown: birthplace native born home grew | city
homework: schoolwork assignment coursework | pupils school
homicide: murder killing manslaughter death killed | police
homosexual: gay lesbian gays homosexuality lesbians | marriage
honest: truthful sincere frank truth honesty candid
honesty: integrity truth honest sincerity openness
honey: bees nectar beehive sweet beekeeper
honor: honour award tribute medal commemorate dedicated named celebrate | ceremony memorial
honorary: doctorate title honoris unpaid honour | awarded
honour: honor award tribute prize medal privilege knighthood respect | ceremony
hood: hoodie cap mask bonnet balaclava cowl
hook: catch hanger connect bend trap | fishing
hooker: prostitute prostitutes brothel rugby sex
hoop: basket ring basketball circle rim
hop: jump leap bounce skip dance | beer rap
hope: wish expect optimism aspire optimistic aim dream want | future
horizon: skyline distance future outlook
horizontal: flat level lateral sideways
hormone: estrogen testosterone insulin steroid oestrogen | women
horn: antler trumpet brass hooter tusk ivory siren | rhino
horrible: terrible awful dreadful horrific appalling ghastly horrifying nasty gruesome
horrific: terrible appalling horrible dreadful gruesome shocking
horror: terror fear scary frightening fright nightmare | film thriller vampire
horse: pony mare stallion racehorse colt steed foal thoroughbred filly jockey animal | race riding stable rider gallop
horsepower: engine hp power bhp | car
hospital: clinic infirmary ward doctor medical surgery treated patient emergency | injuries admitted treatment condition
host: presenter venue stage entertain hold anchor organizer moderator | guests show olympic
hostage: captive kidnapped abducted captor kidnap seized | release ransom
hostile: unfriendly aggressive enemy hostility unwelcoming antagonistic
hot: heat warm temperature degrees boiling heatwave spicy scorching | summer celsius sun temperatures
hotel: inn guesthouse resort lodge motel hostel accommodation room guests bed stay | tourists rooms
hours: time opening minutes schedule clock shift day | daily until
house: home residence dwelling bungalow cottage mansion villa flat apartment property household lodge congress parliament | bedrooms roof rent mortgage landlord living representatives
household: family home domestic house families | income
however: but although though nevertheless nonetheless yet despite still whereas
hub: center base airport centre focus | airline flights
hug: embrace cuddle hugged kiss hugging cuddled
huge: enormous massive giant vast big immense large tremendous great | size
hull: ship boat vessel humberside side bottom | steel
human: person people man mankind humanity individual | rights body animal
humanitarian: aid relief charity charitable philanthropic | refugees supplies victims
humble: modest poor lowly simple unassuming humility
humidity: moisture damp heat humid moist | temperature
humiliating: embarrassing shameful degrading embarrassment humiliation
humor: comedy jokes funny wit humour laughter comic | laugh
hundred: century
hunger: starvation famine hungry malnutrition starving food malnourished | aid strike
hungry: hunger starving famine starvation food
hunt: search chase pursue shoot manhunt hunter | deer prey killed police
hunter: poacher hunting trapper stalker prey | game deer shot
hurdles: obstacles barriers race difficulties fences hurdler | athletics
hurling: throwing hurled tossing threw flinging pelting gaelic | stones rocks
hurricane: storm cyclone typhoon katrina tropical tornado winds gale | landfall evacuated coast category
hurry: rush haste quickly hasten fast
hurt: injured wounded harm damage pain painful sore injury casualties offend | hospital
husband: spouse partner married wife man | wedding couple divorced widow
hut: cabin shack shed shelter
hybrid: mixed cross prius electric crossbreed
hydraulic: water pressure pump fluid
hydroelectric: dam power hydropower hydro turbines | electricity megawatts
hydrogen: gas fuel helium element | cells oxygen bomb
hygiene: cleanliness sanitation washing clean sanitary | hands
hype: publicity buzz excitement fuss promotion
hypothesis: theory idea assumption proposition speculation
ice: frozen freeze frost glacier snow frosty icy iceberg hail cold rink | melting skating arctic slippery
icon: symbol idol legend star emblem image hero
icy: frozen freezing cold ice frosty slippery | roads
idea: concept plan suggestion notion thought proposal inspiration brainchild | invented inspired
ideal: perfect suitable best optimum model
identification: identity id passport identify recognition card fingerprints papers
identified: named recognised recognized known spotted pinpointed recognise | body victim name dna
identity: name identified who identify passport personality id | recognise
ideology: beliefs doctrine philosophy ideas politics
idle: unused inactive lazy unemployed stopped
idol: hero star celebrity worshipped icon role
ignited: lit set sparked fire burned triggered kindled
ignored: disregarded overlooked neglected dismissed snubbed
iii: third
ill: sick unwell illness disease poorly ailing sickness sickened infected | hospital doctor symptoms
illegal: unlawful illicit banned prohibited outlawed criminal unauthorized forbidden crime | law arrested
illegitimate: unlawful illegal bastard unlawfully wedlock
illicit: illegal unlawful banned illegally forbidden black
illusion: trick magic mirage deception
illustration: picture drawing example sketch artwork image | book
image: picture photo photograph portrait reputation figure icon footage photographs | camera
imagery: pictures images photographs photos symbols
imaginary: fictional fictitious invented unreal fantasy
imagine: picture suppose think fantasise dream envisage visualise imagination
imam: cleric mosque preacher sheikh muslim ayatollah | prayers
imbalance: inequality deficit disparity
immediately: instantly promptly once straightaway quickly directly instant | urgent delay
immense: huge enormous vast massive great
immigration: migration immigrants migrants asylum refugees foreigners visa | border illegal deported
imminent: impending looming soon forthcoming near
immune: resistant protected exempt immunity resistance | disease
impact: effect influence consequence affect damage collision result | crash
impaired: damaged disabled weakened reduced disability
impasse: deadlock stalemate standoff gridlock logjam stalled standstill | talks break
impeachment: impeach removal trial censure oust charges removed remove | president clinton senate perjury
impending: imminent approaching looming forthcoming coming
imperative: vital essential necessary crucial urgent
imperial: empire emperor royal colonial tsarist | dynasty
impetus: momentum stimulus boost drive spur
implementation: execution enforcement application introduction carrying | agreement plan
implicated: involved linked named connected accused incriminated
imply: suggest mean indicate hint hints suggests
important: key vital crucial significant major essential critical priority matters necessary
imposed: introduced enforced levied sanction ordered inflicted put
impossible: unable hopeless cannot unfeasible difficult
impoverished: poor poverty destitute needy deprived starving
impressive: striking remarkable outstanding spectacular imposing
imprint: label publisher mark stamp print
imprisoned: jailed jail prison detained sentenced prisoner locked custody inmate cell | years
improper: inappropriate wrong unlawful misconduct indecent
improve: better enhance upgrade boost recover progress improvement strengthen raise | quality
improvised: makeshift homemade impromptu crude | device bomb
impulse: urge whim instinct desire spontaneous
impunity: unpunished immunity punishment free
inability: unable failure incapable cannot incapacity
inaccurate: wrong incorrect false mistaken error untrue
inadequate: insufficient poor lacking deficient lack
inadvertently: accidentally unintentionally mistakenly accident mistake
inappropriate: improper unsuitable wrong unacceptable offensive indecent unfit
inaugural: first opening maiden debut initial inauguration
incapable: unable powerless inability incompetent unfit
incarnation: version form embodiment reborn
incentive: encouragement motivation bonus inducement reward stimulus
inception: start beginning founded launch creation founding
inch: centimetre centimetres centimeters feet measure length | tall ruler
incident: accident event occurrence episode attack clash crash shooting | happened occurred police
inclined: likely disposed willing sloping tend
include: comprise contain involve cover feature incorporate consist encompass
inclusion: included selection including include membership
income: earnings revenue salary wage pay profit money proceeds wages | tax earned household percent
incomplete: unfinished partial missing lacking undone
inconsistent: contradictory erratic variable contrary uneven unreliable
incorporated: included merged inc added
incorrect: wrong false inaccurate mistaken untrue erroneous error
increase: rise rose risen grow growth raise hike boost climb jump surge expand gain | percent higher more
incredible: amazing unbelievable extraordinary remarkable astonishing
incumbent: current sitting president holder serving officeholder | election
incursion: raid invasion attack foray crossing | troops border
indeed: certainly actually truly really
indefinitely: forever unlimited permanently endlessly suspended long
independent: separate autonomous free sovereign self freelance unaffiliated independence | freedom
index: average indicator measure dow nasdaq ftse nikkei benchmark gauge list | points rose shares composite
indicate: show suggest signal sign point imply reveal signify hint
indictment: charges charged accusation accused indicted prosecution | jury grand prosecutors
indie: independent alternative | band rock music
indigenous: native aboriginal indian tribe maori local inuit | peoples
indirect: roundabout oblique mediated secondhand implied
individual: person single personal separate each solo
indoor: inside covered hall arena interior gym
induced: caused prompted persuaded provoked triggered
induction: hall inducted installation initiation admission
industry: sector manufacturing business trade manufacturer factories field producers industrial | workers production economy
ineffective: useless failing weak powerless inefficient futile
ineligible: disqualified unqualified barred eligibility
inequality: gap disparity discrimination unequal imbalance | income poor rich
inevitable: unavoidable certain inescapable sure inevitably
inexpensive: cheap affordable low budget economical | price
inexperienced: novice young untested novices rookie untrained
infamous: notorious scandalous disgraced shameful disreputable
infant: baby child newborn toddler babies | mother birth
infantry: soldiers troops army regiment battalion brigade | division battle
infected: contaminated contracted virus disease caught ill contagious positive sick | spread
infectious: contagious disease communicable infection transmitted virus transmissible epidemic | spread outbreak
inferior: worse poorer lower substandard
infinite: endless limitless unlimited boundless unending
inflammatory: provocative incendiary hateful fiery | speech remarks
inflation: prices cost rise consumer increase rising cpi | percent rate bank annual
inflationary: prices inflation rising price pressures
influence: affect power impact sway inspire effect persuade control lobby shape pressure influential clout
influential: powerful important leading prominent influence
influenza: flu virus disease epidemic pandemic illness | vaccine bird
influx: arrival flood inflow immigration wave | refugees
info: information details data facts
information: data details facts intelligence news knowledge report records evidence documents tip info | website contact according
infrared: heat thermal radiation sensor | camera telescope
infrastructure: roads bridges facilities railways power networks | built investment
infringement: violation breach piracy offence infringe illegal breaching | copyright patent
ingredient: component substance element constituent contains | recipe
inhabited: populated lived residents occupied settled dwell | island
inherent: intrinsic innate basic natural inbuilt
inherited: inheritance heir left genetic bequeathed
initial: first early original beginning preliminary opening
injection: jab vaccine shot syringe needle inject dose | lethal
injunction: order court ban ruling restraining | judge
injured: hurt wounded injury injuries casualties harmed hospitalised hospitalized bruised | hospital accident crash
injury: wound hurt harm fracture broken sprain strain bruise concussion injured trauma | hospital knee ankle sidelined missed
injustice: unfairness wrong inequality discrimination unjust unfair
ink: pen printing sign dye
inland: interior landlocked inshore upriver | coast river
inmate: prisoner convict detainee jailed | jail prison cell
inn: pub hotel lodge tavern bar
inner: inside internal central interior core
innings: wicket runs batting overs cricket | bowled test
innocent: guiltless acquitted cleared blameless wrongly innocence harmless | guilty charges court trial
innovation: invention new breakthrough novelty development idea | technology
input: contribution advice feedback data comments
inquiry: investigation probe query hearing inquest question | report
insane: mad crazy mentally insanity mental
inscribed: engraved written carved inscription etched dedication
inscription: words engraved carved epitaph written | stone plaque
insect: bug fly beetle ant mosquito bee wasp moth butterfly locust cockroach ladybird
insecurity: instability unsafe uncertainty anxiety danger
insert: put place add inject implant
inside: within interior indoors in internal indoor | locked trapped
insight: understanding glimpse knowledge awareness perception wisdom
insist: demand maintain assert claim stress
inspection: check examination inspect inspectors search checks
inspector: detective officer examiner police investigator monitor inspection auditor | nuclear weapons
inspired: influenced motivated based modelled inspiration stimulated encouraged
instability: unrest volatility turmoil uncertainty unstable chaos insecurity
installation: facility base plant plants setup fitting placement installed site | military nuclear
instance: example case occurrence incident situation
instant: immediate immediately moment instantaneous quick straightaway
instead: rather replacement alternative replaced substitute alternatively | chose opted
instinct: intuition natural impulse urge reflex
institute: college school institution academy university centre center foundation establish | research
instructions: orders directions guidelines manual commands directive | told
instructor: teacher trainer coach tutor training | lessons
instrument: guitar piano violin device tool flute trumpet drum saxophone telescope | played musician music
insufficient: inadequate lacking lack enough shortage
insulin: hormone injection | diabetes diabetic pancreas
insult: offend abuse offence slur offensive
insurance: policy insurer insured cover premium claim underwriter assurance coverage | compensation damage
insurgency: rebellion uprising revolt insurgents guerrillas rebels militants
intact: undamaged whole unbroken unharmed unscathed complete survived
intake: consumption enrolment enrollment recruits eating
integration: merger assimilation unification merging union inclusion combining
intellectual: scholar academic thinker philosopher mental intelligentsia writer brain | copyright
intelligence: spy cia information espionage mi mossad agents surveillance intellect wiretap smart | agency secret officials
intended: meant planned aimed designed purpose deliberate hoped wanted
intense: fierce heavy strong severe extreme
intensified: increased heightened stepped grew strengthened escalated worsened
intention: plan aim purpose goal intend meant
inter: milan internazionale nerazzurri | serie
interactive: online digital participate multimedia touchscreen | users
interception: wiretap intercept block seizure catch | quarterback
interchange: junction crossroads intersection exchange swap | highway
intercontinental: missile ballistic missiles range icbm
interest: rate rates curiosity concern hobby enthusiasm stake attraction interested fascination yield | loan bank borrowing percent
interface: screen display software connection link menu
interference: meddling intrusion intervention obstruction interfere meddle disruption hindrance involvement | penalty pass affairs
interfering: meddling intervening interference obstructing involvement
interim: temporary provisional caretaker acting transitional
interior: inside inner indoor home internal minister inland | decor ministry police
intermediate: middle medium moderate mid
international: global worldwide foreign world multinational overseas cross transnational external | countries nations united
internet: web online website net broadband cyber email google | users site download browser
interpretation: reading explanation meaning translation version
interrogation: questioning questioned interview interrogated torture | police suspect
interrupted: disrupted stopped halted broken disturbed
intersection: crossroads junction crossing corner crossroad street | traffic
interstate: highway motorway road freeway route expressway | traffic drivers
interval: break gap halftime intermission pause
intervene: interfere step intervention mediate intercede
intervention: interference involvement intercession action intervene interfere invasion intervened | military
interview: question talk conversation speak told questioning interrogate | reporter magazine job applicants
intifada: uprising palestinian revolt rebellion | israeli
intimate: close personal private cosy
intimidation: threats bullying threatened harassment fear bullies
intricate: complex detailed elaborate complicated
intriguing: fascinating interesting curious interest
introduce: launch bring present launched start unveil
introduction: launch debut start preface implementation
invade: invasion attack occupy raid overrun conquer incursion
invalid: void null disabled annulled
invasion: attack incursion occupation conquest invade assault landing | troops war army
invention: invented inventor device created patent innovation gadget devised
inventor: invention patent creator developed devised pioneer designer engineer | patented
inventory: stock list supplies stockpile goods
investigation: inquiry probe enquiry inquest examination investigate detectives police inspectors review research study | evidence suspects
investment: invest investor funds money stake capital shares spending funding | billion million return fund
investor: shareholder stockholder buyer financier backer fund trader | shares stock market
invisible: unseen hidden imperceptible transparent concealed
invitation: invited invite guest asked
involved: included participated implicated entailed part role engaged linked connected concerned participants complicity | suspected
ipod: apple player gadget music itunes device | songs
iris: flower eye
iron: metal ore steel mineral mined | mine
irony: ironic paradox sarcasm satire contradiction
irregular: uneven abnormal unusual illegal erratic | heartbeat
irrelevant: unimportant unrelated immaterial meaningless
irresponsible: reckless careless thoughtless rash irresponsibility unwise
irrigation: water canal watering dam reservoir river | farmers crops
island: isle islet archipelago coast bahamas hawaii cyprus offshore reef | ferry beach sea
isle: island islands islet atoll | wight man skye
isolated: remote cut lonely quarantine alone secluded lone separated
issue: problem matter question topic dispute concern edition release publish grant
item: object thing article piece product
ivory: tusks elephant coast trafficking elephants | poaching poachers banned
ivy: plant climber yale princeton | harvard
jack: john jacket
jacket: coat blazer clothes anorak cardigan parka garment | wore
jade: stone green gem ornament
jaguar: rover cat carmaker animal
jail: prison imprisonment sentenced custody detention inmate cell imprisoned behind incarcerated | years court convicted bars
jam: traffic congestion marmalade block crowd preserve
japan: japanese tokyo nippon asian osaka | yen prime
jar: bottle pot container vase urn
java: coffee indonesia island indonesian programming
jaw: mouth chin bone teeth | broken fractured
jazz: music blues saxophone swing trumpeter musician | concert festival ellington
jealous: envious jealousy envy rival | lover
jeep: vehicle car suv truck humvee land
jeopardize: endanger threaten risk imperil undermine harm
jeopardy: danger risk threatened peril threat
jerk: pull tug weightlifting
jersey: shirt sweater pullover jumper kit | team wear
jet: plane aircraft airliner fighter flight boeing airbus aeroplane airplane | pilot engine
jewel: gem diamond jewellery necklace ring ruby emerald | stolen
jewelry: jewellery jewels necklace ring diamonds earrings bracelet gems gold | worn
jihad: holy war islamic militants struggle
jimmy: carter james
job: work employment position post occupation career vacancy role task redundancies layoffs unemployment | hired fired workers employed salary
jobless: unemployed unemployment redundant laid workless | work benefits
jockey: rider horseman rode mount equestrian disc | horse race derby saddle
joined: signed linked united enlisted connected enrolled member recruited together attached became
joint: shared combined common together collaborative mutual cooperative collective | venture partners
joke: funny humour comedy gag prank laugh jest comedian | laughed
journal: magazine publication diary newspaper paper periodical log | published study researchers
journalist: reporter correspondent editor columnist broadcaster media newspaper journalism photographer press writer | interview magazine
journey: trip travel voyage trek expedition tour flight odyssey ride pilgrimage passage | miles traveled route
joy: happiness delight pleasure elation jubilation happy | celebrate
jubilee: anniversary queen celebration
judge: magistrate justice court sentencing assess recorder sheriff referee consider decide verdict jury | ruled sentenced trial
judgement: judgment ruling verdict decision opinion | court
judgment: ruling verdict decision judge opinion | court
judicial: court judge legal justice judiciary law | ruling
judiciary: judges courts justice judicial judge
judo: martial judoka karate wrestling | olympic
juice: drink orange squash lemonade beverage apple | fruit
jump: leap rise hop surge increase vault skydive parachute bungee hurdle plunge soar
jumper: sweater pullover basket athlete leap jump | metres
junction: intersection crossroads interchange roundabout crossing exit | motorway
jungle: rainforest forest tropical amazon bush | trees
junior: younger young youth lesser minor subordinate
junk: rubbish trash scrap waste garbage
junta: military regime generals dictatorship dictators | coup
jurisdiction: authority power control court law territory
juror: jury panel panellist | trial verdict
jury: jurors panel verdict court tribunal judges | guilty trial convicted acquitted
justice: judge court fairness law fair judicial magistrate tribunal | supreme trial crimes
justification: reason excuse grounds rationale defence justify basis
justify: defend excuse explain warrant justification reason
juvenile: young youth teenager minor child adolescent delinquent underage | court detention
keen: eager enthusiastic interested willing avid
keep: retain maintain hold preserve stay continue remain save store kept
keeper: goalkeeper curator guardian warden goalie zoo
ken: kenneth | livingstone
kept: retained stayed held stored maintained preserved remained saved | locked
key: crucial main important vital critical central essential major significant pivotal lock principal | role
keyboard: piano synthesizer keys typing organ | computer
keynote: speech address speaker opening central | conference
kick: boot punt strike free penalty | ball foot goal
kicker: punter kick | field goal
kickoff: start begin game kick opener opening
kid: child children boy girl youngster son daughter teenager toddler | school
kidnapping: abduction hostage abducted kidnap seized ransom captive kidnappers captors snatched | freed
kidney: renal organ transplant dialysis liver nephrologist | donor
killer: murderer assassin gunman deadly murder shooter | victim killed
killing: murder death slaying assassination homicide slain massacre shooting dead slaughter manslaughter executed | police gunman victim
kilometer: kilometre km miles distance
kin: relatives family relations
kind: type sort variety form nature generous gentle caring
kindergarten: nursery preschool school playgroup creche | children
king: monarch ruler royal sovereign prince majesty emperor queen | throne crown reign palace
kingdom: monarchy realm britain empire country | king queen
kiss: embrace peck hug lips smooch
kit: equipment gear strip uniform tools
kitchen: cook chef cooking galley stove oven | food meals
kitty: cat kitten pot
knee: leg ligament joint cruciate patella | injury surgery injured
knife: blade dagger machete stabbed stab cut | wounds
knight: sir knighthood honour cavalier | queen honours
knock: hit bang beat strike punch tap
knockout: ko elimination round stoppage eliminated | boxer
know: aware understand recognize recognise familiar realise realize learn knowledge informed acquainted knew discover
knowledge: know understanding learning awareness information wisdom expertise knew education familiar
known: called named famous dubbed nicknamed recognized identified familiar aka renowned knew popularly | alias
kohl: helmut chancellor merkel | german germany
kph: kilometres speed mph kmh hour fast | winds
kraft: food cheese cadbury
kremlin: russia russian moscow putin yeltsin soviet medvedev
lab: laboratory research scientists experiment testing facility | tests samples
label: tag brand company call imprint sticker
labor: labour work union workers workforce employment employees strike | wages
laboratory: lab research scientists test facility | experiments scientist
labour: labor workers work union party workforce blair | employment
laced: mixed spiked poisoned contaminated
lack: shortage absence without insufficient scarcity want need missing deficiency dearth
lackluster: dull poor disappointing weak mediocre
lacrosse: stick sport | duke
ladder: steps climb rung stepladder ranking
laden: loaded carrying full heavy burdened
lady: woman female wife girl dame madam noblewoman countess duchess
lagging: behind trailing slow trail
lagoon: lake venice water pool
laid: placed put lay set | eggs wreath
lake: loch lagoon reservoir pond water | shore fish boats
lama: dalai tibetan buddhist monk tibet
lamb: sheep mutton meat ewe farm chops | easter
lame: limp weak injured crippled disabled
lamented: mourned regretted complained bemoaned deplored
lamp: light bulb lantern torch
lance: spear weapon cyclist armstrong
land: ground property territory soil acres plot farmland estate terrain touchdown country arrive | farm owned airport hectares
landfall: shore ashore hit coast struck | hurricane storm
landmark: monument historic milestone sight building | tourists
landscape: scenery countryside terrain view painting
landslide: mudslide avalanche mudslides victory rockslide slide majority | buried rain
lane: road street path alley track | traffic highway
language: english french spanish tongue dialect speech words chinese german arabic | speak spoken translated
lap: circuit round knee leg tour loop | race driver fastest
laptop: computer notebook pc portable macbook tablet
large: big huge great enormous vast massive major giant substantial sizeable extensive | size
larger: bigger greater expanded increased extra
laser: beam beams light optical ray | surgery
last: final latest previous recent ending closing endure continue | ended farewell long
late: delayed overdue tardy behind night evening deceased delay belated | deadline midnight
later: afterwards subsequently eventually after then following | months weeks
latest: newest recent most current new last fresh
latitude: freedom degrees leeway north flexibility
latter: second later last
laugh: giggle chuckle joke funny smile laughter | comedy
laughter: laugh laughed giggle funny chuckle
launch: start begin introduce unveil liftoff debut open release inaugurate blast | rocket product spacecraft
laundering: money dirty washing illicit proceeds
laundry: washing clothes laundrette linen
laureate: nobel winner prize poet recipient | peace
lava: volcano eruption magma volcanic molten | erupted crater
lavish: extravagant luxurious opulent luxury expensive sumptuous | party
law: legislation act statute bill rule legal regulation ban legislature lawyer | court parliament passed illegal justice
lawless: anarchy chaos ungoverned unruly crime
lawmaker: legislator senator congressman mp deputy politician parliamentarian | parliament bill
lawn: grass garden turf mow yard
lawsuit: suit case sued sue action litigation claim complaint plaintiff | court damages filed judge
lawyer: attorney solicitor barrister counsel prosecutor advocate legal | client court defendant represents
lax: loose slack lenient poor negligent | security
lay: put place laid rested located
layer: coat level coating sheet ozone
layout: design plan arrangement format configuration
lazy: idle laziness sluggish inactive workshy
lead: led head guide front advantage ahead direct captain chief run first spearhead leader | clue evidence metal
leader: chief head president chairman boss captain ruler premier lead chairwoman | party led elected
leadership: leaders head chief command management control helm direction | elected chairman party
leaf: foliage leaves tree plant autumn
league: division championship premiership conference association premier | season team football standings
leak: disclose reveal spill escape disclosure seep seepage drip disclosed leakage spillage | source oil gas pipe
leaning: inclined tilt tendency sloping pisa
leap: jump spring bound vault surge
learned: learnt discovered studied taught knew found heard knowledge educated education teach | lesson school
lease: rent let hire rental tenancy tenant landlord contract
least: minimum lowest smallest fewest minimal less
leather: hide skin suede cowhide tannery | shoes jacket boots
leave: depart quit exit resign go abandon departure withdraw vacation left retire vacate | last goodbye home maternity
lecture: talk speech speak address lesson | university
ledger: book accounts heath accounting record
left: departed quit remaining abandoned leftist socialist exited resigned fled | behind wing
leftist: socialist communist left marxist liberal rebel radical progressive | guerrillas party
leg: limb knee thigh ankle foot shin calf stage amputated feet | broken walk
legacy: heritage inheritance bequest will inherited bequeathed remembered | left died
legal: lawful law judicial legitimate lawyer court allowed permitted attorney legislation | lawsuit judge rights
legend: myth folklore star icon tale hero story great legendary | famous
legendary: famous mythical celebrated iconic fabled renowned
legion: army veterans foreign troops military
legislation: law bill act statute legislature regulation rules measure lawmaker | parliament congress passed vote
legislature: parliament congress senate assembly lawmakers legislators house | bill law
legitimacy: legality validity legal right lawful legitimate authority recognition
legitimate: legal lawful valid genuine rightful
leisure: recreation pastime hobby entertainment spare relaxation free
lemon: citrus fruit lime orange
lender: bank loan mortgage creditor lending mortgages building | borrowers
lending: loan borrow lent credit mortgage | bank interest
length: long duration distance extent size lengthy term longest | meters miles
lengthy: long prolonged extended protracted hours
lens: camera glasses optical contact spectacles telescope focus | eye
leone: sierra freetown african | rebels diamonds
lesbian: gay homosexual homosexuality lgbt gays sexuality homosexuals women | couple marriage
less: fewer lower reduced smaller below under cut decrease minus | decline percent
lesser: smaller minor lower reduced inferior
lesson: class teaching tuition instruction learned moral | school teacher
let: allow permit rent lease enable permission landlord tenant | flat
lethal: deadly fatal death killing poisonous murderous poison toxic | injection dose weapon
letter: note message mail written correspondence wrote memo epistle post email | addressed signed envelope sent
letterman: host late david comedian presenter | cbs show
level: degree amount rate standard height grade tier floor stage extent equal rank draw flat
leverage: influence power debt borrowing clout pressure
levy: tax duty impose charge tariff toll collect surcharge
liability: responsibility debt blame responsible obligation
liable: responsible responsibility accountable answerable likely
liaison: contact coordination affair link relationship
libel: defamation slander libellous | damages sued
liberal: progressive left tolerant moderate democrat | party conservative
liberty: freedom independence statue rights free
library: archive books collection reading librarian archives | borrow shelves
licence: license permit permission authorization certificate
license: licence permit authorisation authorization certificate permission franchise | driving revoked
lid: cover cap top restriction stopper
lie: untruth falsehood untrue deceive perjury false lay recline situated | truth
lien: claim property charge mortgage
lieutenant: officer deputy commander captain colonel | army rank police
life: living lifetime alive existence lived survival biography born died | birth death years old expectancy
lifelong: permanent life lasting enduring always
lifestyle: life living habits diet exercise
lifetime: life career ever lifelong lived throughout
lift: raise elevator hoist remove ride end elevate | ban sanctions
ligament: tendon knee cruciate muscle | tear injury
light: lamp bulb lantern illuminate bright beam mild lightweight glow illuminated | dark shine
lighter: light lamp brighter cigarette flame
lighthouse: beacon keeper tower | ships coast
lightning: thunder storm bolt struck thunderstorm electrical
lightweight: boxer light boxing featherweight flimsy | title
like: love enjoy similar prefer fond favourite resemble keen admire fan popular
likelihood: probability chance likely odds possibility
likewise: similarly also too equally same moreover
lily: flower water bulb
limbo: uncertainty waiting uncertain stalled
lime: citrus fruit green lemon
limestone: rock stone chalk marble quarry cliffs
limited: restricted small few ltd cap scarce capped narrow | only maximum
line: queue row route railway track rope string border boundary
lineage: ancestry descent family bloodline heritage
linear: straight line sequential direct
linebacker: football nfl defender player defensive lineman | tackles
lineman: football tackle guard defensive player | nfl
liner: ship cruise titanic vessel boat ferry
lineup: squad team cast roster side | players band
lingering: remaining persistent lasting continuing residual
linguistic: language languages dialect speech verbal
linked: connected tied related associated connection joined ties blamed | cause
lion: cub pride lioness animal cat mane | zoo
lip: mouth kiss lipstick
liquid: fluid water drink oil solution beverage
liquor: alcohol spirits whisky whiskey vodka drink rum gin | bottle
list: catalogue register inventory roll table directory index ranking enumerate | names top
listen: hear heard audience attention hearing listeners tune
lit: illuminated ignited kindled burning light lighted torch candles | flame cigarette
literacy: reading read write illiterate education | school
literally: actually really exactly word truly
literary: literature books writing novel author poetry writers fiction
literature: books novel fiction writing poetry author writer poem | nobel read prize
litigation: lawsuit lawsuits suit court legal sue | claims
littered: strewn scattered covered rubbish
little: small tiny slight scant minor bit limited young hardly few | barely
live: reside dwell inhabit inhabitants home resident alive survive housing broadcast settle | house native concert
livelihood: living income job work earn
liver: hepatitis cirrhosis organ kidney | transplant alcohol
livestock: cattle sheep cows pigs goats animals poultry herds | farm farmers
loaded: filled laden packed carrying full
loan: lend borrow debt credit mortgage lender lent advance financing | bank repay interest million
lobby: campaign foyer pressure lobbyist hall entrance | congress hotel
lobbyist: lobby lobbying advocate campaigner abramoff | washington
local: regional municipal neighborhood community nearby area city town resident provincial | council mayor residents
located: situated based found site lies stands place position location whereabouts | north south miles near town
lock: padlock bolt key secure shut close latch | door
locker: changing room storage cupboard dressing cabinet
locomotive: train engine railway steam diesel trains railroad | rail
lodge: cabin house hotel file submit inn
log: record diary timber trunk wood
logic: reason reasoning sense rational argument thinking
logistics: transport supplies delivery distribution supply shipping
logo: emblem symbol badge brand design trademark
lone: sole single solitary only alone | gunman
long: lengthy length extended lasting prolonged duration hours marathon extensive | metres feet miles lasted takes minutes
longer: extended prolonged lengthier extra anymore
longest: long extended record length lengthy | kilometres miles
longstanding: old lasting enduring longtime established
longtime: longstanding veteran old enduring established
loo: toilet lavatory bathroom restroom washroom | flush
look: appearance appear seem see search watch glance resemble stare view | wear eyes
loop: circle circuit ring coil route bend
loose: slack free baggy relaxed escaped
looting: plunder theft pillage stealing ransacking robbery plundering looter stole | shops rioters
lord: peer baron nobleman god jesus earl aristocrat viscount | house estate
lose: lost loss defeat beaten miss forfeit mislay shed fail missing loser deficit
loser: lost defeated beaten runner losing defeat
loss: defeat deficit losing lose death disappearance decline | profit missing million beaten
lost: lose defeated missing gone beaten defeat misplaced vanished disappeared losing | search won score
lot: many much plenty numerous loads deal abundance mass site plot auction | parking
lottery: jackpot lotto raffle draw sweepstake | tickets prize winner
lotus: flower car lily sports
loud: noisy deafening noise booming thunderous blaring | heard
lounge: bar room relax lobby
love: romance affection adore passion fond affair like relationship devoted enjoy beloved | married couple girlfriend boyfriend heart wedding
lover: boyfriend girlfriend mistress fan partner enthusiast | affair
low: small little cheap weak poor minimal reduced bottom short | drop fall
lower: reduce cut decrease less reduced drop down cheaper below bottom decline lessen | fell percent
lowest: bottom least minimum worst smallest cheapest low | level since fell
lowland: plain flat valley
loyal: faithful devoted true loyalty supporter allegiance staunch
loyalist: unionist supporter protestant paramilitary | ulster
loyalty: allegiance fidelity devotion faithfulness loyal patriotism faithful
luck: fortune lucky chance unlucky fortunate
lucky: fortunate luck fortune chance charmed | survived escaped jackpot
lucrative: profitable rewarding paying valuable profit moneymaking | contract deal million
luggage: baggage suitcase bags bag cases | airport passengers
lumber: timber wood softwood logs logging | canadian tariffs
lunar: moon moonlight apollo eclipse tidal | orbit landing
lunch: luncheon meal noon midday dine sandwich | ate restaurant
luncheon: lunch meal banquet buffet noon
lung: respiratory breathing pneumonia chest pulmonary | cancer smoking
lure: attract entice tempt bait temptation attraction
lush: green fertile rich verdant
luxury: deluxe lavish opulent expensive upmarket comfort | hotel
lynch: hang mob hanging vigilante | peter
lyric: words song verse poem songwriter
mac: apple computer | software
machine: device equipment engine apparatus robot computer mechanism appliance mechanical tractor
machinery: machines equipment tractors engines apparatus
macintosh: mac apple computer ipod | steve
mad: insane crazy angry furious bse cow mentally | disease
madras: chennai curry indian tamil | india
mafia: mob mobster gangster crime cosa gang godfather camorra underworld | boss sicilian
magazine: journal periodical publication weekly newsweek glossy monthly paper | editor issue cover readers
magic: magician spell wizard illusionist trick sorcery enchanted conjuror witchcraft
magistrate: judge court justice bench judicial jp | sentenced hearing bailed
magnate: tycoon mogul billionaire businessman
magnetic: magnet magnetism compass mri field
magnificent: splendid superb grand spectacular majestic
magnitude: size scale strength richter extent | earthquake
maid: cleaner servant housekeeper domestic chambermaid cleaning
maiden: first debut inaugural girl
mail: post letter postal email parcel package correspondence | stamps delivery address sent envelope
main: chief principal major primary key leading central largest biggest
mainland: continent ashore land main | island ferry china
mainstream: conventional popular ordinary mass establishment
maintain: keep preserve uphold sustain continue insist retain claim repair upkeep maintenance
maintenance: upkeep repair repairs servicing alimony service mechanic engineers | work
maize: corn cereal crop grain sweetcorn
majesty: king queen grandeur monarch royal
major: big large main important significant leading key principal serious chief officer
make: produce build manufacture create construct prepare assemble form cook manufacturer maker earn cause | factory production craft
maker: manufacturer producer creator builder company firm automaker | products brand
makeshift: temporary improvised crude tents provisional
makeup: cosmetics lipstick mascara composition face | beauty
malaria: mosquito disease fever dengue infection | africa nets
male: man men boy masculine father gentleman | female gender
mall: shopping plaza shops store centre arcade | stores
malnutrition: hunger starvation malnourished underfed famine undernourished | food children
mama: mother mom mum mommy
mammoth: huge giant enormous elephant gigantic extinct tusks
man: male guy person husband father gentleman fellow boy men bloke suspect | aged
management: managers executives administration leadership control directors running board bosses supervision | chief company
managerial: management manager executive supervisory coaching
mandarin: chinese language orange bureaucrat | china
mandate: authority order authorise authorization term instruction require approval | elected
mandatory: compulsory obligatory required must requirement obliged | law
maneuver: manoeuvre exercise move tactic steer
manga: comic anime japanese comics cartoon
manhattan: york nyc midtown broadway harlem | city
manifesto: platform programme pledge declaration | party election
manila: philippine philippines filipino arroyo
manipulation: rigging control fixing exploitation distortion
mankind: humanity humans humankind human people
manner: way method fashion style mode behavior
manor: house estate mansion hall castle residence | lord
manpower: workers staff labour personnel workforce
mansion: house villa residence manor estate palace home | bedrooms million
manslaughter: homicide killing murder killed culpable death negligence | convicted guilty jailed
mantle: layer cloak role
manual: handbook guide instructions hand booklet
manufacturing: production factory industry making industrial plant produce maker assembly | goods sector output
manuscript: document text draft book handwritten | wrote author
map: chart atlas plan plot cartography gps navigation
maple: syrup leaf tree sugar | toronto
marathon: race runner run boston long | kilometres finished
marble: stone statue sculpture carved granite statues
march: walk parade demonstration rally protest procession demonstrate | protesters streets crowd spring soldiers
mare: horse filly foal stallion
margin: gap majority edge difference lead profit
marijuana: cannabis pot drug weed hashish dope joint | smoking legal
marina: harbour dock yacht boats port moorings
marine: sea ocean soldier naval aquatic maritime corps troops | fish water navy
marital: marriage wife husband divorce married spouse
maritime: sea naval shipping marine coastguard ships nautical
mark: celebrate commemorate anniversary sign stain scar grade score symbol observe
marker: pen sign flag indicator plaque
market: exchange bazaar trade sales demand bourse sell store economy stall shop | prices shares buyers consumers
marketplace: market bazaar shops trade stalls souk
marquis: nobleman marquess lord
marred: spoiled spoilt ruined damaged overshadowed
marriage: wedding marry wed wife husband spouse married matrimony divorce couple | bride church
married: wife husband wed wedding marriage spouse bride groom wedded | couple ceremony church divorced
marseille: french france | om
marsh: swamp wetland bog fen marshland
mart: shop market store supermarket
martial: military karate judo kung taekwondo court | law army
martin: luther king swallow mlk swift | bird
martyr: bomber suicide saint martyrdom died
marvel: wonder comics superhero amazed miracle | spiderman
mascot: symbol emblem costume character | olympic team
mask: face covering disguise balaclava veil disguised covered
mason: stonemason bricklayer freemason builder freemasons
mass: large service weight worship huge widespread bulk liturgy | church priest pope grams
massacre: slaughter killing bloodbath genocide murder killed carnage slain butchery executed | civilians victims dead
massage: spa masseur therapy masseuse rub
massive: huge enormous giant large big vast major immense | scale
mast: pole antenna rigging spar tower | sail
master: expert teacher captain owner expertise skilled original learn degree
mastermind: planner brains plotter ringleader organised | attack
masterpiece: work painting classic art novel picture | artist
mat: carpet rug doormat rugs
match: game fixture contest tie clash bout encounter test fit suit pair correspond equal | beat won score set goal players
matchup: game match contest meeting fixture clash
mate: friend partner colleague companion breed | teammate
material: fabric substance cloth matter stuff wood plastic metal cotton | made
maternal: mother pregnancy motherhood mum childbirth
math: mathematics arithmetic algebra mathematician calculus equations
mathematician: maths mathematics scholar professor math | theorem
mathematics: math maths arithmetic algebra geometry mathematician | numbers theorem
matrix: grid keanu array
matter: issue affair subject question case concern problem substance important count | investigation
mature: adult grown ripe older develop grow experienced
maverick: independent rebel unorthodox outspoken nonconformist
maxim: saying motto proverb
maximum: most limit highest top largest up greatest ceiling | sentence
maybe: perhaps possibly might probably likely
mayo: ireland mayonnaise clinic salad westport
mayor: council civic city leader elected | town
maze: labyrinth warren network
meal: dinner lunch breakfast food dish supper dining eat feast snack cuisine menu | restaurant ate cooked
meaningful: significant important serious real substantial worthwhile
meaningless: pointless worthless empty senseless
means: way method signifies denotes mode resources definition meaning | translates
meantime: meanwhile interim temporarily until while
meanwhile: simultaneously while elsewhere meantime
measure: step action law metre gauge size length dimension assess bill metres feet | tall long wide introduced
meat: beef pork lamb chicken steak bacon sausage ham mutton poultry venison butcher | eat cattle slaughter vegetarian
mecca: hajj pilgrims pilgrimage islam | muslims saudi
mechanism: device machinery system process method
medal: gold silver bronze award honour prize decoration medallist | olympic won champion bravery
medalist: medallist champion winner medal gold silver bronze | olympic
medallist: medalist medal winner champion runner | olympic bronze
median: average middle mean midpoint typical | income household
mediation: arbitration negotiation mediator broker
medical: health doctor hospital clinical medicine surgical healthcare nurse physician paramedic | patients treatment
medicine: drug medication pill remedy treatment tablet vaccine antibiotic doctor pharmaceutical medical | patients prescribed cure illness
medieval: middle ancient knights castle gothic feudal | century
mediocre: average poor ordinary indifferent
meditation: yoga contemplation prayer meditate mindfulness
medium: media average mid press moderate intermediate normal
medley: swimming individual mixture relay breaststroke backstroke butterfly | metres
meeting: summit talks conference session gathering met assembly encounter convene discussions rally | discuss agenda attended
melody: tune song music melodic lyrics singing
meltdown: collapse crisis disaster crash | nuclear reactor fukushima
melting: thaw ice glaciers thawing | arctic warming
member: belong join membership part participant affiliate joined colleague associate representative fellow | club party group committee
membership: members belong join joined joining admission accession | club union fee
membrane: film layer tissue lining
memo: memorandum note document letter email
memoir: autobiography book diary biography | wrote published
memorabilia: souvenirs collectibles auction collection items
memorable: unforgettable notable remembered famous historic remarkable forget
memorandum: memo note agreement document letter pact | signed
memorial: monument cenotaph remembrance commemorate tribute ceremony honor statue plaque service | victims mourners dead
men: man male males guys gentlemen husbands fathers boys lads masculine | women
menace: threat danger nuisance hazard
mend: repair fix heal restore
mental: psychological psychiatric mind emotional intellectual depression | illness health hospital
mention: refer cite say note reference name citing allude
mentor: teacher adviser guide coach tutor
menu: dishes food meal list cuisine courses served options | restaurant
mercantile: trade merchant commercial exchange trading
merchandise: goods products souvenirs wares stock
merchant: trader dealer shopkeeper seller retailer trade
mercury: metal planet thermometer toxic poison freddie
mercy: clemency compassion pity forgiveness leniency
merely: only just simply solely purely
merged: combined joined united amalgamated merger takeover consolidated fused acquired | company
merger: takeover acquisition merge combine consolidation amalgamation buyout | companies shareholders billion
merit: deserve worth value excellence quality virtue | award
mesa: plateau arizona tableland
mess: chaos untidy dirty untidiness clutter disorder
message: text email note letter tweet communication statement post sms | sent phone
messenger: courier envoy herald
metal: steel iron copper gold silver aluminium tin brass zinc lead | band heavy scrap
metaphor: symbol comparison image figurative allegory
meteorological: weather forecasters met climate forecast
meter: metre gauge measure instrument reading | gas electricity parking
methane: gas greenhouse
method: technique way procedure approach process system means
methodology: method approach procedure technique process
metre: meter yard feet sprint yards | long tall
metric: measurement meter measure standard kilogram | tons
metro: subway underground tube train rail | station
metropolis: city capital urban cities london
metropolitan: city urban metro municipal capital met | police area population
micro: small tiny miniature microscopic mini | devices
microphone: mike mic speaker megaphone amplifier loudspeaker audio
microwave: oven cook ovens cooker radiation | heat
mid: middle midway halfway centre central half
midday: noon lunchtime noontime twelve afternoon hour
middle: centre central mid midway halfway heart median
middleweight: boxer boxing champion fighter bout | title hopkins
midfield: central football middle pitch playmaker | defense striker
midland: midlands central birmingham
midnight: night twelve overnight | clock
midst: middle amid amidst center during
midterm: election congressional november elections exam | vote
midway: halfway middle mid centre half battle
mighty: powerful strong great strength huge mightily mammoth
migrant: immigrant refugee worker emigrant laborer foreign illegal asylum | border boat
migration: movement immigration exodus emigration migrants moving relocation migrate immigrants | birds workers
mike: michael microphone mic
mild: warm slight gentle moderate minor
mile: kilometre kilometer distance metres yard far km | long away walk
mileage: distance miles fuel kilometres odometer
milestone: landmark record achievement reached marker feat
militant: extremist insurgent gunman radical fighter terrorist guerrilla hamas islamist rebel | killed attack
military: army armed forces troops soldiers navy defence war | base weapons commander uniform
militia: paramilitary fighters gunmen rebels guerrillas armed | weapons
milk: dairy cow cream cheese yoghurt | farmers drink litre
mill: factory plant steel flour textile sawmill grinder | workers
millennium: thousand century centuries millennia bug | anniversary celebrations
millionaire: rich wealthy tycoon fortune wealth businessman
min: minutes
mind: brain thoughts memory head intellect mental care psychological | decided
mineral: ore metal mining gold copper salt rock
mini: small tiny miniature little compact bmw car | cooper
miniature: tiny small mini model little
minimal: little small slight negligible minimum tiny
minimum: least lowest floor smallest low threshold | wage age required
mining: mine coal miner colliery pit miners quarry gold copper excavation | underground shaft
minister: secretary cabinet premier chancellor politician official clergyman priest pastor vicar | government ministry appointed
ministerial: minister cabinet government ministry departmental
ministry: department minister office bureau agency government clergy priesthood | spokesman statement officials
minor: small slight trivial underage lesser juvenile child | injuries
mint: coins coin herb currency peppermint | coinage
minus: less negative below without subtract
minutes: mins moment hour seconds time half | late scored goal lasted
miracle: wonder miraculous supernatural divine amazing | healed cured
mirage: illusion jet fighter hallucination | desert
mired: stuck bogged entangled
mirror: reflect reflection glass tabloid looking
misconduct: wrongdoing behaviour disciplinary sacked offence inappropriate malpractice
misdemeanor: offence offense crime charge minor | court
miserable: unhappy sad wretched gloomy depressed awful misery
misery: suffering distress unhappiness poverty hardship despair sadness
misleading: deceptive false inaccurate deceiving wrong
mismanagement: incompetence misrule maladministration mishandling
missile: rocket weapon scud patriot warhead torpedo projectile | launched fired range nuclear
missing: lost disappeared absent vanished absence disappearance gone unaccounted | search seen injured
mission: task assignment operation expedition goal voyage delegation purpose trip | nasa astronauts peacekeeping church crew
missionary: preacher evangelist priest mission pastor | church converted
mistake: error blunder wrong fault slip confusion oversight misjudgment | regret
mistaken: wrong error incorrect erroneous misidentified
mistress: lover affair girlfriend paramour concubine
misunderstanding: confusion mistake misinterpretation miscommunication
misuse: abuse embezzlement abused misappropriation misused
mitt: romney glove governor baseball | massachusetts
mixed: combined blended mix varied mixture diverse
mixture: blend combination mix compound cocktail ingredients
mob: crowd gang mafia rioters lynch angry
mobile: phone cellphone cellular portable handset smartphone moving | calls text
mock: ridicule simulated fake deride tease imitation jeer parody
mode: method way manner form style setting
model: type version design example mannequin replica prototype | fashion car
modem: internet broadband computer router
moderate: mild centrist medium reasonable middle modest liberal
modern: contemporary new recent current advanced updated | technology century
modest: small humble moderate slight unassuming
modification: change alteration adjustment amendment adaptation
modified: changed altered adapted gm adjusted genetically | crops
module: unit space lander component capsule
mogul: tycoon magnate empire emperor murdoch
moist: damp wet humid moisture soggy dampness
moisture: water damp humidity wet rain
mold: mould fungus mildew shape | damp
molecular: molecules genetic biology chemistry atoms
molecule: compound atom protein chemical dna
mollusk: mollusc snail clam oyster mussel squid octopus shellfish
mom: mother mum mama parent mommy
moment: instant minute second time point
momentum: impetus drive speed force push
monarch: king queen sovereign ruler royal emperor | throne crown reign
monarchy: king queen kingdom royal crown monarch throne royalty royals republic | abolish constitutional
monastery: monks abbey buddhist priory convent monastic temple
monetary: money financial currency fiscal economic | bank interest
money: cash funds pounds dollars euros currency finance sum income savings wages funding cost payment | paid bank rich
monitoring: surveillance supervision watch observe tracking oversight observers inspection check supervise | inspectors
monk: buddhist friar lama priest abbot monastery brother clergy | temple robes
monkey: ape primate chimpanzee baboon chimp gorilla | zoo
monopoly: control antitrust dominance exclusive sole cartel competition | company market
monsoon: rain rains rainy rainfall | floods season
monster: creature beast nessie giant dragon
month: january february march april june july october december november september weeks | calendar
monument: memorial statue landmark shrine heritage tomb obelisk
mood: feeling atmosphere spirit temper sentiment
moon: lunar satellite apollo crater orbit | astronaut landing
moose: elk deer antlers caribou
moral: ethical ethics right wrong lesson morality conscience principles immoral
moratorium: suspension ban freeze halt postponement suspended stay | executions whaling
more: additional extra further greater increased higher exceeding over above | rise increase grow
moreover: also furthermore besides additionally
morning: dawn sunrise breakfast early overnight am | today woke
morocco: moroccan rabat casablanca marrakech maghreb african
mortality: death deaths died fatalities killed
mortar: shell rocket cement bomb artillery
mortgage: loan housing lender homeowner lending foreclosure subprime refinance | bank rates borrowers freddie
mosque: muslim muslims islam islamic prayer minaret worship | imam
mosquito: insect malaria dengue zika bug | bite
moss: plant lichen bog peat vegetation
most: majority largest mainly bulk maximum highest greatest nearly almost
motel: hotel inn lodging lodge guesthouse accommodation | room
moth: butterfly insect caterpillar bug wings
mother: mum mom mama parent maternal motherhood pregnant | son daughter child family birth
motherland: homeland country fatherland nation
motion: movement proposal resolution move request petition filing | vote judge
motivated: inspired driven reason motive prompted
motor: engine car vehicle automobile automotive | driving electric
motorcade: convoy procession limousine cars cortege | president
motorcycle: motorbike bike scooter harley moped rider biker | helmet riding
motorway: highway freeway expressway interstate autobahn | traffic road
motto: slogan saying phrase catchphrase maxim
mound: hill pile pitcher heap hillock hump
mount: mountain climb peak mountaineer rise ride | summit
mountain: peak hill summit mount alpine alps everest himalayas range ridge volcano mountaineer | climb climber ski hikers
mourning: grief grieving sorrow bereavement mourn funeral | died flags
mouse: mice rodent rat mickey disney cursor | computer cat
mouth: lips tongue teeth oral jaw estuary | river
move: relocate shift transfer relocation migrate transport migration motion step leave displace emigrate | settle
movement: campaign group motion party crusade organisation shift activism | activists founded
movie: film cinema picture feature drama comedy thriller documentary sequel blockbuster screen | starring director actor hollywood
mph: speed kmh miles kph hour | wind speeding fast
mud: sludge dirt silt mudslide soil clay
muddy: mud wet dirty swampy boggy
multilateral: international many nations collective united
multimedia: video audio graphics interactive digital
multinational: international global corporation giant company
multiple: many several numerous various more | twins sclerosis
municipality: town city commune council borough municipal district village mayor | population inhabitants located
murder: kill killing killed homicide stabbed slain death manslaughter assassination shot strangled | convicted trial suspect police victim jail
muscle: strength hamstring calf muscular thigh strong tissue | injury body
muscular: strong muscle dystrophy muscles powerful
museum: gallery exhibition exhibit collection louvre smithsonian curator | display visitors art artefacts
mushroom: fungus fungi truffle toadstool
music: song songs band concert musician album tune melody singer orchestra jazz rock pop | guitar recorded stage piano
musician: guitarist singer pianist drummer player band violinist composer artist performer cellist | music concert instrument
mustard: gas condiment chemical dijon | sauce
muster: gather assemble summon rally collect mobilise
muted: quiet subdued silent hushed quietly soft
mutiny: rebellion revolt uprising mutineers mutineer revolted | soldiers
mutual: shared common joint reciprocal each both | understanding
myriad: many numerous countless innumerable
mystery: puzzle enigma unknown unsolved riddle secret thriller mysterious unexplained whodunit | detective disappearance
myth: legend folklore fable tale mythology
mythology: myth legend gods goddess greek
nail: hammer fingernail manicure fingernails toenail spike
naive: innocent inexperienced gullible unsophisticated
naked: nude bare undressed unclothed nudity topless | clothes
name: called title named known identity nickname identified surname christened dubbed entitled alias label pseudonym | born baptised renamed
namesake: named name eponymous
napoleon: bonaparte emperor french | waterloo exile battle
narrative: story account tale storytelling plot
narrow: slim thin tight slender close
narrowly: barely closely slightly close slim | votes
nasty: unpleasant horrible bad mean foul
national: nationwide country state nation federal domestic countrywide patriotic | citizen passport
nationalist: patriot separatist nationalism patriotic republican | party independence
nationwide: countrywide national across throughout everywhere domestic
native: local indigenous born aboriginal home original tribe homeland inhabitants | mother tongue
natural: nature wild organic wildlife environment innate native normal | resources landscape
nautical: maritime naval sea sailing | miles
naval: navy ship fleet maritime sailors warship admiral submarine frigate | sea
navigation: gps route steering sailing map satnav | ship
navy: naval fleet sailor warship maritime marines frigate destroyer seaman | ship vessel sea admiral
nazi: hitler ss fascist german holocaust | jews camp war
near: close nearby beside next adjacent around outside approaching outskirts vicinity neighbouring proximity | miles distance kilometres located
nearby: near close neighbouring neighboring adjacent local vicinity surrounding | miles
nearest: closest near nearby neighbouring adjacent closer neighbour | miles
neat: tidy orderly clean tidily trim
necessarily: inevitably automatically unavoidably always certainly
necessary: needed essential required need vital must crucial important indispensable
necessity: need essential must necessary requirement
neck: throat collar nape cervical | injury head shoulder
nee: born maiden formerly
need: require necessary must demand want essential lack necessity should deserve | urgently shortage
needle: syringe injection acupuncture pin inject | drug
needy: poor vulnerable disadvantaged poverty poorest destitute | charity
negative: bad adverse unfavourable harmful minus pessimistic
neglected: ignored overlooked abandoned uncared forgotten disregarded derelict
negligence: carelessness malpractice neglect fault negligent | sued
negotiate: talks bargain discuss agree haggle negotiations negotiator | deal
negro: black african coloured | slaves spirituals
neighborhood: neighbourhood district area suburb community quarter block local vicinity | residents streets
neighboring: nearby adjacent bordering neighbouring next adjoining | border
neighbour: neighbor adjacent bordering neighboring nearby
neighbourhood: area district community suburb local street
neo: nazi skinheads new fascist revived | extremist
nephew: uncle relative niece aunt relation cousin kin son | family
nerve: courage neuron neural anxiety neurological bravery daring boldness | brain
nervous: anxious worried tense afraid apprehensive scared anxiety jittery uneasy
nest: eggs chicks birds bird hatched
net: internet profit clear goal mesh earnings web | scored income loss
network: system channel web broadcaster station television grid chain cnn nbc | connected links
neutral: impartial unbiased independent nonaligned neutrality
never: not none nobody ever without
nevertheless: however nonetheless still yet despite
new: latest recent fresh modern novel brand replacement newcomer unveiled launched | introduce unveil launch debut
newborn: baby infant birth born babies
newcomer: arrival rookie beginner immigrant novice
newly: recently freshly just lately
news: report announcement information headline bulletin media press journalist coverage | broadcast newspaper reporter
newsletter: bulletin publication magazine circular journal
newspaper: paper daily press tabloid journal weekly broadsheet publication media | editor journalist reporter published headline
newt: gingrich salamander amphibian | speaker
newton: isaac physicist physics | gravity
next: following subsequent coming upcoming forthcoming future successor then | tomorrow soon plans
nice: pleasant good lovely kind enjoyable
niche: specialist market specialised alcove segment
nick: steal police scratch cut stole jail
nickel: metal coin cents ore five alloy | copper
nickname: called dubbed known alias name moniker | because
niece: nephew aunt uncle relative relatives | family
night: evening overnight midnight nocturnal dusk dark darkness | sleep bed late
nightclub: club disco bar dancing venue nightspot | clubbers bouncer dj
nightmare: dream horror ordeal bad terrible
nine: ninth
nineteenth: victorian century
nitrogen: gas oxygen oxide nitrate ammonia | fertiliser
nobility: aristocracy nobles aristocrats lords peerage
noble: aristocratic aristocrat peer lord duke count baron nobility honorable | birth
nobody: none anyone person someone anybody
nod: agree approval head gesture nodded
noise: sound loud din racket decibels roar sonic quiet | hear heard
noisy: loud noise rowdy deafening sound
nomination: candidate selection nominee appointment choice oscar named nominated candidacy | award party
nominee: candidate nominated contender pick choice nomination | oscar senate party
none: nobody no zero nothing neither
nonetheless: nevertheless however but still despite
nonfiction: factual books
nonpartisan: independent neutral impartial unbiased
nonprofit: charity charitable foundation organization voluntary volunteer philanthropic ngo | donations
nonsense: rubbish absurd ridiculous absurdity garbage ludicrous
nonstop: direct continuous continuously uninterrupted constant | flight
noon: midday twelve lunchtime afternoon
nordic: scandinavian sweden norway denmark finland
norm: standard average usual rule normal custom
normal: usual ordinary typical regular standard routine average common | resumed
north: northern northward upper arctic northerly | miles kilometres border
northeast: northeastern northern eastern north east | region
northeastern: northeast
northern: north northeastern northwestern upper northerly arctic | border coast province
northwest: northwestern northern western north west | region
northwestern: northwest north northwesterly seattle oregon
nose: nasal nostril sniff face snout smell | broken
nostalgia: longing nostalgic past memories reminiscing
notable: famous remarkable prominent important noted significant known celebrated distinguished | including
notch: score win peg nick post
notebook: laptop computer diary pad
noted: observed remarked famous pointed distinguished commented mentioned renowned
noteworthy: notable remarkable significant important
nothing: none zero nil nobody anything zilch
notice: warning announcement sign observe advert saw
notification: notice warning alert informed notify inform message announcement
notify: inform tell alert warn contact told notification
notion: idea concept belief thought theory
notorious: infamous disreputable feared scandalous
nova: scotia star halifax | canada
novel: book story fiction new original innovative author literature novelist | writer published prize
novelist: writer author novel fiction book | wrote
novelty: new newness gimmick innovation unusual
now: currently presently today nowadays immediately instantly | still already
nowadays: today now currently present modern lately
nuclear: atomic reactor radioactive uranium radiation plutonium warhead | power plant missile bomb waste enrichment
nucleus: core center atom heart
nude: naked unclothed bare topless undressed | photographs
nudity: naked nude topless bare nudist | sex
number: total figure amount count quantity digit numeral tally numerous many | dozens hundreds thousands
numerous: many several countless multiple dozens various lots hundreds | number
nun: sister convent teresa catholic habit
nursery: kindergarten creche playgroup preschool daycare plants | children
nursing: nurse care carer breastfeeding caring | hospital elderly
nutrition: food diet nutritious nourishment vitamins malnutrition healthy | eating
nuts: peanuts almonds cashew walnut hazelnut pecan bolts | allergy
oak: tree acorn wood timber forest
oasis: gallagher noel liam waterhole | desert band
oath: vow pledge sworn promise swear | inauguration
obesity: overweight fat obese weight fatness diet | diabetes health
obey: comply follow abide observe heed | orders
object: item thing oppose artifact goal protest
obligation: duty responsibility commitment requirement obliged must
obscure: unknown unclear vague forgotten hidden
observatory: telescope astronomer astronomy stars greenwich | planet
observed: noticed saw watched noted seen celebrated marked
obsessed: fixated addicted obsession fanatical preoccupied infatuated
obsolete: outdated old outmoded redundant disused
obstacle: barrier hurdle impediment hindrance difficulty problem stumbling block
obstruction: obstacle blocking hindrance blockage impede barrier hinder
obtain: get acquire secure receive gain procure buy
obviously: clearly evidently plainly naturally apparently undoubtedly
occasion: event time opportunity ceremony celebration
occasionally: sometimes rarely seldom periodically infrequently | often
occupation: job profession trade career work invasion employment occupied | troops territory israeli
occupied: controlled held seized invaded inhabited taken territories occupation captured | israeli troops west
occur: happen take place happened arise strike
occurrence: incident event happening happened phenomenon
ocean: sea atlantic pacific water waves marine | ship coast deep
odds: chances probability likelihood betting bookmakers favourite | bet
odyssey: journey voyage trip adventure quest homer
offence: crime offense violation felony misdemeanour wrongdoing | charged police
offended: insulted upset hurt angered outraged
offensive: attack assault operation insulting rude campaign onslaught | troops
offer: bid proposal proposed tender propose give provide deal promise discount suggest available | accept reject
office: headquarters bureau workplace premises building post department agency desk suite | staff work elected term employees
official: officer spokesman spokeswoman minister authority formal bureaucrat administrator authorised authorized representative government | formally confirmed
offset: compensate counter balance counteract cancel neutralise
offshore: sea ocean overseas coastal marine rig | oil drilling haven platform
offspring: children young babies cubs child
often: frequently regularly usually daily weekly commonly repeatedly times frequent monthly generally | every rarely sometimes
oil: crude petroleum fuel gas petrol gasoline opec brent barrel diesel energy lubricant | barrels drilling refinery pipeline
okay: ok fine approve alright approval
old: elderly aged ancient former antique veteran outdated age historic pensioner senior previous | born birthday century
older: elderly aged senior elder age old eldest | pensioners
olive: oil green mediterranean grove | greece italy
ominous: threatening worrying menacing sinister
once: formerly previously former when after
one: single sole individual lone someone person only
ongoing: continuing current continued underway progress continue continuous | investigation still
onion: garlic vegetable leek shallot bulb
online: internet web website digital digitally virtual | click site email users
onset: start beginning arrival outbreak
onslaught: attack assault offensive bombardment bombing barrage
onstage: stage performed performing live | concert
onwards: forward after since beyond afterwards
open: launch start begin inaugurate unlocked inauguration unveil public available | doors visitors ribbon ceremony
opera: soprano aria tenor composer verdi puccini wagner | singer stage sung
operations: activities surgery procedure mission campaign raid work running business functions | military surgeon hospital troops
opinion: view belief poll thought verdict attitude think judgment sentiment feeling | survey
opium: heroin poppy poppies drug narcotics | afghanistan cultivation crop farmers
opponent: rival adversary enemy challenger critic foe opposition competitor | against beat faced
opportunity: chance possibility prospect opening occasion
opposed: against resisted objected opposition rejected disagree critics contested hostile | protest
opposition: opponents resistance rival objection dissent against oppose protest critics | party leader government parliament
oppression: repression persecution tyranny subjugation injustice
opt: choose chose decide chosen prefer
optical: visual eye optician light eyes sight
optimism: hope confidence hopeful positive upbeat confident | future
optimistic: hopeful confident upbeat positive bullish | hope
optional: voluntary elective choice choose discretionary extra | feature compulsory mandatory
oracle: software delphi database prophet ellison
oral: mouth spoken verbal vaccine dental | arguments
orange: fruit citrus colour juice amber | color
orbit: circle space satellite spacecraft rotate revolve | earth
orchestra: symphony philharmonic ensemble musicians conductor | concert music violin
orchestrated: organized arranged planned masterminded staged
ordained: priest ordination consecrated bishop deacon priesthood | church women
ordeal: trauma nightmare hell suffering torture horror
order: command instruct direct ruling decree request purchase instruction demand tell buy require mandate sequence | customers delivery
ordinance: law regulation rule bylaw rules statute decree regulations | city council
ordinary: normal average common usual regular everyday typical civilians commonplace | citizens
ordnance: explosives bombs munitions shells ammunition bomb unexploded | disposal
ore: mineral iron copper metal mining | mine
organisation: organization group body charity agency company association institution | members
organization: group body agency association charity institution company organisation union federation foundation society | members founded
organizational: structural administrative management organisation structure
oriented: geared aimed focused directed inclined aligned
original: first initial earliest authentic genuine early native | copy
orphanage: orphans children home orphan | adoption
orthodox: traditional conventional church greek russian conservative
ostensibly: supposedly apparently officially seemingly
other: another alternative additional different remaining else further | also besides
otherwise: else differently unless alternatively
ottoman: turkish turkey empire constantinople istanbul | sultan
ounce: gold grams troy oz weight | silver price
oust: remove topple overthrow expel depose
ouster: removal overthrow dismissal ousted coup toppling
outbreak: epidemic spread eruption pandemic start disease infection | virus cases infected cholera
outcome: result conclusion verdict ending consequence
outcry: protest anger uproar fury outrage backlash
outdated: obsolete old antiquated unfashionable archaic
outdoor: outside alfresco exterior garden park | air
outer: external outside exterior peripheral
outfielder: fielder baseball batter infielder | innings homered
outfit: clothes costume dress suit clothing team wore
outgoing: departing retiring leaving sociable exiting former | successor
outing: trip excursion day picnic start
outlawed: banned illegal prohibited forbidden ban proscribed | group
outlet: shop store retailer branch supermarket
outlined: described summarized explained sketched presented
outlook: forecast prospects view expectation prediction future attitude | economic growth
outlying: remote distant suburban peripheral rural
outpost: base camp garrison checkpoint post
output: production produce yield manufacture productivity generated | factories
outrage: anger fury angry indignation furious shock scandal condemned protest
outreach: community services engagement charity support
outright: complete total completely altogether wholly
outset: start beginning began first
outside: outdoors exterior external beyond outdoor out front
outskirts: suburb edge suburbs outside fringe
outspoken: frank vocal candid critic blunt
outstanding: excellent superb brilliant exceptional unpaid
oval: elliptical round cricket ground
ovation: applause cheers clapping standing applauded | audience
oven: cooker stove bake microwave kiln | cook degrees
overall: total general altogether whole combined entire
overcome: beat defeat conquer surmount overcame
overdue: late delayed unpaid outstanding behind
overhaul: reform revamp revise shakeup restructuring
overhead: above costs sky expenses aloft skies
overlap: coincide duplicate duplication overlie
overlooking: above facing view ignoring neglecting | hill
overly: too excessively unduly
overnight: night sleep sleeping dark evening | morning hours
overseas: abroad foreign international expatriate expat export | travel countries
oversee: supervise manage monitor run control
oversight: supervision monitoring error omission control
overthrow: topple oust coup depose bring toppling overthrown toppled remove ousted deposed revolution putsch ouster | government regime
overtime: extra additional hours period bonus | goal scored pay
overturned: quashed reversed flipped capsized upset annulled rejected | appeal court conviction
overview: summary outline survey review synopsis
overweight: obese fat obesity heavy weight | diet
overwhelming: huge landslide massive vast crushing enormous majority
owing: due because debt owe unpaid
owned: belonged owner property possessed belongs held proprietor | bought
owner: proprietor landlord holder possess belong property buyer ownership shareholder own bought | business
ownership: possession property owner own title | bought shares
oxford: university cambridge oxfordshire college english academic | thames
oxide: chemical gas oxygen carbon
oxygen: air gas breathing | breathe lungs
ozone: atmosphere smog pollution stratosphere gas | layer hole
pace: speed rate tempo velocity step | fast
pacific: ocean sea oceanic coast polynesian | islands hawaii fiji tonga
package: parcel bundle box deal wrap container | bailout
packed: crowded full crammed filled sold jammed | fans crowd luggage
pact: treaty agreement deal accord alliance contract | signed
pad: cushion tablet flat ipad padding | launch
paddy: rice field irish
pagan: heathen druids wiccan | solstice
page: paper sheet website site leaf book folio | printed newspaper
pageant: contest beauty parade miss competition | crown
paid: pay salary spent cost wage compensation fee settled earned bought | million dollars
pain: ache suffering hurt agony discomfort sore painful injury headache anguish | relief drug painkillers doctor
painter: artist picasso paint monet gogh rembrandt decorator | canvas portrait painting
painting: picture portrait canvas art artist artwork landscape watercolour mural masterpiece | gallery museum oil painted exhibition
pair: two couple duo both twins set double
paisley: ian unionist dup | ulster
pal: friend buddy mate companion chum
palace: royal residence castle mansion buckingham queen home | king prince
pale: white pallid light ashen faint
palm: hand tree oil coconut date | beach trees
pan: pot skillet saucepan wok criticize
panda: bear bamboo cub endangered mammal | zoo china
pandemic: epidemic flu virus outbreak coronavirus disease influenza | spread
panel: committee jury board judges commission group | experts
panic: fear alarm terror scare fright hysteria stampede
pants: trousers jeans slacks shorts underwear | wear
papal: pope vatican pontiff catholic bishop pontifical encyclical
paper: newspaper journal document sheet essay report daily tabloid study article | published
paperback: book novel edition hardback softcover
paperwork: documents forms bureaucracy papers
par: equal level golf standard birdie
para: paratrooper
parachute: skydiver paratrooper jump skydiving chute | plane
parade: march procession pageant carnival marching cavalcade | streets crowds
paradise: heaven eden idyllic afterlife utopia
paragraph: section text passage sentence
parallel: similar simultaneous alongside equivalent comparison
paralyzed: paralysed disabled wheelchair quadriplegic stroke
paramilitary: militia guerrilla auc armed squads gunmen loyalist vigilante | colombia
paramount: supreme studio foremost important chief vital
parcel: package post box packet plot
pardon: amnesty forgive forgiveness clemency reprieve release
parent: mother father mom dad family guardian mum couple stepfather stepmother | children child raised
parish: church priest village vicar congregation | rural
parity: equality equal level same
park: garden reserve playground wildlife grounds green square | visitors trees lot cars
parkway: road highway avenue motorway
parliament: legislature assembly lawmakers commons knesset duma house senate congress chamber mps legislators | voted elected seats bill
parliamentary: legislative parliament house assembly commons election mp | seats vote lawmakers
parody: spoof satire imitation mock
parole: release freed bail probation prisoner | prison sentence
parry: save block deflect fend
part: portion piece section segment component share role element half involved participate fraction | contains
partial: incomplete part limited some biased
participate: join compete part attend involved participant enter play | event
particle: atom proton electron speck neutrino | physics
particularly: especially notably specifically mainly chiefly
partisan: biased party supporter guerrilla loyal political
partition: division split divide separation wall | india
partner: spouse husband wife boyfriend girlfriend ally companion associate colleague lover couple fiancee married fiance | relationship business together
partnership: alliance collaboration partner cooperation venture joint relationship
party: celebration festivities reception bash democrats republicans labour conservatives faction | guests birthday election political members dance
pass: approve adopt succeed approval enact permit ticket go | exam ball mountain vote
passage: corridor crossing route approval extract transit channel
passenger: traveler rider commuter traveller aboard flier tourist | board plane train bus crew
passion: love enthusiasm desire zeal emotion obsession fervor hobby
passive: inactive submissive inert nonviolent | smoking
passport: visa travel document citizenship papers | border
past: history previous former earlier ago beyond last
pasta: spaghetti macaroni noodles lasagne noodle tomato | italian sauce
pastor: minister priest preacher reverend clergyman vicar | church congregation
patch: spot area piece plot repair plaster eyepatch
patent: invention licence inventor intellectual rights copyright idea | filed
path: trail track footpath route way road lane
pathway: path route trail
patience: patient wait tolerance calm endurance perseverance
patient: sufferer sick hospitalized ill case victim treated calm tolerant | doctors hospital treatment clinic
patriarch: orthodox bishop head patriarchate leader father | church
patriotic: nationalist nationalistic patriotism flag patriot
patrol: guard police watch troops convoy | border
patron: sponsor customer supporter client benefactor
patronage: support sponsorship backing custom
patten: chris governor chancellor | hong kong
pattern: design trend model arrangement motif
patty: burger hamburger beef
pause: break halt stop rest suspend hesitate
paved: asphalt tarmac surfaced cobbled concrete pavement | road
pavilion: hall tent stand building marquee clubhouse
pay: paid salary wage wages fee earn money payment spend cost afford compensation settle | pounds dollars annual
payment: paid pay fee money compensation sum cash instalment cheque settlement | debt owed dollars
payroll: wages staff salaries employees employment salary workers | jobs
pct: percent per percentage
peace: ceasefire truce armistice treaty reconciliation settlement accord peaceful calm pacifist peacekeeping harmony | talks negotiations war agreement conflict
peacekeeping: troops soldiers un monitors ceasefire mission | blue helmets
peak: summit top high highest height mountain maximum climax record | meters climbed
peanut: nut nuts groundnut snack | allergy butter
pearl: gem jewel oyster necklace harbor
peasant: farmer serf rural villager farmworker | land
peculiar: strange odd unusual weird bizarre
pedestrian: walker walking foot passerby bystander | crossing hit struck
pee: urine urinate toilet wee
peel: skin rind strip remove
peer: lord equal noble contemporary baron
pen: ink biro write pencil wrote enclosure
penal: prison criminal punishment imprisonment penalty jail | code
penalty: punishment fine kick sentence sanction spot execution | goal death foul referee shootout
pending: awaiting waiting until forthcoming unresolved
penetrate: pierce enter infiltrate breach access
penguin: antarctic antarctica bird seabird publisher | colony
peninsula: headland cape land promontory | sea coast
penny: pence cent coin copper pennies
pension: retirement superannuation annuity pensioner retire retired | elderly age savings
pentagon: defense defence military washington department rumsfeld | officials army
people: person men women residents citizens crowd folk inhabitants individuals humans public villagers nation population | community families man woman
pepper: spice chilli paprika spray peppercorn jalapeno capsicum seasoning hot | salt
perceived: seen regarded viewed considered noticed
percent: percentage proportion share fraction rate | rose fell growth survey
percentage: percent proportion share rate fraction ratio | figure
perception: view impression awareness understanding image opinion sense belief perceived see
percussion: drums drummer drum cymbals
perennial: annual recurring constant lasting regular
perfect: ideal flawless faultless excellent exact complete impeccable spotless
performance: show concert display results acting gig recital showing play production | audience stage played
perhaps: maybe possibly might may could probably
perimeter: edge fence boundary border outer wall
period: time era age spell phase stretch term duration interval span years months decade stage
perjury: lying lied oath lies false | trial court
permanent: lasting forever fixed lifelong enduring indefinite constant
permission: consent approval authorization license leave clearance permit allow authorized let allowed | granted
permit: allow license let permission authorization licence authorize pass visa
persecution: oppression repression harassment mistreatment torture | fled religious
persistent: constant stubborn continuing determined repeated endless lasting
persona: character image personality role facade
personal: private individual own intimate family
personnel: staff employees workers troops soldiers workforce
perspective: view viewpoint outlook standpoint angle opinion
persuade: convince urge coax influence induce lobby talked pressure persuasion sway
pervasive: widespread common everywhere rife
peso: currency money | mexico argentina philippines dollar exchange devalued
pessimistic: gloomy negative doubtful bleak pessimism
pet: dog cat puppy kitten rabbit hamster animal goldfish | owner
petition: appeal signatures request signed letter plea campaign | online
petrochemical: oil chemical plastics refinery ethylene | plant
petrol: gasoline gas fuel diesel pump | litre gallon price
petroleum: oil crude gas opec fuel petrochemical | barrels drilling
petty: minor trivial small insignificant trifling | crime
pew: bench church seats benches
phantom: ghost opera spectre
pharmaceutical: drug medicine drugmaker medical pfizer merck | company
pharmacy: chemist drugstore pharmacist drugs pharmaceuticals dispensary druggist medicine | medicines prescription
phase: stage period step part cycle round
phenomenal: extraordinary amazing incredible remarkable
phenomenon: occurrence event happening trend wonder
philharmonic: orchestra symphony conductor musicians | concert
philosophical: philosophy thoughtful philosopher metaphysical intellectual
philosophy: philosopher thinking ideas belief thought theory ethics | plato kant aristotle
phoenix: arizona suns scottsdale | cardinals
phone: telephone cellphone mobile call handset smartphone iphone landline cellular | number dialed text
photo: picture photograph image snapshot camera portrait shot photographer | taken
photographer: cameraman photo photography photograph camera pictures snapper paparazzi
photography: photographer camera pictures photos photographs images
phrase: expression words slogan term saying wording
physical: bodily body material tangible fitness exercise
physician: doctor gp surgeon medic specialist practitioner | patients hospital
physicist: scientist physics researcher professor | nobel particle
pianist: musician piano keyboard performer keyboardist | concert played
piano: pianist keyboard keys instrument steinway concerto | music concert
piazza: square plaza marketplace | italian
pick: choose select choice selected draft chosen collect | round first
pickup: truck van lorry vehicle collection
picnic: lunch barbecue outdoor meal outing | park
picture: photograph photo image painting portrait film snapshot drawing | camera artist
picturesque: scenic beautiful charming quaint pretty
pie: tart pastry cake dessert apple
piece: part fragment article work slice chunk section item bit
pier: jetty seaside dock wharf quay promenade
pig: swine hog sow boar piglet pork | farm
pike: fish turnpike freshwater predator
pile: heap stack mound mountain
pilgrimage: hajj pilgrims mecca shrine journey | holy
pill: tablet medicine drug capsule contraceptive | take
pillar: column post pole columns support mainstay
pilot: captain aviator flew airman trial flier cockpit flyer fly copilot | plane crashed aircraft
pin: badge fasten attach needle number fall
pinch: steal hitter squeeze nip bit
pine: tree fir conifer spruce forest
pink: rose colour color reddish floyd
pioneer: inventor founder trailblazer innovator founded invented founding
pipe: tube pipeline drain duct smoke plumbing leak
pipeline: pipe oil gas conduit channel | crude flow sabotage
piper: bagpipes bagpipe pipes
piracy: pirates pirated hijacking counterfeit hijacked bootleg copying copyright counterfeiting illegal | ship somali software downloads
pirate: hijack hijackers piracy hijacked buccaneer | ship somali
pistol: gun handgun revolver weapon firearm | shot
pit: hole mine quarry shaft crater stop
pitch: field ground throw sales turf tone
pitcher: thrower baseball jug innings bullpen mound starter | threw strikeouts
pity: sympathy shame compassion mercy sorry regret
pivotal: crucial key important vital decisive critical central
pizza: pizzeria dough mozzarella cheese slice takeaway | italian restaurant
place: location site spot venue area put position locality where | located held situated
placement: position location finish job work internship
plague: epidemic disease pestilence bubonic pest
plain: simple flat ordinary clear lowland
plaintiff: complainant claimant sued suing accuser litigant | lawsuit damages
plan: scheme proposal intend intention strategy blueprint project programme design propose aim | future unveiled approved
plane: aircraft jet airliner airplane aeroplane boeing flight airbus jetliner | pilot crashed passengers runway
planet: earth mars venus jupiter saturn world | orbit sun
planner: organizer architect mastermind plan strategist
plant: factory flower tree works facility crop shrub grow weed seed rose bush vegetation refinery | garden species
plantation: estate farm sugar rubber tea | slaves cotton
plaque: tablet sign commemorative memorial blue inscription | wall
plasma: blood television screen gas
plastic: polythene pvc nylon polymer vinyl synthetic bag bottle | waste recycled surgery
plate: dish tray registration license platter
plateau: highland tableland plain upland level
platform: stage station policy stand rig manifesto | train
platinum: metal precious silver palladium | gold album
platoon: squad unit soldiers regiment
play: perform game drama theatre theater match act star feature compete | role team stage audience toys
playboy: magazine hefner womanizer
player: footballer striker athlete teammate star midfielder forward defender goalkeeper guard musician signing | team coach season scored
playground: park school play schoolyard swings | children
playoff: postseason final semifinal knockout championship | game series
playwright: dramatist writer shakespeare play author | plays wrote theatre
plaza: square mall shopping
plea: appeal request begged guilty | court
plead: beg appeal urge implore plea admit | guilty court
pleasant: nice enjoyable agreeable lovely mild
please: satisfy delight happy delighted
pleasure: enjoyment joy delight fun happy
pledged: promised vowed committed swore guaranteed undertook donated promise | million aid
plenary: full session assembly congress
plenty: lots abundance ample enough many much
plight: predicament situation difficulty suffering condition misery hardship
plot: conspiracy scheme story plan land conspire storyline allotment narrative | terrorist
plug: block stop socket seal stopper advertise
plunge: fall drop dive plummet slump fell | percent
plus: and also addition extra bonus
plutonium: uranium nuclear fuel radioactive reactor weapons | reprocessing bomb
pneumonia: lung illness infection sars respiratory disease flu bronchitis | hospital fever died
pocket: pouch wallet bag trousers purse handbag money
podium: stage stand medal third platform | race
poem: verse poetry sonnet ode rhyme stanza poet | wrote
poet: poetry poem verse writer bard author laureate | wrote published
poetic: lyrical poetry poet verse verses rhyme poems
poetry: poem poet verse rhyme sonnet | wrote literature
point: score mark spot argument purpose tip issue place stage goal | lead table
poised: ready set about likely prepared expected preparing
poison: toxic cyanide arsenic ricin toxin venom polonium | killed died
poker: cards gambling card hold casino blackjack bluff | player
polar: arctic antarctic bears ice pole antarctica
pole: post rod stick polish arctic antarctic | north south position
police: officers cops constable detective sheriff patrol pc sergeant inspector force constabulary trooper gendarmes | arrest investigating crime suspect custody witnesses
policeman: officer constable cop policewoman police sergeant detective trooper
policy: strategy plan rules guidelines approach programme stance measures | government minister
polio: poliomyelitis vaccine paralysis vaccination virus immunization disease | eradicate children
polish: poland warsaw pole shine wax krakow | walesa
political: politics politician government party partisan parliamentary electoral ideological | election campaign votes minister
politician: mp senator minister politics congressman councillor president mayor lawmaker leader legislator candidate | party election
polls: election vote survey voters ballot referendum | percent lead candidate
pollution: contamination smog emissions waste spill toxic dirty | air environment
polo: horse ponies pony water shirt volkswagen | riding
polytechnic: university college technical institute school | students
pond: pool lake water garden ocean reservoir | ducks fish
pontiff: pope vatican benedict catholic bishop francis papacy | church
pool: swimming swim lake pond billiards snooker fund share baths swimmer | water
poor: poverty needy impoverished disadvantaged destitute bad deprived weak low underprivileged broke | slum hungry welfare income
pop: music singer band song popular soda | album hit
pope: pontiff vatican papal papacy bishop catholic | church rome mass
poppy: opium heroin flower afghan
popular: favourite favorite liked beloved famous fashionable common well attractive | fans crowds visitors
population: inhabitants residents people census citizens demographic populace density community | million growth births percent rural
populist: chavez demagogue populism popular
porch: veranda doorstep entrance balcony deck | house
pork: pig ham bacon sausage swine | meat
porn: pornography pornographic indecent obscene explicit adult sexual images
pornographic: porn obscene sex indecent explicit | images
pornography: porn obscene sex images indecent | internet
port: harbour harbor dock docks quay marina terminal | ship ferry cargo sea vessel
portable: mobile handheld laptop compact carried | device player
portal: website gateway entrance site web
porter: carrier doorman bearer luggage
portfolio: investments ministry collection holdings folder | shares
portion: part share section serving percentage helping
portrait: painting picture painted photograph likeness artist | gallery
portrayed: played depicted actor role described represented | film
posed: modelled pretended presented impersonated disguised posing caused | photograph
position: job post role place stance rank location spot view status | standing held
possession: ownership ball holding having belongings property custody control possessing carrying | drugs charged
possible: potential feasible likely probable conceivable perhaps chance might option
post: job position mail office letter appointment pole message | appointed resigned online delivered
postal: mail post letter stamp delivery | office
poster: placard billboard advertisement sign advert | wall
posthumously: death after deceased | awarded
postpone: delay defer reschedule shelve adjourn suspend
posture: stance position attitude bearing | back
postwar: after reconstruction war | occupation
pot: pan cannabis marijuana saucepan vessel jar kettle | cook
potato: chips fries crisps vegetable spud | crop
potent: powerful strong effective deadly lethal
potential: possible likely prospective promise ability talent capability could future
potter: harry rowling ceramics pottery wizard
pottery: ceramics clay pots porcelain potter earthenware
poultry: chicken turkey duck hens geese birds fowl bird | flu farms culled slaughtered eggs
pound: sterling gbp currency lb quid | exchange dollar euro
pour: rain tip flow fill rained drink spilled torrential
poverty: poor deprivation hardship impoverished destitution misery | income hunger slum unemployment welfare
powder: dust flour cocaine anthrax gunpowder talc
power: electricity energy authority control strength influence rule might force capability blackout grid | plant outage watts nuclear supply government ruling
powerhouse: giant force leader superpower dominant
practice: training custom rehearsal habit exercise rehearse drill workout tradition session procedure | trained coach
pragmatic: practical realistic sensible
prairie: grassland plains grass steppe
praise: compliment commend acclaim tribute applaud hail
pray: worship prayers kneel mosque mass god bless | church
prayer: worship service blessing mass hymn devotion supplication | church mosque god
preacher: minister priest cleric evangelist pastor sermon imam
preaching: sermon sermons evangelism preacher | church
precaution: safeguard measure safety safe prevention
precedent: example ruling model first landmark | court
precinct: district police station area pedestrian
precious: valuable priceless gold dear jewels gem | metals stones
precipitation: rain rainfall snow snowfall showers | inches
precise: exact accurate specific exactly accuracy
precursor: forerunner predecessor ancestor sign
predator: hunter wolf lion shark prey drone
predecessor: former previous preceding succeeded replaced forerunner | successor
predict: forecast expect anticipate foresee estimate prediction project prophesy foretell | analysts
predominantly: mainly mostly largely primarily chiefly
prefecture: province region district county area | japan
preferential: favored special favorable favoured privileged discount | treatment tariff
preferred: favourite favored favoured chosen rather liked
pregnancy: pregnant expecting gestation motherhood fetus birth conceive conception maternity abortion | baby born months
pregnant: expecting pregnancy baby mother unborn expectant conceive | birth weeks child
prehistoric: ancient dinosaur stone neolithic fossil
prejudice: bias bigotry discrimination racism intolerance sexism homophobia unfair | minorities
preliminary: initial early provisional tentative first interim preparatory qualifying | results
prelude: introduction opening preliminary preamble
premature: early untimely preterm hasty
premier: leading top prime minister first foremost chancellor | league government
premiership: league championship football soccer premier | manchester arsenal chelsea
premises: building property site office grounds
premium: price expensive bonus insurance payment surcharge fee | paid
prep: school preparation preparatory prepare private
preparatory: preliminary introductory preparation groundwork | school
prepared: ready made willing trained preparation planned cooked set
preparedness: readiness ready preparation prepare prepared
prescribed: prescription medication recommended drug | doctor
prescription: medicine drug doctor medication pills pharmacist | pharmacy
preseason: exhibition friendly warmup training summer | camp
presence: attendance existence being deployment attending present | troops
present: current now gift today existing attend give offer introduce | audience
preserve: save conserve protect keep maintain conservation
president: leader head chief chairman chairwoman presidency presidential statesman premier incumbent | elected office inaugurated term cabinet
presidential: president white election executive presidency leader obama clinton | candidate campaign republican democrat nominee inauguration
press: media newspaper journalists reporters news push urge pressure print squeeze conference | interview
pressure: strain stress force burden influence lobby push urge tension | calls demands
prestige: status reputation prestigious honour renown fame standing
prestigious: famous respected renowned leading esteemed
presumably: probably supposedly likely apparently supposed doubtless
pretend: feign pose claim fake impersonate
pretext: excuse justification reason grounds
pretty: beautiful attractive lovely fairly quite
prevail: win triumph succeed overcome beat dominate
prevalent: widespread common rife frequent prevailing
prevent: stop avoid block avert bar hinder thwart deter protect preclude halt | measures
preview: trailer advance screening glimpse
previous: earlier former prior past last preceding before predecessor old
prey: victim hunt hunted eat quarry | predators
price: cost charge fee fare value worth rate tariff expense | dollars pounds euros cents expensive cheap afford sold market
pride: proud dignity gay satisfaction honor | parade
priest: clergyman father cleric vicar pastor reverend bishop minister catholic clergy monk | church parish mass
priesthood: priests clergy ordained priest celibacy
primarily: mainly mostly chiefly largely principally
primary: main chief elementary principal first key election | pupils candidates caucus
prime: main chief premier leading principal top key peak first
primitive: basic crude simple early rudimentary
prince: royal harry william charles duke heir king crown princess | throne palace queen
princess: diana royal duchess queen royalty | prince throne
principal: main chief head key major headteacher headmaster leading | school
principle: rule belief doctrine tenet standard
print: publish newspaper press printer typeface ink | copies
printer: press inkjet print printing publisher copier epson | ink paper
prior: previous before earlier former preceding past
priority: importance emphasis precedence focus preference important urgent main | top first
prison: jail imprisonment penitentiary custody inmate cell sentence bars detention incarceration convict jailed | sentenced years guards released
privacy: private confidential personal secrecy intrusion | data paparazzi
private: personal confidential independent secret individual exclusive | owned company
privatisation: privatization sale selloff privatise sell | state
privilege: honour advantage right immunity benefit
prize: award trophy medal reward winnings honour honor jackpot | won winner money
pro: professional favor supporting supporter for | backed
probably: likely perhaps possibly presumably maybe expected
probation: parole supervision suspended trial supervised | sentence
probe: investigation inquiry investigate spacecraft examine | police prosecutors
problem: trouble difficulty issue issues flaw fault obstacle challenge glitch concern failure | fix solve cause
problematic: difficult troublesome awkward problem tough challenging
procedure: process operation method protocol surgery steps
proceedings: hearing trial case lawsuit court action
process: procedure method system steps handle treatment course
processor: chip intel computer cpu microprocessor pentium laptop
proclaimed: declared announced pronounced hailed stated
proclamation: announcement declaration decree edict
procurement: purchase buying purchasing acquisition supply tender | contracts
produce: make manufacture generate yield create grow production output fruit vegetables crop | factory farm
production: output manufacture making manufacturing produce factory film show yield | plant barrels tonnes built
profession: job career occupation lawyer doctor teacher trade work
professional: expert pro career occupation qualified specialist doctor lawyer | turned
professor: academic lecturer scholar teacher researcher expert scientist tutor | university college department
profile: description portrait outline biography account silhouette | facebook
profit: earnings income gain surplus revenue lucrative money return margin | quarter company loss shares net
profound: deep intense significant great far
program: programme scheme project plan initiative show broadcast software course curriculum series | funded launched participants
programme: program show scheme plan broadcast project series course | television viewers bbc
progress: advance improvement headway development gains breakthrough forward | talks
prohibited: banned forbidden barred outlawed illegal ban prohibition disallowed forbid restricted prevented | law
project: scheme plan programme program initiative venture development forecast undertaking | funding build construction
proliferation: spread weapons nuclear increase growth
prolific: productive fertile scoring scorer abundant
prolonged: lengthy extended long lasting protracted sustained
prominent: leading famous notable important known outstanding eminent distinguished
promise: pledge vow guarantee commitment assure assurance undertake swear oath word | kept
promote: advance encourage boost advertise market elevate promotion publicize further
prompting: causing leading triggering forcing provoking spurring sparking
prone: likely susceptible liable vulnerable inclined tend
pronounced: declared marked noticeable said dead | spoken
pronunciation: accent pronounced speech pronounce
proof: evidence confirmation prove proven verification
prop: support rugby forward scrum hold brace
propaganda: leaflets disinformation publicity lies misinformation
proper: appropriate correct right suitable fitting
property: estate house building land assets ownership real home possession belongings housing | owner worth buy mortgage
prophet: mohammed muhammad seer moses messenger | islam cartoons
proportion: percentage share part ratio percent fraction
proposal: plan suggestion offer bid idea motion scheme recommendation propose engagement | marriage rejected accepted
proposition: proposal offer measure ballot suggestion
proprietary: own patented trademark exclusive private
propulsion: engine thrust thruster motor rocket
prose: writing novel style fiction text
prosecution: prosecutor trial charge lawyers lawsuit indictment prosecute | court accused evidence guilty
prosecutor: attorney lawyer prosecution district counsel barrister | court trial charges case jury evidence
prospect: chance outlook possibility likelihood hope expectation future
prosperity: wealth growth affluence boom success | economic
prostate: gland urology | cancer men testicular
prostitution: prostitutes prostitute brothel sex escort | women trafficking
protagonist: hero character lead main heroine star
protection: security safety defence defense guard safeguard shelter shield conservation protect insurance | bodyguard endangered
protein: amino molecule enzyme meat nutrient
protest: demonstration rally march demonstrate riot strike picket demonstrators unrest oppose | police streets crowd banners
protocol: agreement treaty procedure etiquette kyoto convention rules
prototype: model original early test experimental
protracted: prolonged lengthy long drawn extended
proud: pride honored pleased delighted satisfied dignified | achievement
proved: showed demonstrated proof turned established evidence verified
proven: shown demonstrated established proof evidence confirmed
provide: supply give offer deliver furnish equip donate provision fund supplier serve contribute
province: region territory state county district prefecture area | provincial governor
provincial: province regional local state territorial county | capital governor
provisional: temporary interim tentative caretaker
provisions: clauses supplies terms conditions food
provocative: inflammatory offensive controversial insulting provoke
provoked: triggered sparked caused prompted incited angered
proximity: closeness nearness near close nearby adjacent
proxy: representative substitute agent behalf deputy surrogate
prudent: wise careful cautious sensible wary prudence
prudential: insurer insurance
pseudonym: alias name nickname pen | wrote real
psychiatric: mental psychiatrist schizophrenia illness psychological depression hospital | patient broadmoor
psychiatrist: psychologist therapist mental psychiatric psychiatry shrink | patients
psychiatry: psychiatrist mental psychologist illness therapy
psychological: mental psychologist emotional psychiatric mind trauma | stress
psychologist: psychiatrist therapist counsellor psychology expert
pub: bar inn tavern drinking alehouse taproom alcohol lager | beer pint landlord
public: open people community citizens audience residents crowd common state | everyone government visitors
publicist: publicity spokesman agent spokeswoman promoter representative
published: released printed issued publication publisher book appeared publish | author magazine journal newspaper
puck: hockey goalie nhl | ice
pull: drag tug tow haul yank withdraw drew attract draw
pullback: withdrawal retreat decline withdraw disengagement
pullout: withdrawal retreat departure exit evacuation withdraw disengagement | troops gaza settlers
pulp: paper wood mash timber
pulse: heartbeat heart beat rhythm
pump: inject inflate draw tap extract shoe forecourt gasoline | water fuel petrol
punch: hit blow strike beat fist assault boxer struck
punishment: penalty sentence prison fine discipline execution sanctions jail flogging caning imprisonment punished | convicted guilty
punitive: punishing punishment disciplinary harsh retaliatory | damages
punk: rock band pistols ramones clash rebel | music
punt: boat bet gamble football
pupil: student schoolchild child schoolgirl schoolboy learner | school teacher class
puppet: muppet doll marionette ventriloquist stooge
purchase: buy bought acquisition acquire sale paid buyer procure shopping | price million customers
pure: clean unadulterated clear genuine sheer innocent refined
purple: violet mauve lilac magenta | colour
purpose: aim goal intention objective reason object function designed intended use
purse: handbag wallet bag prize money winnings
pursue: chase follow seek pursuit continue hunt
pursuit: chase hunt quest search follow
push: shove press drive urge thrust pressure promote campaign
put: place placed set lay laid position install insert
putt: golf hole green birdie stroke
puzzle: mystery riddle crossword jigsaw enigma conundrum sudoku
pyramid: egypt tomb giza pharaoh cheops egyptian scheme | ancient
quake: earthquake tremor shock seismic aftershock shaking | magnitude richter epicentre tsunami damage buildings
qualification: requirement eligibility certificate qualify qualifying degree diploma credential qualified | exam
qualifying: qualifier qualified eliminator preliminary pole | world cup
quality: standard grade excellence calibre good characteristic trait | poor high
quantity: amount number volume tonnes kilos weight | large
quantum: physics mechanics particle
quarantine: isolation isolated isolate confined lockdown | virus infected days
quarry: stone mine pit prey limestone
quarter: fourth three district neighbourhood months period area town | profit earnings
quarterback: passer qb football | touchdown passes yards threw nfl
quarterfinal: quarters last eight eighth final | beat reached
quartet: four group foursome musicians ensemble | music string
queen: monarch elizabeth majesty royal king ruler crown palace sovereign | reigned throne buckingham
quell: suppress subdue quash calm crush | riot unrest
quest: search pursuit bid hunt mission seek
question: query ask inquiry doubt issue interrogate poll problem quiz | answer replied
quicker: faster speedier swifter sooner speed
quickly: fast rapidly swiftly soon speedily promptly immediately quick hurry speed hastily instantly
quiet: silent calm peaceful silence hush still tranquil noise
quite: rather fairly very pretty somewhat
quiz: test question questions contest trivia
quota: limit allocation allowance cap maximum share
quote: cite say quotation saying price
rabbi: jewish synagogue jew cleric judaism
rabbit: bunny hare animal bunnies warren pet
race: contest run ethnicity marathon sprint compete derby ethnic racial grand rally competition regatta runner | driver winner lap black horse
racer: driver rider runner jockey cyclist skier
racial: ethnic race racism racist black minority colour discrimination segregation | white
racism: racist discrimination prejudice bigotry bias racial | black abuse
racist: racism racial bigot prejudice discrimination xenophobic white supremacist antisemitic slur | abuse chants black
rack: shelf stand frame shelving
radar: detector tracking detection sonar scanner surveillance screen antenna stealth | aircraft
radiation: radioactive nuclear radioactivity ultraviolet radiotherapy xray rays | contamination chernobyl
radical: extreme extremist militant drastic revolutionary hardline fundamental extremism
radio: broadcast station wireless airwaves presenter dj fm broadcaster programme listeners | bbc tune interview
radioactive: nuclear radiation uranium plutonium contaminated | waste
radius: distance within circle range span | miles
raft: boat dinghy rubber lifeboat vessel series
rafter: beam roof ceiling timber
rage: anger fury wrath angry furious temper
raid: attack search swoop assault bust incursion sweep robbery | police seized arrested
rail: train railway track railroad line station tracks locomotive | passengers commuters
railroad: railway rail train tracks line | station
railway: rail train railroad line tracks locomotive station | passengers trains
rain: rainfall shower downpour storm precipitation monsoon wet drizzle rainstorm | flooding weather forecast inches
rainbow: colours arc spectrum warrior multicoloured | rain sun
rainfall: rain precipitation showers inches monsoon wet
rainy: wet rain monsoon showers drizzle damp precipitation | season
raised: lifted increased collected hiked grew boosted brought upped fundraising reared | money percent
raiser: fundraiser fund collector
raj: british colonial | india
raja: king maharaja prince india indian
rally: demonstration protest march gathering rebound recover comeback race | supporters crowd thousands stocks
ram: sheep crash hit collide smash animal football
ramp: slope incline increase slipway access
rampage: riot spree massacre violence shooting killing rioting | gunman
rampant: widespread unchecked uncontrolled rife prevalent
ranch: farm cattle estate land rancher | acres horses
random: chance arbitrary haphazard indiscriminate lottery
range: variety selection scope extent span scale vary array series spectrum | between
ranger: guard warden forester park keeper patrol | texas
ranked: seeded rated placed top listed classified | world best number
ransom: hostage payment kidnappers demand kidnap money | freed pirates
rap: hip hop rapper music eminem hit | album
rape: assault sexual assaulted molest attack sodomy rapist | convicted victim woman
rapid: fast quick swift speedy sudden accelerated quickly | growth
rapper: hip hop musician eminem singer rap | album
rare: unusual uncommon scarce infrequent exceptional seldom rarely endangered unique | species
rash: hasty reckless spots skin careless impulsive itching
rat: rodent mouse vermin mice pest animal | disease
rate: percentage pace speed level ratio interest frequency price pct percent | inflation rose fell
rather: instead preferably somewhat prefer quite
ratification: approval ratify approve approved passed | treaty
ratified: approved confirmed endorsed signed passed ratification adopted ratify approval | treaty parliament
ratio: proportion rate percentage relation balance | percent
rational: logical reasonable sensible reasoned
rationale: reason justification reasoning logic basis
rattled: shaken unnerved shook upset
ravaged: devastated destroyed damaged wrecked torn ruined | war
raw: uncooked crude untreated fresh natural | meat materials sushi
ray: beam light radiation | sun
razor: blade shave shaving gillette
rbi: runs batted | baseball
reach: arrive get attain achieve access hit extend contact | destination
react: respond response answered reaction responding
reaction: response respond reply reacted answer feedback backlash comment criticised welcomed condemned
reactor: nuclear plant power atomic chernobyl | uranium fuel enriched
read: reading reader study book perused literacy | books newspaper library
reader: subscriber readership bookworm audience | book newspaper
readily: easily willingly quickly willing ready freely
ready: prepared willing set poised available finished prepare completed | preparations
real: genuine actual true authentic truth reality really fact | fake
realised: knew understood realized achieved recognized
realism: realistic naturalism lifelike
realistic: practical lifelike sensible achievable feasible real
reality: fact truth real actual actually realistic | television
realize: realise understand know aware recognise achieve
really: truly actually genuinely very indeed
realm: kingdom domain area field sphere royal
reap: harvest gain earn collect receive
rear: back behind hind breed raise hindquarters tail | vehicle
reason: cause why because motive explanation grounds rationale excuse due | explained
reassure: comfort calm assure soothe allay fears
rebate: refund discount repayment reduction cashback returned | tax
rebel: insurgent guerrilla militant fighter revolutionary mutineer separatist uprising dissident revolt | troops fighting militia
rebellion: uprising revolt mutiny insurgency insurrection rebels
rebound: recover recovery bounce rally comeback | basketball points
rebuild: reconstruct restore reconstruction rebuilt repair renovate
recall: remember withdraw remembered recollect memory return faulty
receipts: takings revenue income proceeds invoices
received: got obtained given accepted awarded earned collected acquired recipient receipt granted gained | gift award sent
recent: latest past last lately current modern newly fresh new | months weeks
reception: welcome party greeting desk lobby banquet signal received | guests wedding
receptor: cell protein brain nerve molecule
recession: downturn slump depression economy contraction decline slowdown crisis | growth unemployment quarters
recipe: ingredients dish cook cooking food method | chef
recipient: winner receive awarded received beneficiary
reckless: careless dangerous negligent carelessly dangerously irresponsible
reclaim: recover regain retake recycle retrieve
recognised: recognized acknowledged identified known recognition
recognition: acknowledgement award honor acceptance credit identification acclaim honour fame | acknowledged
recognizable: familiar distinctive known identifiable
recognized: acknowledged known identified honored accepted noted honoured | award
recommendation: advice suggestion proposal advise endorsement | report
reconcile: reunite settle resolve reconciliation peace
reconciliation: peace reunite truce forgiveness harmony reconcile | truth talks
reconnaissance: spy surveillance scouting drone intelligence
reconsider: rethink review reassess change reverse
reconstruction: rebuild rebuilding repair restoration restore recovery
record: best highest file log album document register achievement release | broke history set fastest
recount: ballots votes count tell again
recovered: found retrieved recuperated healed rebounded regained better | injury body stolen
recovery: improvement rebound upturn healing comeback recuperation recover convalescence rehabilitation | economy hospital
recreation: leisure sport play pastime park
recruit: hire enlist employ sign enrol conscript volunteer | army
rectangular: shape oblong square rectangle box
rector: priest vicar university principal chancellor
recurring: repeated persistent recurrent returning repeatedly chronic
recycling: waste reuse recycled rubbish trash garbage scrap | bin bottles
red: scarlet crimson ruby maroon burgundy rouge | colour card blood
redemption: salvation repayment forgiveness atonement rescue
redeployment: transfer withdrawal relocation moved move pullout withdraw | troops
redevelopment: regeneration rebuilding renovation renewal revamp construction rebuild
reduce: cut lower decrease slash lessen shrink trim curb reduction decline diminish | percent less fewer
reduction: cut decrease fall drop decline cuts reduce lower discount
reed: plant lou grass straw thatch musician
reef: coral barrier sea atoll lagoon | fish
reelection: incumbent term second vote reelected candidate | president
refer: mention call cite allude direct consult known
referee: official umpire whistle linesman ref judge | match penalty sent
referendum: vote ballot plebiscite poll brexit | voters independence result
refined: elegant processed improved purified polished
refinery: oil petroleum plant petrol crude
reflect: mirror show think indicate ponder
reform: change overhaul shake improve restructure modernise modernize reorganise revise improvement amend | policy law
reformist: moderate liberal progressive reformer khatami | hardliners
refrain: abstain avoid desist stop chorus
refrigerator: fridge freezer cooler appliance cold | kitchen
refueling: fuel refuelling tanker pit
refuge: shelter sanctuary asylum haven retreat safety | fled
refugee: displaced exile asylum evacuee fled migrant homeless immigrant | camps fleeing border unhcr
refund: repay money compensation rebate reimbursement return | tickets
refusal: refuse reject deny rejection denial declined
regain: recover recapture retake restore
regard: consider respect esteem view think
regardless: despite irrespective anyway whatever notwithstanding
regency: georgian regent
regent: ruler monarch guardian | park
reggae: marley jamaica jamaican ska | music
regime: government rule dictatorship administration authorities system junta rulers dictator | power overthrow
regiment: battalion infantry brigade army cavalry unit | soldiers
region: area province district territory zone county state belt part locality regional | north south local
registered: enrolled recorded signed enlisted listed licensed certified
registration: register enrolment registered sign licence | voters
registry: register list records database
regret: sorry apologize apology remorse sorrow mistake
regular: usual normal routine frequent standard ordinary habitual periodic | weekly every daily
regulation: rule law control legislation restriction supervision
regulatory: regulator watchdog rules supervisory oversight
rehabilitation: recovery therapy rehab recuperation restoration treatment recover reconstruction | drug injury
rehearsal: practice rehearse preparation practise run
reign: rule king queen monarch kingdom throne | ruled
rein: control curb restrain limit
reinforced: strengthened bolstered boosted toughened fortified supported | concrete
rejected: refused dismissed denied turned declined refusal vetoed rebuffed spurned | appeal offer
relations: ties links relationship diplomacy contacts diplomatic friendship | normalize embassy tensions
relationship: relations marriage romance affair links ties bond partnership friendship dating couple | boyfriend girlfriend partner love
relaxed: calm eased loosened rest easy lenient comfortable
relay: race transmit torch pass team broadcast | metres runners gold
release: free publish launch issue unveil freed freedom publication discharge liberate parole premiere bail | prison jail album hostage
relegation: relegated drop demoted bottom survival down | league
relentless: constant persistent unremitting unrelenting incessant
relevant: related pertinent applicable appropriate important
reliable: dependable trustworthy trusted accurate proven steady
reliance: dependence dependency rely trust depend
relief: aid help assistance ease comfort humanitarian | supplies victims
relieved: glad freed replaced eased reassured
religion: faith church christian muslim islam catholic hindu jewish buddhist protestant belief god | worship mosque temple priest
religious: faith church muslim christian religion islamic catholic sacred jewish holy hindu buddhist | prayer god belief temple
relocated: moved move transferred resettled shifted rehoused relocation
reluctant: unwilling hesitant refuse loath reluctance
rely: depend trust dependent reliance bank
remain: stay continue still keep left last linger persist rest | unchanged
remainder: rest balance remaining leftover residue
remake: remade version reinterpretation update reboot adaptation | film original
remarkable: extraordinary amazing incredible exceptional astonishing notable
rematch: return replay again repeat revenge | title
remedy: cure treatment solution medicine fix
remember: recall memory forget commemorate reminder memorial | anniversary
remembrance: memorial commemoration commemorate memory | veterans
reminder: memory prompt warning remind memento recalls remember
reminiscent: resembling similar like recall evoke
remote: isolated distant faraway secluded rural outlying far inaccessible | village mountainous
removed: taken deleted dismissed withdrawn ousted eliminated stripped cleared removal extracted | surgery
rendering: translation version portrayal interpretation making
rendition: version performance cia interpretation
renegade: rebel outlaw traitor defector
renewed: fresh resumed extended restarted again revived
renounce: abandon reject relinquish disavow forswear abdicate | violence
renovation: refurbishment restoration repair modernisation restored refurbished renovated | building million
renowned: famous noted celebrated acclaimed eminent distinguished
rent: lease tenant landlord hire rental let tenancy lodger | flat apartment month
rental: hire lease rent leasing let tenant hired | car apartment
reopen: resume restart resumed open restore
reorganization: restructuring shakeup overhaul reshuffle reform restructure
repair: fix mend restore maintenance patch renovate overhaul refurbish restoration mechanic | damage damaged
repatriation: return deportation repatriate returning expulsion sent deport | refugees home
repay: refund reimburse return paid settle repayment | loan debt
repeal: abolish revoke overturn cancel scrap rescind | law
repeatedly: often frequently again several times constantly continually repeated
repertoire: songs repertory works range music stock
repertory: theatre company troupe stage rep
repetition: repeat recurrence repeated again
replace: succeed substitute successor replacement supplant swap change supersede | former new
replay: rematch repeat video again footage
replica: copy reproduction model imitation facsimile duplicate
reply: answer respond response responded letter wrote
report: account article story document findings study dossier announce describe disclose inform journalist | published released inquiry investigation
representation: delegates representative depiction image portrayal lawyer
representative: delegate envoy spokesman agent congressman lawmaker ambassador deputy politician typical | house elected
repression: crackdown oppression persecution suppression brutality
reproductive: fertility sexual reproduction breeding abortion birth | health
republic: state nation country democracy democratic commonwealth federation monarchy | president independence citizens
republican: gop conservative party bush mccain senator romney trump | congress
reputation: name fame image standing renown known prestige notoriety status | damaged
request: ask asked appeal plea demand application petition seek | granted refused
required: needed necessary must obliged mandatory compulsory essential requirement | rules law
rescue: save saved evacuate recover salvage free bailout lifeguard pulled survivor recovered | helicopter coastguard trapped firefighters stranded
research: study studies investigation scientists analysis survey laboratory experiment findings inquiry | university professor published journal
resemble: like similar look alike resemblance lookalike
resentment: anger bitterness hostility ill grudge hatred animosity resent
reserve: backup substitute sanctuary stock book park keep fed | wildlife
reservoir: lake dam water tank storage supply | drought levels
reshuffle: shakeup cabinet change ministers replaced | portfolio
residence: home house accommodation dwelling mansion apartment address lived stay
residential: housing homes apartment houses neighbourhood living | area
resignation: quit resigned stepped departure quitting leaving retirement step | scandal successor
resistance: opposition defiance insurgency fight guerrillas rebels immunity oppose | armed resist
resolution: motion settlement decision vow pledge vote solution | council adopted passed
resolve: settle solve end determination decide fix solution settlement resolution | dispute
resonance: echo vibration significance | magnetic
resort: seaside hotel spa holiday beach retreat | tourists ski
resource: supply asset reserve wealth minerals oil
respect: admiration esteem regard honour honor admire reverence
respiratory: breathing lung breath pneumonia sars asthma | disease
respond: reply answer react response reaction
response: reaction reply answer retaliation reacted comeback feedback rebuttal retort | statement
rest: remaining remainder others relax break sleep leftover respite pause | tired recover
restart: resume reopen resumption relaunch revive reactivate reboot renew
restaurant: cafe diner eatery pizzeria bistro pub food mcdonalds takeaway canteen | chef menu meal customers waiter dining
restive: restless uneasy volatile troubled
restore: repair renovate return reinstate rebuild refurbish restoration renovation
restrained: held controlled calm curbed bound
restraint: control moderation limit calm caution discipline
restricted: limited confined controlled curbed banned barred
restructure: reorganise reform overhaul reorganisation revamp
result: outcome consequence effect score findings lead cause because conclusion caused | ended final finished
resume: restart continue reopen renew return recommence cv | again talks
resumption: restart resume restarted reopening continue
resurgence: revival comeback return renewed recovery rebound rebirth
resurrection: easter revival jesus rebirth
retail: shop store shops supermarket shopping shopper sales chain outlets | high street consumers
retain: keep hold maintain kept hang
retaliation: revenge reprisal response vengeance retaliate
retaliatory: revenge reprisal retaliation vengeance response
retention: keeping retain holding retaining preservation
retired: former ex pensioner quit stepped left resigned veteran retirement | pension aged career
retreat: withdraw withdrawal pull refuge pullback flee withdrew retire | troops
retrieve: recover fetch regain salvage collect
retrospective: exhibition show survey look
return: back come restore repatriate comeback reappear homecoming refund arrive revert | home again profit
reunification: unification reunited unite merger reunite united | germany korea cyprus
reunion: gathering reunited meeting reunite together | families class
reveal: disclose show expose announce disclosed revelation uncover unveil leak
revelation: disclosure discovery news leak revealed
revenge: retaliation vengeance avenge reprisal retribution payback | killed
revenue: income sales earnings turnover takings receipts proceeds | quarter company tax million rose
revered: respected admired worshipped honoured adored venerated
reverend: minister pastor priest clergyman vicar preacher | church
reverse: overturn opposite back overrule backward undo reversal revoke turn | ruling decision
review: assess reexamine evaluate critique examine reassess inspection examination study reconsider critic appraisal | critics findings panel
revised: amended changed altered updated modified edited corrected new | estimate figures
revival: comeback renewal rebirth resurgence recovery renaissance
revolt: rebellion uprising mutiny insurrection rebel revolution rising
revolution: uprising revolt rebellion overthrow overthrew toppled insurgency coup rising revolutionary | regime power
revolutionary: rebel radical insurgent innovative revolution
reward: prize bounty award compensation payment bonus incentive pay | offered information capture
rhetoric: speech language words oratory statements
rhythm: beat tempo pulse timing drum drums cadence dance | music
ribbon: tape band strip bow sash | cut
rice: grain paddy cereal crop condoleezza | food cooked asia bowl
rich: wealthy affluent billionaire millionaire wealth prosperous fortune well | worth money billion
rid: remove eliminate dispose clear scrap
riddled: full bullets plagued
ride: cycle trip journey drive travel rode horseback bike carousel rollercoaster mount | horse bicycle bus
rider: cyclist jockey horseman motorcyclist biker | horse bike
ridge: hill mountain crest cliff slope
ridiculous: absurd silly ludicrous laughable nonsense
rifle: gun weapon firearm kalashnikov shotgun musket | shot fired
rift: split division dispute divide feud row
rig: oil platform drilling truck fix | offshore
right: correct entitlement freedom conservative proper liberty entitled appropriate privilege
rigid: strict stiff inflexible firm
rigorous: strict thorough tough demanding careful stringent exacting
rim: edge border brim lip
ring: circle gang band jewelry boxing network diamond bell | wedding finger engagement
ringgit: malaysian currency malaysia | dollars sen
rink: ice skating hockey arena skate
riot: unrest disturbance disorder violence looting rioters mob clashes uprising | police petrol stones
ripe: mature ready juicy ripened harvest
ripped: tore torn pulled cut tear shredded
rise: increase climb growth jump rose surge gain soar hike ascent up grew | percent prices higher
risen: climbed rose increased up grown jumped | percent
risk: danger hazard threat chance gamble peril dangerous likelihood vulnerable | harm safety exposure
risky: dangerous hazardous unsafe risk perilous
rite: ceremony ritual sacrament service tradition
ritual: ceremony rite custom tradition sacrifice
rival: competitor opponent enemy challenger foe adversary contender competition rivalry | match compete
rivalry: competition derby rivals competitive feud enemies
river: stream creek waterway tributary thames nile danube estuary brook | banks flows water bridge flood basin
riverside: waterfront riverbank bank river quay
road: street highway motorway route avenue lane freeway track path interstate carriageway drive | traffic car driver crash junction
roadside: kerb verge road highway layby bomb
roar: shout yell noise bellow
roast: cook meat grill bake beef
rob: robbery stole burglar mugged theft steal raid thief | bank gun
robbery: theft heist burglary raid robber holdup mugging stolen stole steal robbed thief | bank armed cash
robin: bird hood songbird
robot: android machine automated automaton robotic humanoid droid robotics rover
robust: strong sturdy healthy vigorous tough
roc: taiwan china republic
rock: stone boulder music guitar granite cliff limestone geology band punk | concert album singer
rocker: rock musician singer guitarist frontman | band
rocket: missile shell launcher spacecraft projectile booster katyusha | launch fired space satellite
rocky: stony rugged mountainous stallone boulder unstable | mountain
rod: stick pole fishing bar fuel
rodeo: cowboy bull riding cowboys broncos | horse
roe: abortion caviar eggs wade
rogue: dishonest scoundrel renegade crook unscrupulous villain
role: part position function job duty character task responsibility | play film actor
roll: turn spin bread bun rotate list register wheel
roller: wheel skate waves cylinder rollercoaster skating | coaster
roman: rome ancient italian caesar latin | empire emperor
romance: love affair romantic relationship dating passion | couple
romantic: love lover affair date passionate couple dating | comedy valentine
roof: ceiling top tiles rooftop dome attic | house collapsed
rookie: newcomer novice debut beginner freshman inexperienced
room: bedroom chamber space hall suite lounge kitchen office accommodation | hotel
roots: origins ancestry heritage background descent family beginnings | tree
rope: cord cable noose line string twine | tied
rose: increased climbed grew gained jumped soared rise risen flower | percent higher
rosemary: herb herbs thyme
roster: list squad lineup rota team
rotation: turn spin pitcher alternate cycle rotate
rotten: decayed spoiled bad putrid corrupt
rouge: khmer baton blusher | cambodia genocide
roughly: about approximately around nearly some almost
round: stage leg phase match tournament bout circular session | draw scored hole qualifying
roundup: summary arrest arrests capture sweep detained
route: road path way course journey line direction street track | travel traffic bus
routine: regular usual normal ordinary dance
rove: karl strategist adviser wander | bush
rover: car mars robot land mg | nasa
row: dispute argument quarrel controversy line rank fight clash consecutive | boat
royal: king queen prince princess monarch palace regal duke crown imperial majesty | buckingham throne windsor
royalty: king queen prince princess monarch royal monarchy | palace throne
rpm: revolutions engine speed
rubber: tyre tire latex elastic plantation | tree
rubble: debris ruins wreckage remains collapsed bricks concrete | buried earthquake building survivors trapped
ruby: gem jewel red stone gemstone
rude: impolite offensive insulting discourteous
rugby: league union scrum try springboks wallabies | coach team england
rugged: rough mountainous tough craggy rocky
ruined: destroyed wrecked spoiled devastated damaged bankrupt demolished wreck
rule: law regulation govern reign guideline ban control ruling power decide | court allowed king
ruler: king queen emperor leader monarch sultan president dictator emir sovereign shah tsar governor | power throne reigned
rumor: rumour gossip speculation report hearsay
run: operate manage race sprint jog head campaign lead control jogging ran marathon | manager candidate
runaway: fugitive escaped escapee fled escape
runner: athlete sprinter marathon jogger ran hurdler miler | race metres olympic finished
runoff: election round ballot vote playoff drainage | second
runway: airstrip tarmac catwalk landing airport | landed takeoff fashion models
rupiah: indonesian currency money jakarta | dollar indonesia
rural: countryside country village farm farming agricultural remote | farmers fields villagers
rush: hurry dash speed hasten race haste run | yards hour traffic
rusty: rust corroded old corrosion
ruthless: merciless brutal pitiless cruel
sabotage: damage vandalism bombed attack disrupt wreck destroy
sacked: fired dismissed axed ousted dropped looted dismissal
sacred: holy religious divine temple spiritual revered
sacrifice: offering killed slaughter surrender martyr gave
sad: unhappy sorrow tragic upset miserable grief tears sorry depressed
safe: secure unharmed protected harmless security unhurt safety danger vault | rescued risk
safeguard: protect protection defend preserve ensure
safety: security protection safe secure precaution hazard danger risk | rules helmet accident inspection
saga: story tale epic series legend
sage: wise herb scholar guru wisdom philosopher
said: stated announced declared remarked commented added explained reported claimed insisted told | spokesman statement quoted
sailing: yacht boat sail sailor yachtsman regatta | sea race crew
sailor: seaman crew navy mariner yachtsman seafarer sailing | ship
saint: holy canonised canonized patron martyr st | church pope
sake: benefit rice wine behalf
salad: lettuce tomato vegetables coleslaw dish greens | dressing
salary: pay wage earnings income remuneration earn paid payroll | annual month year pounds dollars euros
sales: sold sell revenue retail purchase buy bought turnover customers deals | market quarter shops consumers rose fell
salesman: seller sales sold vendor representative
sally: ride sortie attack
salmon: fish trout sockeye smoked farmed | river angling spawn
salon: hairdresser parlour barber beautician | beauty hair
salt: sodium salty sea seasoning chloride saline brine | food pepper diet
salute: honour tribute greet praise wave | soldiers gun
salvage: recover rescue save recovered retrieve | wreck
salvation: rescue army redemption saving
sample: specimen example test taste swab
sanctioned: approved authorised permitted penalised authorized approve embargo
sanctuary: refuge haven reserve shrine shelter | wildlife animals
sand: beach desert dune grains dunes
sandstone: rock stone geology cliffs
sandwich: burger bread lunch baguette toastie
sang: sing song singing singer performed
sanitation: hygiene sewage toilets sewerage cleanliness | water
sap: drain weaken undermine juice
satellite: orbit spacecraft moon probe sputnik gps | launch space rocket nasa
satire: parody comedy mockery humor satirical lampoon
satisfaction: pleased happy contentment satisfied approval pleasure
satisfactory: adequate acceptable sufficient good fine
satisfied: happy pleased content met fulfilled
saturated: soaked wet full fat drenched
sauce: ketchup gravy dressing soy mayonnaise mustard salsa | tomato cook
savage: brutal fierce vicious cruel barbaric
savannah: grassland savanna plain georgia
save: rescue conserve protect preserve economise keep prevent savings rescuer stash spare cut | bank money lifeguard goalkeeper
savvy: shrewd knowledgeable smart skilled
saw: witnessed spotted watched seen noticed observed viewed witness | eyewitness looked
say: tell announce state declare claim comment speak remark statement explain report insist mention argue
scale: size extent magnitude measure climb richter range ratio | earthquake weight
scam: fraud con swindle trick fraudsters hoax conned phishing | victims
scan: mri xray ultrasound scanner screening image
scandal: controversy affair corruption outrage disgrace shame row | resign allegations sleaze
scant: little limited few meager scarce insufficient
scarce: rare shortage lacking short limited scarcity
scared: afraid frightened fear terrified worried | fled
scarlet: red crimson fever
scary: frightening terrifying frightened creepy fear
scattered: dispersed spread strewn sprinkled littered | ashes
scenario: situation possibility case plot circumstances script
scene: site place location spot setting view episode | crime police film ambulance
scenery: landscape views countryside set view
scenic: picturesque beautiful landscape views lovely
scheduled: planned due set expected timetable arranged booked listed timed | date
scheme: plan programme plot project fraud program
scholar: academic professor student expert historian university theologian
scholarship: grant bursary award tuition learning study
school: academy college classroom kindergarten primary secondary elementary nursery pupils students education university campus | teacher headteacher principal class lessons
science: scientific scientist research physics chemistry biology technology | laboratory study experiment professor
scientific: science research scientists researchers academic laboratory scientist | study experiment evidence
scientist: researcher expert physicist biologist chemist professor academic astronomer geologist boffin scholar | laboratory study
scope: range extent reach breadth remit room
score: goal points tally result scoreline netted winner | beat minute win
scoreboard: score points display screen scores
scoreless: goalless draw nil blank stalemate
scorer: striker goals goalscorer score forward netted
scout: search explore reconnaissance talent jamboree guide | boy
scrambled: launched rushed hurried jumbled encrypted mixed | jets eggs fighters
scrap: abandon abolish drop metal cancel junk
scratch: scrape graze withdraw
screaming: shouting yelling crying shrieking cries
screen: display monitor cinema film television check test examine shield scan | movie
screenplay: script writer scenario screenwriter wrote | film adapted
screenwriter: writer scriptwriter script wrote screenplay dramatist | film
screw: bolt nail propeller screwdriver fastener
script: screenplay text writing handwriting dialogue screenwriter written alphabet | film
scrutiny: examination inspection inquiry attention review
sculptor: sculpture statue artist rodin carved | bronze
sculpture: statue carving bust monument sculptor bronze marble figure carved | artist museum art
sea: ocean waters coast marine maritime atlantic pacific waves bay mediterranean | ship beach boat tide shore
seafood: fish shrimp prawns lobster crab shellfish oysters | restaurant
sealed: closed shut blocked secured isolated cordoned | border
search: hunt seek look quest manhunt scour probe google raid comb explore | missing rescuers found police
seaside: coast beach coastal shore resort oceanfront seafront | town
season: spring summer autumn fall winter year campaign term period | league fixtures weather
seats: chairs places benches stadium capacity constituency tickets passengers | parliament election party won sit
secession: independence separation breakaway separatist secede separatism split | referendum
second: runner next another again twice sequel moment | silver behind
secondary: high school minor second subordinate college | education students
secrecy: confidentiality secret privacy hidden confidential
secret: hidden confidential classified private undercover covert clandestine concealed mystery undisclosed spy | leaked reveal
secretariat: office headquarters administration bureau
secretary: minister assistant clerk official aide pa receptionist | cabinet office
sect: cult group religious denomination falun movement faction | followers
sectarian: religious sunni shiite protestant catholic
section: part segment portion area department division piece stretch
sector: industry business field segment area branch part
secular: nonreligious atheist worldly lay laic | religion islamist
security: safety protection guards police defence defense safeguard intelligence bonds shares patrol | checkpoints soldiers surveillance attack
sedan: car saloon automobile vehicle | honda toyota
see: watch view observe spot notice witness saw seen sight look | visible eyes visit
seed: ranked plant grain kernel | sow tournament
seeking: looking wanting searching pursuing requesting hunting demanding trying sought | hope
seem: appear look apparently sound seemingly apparent | likely
segment: part section portion sector slice
segregation: apartheid separation separate segregate discrimination racial | blacks whites race
seismic: earthquake tremor quake geological aftershock
seize: grab take capture confiscate took captured impound | police drugs
seizure: confiscation epilepsy fit confiscated seized haul
seldom: rarely hardly infrequently occasionally
selected: chosen picked chose named elected appointed choice pick | squad candidates
self: own personal himself herself themselves oneself identity
sell: sale sold market retail vend auction offload trade export dump buy | buyer price customers
seller: vendor retailer dealer trader shop merchant sold buyer salesman sale
semester: term session year half | university classes
semi: semifinal half partly truck lorry | final
semiconductor: chip microchip silicon chipmaker intel
semifinal: semis semi last final | beat reached match
seminar: workshop conference symposium forum meeting lecture class | held participants
seminary: theological theology priest college training | priests
sen: senator senate
senate: senators legislature congress chamber upper lawmakers | voted republican democrat bill committee
send: sent dispatch post mail deliver ship deploy transmit email forward | letter message
senior: elderly veteran older high top pensioner elder experienced superior | official executive retired
sensation: feeling hit star sense stir
sense: feeling meaning perception smell sight hearing touch feel logic intuition | aware
sensible: wise reasonable prudent practical responsible realistic
sensitive: delicate confidential vulnerable secret touchy classified allergic | issue information
sensor: detector device probe monitor instrument scanner
sent: send dispatch deliver mail ship deploy transmit posted forwarded | letter troops
sentence: prison jail jailed punishment term imprisonment penalty condemned conviction | judge convicted guilty years
sentiment: feeling opinion attitude mood emotion confidence view | investors
separate: divide split apart individual different divorced independent distinct detached | wall
separatist: rebel independence breakaway militants secession eta basque chechen guerrilla | region fighting
sequel: followup second continuation prequel successor | film movie original
sequence: order series succession string chain
sergeant: officer soldier corporal police sgt | army
serial: series repeated multiple sequential | killer murders
series: sequence string succession run set programme episodes drama show sitcom trilogy season
serious: grave severe critical major solemn bad significant grievous earnest
sermon: preached homily preacher preaching pulpit | mosque church
servant: maid butler housekeeper cook domestic
serve: work supply provide duty service jailed waiter | army sentence
server: computer network waiter host machine waitress
service: ceremony duty mass funeral operation facility ministry military work assistance | provides operates
session: meeting sitting hearing trading term class period day | opened closed parliament
set: establish fix scheduled group collection put placed laid series ready arranged
setback: blow defeat reversal problem obstacle hitch disappointment
settled: resolved agreed colonized settlers moved paid settlement ended | lawsuit
settlement: agreement deal compensation payout resolution village payment colony compromise settle | lawsuit dispute
settler: colonist pioneer colonists settlements immigrant | west bank
setup: arrangement system structure organisation installation
seven: seventh week sevenfold septet | six eight days
several: many some numerous multiple various few dozens handful
sewage: waste wastewater effluent sewer drains | water
sex: gender sexual male female intercourse rape affair | men women
sexual: sex rape intimate erotic harassment assault | abuse intercourse victims
sexy: attractive erotic hot seductive alluring sensual
shade: shadow color hue tint shadows cool | tree
shadow: shade dark silhouette ghost
shaft: mine pit well lift pole
shake: tremble vibrate rattle shook tremor quake jolt | hands
shaken: rattled upset shocked trembled jolted
shaky: unsteady weak unstable fragile trembling
shallow: superficial low deep depth
sham: fake fraud farce bogus
shame: disgrace embarrassment ashamed humiliation disgraceful embarrassed pity
shape: form figure round design condition square circle fitness triangle
share: stock portion part equity divide split stake percentage | market shareholders dividend price
shareholder: investor stockholder owner stake stock | company shares
sharia: islamic law religious code | muslim stoning taliban
shark: fish predator jaws tiger bite | bitten attack swimmer surfer
sharp: steep keen acute sudden blade pointed abrupt severe
sharply: steeply dramatically strongly drastically significantly abruptly | fell rose
shattered: broken smashed destroyed devastated broke | glass
shed: lost hut dropped cabin cast
sheep: lamb lambs ewe flock ram wool | farm farmers
sheer: pure utter steep complete absolute
sheet: page paper cloth layer blanket
sheik: sheikh cleric imam leader emir arab
sheikh: leader cleric ruler arab emir | dubai
shelf: bookcase rack ledge cupboard | supermarket goods
shell: mortar oil casing bomb artillery shot bombard | egg fired
shelter: refuge housing homeless tent home protection camp accommodation | refugees
shepherd: sheep herder herdsman herd flock goatherd dog | pastor
sheriff: police deputy officer lawman marshal | county arrest
shield: protect defend guard shelter armor protection | riot
shift: change move switch transfer swing transition
shin: leg tibia calf bone
shine: glow gleam bright polish glitter
shiny: bright glossy gleaming polished
ship: vessel boat ferry liner tanker freighter cruiser destroyer frigate warship yacht carrier cruise | crew captain port sea sank navy harbour
shipbuilding: shipyard ships vessels dockyard shipbuilder | hull
shipment: cargo consignment delivery freight load | ship
shipyard: shipbuilder dockyard shipbuilding yard | vessel ships
shirt: blouse jersey top clothing polo garment | wear wore sleeves
shock: surprise stun stunned horror dismay startle jolt trauma
shoes: boots footwear trainers sneakers sandals heels cobbler shoemaker | feet wear
shook: shake trembled rocked rattled quaked quake jolted swayed tremor earthquake | buildings hands
shooter: gunman sniper killer marksman gun
shooting: shot gunfire gunman gun killing fired massacre murder filming bullet | police victim wounded weapon
shootout: penalty gunfight penalties gunbattle shooting
shop: store supermarket boutique retailer outlet market shopkeeper buy mall | sells customers goods
shore: coast beach bank seaside coastline land | sea
short: brief small little tiny abbreviated lack shortage quick | long minutes
shortage: lack scarcity deficit shortfall scarce insufficient | supply
shortened: cut reduced abbreviated short trimmed
shortfall: deficit gap shortage lack deficiency | budget
shortstop: infielder baseball jeter yankees | base
shot: gunfire bullet fired gun shoot shooting gunman wounded photograph attempt goal injection | killed police ball scored
shotgun: gun rifle firearm weapon pistol pellets | shot
shoulder: arm joint collarbone bear back collar clavicle rotator blade carry | injury dislocated surgery
shouted: yelled screamed chanted cried called scream
show: display exhibit reveal demonstrate programme program performance exhibition present indicate episode broadcast prove concert | audience viewers
showcase: display exhibit demonstrate present exhibition
showdown: confrontation clash battle final duel standoff
shower: bath rain wash washing drizzle bathroom bathing | water
shrapnel: fragments metal splinters nails pieces fragment | wounds bomb
shrimp: prawn seafood shellfish crustacean krill
shrine: temple pilgrimage holy mosque tomb sanctuary | pilgrims worship
shrinking: falling declining contracting reducing decrease
shut: closed close closure locked shutdown sealed closing | door
shutdown: closure closing close strike closed
shutout: blank scoreless goalie nil | pitched
shuttle: spacecraft bus nasa space columbia discovery challenger rocket | astronauts launch orbit
shy: timid reserved bashful short introverted reclusive | quiet
sick: ill unwell illness disease patient ailing poorly nausea vomiting | hospital doctor
side: team flank faction party edge aspect opponents squad wing hand | left right opposing
sideline: touchline bench injured exclude injury
sidewalk: pavement footpath street walkway curb | pedestrians
siege: blockade standoff encirclement surrounded hostage besieged | gunmen compound
siemens: german electronics munich electrical
sight: view vision seeing eyesight saw attraction eyes seen | blind tourists
signal: sign indicate transmission message gesture indication beacon | radio
signature: sign autograph signed signing autographs initials
signed: agreement deal inked contract endorse joined recruited treaty autograph | document pact
significant: important major considerable substantial big large notable meaningful
silence: quiet silent hush mute muted | minute
silent: quiet mute speechless muted silence
silicon: chip semiconductor microchip wafer | valley california technology
silk: fabric cloth satin textile silkworm material | worm
silly: foolish stupid absurd ridiculous daft
silver: medal medallist metal second grey bullion | gold ounce olympic
similar: like alike comparable same resemble identical equivalent likewise akin parallel | difference
simmering: boiling tension cook bubbling
simple: easy basic plain straightforward uncomplicated
simplicity: simple easy ease plain
simply: just merely only purely plainly basically easily
simulation: model simulator virtual imitation simulated replicate
simultaneously: together concurrently simultaneous once meanwhile parallel
sin: wrong evil crime immoral wrongdoing sinful | church
sincere: honest genuine heartfelt earnest truthful sincerity
singer: vocalist musician star performer artist soprano tenor rapper artiste diva | song album band concert sang sing
singing: singer song sang vocals choir vocalist opera sung | music concert voice
single: sole one lone unmarried bachelor individual track record solo only | song album chart released
sinister: evil menacing threatening ominous
sinking: sank sunk submerge capsize drown drowning | ship
sir: knight knighted lord knighthood mister | title
sister: sibling brother nun twin | family
sitcom: comedy series television show friends seinfeld | episode
site: location place spot venue area scene website position land ground | archaeologists built construction visitors
sitting: seated sat session seat chair
situation: condition circumstances state position case crisis context | current
six: sixth half dozen sextet sixfold | seven five
sixth: six | place fifth seventh
sixty: sixtieth
sizable: large considerable sizeable substantial big
size: large big small area acres square scale height width hectares dimensions magnitude | measures
skater: skating ice figure rink skate skates | jump olympic
skating: skater ice figure rink skates | olympic
skeleton: bones remains fossil skull frame | found
skeptical: doubtful sceptical unconvinced doubts cynical
sketch: drawing drew draw comedy skit picture artist
ski: skiing skier slopes snow slalom snowboard downhill alpine | resort mountain winter
skier: skiing ski slalom downhill alpine snowboarder | snow
skill: ability talent expertise craft technique training
skin: hide flesh complexion leather fur peel dermatologist | cream cancer rash sun
skip: miss omit bypass jump avoid boycott absent
skipper: captain leader captained pilot | boat team
skirt: dress miniskirt kilt trousers
skull: head cranium bone brain skeleton | fractured fracture
sky: air heaven space skies bskyb overhead | clouds stars blue
slain: killed murdered dead assassinated slaying victim
slalom: skiing ski alpine giant canoe downhill | skier run race
slam: bang crash grand criticise hit | door
slap: hit smack strike spank impose | face
slash: cut reduce cutting axe knife lower
slate: stone roof list rock tile candidates | quarry
slaughter: killing kill massacre cull butcher abattoir murder killed halal | cattle sheep
slave: slavery bondage servant servitude enslaved serf captive | freed trade plantation
slavery: slaves enslaved bondage servitude trafficking | abolished plantation
slaying: murder killing killed stabbed homicide
sleep: asleep bed slept nap rest insomnia dream dormant | night hours tired
slender: slim thin narrow slight lean
slew: killed many number murdered series slaughtered
slice: piece cut portion share wedge segment | pizza cake
slick: oil spill smooth slippery glossy crude | sea
slide: fall drop decline slip landslide slid
slightly: little marginally somewhat bit modestly
slim: thin slender narrow lean skinny
slip: fall slide drop mistake decline
slogan: motto catchphrase chant placard phrase chanted tagline | shouted
slope: hill incline mountain piste ski
slot: place machine position opening gap window | fruit
slow: sluggish gradual delayed delay reduce decelerate late weak | speed pace
slowdown: downturn recession decline slump slowing
slower: slowed sluggish slow slowdown decelerate
slowly: gradually steadily quietly slow
slug: snail bullet hit punch
sluggish: slow weak slowing stagnant lethargic
slum: shantytown ghetto shanty favela squatter township | poor
slump: fall decline recession drop downturn collapse plunge | percent
small: little tiny minor compact modest slight miniature minute limited | size shrink
smaller: less lesser reduced little minor tiny
smart: clever intelligent bright sharp elegant intelligence stylish shrewd
smashed: broke broken crashed shattered wrecked destroyed | windows
smell: odour odor scent stench aroma stink | nose
smile: grin laugh beam happy happiness cheerful | face
smoke: smoking cigarette tobacco cigar smoker fumes fire pipe | lung ban cancer burning
smooth: even flat soft easy calm trouble
smuggling: trafficking contraband smuggler illegally traffickers illicit | drugs border customs cocaine seized
snack: crisps food biscuit sandwich chips | eat
snail: slug mollusc shell shellfish
snake: python cobra viper reptile serpent rattlesnake | bite venom
snap: break photograph picture early sudden broke | election
sneak: creep slip secretly smuggle stealth slipped
sniper: gunman marksman shooter sharpshooter shot rifle shooting | fire killed washington
snow: blizzard snowfall snowstorm ice flakes avalanche winter | inches cold roads ski
soaked: wet drenched rain sodden soaking
soap: detergent drama opera cleanser eastenders | wash
soaring: rising rocketing surging climbing jumped surged high
sober: drunk serious abstinent clearheaded sobriety teetotal drinking | alcohol
soccer: football fifa sport futbol goal premiership striker | players team cup match fans
social: welfare society community societal public | benefits poverty
socialist: left labour communist leftist marxist socialism
society: community association public club institute organization civilization | members founded
sociology: society social sociologist | professor university
soda: cola coke pepsi drink lemonade
sodium: salt chloride chemical salty element
soft: gentle mild tender quiet weak fluffy smooth light | gently
softball: baseball game team sport bat | pitcher
softened: eased weakened relaxed moderated tempered
software: program computer application app code windows microsoft programme | users version download
soil: earth ground land dirt mud clay | crops plants farmers
solar: sun sunlight photovoltaic energy renewable | panels power eclipse
sold: sell sale sales auctioned bought buyer vendor retail marketed | price million customers store
soldier: troops serviceman private infantryman sergeant army military marine trooper fighter recruit | killed war uniform patrol
sole: only single lone exclusive fish shoe
solemn: serious somber grave dignified sombre
solicitor: lawyer attorney barrister legal counsel
solid: firm hard strong sturdy reliable
solidarity: support unity unanimity backing sympathy cooperation walesa brotherhood union | poland
solitary: alone lone single isolation isolated lonely individual | confinement
solo: alone single unaccompanied individual sole | album
solution: answer resolution remedy settlement fix cure resolve solve | problem liquid
solve: resolve fix crack settle solution answer
somber: sad solemn sombre gloomy
somebody: someone anyone person anybody individual whoever celebrity
someday: eventually future ultimately
somehow: someway managed mysteriously
someone: somebody person anyone man woman individual
sometimes: occasionally often times periodically seldom intermittently | usually
somewhat: slightly rather bit partly little fairly
somewhere: place around location
son: boy child daughter father heir offspring kid stepson baby sibling | born family mother
song: single track tune hit music lyrics anthem ballad singer sang melody hymn number | album charts band
songwriter: composer singer musician lyricist wrote | songs
sonic: sound noise supersonic acoustic | boom
soon: shortly imminent quickly presently before imminently weeks days early upcoming next
sophisticated: advanced complex modern refined elaborate | technology
sophomore: second student undergraduate | college
soprano: opera singer voice | sang
sore: painful aching tender ache pain hurt bitter | throat muscle
sorrow: grief sadness regret sad mourning remorse condolences
sorry: apologise apologize apology regret remorse apologised | forgive
sort: kind type arrange variety classify
sought: wanted seek pursued requested looked searched tried asked hunted
soul: spirit person music heart ghost
sound: noise audio heard hear music loud ring bang | volume ears speakers
soundtrack: music score songs album film composer | movie
soup: broth stew vegetable consomme chowder bowl
sour: bitter acid tart sharp acidic
source: origin cause supplier informant official provider supply | anonymity
south: southern southwest southeast southward below | north
southeast: southeastern southern eastern south east asean | region
southeastern: southeast
southern: south southeastern southwestern lower southerly dixie | border coast province
southernmost: south southern tip
southwest: southwestern south west airline
southwestern: southwest
sovereign: monarch king queen ruler independent
sovereignty: independence autonomy rule control self | territory disputed
soviet: russian russia ussr moscow communist kremlin
soy: soybean soya bean tofu legume | sauce
soybean: soya crop soy | bushel
spa: resort baths hotel bath springs massage
space: nasa orbit astronaut shuttle cosmonaut spacecraft room area capacity galaxy | launch moon mars station satellite planet
spacecraft: spaceship shuttle rocket satellite probe capsule soyuz module | nasa orbit astronauts mars launch
spam: junk email emails unsolicited meat | messages
span: bridge period cover length last stretch extend
spare: extra save additional leftover surplus reserve mercy | time tyre
spark: trigger cause ignite prompt provoke | fire
sparkling: fizzy champagne glittering shining bubbly
spat: quarrel row dispute argument disagreement
spate: series string wave rash flurry succession
speaker: orator lecturer spokesman presenter chair loudspeaker | commons house speech
speaking: talking told addressing speech speak interview address
special: particular exceptional unique unusual distinctive extraordinary different dedicated | occasion
specialist: expert consultant specialised doctor expertise surgeon authority
specialty: speciality expertise field dish
species: animal plant bird fish breed kind genus variety type organism insect mammal | habitat endangered extinct found
specific: particular certain precise exact detailed
specify: state define stipulate identify detail name disclose elaborate
specimen: sample example samples fossil
spectacle: show display sight glasses pageant
spectacular: stunning dramatic impressive breathtaking magnificent
spectator: fan audience crowd onlooker viewer | stadium
specter: ghost threat spectre spirit senator arlen
spectrum: range frequency array frequencies rainbow scope | broadcast wireless
speculation: rumour rumor guess conjecture gossip theory guesswork
speech: address remarks talk lecture statement speak spoke oration language voice | audience delivered told
speed: pace velocity rate fast quick rapid mph kph swiftness accelerate | limit hour kilometres drivers
speedway: racetrack nascar racing race track indianapolis motorcycle
speedy: quick fast rapid swift prompt
spell: period charm curse stint enchantment | letters
spending: expenditure outlay budget costs spend spent investment | money cuts million
spent: spend paid invested expenditure cost spending splashed | money dollars pounds hours
sperm: semen donor insemination egg fertility whale | bank clinic
sphere: ball globe area orb round
spice: pepper ginger cinnamon flavor curry cumin seasoning paprika turmeric | girls
spider: arachnid tarantula web widow
spike: surge jump increase rise sharp
spill: leak slick discharge oil leakage pollution | tanker gallons
spin: turn rotate bowler whirl twist revolve rotation | cricket
spinal: spine backbone back vertebra vertebrae | cord paralyzed injury
spine: back spinal backbone neck vertebrae
spinner: bowler bowled | wickets cricket turn
spiral: rise coil soar escalate
spirit: ghost soul morale mood liquor attitude enthusiasm
spiritual: religious sacred soul holy divine | leader lama pope
spite: despite malice notwithstanding although regardless
splash: plunge water spray
split: divide division separate break broke separated divorce rift share
spoiled: ruined rotten pampered invalid spoilt
spoke: speech speak addressed talked told talker interview address conversation | audience language
spoken: said spoke verbal oral told talked language
spokesman: spokesperson spokeswoman representative official statement mouthpiece | told announced comment
spokesperson: spokesman spokeswoman representative spokesmen press official
spokeswoman: spokesperson spokesman representative statement mouthpiece official | told comment said
sponsor: backer fund sponsorship finance patron supporter back
sponsorship: sponsor funding backing backed patron advertising logo
spontaneous: impromptu unplanned natural spur improvised instinctive
spoon: cutlery fork ladle knife teaspoon
sporadic: occasional intermittent scattered isolated irregular | fighting gunfire
sport: football soccer tennis cricket rugby basketball baseball golf athletics swimming hockey games | athlete team play olympic
spot: place location notice see site point stain saw mark penalty identify sighting position
spotlight: attention focus light limelight publicity highlight
spouse: husband wife partner married bride groom
sprawling: vast spreading huge large spread extensive
spray: mist aerosol canister pesticide
spread: expand extend transmit circulate distribute scatter reach contagious transmission infect grow sweep contagion
spree: rampage binge shopping orgy
spring: march april may season source leap | summer bloom
sprint: race dash run sprinter | metres
sprinter: runner athlete sprint | metres race
spur: encourage prompt stimulate boost fuel
spy: espionage agent intelligence spying surveillance informer mole undercover snoop eavesdrop | cia kgb secret
squad: team side roster lineup players unit group selection | coach named captain injured
squadron: fleet aircraft unit fighters wing flotilla | force
square: plaza piazza | trafalgar tiananmen metres
squash: crush racquet pumpkin vegetable racket
squeeze: press pressure crush compress crunch tight
stabbing: stabbed knife knifed stab knifeman | wound killed police
stability: stable calm security balance steadiness | peace order
stable: steady unchanged secure horses stability constant firm barn settled
stack: pile heap mound tower load
stadium: arena ground venue park field pitch coliseum bowl ballpark | seats capacity fans crowd match
staff: employees workers personnel workforce team crew colleagues officials | hired employs jobs
stage: phase round leg theater theatre platform step hold mount level | performed tour audience
staggering: astonishing amazing huge shocking incredible
stained: marked soiled dirty tainted discoloured | blood glass window
stairs: steps staircase stairway escalator stairwell
stake: share interest holding ownership bet investment percent wager risk | company bought acquire
stalemate: deadlock impasse draw standoff gridlock
stall: market stand delay kiosk booth halt
stamp: postage mark postal philatelist philately collector seal | letter post
stampede: crush trampled panic rush trampling | pilgrims crowd killed hajj
stance: position attitude view stand policy | opposed
stand: position stance oppose tolerate booth platform rise endure stay stood | erected
standard: norm level benchmark criteria quality rule average regular requirement | meet
standby: reserve alert ready backup
standoff: deadlock siege impasse stalemate confrontation | police hostages
standpoint: viewpoint view perspective position opinion angle
staple: basic main rice bread essential diet cereal | food
star: celebrity actor actress singer player hero leading played idol sun planet | film cast movie astronomers galaxy
staring: looking gazing watching glaring gaze
stark: harsh bare clear bleak severe grim
start: begin began begun commence launch open opening beginning kick initiate onset origin found founded | date first
starter: appetiser beginner pitcher course first entree beginning
startling: surprising astonishing shocking stunning
starvation: hunger famine malnutrition starve hungry | food
state: government nation country province condition public federal declare | governor capital
statement: announcement declaration comment communique remarks release said spokesman testimony message | issued press told released
statesman: politician leader diplomat president premier minister diplomacy
static: unchanging electricity motionless stationary
station: depot terminal stop broadcaster channel outpost base platform | train radio police passengers
statistics: figures data numbers census percentage rate | office showed
statue: sculpture monument bronze bust figure effigy sculptor
stature: height reputation status standing tall
status: rank standing position state recognition condition title | granted recognized
statute: law legislation act rule
statutory: legal law legislated mandatory legislation | rape
staunch: loyal strong committed ardent faithful devoted
stay: remain remained accommodation hotel live lodge visit reside guest keep | nights hostel room
steadily: gradually constantly continuously consistently slowly
steady: stable constant firm even consistent gradual regular
steak: beef meat sirloin grilled fillet rump grill | restaurant
steal: stole stolen theft thief rob robbery burglar burglary shoplifting loot looting snatch | police arrested
steam: vapour vapor boiling locomotive mist | engine train water
steel: metal iron alloy steelmaker stainless | mill plant tonnes workers
steep: sharp sheer high precipitous vertical sloping abrupt | hill mountain
steering: wheel guiding driving committee navigate | car
stellar: star stars outstanding excellent superb
stem: stalk stop trunk halt root curb | cells plant
step: move measure action stage stair pace walk stride phase stairs | taken
stereo: hifi sound speakers music loudspeakers audio player
sterling: pound pounds currency british money silver | dollar
stern: strict severe harsh rear grim tough | ship
steroid: drug doping testosterone nandrolone banned | athlete test
stick: pole branch cane adhere cling rod glue stuck
sticky: gluey adhesive tacky
stiff: rigid tough hard strict harsh
still: yet remain continue remains nevertheless however motionless calm | ongoing
stimulate: encourage boost spur promote kickstart arouse inspire | economy
stimulus: incentive boost spur package recovery | economy spending billion
sting: trap bite undercover police wasp bee entrapment jellyfish | operation
stint: spell period term time stay service
stir: mix provoke cause blend cook arouse
stock: share equity security inventory supply supplies shares stockpile holdings bourse | investors exchange traded index nasdaq
stockpile: store reserve arsenal hoard cache
stoke: fuel fan incite provoke inflame | fire
stole: stolen theft robbed thief steal robbery burglar took swiped looted shoplifting thieves burglary pinched | money jewelry
stomach: belly abdomen gut tummy abdominal | eat food pain
stone: rock brick pebble boulder granite marble gem slate limestone | wall statue
stop: halt end cease prevent block ban quit abandon cancel suspend finish stall | no longer
stoppage: strike halt walkout interruption stopped shutdown strikes | work
storage: warehouse stored store depot reservoir repository tank memory keeping | stockpile
store: shop supermarket outlet retailer warehouse market stock keep boutique mall | customers sells shoppers
storm: hurricane typhoon cyclone tornado blizzard gale thunderstorm tempest | winds rain damage flooding
stormy: turbulent rough windy tempestuous storm | weather
story: tale narrative account report legend plot novel fable | told book writes
storyline: plot story narrative script subplot
straight: consecutive direct row directly unbent successive heterosexual | wins sets line
straightforward: simple easy clear uncomplicated
strain: stress pressure variant injury pull pulled | virus hamstring
strait: channel narrows bosphorus hormuz | sea gibraltar tanker ships
stranded: stuck marooned trapped abandoned beached | rescued
strange: odd unusual bizarre weird peculiar mysterious
stranger: unknown foreigner outsider newcomer
strategic: tactical strategy key important planned | military policy
strategist: adviser planner analyst consultant economist expert tactician
strategy: plan policy approach tactic scheme programme method | aim campaign
straw: hay thatched bale wheat
strawberry: fruit berry jam berries raspberry | cream
stray: lost homeless wander feral
streak: run string series sequence consecutive row winning losing | games straight
stream: brook river creek current flow broadcast | water
streamline: simplify rationalize efficient restructure reorganize
street: road avenue lane highway boulevard alley pavement thoroughfare | traffic corner downtown shops
strength: power force might strong muscle fitness toughness robust asset strengthen | weakness
strengthen: reinforce boost bolster tighten increase stronger fortify
stressed: emphasised emphasized underlined insisted highlighted anxious tense strained pressure | importance
stretch: extend section length period strain
stricken: hit struck affected afflicted ill damaged | disaster
strict: tough rigid stringent severe tight stern harsh
stride: step pace progress walk gait
strife: conflict unrest trouble violence fighting turmoil
strike: walkout stoppage hit attack bombing industrial picket shutdown protest raid struck | union workers pay airstrike
striker: forward footballer attacker scorer player worker goalscorer | goal scored walkout
string: series rope cord chain succession violin guitar
stringent: strict tight tough rigorous severe
strip: remove band undress piece kit gaza lane runway naked cartoon
stripes: bands lines striped flag streaks | stars
strive: try seek aim effort endeavour strove
stroke: haemorrhage brain paralysed hit clot blow swimming | suffered hospital died golf
strong: powerful robust tough solid firm muscular strength mighty sturdy fierce intense stiff
stronghold: bastion fortress base heartland
strongman: dictator ruler leader autocrat despot
struck: hit smashed collided crashed rammed strike beat slammed | earthquake car lightning
structure: building framework construction organisation bridge tower design frame system
struggle: fight battle difficulty effort conflict strive labour | trouble
stubborn: obstinate refused determined intransigent
stuck: trapped stranded jammed caught wedged lodged
student: pupil undergraduate graduate schoolboy schoolgirl learner classmate freshman scholar | university school college campus class study
studio: workshop producer company hollywood filmmaker paramount universal | film recorded album
study: research survey analysis investigate report examine learn researchers degree course student | university scientists findings published graduated
stuff: things material items goods belongings possessions fill
stuffed: filled packed full crammed stuffing
stump: campaign tree perplex speech trunk | wickets
stunning: spectacular amazing shocking beautiful gorgeous surprise
stunt: trick feat daredevil stuntman | publicity
stupid: foolish silly idiot dumb unintelligent daft
style: fashion design manner look way genre type
stylish: fashionable elegant chic trendy smart
sub: submarine substitute replacement under submersible replaced deputy substituted
subcommittee: committee panel lawmakers senators congressional hearing | senate
subdivision: district neighborhood division unit development
subdued: quiet overpowered muted restrained conquered
subfamily: family species classification
subject: topic theme issue matter course discipline citizen | study maths history
submarine: sub kursk vessel undersea underwater trident | nuclear navy torpedo crew
submerged: underwater flooded sunken sunk inundated | water
submission: surrender proposal presentation entry bid document submitted
submit: present file send hand submission tender apply surrender propose | application
subordinate: junior inferior aide underling lower
subpoena: summons testify summon order | court
subscription: fee membership subscribers monthly magazine
subsequently: later afterwards then after eventually
subsidiary: unit division branch affiliate arm owned company | parent
subsidized: funded subsidy cheap grant subsidies
subsidy: grant aid funding support handout subsidise | farmers
subspecies: species race variety type
substance: material drug chemical matter powder liquid | banned
substantial: large considerable significant big major sizable | amount
substantive: significant meaningful real important
substitute: replacement replace alternative reserve bench surrogate replaced stand instead sub | minute came
subtle: slight delicate understated faint fine
subtropical: humid warm tropical mild | climate
suburb: outskirts district neighborhood town suburban area | miles lives
suburban: suburb outskirts residential commuter outlying
subway: underground metro tube train rail | station passengers
succeed: replace follow win achieve successor success prosper
success: triumph victory achievement hit win prosperity succeed won thriving popular | fame
successor: replacement replace heir succeed follow next takeover inherit
suddenly: abruptly unexpectedly instantly without
suffering: pain hardship agony distress sick misery ill affected | disease illness injury
sufficient: enough adequate ample plenty satisfactory suffice
sugar: sweet cane glucose syrup sweetener honey | diabetes obesity sweets
suggest: propose recommend imply indicate hint suggestion advise
suicide: killed hanged overdose kamikaze bomber died euthanasia death | depression note bomb himself jumped
suit: lawsuit case sue sued jacket tuxedo litigation action clothes | court filed damages wearing
suitable: fit appropriate right proper ideal
sulfur: sulphur chemical brimstone | emissions acid
sultan: ruler king monarch ottoman emir | brunei
sum: total amount money figure add payment
summary: outline abstract synopsis overview digest
summer: june july august holidays | heat sun hot warm
summit: peak conference meeting top talks gathering mountain | leaders presidents attended climbers
sun: sunshine solar star sunlight sunny sunrise | planet rays weather eclipse skin
sunk: sank capsized submerged drowned wreck sinking
sunlight: sun sunshine daylight rays solar
sunny: bright sunshine clear warm sun
sunrise: dawn daybreak morning dusk daylight | sun
sunset: dusk nightfall evening sundown twilight | sun
sunshine: sun sunny weather warm rays
super: great excellent superb terrific large giant | bowl
superb: excellent brilliant magnificent outstanding great fantastic
superintendent: chief supervisor inspector officer head | police
superior: better higher senior greater boss
superman: superhero reeve clark comic hero
supermarket: grocery store tesco walmart shop retailer grocer | food shoppers
supernatural: ghost ghosts paranormal spirits magic witchcraft spirit
superstar: star celebrity famous stars icon idol
supervision: oversight control monitoring oversee supervise supervisor management
supervisor: manager boss overseer foreman chief
supervisory: oversight board overseeing regulatory overseer management
supplement: addition vitamin extra add pill | diet
supplier: provider vendor manufacturer source exporter distributor
supply: provide deliver stock provision furnish shipment source equip | demand shortage
support: back backing endorse aid assist help favor approval supporters advocate sustain sponsor | funding allies voted
supposed: meant expected alleged believed assumed intended presumed
suppression: crackdown repression crushing censorship quelling crush
supremacy: dominance superiority domination power control
supreme: highest top court ultimate justices paramount | judges ruling
sure: certain confident convinced definite positive doubt guarantee | confirm
surf: wave board surfer browse internet | beach
surface: top exterior face ground emerge outside appear
surge: jump rise soar rush increase spike wave leap | percent
surgeon: doctor physician surgery transplant neurosurgeon operated operation consultant | hospital patient
surgery: operation surgeon surgical transplant procedure treatment clinic theatre | hospital doctors gp
surgical: surgery operation surgeon operating | hospital
surname: name family maiden called named
surpass: exceed overtake beat top outdo eclipse outstrip
surplus: excess extra glut surfeit remainder leftover | trade budget billion
surprise: shock unexpected astonish amazed stunned shocked sudden | expected
surrender: capitulate yield submit relinquish defeat concede handed ceded | troops arms
surrey: guildford england woking epsom
surrounding: nearby neighbouring encircling around adjacent near | area
surveillance: spying monitoring watching cameras cctv observation bugging eavesdropping wiretap | police spy
survey: poll study questionnaire research review census respondents sample inspect | asked found percent
survive: live alive survivor survival outlive endure escaped escape lived | rescued crash
survivor: survived alive rescued escaped lived survive | crash
susceptible: vulnerable prone likely liable exposed sensitive
suspected: alleged accused suspect believed thought presumed allegedly | arrested police detained
suspended: halted banned postponed stopped suspension barred excluded hanging paused sidelined | ban inquiry pending
suspension: ban suspended halt banned barred exclusion
suspicion: mistrust doubt distrust suspect suspected
suspicious: suspect unusual doubt wary strange suspicion
sustained: suffered prolonged continuous maintained steady upheld received
swallow: eat gulp bird ingest drank
swamp: marsh wetland bog inundate flood everglades
swan: cygnet bird waterfowl lake ballet
swap: exchange trade switch barter replace
swat: police hit marksmen
sway: influence persuade swing rock control
swearing: oath cursing foul inauguration sworn | language
sweat: perspiration perspire
swede: swedish sweden turnip stockholm
sweeping: broad extensive wide comprehensive drastic overwhelming | reforms
sweet: sugary candy dessert sugar honey chocolate | taste
swelling: swollen inflammation lump growing bulge
swept: won cleaned hit carried brushed washed engulfed landslide | floods
swift: fast quick rapid bird speedy
swimmer: swimming freestyle butterfly backstroke phelps swam | pool medal metres
swimming: swim pool swimmer swam dive bathe freestyle backstroke butterfly | water lengths olympic
swine: pig pigs flu hog pork
swing: hit sway shift stroke turn change reversal | golf
switch: change swap shift convert exchange move transfer moved
swollen: inflamed swelling enlarged bloated flooded
sword: blade knife weapon dagger saber samurai rapier | stabbed
sworn: oath inaugurated pledged vowed inauguration
symbol: emblem sign logo badge icon flag represents
sympathetic: understanding compassionate supportive kind sympathy
sympathy: condolences compassion pity support understanding commiseration sorrow
symphony: orchestra concerto music philharmonic beethoven mozart | composer conductor
symposium: conference seminar meeting congress convention forum
synagogue: jewish temple rabbi jews worship
syndicate: group gang consortium mafia ring
syndrome: disorder disease condition aids illness | symptoms
synopsis: summary outline plot abstract
synthesis: combination production blend fusion mixture
synthetic: artificial fake manmade imitation nylon plastic
syrup: treacle maple honey molasses sugar
system: network method scheme structure mechanism arrangement process setup regime | software computer organised
systematic: methodical organised organized widespread deliberate planned
table: desk furniture standings chart list propose | dining chairs sat
tablespoon: spoon spoonful teaspoon tbsp cup ounce | recipe
tabloid: newspaper paper sun mirror press
tackle: address combat confront challenge deal fight handle foul equipment
tactics: strategy methods approach techniques maneuvers plan
tag: label price badge mark sticker
tail: end back rear follow wing hindquarters
tailored: customised suited customized custom bespoke adapted
tainted: contaminated polluted poisoned spoiled toxic corrupted blemished infected | milk blood
take: took taken seize grab remove capture carry bring receive accept steal stole
taken: took captured seized removed stolen carried brought grabbed confiscated transported escorted | hospital
takeoff: departure liftoff launch flight | plane runway
takeover: acquisition merger buyout bid purchase bought acquire coup | shareholders
tale: story fable legend novel myth
talent: gift skill ability flair genius gifted prodigy
talks: negotiations discussions dialogue meeting summit negotiate consultations | deal peace agreement table
tall: high height towering metres feet lofty | skyscraper
tally: score count total match record | votes
tame: domesticated domestic docile train
tan: suntan brown bronze sunburn sunbathing sunburnt beige | sun
tandem: together bicycle jointly alongside
tangible: concrete real actual physical visible
tank: armour armoured container reservoir vehicle panzer | fuel gallons
tanker: ship oil vessel truck supertanker lorry | spill crude
tap: faucet water knock wiretap | phone
tape: recording video cassette record footage audio
tar: asphalt pitch sands bitumen
target: goal aim objective attack victim focus | reach hit met
tariff: duty tax levy duties | imports trade
task: job duty assignment work chore mission | force
taste: flavour flavor delicious bitter sweet palate eat tasty savour
tattoo: ink inked skin tattooist | edinburgh arm
tavern: pub inn bar alehouse
tax: levy duty tariff taxation taxpayers vat duties excise revenue taxable surcharge irs | income cuts budget percent paid treasury
taxation: tax levy duty revenue taxes vat duties | rate
taxi: cab minicab cabbie taxicab uber rickshaw | driver fare
taxpayer: public taxes treasury citizens exchequer earners | funds bill cost
tea: drink brew cup chai cuppa | drank plantation
teacher: tutor schoolteacher instructor lecturer professor headmaster educator schoolmaster coach pupil | school classroom students taught lessons
teaching: education lessons instruction taught tutoring lecturing | school classroom
team: side squad club crew group staff unit players eleven | coach league season match
teammate: colleague partner player mate squad
tears: cried crying wept weeping sobbing cry | eyes gas
teaspoon: spoonful spoon tablespoon pinch | salt pepper sugar recipe
tech: technology computer software electronics internet apple microsoft | silicon nasdaq stocks engineers
technical: technological technology engineering mechanical specialist | fault
technician: engineer specialist mechanic engineers expert
technique: method skill approach way procedure
technology: tech computer software device digital innovation gadget internet electronics engineering hardware app robotics | smartphone online machines
teddy: bear toy roosevelt cuddly
tee: shirt golf tshirt
teen: teenager adolescent youth young juvenile youngster girl boy | aged
teenage: adolescent young youth teen juvenile | girl boy aged
teeth: tooth dental dentist dentures jaw | bite brush
telecom: telephone telecommunications phone mobile broadband vodafone | company
telecommunication: telecom telephone phone communications mobile
telegram: message cable telegraph wire letter | sent
telegraph: newspaper cable wire telegram daily
telephone: phone call mobile dial cellphone handset line landline spoke | number bell calls conversation
telescope: hubble observatory astronomers lens astronomy | stars space
television: tv broadcast broadcaster channel network screen programme show viewers bbc | watched aired series
telex: telegraph fax message
telling: told revealing saying informing narrating
temper: anger mood rage tantrum moderate
temperature: heat degrees celsius fahrenheit warm cold hot fever cool freezing thermometer weather | highs record
temple: shrine mosque synagogue pagoda sanctuary | worship hindu buddhist pilgrims gods
tempo: pace speed rhythm beat momentum beats
temporarily: briefly provisionally interim short suspended
temporary: interim short brief provisional makeshift | months permanent
temptation: lure tempted urge desire
ten: tenth decade
tenant: renter lease landlord lodger occupant | rent apartment
tend: usually often look inclined care nurse likely
tendency: trend inclination propensity habit prone tend
tender: bid offer soft gentle contract sore
tenet: principle belief doctrine teaching creed
tennis: wimbledon racket federer nadal grand atp wta | court set seed open serve match
tenor: pavarotti domingo opera carreras singer
tense: nervous strained anxious stressful uneasy tension
tension: strain hostility stress friction unrest conflict anxiety | relations
tent: camp marquee canopy shelter canvas camping | pitched refugees
tentative: provisional preliminary temporary cautious unconfirmed
tenth: ten
tenure: term reign stint leadership office period | served years
term: period length tenure semester word phrase duration condition spell | office served years
terminal: airport station end fatal incurable dying deadly | passengers cancer
terminus: station end terminal stop depot | line
terrace: patio balcony rooftop veranda
terrain: ground land landscape mountains mountainous | rugged
terrestrial: land earth ground
terrible: awful horrible dreadful bad horrific appalling
terrific: great excellent superb fantastic wonderful
terrified: frightened scared afraid fearful terror petrified horrified
territory: land region area province colony zone ground domain | border control disputed claimed
terrorism: terrorist terror extremism bombing militants qaeda jihadist extremists attacks | suicide security laden hijack
terrorist: militant extremist bomber gunman qaeda attacker insurgent terror hijacker jihadist | attacks bombing suspects
terry: terence
tertiary: third university higher college | education
test: examination trial exam experiment check analysis assess screening try probe quiz | positive laboratory
testament: bible proof will evidence tribute
testify: witness evidence testimony court tell statement | trial oath jury
testimony: evidence statement witness account deposition testified testify | court trial jury
text: message sms wording words book passage script | sent phone read
textbook: book schoolbook manual reader books | school history
textile: fabric cloth cotton clothing garments wool | factory exports
texture: feel surface consistency
thanks: gratitude appreciation grateful thank appreciate because due | praised
thanksgiving: november holiday turkey thursday thanks | dinner
thatcher: margaret conservative premier | britain
theater: theatre stage drama play playhouse cinema broadway auditorium musical production | actors audience
theatre: theater stage playhouse drama cinema auditorium broadway play | actors audience performance
theatrical: stage dramatic theatre drama cinema
theft: steal stolen stole robbery burglary thief thieves larceny shoplifting fraud raid | police jewellery
theme: subject topic tune idea motif concept | song
theology: religion religious divinity theologian seminary doctrine scripture god | church
theorem: proof mathematics mathematician theory equation
theoretical: hypothetical theory abstract physicist academic
theory: hypothesis idea concept thesis explanation belief | scientists einstein evolution
therapeutic: healing treatment medicinal therapy
therapist: psychologist counsellor psychiatrist physiotherapist therapy | patient
therapy: treatment counselling drug chemotherapy medicine | patients
thereafter: afterwards later subsequently after following
thereby: thus hence
therefore: so hence thus consequently because
thermal: heat hot temperature warm geothermal
thesis: dissertation doctorate theory essay phd | university
thick: dense heavy deep fat wide | fog
thief: burglar robber stole stolen theft steal shoplifter pickpocket crook mugger raider | police cctv
thigh: leg hamstring groin muscle femur | injury strain
thin: slim lean slender narrow skinny
things: items objects stuff goods articles belongings matters
think: thought believe consider reckon suppose feel opinion view expect reflect ponder | mind idea survey
thirteen: thirteenth
thirty: dozen thirtieth dozens
thoroughbred: horse racehorse stallion colt filly | racing
thoroughly: completely fully entirely extensively carefully
though: although despite however but nevertheless while
thought: believed idea considered view reckoned opinion suspected felt notion feared
thread: yarn cotton string fibre
threat: danger menace warning risk intimidate blackmail warned | security bomb
threatened: warned endangered menaced risk danger threat vowed jeopardised | warning
three: third triple trio threesome thrice treble | triplets
threshold: limit level minimum barrier ceiling point
thrilled: delighted excited happy pleased ecstatic
thriller: novel suspense film mystery spy crime
thriving: flourishing booming successful prosperous growing
throat: neck swallow larynx windpipe | sore
throne: king queen crown monarch reign succession crowned prince | succeeded heir
through: via across throughout during thanks using | pass tunnel
throughout: during across whole entire everywhere all through
throw: threw thrown hurl toss pitch lob fling cast
thrown: tossed hurled threw flung ejected
thrust: push force drive pushed shove stab
thumb: finger hand digit fingers knuckle | injury
thunder: lightning storm thunderstorm rumble boom
thus: therefore hence so consequently accordingly
thwart: foil prevent frustrate block stop hinder foiled | plot
ticket: pass admission fare fine seat entry | price sold buy
tidal: tide wave tsunami tides
tide: sea current flood ebb tidal wave | water moon
tiebreaker: tiebreak decider tie shootout overtime | set
tied: drew draw bound level equal drawn fastened bind deadlocked linked
tier: level layer division rank
tiger: cat animal bengal predator feline beast woods cub | zoo golf stripes
tight: strict narrow close firm strong snug tough limited | security
tightening: tougher stricter squeeze restricting increased
tile: slate ceramic roof mosaic
till: until cash register checkout cultivate
tilt: lean slant tip incline slope
timber: wood lumber logs logging trees forest logger plank | sawmill
time: hour minute moment clock period era duration date schedule day occasion when | noon midnight late early
timeline: schedule timetable deadline chronology dates
timetable: schedule calendar agenda deadline plan date dates program | withdrawal elections
tin: can metal aluminium canned zinc
tiny: small little minute minuscule miniature
tip: advice gratuity hint point suggestion end | waiter
tired: exhausted weary fatigue sleepy fatigued sleep | rest
tissue: paper handkerchief flesh cells muscle
titanic: ship iceberg liner sank dicaprio
title: championship name crown trophy heading rank win | champion league book won
toast: bread grilled drink cheers champagne
tobacco: cigarette smoking cigar nicotine smoke smokers | ban lung cancer
today: now currently nowadays present modern | day tonight
toe: foot feet digit toenail | boot stubbed
together: jointly collectively united combined both side alongside
toilet: lavatory bathroom restroom loo latrine washroom urinal | flush
token: symbolic gift coin voucher symbol
tolerance: acceptance respect understanding patience tolerate openness
toll: casualties deaths number fee charge death | killed injured dead
tom: thomas
tomato: ketchup vegetable fruit salad
tomb: grave burial mausoleum crypt buried pyramid | pharaoh
tomorrow: next morning
tone: note voice sound mood pitch shade manner
tongue: language mouth speech dialect | lick piercing
tonight: evening night today
tonne: ton kilograms metric kilos weight | cargo
tons: tonnes weight pounds kilograms kilos | weighs cargo
tool: instrument device implement equipment hammer utensil software | used
tooth: teeth dental dentist molar fang incisor | fillings
top: highest peak summit best leading first head upper lid senior leader foremost premier
topic: subject theme issue matter question | discuss
topple: overthrow oust fall bring overturn depose | regime
torch: flashlight flame lamp lantern burn | olympic relay
tore: ripped torn injured ripping tear ruptured rupture | knee ligament
torn: ripped tear tore split ruptured damaged
tornado: twister storm cyclone winds whirlwind | destroyed damaged homes
torpedo: missile submarine weapon submarines sink explosive | ship
torque: twist twisting rotation force | engine
torrential: heavy rain downpour floods rainfall
torture: abuse mistreatment beating cruelty waterboarding torment brutality | prisoners detainees confession
toss: throw coin flip threw hurl chuck
total: sum overall altogether whole complete entire combined aggregate full add tally | number amount figure
touch: contact feel hand physical tap handle
touchdown: score landing td land quarterback pass | yards football
tough: hard difficult strict harsh strong stern demanding rigorous severe | challenging
tour: trip visit journey travel concerts circuit excursion gigs | band dates tourists cities
tourism: tourists visitors travel holidaymakers holidays sightseeing vacation | hotels resort
tourist: visitor holidaymaker traveller tourism traveler sightseer backpacker | hotel holiday attraction resort trip
tournament: championship cup competition open contest event tour knockout | final seed round champion trophy
tow: pull drag tugboat tug haul | car
tower: skyscraper building spire minaret steeple turret belfry | tall metres storey high eiffel
town: village city borough municipality community suburb settlement market | mayor residents council streets
township: town village municipality settlement suburb community | county
toxic: poisonous poison hazardous harmful chemical contaminated deadly | waste
toy: doll game plaything lego teddy barbie | children christmas
trace: find track trail detect hint locate
track: circuit song course railway path trace rail monitor follow route race | album train running
tract: land area pamphlet plot
traction: grip momentum support friction
tractor: vehicle plough farm harvester ploughing agricultural | farmer
trade: commerce business exports imports deal deals swap exchange sell buy sold bought merchant dealer | tariffs market goods
trademark: brand logo copyright registered symbol signature
trader: dealer merchant broker seller businessman | market stock
traditional: conventional customary old ancient classic custom tradition heritage | culture centuries
traffic: vehicles cars congestion motorists road jam drivers gridlock lorries queues trafficking | motorway delays tailback rush
tragedy: disaster death catastrophe accident tragic loss
tragic: sad tragedy fatal disaster death
trail: path track route footpath follow lag lose hike | walk behind points
trailer: caravan preview mobile lorry rig truck | park tractor
trainer: coach manager instructor handler shoe sneaker | horse
training: practice coaching exercise drill instruction preparation education workout taught | course skills coach camp
tram: streetcar trolley tramway trolleybus | passengers
transactions: deals trades purchases sales exchange business payments dealings
transcript: record text recording script tape | conversation
transfer: move relocate switch shift relocation handover signing | club fee
transformed: changed converted turned reshaped altered overhauled revolutionised became
transition: change shift handover switch changeover move
translation: translator version interpreter translated interpretation rendering | language english
transmission: broadcast spread gearbox signal sending
transmitted: sent broadcast spread passed relayed infected
transmitter: radio antenna aerial mast broadcast | signal
transparency: openness clarity disclosure open transparent accountability
transplant: donor organ kidney liver heart surgery operation surgeon | recipient
transport: bus train rail transit transportation lorry truck carry ferry shipping haulage airline | passengers roads traffic
trapped: stuck caught stranded buried confined | rescue rubble miners
trash: rubbish garbage waste litter refuse junk | bin dump collection
trauma: injury shock stress wound distress
traumatic: distressing shocking upsetting harrowing trauma stress
travel: journey trip go fly flew drive tour commute ride voyage transport passenger | airport miles train plane passport
treason: betrayal traitor sedition disloyalty treachery espionage | executed trial
treasure: hoard gold jewels riches wealth coins trove
treasury: exchequer finance ministry bonds funds | secretary debt
treated: cured cared therapy handled dealt treatment medication hospital healed
treatment: therapy medicine surgery care drugs chemotherapy cure medication operation treated hospital remedy rehabilitation radiotherapy | patients doctors
treaty: agreement pact accord deal convention protocol signed | ratified countries nuclear peace
tree: oak pine ash elm wood forest trunk branches cedar maple conifer sapling | felled planted leaves
trek: hike walk journey expedition march star
tremendous: huge great enormous massive immense
trench: ditch dugout dug foxhole | war
trend: tendency pattern fashion direction movement fad
trial: hearing case prosecution court test experiment proceedings lawsuit tribunal | jury judge charged guilty defendant
triangle: three pyramid triangular angles geometry
triangular: three triangle
tribal: tribe ethnic clan indigenous native | chiefs elders
tribe: clan tribal indigenous ethnic people natives | chief
tribunal: court panel hague hearing judges | war crimes trial
tributary: river stream creek brook branch | flows
tribute: homage praise honour respect memorial commemorate accolade honoured salute | died flowers
trick: ruse deception hoax prank illusion fool magic deceive
tricky: difficult awkward hard complicated delicate
trigger: cause spark prompt provoke activate start | gun
trillion: thousand billion billions million sum | dollars yen debt deficit budget
trilogy: three series triple sequels | rings film
trim: cut reduce clip prune shave decrease neat tidy shorten | hair jobs
trinity: church college father
trio: three threesome triplets group band
trip: visit journey tour travel voyage flight excursion expedition vacation holiday | flew arrived
triple: treble three threefold thrice multiply
tripoli: libyan libya gaddafi capital
triumph: victory win success won beat
troops: soldiers forces army military infantry marines servicemen units peacekeepers personnel battalion | deployed withdrawal war pentagon
trophy: cup prize award title medal heisman silverware shield | won final champion
tropical: equatorial hot humid jungle rainforest caribbean | storm depression hurricane
trouble: problem difficulty unrest disturbance violence difficulties crisis | fight police
troupe: company dancers actors circus group performers | theatre
trousers: pants jeans slacks shorts trouser clothes | wearing
trout: fish salmon angling angler fishing freshwater | river
troy: trojan greek | helen homer
truce: ceasefire armistice peace hostilities suspension lull | fighting agreed militants
truck: lorry van pickup vehicle trailer tractor | driver cargo road
true: real genuine fact actual accurate factual authentic correct truth | false based story
truly: really genuinely very indeed actually
trump: president republican tycoon donald billionaire | tower
trumpet: brass horn instrument jazz bugle cornet
trunk: boot elephant tree bark suitcase
trust: faith confidence believe rely foundation charity credibility honest fund trustee | belief
trustee: governor board guardian director custodian
truth: fact honest reality true lie honesty | told
trying: attempt seek effort tried aim struggle endeavour hope | failed
tsunami: wave earthquake disaster waves flood tidal | ocean coast survivors
tube: pipe underground metro subway cylinder hose | london
tuberculosis: tb disease lung bacteria consumption infectious respiratory contagious | infected patients
tucked: hidden folded nestled
tug: pull boat tugboat jerk yank
tuition: fees teaching lessons tutoring education | university college
tumble: fall drop plunge plummet slump fell collapse
tumor: cancer growth tumour malignant lump lesion cyst brain | removed surgery
tuna: fish bluefin tinned fishing | sushi
tune: song melody music adjust air theme jingle hit | played
tunnel: passage underground underpass subway shaft channel | dug
turbine: wind generator windmill engine windmills engines hydroelectric | electricity power
turbulent: stormy tumultuous chaotic rough unrest violent turmoil
turf: grass pitch lawn racecourse ground sod | horses
turkey: turkish ankara istanbul poultry bird | thanksgiving
turmoil: chaos unrest upheaval crisis confusion instability
turnaround: reversal recovery comeback improvement turned
turned: became changed converted rotated transformed switched twisted
turner: tina ted painter
turnout: attendance voters participation crowd voted | percent polls
turnover: sales revenue takings income | fumble profit
turnpike: toll road highway expressway
turtle: reptile tortoise leatherback loggerhead | beach eggs shell
twelfth: twelve
twentieth: century twenty
twice: two double doubled again second
twilight: dusk sunset evening night vampire
twin: sibling double pair brothers sisters conjoined identical two | towers born
twist: turn bend sprain rotate wrench coil | ankle plot
twitter: tweet tweeted social post tweets | followers facebook
two: second pair couple both twice double duo twin half | each another
tycoon: magnate businessman billionaire mogul entrepreneur
type: kind sort form variety category style model class breed | different
typhoon: storm cyclone hurricane tempest winds | philippines rain
typically: usually normally generally often commonly
tyre: tire rubber wheel michelin bridgestone | puncture
ubiquitous: everywhere common widespread omnipresent universal
ugly: unattractive hideous unpleasant nasty unsightly
ulster: ireland belfast unionist irish loyalist protestant
ultimately: eventually finally end lastly
ultimatum: deadline demand threat warning warned
ultra: extremely extreme
umbrella: shade group organization parasol | rain
umpire: referee official judge baseball wicket | cricket decision
unable: failed impossible incapable powerless prevented inability | could
unacceptable: intolerable wrong inexcusable inappropriate outrageous
unanimously: all agreed unopposed consensus jointly | vote
unanswered: unresolved open
unarmed: defenceless weaponless peaceful | shot weapon police
unauthorized: illegal unauthorised unlawful illicit
unavailable: unreachable absent missing inaccessible
unaware: ignorant oblivious unknown unknowing clueless uninformed | know
unbeaten: undefeated unconquered invincible lost unblemished perfect winning streak | run matches
unbelievable: incredible amazing unreal astonishing fantastic
uncertain: unclear unsure doubtful unknown undecided
uncertainty: doubt unpredictability unclear instability uncertain
unchanged: steady same flat stable constant
uncle: relative aunt nephew niece brother family
unclear: uncertain unknown vague unsure ambiguous
uncomfortable: uneasy awkward painful embarrassed discomfort
uncommon: rare unusual infrequent unique scarce
unconditional: absolute total complete unlimited unqualified
unconscious: coma knocked fainted collapsed comatose
unconstitutional: illegal unlawful invalid overturned struck | court ruled
unconventional: unusual eccentric alternative offbeat
uncovered: found discovered exposed revealed unearthed
undecided: unsure wavering uncertain doubtful | voters
undefeated: unbeaten invincible perfect winning champion untouched
undercover: secret disguised covert plainclothes posing | police agents
undercut: weaken undermine cheaper lower weakened price
underdog: outsider outsiders loser favourites unfancied upset
undergo: have experience face suffer receive endure underwent | surgery operation
undergraduate: student degree university college fresher | tuition
underground: subterranean tube subway metro tunnel cave basement bunker cellar buried secret | mine london
underlying: basic fundamental root core cause hidden deeper
undermine: weaken sabotage damage erode threaten
underneath: below beneath under underground
underscore: emphasise emphasize stress highlight underline
undersecretary: secretary deputy official assistant aide | state
understand: comprehend know grasp realise realize see learn appreciate understood knowledge | explain clear meaning
understood: knew realized comprehended grasped known comprehension understanding believed
undertake: perform conduct carry begin pledge embark tackle
underwater: submerged submarine undersea sunken diving | sea
underway: started begun ongoing progress began launched
underwear: lingerie bra pants knickers boxers briefs
underworld: gangland mafia gangsters mob crime organised criminal
undisclosed: secret unspecified unknown confidential undetermined private unrevealed | location sum terms
undocumented: illegal immigrants unauthorised migrants | papers
undoubtedly: certainly surely clearly definitely unquestionably
uneasy: nervous anxious worried uncomfortable tense
unemployment: jobless unemployed joblessness redundancy layoffs work jobs redundant | benefit claimants labour
uneven: irregular unequal rough patchy inconsistent
unexpected: surprise sudden unforeseen unanticipated surprising
unfair: unjust biased discriminatory wrong injustice inequitable partial
unfamiliar: unknown strange new foreign unaccustomed
unfinished: incomplete uncompleted partly
unforced: errors mistakes
unfortunately: sadly regrettably unluckily alas
unhappy: sad upset angry disappointed dissatisfied miserable
unharmed: safe unhurt uninjured freed released safely
unidentified: unknown unnamed anonymous mysterious masked mystery nameless unrecognised | gunmen
unification: merger reunification unity union reunite
unified: united joined merged single reunified
uniform: clothes outfit dress kit blazer wear tie same | school
unilateral: alone independent independently | action
uninsured: insurance cover insured coverage medicaid
union: alliance federation association labor labour workers merger marriage confederation bloc | strike wages members european
unionist: protestant loyalist ulster dup trimble paisley | ireland sinn
unique: only special rare distinctive unusual
united: combined joint joined unified merged together unity | alliance solidarity
unity: solidarity togetherness union united coalition harmony unite merger | together
university: college campus school academy institution faculty oxford cambridge harvard | students professor degree graduate studied
unknown: unidentified mystery anonymous unclear obscure mysterious undisclosed
unlawful: illegal unlicensed prohibited illegally illicit criminal outlawed unauthorised | law
unlike: different contrast dissimilar whereas differs opposite contrary
unlimited: endless infinite unrestricted boundless limitless
unmanned: drone pilotless robotic drones robot | aircraft
unmarked: unidentified anonymous nameless
unmarried: single bachelor spinster unwed cohabiting
unnamed: anonymous unidentified unknown mystery identity named
unnecessary: needless unneeded superfluous unwarranted avoidable pointless useless
unofficial: informal unauthorized unconfirmed provisional
unpaid: owed outstanding voluntary arrears volunteer unsettled overdue | wages debt
unpleasant: nasty horrible disagreeable awful
unpopular: disliked hated opposed popularity unloved
unprecedented: unparalleled first never record extraordinary unique historic | ever
unpredictable: erratic uncertain volatile random changeable
unrealistic: impractical impossible unreasonable unachievable unlikely
unreasonable: unfair excessive unjustified irrational absurd
unrelated: separate different unconnected independent
unresolved: unsettled outstanding unsolved pending undecided
unrest: riots turmoil violence disorder protests rioting disturbances uprising | police
unsafe: dangerous hazardous risky danger
unseeded: qualifier tennis unranked wimbledon | round
unspecified: undisclosed unknown unnamed unidentified
unstable: volatile shaky precarious instability fragile
unsuccessful: failed failure vain lost fail futile rejected
unsure: uncertain doubtful undecided unclear
unused: empty idle leftover vacant surplus spare untouched
unusual: rare strange odd uncommon bizarre peculiar weird unique
unveiled: revealed launched presented introduced showed announced disclosed inaugurated | new plans statue
unwanted: unwelcome rejected abandoned undesirable surplus
unwilling: reluctant refused hesitant refuse unready
upbeat: optimistic positive hopeful confident cheerful
upcoming: forthcoming coming next approaching future scheduled
update: upgrade modernise renew revise latest refresh revision | version
upgrade: improve modernize update renovate raise improvement
upheaval: turmoil disruption unrest chaos revolution
uphill: climb difficult tough steep ascending
uphold: maintain support affirm confirm upheld endorse | ruling court
upper: higher top senior superior senate | lower house
upright: vertical standing honest erect
uprising: revolt rebellion insurgency revolution intifada insurrection mutiny riot | rebels crushed
uproar: outcry furor protest controversy outrage commotion
upscale: luxury posh expensive wealthy upmarket affluent exclusive
upset: angry sad distressed shock unhappy beat disappointed surprise annoyed
upside: advantage benefit positive gain
upstairs: floor above stairs storey bedroom
upstate: northern albany york rural
upstream: river upriver
upward: rising up higher increase ascending climbing
uranium: nuclear atomic plutonium fuel ore radioactive | enriched reactor enrichment
urban: city town metropolitan municipal inner | rural residents
urgency: emergency haste quick pressing immediate
urgent: emergency immediate pressing critical quickly crucial desperate priority urgency
urging: calling appealing asking pressing encouraging pushing | called
urine: pee bladder fluid sample | test kidney
usage: use consumption utilization used utilisation custom
used: secondhand employed utilized utilised applied deployed relied exploited consumed wielded usage
useless: worthless pointless futile ineffective vain
user: customer consumer subscriber member operator | online internet computer
usher: attendant escort singer guide
usually: normally generally typically often mostly commonly | tend
utility: electricity power water gas company usefulness
utmost: maximum highest greatest best
utterly: completely totally entirely absolutely wholly
vacancy: opening job post position empty unfilled
vacant: empty unoccupied unfilled open free vacancy unused void | seat post
vacation: holiday trip break leave travel resort getaway | beach hotel summer
vaccine: vaccination jab immunisation shot immunization inoculation injection vaccinated | flu virus disease children
vacuum: void emptiness cleaner hoover gap
vague: unclear imprecise unspecific ambiguous woolly general
vain: unsuccessful futile proud useless unsuccessfully
vale: valley glen dale
valentine: february sweetheart lovers roses romantic romance | card
valid: legitimate legal sound acceptable genuine lawful validity
valley: gorge vale dale glen canyon basin | river hills
valuable: precious expensive worth costly prized priceless value useful treasure | million
value: worth price cost valued estimated amount importance assessed valuation merit | dollars pounds million
valve: tap heart pipe faucet cardiac stopcock
vampire: dracula twilight undead bat | blood
van: truck vehicle minivan minibus lorry car | driver driving
vanguard: forefront lead front forerunner
vanilla: flavour pod | ice cream
vanished: disappeared missing gone lost disappearance
vanity: pride conceit narcissism
variable: changing changeable varying vary fluctuating
variant: version strain form type mutation | virus
variation: change difference variety fluctuation varied differences vary variant
variety: range diversity assortment mixture selection various type kind diverse different | including
various: several different diverse many multiple numerous variety assorted | range
varsity: university college team campus
vary: differ change range variation different fluctuate
vast: huge enormous immense massive large extensive wide | area majority
vault: safe bank strongroom pole gymnastics
vector: mosquito direction carrier transmit
vegetable: carrot potato cabbage onion tomato bean broccoli greens lettuce spinach | fruit diet garden
vehemently: strongly fiercely strenuously vigorously passionately
vehicle: car truck lorry van bus motorcycle automobile jeep taxi bicycle tractor suv ambulance | driver road wheel motor
veil: niqab burqa headscarf burka hijab | muslim face
vein: artery blood vessel intravenous varicose
velocity: speed fast pace rate mph
velvet: fabric cloth material soft
vendor: seller trader hawker stallholder merchant | street
venerable: old respected revered ancient
vengeance: revenge retaliation retribution avenge retaliate avenged
venture: enterprise project business undertaking firm startup partnership company | joint risk capital
venue: stadium location place hall site arena theatre centre | held event concert
verb: word grammar noun grammatical tense
verbal: spoken oral words abusive
verdict: ruling decision judgment conviction acquittal finding jury | guilty court
verge: edge brink side close roadside point
verification: check inspection confirmation proof checking monitoring
verify: check confirm prove authenticate corroborate validate | independently
versatile: adaptable flexible multitalented allrounder varied
verse: poetry poem lines stanza rhyme | bible
version: edition adaptation variant model form translation release remake account | released updated
vertical: upright perpendicular up steep
vessel: ship boat tanker ferry freighter craft trawler warship | crew sank aboard
vest: waistcoat shirt undershirt jacket | bulletproof suicide
veteran: soldier experienced serviceman old longtime retired exserviceman seasoned | war vietnam served
veterinary: vet animal surgeon veterinarian animals livestock | dogs
veto: reject block refuse rejection overrule ban | resolution bill vote president
viability: survival feasible feasibility sustainability
viable: feasible workable practical sustainable possible
vibrant: lively energetic colourful thriving dynamic
vicar: priest clergyman minister rector parish | church
vice: deputy assistant second understudy | president chairman
vicinity: near nearby area around close neighbourhood
vicious: brutal violent savage cruel ferocious nasty
victim: casualty dead killed injured sufferer wounded target prey fatality | attack murder police
victor: winner champion won conqueror winning | battle
victorian: nineteenth victoria century melbourne historic old
victory: win triumph success won beat winner defeated conquest victorious landslide | celebrated champion defeat
video: film footage clip recording tape movie youtube dvd | camera watch viewers filmed
videotape: video footage recording tape recorded
view: opinion belief see scene sight vista outlook panorama attitude scenery perspective watch
viewers: audience watched watching television spectators ratings | programme channel million
vigilant: alert watchful careful wary vigilance
vigorously: strongly energetically forcefully hard
villa: house mansion home holiday cottage chalet
village: hamlet town settlement community parish countryside | rural residents houses
villain: criminal bad baddie evil crook
vinegar: acid condiment acetic | chips salt
vineyard: wine grapes winery grape winemaker | bottle harvest
vintage: wine old classic antique year
vinyl: records lp record album plastic
violation: breach infringement abuse breaking violate broke
violence: fighting attack unrest clashes riot bloodshed killing assault abuse brutality violent | police victims injured
violent: brutal aggressive bloody savage fierce violence vicious | attack assault clashes riot
violin: fiddle violinist stradivarius instrument strings cello | orchestra
viral: virus internet video infection infected
virgin: untouched airline branson chaste virginity madonna
virtually: almost nearly practically online effectively
virtue: goodness merit moral quality
virus: flu infection disease bug hiv ebola pathogen influenza malware worm germ strain | infected spread vaccine computer
visa: permit entry mastercard passport immigration | embassy card credit
visible: seen seeing evident apparent noticeable obvious | eye
vision: sight eyesight view plan dream eyes blind seeing | eye future
visit: trip tour travel guest see call arrive stay tourist journey | arrived met welcomed
visitor: tourist guest holidaymaker traveller visit tourism sightseer | attraction museum
vista: view windows scenery operating
visual: sight seen image optical visible
vital: essential crucial important key critical necessary
vitamin: supplement nutrient nutrients antioxidant minerals | deficiency
vivid: bright graphic colorful lively clear
vocabulary: words language terms word dictionary lexicon
vocal: outspoken singing voice singer sang
vocalist: singer vocals musician soprano frontman
vocational: training technical trade career | skills school
vodka: spirits alcohol liquor drink smirnoff spirit | russian
vogue: fashion trend magazine popular trendy
voice: sound vocal speech sing singing express spoken singer tone | microphone
void: invalid empty vacuum cancelled annulled null
volatile: unstable changeable unpredictable turbulent tense erratic fluctuating
volcanic: volcano eruption lava ash erupted magma | island
volcano: eruption volcanic lava erupt etna vesuvius ash crater | erupted
volley: shot salvo kick gunfire tennis
volleyball: beach sport setter spike | net team
voltage: electricity power volts current
volume: amount quantity book capacity size loudness noise sound litres | trading loud shares
voluntarily: willingly freely choice volunteer volunteered own
voluntary: charity unpaid volunteer optional willingly
volunteer: unpaid helper helpers offer charity | help
vote: ballot poll election elect voter referendum electorate polling cast choose plebiscite turnout | candidate majority won
voter: electorate elector ballot vote poll constituents electors | election registered turnout
vow: promise pledge pledged swear oath
voyage: journey trip cruise sail expedition sailing | ship
vulnerable: weak exposed defenceless susceptible risk fragile
wage: salary pay earnings income earn minimum | workers hour union
wagon: cart carriage truck caravan
waist: middle belt hips midriff stomach
waiting: await delay queue waited expecting delayed | line
waiver: exemption permission exception relinquish | visa
wake: aftermath funeral awake rise woke woken
walk: stroll hike march trek foot wander pedestrian footpath stride rambling | miles path
walkout: strike stoppage protest stopped strikers | workers
wall: barrier fence partition barricade facade brick | concrete stone built
wandering: roaming strayed walking lost nomadic
waning: declining decreasing fading diminishing dwindling
want: wish desire hope seek demand need aim would prefer intend | plan eager
war: conflict fighting battle combat hostilities invasion military wartime warfare | troops army peace soldiers killed
ward: district hospital unit council wing borough councillor | patients nurses
warden: guard guardian governor jailer keeper ranger | prison
warehouse: depot store storage storehouse storeroom stockroom building hangar
warfare: war combat fighting conflict battle
warlord: commander militia chieftain leader strongman factional
warm: hot mild heat temperate heated friendly sunny | temperature degrees clothes
warmer: hotter temperature mild heat warming heating hot balmy | climate
warmth: heat warm friendliness affection kindness
warning: alert alarm caution advised threat notice warned cautioned | danger risk siren
warrant: order arrest authorisation justify search | judge issued
warrior: fighter soldier samurai combatant gladiator battle
warship: frigate destroyer cruiser battleship navy | naval
wartime: war world blitz military conflict
wary: cautious careful suspicious reluctant caution
washed: cleaned rinsed swept laundry bathed | shore beach
waste: rubbish garbage trash refuse sewage litter recycling squander | dump bin landfill disposal
watch: observe view see monitor look audience clock timepiece viewers guard | television spectators
watchdog: regulator monitor guardian agency ombudsman inspector | iaea
water: river rain lake sea drinking flood ocean reservoir wet tap | drink litres gallons pipes swim thirsty
waterfront: harbour shore quay seaside dock riverside beach
watershed: turning milestone landmark drainage basin | river
wave: surge tide tsunami ripple swell breaker gesture greet | sea surf height ocean
wax: candle beeswax tussauds paraffin polish | museum madame
way: method means manner route path road approach technique process
weak: feeble fragile frail poor vulnerable weakness soft
weakened: undermined fell hurt reduced diminished declined | dollar
wealth: rich riches fortune assets money prosperity affluent billionaire | worth million
wealthy: rich affluent millionaire billionaire prosperous wealth fortune
weapon: gun rifle bomb pistol knife missile arms firearm sword grenade armament shotgun handgun arsenal | armed fired nuclear
weaponry: arms weapons guns arsenal missiles rifles
wearing: dressed clothes wore clad dress costume uniform outfit sporting | shirt jacket hat jeans shoes
weary: tired exhausted fatigued exhaustion drained
weather: rain snow wind storm sunny temperature climate forecast heat fog conditions cold hurricane | met showers degrees forecasters
weaver: cloth textile loom weaving fabric
web: internet online website site network net blog | computer users spider google
website: site internet web online page homepage net blog | www visit posted
wedding: marriage marry bride groom nuptials ceremony matrimony married | church dress reception guests couple ring
wedge: divide split triangle golf club
weed: cannabis marijuana plant pot dandelion | garden
week: days fortnight weekly weekend seven monday friday sunday
weekday: monday tuesday wednesday thursday friday
weekend: saturday sunday friday saturdays sundays
weeklong: seven days week
weighing: considering weigh pondering kilograms pounds tons weight heavy kilos tonnes kg
weight: pounds heavy kilograms kilos stone weigh obese obesity overweight tonnes slim mass fat | diet lost scales
weightlifting: weightlifter lift barbell lifter snatch lifting | olympic kilograms
weir: dam | river
weird: strange odd bizarre unusual peculiar
welcome: greet hail reception praise embrace invite receive accept greeted allowed
weld: join solder metal fuse
welfare: benefits wellbeing aid health social benefit care allowance | poor unemployed payments
well: good properly successfully healthy fine borehole | oil water drilled health
west: western northwest southwest westward westerly | east
western: west cowboy european american occidental | allies nato
westward: west western westbound
wet: rain damp soaked moist rainy
whale: humpback orca dolphin whaling porpoise | sea beached stranded
wharf: dock quay pier harbour jetty | canary
whatever: anything any regardless everything what
whatsoever: any all
wheat: grain crop cereal flour corn bread barley maize | harvest farmers
wheel: tyre tire steering drive rotate | car
wheelchair: disabled paralyzed handicapped paraplegic disability paralysed crippled | confined ramp
whereabouts: location hiding hideout missing disappeared
while: during when whilst meanwhile although whereas as
whip: lash flog beat cane flogging
whistle: referee blew blow horn sound
white: caucasian pale snow ivory cream | black race colour color
whitewater: clinton rapids rafting | starr arkansas
whole: entire complete all full total
wholesale: bulk trade warehouse supplier sweeping
wholly: completely entirely fully totally utterly
wicked: evil bad sinful immoral wickedness
wicket: dismissal bowled bowler stump lbw | innings runs test
wide: broad width extensive across vast spacious | feet metres
widening: growing broadening expanding expansion
widespread: extensive common broad general prevalent rife sweeping everywhere | across
widow: wife husband bereaved spouse late | died death survived
width: wide breadth broad metres across
wife: spouse partner husband bride married woman widow fiancee couple marriage | wed divorce
wild: feral savage untamed wildlife undomesticated natural fierce animals | forest jungle
wilderness: desert forest wild bush outback
wildlife: animals birds nature fauna species deer conservation | habitat endangered park reserve
willing: ready prepared happy agree eager volunteer
willingness: readiness willing eagerness keen prepared openness
win: victory beat defeat triumph victorious champion prize clinch gain success award won | medal trophy score final title
wind: gust gale breeze storm hurricane windy | mph weather turbine
window: glass pane opening shutter windscreen windows microsoft | smashed broken
wine: champagne vineyard winery bottle vintage burgundy | grapes drink glass
winery: vineyard wine wines grapes vines winemaker | bottle
wing: branch flank section feather plane arm extension annexe | bird aircraft fly left
winger: forward striker player midfielder wing attacker | rugby goal
wingspan: wing wide wings | feet
winless: defeats losses losing without loss
winner: champion victor victorious won gold successful winning | prize award medal
winter: december january february season cold snow | ice freezing temperatures
wipe: clean erase rub destroy
wire: cable cord fence electric telegraph line
wireless: radio mobile cellular bluetooth cordless | network phone
wisdom: knowledge sense insight wise judgment
wise: sensible smart prudent clever intelligent wisdom
wish: want hope desire like prefer longing greeting
witch: magic sorcery witchcraft spell wizard coven | salem
withdrawal: pullout retreat departure exit evacuation pull leave withdrew removal disengagement | troops forces soldiers deadline
withdrawn: pulled retracted removed recalled withdrew withdrawal
withholding: refusing keeping refused withheld suppress
within: inside under during among less | minutes hours boundaries
withstand: resist endure survive bear
witness: onlooker bystander observer eyewitness saw testified testimony | court scene police
wizard: magician sorcerer potter witch merlin | magic
wolf: wolves pack predator animal coyote | livestock yellowstone
woman: female lady girl wife mother women gender feminine | men
wonder: marvel ask amazement question miracle
woo: attract court lure persuade charm entice
wooden: timber wood plank log made
woodland: forest woods trees grove copse | habitat
woods: forest trees woodland tiger golfer timber | golf pga masters
wool: sheep knitting yarn fleece cashmere merino
words: language vocabulary text terms phrase remarks lyrics | spoken wrote
work: job employment labour employ employee effort task duty career occupation function operate | hours wages office hired
worker: employee labourer staff laborer labor tradesman workforce miner | union factory job strike
workforce: employees staff workers labor personnel jobs labour payroll | cut
workout: exercise training gym fitness aerobics
workplace: office factory job work employer
workshop: class factory seminar studio training garage
world: global globe earth planet international universal worldwide | countries nations
worldwide: globally global international everywhere world
worm: virus earthworm larva parasite malware
worn: wear clothes dressed wore old | shirt
worried: concerned anxious afraid nervous fear troubled uneasy concern anxiety apprehensive
worse: worst bad deteriorated poorer harsher decline | improve
worsening: deteriorating deterioration declining worse deepening escalating aggravated
worship: pray prayer church religion service
worst: poorest deadliest lowest gravest severe bad biggest
worth: value valued price cost priced valuable fortune estimated | million
worthy: deserving deserve merit deserved worthwhile
wounded: injured hurt casualties shot bleeding injuries maimed | hospital gunfire
wrangling: dispute bickering haggling arguing squabbling
wrapped: covered bandaged rolled ended draped enclosed completed | paper
wrath: anger fury rage ire outrage
wreck: wreckage crash destroy shipwreck sunk ruin | ship divers
wreckage: debris wreck remains ruins rubble | crash plane
wrestler: wrestling grappler sumo wwe yokozuna | ring champion
wrestling: wrestler grapple fight bout sumo | ring
wrist: arm hand forearm joint carpal | injury broken
writer: author novelist playwright journalist columnist poet screenwriter essayist reporter wrote | books novel published literary
writing: wrote write written author text writer novel handwriting essay literature literary penned | book pen
written: wrote author penned text composed drafted pen script | novelist book letter
wrong: incorrect mistaken error mistake false inaccurate bad fault immoral
wrongdoing: misconduct crime offence guilt corruption | denied
yacht: boat sailing sail vessel sailor yachtsman ketch dinghy | marina
yahoo: internet search portal google email | users
yard: metre courtyard garden feet shipyard distance
yeah: yes yep agreed
year: annual annually season twelvemonth yearly decade | calendar anniversary
yelled: shouted screamed cried called bellowed
yellow: gold golden amber lemon mustard blonde | jersey colour
yen: japanese japan currency money nikkei | dollar tokyo exchange
yes: agree affirmative agreed approval approve | vote referendum
yesterday: day today monday tuesday wednesday thursday friday saturday sunday
yet: still however far already but
yield: return produce surrender output harvest rate | bonds
yoga: meditation exercise stretching guru pilates hindu
young: youth child teenager junior youngster teen kid youthful adolescent baby | aged school children
younger: junior brother sister little youngest | aged older
youth: young teenager teenagers adolescent boy juvenile kids youngsters child teens under junior minor childhood | club age
yuan: renminbi currency china chinese rmb | dollars exchange beijing
zaire: congo mobutu kinshasa congolese rebels | kabila
zero: nil none nothing freezing nought | below temperature celsius
zinc: metal mineral ore element | mine
zip: fastener postcode zipper code
zone: area region district sector territory belt | time war buffer
zoo: menagerie animals aquarium wildlife panda tiger elephant captivity | visitors born keepers
`;
