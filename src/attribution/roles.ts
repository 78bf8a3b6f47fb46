import { cueLexicon } from './cueLexicon.ts';
import { phraseStart } from './descriptions.ts';
import type { NamedMention, TokenRange } from './namedMention.ts';
import { isDateWord } from './nameWords.ts';
import { isOutletNoun, nounKind, singularOf } from './nounKinds.ts';
import { wordList } from './tags/wordList.ts';
import { titleKind } from './titles.ts';
import type { Token } from './token.ts';

/** How the article describes somebody beside the name. */
export interface Role extends TokenRange {
  /** The nouns that say what the person is, in lower case: "teacher", "leader". */
  readonly nouns: readonly string[];
  /**
   * What is true of many or happened once: "Senator", "of the Harbour Union", "who made the motion". A fuller role is
   * preferred.
   */
  readonly isWeak: boolean;
}

/** Words, at most, of an apposition with its relative clause; the clause is left out of a longer one. */
const LONGEST_ROLE = 18;
/** How far the mark that closes an apposition is looked for, in tokens. */
const LONGEST_APPOSITION = 32;
const OPENING = /^(?:,|\(|[–—―]|--)$/;
const CLOSING = /^(?:[,;:.?!)–—―"“”…]|--|'')$/;
/** Verbs that describe whoever "who" stands for, though they report as well. */
const DESCRIBING_VERBS = wordList('teach study chair represent found lead head cover write direct');
/** Verbs that describe nobody: what somebody thinks or does not say. */
const PASSING_VERBS = wordList('die decline refuse want hope fear believe think know see hear feel wish need seem');
/** Verbs whose object may be followed by a clause: "told the court Obi had lied". */
const TELLING_VERBS = wordList('tell inform warn remind assure show ask persuade notify convince teach');
/** Titles shared by many, that tell less of their bearer than what stands behind the name. */
const COMMON_TITLES = wordList(`
  councillor councilor alderman councilman councilwoman senator congressman congresswoman representative delegate mp
  msp mep officer reporter correspondent`);
/** Letters for a degree or an honour behind a name: "Rosa Diaz, M.D., a surgeon". */
const DEGREES = /^(?:M\.?D|Ph\.?D|R\.?N|D\.?O|MP|MSP|MEP|TD|KC|QC|OBE|CBE|MBE|JD|MBA|FRS)\.?$/;
/** What counsel are in a report from court: "Ewa Nowak, prosecuting, said". */
const IN_COURT = wordList('prosecuting defending mitigating presiding');
/** Whom counsel act for: "Ewa Nowak, for the defence, said". */
const COURT_SIDES = wordList(
  'defence defense prosecution crown state claimant claimants defendant defendants plaintiff plaintiffs applicant',
);
/** Words that join the nouns of a description: "the director of training for the north". */
const JOINS_PHRASES = wordList('of for at in to on from with and');
/** Past participles that look like no other: "the last house left in the lane". */
const IRREGULAR_PARTICIPLES = wordList('left made built held sent known born seen given taken kept found set run');
/** "is a man who" says nothing yet. */
const GENERIC_NOUNS = wordList('person man woman boy girl child adult member victim suspect');
/** Tokens, at most, of a description before a name and its comma. */
const LONGEST_PHRASE = 16;

/** The role that stands with a name: an office or noun before it, an apposition behind it, "who runs …", "of the …". */
export function roleOf(tokens: readonly Token[], mention: NamedMention): Role | null {
  const before = roleBefore(tokens, mention);
  if (before && !before.isWeak) return before;
  return roleBehind(tokens, mention) ?? before;
}

function roleBefore(tokens: readonly Token[], mention: NamedMention): Role | null {
  if (mention.kind === 'place') return null;
  return officeOf(tokens, mention) ?? nounBefore(tokens, mention) ?? phraseBefore(tokens, mention);
}

function roleBehind(tokens: readonly Token[], mention: NamedMention): Role | null {
  if (isPartOfMembership(tokens, mention)) return null;
  const named = { first: mention.first, last: behindDegree(tokens, mention.last) };
  const membership = membershipOf(tokens, mention);
  const apposition = unlessClause(
    tokens,
    appositionOf(tokens, named) ?? (membership && appositionOf(tokens, { ...named, last: membership.last })),
  );
  const relative = relativeOf(tokens, { ...mention, ...named });
  return apposition ?? counselOf(tokens, named) ?? relative ?? membership ?? predicateOf(tokens, mention);
}

/** "In a post on Telegram, the governor urged residents to leave": a noun with a verb right behind it does something of its own. */
function unlessClause(tokens: readonly Token[], role: Role | null): Role | null {
  if (!role) return null;
  for (let at = role.first + 1; at <= role.last; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || /^(?:who|whom|whose|which|that|where)$/.test(token.lower)) return role;
    const isVerb = token.tag === 'VERB' && !/ing$/.test(token.lower) && /^(?:NOUN|PROPN)$/.test(before?.tag ?? '');
    const hasObject = /^(?:NOUN|PROPN|PRON|DET|SCONJ)$/.test(tokens[at + 1]?.tag ?? '');
    if (isVerb && hasObject) return null;
  }
  return role;
}

/** "Rosa Diaz, 61, is a retired miner who lives nearby." */
function predicateOf(tokens: readonly Token[], { last }: NamedMention): Role | null {
  const copula = isAge(tokens[last + 2]) && tokens[last + 3]?.text === ',' ? last + 4 : last + 1;
  const first = copula + 1;
  const isNoun = /^(?:is|was)$/.test(tokens[copula]?.lower ?? '') && /^an?$/.test(tokens[first]?.lower ?? '');
  const head = isNoun ? appositionHead(tokens, first) : null;
  const noun = tokens[head ?? -1];
  if (head === null || !noun || !isPersonNoun(noun) || GENERIC_NOUNS.has(noun.lower)) return null;
  const end = appositionEnd(tokens, first);
  return end === null ? null : { first, last: end, nouns: personNouns(tokens, { first, last: head }), isWeak: true };
}

/** The last token of a name with its degree: "Rosa Diaz, M.D." */
function behindDegree(tokens: readonly Token[], last: number): number {
  const isDegree = tokens[last + 1]?.text === ',' && DEGREES.test(tokens[last + 2]?.text ?? '');
  return isDegree ? last + 2 : last;
}

/** "Ewa Nowak, prosecuting, said". */
function counselOf(tokens: readonly Token[], { last }: TokenRange): Role | null {
  const isCounsel = tokens[last + 1]?.text === ',' && IN_COURT.has(tokens[last + 2]?.lower ?? '');
  const side = /^(?:the|mr|ms|mrs)$/.test(tokens[last + 3]?.lower ?? '') ? tokens[last + 4] : tokens[last + 3];
  const isFor =
    tokens[last + 1]?.text === ',' && tokens[last + 2]?.lower === 'for' && COURT_SIDES.has(side?.lower ?? '');
  if (isFor && side && CLOSING.test(tokens[tokens.indexOf(side, last) + 1]?.text ?? '')) {
    return { first: last + 2, last: tokens.indexOf(side, last), nouns: ['barrister', 'lawyer'], isWeak: false };
  }
  if (!isCounsel || !CLOSING.test(tokens[last + 3]?.text ?? '')) return null;
  return {
    first: last + 2,
    last: last + 2,
    nouns: [tokens[last + 2]?.lower === 'prosecuting' ? 'prosecutor' : 'barrister'],
    isWeak: false,
  };
}

/** The age given behind a name: "Ada Obi, 34," → "34-year-old". */
export function ageOf(tokens: readonly Token[], { last }: NamedMention): string | null {
  const age = tokens[last + 2];
  if (!age || !OPENING.test(tokens[last + 1]?.text ?? '') || !isAge(age)) return null;
  return `${age.text}-year-old`;
}

function isAge(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}$/.test(token.text);
}

