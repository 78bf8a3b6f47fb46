import { isNamed } from './chunk.ts';
import type { Finding } from './finding.ts';
import { isOutlet } from './outlets.ts';
import { prepositionsEnd, wordOf } from './sourcePhrase.ts';
import type { Range, Unit } from './unit.ts';

/** Prepositions before what relays: "in an interview with the Gazette", "on Telegram". */
const RELAYING = /^(?:to|with|on|in|by|for|via)$/;
const REACH = 12;

/**
 * Who relays what a finding reports, beside those its rule named: the outlet that was told ("told the Gazette that"), and the
 * one the words were given to or posted on ("in a post on Telegram").
 */
export function withRelay(unit: Unit, finding: Finding): Finding {
  if (finding.via.length > 0 || !finding.cue || !finding.source) return finding;
  const outlet = outletBehind(unit, finding) ?? outletInFront(unit, finding);
  return outlet ? { ...finding, via: [outlet] } : finding;
}

function outletBehind(unit: Unit, { cue, content, source }: Finding): Range | null {
  const { chunks } = unit;
  const at = chunks.findIndex(({ first, end }) => first <= (cue?.first ?? -1) && (cue?.first ?? -1) < end);
  for (let next = at + 1; at >= 0 && next < chunks.length && next <= at + REACH; next++) {
    const chunk = chunks[next];
    if (!chunk || content.some(({ first, end }) => first <= chunk.first && chunk.first < end)) return null;
    if (chunk.kind === 'quotation') return null;
    if (!isNamed(chunk) || (source && chunk.first >= source.first && chunk.first < source.end)) continue;
    const isTold = next === at + 1;
    const isPlaced = RELAYING.test(wordOf(unit, next - 1));
    if ((isTold || isPlaced) && isOutlet(unit.tokens, chunk.first, chunk.end)) return phrase(unit, next);
  }
  return null;
}

/** "In a post on Bluesky, the conservancy urged": what stands before the source, up to the start of the sentence. */
function outletInFront(unit: Unit, { source }: Finding): Range | null {
  const { chunks } = unit;
  if (!/^(?:in|on|speaking|writing|via)$/.test(wordOf(unit, 0))) return null;
  for (let at = 1; at < chunks.length && at <= REACH; at++) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === 'quotation' || (source && chunk.first >= source.first)) return null;
    if (isNamed(chunk) && RELAYING.test(wordOf(unit, at - 1)) && isOutlet(unit.tokens, chunk.first, chunk.end))
      return phrase(unit, at);
  }
  return null;
}

function phrase(unit: Unit, at: number): Range | null {
  const first = unit.chunks[at]?.first;
  const isOf = wordOf(unit, at + 1) === 'of';
  const end = unit.chunks[isOf ? prepositionsEnd(unit, at) : at]?.end;
  return first === undefined || end === undefined ? null : { first, end };
}
