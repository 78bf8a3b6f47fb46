import { isNamed } from '../chunk.ts';
import { cueLexicon } from '../cueLexicon.ts';
import type { Finding } from '../finding.ts';
import { sourceAt, wordOf } from '../sourcePhrase.ts';
import type { Unit } from '../unit.ts';
import { contentFrom } from './content.ts';

/** `As Fairweather puts it, “…”` and "As the minister said, …" at the start of a sentence. */
export function asPut(unit: Unit, at: number): Finding | null {
  const { chunks } = unit;
  if (at > 1 || wordOf(unit, at) !== 'as' || !isNamed(chunks[at + 1])) return null;
  const source = sourceAt(unit, at + 1);
  let verbAt = (source?.lastChunk ?? 0) + 1;
  while (chunks[verbAt]?.kind === 'comma' || chunks[verbAt]?.kind === 'adverb') verbAt++;
  const verb = chunks[verbAt];
  if (
    !source ||
    /^(?:i|we|you)$/.test(unit.tokens[source.head]?.lower ?? '') ||
    verb?.kind !== 'verb' ||
    verb.isPassive ||
    verb.isParticiple
  )
    return null;
  const isPut = verb.lemma === 'put' && wordOf(unit, verbAt + 1) === 'it';
  if (!isPut && (verb.lemma === 'put' || !cueLexicon.get(verb.lemma)?.closes)) return null;
  const comma = chunks.findIndex(({ kind }, index) => index > verbAt && (kind === 'comma' || kind === 'colon'));
  if (comma < 0 || comma > verbAt + 6) return null;
  const content = contentFrom(unit, comma + 1);
  if (content.length === 0) return null;
  return {
    rule: 'as-put',
    act: 'speech',
    lemma: verb.lemma,
    cue: { first: verb.first, end: verb.end },
    source,
    content,
    via: [],
    unit: unit.index,
    hasQuotation: chunks[comma + 1]?.kind === 'quotation',
  };
}
