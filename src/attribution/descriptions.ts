import type { TokenRange } from './namedMention.ts';
import { type NounKind, nounKind, singularOf } from './nounKinds.ts';
import { wordList } from './tags/wordList.ts';
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
}

/** A noun phrase has no more words before its head. */
const MOST_MODIFIERS = 9;
const DEFINITE = wordList('the this that these those both');
const INDEFINITE = wordList(
  'a an one another some any two three four five six seven eight nine ten several many most few',
);
const POSSESSIVE = wordList('his her their its our my your');
/** Participles that describe a person before the noun. A list, since "visited minister Kari" holds a verb of its own. */
const DESCRIBING_PARTICIPLES = wordList(`
  retired acting outgoing incoming elected appointed suspended jailed exiled convicted accused visiting ousted deposed disgraced
  embattled injured wounded trained paid unnamed unidentified named registered licensed self-employed displaced aspiring leading
  ruling opposing sitting serving surviving grieving practising practicing`);

/** The descriptions in the tokens, in order; those inside quotation marks are left out. */
export function findDescriptions(tokens: readonly Token[], quotationOf: ArrayLike<number>): Description[] {
  const found: Description[] = [];
  for (let head = 0; head < tokens.length; head++) {
    if (quotationOf[head] !== -1 || !isHead(tokens, head)) continue;
    const description = descriptionAt(tokens, head);
    if (description) found.push(description);
  }
  return found;
}

/** The description whose head noun stands at `head`, or null where the noun is nobody who can speak. */
export function descriptionAt(tokens: readonly Token[], head: number): Description | null {
  const read = readNoun(tokens[head]);
  if (!read) return null;
  const first = phraseStart(tokens, head);
  const determiner = determinerOf(tokens, first, head);
  return { first, last: head, head, ...read, determiner };
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

/** The first token of the noun phrase that ends at `head`: its modifiers, an owner in the possessive, its determiner. */
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
