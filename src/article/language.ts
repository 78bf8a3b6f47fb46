/** English, which the sentence rules are written for, or any other language. */
export type Language = 'en' | 'other';

/** Code units looked at, half from the beginning and half from the middle: mastheads are often in another language. */
const SAMPLE_LENGTH = 8_000;
/** Fewer letters or words than these show nothing; such a text counts as English. */
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 12;
/** Running English is a third function words or more; lists of names and results have few in any language. */
const ENGLISH_SHARE = 0.15;
/** Of all letters, those with diacritics or beyond a–z: English has fewer, even where it names foreign people. */
const ACCENTED_SHARE = 0.03;

const ENGLISH_WORDS = wordSet(`
  the of and to a in that is was for it with as his on be at by i this had not are but from or have an they which you
  were her she he all would there been one their we him has when who will more no if out so said what up its about into
`);

/** Frequent words of languages in Latin script that English does not share. */
const FOREIGN_WORDS = wordSet(`
  der die das und den von zu mit sich des ist ein eine nicht auch auf für
  le la les et du des une est dans que qui pour pas sur au avec plus
  el los las y en del se por con una es al como su
  il di che e della per un non sono
  o os do da em um uma não para com
  het een van niet zijn dat voor op
  och att det som är av på för inte til og ikke en ett
  i w z na się nie je že v u ja on ze bir ve bu için ile dan yang di untuk dengan
`);

/** Whether a text is English, by script and by the share of function words in a bounded sample. */
export function detectLanguage(text: string): Language {
  const sample = sampleOf(text);
  const letters = count(sample, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return 'en';
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin < letters / 2) return 'other';
  const words = sample.toLowerCase().match(/\p{L}{1,30}/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'en';
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  if (english >= words.length * ENGLISH_SHARE) return 'en';
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  const accented = latin - count(sample, /[a-z]/gi);
  return foreign > english || accented > letters * ACCENTED_SHARE ? 'other' : 'en';
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE_LENGTH / 2)} ${text.slice(middle, middle + SAMPLE_LENGTH / 2)}`;
}

function count(sample: string, pattern: RegExp): number {
  return sample.match(pattern)?.length ?? 0;
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
