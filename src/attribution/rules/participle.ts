import type { CueContext } from '../cueContext.ts';
import { DOCUMENT_NOUNS } from '../cueNouns.ts';
import type { Finding, Source } from '../finding.ts';
import { sourceAt, wordOf } from '../sourcePhrase.ts';
import { phraseStart, subjectOf } from '../subject.ts';
import type { Unit } from '../unit.ts';
import { finding, fits } from './opening.ts';

/** "footage of Moss saying": who is heard, not the film. */
const RECORDINGS = new Set(
  'footage video audio clip clips tape recording film picture pictures image images'.split(' '),
);

/** "…, adding that …", "a letter saying …", "with Moss calling it …": an -ing cue takes the subject of the sentence's main verb. */
export function participle(context: CueContext): Finding | null {
  const { verb, cue } = context;
  if (!cue || !verb.isParticiple || !fits(context, cue)) return null;
  if (wordOf(context.unit, context.at - 1) === 'as') return null;
  const source = sourceOf(context);
  return source && finding(context, cue, 'participle', source);
}

function sourceOf({ unit, at, found }: CueContext): Source | null {
  const before = unit.chunks[at - 1];
  if (before?.kind === 'noun' && !before.isTemporal) {
    const start = phraseStart(unit, at - 1);
    const head = unit.tokens[sourceAt(unit, start)?.head ?? -1]?.lower ?? '';
    const isHolder = DOCUMENT_NOUNS.has(head) || wordOf(unit, start - 1) === 'with';
    if (isHolder && RECORDINGS.has(head) && start < at - 1) return sourceAt(unit, at - 1, { apposition: false });
    if (isHolder) return sourceAt(unit, start, { apposition: false });
  }
  return mainFiniteSubject(unit, at) ?? found.at(-1)?.source ?? null;
}

function mainFiniteSubject(unit: Unit, at: number): Source | null {
  for (let index = at - 1; index >= 0; index--) {
    const chunk = unit.chunks[index];
    if (chunk?.kind !== 'verb' || chunk.isParticiple || chunk.isInfinitive) continue;
    const subject = subjectOf(unit, index);
    const isAside = subject?.isRelative === true && unit.chunks[at - 1]?.kind === 'comma';
    if (subject && !isAside) return subject.source;
  }
  return null;
}
