import type { Finding } from '../finding.ts';
import { sourceAt } from '../sourcePhrase.ts';
import type { Unit } from '../unit.ts';
import { contentFrom, holdsClause } from './content.ts';

const LONGEST_LABEL = 5;

/** `Ortiz: “It held.”` at the start of a paragraph. */
export function labelColon(unit: Unit): Finding | null {
  const { chunks, tokens } = unit;
  const [named, colon] = chunks;
  if (!unit.startsParagraph || named?.kind !== 'noun' || colon?.kind !== 'colon') return null;
  if (/^(?:notes?|update|correction|editor's|related|watch|read)$/.test(tokens[named.first]?.lower ?? '')) return null;
  if (tokens[named.head]?.tag !== 'PROPN' || named.end - named.first > LONGEST_LABEL) return null;
  if (!holdsClause(chunks.slice(2))) return null;
  const source = sourceAt(unit, 0, { apposition: false });
  const content = contentFrom(unit, 2);
  if (!source || content.length === 0) return null;
  return {
    rule: 'label-colon',
    act: 'speech',
    lemma: '',
    cue: { first: colon.first, end: colon.end },
    source,
    content,
    via: [],
    unit: unit.index,
    hasQuotation: chunks[2]?.kind === 'quotation',
  };
}
