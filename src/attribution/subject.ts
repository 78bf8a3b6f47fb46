import { type Chunk, isNamed, type VerbChunk } from './chunk.ts';
import { cueLexicon } from './cueLexicon.ts';
import type { Source } from './finding.ts';
import { type Apposition, describedBy, isAge, isDescribing, sourceAt, wordOf } from './sourcePhrase.ts';
import type { Unit } from './unit.ts';

/** Who does what a verb says: found to its left. */
export interface Subject {
  readonly source: Source;
  /** Index of the first chunk of the subject. */
  readonly firstChunk: number;
  /** Reached through "who" or "which". */
  readonly isRelative: boolean;
  /** Shared with an earlier verb: "said … and added". */
  readonly isShared: boolean;
}

/** Prepositions that open a clause of their own, and never attach a phrase to a subject. */
const CLAUSE_OPENERS = new Set(
  'as while after before since because although though if whether that than until when once'.split(' '),
);
const FURTHEST = 60;

/** The subject of the verb at a chunk, or null when none can be told. Looks back over a bounded number of chunks. */
export function subjectOf(unit: Unit, verb: number, depth = 0): Subject | null {
  if (depth > 4) return null;
  const { chunks } = unit;
  const described = describedByRelative(unit, verb);
  if (described !== null) return plain(unit, phraseStart(unit, described));
  let at = verb - 1;
  const limit = Math.max(0, verb - FURTHEST);
  while (at >= limit) {
    const chunk = chunks[at];
    if (!chunk) return null;
    if (isPassedOver(unit, at)) at--;
    else if (chunk.kind === 'close-bracket') at = openingBracket(chunks, at) - 1;
    else if (chunk.kind === 'relative') return antecedent(unit, at);
    else if (chunk.kind === 'pronoun') return chunk.isObject ? partOf(unit, at) : plain(unit, at);
    else if (chunk.kind === 'noun') return nounSubject(unit, verb, at, depth);
    else if (chunk.kind === 'comma' || chunk.kind === 'dash') return aroundParenthesis(unit, at);
    else if (chunk.kind === 'coordinator') return sharedSubject(unit, at, depth);
    else if (chunk.kind === 'verb') return throughVerb(unit, verb, at, depth);
    else return null;
  }
  return null;
}

/** "one of them said" */
function partOf(unit: Unit, at: number): Subject | null {
  const isPart = wordOf(unit, at - 1) === 'of' && unit.chunks[at - 2]?.kind === 'noun';
  return isPart ? plain(unit, at - 2) : null;
}

function isPassedOver(unit: Unit, at: number): boolean {
  const chunk = unit.chunks[at];
  const next = unit.chunks[at + 1];
  // "went on to explain"
  if (
    chunk?.kind === 'preposition' &&
    next?.kind === 'verb' &&
    next.isInfinitive &&
    unit.chunks[at - 1]?.kind === 'verb'
  )
    return true;
  if (chunk?.kind === 'adverb' || chunk?.kind === 'particle') return true;
  // "the ministry itself said"
  if (chunk?.kind === 'pronoun' && /(?:self|selves)$/.test(wordOf(unit, at))) return true;
  if (chunk?.kind === 'other' && /^(?:there|here|alone)$/.test(wordOf(unit, at))) return true;
  if (chunk?.kind === 'noun') return chunk.isTemporal;
  return chunk?.kind === 'preposition' && next?.kind === 'noun' && next.isTemporal;
}

function plain(unit: Unit, chunk: number, through = chunk): Subject | null {
  const source = sourceAt(unit, chunk, { apposition: false, through });
  return source && { source, firstChunk: chunk, isRelative: false, isShared: false };
}

function nounSubject(unit: Unit, verb: number, at: number, depth: number): Subject | null {
  const chunk = unit.chunks[verb];
  // "used the speech to warn": the noun is what was used, not who warns.
  if (chunk?.kind === 'verb' && chunk.isInfinitive) return earlierSubject(unit, at, depth);
  const start = phraseStart(unit, at);
  const titled = titleBeforeBrackets(unit, start);
  const isJoined = unit.chunks.slice(start, at).every(({ kind }) => kind !== 'verb' && kind !== 'other');
  const subject = named(unit, start) ?? plain(unit, start, isJoined ? at : start);
  return subject && titled >= 0 ? { ...subject, firstChunk: titled } : subject;
}

