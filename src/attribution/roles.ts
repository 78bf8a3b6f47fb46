import { phraseStart } from './descriptions.ts';
import type { NamedMention, TokenRange } from './namedMention.ts';
import { isDateWord } from './nameWords.ts';
import { nounKind, singularOf } from './nounKinds.ts';
import { wordList } from './tags/wordList.ts';
import { titleKind } from './titles.ts';
import type { Token } from './token.ts';

/** How the article describes somebody beside the name. */
export interface Role extends TokenRange {
  /** The nouns that say what the person is, in lower case: "teacher", "leader". */
  readonly nouns: readonly string[];
}

/** Words, at most, of an apposition with its relative clause; the clause is left out of a longer one. */
const LONGEST_ROLE = 18;
/** How far the mark that closes an apposition is looked for, in tokens. */
const LONGEST_APPOSITION = 32;
const OPENING = /^(?:,|\(|[–—―]|--)$/;
const CLOSING = /^(?:[,;:.?!)–—―"“”…]|--|'')$/;
/** Verbs that describe whoever "who" stands for. */
const DESCRIBING_VERBS = wordList(
  'be run lead head work live own teach study chair farm manage direct coach represent found oversee serve',
);

/** The role that stands with a name: an office or noun before it, an apposition behind it, "who runs …", "of the …". */
export function roleOf(tokens: readonly Token[], mention: NamedMention): Role | null {
  if (mention.kind !== 'organisation' && mention.kind !== 'place') {
    const before = officeOf(tokens, mention) ?? nounBefore(tokens, mention) ?? phraseBefore(tokens, mention);
    if (before) return before;
  }
  if (isPartOfMembership(tokens, mention)) return null;
  const membership = membershipOf(tokens, mention);
  const behind = membership && appositionOf(tokens, { ...mention, last: membership.last });
  return appositionOf(tokens, mention) ?? behind ?? relativeOf(tokens, mention) ?? membership;
}

/** The age given behind a name: "Ada Obi, 34," → "34-year-old". */
export function ageOf(tokens: readonly Token[], { last }: NamedMention): string | null {
  const age = tokens[last + 2];
  if (!age || !OPENING.test(tokens[last + 1]?.text ?? '') || !isAge(age)) return null;
  return `${age.text}-year-old`;
}

function isAge({ text }: Token): boolean {
  return /^\d{1,3}$/.test(text);
}

/** "Foreign Minister Kari Lund", "former Harbour Union President Tom Hale". */
function officeOf(tokens: readonly Token[], { office }: NamedMention): Role | null {
  if (!office) return null;
  const first = withoutDeterminer(tokens, phraseStart(tokens, office.first), office.first);
  return { first, last: office.last, nouns: personNouns(tokens, { first, last: office.last }) };
}

/** "Norwegian fisheries minister Kari Lund", "his wife Ana". */
function nounBefore(tokens: readonly Token[], mention: NamedMention): Role | null {
  const last = mention.first - 1;
  const noun = tokens[last];
  const name = tokens[mention.first];
  if (!noun || !name || noun.sentence !== name.sentence || name.start - noun.end > 1) return null;
  if (!isPersonNoun(noun) || !/^(?:NOUN|PROPN)$/.test(noun.tag)) return null;
  const first = withoutDeterminer(tokens, startOverCoordination(tokens, last), last);
  return { first, last, nouns: personNouns(tokens, { first, last }) };
}

/** "actor and director Li Wei": the phrase of the noun before "and" belongs to it. */
function startOverCoordination(tokens: readonly Token[], last: number): number {
  const first = phraseStart(tokens, last);
  const noun = tokens[first - 2];
  const isJoined = tokens[first - 1]?.lower === 'and' && noun?.tag === 'NOUN' && isPersonNoun(noun);
  return isJoined ? phraseStart(tokens, first - 2) : first;
}

/** An article before a title is not part of it; an owner is: "the lab’s head", "his wife". */
function withoutDeterminer(tokens: readonly Token[], first: number, last: number): number {
  const token = tokens[first];
  if (token?.tag !== 'DET' || first === last) return first;
  const hasOwner = tokens.slice(first, last).some(({ tag }) => tag === 'POSS');
  return hasOwner ? first : first + 1;
}

/** "the lab’s head, Rosa Diaz, said", "The head of the lab, Rosa Diaz, said". */
function phraseBefore(tokens: readonly Token[], mention: NamedMention): Role | null {
  if (tokens[mention.first - 1]?.text !== ',' || !endsApposition(tokens, mention.last + 1, mention.first)) return null;
  const last = mention.first - 2;
  let first = phraseStart(tokens, last);
  let head = last;
  const preposition = tokens[first - 1];
  if (preposition && /^(?:of|for|at|in)$/.test(preposition.lower)) {
    head = first - 2;
    first = phraseStart(tokens, head);
  }
  const noun = tokens[head];
  const opening = tokens[first];
  if (!noun || !opening || noun.tag === 'PROPN' || !isPersonNoun(noun)) return null;
  if (opening.sentence !== tokens[mention.first]?.sentence) return null;
  const isOwned = tokens.slice(first, head).some(({ tag }) => tag === 'POSS');
  const isDefinite = opening.lower === 'the' || opening.tag === 'PRON' || isOwned;
  return isDefinite ? { first, last, nouns: personNouns(tokens, { first, last: head }) } : null;
}

/** Whether a name that interrupts a sentence ends here: at a mark, a verb or the sentence's end. */
function endsApposition(tokens: readonly Token[], at: number, within: number): boolean {
  const token = tokens[at];
  if (token?.sentence !== tokens[within]?.sentence) return true;
  return token !== undefined && (CLOSING.test(token.text) || token.tag === 'VERB' || token.tag === 'AUX');
}

/** "Rosa Diaz, 61, a retired miner who lives nearby, said", "Tom Hale (head of the union)". */
function appositionOf(tokens: readonly Token[], { first: nameFirst, last }: NamedMention): Role | null {
  const first = appositionStart(tokens, last);
  if (first === null || tokens[first]?.sentence !== tokens[nameFirst]?.sentence) return null;
  const head = appositionHead(tokens, first);
  if (head === null) return null;
  const end = appositionEnd(tokens, first);
  if (end === null) return null;
  const nouns = personNouns(tokens, { first, last: head });
  return { first, last: end, nouns: nouns.length > 0 ? nouns : [tokens[head]?.lower ?? ''] };
}

function appositionStart(tokens: readonly Token[], last: number): number | null {
  if (!OPENING.test(tokens[last + 1]?.text ?? '')) return null;
  const age = tokens[last + 2];
  if (!age) return null;
  if (!isAge(age)) return age.lower === 'aged' && tokens[last + 4]?.text === ',' ? last + 5 : last + 2;
  return tokens[last + 3]?.text === ',' ? last + 4 : null;
}

/** The noun that an apposition beginning at `first` describes somebody by, or null when it is no description. */
function appositionHead(tokens: readonly Token[], first: number): number | null {
  let head = -1;
  for (let at = first; at < first + LONGEST_ROLE; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || !staysInPhrase(token, at === first)) break;
    if (/^(?:NOUN|PROPN)$/.test(token.tag) || isPersonNoun(token)) head = at;
  }
  const noun = tokens[head];
  const determiner = tokens[first]?.lower ?? '';
  if (!noun) return null;
  const isNew = /^(?:a|an)$/.test(determiner);
  if (isNew && noun.tag !== 'PROPN') return head;
  if (/^(?:the|its|their|his|her|one)$/.test(determiner) && isSpeakerNoun(noun)) return head;
  return isPersonNoun(noun) ? head : null;
}

function staysInPhrase({ tag, lower }: Token, isFirst: boolean): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM|POSS)$/.test(tag)) return true;
  if (tag === 'DET' || tag === 'PRON') return isFirst && !/^(?:who|which|that|he|she|they|it|i|we)$/.test(lower);
  if (tag === 'ADV') return /^(?:then|now|formerly|once|also|newly)$/.test(lower);
  return tag === 'VERB'
    ? /^(?:retired|acting|outgoing|incoming|elected|appointed|jailed|managing|founding)$/.test(lower)
    : false;
}