/** "Foreign Minister Kari Lund", "former Harbour Union President Tom Hale". */
function officeOf(tokens: readonly Token[], { office }: NamedMention): Role | null {
  if (!office) return null;
  const first = withoutDeterminer(tokens, phraseStart(tokens, office.first), office.first);
  const found = personNouns(tokens, { first, last: office.last });
  const nouns = found.length > 0 ? found : [tokens[office.last]?.lower ?? ''];
  return { first, last: office.last, nouns, isWeak: first === office.last && COMMON_TITLES.has(nouns[0] ?? '') };
}

/** "Norwegian fisheries minister Kari Lund", "his wife Ana", "the charity Open Door", "head of training Li Wei". */
function nounBefore(tokens: readonly Token[], mention: NamedMention): Role | null {
  const last = mention.first - 1;
  const noun = tokens[last];
  const name = tokens[mention.first];
  if (!noun || !name || noun.sentence !== name.sentence || name.start - noun.end > 1) return null;
  const head = describes(noun, mention) ? last : headBeforeOf(tokens, last);
  if (head === null) return null;
  const start = startOverCoordination(tokens, head);
  // "told official scorer Ana Cruz": without an article the noun is no object by itself.
  const isTold = TELLING_VERBS.has(tokens[start - 1]?.lemma ?? '') && tokens[start]?.tag === 'DET';
  if (isTold && !isToldOutlet(tokens, mention, noun)) return null;
  const first = withoutDeterminer(tokens, start, last);
  const nouns = personNouns(tokens, { first, last: head });
  return { first, last, nouns: nouns.length > 0 ? nouns : [noun.lower], isWeak: false };
}

