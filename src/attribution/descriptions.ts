import { STATEMENT_NOUNS } from './cueNouns.ts';
import type { TokenRange } from './namedMention.ts';
import { type NounKind, nounKind, singularOf } from './nounKinds.ts';
import { wordList } from './tags/wordList.ts';
import { isTemporal } from './temporal.ts';
import { titleKind } from './titles.ts';
import type { Token } from './token.ts';

type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none';

/** A noun phrase for somebody who can speak: "a harbour pilot", "the ministry", "two residents", "her mother". */
export interface Description extends TokenRange {
  readonly head: number;
  /** The head in the singular and in lower case. */
  readonly noun: string;
  readonly kind: NounKind;
  readonly isPlural: boolean;
  readonly determiner: Determiner;
  /** With what stands behind the head and belongs to it: "a member of the county council". */
  readonly shown: TokenRange;
}

/** Prepositions whose phrases describe the noun before them. */
const ATTACHED = wordList('of for at from in');
const MOST_PHRASES = 3;
/** A noun phrase has no more words before its head. */
const MOST_MODIFIERS = 9;
const DEFINITE = wordList('the this that these those both');
const INDEFINITE = wordList(
  'a an one another some any two three four five six seven eight nine ten several many most few',
);
const POSSESSIVE = wordList('his her their its our my your');
/**
 * Participles that describe a person before the noun. A list, since "visited minister Kari" holds a verb of its own.
 */
const DESCRIBING_PARTICIPLES = wordList(`
  retired acting outgoing incoming elected appointed suspended jailed exiled convicted accused visiting ousted
  deposed disgraced embattled injured wounded trained paid unnamed unidentified named registered licensed
  self-employed displaced aspiring leading managing founding ruling opposing sitting serving surviving grieving
  practising practicing`);

/** The descriptions in the tokens, in order; those inside quotation marks are left out. */
export function findDescriptions(tokens: readonly Token[], quotationOf: ArrayLike<number>): Description[] {
  const found: Description[] = [];
  for (let head = 0; head < tokens.length; head++) {
    if (quotationOf[head] !== -1) continue;
    const description = rankingAt(tokens, head) ?? (isHead(tokens, head) ? descriptionAt(tokens, head) : null);
    if (description) found.push(oneOf(tokens, description) ?? description);
  }
  return found;
}

/** "one of the drivers": a single driver. */
function oneOf(tokens: readonly Token[], description: Description): Description | null {
  const { first, isPlural, kind } = description;
  const isOne = tokens[first - 1]?.lower === 'of' && /^(?:one|another)$/.test(tokens[first - 2]?.lower ?? '');
  if (!isOne || !isPlural || kind !== 'person') return null;
  const shown = { ...description.shown, first: first - 2 };
  return { ...description, first: first - 2, isPlural: false, determiner: 'indefinite', shown };
}

/** The noun of "the world No 3", "the British number one". */
export const RANKING = 'no';

/** "the British No 3": somebody by rank among players. */
function rankingAt(tokens: readonly Token[], head: number): Description | null {
  const isRanked = tokens[head]?.tag === 'NUM' && /^(?:no\.?|number)$/.test(tokens[head - 1]?.lower ?? '');
  if (!isRanked) return null;
  let first = head - 2;
  while (first > head - 5 && /^(?:NOUN|PROPN|ADJ|POSS)$/.test(tokens[first]?.tag ?? '')) first -= 1;
  if (first === head - 2 || tokens[first]?.lower !== 'the' || tokens[first]?.sentence !== tokens[head]?.sentence)
    return null;
  const range = { first, last: head };
  return { ...range, head, noun: RANKING, kind: 'person', isPlural: false, determiner: 'definite', shown: range };
}

/** The description whose head noun stands at `head`, or null where the noun is nobody who can speak. */
export function descriptionAt(tokens: readonly Token[], head: number): Description | null {
  const read = readNoun(tokens[head]);
  if (!read) return null;
  const first = phraseStart(tokens, head);
  const determiner = determinerOf(tokens, first, head);
  return { first, last: head, head, ...read, determiner, shown: { first, last: endOfPhrase(tokens, head) } };
}

/**
 * The description that an office in capitals is by itself: "the Minister", "the Chief Constable"; null for other
 * words.
 */