/** The last token of an apposition; a clause that is too long is cut off; null when it turns out to be a sentence of its own. */
function appositionEnd(tokens: readonly Token[], first: number): number | null {
  let relative: number | null = null;
  for (let at = first + 1; at <= first + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    const isEnd =
      token?.sentence !== tokens[first]?.sentence ||
      /^(?:\(|\[)$/.test(token?.text ?? '') ||
      CLOSING.test(token?.text ?? '');
    if (!token || isEnd) return relative !== null && at - first > LONGEST_ROLE ? relative - 1 : at - 1;
    if (/^(?:who|which|whose|that|where)$/.test(token.lower)) relative ??= at;
    if (relative === null && isFiniteVerb(tokens, at)) return null;
  }
  return relative === null ? null : relative - 1;
}

/** "the minister resigned" is a sentence; "a man accused of theft" and "a plan to leave" are not. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at] ?? { tag: 'X', lower: '' };
  if (tag === 'AUX') return true;
  if (tag !== 'VERB' || lower.endsWith('ing') || tokens[at - 1]?.lower === 'to') return false;
  const next = tokens[at + 1];
  return !lower.endsWith('ed') || !next || CLOSING.test(next.text) || /^(?:DET|PRON|SCONJ|ADV)$/.test(next.tag);
}

/** "Rosa Diaz, who runs the clinic, said". */
function relativeOf(tokens: readonly Token[], { last }: NamedMention): Role | null {
  const verb = tokens[last + 3];
  if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.lower !== 'who' || !verb) return null;
  if (!DESCRIBING_VERBS.has(verb.lemma)) return null;
  for (let at = last + 4; at <= last + 2 + LONGEST_ROLE; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== verb.sentence || CLOSING.test(token.text)) {
      return { first: last + 2, last: at - 1, nouns: [] };
    }
  }
  return null;
}

