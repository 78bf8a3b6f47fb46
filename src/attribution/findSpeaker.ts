import { analyse } from '../search/analyse.ts';
import { editDistance } from '../search/editDistance.ts';
import { foldedName, type Speaker, type SpeakerKind } from './speakersOf.ts';
import { titleKind } from './titles.ts';

/** Who was meant, or who could have been: nearest first, and none when nobody is near. */
export type FoundSpeaker =
  | { readonly kind: 'found'; readonly speaker: Speaker }
  | { readonly kind: 'several' | 'none'; readonly speakers: readonly Speaker[] };

/**
 * How well a typed word meets a word of a speaker's name or role, best first. The worst word of the query decides, so that
 * somebody met exactly goes before somebody met by a slip of the finger.
 */
const COSTS = Object.freeze({
  name: 0,
  /** "officer" for "officers", "spokeswoman" for "spokesman". */
  formOfName: 0.5,
  initials: 1,
  role: 2,
  formOfRole: 2.5,
  startOfName: 3,
  startOfRole: 4,
  /** And one more for each edit. */
  misspeltName: 4,
  misspeltRole: 7,
  nothing: 100,
});

/** A name, and so a query, is read no further: in UTF-16 code units. */
const LONGEST_READ = 200;
/** Longer words are no words; they are compared as they are, not letter by letter. */
const LONGEST_WORD = 40;
/** In shorter words one edit makes another word. */
const SHORTEST_MISSPELT = 4;
/** Up to this length one edit is a slip; in longer words two. */
const SHORT_WORD = 5;
const FEWEST_INITIALS = 2;
/** Two words make too many other words. */
const SHORTEST_SPELT_OUT = 3;
const SHORTEST_JOINED = 3;
/** Marks a speaker's key where somebody's name could stand. */
const KEY_MARK = '#';
const NEAREST = 5;

/** A text of at most `longest` characters, 10 or more, that finds this speaker and no other: the name, where it will do. */
export function queryFor(speaker: Speaker, speakers: readonly Speaker[], longest: number): string {
  const query = speaker.kind === 'named' ? (speaker.name ?? '').replace(/\s+/g, ' ').trim() : NAMELESS[speaker.kind];
  const isFound = query !== '' && query.length <= longest && exactly(query, speakers) === speaker;
  return isFound ? query : keyQuery(speaker);
}

/** Finds the speaker whatever their name is: it may be too long to fill in. */
function keyQuery({ key }: Speaker): string {
  return `${KEY_MARK}${key}`;
}

/**
 * Finds the speaker somebody typed: by the whole name, a part of it, initials, words of the role, the start of a word, and
 * despite slips, accents and case. Titles and articles in the query need not stand in the name.
 */
export function findSpeaker(typed: string, speakers: readonly Speaker[]): FoundSpeaker {
  const exact = exactly(typed, speakers);
  if (exact) return { kind: 'found', speaker: exact };
  const matches = matchingSpeakers(typed, speakers);
  const [best, second] = matches;
  if (best && (!second || best.cost < second.cost)) return { kind: 'found', speaker: best.speaker };
  const near = best ? matches.filter(({ cost }) => cost === best.cost) : partlyMatching(typed, speakers);
  return { kind: best ? 'several' : 'none', speakers: near.slice(0, NEAREST).map(({ speaker }) => speaker) };
}

/** Everyone whom the words typed so far may lead to, likeliest first; all in order while there are none. */
export function suggestSpeakers(typed: string, speakers: readonly Speaker[]): readonly Speaker[] {
  if (typed.trim() === '') return speakers;
  const folded = foldedName(typed);
  const exact = exactly(typed, speakers);
  const nameless = speakers.filter(({ kind }) => kind !== 'named' && NAMELESS[kind].startsWith(folded));
  const others = matchingSpeakers(typed, speakers).map(({ speaker }) => speaker);
  return [...new Set([...(exact ? [exact] : []), ...others, ...nameless])];
}

interface Match {
  readonly speaker: Speaker;
  readonly cost: number;
}