export function officeAlone(tokens: readonly Token[], { first, last }: TokenRange): Description | null {
  const isDefinite = /^(?:the|this)$/.test(tokens[first - 1]?.lower ?? '');
  const isOffice = tokens.slice(first, last + 1).every(({ lower, text }) => isOfficeWord(lower, text));
  const description = isDefinite && isOffice ? descriptionAt(tokens, last) : null;
  return description?.kind === 'person' ? description : null;
}

function isOfficeWord(lower: string, text: string): boolean {
  return titleKind(text) !== null || nounKind(lower) === 'person' || /^(?:prime|deputy|vice|chief|acting)$/.test(lower);
}

/** Over the prepositional phrases behind a head, but not over when or where it was said. */
function endOfPhrase(tokens: readonly Token[], head: number): number {
  let last = head;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const end = endOfPreposition(tokens, last);
    if (end === null) break;
    last = end;
  }
  return last;
}

/** The last token of "of the county council" behind a noun, or null where none follows. */
function endOfPreposition(tokens: readonly Token[], behind: number): number | null {
  const preposition = tokens[behind + 1];
  const sentence = tokens[behind]?.sentence;
  if (!preposition || preposition.sentence !== sentence || !ATTACHED.has(preposition.lower)) return null;
  let last = behind + 1;
  while (last < behind + 1 + MOST_MODIFIERS && isPhrasePart(tokens[last + 1], last === behind + 1, sentence ?? -1))
    last += 1;
  const noun = tokens[last];
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.tag) || isTemporal(noun, false)) return null;
  const isNamed = noun.tag === 'PROPN' || tokens[behind + 2]?.lower === 'the';
  // "the company in a statement", "officials at length": only "of" belongs to its noun whatever follows.
  return preposition.lower === 'of' || (isNamed && !STATEMENT_NOUNS.has(noun.lower)) ? last : null;
}

function isPhrasePart(token: Token | undefined, isFirst: boolean, sentence: number): boolean {
  if (token?.sentence !== sentence) return false;
  return isModifier(token) || (isFirst && isDeterminer(token));
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  const isNoun = token.tag === 'NOUN' || isAge(token);
  if (!isNoun) return false;
  return next?.sentence !== token.sentence || !/^(?:NOUN|PROPN)$/.test(next.tag);
}

/** "the 34-year-old". */
function isAge({ lower }: Token): boolean {
  return lower.length < 24 && lower.endsWith('-year-old');
}

function readNoun(token: Token | undefined): Pick<Description, 'noun' | 'kind' | 'isPlural'> | null {
  if (!token) return null;
  const kind = nounKind(token.lower);
  if (kind === 'group') return { noun: token.lower, kind, isPlural: singularOf(token.lower) !== null };
  const singular = singularOf(token.lower);
  const singularKind = singular === null ? null : nounKind(singular);
  if (singular !== null && singularKind !== null) return { noun: singular, kind: singularKind, isPlural: true };
  return kind === null ? null : { noun: token.lower, kind, isPlural: false };
}

/**
 * The first token of the noun phrase that ends at `head`: its modifiers, an owner in the possessive, its determiner.
 */
export function phraseStart(tokens: readonly Token[], head: number): number {
  let first = head;
  const limit = Math.max(0, head - MOST_MODIFIERS);
  for (let at = head - 1; at >= limit; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[head]?.sentence) break;
    if (isDeterminer(token)) return at;
    if (!isModifier(token)) break;
    first = at;
  }
  return first;
}

function isDeterminer({ tag, lower }: Token): boolean {
  if (tag === 'DET') return true;
  return POSSESSIVE.has(lower) && tag === 'PRON';
}

function isModifier({ tag, lower }: Token): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM|POSS)$/.test(tag)) return true;
  return DESCRIBING_PARTICIPLES.has(lower);
}

function determinerOf(tokens: readonly Token[], first: number, head: number): Determiner {
  const word = tokens[first]?.lower ?? '';
  const hasOwner = tokens.slice(first, head).some(({ tag }) => tag === 'POSS');
  if (hasOwner || POSSESSIVE.has(word)) return 'possessive';
  if (DEFINITE.has(word)) return 'definite';
  return INDEFINITE.has(word) && first < head ? 'indefinite' : 'none';
}
