import type { Chunk } from './chunk.ts';
import { DOCUMENT_NOUNS } from './cueNouns.ts';
import type { Finding } from './finding.ts';
import { isOutlet } from './outlets.ts';
import type { Range, Unit } from './unit.ts';

/** Verbs that end a sentence about everything before them: "A said B did C, D said" is D's. */
const CLOSING_RULES = new Set(['closing', 'inverted', 'as-put', 'any-verb']);

const touches = (a: Range, b: Range) => a.first < b.end && b.first < a.end;
const holds = (outer: Range, inner: Range) => outer.first <= inner.first && outer.end >= inner.end;

/**
 * Of findings in one unit, those that are nobody's content: what somebody reports is theirs, whoever they say said it. A
 * finding inside another's content stays only where the sentence visibly turns to a new report ("…, adding that", "but Y
 * said"); the content of the one before then ends there.
 */
export function outermost(unit: Unit, findings: readonly Finding[]): Finding[] {
  const ordered = withoutOverruled(
    unit,
    withOpeningRelay(
      unit,
      [...findings].sort((a, b) => cueStart(a) - cueStart(b)),
    ),
  );
  const kept: Finding[] = [];
  for (const finding of ordered) {
    const around = kept.findLast((one) => one.content.some((range) => holdsCue(range, finding)));
    if (!around) kept.push(finding);
    else if (turns(unit, around, finding)) {
      kept[kept.indexOf(around)] = endBefore(unit, around, finding);
      kept.push(finding);
    }
  }
  return withRelays(unit, kept).filter(({ content }) => content.length > 0);
}

/** Papers and posts hold what somebody says: they relay it. */
function isDocument({ tokens }: Unit, { source }: Finding): boolean {
  return DOCUMENT_NOUNS.has(tokens[source?.head ?? -1]?.lower ?? '');
}

const cueStart = ({ cue, content }: Finding) => cue?.first ?? content[0]?.first ?? 0;

function holdsCue(range: Range, { cue }: Finding): boolean {
  return cue !== null && range.first <= cue.first && cue.first < range.end;
}

/** A closing cue reports everything before it: cues inside what it reports are overruled. */
function withoutOverruled(unit: Unit, findings: readonly Finding[]): Finding[] {
  const closing = findings.filter(
    ({ rule, lemma }) =>
      CLOSING_RULES.has(rule) || rule === 'according-to' || (rule === 'sourceless' && lemma === 'hear'),
  );
  return findings.filter((one) => {
    const { cue } = one;
    if (!cue) return true;
    return !closing.some(
      (other) =>
        other !== one &&
        other.cue !== null &&
        other.cue.first > cue.first &&
        other.content.some((range) => holds(range, cue)) &&
        !isRelayed(unit, one, other),
    );
  });
}

/** Whether the sentence turns, between an open report and a cue, to a report of its own. */
function turns(unit: Unit, around: Finding, finding: Finding): boolean {
  const { chunks } = unit;
  const { cue, source } = finding;
  if (!cue) return false;
  const at = chunks.findIndex(({ first }) => first >= cue.first);
  const before = chunks[at - 1];
  if (finding.rule === 'according-to') return false;
  // "and what their letter called “…”": the quotation has a source of its own.
  if (finding.hasQuotation && source && !source.isPronoun && unit.tokens[source.first - 1]?.lower === 'what')
    return true;
  if (finding.rule === 'participle')
    return before?.kind === 'comma' || before?.kind === 'coordinator' || before?.kind === 'quotation';
  if (CLOSING_RULES.has(finding.rule)) return finding.hasQuotation;
  // "said … and added": the same source goes on.
  const sharesSource = source !== null && around.source !== null && source.first === around.source.first;
  if (sharesSource) return (finding.act === 'speech' || around.act === 'stance') && joins(chunks, at);
  const subject = source ? chunks.findIndex(({ first }) => first >= source.first) : -1;
  return subject > 0 && finding.act === 'speech' && opensNewClause(chunks, subject, unit, finding.hasQuotation);
}

function joins(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return (
    before?.kind === 'coordinator' ||
    before?.kind === 'comma' ||
    (before?.kind === 'adverb' && chunks[at - 2]?.kind === 'coordinator')
  );
}

/** Words that open a clause with a speaker of its own; "when" and "where" only when it is quoted. */
const TURNING = /^(?:while|although|though|whereas|when|where)$/;