/** "A foreman called Tavita Leota said": the one so called. */
function named(unit: Unit, start: number): Subject | null {
  const naming = unit.chunks[start - 1];
  const isNaming =
    naming?.kind === 'verb' && naming.first === naming.head && /^(?:called|named)$/.test(wordOf(unit, start - 1));
  const name = unit.chunks[start];
  if (!isNaming || name?.kind !== 'noun' || unit.tokens[name.head]?.tag !== 'PROPN') return null;
  const firstChunk = phraseStart(unit, start - 2);
  const base = unit.chunks[start - 2]?.kind === 'noun' ? sourceAt(unit, firstChunk, { apposition: false }) : null;
  if (!base) return null;
  const source = describedBy(unit, base, { range: { first: name.first, end: name.end }, head: name.head });
  return { source, firstChunk, isRelative: false, isShared: false };
}

/** "Director (International Business) Harpreet Gill": the chunk of the title before the brackets before a name; −1 without one. */
function titleBeforeBrackets(unit: Unit, start: number): number {
  if (unit.chunks[start - 1]?.kind !== 'close-bracket') return -1;
  const title = openingBracket(unit.chunks, start - 1) - 1;
  return title >= 0 && unit.chunks[title]?.kind === 'noun' ? title : -1;
}

/** How far back a relative clause without commas may begin, in chunks. */
const RELATIVE_REACH = 12;

/**
 * "the people who met the minister said", "scientists not involved who …": what stands before the verb belongs to a relative
 * clause; whoever the clause describes is the subject. The chunk of the one described, or null.
 */
function describedByRelative(unit: Unit, verb: number): number | null {
  const { chunks } = unit;
  let finite = 0;
  for (let at = verb - 1; at > 0 && at >= verb - RELATIVE_REACH; at--) {
    const chunk = chunks[at];
    if (!chunk) return null;
    const opensRelative = chunk.kind === 'relative' || (wordOf(unit, at) === 'that' && chunks[at - 1]?.kind === 'noun');
    if (opensRelative) {
      const described = chunks[at - 1];
      return finite === 1 && described?.kind === 'noun' && !described.isTemporal ? at - 1 : null;
    }
    if (chunk.kind === 'verb' && !chunk.isParticiple && !chunk.isInfinitive) {
      finite++;
      const next = chunks[at + 1];
      const isSubjectOfNext = isNamed(next) && at + 1 === phraseStart(unit, verb - 1);
      const takesClause = cueLexicon.get(chunk.lemma)?.takesClause === true;
      if (finite > 1 || (takesClause && isSubjectOfNext)) return null;
    }
    const joinsNouns =
      chunk.kind === 'coordinator' && chunks[at - 1]?.kind === 'noun' && chunks[at + 1]?.kind === 'noun';
    if (joinsNouns) continue;
    if (
      ['comma', 'stop', 'quotation', 'coordinator', 'semicolon', 'colon', 'dash', 'subordinator'].includes(chunk.kind)
    )
      return null;
  }
  return null;
}

function earlierSubject(unit: Unit, from: number, depth: number): Subject | null {
  for (let at = from - 1; at >= 0; at--) {
    const chunk = unit.chunks[at];
    if (chunk?.kind === 'verb' && !chunk.isParticiple) return subjectOf(unit, at, depth + 1);
    if (chunk?.kind === 'semicolon' || chunk?.kind === 'quotation') return null;
  }
  return null;
}

/** The first chunk of the noun phrase that ends at a chunk, over prepositional phrases, "and", and reduced relatives. */
export function phraseStart(unit: Unit, chunk: number): number {
  const { chunks } = unit;
  let at = chunk;
  for (;;) {
    const before = chunks[at - 1];
    const noun = chunks[at - 2];
    if (before?.kind === 'preposition' && noun?.kind === 'noun' && !noun.isTemporal) {
      if (CLAUSE_OPENERS.has(wordOf(unit, at - 1))) return at;
      at -= 2;
    } else if (
      before?.kind === 'preposition' &&
      isTime(noun) &&
      chunks[at - 3]?.kind === 'noun' &&
      /^(?:by|from|of)$/.test(wordOf(unit, at - 1))
    ) {
      // "a survey last year by the charity"
      at -= 3;
    } else if (before?.kind === 'preposition' && isDescribing(unit, at - 2) && chunks[at - 3]?.kind === 'noun') {
      // "a person familiar with the matter"
      at -= 3;
    } else if (before?.kind === 'preposition' && noun?.kind === 'coordinator' && chunks[at - 3]?.kind === 'noun') {
      // "in Virginia and around the country"
      at -= 3;
    } else if (joinsSubjects(unit, at)) at = listStart(unit, at - 2);
    else if (reducedRelativeNoun(unit, at) >= 0) at = reducedRelativeNoun(unit, at);
    else return at;
  }
}

