/**
 * Words that British and American English write in ways no rule below reaches, each as "British American". The stem of the
 * second stands for both, also with the endings that the stemmer knows: "kerbs" is "curbs".
 */
const PAIRS = `
  aeroplane airplane, ageing aging, aluminium aluminum, analogue analog, annexe annex, artefact artifact, axe ax,
  catalogue catalog, catalogued cataloged, cataloguing cataloging, chequered checkered, cheque check, chilli chili,
  cosy cozy, counsellor counselor, defence defense, dialogue dialog, dialled dialed, dialling dialing, disc disk,
  doughnut donut, draught draft, enquire inquire, enquiry inquiry, enquiries inquiries, enrol enroll, enrolment enrollment,
  fulfil fulfill, fulfilment fulfillment, fuelled fueled, fuelling fueling, gaol jail, gaoled jailed, gramme gram,
  grey gray, greyer grayer, greyest grayest, greying graying, instalment installment, jewellery jewelry, jeweller jeweler,
  judgement judgment, acknowledgement acknowledgment, kerb curb, kerbside curbside, kilogramme kilogram, licence license,
  likeable likable, manoeuvre maneuver, manoeuvred maneuvered, manoeuvring maneuvering, manoeuvrable maneuverable,
  marvellous marvelous, maths math, mould mold, mouldy moldy, moulding molding, moult molt, moustache mustache, mum mom,
  offence offense, omelette omelet, pedlar peddler, phoney phony, plough plow, ploughed plowed, ploughing plowing,
  practise practice, practised practiced, practising practicing, pretence pretense, programme program, pyjama pajama,
  sceptic skeptic, sceptical skeptical, scepticism skepticism, sizeable sizable, skilful skillful, smoulder smolder,
  smouldering smoldering, smouldered smoldered, speciality specialty, specialities specialties, storey story, storeys stories,
  sulphur sulfur, sulphuric sulfuric, tonne ton, towards toward, tsar czar, tyre tire, whisky whiskey, wilful willful,
  woollen woolen, yoghurt yogurt, amongst among, afterwards afterward, mediaeval medieval, encyclopaedia encyclopedia,
  learnt learned, burnt burned, dreamt dreamed, leapt leaped, spelt spelled, spoilt spoiled, spilt spilled
`;

/** Words in -our that Americans write -or, as far as the "o": whatever follows, "colourful" and "neighbourhood" are of them. */
const OUR =
  /^((?:un|dis|mis|multi|re)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our/;
/** Words in -re that Americans write -er. */
const RE = /^(.{0,12}(?:cent|theat|lit|fib|met|sab|calib|somb|spect|lust|meag|och|saltpet|scept|mit))re(s|d)?$/;
/** Verbs in -ise and what is made of them, in all their endings; at least three letters stand before it. */
const ISE = /^(.{3,})is(e|ed|es|ing|er|ers|ation|ations|ational|able)$/;
/** What stands before "ise" in words that nobody writes with a z, and before "isation" in none. */
const NEVER_IZE =
  /(?:[aeou]|w|^(?:sunr|moonr|upr|unr|ar|par|adv|ser|dev|rev|superv|telev|improv|prov|conc|prec|exerc|exc|inc|circumc|surpr|compr|enterpr|repr|appr|prem|prom|comprom|dem|surm|chem|desp|franch|enfranch|disenfranch|merchand|expert|advert|chast|treat|ced|val|an|cer|disfranch))$/;
const YSE = /^(.{2,}l)ys(e|ed|es|ing|er|ers)$/;
/** Greek and Latin beginnings and insides that Americans write with an e alone. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/^(an|leuk|isch|septic|hypoglyc)aemi/, '$1emi'],
  [/^(orthop|p)aed(?=i|o)/, '$1ed'],
  [/^haem(?=[aeo])/, 'hem'],
  [/^(gyn)aec/, '$1ec'],
  [/^(an)aesth/, '$1esth'],
  [/^aesth/, 'esth'],
  [/^(arch)aeo/, '$1eo'],
  [/^(pal)aeo/, '$1eo'],
  [/^caes(?=arean)/, 'ces'],
  [/^faec/, 'fec'],
  [/^oestr/, 'estr'],
  [/^oesoph/, 'esoph'],
  [/^foet/, 'fet'],
  [/^(diarrh)oe/, '$1e'],
  [/^(hom)oeo/, '$1eo'],
  [/^coeli/, 'celi'],
];
const MAY_DIFFER = /ou|re|is|ys|ae|oe/;

const written: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/,\s*/)
    .flatMap((pair): [string, string][] => {
      const [british = '', american = ''] = pair.split(' ');
      return [
        [british, american],
        [`${british}s`, `${american}s`],
      ];
    }),
);

/**
 * One spelling for what British and American English write in two ways: the American one, since the stemmer was made for it
 * and knows "-ize" as an ending. Both are then the same word, whoever wrote the article and whoever asks.
 * @param word lower case, Latin letters alone
 */
export function commonSpelling(word: string): string {
  const known = written.get(word);
  if (known !== undefined) return known;
  if (!MAY_DIFFER.test(word)) return word;
  const spelt = word.replace(OUR, '$1or').replace(RE, (_, root: string, ending = '') => withEr(root, ending));
  const [, root, ending = ''] = ISE.exec(spelt) ?? [];
  if (root !== undefined && (ending.startsWith('ation') || !NEVER_IZE.test(root))) return `${root}iz${ending}`;
  const latin = spelt.replace(YSE, '$1yz$2');
  return DIGRAPHS.reduce((reached, [digraph, letters]) => reached.replace(digraph, letters), latin);
}

function withEr(root: string, ending: string): string {
  return `${root}er${ending === 'd' ? 'ed' : ending}`;
}
