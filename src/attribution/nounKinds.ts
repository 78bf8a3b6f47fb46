import { DOCUMENT_NOUNS } from './cueNouns.ts';
import type { Gender } from './givenNames.ts';
import { wordList } from './tags/wordList.ts';

/** What a common noun stands for, as far as it can speak. A `group` is people taken together ("police", "family"). */
export type NounKind = 'person' | 'group' | 'organisation' | 'document';

const FEMALE_NOUNS = wordList(`
  woman girl lady mother mum mom grandmother grandma daughter granddaughter sister aunt niece wife widow bride
  girlfriend actress heiress hostess waitress actresses nun queen princess duchess schoolgirl businesswoman
  spokeswoman chairwoman policewoman saleswoman sportswoman horsewoman stepmother stepdaughter mother-in-law
  sister-in-law daughter-in-law ex-wife mother-of-two mother-of-three mother-of-four great-grandmother goddaughter`);
const MALE_NOUNS = wordList(`
  man boy gentleman father dad grandfather grandpa son grandson brother uncle nephew husband widower groom boyfriend
  waiter monk king prince duke schoolboy businessman spokesman chairman policeman salesman sportsman horseman
  stepfather stepson father-in-law brother-in-law son-in-law ex-husband father-of-two father-of-three father-of-four
  great-grandfather godson fireman postman fisherman`);

/** Persons no ending gives away. */
const PERSON_NOUNS = wordList(`
  person adult child teenager teen toddler student pupil graduate parent partner friend neighbour neighbor spouse
  sibling cousin relative colleague resident citizen local native migrant immigrant refugee tourist guest client
  patient victim witness suspect defendant plaintiff claimant convict inmate detainee hostage survivor veteran
  activist candidate nominee president minister official spokesperson chief head chair boss executive ceo cfo coo
  cto mp envoy delegate diplomat ambassador secretary clerk aide adviser advisor analyst expert scholar academic
  scientist physicist chemist critic author poet journalist columnist correspondent host anchor artist musician star
  athlete champion coach captain goalkeeper midfielder striker defender forward guard soldier sergeant general
  colonel lieutenant major commander admiral pilot sailor cook chef nurse doctor surgeon physician paramedic medic
  midwife vet dentist therapist pharmacist lawyer attorney counsel barrister solicitor judge justice magistrate
  prosecutor sheriff detective agent spy architect mechanic electrician technician plumber carpenter guide monk nun
  priest bishop imam rabbi cleric pastor professor lecturer dean principal provost intern apprentice trainee
  employee landlord tenant merchant hero heroine chancellor monarch dictator tycoon magnate entrepreneur treasurer
  co-founder co-author co-owner co-chair vice-chair whistleblower bystander onlooker passer-by commuter passenger
  politician lawmaker legislator councillor individual source insider someone somebody member assistant accountant
  consultant lieutenant inhabitant participant applicant protestant attendant civilian guardian librarian historian
  technician musician physician politician veterinarian comedian referee substitute deputy trustee grantee escapee
  absentee addressee returnee evacuee retiree attendee gp td superintendent laureate orphan marshal regent steward
  recruit half-back full-back fly-half scrum-half baritone tenor soprano mezzo-soprano contralto prompter
  publican farmhand undertaker coffin-maker electrician mathematician statistician beautician optician magician pedestrian`);

/** Nouns in -er and -or that are no persons. */
const AGENTLESS = wordList(`
  number water letter paper newspaper newsletter order power centre center river summer winter weather matter
  quarter computer server tower shower flower dinner corner border chapter layer answer offer barrier carrier
  frontier career disaster cluster register semester charter theater meter metre kilometer kilometre liter litre
  fiber fibre timber lumber chamber cancer container freezer cooler boiler burner tanker steamer trailer poster
  banner folder cover shelter tender gender ladder shoulder leather feather other either rather another further
  wrapper pepper copper slipper factor sector vector reactor tractor motor monitor corridor mirror error terror
  horror color colour labor labour harbor harbour favor favour flavor flavour honor honour rumor rumour tumor tumour
  floor door interior exterior behavior behaviour sensor processor elevator generator indicator calculator escalator
  radiator september october november december never ever over under after however whether together remainder
  reminder murder hunger anger danger finger tiger spider beer butter silver rubber fever cover lever liver dollar
  character parameter diameter fighter-bomber helicopter bomber fertilizer fertiliser printer scanner router bumper
  counter encounter laser razor harrier retriever terrier badger otter plover warbler adder rooster beaver hamster
  lobster oyster panther heifer odor odour armor armour vapor vapour metaphor meteor prayer transfer buffer thunder
  cylinder wonder filter bitter winner-take-all supper soccer poker matter litter transformer drawer folder planner
  thriller blockbuster adventure feeder sewer clover super proper upper lower inner outer minor prior junior major
  longer shorter higher larger smaller greater better later earlier former latter per her for nor or`);

