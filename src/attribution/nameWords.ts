import { wordList } from './tags/wordList.ts';

const ORGANISATION_WORDS = wordList(`
  ministry department university college school institute institution academy council committee commission agency
  authority administration association federation confederation foundation society union party bank group company
  corp corporation incorporated inc limited ltd llc llp plc gmbh ag sa nv bv oy ab kg spa srl pty holding holdings
  ventures partners capital times post herald tribune gazette journal news daily weekly guardian observer telegraph
  mail mirror press radio tv television broadcasting network magazine review chronicle courier inquirer examiner
  globe united rovers wanderers fc club league court courts office service services bureau board center centre
  hospital clinic church museum library trust fund army navy police guard force units corps squad militia airlines
  airways motors industries systems technologies software pharmaceuticals laboratories labs laboratory energy
  petroleum steel shipping insurance railways congress parliament senate assembly house cabinet alliance coalition
  movement guild syndicate caucus collective consortium tribunal campaign organisation organization cross nations
  embassy consulate treasury secretariat forum network observatory brigade division battalion regiment command
  workers teachers nurses farmers fishers watch international cooperative chamber conservancy dispatch packet ledger
  homes rescue`);

/** Organisation words that are surnames too: "Elena Park", "Tom Banks". */
const ORGANISATION_OR_SURNAME = wordList(
  'post church house college court bank mirror guard cross mail press globe news union steel',
);

const PLACE_WORDS = wordList(`
  street avenue road lane boulevard river lake mount mountain mountains island islands sea ocean bay gulf strait
  valley park airport station square bridge county province state states republic kingdom region district city town
  village port beach coast hills forest desert peninsula canal north south east west northern southern eastern
  western highway dam row crescent terrace`);
/**
 * Place words that open a name of a place: "Lake Carver", "Port Ellis"; the others do so in a person's: "Park
 * Soo-ah".
 */
const PLACE_OPENERS = wordList(
  'lake mount port river bay gulf cape fort north south east west northern southern eastern western',
);

const PLACE_OR_SURNAME = wordList('street lane park bridge town beach hills forest west north lake rivers port bay');

const COUNTRIES = wordList(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
  bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia
  cameroon canada chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador
  egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece grenada guatemala
  guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland italy jamaica japan kazakhstan
  kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
  luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman
  pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
  senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan
  tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay
  uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe america britain england scotland wales europe africa
  asia antarctica greenland u.s. us uk u.k. eu u.n. un usa uae`);

/** Words for somebody by nationality that stand right before a name: "Italian Ada Ricci". */
const DEMONYMS = wordList(`
  american australian austrian belgian brazilian british briton bulgarian canadian chilean chinese colombian croatian
  cuban czech dane danish dutch egyptian english estonian ethiopian finn finnish french frenchman frenchwoman georgian
  german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish irishman irishwoman israeli italian
  jamaican japanese kenyan korean latvian lebanese lithuanian malaysian mexican moroccan nigerian norwegian pakistani
  peruvian pole polish portuguese romanian russian scot scottish senegalese serb serbian slovak slovenian somali
  spaniard spanish swede swedish swiss syrian thai tunisian turk turkish ugandan ukrainian uruguayan venezuelan
  vietnamese welsh welshman welshwoman zambian zimbabwean`);

const DATES = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter ramadan`);
/** Names of months that are given to people as well. */
const DATE_OR_NAME = wordList('may april june august');

const PARTICLES = wordList(`
  delle degli dal dalla dello tot af abu umm binti binte de del della di da do dos das du la le las los el al van
  von der den ter ten te zu zum zur af av bin bint ibn ben ap y e i st`);

/** "de", "van", "bin": small words inside names. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** A word that only names of organisations hold. */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word);
}

/** Organisation and place words that also end people's names. */
export function canBeSurname(word: string): boolean {
  return ORGANISATION_OR_SURNAME.has(word) || PLACE_OR_SURNAME.has(word);
}

export function isPlaceWord(word: string): boolean {
  return PLACE_WORDS.has(word);
}

export function opensPlace(word: string): boolean {
  return PLACE_OPENERS.has(word);
}

/** Countries and continents: they can be said to say something, and are nobody's first name here. */
export function isCountry(word: string): boolean {
  return COUNTRIES.has(word);
}

/** "Italian", "Briton". */
export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word);
}

/** @param insideName whether a name's words stand before it: "Clara May", not "in May" */
export function isDateWord(word: string, insideName: boolean): boolean {
  return DATES.has(word) && !(insideName && DATE_OR_NAME.has(word));
}
