import { complementOf } from '../complement.ts';
import type { CueContext } from '../cueContext.ts';
import { cueLexicon } from '../cueLexicon.ts';
import type { Finding } from '../finding.ts';
import { sourceAt, wordOf } from '../sourcePhrase.ts';
import type { Unit } from '../unit.ts';
import { contentBefore, contentFrom } from './content.ts';
import { fitsCue } from './fitsCue.ts';

const REACH = 8;
/** Verbs whose agent speaks: "was told by", "was described by". Others say who acted: "was declared by", "was found by". */
const SPOKEN = new Set(
  `tell inform assure advise remind warn notify ask urge order instruct describe call dub label brand criticise criticize
  praise accuse condemn denounce hail blame report dispute question characterise characterize suggest propose recommend
  quote`.split(/\s+/),
);
/** Of those, what a bare participle can report: "described by the government as forgeries". */
const DESCRIBED = new Set(
  'describe call dub label brand criticise criticize praise condemn denounce hail ask question press tell'.split(' '),
);
/** Passive reports that name nobody: "is said to", "has been reported". */
const UNNAMED = new Set(
  'say report allege believe think understand fear claim rumour rumor estimate suspect announce suggest consider reckon'.split(
    ' ',
  ),
);

/** "was told by doctors that …" has the agent as its source; "is said to …" and "has been reported" name nobody. */
export function passive(context: CueContext): Finding | null {
  const { unit, verb, cue, complement } = context;
  const isReduced =
    unit.tokens[unit.chunks[context.at + 1]?.first ?? -1]?.lower === 'by' &&
    verb.first === verb.head &&
    !verb.isParticiple;
  if (!cue || !(verb.isPassive || (isReduced && DESCRIBED.has(verb.lemma)))) return null;
  const agent = SPOKEN.has(verb.lemma) ? agentAfter(context) : -1;
  const base = {
    act: cue.class === 'stance' ? 'stance' : 'speech',
    lemma: verb.lemma,
    cue: { first: verb.first, end: verb.end },
    via: [],
    unit: unit.index,
    hasQuotation: complement.kind === 'quotation',
  } as const;
  if (agent >= 0) {
    const source = sourceAt(unit, agent);
    const next = source ? unit.chunks[source.lastChunk + 1]?.kind : undefined;
    const goesOn = source !== null && next !== 'comma' && next !== 'relative';
    const after = goesOn ? contentFrom(unit, source.lastChunk + 1, clauseEnd(unit, source.lastChunk + 1)) : [];
    if (after.length === 0 && !verb.isPassive) return null;
    const content = after.length > 0 ? after : contentBefore(unit, context.at);
    return source && content.length > 0 ? { ...base, rule: 'passive', source, content } : null;
  }
  if (!UNNAMED.has(verb.lemma) || givesWords(context)) return null;
  const opensContent = complement.kind === 'clause' || complement.kind === 'infinitive';
  const reports = verb.lemma === 'report' || opensContent;
  if (!reports || (complement.kind === 'clause' && !fitsCue(context, cue))) return null;
  const content = contentFrom(unit, clauseStart(unit, context.at), nextClause(unit, context.at));
  return { ...base, rule: 'sourceless', source: null, content, hasQuotation: false };
}

/** "Asked by Obi whether it was safe, Lund said …": a clause in front ends at its comma. */
function clauseEnd({ chunks, tokens, first }: Unit, from: number): number {
  if (!/^(?:asked|pressed|questioned|told|called|described)$/.test(tokens[first]?.lower ?? '')) return chunks.length;
  const comma = chunks.findIndex(({ kind }, at) => at > from && kind === 'comma');
  return comma > 0 ? comma : chunks.length;
}

/** Behind the last ", and" before a verb: where its clause begins. */
function clauseStart({ chunks }: Unit, at: number): number {
  for (let index = at - 1; index > 0; index--) {
    if (chunks[index]?.kind === 'semicolon') return index + 1;
    if (chunks[index]?.kind === 'coordinator' && chunks[index - 1]?.kind === 'comma') return index + 1;
  }
  return 0;
}

function nextClause({ chunks }: Unit, at: number): number {
  const next = chunks.findIndex(
    ({ kind }, index) =>
      index > at && (kind === 'semicolon' || (kind === 'comma' && chunks[index + 1]?.kind === 'coordinator')),
  );
  return next < 0 ? chunks.length : next;
}

/** "he is said to have answered: “…”": the words are given, and whose they are. */
function givesWords({ unit, complement }: CueContext): boolean {
  const inner = unit.chunks[complement.start];
  if (complement.kind !== 'infinitive' || inner?.kind !== 'verb') return false;
  const cue = cueLexicon.get(inner.lemma) ?? null;
  return cue !== null && complementOf(unit, complement.start, cue).kind === 'quotation';
}

function agentAfter({ unit, at }: CueContext): number {
  for (let next = at + 1; next < unit.chunks.length && next <= at + REACH; next++) {
    if (wordOf(unit, next) === 'by') {
      const named = unit.chunks[next + 1];
      const isAgent = named?.kind === 'pronoun' || (named?.kind === 'noun' && !named.isTemporal);
      return isAgent ? next + 1 : -1;
    }
    if (unit.chunks[next]?.kind === 'verb' || unit.chunks[next]?.kind === 'comma') return -1;
  }
  return -1;
}
