import type { Chunk } from '../chunk.ts';
import type { Range, Unit } from '../unit.ts';

/** From a chunk to the end of its unit, without marks at either end. */
export function contentFrom(unit: Unit, chunk: number, endChunk = unit.chunks.length): Range[] {
  return between(unit, chunk, endChunk);
}

/** From the start of the unit to just before a chunk. */
export function contentBefore(unit: Unit, chunk: number): Range[] {
  return between(unit, 0, chunk);
}

const EDGE = new Set(['comma', 'colon', 'semicolon', 'dash', 'stop', 'coordinator']);

function between(unit: Unit, from: number, to: number): Range[] {
  let first = from;
  let last = to - 1;
  while (first <= last && (EDGE.has(unit.chunks[first]?.kind ?? '') || opensClauseOnly(unit, first, from))) first++;
  while (last >= first && EDGE.has(unit.chunks[last]?.kind ?? '')) last--;
  const opening = unit.chunks[first];
  const closing = unit.chunks[last];
  return opening && closing && first <= last ? [{ first: opening.first, end: closing.end }] : [];
}

/** The "that" of "said that …" belongs to the cue's side. */
function opensClauseOnly({ chunks, tokens }: Unit, at: number, from: number): boolean {
  const chunk = chunks[at];
  return at === from && at > 0 && chunk?.kind === 'subordinator' && tokens[chunk.first]?.lower === 'that';
}

/** Whether chunks hold a statement: a quotation, or somebody or something with a finite verb. */
export function holdsClause(chunks: readonly Chunk[]): boolean {
  let named = false;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === 'quotation') return true;
    // "That fails": the first word is what fails.
    if (at === 0 && chunk.kind === 'subordinator') named = true;
    if (chunk.kind === 'noun' || chunk.kind === 'pronoun' || chunk.kind === 'other') named = true;
    if (chunk.kind === 'verb' && named && !chunk.isParticiple && !chunk.isInfinitive) return true;
  }
  return false;
}
