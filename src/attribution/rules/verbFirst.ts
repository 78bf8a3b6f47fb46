import { isNamed } from '../chunk.ts';
import type { CueContext } from '../cueContext.ts';
import type { Finding } from '../finding.ts';
import { sourceAt } from '../sourcePhrase.ts';
import { contentFrom, holdsClause } from './content.ts';

/** `Said Ortiz: “…”`: the cue opens the sentence. */
export function verbFirst({ unit, at, verb, cue }: CueContext): Finding | null {
  if (unit.chunks[1]?.kind === 'pronoun' && unit.chunks[1].isObject) return null;
  if (at !== 0 || !cue || cue.class !== 'speech' || verb.isPassive || verb.isParticiple || verb.isInfinitive)
    return null;
  if (!isNamed(unit.chunks[1])) return null;
  const source = sourceAt(unit, 1);
  const mark = source && unit.chunks[source.lastChunk + 1];
  if (!source || (mark?.kind !== 'colon' && mark?.kind !== 'comma')) return null;
  const content = contentFrom(unit, source.lastChunk + 2);
  if (!holdsClause(unit.chunks.slice(source.lastChunk + 2))) return null;
  if (content.length === 0) return null;
  return {
    rule: 'verb-first',
    act: 'speech',
    lemma: verb.lemma,
    cue: { first: verb.first, end: verb.end },
    source,
    content,
    via: [],
    unit: unit.index,
    hasQuotation: true,
  };
}
