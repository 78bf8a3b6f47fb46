import { type Chunk, isNamed } from './chunk.ts';
import { phraseStart } from './phraseStart.ts';
import { type Apposition, describedBy, isAge, sourceAt, wordOf } from './sourcePhrase.ts';
import type { Subject } from './subject.ts';
import type { Unit } from './unit.ts';

/** How far back a parenthesis may begin, in chunks. */
const FURTHEST = 60;

/** "Zeman, a retired miner, said": from the comma before the verb, over what stands between the commas, to the name. */
export function aroundParenthesis(unit: Unit, closing: number): Subject | null {
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
    if (isAside && chunks[start - 2]?.kind === mark && isNamed(chunks[start - 3])) {
      return withApposition(unit, nameBefore(unit, phraseStart(unit, start - 3)), start - 1, closing);
    }
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

/** "a lawsuit by a beekeeper who says": prepositions that end one noun phrase and begin another's. */
export function nearestPerson(unit: Unit, start: number, at: number): number {
  for (let index = at - 1; index > start; index--) {
    if (/^(?:by|to|against|between|than|like|about|over)$/.test(wordOf(unit, index))) return index + 1;
  }
  return start;
}

/** The name an apposition or an age belongs to: "Paul, 61, a miner" from "a miner" back to "Paul". */
export function nameBefore(unit: Unit, chunk: number): number {
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

/** The chunk that opens the brackets a chunk closes; −1 without one. */
export function openingBracket(chunks: readonly Chunk[], closing: number): number {
  for (let at = closing - 1; at >= 0 && at >= closing - FURTHEST; at--) {
    if (chunks[at]?.kind === 'open-bracket') return at;
  }
  return -1;
}
