import { analyse } from '../search/analyse.ts';
import { editDistance } from '../search/editDistance.ts';
import { foldedName, type Speaker } from './speakersOf.ts';
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
  initials: 1,
  role: 2,
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
/** Marks a speaker's key where somebody's name could stand. */
const KEY_MARK = '#';
const NEAREST = 5;

/** The text that finds this speaker and no other whatever their name is; for names that are too long to be filled in. */
export function keyQuery({ key }: Speaker): string {
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
  const exact = exactly(typed, speakers);
  const others = matchingSpeakers(typed, speakers).map(({ speaker }) => speaker);
  return exact ? [exact, ...others.filter((speaker) => speaker !== exact)] : others;
}

interface Match {
  readonly speaker: Speaker;
  readonly cost: number;
}

function exactly(typed: string, speakers: readonly Speaker[]): Speaker | undefined {
  const folded = foldedName(typed);
  return (
    speakers.find((speaker) => keyQuery(speaker) === typed.trim()) ??
    speakers.find(({ name }) => name !== null && foldedName(name) === folded)
  );
}

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
    return { speaker, words: joinedCosts(query, target) ?? query.map((word) => costOf(word, target)) };
  });
}

/** What a typed word is compared with. */
interface Target {
  readonly name: readonly string[];
  readonly role: readonly string[];
  readonly initials: ReadonlySet<string>;
}

const UNNAMED_WORDS: Readonly<Record<Exclude<Speaker['kind'], 'named'>, readonly string[]>> = {
  unnamed: ['source', 'not', 'named', 'unnamed', 'nobody'],
  unclear: ['speaker', 'not', 'clear', 'unclear', 'unsure'],
};

function targetOf({ kind, name, role }: Speaker): Target {
  if (kind !== 'named') return { name: UNNAMED_WORDS[kind], role: [], initials: new Set() };
  return { name: wordsOf(name ?? ''), role: wordsOf(role ?? ''), initials: initialsOf(name ?? '') };
}

/** A name written together or apart: "alhashimi" for "al-Hashimi", "Mc Kay" for "McKay". */
function joinedCosts(query: readonly string[], { name }: Target): number[] | null {
  return query.join('').length > FEWEST_INITIALS && isRunOf(name, query.join('')) ? query.map(() => COSTS.name) : null;
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
  if (name.includes(word)) return COSTS.name;
  if (initials.has(word)) return COSTS.initials;
  if (role.includes(word)) return COSTS.role;
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

/** The words that must be met: without articles, "said" and the like, and titles, as long as others are left. */
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

function wordsOf(text: string): readonly string[] {
  return analyse(text.slice(0, LONGEST_READ)).map(({ word }) => foldedWord(word));
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
const SHORTEST_OFFICE = 4;
const PLURAL = /(?<=[^s])s$/;

function foldedWord(word: string): string {
  const plain = word.replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter).replaceAll('.', '');
  const office = plain.replace(HOLDER, '');
  if (office !== plain && OFFICES_BY_HOLDER.has(office)) return office;
  return plain.length > SHORTEST_OFFICE ? plain.replace(PLURAL, '') : plain;
}

/** What "-man" is put behind to name an office; "Newman" is none. */
const OFFICES_BY_HOLDER: ReadonlySet<string> = new Set(
  'spokes chair congress council alder assembly states business police fire camera anchor news ombuds'.split(' '),
);

const NAME_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** "Human Rights Watch" as "hrw"; the capitals of a name, since its small words are left out of initials. */
function initialsOf(name: string): ReadonlySet<string> {
  const words = name.slice(0, LONGEST_READ).match(NAME_WORD) ?? [];
  const initials = words.filter((word) => CAPITAL.test(word)).map((word) => word.charAt(0));
  const acronym = initials.join('').toLowerCase();
  return new Set(acronym.length >= FEWEST_INITIALS ? [acronym] : []);
}
