/**
 * Words whose forms no ending tells, the plain one first. The regular form of each, as children and learners say it ("goed",
 * "childs"), is then its stem's by itself. Left out is what is more often another word: "found" an institution is "founded",
 * but "ground", "wound", "bore" and "lives" would lead astray.
 */
const FORMS = `
  arise arose arisen, awake awoke awoken, bear borne, beat beaten, become became, begin began begun, bend bent, bite bitten,
  bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, buy bought, catch caught,
  choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, draw drew drawn, drink drank drunk,
  drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown,
  forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
  get got gotten, give gave given, go goes went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hold held,
  keep kept, kneel knelt, know knew known, lay laid, lead led, leave left, lend lent, lose lost, make made, mean meant,
  meet met, mistake mistook mistaken, overcome overcame, overtake overtook overtaken, overthrow overthrew overthrown,
  pay paid, prove proven, rebuild rebuilt, repay repaid, ride rode ridden, ring rang rung, rise rose risen, run ran, say said,
  see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown, shrink shrank shrunk,
  sing sang sung, sink sank sunk sunken, sit sat, sleep slept, slide slid, speak spoke spoken, spend spent, spin spun,
  spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, strike struck stricken, strive strove striven,
  swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told,
  think thought, throw threw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken,
  wake woke woken, wear wore worn, weave wove woven, weep wept, withdraw withdrew withdrawn, withhold withheld,
  withstand withstood, write wrote written,
  child children childrens, crisis crises, criterion criteria, foot feet, goose geese, half halves, hypothesis hypotheses,
  knife knives, loaf loaves, man men mens, mouse mice, ox oxen, phenomenon phenomena, shelf shelves, thief thieves,
  tooth teeth, wife wives, wolf wolves, woman women womens, policeman policemen, policewoman policewomen,
  spokesman spokesmen, spokeswoman spokeswomen, businessman businessmen, fisherman fishermen, fireman firemen,
  gunman gunmen, militiaman militiamen, tribesman tribesmen, chairman chairmen, clergyman clergymen, craftsman craftsmen,
  councilman councilmen, congressman congressmen, countryman countrymen, serviceman servicemen, sportsman sportsmen,
  grandchild grandchildren, schoolchild schoolchildren, housewife housewives, midwife midwives
`;

/** A form that is told by no ending → the plain one. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/,\s*/)
    .flatMap((line): [string, string][] => {
      const [plain = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, plain]);
    }),
);
