/** Words written in one string, apart by white space. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Stand before a name, which is capitalised anyway: never the end of a sentence, save where written as plain words. */
export const TITLES = words(`
  mr mrs ms mx messrs mme mmes mlle msgr sra srta dr drs prof profs rev revd fr hon pres
  gen gens lt lieut col sgt capt cmdr cmdt cdr adm maj brig cpl pvt pfc spc supt insp det const
  sen sens rep reps gov govs amb atty ald cllr dep asst st ste mt ft
`);

/** Titles that are everyday words or units when nobody capitalises them ("ten ft. The wall …", "a sales rep. She …"). */
export const TITLES_ALSO_WORDS = words('gen sen rep reps gov rev col det hon pres dep fr ft mt const');

export const MONTHS = words('jan feb mar apr jun jul aug sep sept oct nov dec');

export const WEEKDAYS = words('mon tue tues wed thu thur thurs fri sat sun');

/** Stand before a number, a Roman numeral or a letter ("No. 5", "Vol. II", "Fig. B"). */
export const NUMBERED_REFERENCES = words(`
  no nos n° nr p pp vol vols ch chap sec sect par para fig figs eq ref art app pt op cl tel ext approx ca rs
  rt rte dist
`);

/** Numbered references that are everyday words in lower case ("modern art. 5 works …"). */
export const REFERENCES_ALSO_WORDS = words('art app pt op par ref');

/** Never followed by a capital in mid-sentence; listed for those who write everything in lower case. */
const UNITS = words('ft yd yds sq cu oz lb lbs km kg cm mm mph hr hrs min mins sec secs pct');

/** Follow a name; may end a sentence ("Acme Inc. It …") or not ("Acme Inc. Chairman …"). */
export const NAME_SUFFIXES = words(`
  inc co cos corp ltd llc llp plc bros mfg intl assn jr sr esq phd ret assoc
  dept univ inst natl ave blvd rd hwy sq bldg apt
`);

/** States and provinces as newspapers shorten them. */
export const STATES = words(`
  ala ariz ark cal calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla
  ore pa penn tenn tex va vt wash wis wyo ont que alta sask
`);

/** Always go on ("e.g. this", "Leeds vs. Hull"), whatever follows. */
export const LINKING_ABBREVIATIONS = words('e.g i.e c.f cf vs v viz a.k.a esp incl excl feat aka');

/** End an enumeration, and often the sentence with it. */
const ENUMERATION_ENDS = words('etc al');

/** Names that carry an exclamation mark of their own. */
export const EXCLAIMED_NAMES = words('yahoo jeopardy oklahoma wham panic mamma-mia e');

/** What may follow "5 p.m." and still belong to it. */
export const AFTER_CLOCK_TIMES = words(`
  est edt et pst pdt pt cst cdt ct mst mdt mt gmt utc bst ist jst cet cest aest aedt eastern pacific central mountain
  local monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/**
 * Words that open sentences but do not go on a name: a capital on one shows that a sentence begins there. Function
 * words, and the titles that stand between no two parts of a name.
 */
export const STARTERS = words(`
  the a an this that these those it its he his him she her they their them we our us i my me you your
  in on at by to from with for of about into over under through during until between among within without against
  and but or nor so yet if when while as after before since although though unless because whether whereas once
  there here then now thus hence also still only even just not never perhaps maybe instead meanwhile however
  what where who whom whose why how which
  some many most much several few both each every all any another other others such no none more less one two three
  is are was were am be been do does did has have had can could will would should might must let please
  yes according despite earlier later last next today yesterday tomorrow having being given
  mr mrs ms
`);

/** Starters that no name or label begins with, so that not even a capital letter or a number before them belongs to them. */
export const CLEAR_STARTERS = words(`
  the this that these those it he she they we you but there in on at his her its their
  however although even if when while because since despite
`);

/** Cannot end a sentence: an ellipsis behind one is a hesitation. */
export const HESITATION_WORDS = words(
  'i we they he she and but or because if when while the a an of as than well um uh er',
);

/** Verbs that name the speaker behind a quotation ("“Why?” Mayor Ellis asked"). */
export const SPEECH_VERBS = words(`
  said says say asked asks ask added adds told tells wrote writes tweeted posted shouted yelled cried screamed
  replied replies answered responded explained exclaimed joked quipped recalled continued declared demanded insisted
  remarked thought wondered whispered muttered inquired queried
`);

const EVERY_CLASS = [
  TITLES,
  MONTHS,
  WEEKDAYS,
  NUMBERED_REFERENCES,
  UNITS,
  NAME_SUFFIXES,
  STATES,
  LINKING_ABBREVIATIONS,
  ENUMERATION_ENDS,
];

/** Whether a lower-cased word (without its last full stop) is an abbreviation of any class, or dotted inside ("u.s"). */
export function isAbbreviation(word: string): boolean {
  return word.includes('.') || EVERY_CLASS.some((abbreviations) => abbreviations.has(word));
}
