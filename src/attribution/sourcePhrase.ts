import { isNamed } from './chunk.ts';
import type { Source } from './finding.ts';
import type { Token } from './token.ts';
import type { Range, Unit } from './unit.ts';

/** Prepositions that attach to the source before them: "an official of the union", "residents in the valley". */
const ATTACHING = new Set(
  'of for from at in with on near outside behind across around against inside within to under'.split(' '),
);

/** The word of a one-word chunk, in lower case; "" beyond the unit. */
export function wordOf(unit: Unit, chunk: number): string {
  const found = unit.chunks[chunk];
  return found ? (unit.tokens[found.first]?.lower ?? '') : '';
}

/**
 * The source that begins at a chunk: its noun phrase, prepositional phrases, coordinated noun phrases and, where one follows
 * between commas, its apposition.
 */
export function sourceAt(unit: Unit, chunk: number, { apposition = true, through = chunk } = {}): Source | null {
  const named = unit.chunks[chunk];
  if (!isNamed(named)) return null;
  if (named.kind === 'pronoun') {
    const { first, end, head } = named;
    return { first, end, head, name: { first, end }, isPronoun: true, role: null, lastChunk: chunk };
  }
  const last = Math.max(through, coordinationEnd(unit, prepositionsEnd(unit, chunk)));
  const end = unit.chunks[last]?.end ?? named.end;
  const name = { first: named.first, end };
  const base = { ...name, head: named.head, name, isPronoun: false, role: null, lastChunk: last };
  const found = apposition ? appositionAfter(unit, last) : null;
  return found ? describedBy(unit, { ...base, lastChunk: found.lastChunk }, found) : base;
}

export interface Apposition {
  readonly range: Range;
  /** Token index of its head noun. */
  readonly head: number;
}

/** A source with its apposition: "Ortiz, the harbour master"; or, the name standing second, "the harbour master, Ines Ortiz". */
export function describedBy(unit: Unit, source: Source, { range, head }: Apposition): Source {
  const { tokens } = unit;
  const isNamedSecond = isName(tokens, head, range.first) && !isName(tokens, source.head, source.name.first);
  const end = Math.max(source.end, range.end);
  if (isNamedSecond) return { ...source, end, name: range, head, role: source.name };
  return { ...source, end, role: range };
}

/** A phrase with a proper noun for its head, and no article or possessive before it. */
function isName(tokens: readonly Token[], head: number, first: number): boolean {
  const opener = tokens[first];
  if (tokens[head]?.tag !== 'PROPN' || !opener) return false;
  // "the Rev Tobias Mwangi"
  const isStyled =
    opener.lower === 'the' &&
    /^(?:rev|rev\.|reverend|hon|hon\.|honourable|right|most|venerable)$/.test(tokens[first + 1]?.lower ?? '');
  return isStyled || !/^(?:DET|PRON|POSS|NUM)$/.test(opener.tag);
}

export function prepositionsEnd(unit: Unit, chunk: number, except?: ReadonlySet<string>): number {
  let last = chunk;
  for (;;) {
    const attached = unit.chunks[last + 2];
    const isAttached =
      unit.chunks[last + 1]?.kind === 'preposition' &&
      ATTACHING.has(wordOf(unit, last + 1)) &&
      !except?.has(wordOf(unit, last + 1)) &&
      ((attached?.kind === 'noun' && !attached.isTemporal) ||
        (attached?.kind === 'pronoun' && attached.isObject && wordOf(unit, last + 1) === 'of'));
    if (!isAttached) {
      // "a person familiar with the matter"
      if (!isDescribing(unit, last + 1) || unit.chunks[last + 3]?.kind !== 'noun') return last;
      last += 3;
      continue;
    }
    last += 2;
    // "of seven women and five men to …"
    const joined = unit.chunks[last + 2];
    const after = unit.chunks[last + 3];
    const isJoined = wordOf(unit, last + 1) === 'and' && joined?.kind === 'noun' && !joined.isTemporal;
    if (isJoined && after?.kind === 'verb' && after.isInfinitive) last += 2;
  }
}

const DESCRIBING =
  /^(?:familiar|involved|based|knowledgeable|briefed|concerned|close|aware|responsible|loyal|opposed|privy|present)$/;

/** An adjective that ties a preposition to the noun before it: "familiar with", "close to". */
export function isDescribing(unit: Unit, chunk: number): boolean {
  const isTied = unit.chunks[chunk + 1]?.kind === 'preposition';
  return isTied && unit.chunks[chunk]?.kind === 'other' && DESCRIBING.test(wordOf(unit, chunk));
}

function coordinationEnd(unit: Unit, chunk: number): number {
  let last = chunk;
  for (;;) {
    const next = unit.chunks[last + 2];
    const isJoined =
      unit.chunks[last + 1]?.kind === 'coordinator' &&
      /^(?:and|&|or)$/.test(wordOf(unit, last + 1)) &&
      next?.kind === 'noun' &&
      !next.isTemporal;
    if (!isJoined || unit.chunks[last + 3]?.kind === 'verb') return last;
    last = prepositionsEnd(unit, last + 2);
  }
}

const PHRASE_ENDS = new Set(['comma', 'stop', 'dash', 'semicolon', 'colon', 'close-bracket', 'quotation']);

/** "…, 61, a retired miner in the valley": what stands behind a source and describes it, up to the mark that ends it. */
function appositionAfter(unit: Unit, chunk: number): (Apposition & { lastChunk: number }) | null {
  if (unit.chunks[chunk + 1]?.kind !== 'comma') return null;
  let start = chunk + 2;
  if (isAge(unit, start) && unit.chunks[start + 1]?.kind === 'comma') start += 2;
  const noun = unit.chunks[start];
  if (noun?.kind !== 'noun' || noun.isTemporal) return null;
  if (isAge(unit, start)) return null;
  const last = coordinationEnd(unit, prepositionsEnd(unit, start));
  const after = unit.chunks[last + 1];
  if (after && !PHRASE_ENDS.has(after.kind) && after.kind !== 'relative' && after.kind !== 'preposition') return null;
  return { range: { first: noun.first, end: unit.chunks[last]?.end ?? noun.end }, head: noun.head, lastChunk: last };
}

/** A bare number between commas: "61", or a suffix: "Jr." */
export function isAge(unit: Unit, chunk: number): boolean {
  const found = unit.chunks[chunk];
  if (found?.kind !== 'noun') return false;
  return found.end - found.first === 1 && unit.tokens[found.head]?.tag === 'NUM';
}