/** "told the podcast Deep Water", but not "told the newspaper Kari Ek lied". */
function isToldOutlet(tokens: readonly Token[], { last, words }: NamedMention, noun: Token): boolean {
  return isOutletNoun(noun.lower) && words.length > 1 && !/^(?:VERB|AUX)$/.test(tokens[last + 1]?.tag ?? '');
}

/** Whether a noun right before a name can say what its bearer is. */
function describes(noun: Token, { kind }: NamedMention): boolean {
  // "the daily Het Woord", "half-back Li Wei": read as adjectives before a name.
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(noun.tag)) return false;
  if (isPersonNoun(noun)) return true;
  return kind !== 'person' && noun.tag !== 'PROPN' && isBodyNoun(noun.lower);
}

function isBodyNoun(noun: string): boolean {
  return nounKind(noun) === 'organisation' || isOutletNoun(noun);
}

/** "head of training Li Wei". */
function headBeforeOf(tokens: readonly Token[], last: number): number | null {
  const head = tokens[last - 2];
  const isOffice = tokens[last]?.tag === 'NOUN' && tokens[last - 1]?.lower === 'of' && head !== undefined;
  return isOffice && isPersonNoun(head) && titleKind(head.text) === 'office' ? last - 2 : null;
}

/** "actor and director Li Wei", "pump and valve maker Norlund": what stands before "and" belongs to the phrase. */
function startOverCoordination(tokens: readonly Token[], last: number): number {
  const first = phraseStart(tokens, last);
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'and' || !noun || tokens[first]?.tag === 'DET') return first;
  // A noun that opens the sentence may be taken for a verb.
  if (tokens[first - 3]?.sentence !== noun.sentence && noun.sentence === tokens[last]?.sentence) return first - 2;
  if (!/^(?:NOUN|PROPN)$/.test(noun.tag)) return first;
  const start = phraseStart(tokens, first - 2);
  // "Pump and valve maker": nothing but the sentence's beginning tells that "pump" is no part of what came before.
  return isPersonNoun(noun) || tokens[start - 1]?.sentence !== noun.sentence || tokens[start]?.tag === 'DET'
    ? start
    : first;
}

/** An article before a title is not part of it; an owner is: "the lab’s head", "his wife". */
function withoutDeterminer(tokens: readonly Token[], first: number, last: number): number {
  const token = tokens[first];
  if (token?.tag !== 'DET' || first === last) return first;
  const hasOwner = tokens.slice(first, last).some(({ tag }) => tag === 'POSS');
  return hasOwner ? first : first + 1;
}

/** "the lab’s head, Rosa Diaz, said", "The head of training for the lab, Rosa Diaz of Kent, said". */
function phraseBefore(tokens: readonly Token[], mention: NamedMention): Role | null {
  const comma = commaBefore(tokens, mention.first);
  const nameLast = membershipOf(tokens, mention)?.last ?? behindDegree(tokens, mention.last);
  if (comma === null || !endsApposition(tokens, nameLast + 1, mention.first)) return null;
  let found: Role | null = null;
  for (let first = comma - 1; first >= Math.max(0, comma - LONGEST_PHRASE); first--) {
    const token = tokens[first];
    if (!token || token.sentence !== tokens[comma]?.sentence || !staysInPhraseBefore(token)) break;
    const opensPhrase = token.tag === 'DET' || token.tag === 'PRON' || tokens[first - 1]?.sentence !== token.sentence;
    if (opensPhrase) found = describedIn(tokens, { first, last: comma - 1 }, mention) ?? found;
  }
  return found;
}

/**
 * The comma before a name, over a rank with its letters: "the officer in charge, Superintendent of Police (SP) Ana
 * Cruz".
 */
