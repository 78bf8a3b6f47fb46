import { isNamed } from './chunk.ts';
import { cueLexicon } from './cueLexicon.ts';
import type { Source } from './finding.ts';
import { aroundParenthesis, nameBefore, nearestPerson, openingBracket } from './parenthesis.ts';
import { isBareParticiple, phraseStart } from './phraseStart.ts';
import { describedBy, sourceAt, wordOf } from './sourcePhrase.ts';
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

/** How far back a subject may stand, in chunks. */
const FURTHEST = 60;
/** How many verbs one subject may be reached through. */
const DEEPEST = 4;
/** The main subject counts as this many, so that looking for it never begins anew inside itself. */
const MAIN_DEPTH = 3;

/** The subject of the verb at a chunk, or null when none can be told. Looks back over a bounded number of chunks. */
export function subjectOf(unit: Unit, verb: number, depth = 0): Subject | null {
  if (depth > DEEPEST) return null;
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
  const isLoose = chunks[relative - 1]?.kind === 'comma';
  const first = nameBefore(unit, isLoose ? start : nearestPerson(unit, start, at));
  const source = sourceAt(unit, first);
  return source && { source, firstChunk: first, isRelative: true, isShared: false };
}

/** "said the dam was sound and added": the subject of the verb before the "and". */
function sharedSubject(unit: Unit, coordinator: number, depth: number): Subject | null {
  if (unit.chunks[coordinator - 1]?.kind === 'comma') {
    const main = mainSubject(unit, coordinator, depth + MAIN_DEPTH);
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

/** The subject of a unit's first finite verb that has one, among its first chunks. */
export function mainSubject(unit: Unit, before = unit.chunks.length, depth = 0): Subject | null {
  if (depth > DEEPEST) return null;
  for (const [at, chunk] of unit.chunks.slice(0, Math.min(before, FURTHEST)).entries()) {
    if (chunk.kind !== 'verb' || chunk.isParticiple || chunk.isInfinitive) continue;
    const found = subjectOf(unit, at, depth);
    if (found && !found.isRelative) return found;
  }
  return null;
}
