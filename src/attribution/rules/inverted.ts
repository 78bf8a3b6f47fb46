import { isNamed } from '../chunk.ts';
import type { CueContext } from '../cueContext.ts';
import type { Finding } from '../finding.ts';
import { sourceAt } from '../sourcePhrase.ts';
import { subjectOf } from '../subject.ts';
import type { Range, Unit } from '../unit.ts';
import { contentBefore, holdsClause } from './content.ts';

const AFTER_SOURCE = new Set(
  'comma stop semicolon colon dash preposition subordinator verb adverb relative quotation open-bracket particle coordinator'.split(
    ' ',
  ),
);

/** `“…,” said X` and `…, said X`: the verb stands between what was said and who said it. */
export function inverted({ unit, quotations, at, verb, cue }: CueContext): Finding | null {
  const { chunks } = unit;
  if (verb.isPassive || verb.isParticiple || verb.isInfinitive || verb.isAuxiliary) return null;
  const named = chunks[at + 1];
  if (!isNamed(named) || (named.kind === 'noun' && named.isTemporal)) return null;
  if (named.kind === 'pronoun' && named.isObject) return null;
  const quotation = quotationBefore(unit, at);
  if (
    quotation < 0 &&
    !followsClause(unit, at, cue?.closes === true && cue.class === 'speech' && cue.takesClause && !cue.takesAddressee)
  )
    return null;
  const source = sourceAt(unit, at + 1);
  if (!source || /^(?:reply|answer|response|question|cry)$/.test(unit.tokens[source.head]?.lower ?? '')) return null;
  const after = chunks[source.lastChunk + 1];
  if (after && !AFTER_SOURCE.has(after.kind)) return null;
  const isKnown = cue?.closes === true || cue?.class === 'speech';
  if (!isKnown && !(quotation >= 0 && endsLikeSpeech(unit, quotation, quotations))) return null;
  return {
    rule: isKnown ? 'inverted' : 'any-verb',
    act: cue?.class === 'stance' ? 'stance' : 'speech',
    lemma: verb.lemma,
    cue: { first: verb.first, end: verb.end },
    source,
    content: [...contentBefore(unit, at), ...nextQuotation(unit, source.lastChunk + 1)],
    via: [],
    unit: unit.index,
    hasQuotation: quotation >= 0,
  };
}

/** The chunk of a quotation right before the verb, with or without a comma behind it; −1 when there is none. */
function quotationBefore({ chunks }: Unit, at: number): number {
  if (chunks[at - 1]?.kind === 'quotation') return at - 1;
  return chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'quotation' ? at - 2 : -1;
}

function followsClause(unit: Unit, at: number, isSpeech: boolean): boolean {
  if (!isSpeech || unit.chunks[at - 1]?.kind !== 'comma') return false;
  if (!holdsClause(unit.chunks.slice(0, at - 1))) return false;
  // "Harawira, who studies it, says trials …": before the verb stands who says it, and nothing said.
  const subject = subjectOf(unit, at);
  if (subject && !holdsClause(unit.chunks.slice(0, subject.firstChunk))) return false;
  const source = sourceAt(unit, at + 1);
  const after = source && unit.chunks[source.lastChunk + 1];
  const closes = !after || ['stop', 'comma', 'preposition', 'semicolon', 'relative'].includes(after.kind);
  const named = unit.chunks[at + 1];
  return closes && (named?.kind === 'pronoun' || subject === null || after?.kind === 'stop' || !after);
}

/** `“…,”`, `“…?”` or `“…”,`: a quotation left open for who said it. */
export function endsLikeSpeech(unit: Unit, chunk: number, quotations: readonly { readonly words: number }[]): boolean {
  const quotation = unit.chunks[chunk];
  if (quotation?.kind !== 'quotation') return false;
  const inner = unit.tokens[quotation.end - 2]?.text ?? '';
  const isLeftOpen = /^[,?!…—–-]+$/.test(inner) || unit.chunks[chunk + 1]?.kind === 'comma';
  return isLeftOpen && (quotations[quotation.quotation]?.words ?? 0) > 0;
}

/** A quotation that goes on behind its speaker: `“It held,” said Nair, “but not for long.”` */
export function nextQuotation(unit: Unit, from: number): Range[] {
  const ranges: Range[] = [];
  for (let at = from; at < unit.chunks.length; at++) {
    const chunk = unit.chunks[at];
    if (chunk?.kind === 'quotation') ranges.push({ first: chunk.first, end: chunk.end });
    if (chunk?.kind === 'verb' && !chunk.isParticiple && unit.chunks[at + 1]?.kind !== 'quotation') break;
  }
  return ranges;
}