/** ", but Y said", "; Y said", ", while Y said", and a new speaker behind a closed quotation. */
function opensNewClause(chunks: readonly Chunk[], subject: number, { tokens }: Unit, hasQuotation: boolean): boolean {
  let at = subject - 1;
  while (at > 0 && isFronted(chunks, at) && !TURNING.test(tokens[chunks[at]?.first ?? 0]?.lower ?? '')) at--;
  const before = chunks[at];
  if (!before) return false;
  // "…, to which the judge replied, “…”"
  if (hasQuotation && before.kind === 'relative' && chunks[at - 1]?.kind === 'preposition') return true;
  if (before.kind === 'semicolon' || before.kind === 'dash') return true;
  const word = tokens[before.first]?.lower ?? '';
  const isTurn =
    before.kind === 'coordinator'
      ? /^(?:and|but|yet|while)$/.test(word)
      : TURNING.test(word) && (hasQuotation || !/^(?:when|where)$/.test(word));
  return isTurn && ['comma', 'quotation', 'dash', 'semicolon'].includes(chunks[at - 1]?.kind ?? '');
}

function isFronted(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind === 'adverb' || (chunk?.kind === 'noun' && chunk.isTemporal)) return true;
  return chunk?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun';
}

function endBefore(unit: Unit, around: Finding, finding: Finding): Finding {
  const { cue, source, content } = finding;
  const aroundCue = around.cue?.end ?? 0;
  const starts = [cue?.first, source && source.first > aroundCue ? source.first : undefined, content[0]?.first];
  const stop = Math.min(...starts.filter((start) => start !== undefined && start > aroundCue).map(Number));
  const trimmed = around.content.flatMap(({ first, end }) =>
    first >= stop ? [] : [withoutTail(unit, { first, end: Math.min(end, stop) })],
  );
  return { ...around, content: trimmed.filter(({ first, end }) => end > first) };
}

/** Without the "and", the comma and the adverbs that lead on to the next report. */
function withoutTail({ tokens }: Unit, { first, end }: Range): Range {
  let last = end;
  while (
    last > first &&
    /^(?:CCONJ|PUNCT|SCONJ)$/.test(tokens[last - 1]?.tag ?? '') &&
    !/["”’']/.test(tokens[last - 1]?.text ?? '')
  )
    last--;
  return { first, end: last };
}

/** "According to a transcript, he told officers …": the document relays what he said. */
function withOpeningRelay(unit: Unit, findings: readonly Finding[]): Finding[] {
  const [relay] = findings;
  const { source } = relay ?? {};
  if (
    !relay ||
    !source ||
    relay.rule !== 'according-to' ||
    !isDocument(unit, relay) ||
    cueStart(relay) > unit.first + 2
  )
    return [...findings];
  const behind = unit.tokens[source.end]?.text === ',' ? source.end + 1 : -1;
  const said = findings.find((one) => one !== relay && one.rule === 'opening' && one.source?.first === behind);
  if (!said) return [...findings];
  return findings.filter((one) => one !== relay).map((one) => (one === said ? { ...one, via: [source.name] } : one));
}

/** Whether a finding stays the speaker's own beside one that closes the sentence: papers and outlets relay what was said. */
function isRelayed(unit: Unit, one: Finding, relay: Finding): boolean {
  if (!one.source || !relay.source) return false;
  if (relay.rule === 'according-to') return one.hasQuotation || (isDocument(unit, relay) && one.act === 'speech');
  const { first, end } = relay.source;
  return relay.rule === 'closing' && !relay.hasQuotation && one.act === 'speech' && isOutlet(unit.tokens, first, end);
}

/** `“…,” Dale said, according to court papers`: the papers relay what Dale said. */
function withRelays(unit: Unit, findings: readonly Finding[]): Finding[] {
  const relayed = new Map<Finding, readonly Finding[]>();
  for (const relay of findings) {
    const said = findings.filter(
      (one) =>
        one !== relay &&
        isRelayed(unit, one, relay) &&
        cueStart(one) < cueStart(relay) &&
        one.content.some((a) => relay.content.some((b) => touches(a, b))),
    );
    if (said.length > 0) relayed.set(relay, said);
  }
  return findings
    .filter((one) => !relayed.has(one))
    .map((one) => {
      const relays = [...relayed]
        .filter(([, said]) => said.includes(one))
        .flatMap(([{ source }]) => (source ? [source.name] : []));
      return relays.length > 0 ? { ...one, via: [...one.via, ...relays] } : one;
    });
}
