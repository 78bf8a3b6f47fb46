import type { CueContext } from '../cueContext.ts';
import { DOCUMENT_NOUNS } from '../cueNouns.ts';
import type { Finding, Source } from '../finding.ts';
import { phraseStart } from '../phraseStart.ts';
import { sourceAt, wordOf } from '../sourcePhrase.ts';
import { subjectOf } from '../subject.ts';
import type { Unit } from '../unit.ts';
import { fitsCue } from './fitsCue.ts';
import { reported } from './reported.ts';

/** "footage of Moss saying": who is heard, not the film. */
const RECORDINGS = new Set(
  'footage video audio clip clips tape recording film picture pictures image images'.split(' '),
);

const ISSUING = new Set(
  'issue send write release publish post sign tweet file circulate share put hand make submit'.split(' '),
);

/** "…, adding that …", "a letter saying …", "with Moss calling it …": an -ing cue takes the subject of the sentence's main verb. */
export function participle(context: CueContext): Finding | null {
  const { verb, cue } = context;
  if (!cue || !verb.isParticiple || !fitsCue(context, cue)) return null;
  if (cue.lemma === 'cite' && citesSomebody(context)) return null;
  const word = wordOf(context.unit, context.at - 1);
  if (word === 'as' || cue.class === 'stance') return null;
  const isAct = /^(?:by|without|of|from|on|in|at)$/.test(word);
  if (
    isAct &&
    (cue.class !== 'speech' || !['clause', 'quotation'].includes(context.complement.kind) || word === 'without')
  )
    return null;
  const source = sourceOf(context);
  return source && reported(context, cue, 'participle', source);
}

/** "…, citing two officials": who was asked, not what was said. */
function citesSomebody({ unit, complement }: CueContext): boolean {
  const noun = unit.chunks[complement.start];
  if (noun?.kind !== 'noun') return false;
  const head = unit.tokens[noun.head];
  return (
    head?.tag === 'PROPN' ||
    /^(?:people|persons?|officials?|sources?|witnesses|aides?|diplomats?|documents?|officers?|insiders?)$/.test(
      head?.lower ?? '',
    )
  );
}

function sourceOf({ unit, at, found }: CueContext): Source | null {
  const before = unit.chunks[at - 1];
  if (before?.kind === 'noun' && !before.isTemporal) {
    const holder = holderBefore(unit, at);
    if (holder) return holder;
  }
  if (before?.kind !== 'comma') return notExpletive(unit, nearestSubject(unit, at) ?? found.at(-1)?.source ?? null);
  // "Two analysts said prices had helped, citing …": the one who speaks already goes on.
  const speaking = found.findLast(({ source, cue }) => source !== null && (cue?.first ?? 0) < before.first);
  return speaking?.source ?? notExpletive(unit, nearestSubject(unit, at));
}

/** "a letter saying", "with Moss calling", and "issued a statement saying", where who issued it speaks. */
function holderBefore(unit: Unit, at: number): Source | null {
  const start = phraseStart(unit, at - 1);
  const head = unit.tokens[sourceAt(unit, start)?.head ?? -1]?.lower ?? '';
  if (RECORDINGS.has(head) && start < at - 1) return sourceAt(unit, at - 1, { apposition: false });
  if (wordOf(unit, start - 1) === 'with') return sourceAt(unit, start, { apposition: false });
  if (!DOCUMENT_NOUNS.has(head)) return null;
  const issuing = unit.chunks[start - 1];
  const isIssued = issuing?.kind === 'verb' && ISSUING.has(issuing.lemma) && !issuing.isPassive;
  const issuer = isIssued ? subjectOf(unit, start - 1) : null;
  return issuer?.source ?? sourceAt(unit, start, { apposition: false });
}

/** "It is worth noting" has no one who notes. */
function notExpletive({ tokens }: Unit, source: Source | null): Source | null {
  return source && tokens[source.head]?.lower === 'it' ? null : source;
}

function nearestSubject(unit: Unit, at: number): Source | null {
  for (let index = at - 1; index >= 0; index--) {
    const chunk = unit.chunks[index];
    if (chunk?.kind !== 'verb' || chunk.isParticiple || chunk.isInfinitive) continue;
    if (/^(?:when|while|if|as|once|after|before)$/.test(wordOf(unit, index))) continue;
    const subject = subjectOf(unit, index);
    const isAside = subject?.isRelative === true && unit.chunks[at - 1]?.kind === 'comma';
    if (subject && !isAside) return subject.source;
  }
  return null;
}