function commaBefore(tokens: readonly Token[], nameFirst: number): number | null {
  let at = nameFirst - 1;
  if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(') {
    at -= 3;
    for (let words = 0; words < 5 && (tokens[at]?.tag === 'PROPN' || tokens[at]?.lower === 'of'); words++) at -= 1;
  }
  return tokens[at]?.text === ',' ? at : null;
}

function staysInPhraseBefore(token: Token): boolean {
  if (/^(?:DET|NOUN|PROPN|ADJ|NUM|POSS)$/.test(token.tag) || JOINS_PHRASES.has(token.lower)) return true;
  return (token.tag === 'PRON' && isPossessive(token)) || isDescribingVerb(token);
}

function isPossessive({ lower }: Token): boolean {
  return /^(?:his|her|its|their|my|our|whose)$/.test(lower);
}

function isDescribingVerb({ tag, lower }: Pick<Token, 'tag' | 'lower'>): boolean {
  return (
    tag === 'VERB' && /^(?:retired|acting|outgoing|incoming|elected|appointed|jailed|managing|founding)$/.test(lower)
  );
}

/** The role a whole phrase gives, by the noun before its first preposition. */
function describedIn(tokens: readonly Token[], { first, last }: TokenRange, mention: NamedMention): Role | null {
  const opening = tokens[first];
  const behind = tokens.slice(first, last + 1).findIndex(({ lower }) => JOINS_PHRASES.has(lower));
  const head = behind < 0 ? last : first + behind - 1;
  const noun = tokens[head];
  if (!noun || !opening || head < first) return null;
  const canBeBody = mention.kind !== 'person' && isBodyNoun(noun.lower);
  if (nounKind(noun.lower) !== 'person' && !isPersonNoun(noun) && !canBeBody) return null;
  const isOwned = tokens.slice(first, head).some(({ tag }) => tag === 'POSS');
  const isArticle = /^(?:the|an?|that|this|one)$/.test(opening.lower);
  if (!isArticle && !isPossessive(opening) && !isOwned) return null;
  const nouns = personNouns(tokens, { first, last: head });
  return { first, last, nouns: nouns.length > 0 ? nouns : [noun.lower], isWeak: false };
}

/** Whether a name that interrupts a sentence ends here: at a mark, a verb or the sentence's end. */
function endsApposition(tokens: readonly Token[], at: number, within: number): boolean {
  const token = tokens[at];
  if (token?.sentence !== tokens[within]?.sentence) return true;
  return token !== undefined && (CLOSING.test(token.text) || token.tag === 'VERB' || token.tag === 'AUX');
}

/** "Rosa Diaz, 61, a retired miner who lives nearby, said", "Tom Hale (head of the union)". */
function appositionOf(tokens: readonly Token[], { first: nameFirst, last }: TokenRange): Role | null {
  const first = appositionStart(tokens, last);
  if (first === null || tokens[first]?.sentence !== tokens[nameFirst]?.sentence) return null;
  const head = appositionHead(tokens, first);
  if (head === null) return null;
  const end = appositionEnd(tokens, first);
  if (end === null) return null;
  const nouns = personNouns(tokens, { first, last: head });
  return { first, last: end, nouns: nouns.length > 0 ? nouns : [tokens[head]?.lower ?? ''], isWeak: false };
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
  // "a GP", "an Independent"; but not the name that opens what comes next.
  if (isNew && (noun.tag !== 'PROPN' || head === first + 1)) return head;
  if (/^(?:the|its|their|his|her|one)$/.test(determiner) && isSpeakerNoun(noun)) return head;
  return isPersonNoun(noun) ? head : null;
}

function staysInPhrase({ tag, lower }: Token, isFirst: boolean): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM|POSS)$/.test(tag)) return true;
  // "the paper’s lead author", where "lead" is taken for a verb.
  if (lower === 'lead') return true;
  if (tag === 'DET' || tag === 'PRON') return isFirst && !/^(?:who|which|that|he|she|they|it|i|we)$/.test(lower);
  if (tag === 'ADV') return /^(?:then|now|formerly|once|also|newly|only|still)$/.test(lower);
  return tag === 'VERB' ? isDescribingVerb({ tag, lower }) : false;
}

/**
 * The last token of an apposition; a clause that is too long is cut off; null when it turns out to be a sentence of
 * its own.
 */
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
  // "the paper’s lead author".
  if (/^(?:POSS|DET)$/.test(tokens[at - 1]?.tag ?? '')) return false;
  const next = tokens[at + 1];
  if (IRREGULAR_PARTICIPLES.has(lower) && next?.tag === 'ADP') return false;
  return !lower.endsWith('ed') || !next || CLOSING.test(next.text) || /^(?:DET|PRON|SCONJ|ADV)$/.test(next.tag);
}

