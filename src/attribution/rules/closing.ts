import { passOver } from '../complement.ts';
import type { CueContext } from '../cueContext.ts';
import type { Finding } from '../finding.ts';
import { wordOf } from '../sourcePhrase.ts';
import { type Subject, subjectOf } from '../subject.ts';
import type { Range, Unit } from '../unit.ts';
import { contentBefore, contentFrom, holdsClause } from './content.ts';
import { endsLikeSpeech, nextQuotation } from './inverted.ts';

/** `“…,” X said`, `…, X said on Friday` and `The tower, X says, was never meant to last`: the cue follows content. */
export function closing(context: CueContext): Finding | null {
  const { unit, at, verb, cue, quotations } = context;
  if (verb.isPassive || verb.isParticiple || verb.isAuxiliary) return null;
  const subject = subjectOf(unit, at);
  if (!subject || subject.isRelative || subject.isShared) return null;
  const isAsPut = wordOf(unit, subject.firstChunk - 1) === 'as';
  const before = isAsPut ? subject.firstChunk - 1 : subject.firstChunk;
  const quotation = quotationEndingAt(unit, before);
  const opener = unit.chunks[before - 1]?.kind;
  const standsApart = quotation >= 0 || opener === 'comma' || opener === 'dash' || (isAsPut && before > 0);
  if (!standsApart || before === 0) return null;
  const after = afterVerb(context, quotation >= 0);
  if (after === null) return null;
  if (quotation < 0 && cue?.class === 'speech-like' && hasPhrase(unit, at, after)) return null;
  if (!isCue(context, subject, quotation, isAsPut)) return null;
  if (quotation < 0 && !standsInClause(unit, before, after)) return null;
  const isKnown = cue?.closes === true;
  return {
    rule: isAsPut
      ? 'as-put'
      : isKnown || quotation < 0 || !endsLikeSpeech(unit, quotation, quotations)
        ? 'closing'
        : 'any-verb',
    act: cue?.class === 'stance' && quotation < 0 ? 'stance' : 'speech',
    lemma: verb.lemma,
    cue: { first: verb.first, end: verb.end },
    source: subject.source,
    content: [
      ...(isAsPut ? putContent(unit, before, quotation) : contentBefore(unit, before)),
      ...contentBehind(unit, after, quotation >= 0),
    ],
    via: [],
    unit: unit.index,
    hasQuotation: quotation >= 0,
  };
}

/** "…, chemicals found in refrigerants": what stands behind the verb makes it a participle. */
function hasPhrase(unit: Unit, at: number, after: number): boolean {
  return unit.chunks.slice(at + 1, after).some(({ kind }) => kind === 'preposition');
}

/** "…, “like two people passing”, as the chemist puts it": the quotation alone where one stands there. */
function putContent(unit: Unit, before: number, quotation: number): Range[] {
  const chunk = unit.chunks[quotation];
  return chunk ? [{ first: chunk.first, end: chunk.end }] : contentBefore(unit, before);
}

function quotationEndingAt({ chunks }: Unit, before: number): number {
  if (chunks[before - 1]?.kind === 'quotation') return before - 1;
  const isMarked = chunks[before - 1]?.kind === 'comma' || chunks[before - 1]?.kind === 'dash';
  return isMarked && chunks[before - 2]?.kind === 'quotation' ? before - 2 : -1;
}

function isCue(
  { unit, cue, quotations, verb }: CueContext,
  subject: Subject,
  quotation: number,
  isAsPut: boolean,
): boolean {
  if (isAsPut && verb.lemma === 'put') return true;
  if (cue?.closes && (quotation >= 0 || cue.takesClause || cue.takesAddressee)) return true;
  if (quotation < 0) return false;
  return (
    cue?.class === 'speech-like' ||
    (!subject.source.isPronoun && endsLikeSpeech(unit, quotation, quotations)) ||
    cue !== null
  );
}

const ENDS = new Set(['comma', 'stop', 'semicolon', 'dash', 'close-bracket']);
const GOES_ON_AFTER_QUOTATION = new Set([
  'preposition',
  'subordinator',
  'coordinator',
  'quotation',
  'colon',
  'relative',
  'adverb',
]);

/** Index of the chunk behind the verb, its addressee and phrases, where the sentence pauses; null when it does not. */
function afterVerb({ unit, complement, verb }: CueContext, followsQuotation: boolean): number | null {
  let from = complement.from;
  if (verb.lemma === 'put' && wordOf(unit, from) === 'it') from++;
  // "…,” Ortiz said after the vote failed": when it was said may be a clause.
  if (followsQuotation && /^(?:after|before|when|while|as|because|since|until|once)$/.test(wordOf(unit, from)))
    return from;
  const end = passOver(unit, from);
  const chunk = unit.chunks[end];
  if (!chunk || ENDS.has(chunk.kind)) return end;
  if (!followsQuotation) return null;
  if (chunk.kind === 'verb') {
    const opensAside = /^(?:when|while|as|after|before|once)$/.test(wordOf(unit, end));
    return chunk.isParticiple || chunk.isInfinitive || opensAside ? end : null;
  }
  return GOES_ON_AFTER_QUOTATION.has(chunk.kind) || complement.kind === 'object' ? end : null;
}

/** Without a quotation, the sentence around the cue must be a statement, and not only its opening phrase before a quotation. */
function standsInClause(unit: Unit, before: number, after: number): boolean {
  const isBeforeQuotation = unit.chunks[after]?.kind === 'comma' && unit.chunks[after + 1]?.kind === 'quotation';
  const clauseBefore = holdsClause(unit.chunks.slice(0, before));
  if (isBeforeQuotation) return !opensSentence(unit, after + 1);
  if (unit.chunks[after]?.kind === 'comma') return clauseBefore || holdsVerb(unit, after);
  return clauseBefore;
}

/** A quotation that begins with a capital is a statement of its own; with a small letter it goes on with the one before. */
function opensSentence({ chunks, tokens }: Unit, chunk: number): boolean {
  return /^\p{Lu}/u.test(tokens[(chunks[chunk]?.first ?? -2) + 1]?.text ?? '');
}

function holdsVerb({ chunks }: Unit, from: number): boolean {
  return chunks.slice(from).some((chunk) => chunk.kind === 'verb' && !chunk.isParticiple);
}

function contentBehind(unit: Unit, after: number, followsQuotation: boolean): Range[] {
  const pause = unit.chunks[after];
  const next = unit.chunks[after + 1];
  if (followsQuotation) return nextQuotation(unit, after);
  if (pause?.kind !== 'comma' && pause?.kind !== 'dash') return [];
  if (next?.kind === 'quotation') return [{ first: next.first, end: next.end }];
  if (!next || (next.kind === 'verb' && next.isParticiple)) return [];
  return contentFrom(unit, after + 1);
}
