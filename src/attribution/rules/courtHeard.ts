import type { CueContext } from '../cueContext.ts';
import type { Finding } from '../finding.ts';
import { wordOf } from '../sourcePhrase.ts';
import { subjectOf } from '../subject.ts';
import { contentBefore, contentFrom, holdsClause } from './content.ts';

const HEARERS = /^(?:court|courts|jury|jurors|magistrates|inquest|tribunal|hearing|inquiry|panel|committee|judge)$/;

/** "…, the court heard" and "the jury heard that …": said by somebody the sentence does not name. */
export function courtHeard({ unit, at, verb, complement }: CueContext): Finding | null {
  const isHearing = verb.lemma === 'hear' || (verb.lemma === 'tell' && verb.isPassive);
  if (!isHearing || verb.isParticiple || wordOf(unit, at + 1) === 'by') return null;
  const subject = subjectOf(unit, at);
  if (!subject || !HEARERS.test(unit.tokens[subject.source.head]?.lower ?? '')) return null;
  const closes = subject.firstChunk > 0 && holdsClause(unit.chunks.slice(0, subject.firstChunk));
  if (!closes && complement.kind !== 'clause') return null;
  const content = closes ? contentBefore(unit, subject.firstChunk) : contentFrom(unit, complement.start);
  if (content.length === 0) return null;
  return {
    rule: 'sourceless',
    act: 'speech',
    lemma: verb.lemma,
    cue: { first: verb.first, end: verb.end },
    source: null,
    content,
    via: [],
    unit: unit.index,
    hasQuotation: false,
  };
}
