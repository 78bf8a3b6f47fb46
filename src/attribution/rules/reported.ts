import type { Complement } from '../complement.ts';
import type { CueContext } from '../cueContext.ts';
import type { CueVerb } from '../cueLexicon.ts';
import type { Finding, RuleName } from '../finding.ts';
import { wordOf } from '../sourcePhrase.ts';
import { contentFrom } from './content.ts';

/** The finding of a cue whose content follows it; null where there is no content. */
export function reported(context: CueContext, cue: CueVerb, rule: RuleName, source: Finding['source']): Finding | null {
  const { unit, verb, complement } = context;
  const content = contentFrom(unit, objectStart(context), Math.min(frontedEnd(context, source), objectEnd(context)));
  if (content.length === 0) return null;
  return {
    rule,
    act: isAct(cue, complement.kind) ? 'stance' : 'speech',
    lemma: cue.lemma,
    cue: { first: verb.first, end: verb.end },
    source,
    content,
    via: [],
    unit: unit.index,
    hasQuotation: complement.kind === 'quotation' || complement.kind === 'colon',
  };
}

/** What is held or done rather than said: "hopes that", "agreed to pay", "declared war". */
function isAct({ class: kind, lemma }: CueVerb, complement: Complement['kind']): boolean {
  if (complement === 'quotation') return false;
  if (kind === 'stance') return true;
  return (lemma === 'agree' && complement === 'infinitive') || (lemma === 'declare' && complement === 'object');
}

const FRONTING =
  /^(?:after|before|while|when|as|since|although|though|because|if|once|until|despite|whereas|asked|pressed)$/;

/** "After the governor blamed the weather, Munro said …": a clause in front ends at its comma. */
function frontedEnd({ unit, complement }: CueContext, source: Finding['source']): number {
  const { chunks, tokens } = unit;
  const opener = tokens[unit.first]?.lower ?? '';
  const isFronted = FRONTING.test(opener) && source !== null && source.first - unit.first <= 6;
  if (!isFronted) return chunks.length;
  const comma = chunks.findIndex(({ kind }, at) => at > complement.start && kind === 'comma');
  const goesOn = comma > 0 && chunks.slice(comma).some((chunk) => chunk.kind === 'verb' && !chunk.isParticiple);
  return goesOn ? comma : chunks.length;
}

/** "promised them a pardon": what was promised. */
function objectStart({ unit, complement }: CueContext): number {
  const { start, kind } = complement;
  const opener = unit.chunks[start];
  const isReceiver = kind === 'object' && opener?.kind === 'pronoun' && opener.isObject;
  return isReceiver && unit.chunks[start + 1]?.kind === 'noun' ? start + 1 : start;
}

/** "announced the operation on Sunday in Samarra": when and where it was announced is not what was. */
function objectEnd({ unit, complement }: CueContext): number {
  const { chunks } = unit;
  if (complement.kind !== 'object') return chunks.length;
  for (let at = complement.start + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'quotation' || chunk?.kind === 'verb' || wordOf(unit, at) === 'as') return chunks.length;
    const next = chunks[at + 1];
    if (wordOf(unit, at) === 'on' && next?.kind === 'noun' && next.isTemporal) return at;
  }
  return chunks.length;
}
