import { isNamed } from './chunk.ts';
import type { CueVerb } from './cueLexicon.ts';
import { prepositionsEnd, sourceAt, wordOf } from './sourcePhrase.ts';
import type { Unit } from './unit.ts';

/** What follows a verb, as far as its content goes. */
export interface Complement {
  readonly kind: 'quotation' | 'clause' | 'infinitive' | 'object' | 'colon' | 'none';
  /** Index of the first chunk of the content; for "none", of the chunk behind what was passed over. */
  readonly start: number;
  /** Index of the chunk addressed: "reporters" in "told reporters that". */
  readonly addressee: number | null;
  /** Index of the chunk behind the verb's particle and addressee. */
  readonly from: number;
}

/** Prepositional phrases that may stand between a verb of saying and what was said: "said in Oslo on Friday that". */
const PASSED_PREPOSITIONS = new Set(
  'in at on during after to before of about with via through from over by ahead following'.split(' '),
);
/** Adjectives that stand for adverbs: "said first", "straight after". */
const PASSED_WORDS = new Set('first last straight early late alone flatly there here'.split(' '));
const CLAUSE_WORDS = /^(?:that|whether|if|how|why|what|where|when|who|which|whose)$/;
const LOOK_AHEAD = 14;

export function complementOf(unit: Unit, verb: number, cue: CueVerb | null): Complement {
  const { chunks } = unit;
  const particle = particleEnd(unit, verb, cue);
  const addressee = addresseeAt(unit, particle, cue);
  const from = addressee === null ? particle : addresseeEnd(unit, addressee, cue) + 1;
  const rest = { addressee, from };
  // "urged members who had left to come back": who was urged is part of what was.
  const isDescribed = addressee !== null && chunks[from]?.kind === 'relative' && cue?.takesInfinitive;
  if (isDescribed) return { kind: 'infinitive', start: addressee, addressee, from: addressee };
  const direct = kindAt(unit, from, cue);
  const isDirect = direct !== null && direct.kind !== 'none';
  const start = isDirect ? from : passOver(unit, from, cue);
  if (!isDirect && cue?.prepositions.has(wordOf(unit, start)) && chunks[start + 1])
    return { kind: 'object', start, ...rest };
  const found = isDirect ? direct : kindAt(unit, start, cue);
  if (found && found.kind !== 'none')
    return { ...(found.kind === 'object' ? ofObject(unit, start, cue) : found), ...rest };
  const far = farClause(unit, start, cue, start === from);
  if (far !== null) return { kind: 'clause', start: far, ...rest };
  // "urged caution": what looked like somebody addressed is what was urged.
  if (addressee !== null && from >= chunks.length - 1 && cue?.class === 'speech-like')
    return { kind: 'object', start: addressee, addressee: null, from: addressee };
  return { kind: 'none', start, ...rest };
}

/** What looks like a plain noun phrase may open more. */
function ofObject(unit: Unit, start: number, cue: CueVerb | null): Pick<Complement, 'kind' | 'start'> {
  const that = cue?.class === 'speech' && cue.takesAddressee ? nearThat(unit, start) : null;
  if (that !== null) return { kind: 'clause', start: that };
  // "expects profits this year to be flat"
  const isExpected = cue?.takesInfinitive === true && !cue.takesAddressee;
  if (isExpected && infinitiveAfter(unit, start)) return { kind: 'infinitive', start };
  // "he says judges like surveys": what somebody says is a statement, whatever its verb was taken for.
  const words = unit.end - (unit.chunks[start]?.first ?? unit.end);
  return { kind: cue?.lemma === 'say' && words > 3 ? 'clause' : 'object', start };
}

/** "pointed out", "went on": the particle belongs to the verb. */
function particleEnd(unit: Unit, verb: number, cue: CueVerb | null): number {
  const word = wordOf(unit, verb + 1);
  return /^(?:out|back|on|in)$/.test(word) && cue?.prepositions.has(word) ? verb + 2 : verb + 1;
}

function addresseeAt(unit: Unit, at: number, cue: CueVerb | null): number | null {
  if (!cue?.takesAddressee) return null;
  const named = unit.chunks[at];
  if (!isNamed(named) || (named.kind === 'noun' && named.isTemporal)) return null;
  // "warned prices would rise": the noun is the clause's own subject.
  const next = unit.chunks[prepositionsEnd(unit, at) + 1];
  const isSubject = next?.kind === 'verb' && !next.isInfinitive && !next.isParticiple;
  return isSubject && cue.lemma !== 'tell' ? null : at;
}

