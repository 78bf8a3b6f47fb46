import { isNamed } from '../chunk.ts';
import type { CueContext } from '../cueContext.ts';
import type { Finding } from '../finding.ts';
import { wordOf } from '../sourcePhrase.ts';
import { subjectOf } from '../subject.ts';
import { contentFrom } from './content.ts';
import { fitsCue, showsThing } from './fitsCue.ts';
import { NOT_REPORTED } from './notReported.ts';
import { reported } from './reported.ts';

/** "X said (that) …", "X promised to …", "X called it …": who, cue, content. */
export function opening(context: CueContext): Finding | null {
  const { unit, at, verb, cue, found } = context;
  if (verb.isPassive || verb.isParticiple) return null;
  if (!cue) return rippedAs(context);
  const subject = subjectOf(unit, at);
  if (!subject || !(fitsCue(context, cue) || showsThing(context, subject.source.head))) return null;
  if (NOT_REPORTED.some(({ applies }) => applies(context, subject))) return null;
  // ", and urged …": of two verbs joined, the second has the speaker of the report it goes on from.
  const before = subject.isShared ? found.findLast(({ source }) => source !== null) : undefined;
  return reported(context, cue, 'opening', before?.source ?? subject.source);
}

/** `ripped his power play as “a bake sale”`: whatever the verb, what stands behind "as" is said. */
function rippedAs({ unit, at, verb }: CueContext): Finding | null {
  const { chunks } = unit;
  if (verb.isAuxiliary || verb.isInfinitive || verb.isNegated || verb.hasModal) return null;
  const quotation = chunks.findIndex(({ kind }, index) => index > at + 1 && kind === 'quotation');
  if (quotation < 0 || quotation > at + 12 || wordOf(unit, quotation - 1) !== 'as') return null;
  const object = chunks.slice(at + 1, quotation - 1);
  if (!isNamed(object[0]) || object.some(({ kind }) => kind === 'coordinator' || kind === 'stop')) return null;
  const subject = subjectOf(unit, at);
  if (!subject || subject.isShared) return null;
  return {
    rule: 'any-verb',
    act: 'speech',
    lemma: verb.lemma,
    cue: { first: verb.first, end: verb.end },
    source: subject.source,
    content: contentFrom(unit, at + 1),
    via: [],
    unit: unit.index,
    hasQuotation: true,
  };
}