function exactly(typed: string, speakers: readonly Speaker[]): Speaker | undefined {
  const folded = foldedName(typed);
  return (
    speakers.find((speaker) => keyQuery(speaker) === typed.trim()) ??
    speakers.find(({ name }) => name !== null && foldedName(name) === folded) ??
    speakers.find(({ kind }) => kind !== 'named' && NAMELESS[kind] === folded)
  );
}

/** How people ask for what is attributed to nobody in particular. */
const NAMELESS: Readonly<Record<Exclude<SpeakerKind, 'named'>, string>> = {
  unnamed: 'source not named',
  unclear: 'speaker not clear',
};

/** Those who meet every word of the query, cheapest first; of the same cost, those quoted most. */
function matchingSpeakers(typed: string, speakers: readonly Speaker[]): Match[] {
  const costs = costsOf(typed, speakers);
  return costs
    .map(({ speaker, words }) => ({ speaker, cost: Math.max(0, ...words) }))
    .filter(({ cost }) => cost < COSTS.nothing)
    .sort((a, b) => a.cost - b.cost);
}

/** Those who meet at least one word; most words first. Near enough to be offered, not to be taken for the one meant. */
function partlyMatching(typed: string, speakers: readonly Speaker[]): Match[] {
  return costsOf(typed, speakers)
    .map(({ speaker, words }) => ({ speaker, cost: words.filter((cost) => cost === COSTS.nothing).length, words }))
    .filter(({ cost, words }) => cost < words.length)
    .sort((a, b) => a.cost - b.cost);
}

interface WordCosts {
  readonly speaker: Speaker;
  /** Of each word of the query that counts. */
  readonly words: readonly number[];
}

function costsOf(typed: string, speakers: readonly Speaker[]): WordCosts[] {
  const query = queryWords(typed);
  if (query.length === 0) return [];
  return speakers.map((speaker) => {
    const target = targetOf(speaker);
    return { speaker, words: costsOfWhole(query, target) ?? query.map((word) => costOf(word, target)) };
  });
}

/** What a query is compared with. */
interface Target {
  /** Every word of the name. */
  readonly whole: readonly string[];
  /** The words of the name but for small ones: "Holm", "Army". */
  readonly name: readonly string[];
  /** The small words of the name and all of the role: the name of "a navy spokesman" says what he is, as a role does. */
  readonly role: readonly string[];
  readonly initials: ReadonlySet<string>;
}

const targets = new WeakMap<Speaker, Target>();

function targetOf(speaker: Speaker): Target {
  let target = targets.get(speaker);
  if (!target) {
    const name = wordsOf(speaker.name ?? '');
    const role = wordsOf(speaker.role ?? '');
    const textOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);
    target = {
      whole: textOf(name),
      name: textOf(name.filter(({ isSmall }) => !isSmall)),
      role: textOf([...name.filter(({ isSmall }) => isSmall), ...role]),
      initials: initialsOf(speaker.name ?? ''),
    };
    targets.set(speaker, target);
  }
  return target;
}

/** Costs of a query that is met as a whole: written together or apart ("alhashimi" for "al-Hashimi"), or spelt-out initials. */
function costsOfWhole(query: readonly string[], { whole, name }: Target): number[] | null {
  const joined = query.join('');
  const isOneWord = query.length === 1 && whole.includes(joined);
  if (!isOneWord && joined.length >= SHORTEST_JOINED && isRunOf(whole, joined)) return query.map(() => COSTS.name);
  const initials = query.map((word) => word.charAt(0)).join('');
  return initials.length >= SHORTEST_SPELT_OUT && name.includes(initials) ? query.map(() => COSTS.initials) : null;
}

/** Whether some neighbouring words, put together, are `joined`. */
function isRunOf(words: readonly string[], joined: string): boolean {
  return words.some((_, first) => {
    let run = '';
    for (const word of words.slice(first)) {
      run += word;
      if (run.length >= joined.length) break;
    }
    return run === joined;
  });
}