/** "Rosa Diaz, who runs the clinic, said", "the Harbour Trust, which owns the quay, said". */
function relativeOf(tokens: readonly Token[], { last, kind, words }: NamedMention): Role | null {
  const first = appositionStart(tokens, last);
  // "Rosa, 19, who irons shirts": whoever has an age is a person.
  const isPerson = kind === 'person' || (kind === 'unknown' && (words.length > 1 || (first ?? 0) > last + 2));
  const relative = tokens[first ?? -1];
  if (first === null || !relative || tokens[first - 1]?.text !== ',') return null;
  if (!(isPerson ? /^(?:who|whose)$/ : /^(?:which|whose)$/).test(relative.lower)) return null;
  if (relative.lower !== 'whose' && !isDescribedBy(tokens, verbOfRelative(tokens, first))) return null;
  for (let at = first + 2; at <= first + 1 + LONGEST_ROLE; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== relative.sentence || CLOSING.test(token.text)) {
      return { first, last: at - 1, nouns: [], isWeak: true };
    }
  }
  return null;
}

/** Where the verb right behind a relative pronoun stands, over auxiliaries and adverbs: "who has never grown okra". */
function verbOfRelative(tokens: readonly Token[], relative: number): number | null {
  for (let at = relative + 1; at <= relative + 4; at++) {
    const token = tokens[at];
    if (!token || !/^(?:VERB|AUX|ADV|PART)$/.test(token.tag)) return at - 1;
    if (token.tag === 'VERB') return at;
  }
  return null;
}

/** Whether a clause with this verb says what somebody is or did, rather than what they said or thought. */
function isDescribedBy(tokens: readonly Token[], at: number | null): boolean {
  const verb = at === null ? undefined : tokens[at];
  if (at === null || !verb || !/^(?:VERB|AUX)$/.test(verb.tag)) return false;
  const speaksFor = verb.lemma === 'speak' && tokens[at + 1]?.lower === 'for';
  if (speaksFor || DESCRIBING_VERBS.has(verb.lemma)) return true;
  return !PASSING_VERBS.has(verb.lemma) && !cueLexicon.has(verb.lemma);
}

/** "Kent" in "Rosa Diaz of Kent, a former nurse, said": what follows describes her. */
function isPartOfMembership(tokens: readonly Token[], { first, kind, words }: NamedMention): boolean {
  return kind !== 'person' && words.length === 1 && /^(?:of|from)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "Rosa Diaz of the Harbour Union". */
function membershipOf(tokens: readonly Token[], { last, kind, words }: NamedMention): Role | null {
  const isPerson = kind === 'person' || (kind === 'unknown' && words.length > 1);
  if (!isPerson) return null;
  // "Rosa Diaz, of the Harbour Union, said".
  const opening = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const preposition = tokens[opening];
  if (!preposition || !/^(?:of|from|at)$/.test(preposition.lower)) return null;
  let at = /^(?:the|a|an)$/.test(tokens[opening + 1]?.lower ?? '') ? opening + 2 : opening + 1;
  const first = at;
  while (at < first + LONGEST_ROLE) {
    // "the University of Gdynia".
    const next = at > first && tokens[at]?.lower === 'of' && tokens[at + 1]?.tag === 'PROPN' ? at + 1 : at;
    if (!isBodyPart(tokens[next], preposition.sentence)) break;
    at = next + 1;
  }
  const body = tokens.slice(first, at);
  if (!body.some(({ tag }) => tag === 'PROPN') || isDateWord(tokens[first]?.lower ?? '', false)) return null;
  // "at Wembley" is where; "at Norlund Securities" is whose.
  if (preposition.lower === 'at' && (body.length < 2 || !endsApposition(tokens, at, last))) return null;
  if (opening > last + 1 && !CLOSING.test(tokens[at]?.text ?? '')) return null;
  return { first: opening, last: at - 1, nouns: [], isWeak: true };
}

/** "the Harbour Union", "the broker Norlund", "the Kent crime squad", "Kent’s Marine Trust". */
function isBodyPart(token: Token | undefined, sentence: number): boolean {
  return token !== undefined && token.sentence === sentence && /^(?:PROPN|NOUN|ADJ|POSS)$/.test(token.tag);
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
