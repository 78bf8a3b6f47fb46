import type { Gender } from './givenNames.ts';
import { wordList } from './tags/wordList.ts';

/**
 * `courtesy` says who is meant and nothing else ("Mr"); a `rank` is written as part of the name ("Dr.", "Lt. Gen.",
 * "Pope"); an
 * `office` describes its holder ("Senator", "Foreign Minister").
 */
export type TitleKind = 'courtesy' | 'rank' | 'office';

const COURTESY_TITLES = wordList(
  'mr mrs ms miss mx mister madam herr frau monsieur madame señor señora signor signora',
);

const RANKS = wordList(`
  dr doctor prof professor gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal
  pvt private cmdr commander adm admiral brig brigadier sir dame lady lord baron baroness count countess rev
  reverend fr father sister brother pastor imam rabbi sheikh sheik mullah ayatollah pope cardinal bishop archbishop
  patriarch swami guru lama king queen prince princess emir sultan emperor empress duke duchess insp inspector supt
  det detective pc constable sen rep gov hon amb field vice-admiral cllr coun const revd dc ds dci pcso alhaji haji hajiya
  hajia datuk dato datin mallam pandit`);

const OFFICES = wordList(`
  president vice-president premier minister secretary secretary-general chancellor senator congressman congresswoman
  representative governor mayor ambassador commissioner chairman chairwoman chairperson chair chief director
  director-general speaker spokesman spokeswoman spokesperson sheriff officer attorney prosecutor solicitor coach
  manager adviser advisor councilmember editor editor-in-chief councillor councilor councilman councilwoman alderman delegate envoy marshal
  executive ceo cfo coo cto head leader mp msp mep mpp mla clerk principal dean rector provost treasurer curator conductor
  undersecretary under-secretary taoiseach ombudsman comptroller correspondent reporter analyst economist strategist
  co-founder founder co-chair co-owner owner judge justice superintendent collector`);

const FEMALE_TITLES = wordList(`
  mrs ms miss madam frau madame señora signora dame lady baroness countess sister queen princess empress duchess
  congresswoman chairwoman spokeswoman councilwoman hajiya hajia datin`);
const MALE_TITLES = wordList(`
  mr mister herr monsieur señor signor sir lord baron count father brother pope imam king prince emperor duke sultan
  congressman alhaji datuk mallam`);

/** What an office is of: "Secretary of State", "Minister of Health and Labour", "Speaker of the House". */
const PORTFOLIOS = wordList(`
  state house senate defense defence health labour labor justice interior finance education agriculture commerce
  energy transport transportation culture tourism trade war treasury foreign affairs home security environment
  housing veterans staff parliament assembly council lords commons sport sports information communications industry
  economy development planning power petroleum aviation railways irrigation welfare water mines fisheries science technology women youth roads works`);

/** Words that follow a name as part of it. */
const NAME_SUFFIXES = wordList('jr sr ii iii iv esq kc qc sc obe cbe mbe phd');

/** What a capitalised word means before a name, or null when it is no title. */
export function titleKind(word: string): TitleKind | null {
  const bare = withoutStop(word);
  if (COURTESY_TITLES.has(bare)) return 'courtesy';
  if (RANKS.has(bare)) return 'rank';
  return OFFICES.has(bare) ? 'office' : null;
}

export function titleGender(word: string): Gender | null {
  const bare = withoutStop(word);
  if (FEMALE_TITLES.has(bare)) return 'female';
  return MALE_TITLES.has(bare) ? 'male' : null;
}

export function isPortfolio(word: string): boolean {
  return PORTFOLIOS.has(word);
}

export function isNameSuffix(word: string): boolean {
  return NAME_SUFFIXES.has(withoutStop(word));
}

function withoutStop(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