/** "Kent" in "Rosa Diaz of Kent, a former nurse, said": what follows describes her. */
function isPartOfMembership(tokens: readonly Token[], { first, kind, words }: NamedMention): boolean {
  return kind !== 'person' && words.length === 1 && /^(?:of|from)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "Rosa Diaz of the Harbour Union". */
function membershipOf(tokens: readonly Token[], { last, kind, words }: NamedMention): Role | null {
  const isPerson = kind === 'person' || (kind === 'unknown' && words.length > 1);
  if (!isPerson) return null;
  const preposition = tokens[last + 1];
  if (!preposition || !/^(?:of|from)$/.test(preposition.lower)) return null;
  let at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const first = at;
  while (at < first + LONGEST_ROLE && isNamePart(tokens[at], preposition.sentence)) at += 1;
  if (at === first || isDateWord(tokens[first]?.lower ?? '', false)) return null;
  return { first: last + 1, last: at - 1, nouns: [] };
}

function isNamePart(token: Token | undefined, sentence: number): boolean {
  return token?.tag === 'PROPN' && token.sentence === sentence;
}

/** A capital word counts when it is an office: the ending of "Wilder" means nothing. */
function isPersonNoun({ lower, text, tag }: Token): boolean {
  if (titleKind(text) === 'office' && singularOf(lower) === null) return true;
  return nounKind(lower) === 'person' && (tag !== 'PROPN' || text === lower);
}

function isSpeakerNoun(token: Token): boolean {
  const kind = nounKind(token.lower);
  return isPersonNoun(token) || kind === 'organisation' || kind === 'group';
}

/** The nouns for a person in a phrase; those of an owner are somebody else's: "his wife’s lawyer". */
function personNouns(tokens: readonly Token[], { first, last }: TokenRange): string[] {
  const words = tokens.slice(first, last + 1);
  const owned = words.slice(words.findLastIndex(({ tag }) => tag === 'POSS') + 1);
  return owned.filter((token) => isPersonNoun(token) || token.lower.endsWith('-year-old')).map(({ lower }) => lower);
}
