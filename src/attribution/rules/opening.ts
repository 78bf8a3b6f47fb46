import type { CueContext } from '../cueContext.ts';
import type { Finding } from '../finding.ts';
import { subjectOf } from '../subject.ts';
import { fitsCue, showsThing } from './fitsCue.ts';
import { NOT_REPORTED } from './notReported.ts';
import { reported } from './reported.ts';

/** "X said (that) …", "X promised to …", "X called it …": who, cue, content. */
export function opening(context: CueContext): Finding | null {
  const { unit, at, verb, cue, found } = context;
  if (!cue || verb.isPassive || verb.isParticiple) return null;
  const subject = subjectOf(unit, at);
  if (!subject || !(fitsCue(context, cue) || showsThing(context, subject.source.head))) return null;
  if (NOT_REPORTED.some(({ applies }) => applies(context, subject))) return null;
  // ", and urged …": of two verbs joined, the second has the speaker of the report it goes on from.
  const before = subject.isShared ? found.findLast(({ source }) => source !== null) : undefined;
  return reported(context, cue, 'opening', before?.source ?? subject.source);
}
