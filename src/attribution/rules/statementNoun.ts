import { STATEMENT_NOUNS, VIEW_NOUNS } from '../cueNouns.ts';
import type { Finding } from '../finding.ts';
import { possessorOf } from '../possessor.ts';
import { wordOf } from '../sourcePhrase.ts';
import type { Unit } from '../unit.ts';
import { contentFrom, holdsClause } from './content.ts';

/** `her claim that …`, `the ministry’s answer: “…”`: a noun for what was said, with whose it is before it. */
export function statementNoun(unit: Unit, at: number): Finding | null {
  const chunk = unit.chunks[at];
  if (chunk?.kind !== 'noun') return null;
  const noun = unit.tokens[chunk.head]?.lower ?? '';
  // "Editor’s note:" is a label.
  if (/^notes?$/.test(noun)) return null;
  const isView = VIEW_NOUNS.has(noun);
  if (!isView && !STATEMENT_NOUNS.has(noun)) return null;
  const start = contentAfter(unit, at);
  if (start === null) return null;
  const source = possessorOf(unit, at);
  if (!source) return null;
  const content = contentFrom(unit, start, frontedEnd(unit, start));
  if (content.length === 0) return null;
  const hasQuotation = unit.chunks[start]?.kind === 'quotation';
  return {
    rule: 'statement-noun',
    act: isView ? 'stance' : 'speech',
    lemma: noun,
    cue: { first: chunk.head, end: chunk.head + 1 },
    source,
    content,
    via: [],
    unit: unit.index,
    hasQuotation,
  };
}

/** "Asked about her claim that it was safe, Obi said …": in a clause in front, the content ends at its comma. */
function frontedEnd({ chunks, tokens, first }: Unit, start: number): number {
  const isFronted = /^(?:asked|pressed|despite|after|before|while|although|though|because|given|in|on|with)$/.test(
    tokens[first]?.lower ?? '',
  );
  const comma = chunks.findIndex(({ kind }, at) => at > start && kind === 'comma');
  return isFronted && comma > 0 ? comma : chunks.length;
}

/** "Her answer: “No.”", and of some nouns a clause without marks: "The driver’s version: it was green." */
function givesWords({ chunks, tokens }: Unit, at: number): boolean {
  if (chunks[at + 2]?.kind === 'quotation') return true;
  const noun = chunks[at];
  const word = noun?.kind === 'noun' ? (tokens[noun.head]?.lower ?? '') : '';
  return (
    /^(?:version|verdict|explanation|theory|answer|reply|response|advice)$/.test(word) &&
    holdsClause(chunks.slice(at + 2))
  );
}

function contentAfter(unit: Unit, at: number): number | null {
  if (wordOf(unit, at + 1) === 'that') return at + 2;
  // "The state’s case is that …"
  const verb = unit.chunks[at + 1];
  if (verb?.kind === 'verb' && verb.isAuxiliary && wordOf(unit, at + 2) === 'that') return at + 3;
  if (unit.chunks[at + 1]?.kind === 'colon' && givesWords(unit, at)) return at + 2;
  return null;
}