/** Its prepositional phrases and apposition: "asked Holt, the moderator, to …"; but not "asked the council for …". */
/** The comma that ends a relative clause between commas and stands before "to" or "that"; −1 without one. */
function relativeEnd({ chunks }: Unit, comma: number): number {
  if (chunks[comma]?.kind !== 'comma' || chunks[comma + 1]?.kind !== 'relative') return -1;
  for (let at = comma + 2; at < comma + 14; at++) {
    const next = chunks[at + 1];
    if (chunks[at]?.kind === 'comma') return next?.kind === 'verb' && next.isInfinitive ? at : -1;
  }
  return -1;
}

function addresseeEnd(unit: Unit, addressee: number, cue: CueVerb | null): number {
  const last = prepositionsEnd(unit, addressee, cue?.prepositions);
  const source = sourceAt(unit, addressee);
  const comma = source && unit.chunks[source.lastChunk + 1]?.kind === 'comma' ? source.lastChunk + 1 : -1;
  const after = unit.chunks[comma + 1];
  // "urged the adviser, which has yet to be named, to disclose"
  const behind = relativeEnd(unit, last + 1);
  if (behind > 0) return behind;
  const goesOn = comma > last && (wordOf(unit, comma + 1) === 'that' || (after?.kind === 'verb' && after.isInfinitive));
  return goesOn ? comma : last;
}

function kindAt(unit: Unit, at: number, cue: CueVerb | null): Pick<Complement, 'kind' | 'start'> | null {
  const { chunks } = unit;
  const chunk = chunks[at];
  if (!chunk) return { kind: 'none', start: at };
  const next = chunks[at + 1];
  if (chunk.kind === 'quotation') return { kind: 'quotation', start: at };
  // "a cut that one of them described as “…”"
  if (cue?.takesObject && wordOf(unit, at) === 'as' && next)
    return { kind: next.kind === 'quotation' ? 'quotation' : 'object', start: at };
  if (chunk.kind === 'comma' || chunk.kind === 'colon') {
    if (next?.kind === 'quotation') return { kind: 'quotation', start: at + 1 };
    if (chunk.kind === 'colon' && next) return { kind: 'colon', start: at + 1 };
    // "said in Toledo, Ohio, that"
    if (wordOf(unit, at + 1) === 'that' && chunks[at + 2]) return { kind: 'clause', start: at + 1 };
    const behind = cue?.takesClause ? thatBehindAside(unit, at) : null;
    if (behind !== null) return { kind: 'clause', start: behind };
    return { kind: 'none', start: at };
  }
  if (wordOf(unit, at) === 'there' && next) return { kind: 'clause', start: at };
  if (wordOf(unit, at) === 'that' && isPronounThat(unit, at, cue)) return { kind: 'object', start: at };
  if (CLAUSE_WORDS.test(wordOf(unit, at)) && next && chunk.kind !== 'noun') {
    const opensTime = /^(?:when|where|if)$/.test(wordOf(unit, at)) && cue?.class === 'speech' && cue.lemma !== 'ask';
    return opensTime ? { kind: 'none', start: at } : { kind: 'clause', start: at };
  }
  if (chunk.kind === 'verb') {
    if (chunk.isInfinitive) return { kind: 'infinitive', start: at };
    return chunk.isParticiple ? { kind: 'object', start: at } : { kind: 'none', start: at };
  }
  if (isNamed(chunk) && !(chunk.kind === 'noun' && chunk.isTemporal)) {
    return { kind: opensClause(unit, at, cue) ? 'clause' : 'object', start: at };
  }
  return null;
}

/** "insisted, most recently in an interview, that" */
function thatBehindAside(unit: Unit, comma: number): number | null {
  for (let at = comma + 1; at < comma + 12; at++) {
    const chunk = unit.chunks[at];
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'quotation') return null;
    if (chunk.kind === 'comma') return wordOf(unit, at + 1) === 'that' ? at + 1 : null;
  }
  return null;
}

function infinitiveAfter(unit: Unit, from: number): boolean {
  for (let at = from + 1; at < from + 6; at++) {
    const chunk = unit.chunks[at];
    if (chunk?.kind === 'verb') return chunk.isInfinitive;
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition') return false;
  }
  return false;
}

/** A "that" behind nothing but noun phrases: "told the programme on Monday that". */
function nearThat(unit: Unit, from: number): number | null {
  for (let at = from; at < from + 8; at++) {
    const chunk = unit.chunks[at];
    if (chunk?.kind === 'subordinator' && wordOf(unit, at) === 'that') return at > from + 1 ? at : null;
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return null;
  }
  return null;
}

/**
 * Verbs that take nothing but clauses have one wherever the rest of the sentence holds a verb: it begins at its "that", or
 * where the verb of saying ends.
 */