/** "the Ministry of Economy, Trade and Industry": the comma inside an office's name. */
function listStart(unit: Unit, at: number): number {
  const { chunks } = unit;
  const isListed = chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'noun' && wordOf(unit, at - 3) === 'of';
  const office = chunks[at - 4];
  const head = office?.kind === 'noun' ? (unit.tokens[office.head]?.lower ?? '') : '';
  return isListed && /^(?:ministry|department|office|minister|secretary|committee|bureau|board)$/.test(head)
    ? at - 4
    : at;
}

/** "Ortiz and Brandt said", but not "mended the roof and Brandt said": the first of two subjects is no verb's object. */
function joinsSubjects(unit: Unit, at: number): boolean {
  const { chunks } = unit;
  if (chunks[at - 1]?.kind !== 'coordinator' || !/^(?:and|&|or)$/.test(wordOf(unit, at - 1))) return false;
  const other = chunks[at - 2];
  if (other?.kind !== 'noun' || other.isTemporal) return false;
  const start = phraseStart(unit, at - 2);
  const before = chunks[start - 1];
  return before?.kind !== 'verb' && before?.kind !== 'preposition';
}

/**
 * The noun a reduced relative clause belongs to, when the phrase at a chunk ends one: "a report issued on Monday by the agency",
 * "a report dated 13 March and reviewed by the agency", "judges handling the case"; −1 otherwise.
 */
function reducedRelativeNoun(unit: Unit, at: number): number {
  const { chunks } = unit;
  let index = at - 1;
  while (['preposition', 'adverb'].includes(chunks[index]?.kind ?? '') || isTime(chunks[index])) index--;
  const participle = chunks[index];
  if (participle?.kind !== 'verb') return -1;
  const isActive = participle.isParticiple && participle.first === participle.head && index === at - 1;
  if (isActive && cueLexicon.get(participle.lemma)?.class === 'speech') return -1;
  const isPassive = index < at - 1 && (isBareParticiple(unit, participle) || wordOf(unit, index) === 'being');
  if (!isActive && !isPassive) return -1;
  let noun = index - 1;
  if (chunks[noun]?.kind === 'coordinator') {
    noun--;
    if (isTime(chunks[noun])) noun--;
    const first = chunks[noun];
    if (first?.kind !== 'verb' || !isBareParticiple(unit, first)) return -1;
    noun--;
  }
  const found = chunks[noun];
  return found?.kind === 'noun' && !found.isTemporal ? noun : -1;
}

const isTime = (chunk: Chunk | undefined) => chunk?.kind === 'noun' && chunk.isTemporal;

const IRREGULAR_PARTICIPLE =
  /^(?:made|led|held|taken|written|seen|given|known|sent|drawn|shown|sworn|built|put|found|born|kept|told|won|brought|left|run|set)$/;

function isBareParticiple({ tokens }: Unit, { first, head }: VerbChunk): boolean {
  const word = tokens[head]?.lower ?? '';
  return first === head && (/(?:ed|ing)$/.test(word) || IRREGULAR_PARTICIPLE.test(word));
}

function openingBracket(chunks: readonly Chunk[], closing: number): number {
  for (let at = closing - 1; at >= 0 && at >= closing - FURTHEST; at--) {
    if (chunks[at]?.kind === 'open-bracket') return at;
  }
  return -1;
}

/** The noun a relative pronoun stands for. Between commas it may have an apposition before it: "Stone, the architect, who …". */
function antecedent(unit: Unit, relative: number): Subject | null {
  const { chunks } = unit;
  let at = relative - 1;
  if (chunks[at]?.kind === 'preposition') at--;
  if (chunks[at]?.kind === 'comma') at--;
  if (chunks[at]?.kind === 'close-bracket') at = openingBracket(chunks, at) - 1;
  if (!isNamed(chunks[at])) return null;
  const nearest = unit.chunks[at];
  const isNamedThing =
    nearest?.kind === 'noun' && unit.tokens[nearest.head]?.tag === 'PROPN' && wordOf(unit, relative) === 'which';
  const start = isNamedThing ? at : phraseStart(unit, at);
  const first = nameBefore(unit, nearestPerson(unit, start, at));
  const source = sourceAt(unit, first);
  return source && { source, firstChunk: first, isRelative: true, isShared: false };
}

