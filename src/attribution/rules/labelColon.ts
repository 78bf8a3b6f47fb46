import type { Finding } from '../finding.ts';
import { prepositionsEnd, sourceAt } from '../sourcePhrase.ts';
import type { Unit } from '../unit.ts';
import { contentFrom, holdsClause } from './content.ts';

const LONGEST_LABEL = 5;

/** `Ortiz: “It held.”` at the start of a paragraph. */
export function labelColon(unit: Unit): Finding | null {
  const { chunks, tokens } = unit;
  // "A voice from the back: …"
  const at = prepositionsEnd(unit, 0) + 1;
  const [named] = chunks;
  const colon = chunks[at];
  if (!unit.startsParagraph || named?.kind !== 'noun' || colon?.kind !== 'colon') return null;
  if (/^(?:notes?|update|correction|editor's|related|watch|read)$/.test(tokens[named.first]?.lower ?? '')) return null;
  const isName = at === 1 && tokens[named.head]?.tag === 'PROPN';
  const isSomebody =
    /^(?:a|an|one|another)$/.test(tokens[named.first]?.lower ?? '') && chunks[at + 1]?.kind === 'quotation';
  if (!(isName || isSomebody) || named.end - named.first > LONGEST_LABEL) return null;
  if (!holdsClause(chunks.slice(at + 1))) return null;
  const source = sourceAt(unit, 0, { apposition: false });
  const content = contentFrom(unit, at + 1);
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
    hasQuotation: chunks[at + 1]?.kind === 'quotation',
  };
}