function costOf(word: string, { name, role, initials }: Target): number {
  const isFormOfWord = (other: string): boolean => formOf(other) === formOf(word);
  if (name.includes(word)) return COSTS.name;
  if (name.some(isFormOfWord)) return COSTS.formOfName;
  if (initials.has(word)) return COSTS.initials;
  if (role.includes(word)) return COSTS.role;
  if (role.some(isFormOfWord)) return COSTS.formOfRole;
  if (name.some((one) => one.startsWith(word))) return COSTS.startOfName;
  if (role.some((one) => one.startsWith(word))) return COSTS.startOfRole;
  const slips = edits(word, name);
  if (slips !== null) return COSTS.misspeltName + slips;
  const roleSlips = edits(word, role);
  return roleSlips === null ? COSTS.nothing : COSTS.misspeltRole + roleSlips;
}

/** Edits to the nearest of the words; null when none is near. */
function edits(typed: string, words: readonly string[]): number | null {
  if (typed.length < SHORTEST_MISSPELT || typed.length > LONGEST_WORD) return null;
  const limit = typed.length <= SHORT_WORD ? 1 : 2;
  const distances = words
    .filter((word) => word.length >= SHORTEST_MISSPELT && word.length <= LONGEST_WORD)
    .map((word) => editDistance(typed, word, limit));
  const nearest = Math.min(...distances);
  return nearest <= limit ? nearest : null;
}

/** The words that must be met: without stop words and titles, as long as others are left. */
function queryWords(typed: string): readonly string[] {
  const tokens = analyse(typed.slice(0, LONGEST_READ)).map((token) => ({ ...token, word: foldedWord(token.word) }));
  const content = tokens.filter(({ isStopWord }) => !isStopWord);
  const proper = content.filter(({ word }) => !isCourtesy(word));
  const kept = [proper, content, tokens].find((some) => some.length > 0) ?? [];
  return [...new Set(kept.map(({ word }) => word))];
}

/** "Mr", "Dr": says nothing about who is meant. An office does: "the minister". */
function isCourtesy(word: string): boolean {
  const kind = titleKind(word);
  return kind === 'courtesy' || kind === 'rank';
}

interface Word {
  readonly text: string;
  /** Written with a small letter, in a script that has them. */
  readonly isSmall: boolean;
}

const SMALL_LETTER = /\p{Ll}/u;

function wordsOf(text: string): readonly Word[] {
  const read = text.slice(0, LONGEST_READ);
  return analyse(read).map(({ word, start }) => ({
    text: foldedWord(word),
    isSmall: SMALL_LETTER.test(read.charAt(start)),
  }));
}

/** Letters that are no accented form of another, as people without them on their keyboard write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const SPECIAL_LETTER = /[øłđðþßæœı]/g;
/** "spokesman", "spokeswoman" and "spokesperson" are one office, in the plural too. */
const HOLDER = /(?:woman|women|man|men|person|persons|people)$/;
const SHORTEST_PLURAL = 4;
const PLURAL = /(?<=[^s])s$/;

function foldedWord(word: string): string {
  return word.replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter).replaceAll('.', '');
}

/** The same for the forms of one word. */
function formOf(word: string): string {
  const office = word.replace(HOLDER, '');
  if (office !== word && OFFICES_BY_HOLDER.has(office)) return office;
  return word.length > SHORTEST_PLURAL ? word.replace(PLURAL, '') : word;
}

/** What "-man" is put behind to name an office; "Newman" is none. */
const OFFICES_BY_HOLDER: ReadonlySet<string> = new Set(
  'spokes chair congress council alder assembly states business police fire camera anchor news ombuds'.split(' '),
);

const NAME_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const LEADING_ARTICLE = /^(?:an?|the)\s/i;

/** "Human Rights Watch" as "hrw"; the capitals of a name, since its small words are left out of initials. */
function initialsOf(name: string): ReadonlySet<string> {
  const words = name.slice(0, LONGEST_READ).replace(LEADING_ARTICLE, '').match(NAME_WORD) ?? [];
  const initials = words.filter((word) => CAPITAL.test(word)).map((word) => word.charAt(0));
  const acronym = initials.join('').toLowerCase();
  return new Set(acronym.length >= FEWEST_INITIALS ? [acronym] : []);
}
