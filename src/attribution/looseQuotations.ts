import type { Chunk, QuotationChunk } from './chunk.ts';
import type { Finding, RuleName, Source } from './finding.ts';
import type { Quotation } from './quotations.ts';
import { mainSubject } from './subject.ts';
import type { Range, Unit } from './unit.ts';

/** Quotations shorter than this, with no cue beside them, are words under tongs. */
const SPEECH_WORDS = 4;
const OWN_SUBJECT_WORDS = 5;

/** What is known of an article left of a unit. */
export interface Heard {
  readonly units: readonly Unit[];
  readonly quotations: readonly Quotation[];
  /** The finding before this unit, and the last one whose source spoke. */
  readonly last: Finding | null;
  readonly lastSpoken: Finding | null;
}

/**
 * Gives the quotations of a unit that no cue covers to who is speaking: the cue's own source when the unit has one, who spoke
 * just before in the paragraph, who left a quotation open a paragraph ago, or who the lead-in names. Returns the unit's
 * findings, and findings of its own for the rest.
 */
export function looseQuotations(unit: Unit, findings: readonly Finding[], heard: Heard): Finding[] {
  const result = [...findings];
  const isOnlyQuotation = unit.chunks.every(isQuotationOrMark);
  for (const chunk of unit.chunks) {
    // What is loose here lies further left: only the cues' own contents can hold a quotation already.
    const isHeld = findings.some(({ content }) => content.some((range) => overlaps(range, chunk)));
    if (chunk.kind !== 'quotation' || isHeld) continue;
    const words = heard.quotations[chunk.quotation]?.words ?? 0;
    if (isOnlyQuotation) {
      addTo(result, continued(unit, chunk, heard) ?? loose('orphan', unit, chunk, null), chunk);
      continue;
    }
    if (words < SPEECH_WORDS) continue;
    const own = result.findLast(({ source }) => source !== null);
    if (own && (chunk.first >= (own.cue?.end ?? 0) || words >= 6)) {
      result[result.indexOf(own)] = {
        ...own,
        content: [...own.content, rangeOf(chunk)].sort((a, b) => a.first - b.first),
      };
      continue;
    }
    // Nobody is named, and yet these are somebody's words.
    addTo(result, (own ? null : withoutCue(unit, chunk, words, heard)) ?? loose('orphan', unit, chunk, null), chunk);
  }
  return result;
}

const overlaps = (a: Range, b: Range) => a.first < b.end && b.first < a.end;
const rangeOf = ({ first, end }: Range): Range => ({ first, end });

function isQuotationOrMark({ kind }: Chunk): boolean {
  return ['quotation', 'stop', 'comma', 'dash', 'coordinator', 'other'].includes(kind);
}

/** Neighbouring quotations of one loose speaker are one finding. */
function addTo(result: Finding[], found: Finding, chunk: Chunk): void {
  const last = result.at(-1);
  if (last && last.rule === found.rule && last.source?.first === found.source?.first) {
    result[result.length - 1] = { ...last, content: [...last.content, rangeOf(chunk)] };
  } else result.push(found);
}

function loose(rule: RuleName, unit: Unit, chunk: Chunk, source: Source | null, via: readonly Range[] = []): Finding {
  return {
    rule,
    act: 'speech',
    lemma: '',
    cue: null,
    source,
    content: [rangeOf(chunk)],
    via,
    unit: unit.index,
    hasQuotation: true,
  };
}

function continued(unit: Unit, chunk: QuotationChunk, { units, quotations, lastSpoken: last }: Heard): Finding | null {
  const before = units[unit.index - 1];
  const quotation = quotations[chunk.quotation];
  if (last?.source && quotation?.continues) return loose('continuation', unit, chunk, last.source, last.via);
  if (!unit.startsParagraph && last?.source && isSameParagraph(units, last.unit, unit)) {
    return loose('continuation', unit, chunk, last.source, last.via);
  }
  if (!before) return null;
  const source = (last?.unit === before.index ? last.source : null) ?? mainSubject(before)?.source ?? null;
  if (!source) return null;
  const endsWithColon = before.chunks.at(-1)?.kind === 'colon';
  return loose(endsWithColon ? 'lead-in' : 'orphan', unit, chunk, source);
}

function isSameParagraph(units: readonly Unit[], from: number, to: Unit): boolean {
  for (let at = from + 1; at <= to.index; at++) if (units[at]?.startsParagraph !== false) return false;
  return true;
}

/** A quotation inside a sentence that has no cue: the sentence's own subject, or who spoke in the sentence before. */
function withoutCue(unit: Unit, chunk: QuotationChunk, words: number, { units, last }: Heard): Finding | null {
  const opens = unit.chunks[0] === chunk;
  if (opens && last?.source && last.unit >= unit.index - 2 && isSameParagraph(units, last.unit, unit)) {
    return loose('continuation', unit, chunk, last.source, last.via);
  }
  // "did not say “sorry”": these are not the subject's words.
  const before = unit.chunks[unit.chunks.indexOf(chunk) - 1];
  if (before?.kind === 'verb' && before.isNegated) return null;
  const subject = mainSubject(unit);
  return subject && words >= OWN_SUBJECT_WORDS ? loose('same-subject', unit, chunk, subject.source) : null;
}
