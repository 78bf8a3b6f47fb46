import type { Finding } from '../finding.ts';
import { possessorOf } from '../possessor.ts';
import { wordOf } from '../sourcePhrase.ts';
import type { Unit } from '../unit.ts';
import { contentBefore, contentFrom } from './content.ts';

const VIEWS =
  /^(?:view|opinion|words|word|reckoning|count|account|estimate|estimation|version|admission|phrase|judgment|judgement|assessment)$/;

/** "In her opinion, …", "By his own count, …" and "In the family’s version, …": a view named with whose it is. */
export function inTheirWords(unit: Unit, at: number): Finding | null {
  const { chunks, tokens } = unit;
  const noun = chunks[at + 1];
  if (!/^(?:in|by)$/.test(wordOf(unit, at)) || noun?.kind !== 'noun') return null;
  if (!VIEWS.test(tokens[noun.head]?.lower ?? '')) return null;
  const source = possessorOf(unit, at + 1);
  if (!source) return null;
  const opens = chunks
    .slice(0, at)
    .every(({ kind }) => kind === 'adverb' || kind === 'coordinator' || kind === 'comma');
  const content = opens ? contentFrom(unit, at + 2) : contentBefore(unit, at);
  if (content.length === 0) return null;
  return {
    rule: 'according-to',
    act: 'speech',
    lemma: tokens[noun.head]?.lower ?? '',
    cue: { first: noun.head, end: noun.head + 1 },
    source,
    content,
    via: [],
    unit: unit.index,
    hasQuotation: false,
  };
}
