import type { Finding } from '../finding.ts';
import { sourceAt } from '../sourcePhrase.ts';
import type { Unit } from '../unit.ts';

/** `“Best summer of my life.” — Josh Lindqvist`: a quotation signed with a name. */
export function signOff(unit: Unit): Finding | null {
  const { chunks, tokens } = unit;
  const dash = chunks.findIndex(({ kind }, at) => kind === 'dash' && chunks[at - 1]?.kind === 'quotation');
  if (dash < 0 || chunks.some(({ kind }) => kind === 'verb')) return null;
  const named = chunks[dash + 1];
  if (named?.kind !== 'noun' || tokens[named.head]?.tag !== 'PROPN') return null;
  const source = sourceAt(unit, dash + 1);
  const mark = chunks[dash];
  if (!source || !mark) return null;
  return {
    rule: 'sign-off',
    act: 'speech',
    lemma: '',
    cue: { first: mark.first, end: mark.end },
    source,
    content: chunks.filter(({ kind }) => kind === 'quotation').map(({ first, end }) => ({ first, end })),
    via: [],
    unit: unit.index,
    hasQuotation: true,
  };
}