function farClause(unit: Unit, from: number, cue: CueVerb | null, isDirect: boolean): number | null {
  if (cue?.class !== 'speech' || !cue.takesClause || cue.takesObject) return null;
  const { chunks } = unit;
  for (let at = from; at < chunks.length && at < from + LOOK_AHEAD; at++) {
    const chunk = chunks[at];
    if (wordOf(unit, at) === 'that' && chunk?.kind === 'subordinator') return at;
    if (chunk?.kind === 'verb' && !chunk.isParticiple && !chunk.isInfinitive) {
      const opener = chunks[from];
      // "correspondence posted with the paper shows": the verb behind the phrase is not the posting's.
      const isOwn = at > from || isDirect;
      if (isOwn && opener && ['other', 'verb', 'adverb', 'subordinator'].includes(opener.kind)) return from;
      if (isDirect || at > from) return null;
      continue;
    }
    if (chunk && isAsidePlace(unit, at)) at += 2;
    else if (!chunk || ['stop', 'comma', 'semicolon', 'dash', 'quotation'].includes(chunk.kind)) return null;
    if (/^(?:when|while|after|before|as|because|if|although|though|since)$/.test(wordOf(unit, at))) return null;
  }
  return null;
}

/** "dismissed that as a joke": the word is what was dismissed. */
function isPronounThat(unit: Unit, at: number, cue: CueVerb | null): boolean {
  const next = unit.chunks[at + 1];
  if (!next || next.kind === 'stop' || wordOf(unit, at + 1) === 'as') return true;
  return next.kind === 'preposition' && cue?.takesClause === false;
}

/** Whether a finite verb follows the noun phrase before the sentence turns. */
function opensClause(unit: Unit, at: number, cue: CueVerb | null): boolean {
  const { chunks } = unit;
  let pending = 0;
  const mayBeObject = cue?.class !== 'speech' || cue.takesObject || cue.takesAddressee;
  for (const [offset, chunk] of chunks.slice(at + 1, at + LOOK_AHEAD).entries()) {
    if (chunk.kind === 'relative' || (chunk.kind === 'subordinator' && wordOf(unit, at + 1 + offset) === 'that'))
      pending++;
    if (chunk.kind === 'verb' && !chunk.isParticiple && !chunk.isInfinitive) {
      // "the software that found it": the clause about a noun has a verb of its own.
      if (pending === 0) return true;
      pending--;
    }
    // "emailed drivers and is offering": the second verb is the first one's equal.
    if (chunk.kind === 'comma' && chunks[at + 2 + offset]?.kind === 'coordinator') return false;
    if (mayBeObject && chunk.kind === 'coordinator' && chunks[at + 2 + offset]?.kind === 'verb') return false;
    const opensTime = /^(?:before|after|when|while|until|as|because|since|once)$/.test(wordOf(unit, at + 1 + offset));
    if (opensTime || (chunk.kind === 'subordinator' && mayBeObject)) return false;
    if (['stop', 'semicolon', 'colon'].includes(chunk.kind)) return false;
    if (mayBeObject && ['comma', 'relative', 'dash', 'verb'].includes(chunk.kind)) return false;
  }
  return false;
}

/** "a message posted on Telegram": a participle and its phrase behind a noun. */
function reducedRelativeEnd(unit: Unit, at: number): number {
  const verb = unit.chunks[at + 1];
  const isParticiple =
    verb?.kind === 'verb' && verb.first === verb.head && /ed$|^(?:sent|seen|held)$/.test(wordOf(unit, at + 1));
  const hasPhrase = unit.chunks[at + 2]?.kind === 'preposition' && isNamed(unit.chunks[at + 3]);
  return isParticiple && hasPhrase ? prepositionsEnd(unit, at + 3) : at;
}

/** ", Ohio," between a place and "that". */
function isAsidePlace(unit: Unit, at: number): boolean {
  const { chunks } = unit;
  const isThat = chunks[at + 2]?.kind === 'comma' && wordOf(unit, at + 3) === 'that';
  return chunks[at]?.kind === 'comma' && chunks[at + 1]?.kind === 'noun' && isThat;
}

/** Over adverbs, times and prepositional phrases to where the content may begin. */
export function passOver(unit: Unit, from: number, cue: CueVerb | null = null): number {
  const { chunks } = unit;
  let at = from;
  for (;;) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    const word = wordOf(unit, at);
    if (chunk?.kind === 'preposition' && cue?.prepositions.has(word)) return at;
    if (chunk?.kind === 'other' && PASSED_WORDS.has(word)) at++;
    else if (chunk?.kind === 'adverb' || chunk?.kind === 'particle' || (chunk?.kind === 'noun' && chunk.isTemporal))
      at++;
    else if (chunk?.kind === 'preposition' && PASSED_PREPOSITIONS.has(word) && isNamed(next)) {
      at = reducedRelativeEnd(unit, prepositionsEnd(unit, at + 1)) + 1;
    } else if (chunk?.kind === 'preposition' && next?.kind === 'preposition' && isNamed(chunks[at + 2]))
      at = prepositionsEnd(unit, at + 2) + 1;
    else if (isAsidePlace(unit, at)) at += 2;
    else return at;
  }
}