/** "a lawsuit by a beekeeper who says": prepositions that end one noun phrase and begin another's. */
function nearestPerson(unit: Unit, start: number, at: number): number {
  for (let index = at - 1; index > start; index--) {
    if (/^(?:by|to|against|between|than|like|about|over)$/.test(wordOf(unit, index))) return index + 1;
  }
  return start;
}

/** The name an apposition or an age belongs to: "Paul, 61, a miner" from "a miner" back to "Paul". */
function nameBefore(unit: Unit, chunk: number): number {
  const { chunks, tokens } = unit;
  let at = chunk;
  // "of Mill Row, Harwick": a phrase between commas ends further left than its last name.
  if (chunks[at - 1]?.kind === 'preposition') return at;
  for (let steps = 0; steps < 3; steps++) {
    const described = chunks[at];
    const before = chunks[at - 2];
    if (chunks[at - 1]?.kind !== 'comma' || described?.kind !== 'noun' || before?.kind !== 'noun') return at;
    if (before.isTemporal) return at;
    const start = phraseStart(unit, at - 2);
    const isDescription =
      isAge(unit, at) ||
      isAge(unit, at - 2) ||
      (tokens[described.head]?.tag === 'NOUN' && tokens[before.head]?.tag === 'PROPN') ||
      /^(?:jr|sr)\b/.test(tokens[described.first]?.lower ?? '');
    if (!isDescription) return at;
    at = start;
  }
  return at;
}

/** "Zeman, a retired miner, said": from the comma before the verb, over what stands between the commas, to the name. */
function aroundParenthesis(unit: Unit, closing: number): Subject | null {
  const { chunks } = unit;
  const mark = chunks[closing]?.kind;
  let tries = 0;
  for (let at = closing - 1; at > 0 && at >= closing - FURTHEST && tries < 5; at--) {
    if (chunks[at]?.kind !== mark) continue;
    tries++;
    if (!isParenthesis(unit, at + 1, closing)) continue;
    let end = at - 1;
    if (chunks[end]?.kind === 'adverb' || /^(?:there|here)$/.test(wordOf(unit, end))) end--;
    if (chunks[end]?.kind === 'close-bracket') end = openingBracket(chunks, end) - 1;
    if (!isNamed(chunks[end])) continue;
    const start = phraseStart(unit, end);
    // "Quayle, 58, of Mill Row, Harwick, denies": a phrase between commas belongs to the name before it.
    const isAside = chunks[start - 1]?.kind === 'preposition';
    if (isAside && chunks[start - 2]?.kind === mark) return aroundParenthesis(unit, start - 2);
    // "Of the 4,200 songs, 30 mention a death, says …": the object of a preposition is no subject.
    if (isAside && mark === 'comma' && start === 1) continue;
    return withApposition(unit, nameBefore(unit, start), at + 1, closing);
  }
  return null;
}

function withApposition(unit: Unit, firstChunk: number, from: number, closing: number): Subject | null {
  const base = sourceAt(unit, firstChunk, { apposition: false });
  if (!base) return null;
  const apposition = appositionIn(unit, firstChunk, from, closing);
  const source = apposition ? describedBy(unit, base, apposition) : base;
  return { source, firstChunk, isRelative: false, isShared: false };
}

function appositionIn(unit: Unit, firstChunk: number, from: number, closing: number): Apposition | null {
  const { chunks, tokens } = unit;
  const opening = chunks[from];
  if (opening?.kind !== 'noun' || isAge(unit, from) || tokens[opening.head]?.tag === 'NUM') {
    return appositionBetween(unit, firstChunk, from - 1);
  }
  // A relative clause that only says how somebody spoke ("who asked not to be named") is no part of the role.
  let end = closing;
  for (let at = from; at < closing; at++) {
    if (chunks[at]?.kind === 'relative' && chunks[at - 1]?.kind === 'comma') {
      end = at - 1;
      break;
    }
  }
  // "Brigadier General (retired) Hotman Lubis": the name stands behind the brackets.
  const behind =
    chunks[from + 1]?.kind === 'open-bracket'
      ? chunks.slice(from, end).findLast(({ kind }) => kind === 'noun')
      : undefined;
  const head = behind?.kind === 'noun' && behind.end === chunks[end - 1]?.end ? behind.head : opening.head;
  return { range: { first: opening.first, end: chunks[end - 1]?.end ?? opening.end }, head };
}