const PERSON_ENDING = /(?:[a-z]{2}(?:er|or|ist|man|woman|person)|year-old|-in-chief|-in-law)$/;
const NOT_PERSON_ENDING =
  /(?:human|german|roman|ottoman|talisman|checklist|shortlist|waitlist|playlist|twist|checkpoint)$/;

const GROUP_NOUNS = wordList(`
  people police family couple crowd staff crew team jury public audience community pair duo trio gang band troop
  force forces troops youth clergy media press population cast squad delegation leadership management opposition
  majority minority generation folk crowd household men women children`);

const ORGANISATION_NOUNS = wordList(`
  company firm business corporation manufacturer retailer airline bank brewery bakery startup start-up conglomerate
  ministry department agency authority commission council committee board bureau office government administration
  cabinet parliament senate congress assembly court tribunal university college school institute institution academy
  guild syndicate collective faculty laboratory lab observatory hospital clinic museum library theatre gallery
  church mosque temple synagogue union association federation confederation society foundation charity trust fund
  organisation organization group movement campaign coalition alliance party club league ngo nonprofit non-profit
  regulator watchdog broadcaster newspaper magazine newsroom station network channel website outlet publisher studio
  army navy military militia coastguard coast-guard embassy consulate monarchy palace municipality county city town
  village state country nation kingdom republic borough district chamber cooperative co-operative co-op think-tank
  thinktank consortium operator supplier developer insurer lender retailer carmaker automaker shipbuilder shipyard
  utility daily weekly tabloid broadsheet consultancy supermarket chain brand service inspectorate taskforce
  task-force panel summit secretariat treasury`);

const OUTLET_NOUNS = wordList(`
  podcast programme program show documentary journal newsletter blog website site newspaper magazine broadcaster
  station channel daily weekly tabloid broadsheet outlet newswire`);

/** Nouns for what publishes or broadcasts, before its name: "the podcast Deep Water". */
export function isOutletNoun(noun: string): boolean {
  return OUTLET_NOUNS.has(noun);
}

/** The kind of a noun given in the singular and in lower case, or null for things and ideas. */
export function nounKind(noun: string): NounKind | null {
  if (noun.length > 40) return null;
  if (GROUP_NOUNS.has(noun)) return 'group';
  if (PERSON_NOUNS.has(noun) || nounGender(noun) !== null) return 'person';
  if (ORGANISATION_NOUNS.has(noun)) return 'organisation';
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  if (AGENTLESS.has(noun) || NOT_PERSON_ENDING.test(noun)) return null;
  return PERSON_ENDING.test(noun) ? 'person' : null;
}

/** The gender a noun states: "spokeswoman", "widow". */
export function nounGender(noun: string): Gender | null {
  if (FEMALE_NOUNS.has(noun) || /[a-z]{2}woman$/.test(noun)) return 'female';
  if (MALE_NOUNS.has(noun) || /[a-z]sman$/.test(noun)) return 'male';
  return null;
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  fishermen: 'fisherman',
  wives: 'wife',
  widows: 'widow',
  midwives: 'midwife',
  persons: 'person',
};

/** The singular of a plural noun, or null for a noun that is no plural. */
export function singularOf(noun: string): string | null {
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular !== undefined) return irregular;
  if (/men$/.test(noun) && noun.length > 5) return `${noun.slice(0, -2)}an`;
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return null;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
