import { isAllCapitals, isCapitalised, isOpening } from './capitals.ts';
import { NAME_PARTICLES } from './nameParticles.ts';
import type { SpelledWord } from './spellWords.ts';
import { isKnownToTagger } from './tagger.ts';
import { wordList } from './wordList.ts';

/** Words that the tagger can be shown. Anything longer or odder has a stand-in. */
const PLAIN = /^[\p{L}\p{M}\p{N}'.,&:/-]{1,32}$/u;
const PLAIN_MARK = /^[.,;:!?()[\]'$%&-]$/;
/** Plurals of people that the tagger does not know. Shorter ones in -ers could be surnames ("Sanders", "Rogers"). */
const PLURAL_OF_PEOPLE = /^(?:others|[a-z]{6,20}ers|[a-z]{4,20}(?:ists|ants|ees))$/;
/** Names that would pass for plurals where no other sentence of the article shows them. */
const NAMES_LIKE_PLURALS = wordList(`
  brussels athens wales naples reuters cannes honduras texas kansas arkansas illinois paris tunis caracas damascus laos
  cyprus mars adams andrews banks bates bowers brooks burns coles collins cummings daniels davies edwards ellis evans
  fields fields gates graves harris hastings hayes hicks higgins hodges hopkins hughes jacobs james jenkins jones lewis
  marks mills morris myers nichols owens parsons perkins peters phillips powers rhodes richards rivers roberts rogers
  ross sanders saunders simmons simons stevens summers thomas walters waters watts wells wilkins williams woods yates
`);
const STAND_INS = { number: '10', name: 'Smith', thing: 'thing', mark: '-', symbol: '$' } as const;

/**
 * What the tagger is shown in place of each word: short, without white space, with straight marks. Capitals that only
 * open a sentence are taken away, since the tagger takes every noun with a capital for a name.
 */
export function formsForTagger(words: readonly SpelledWord[], names: ReadonlySet<string>): string[] {
  return words.map((word, index) => (opensWithoutName(words, index, names) ? word.lower : plainForm(word)));
}

function plainForm({ text, kind }: SpelledWord): string {
  if (kind === 'quotation') return '"';
  if (kind === 'mark' || kind === 'symbol') {
    if (PLAIN_MARK.test(text)) return text;
    return kind === 'mark' ? STAND_INS.mark : STAND_INS.symbol;
  }
  const form = lastPart(straight(text));
  if (PLAIN.test(form)) return form;
  if (kind === 'number') return STAND_INS.number;
  return kind === 'word' && !/^\p{Lu}/u.test(form) ? STAND_INS.thing : STAND_INS.name;
}

/** Without invisible characters, with straight apostrophes and hyphens. */
function straight(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/\u2010|\u2011/g, '-')
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFE0F/g, '');
}

/** A hyphened word is tagged for its last part: the tagger knows "founder", not "co-founder". */
function lastPart(form: string): string {
  const hyphen = form.lastIndexOf('-');
  return hyphen > 0 && hyphen < form.length - 1 && /\p{L}/u.test(form) ? form.slice(hyphen + 1) : form;
}

/** Whether another part of the name follows: "Rose Price", "Carlos dos Santos". */
function goesOnAsName(words: readonly SpelledWord[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || next.kind !== 'word') return false;
  return isCapitalised(next) || (NAME_PARTICLES.has(next.lower) && isCapitalised(words[index + 2]));
}

function opensWithoutName(words: readonly SpelledWord[], index: number, names: ReadonlySet<string>): boolean {
  const word = words[index];
  if (word === undefined || word.kind !== 'word' || !PLAIN.test(word.lower)) return false;
  if (!isCapitalised(word) || isAllCapitals(word) || !isOpening(words, index)) return false;
  if (names.has(word.lower) || NAMES_LIKE_PLURALS.has(word.lower) || goesOnAsName(words, index)) return false;
  return isKnownToTagger(word.lower) || PLURAL_OF_PEOPLE.test(word.lower);
}