/** "Stone, the architect, who …": the apposition between a name and the parenthesis that was passed over. */
function appositionBetween(unit: Unit, firstChunk: number, comma: number): Apposition | null {
  const described = sourceAt(unit, firstChunk);
  const isInside = described?.role && described.role.end <= (unit.chunks[comma]?.first ?? 0);
  return isInside && described.role ? { range: described.role, head: described.role.end - 1 } : null;
}

/** Whether the chunks between two commas can be passed over: an apposition, a relative clause, a participle, a phrase. */
function isParenthesis({ chunks, tokens }: Unit, from: number, to: number): boolean {
  const inner = chunks.slice(from, to);
  const [opening] = inner;
  if (!opening) return false;
  if (opening.kind === 'relative') return true;
  const word = tokens[opening.first]?.lower ?? '';
  if (/^(?:whose|where|when|while|although|though|if|as)$/.test(word)) return true;
  if (['preposition', 'adverb', 'other'].includes(opening.kind)) return true;
  if (opening.kind === 'verb') return opening.isParticiple || !hasFiniteVerb(inner.slice(1));
  if (inner.some(({ kind }, at) => kind === 'relative' || (at > 0 && kind === 'subordinator'))) return isNamed(opening);
  return !hasFiniteVerb(inner);
}

function hasFiniteVerb(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.kind === 'verb' && !chunk.isParticiple && !chunk.isInfinitive);
}

/** "said the dam was sound and added": the subject of the verb before the "and". */
function sharedSubject(unit: Unit, coordinator: number, depth: number): Subject | null {
  if (unit.chunks[coordinator - 1]?.kind === 'comma') {
    const main = mainSubject(unit, coordinator, depth + 1);
    if (main) return { ...main, isShared: true };
  }
  for (let at = coordinator - 1; at >= 0 && at >= coordinator - FURTHEST; at--) {
    const chunk = unit.chunks[at];
    if (chunk?.kind !== 'verb' || chunk.isInfinitive || chunk.isParticiple) continue;
    const found = subjectOf(unit, at, depth + 1);
    return found && { ...found, isShared: true };
  }
  return null;
}

function throughVerb(unit: Unit, verb: number, at: number, depth: number): Subject | null {
  const chunk = unit.chunks[verb];
  const other = unit.chunks[at];
  if (chunk?.kind !== 'verb' || other?.kind !== 'verb') return null;
  // "refused to say", "went on to say"
  if (chunk.isInfinitive || other.isInfinitive) return subjectOf(unit, at, depth + 1);
  // "the study that she led found"
  const owner = unit.chunks[at - 1];
  const isObjectRelative =
    isNamed(owner) && /^(?:that|which|who|whom)$/.test(wordOf(unit, at - 2)) && unit.chunks[at - 3]?.kind === 'noun';
  if (isObjectRelative) return plain(unit, phraseStart(unit, at - 3));
  const isRelative = /^(?:that|which|who)$/.test(wordOf(unit, at - 1)) && unit.chunks[at - 2]?.kind === 'noun';
  if (isRelative) return plain(unit, phraseStart(unit, at - 2));
  // "a report published on Monday said"
  const noun = unit.chunks[at - 1];
  const isReduced = isBareParticiple(unit, other) && noun?.kind === 'noun' && !noun.isTemporal;
  return isReduced ? plain(unit, phraseStart(unit, at - 1)) : null;
}

/** The subject of a unit's first finite verb. */
export function mainSubject(unit: Unit, before = unit.chunks.length, depth = 0): Subject | null {
  for (const [at, chunk] of unit.chunks.slice(0, before).entries()) {
    if (chunk.kind !== 'verb' || chunk.isParticiple || chunk.isInfinitive) continue;
    const found = subjectOf(unit, at, depth);
    if (found && !found.isRelative) return found;
  }
  return null;
}
