import { isNamed } from '../chunk.ts';
import type { CueContext } from '../cueContext.ts';
import type { Finding, Source } from '../finding.ts';
import { sourceAt, wordOf } from '../sourcePhrase.ts';
import { subjectOf } from '../subject.ts';
import type { Range, Unit } from '../unit.ts';
import { contentBefore, contentFrom } from './content.ts';

const RELAYING = new Set(['quote', 'cite', 'report', 'describe', 'name', 'record', 'hear', 'see']);
const REACH = 24;

/**
 * "The Gazette on Friday quoted Moss, the pilot, as saying that …" and "Moss was quoted by the Gazette as saying …": the
 * speaker is the one quoted, the one who quotes relays it.
 */
export function quotedAsSaying({ unit, at, verb }: CueContext): Finding | null {
  if (!RELAYING.has(verb.lemma)) return null;
  const saying = sayingAfter(unit, at);
  if (saying < 0) return null;
  const after = contentFrom(unit, skipThat(unit, saying + 1));
  const content = after.length > 0 ? after : beforeRelay(unit, at);
  if (content.length === 0) return null;
  const roles = verb.isPassive ? passiveRoles(unit, at, saying) : activeRoles(unit, at, saying);
  if (!roles?.source) return null;
  return {
    rule: 'quoted-as-saying',
    act: 'speech',
    lemma: verb.lemma,
    cue: { first: verb.first, end: verb.end },
    source: roles.source,
    content,
    via: roles.via ? [roles.via] : [],
    unit: unit.index,
    hasQuotation: unit.chunks[saying + 1]?.kind === 'quotation',
  };
}

function sayingAfter(unit: Unit, at: number): number {
  const { chunks } = unit;
  for (let next = at + 1; next < chunks.length && next <= at + REACH; next++) {
    const chunk = chunks[next];
    // "to the effect that"
    if (wordOf(unit, next) === 'that' && unit.tokens[(chunk?.first ?? 0) - 1]?.lower === 'effect') return next;
    if (chunk?.kind !== 'verb') continue;
    const isSaying = /ing$/.test(unit.tokens[chunk.head]?.lower ?? '');
    const follows = wordOf(unit, next - 1) === 'as' || (chunk.isParticiple && chunk.lemma === 'say');
    if (isSaying && follows) return next;
    if (!chunk.isParticiple && !chunk.isInfinitive && chunks[next - 1]?.kind !== 'relative') return -1;
  }
  return -1;
}

/** "The force was split, the Gazette quoted Moss as saying." */
function beforeRelay(unit: Unit, at: number): Range[] {
  const relay = subjectOf(unit, at);
  return relay ? contentBefore(unit, relay.firstChunk) : [];
}

function skipThat(unit: Unit, chunk: number): number {
  return wordOf(unit, chunk) === 'that' ? chunk + 1 : chunk;
}

interface Roles {
  readonly source: Source | null;
  readonly via: Range | null;
}

function activeRoles(unit: Unit, at: number, saying: number): Roles | null {
  for (let next = at + 1; next < saying; next++) {
    const chunk = unit.chunks[next];
    if (!isNamed(chunk) || (chunk.kind === 'noun' && chunk.isTemporal)) continue;
    if (unit.chunks[next - 1]?.kind === 'preposition') continue;
    const relay = subjectOf(unit, at);
    return { source: sourceAt(unit, next), via: relay?.source.name ?? null };
  }
  return null;
}

function passiveRoles(unit: Unit, at: number, saying: number): Roles | null {
  const subject = subjectOf(unit, at);
  if (!subject) return null;
  for (let next = at + 1; next < saying; next++) {
    if (!/^(?:by|in)$/.test(wordOf(unit, next))) continue;
    const relay = sourceAt(unit, next + 1, { apposition: false });
    const isPlace = relay && !relay.isPronoun;
    if (isPlace) return { source: subject.source, via: relay.name };
  }
  return { source: subject.source, via: null };
}
