import { isNamed } from '../chunk.ts';
import type { Finding } from '../finding.ts';
import { sourceAt } from '../sourcePhrase.ts';
import type { Range, Unit } from '../unit.ts';
import { contentBefore, contentFrom } from './content.ts';

/** "sorted according to size": by what, not by whose word. */
const MEASURES =
  /^(?:size|age|height|weight|colour|color|type|rank|order|need|needs|taste|tastes|conscience|consciences|ability|custom|plan|schedule)$/;

/** "According to X, …" and "…, according to X": the rest of the sentence is what X says. */
export function accordingTo(unit: Unit, at: number): Finding | null {
  const { chunks } = unit;
  const chunk = chunks[at];
  if (!chunk) return null;
  const marker = markerAt(unit, at);
  if (!marker) return null;
  let named = at + 1;
  while (chunks[named] && (chunks[named]?.first ?? 0) < marker.end) named++;
  if (!isNamed(chunks[named])) return null;
  const source = sourceAt(unit, named);
  if (!source || MEASURES.test(unit.tokens[source.head]?.lower ?? '')) return null;
  const after = source.lastChunk + 1;
  const opens = chunks
    .slice(0, at)
    .every(({ kind }) => kind === 'adverb' || kind === 'coordinator' || kind === 'comma');
  const isAside = chunks[at - 1]?.kind === 'relative';
  const content =
    opens || isAside ? contentFrom(unit, after) : [...contentBefore(unit, at), ...afterwards(unit, after)];
  if (content.length === 0) return null;
  return {
    rule: 'according-to',
    act: 'speech',
    lemma: 'according',
    cue: marker,
    source,
    content,
    via: [],
    unit: unit.index,
    hasQuotation: content.some(({ first, end }) =>
      chunks.some((one) => one.kind === 'quotation' && one.first >= first && one.end <= end),
    ),
  };
}

/** The words "according to", "in the words of", and "per" behind a pause. */
function markerAt({ chunks, tokens }: Unit, at: number): Range | null {
  const chunk = chunks[at];
  if (!chunk) return null;
  const word = (index: number) => tokens[index]?.lower;
  const last = chunk.end - 1;
  if (word(last) === 'according' && word(last + 1) === 'to') return { first: last, end: last + 2 };
  const isWordsOf =
    word(last) === 'in' && word(last + 1) === 'the' && word(last + 2) === 'words' && word(last + 3) === 'of';
  if (isWordsOf) return { first: last, end: last + 4 };
  const isReckoning =
    word(last) === 'by' &&
    word(last + 1) === 'the' &&
    /^(?:reckoning|account|estimate|admission)$/.test(word(last + 2) ?? '');
  if (isReckoning && word(last + 3) === 'of') return { first: last, end: last + 4 };
  const pause = chunks[at - 1]?.kind;
  const isAsPer = word(last) === 'as' && word(last + 1) === 'per' && pause === 'comma';
  if (isAsPer) return { first: last, end: last + 2 };
  const isPer = word(last) === 'per' && (pause === 'comma' || pause === 'quotation');
  return isPer ? { first: last, end: last + 1 } : null;
}

/** What a sentence says behind an "according to X," in its middle; not behind a semicolon or a relative clause about X. */
function afterwards(unit: Unit, chunk: number) {
  if (unit.chunks[chunk]?.kind !== 'comma') return [];
  const next = unit.chunks[chunk + 1];
  if (!next || next.kind === 'relative' || next.kind === 'coordinator') return [];
  return contentFrom(unit, chunk + 1);
}
