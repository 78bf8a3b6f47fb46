import type { CueContext } from '../cueContext.ts';
import type { CueVerb } from '../cueLexicon.ts';
import type { Finding, RuleName } from '../finding.ts';
import { wordOf } from '../sourcePhrase.ts';
import { subjectOf } from '../subject.ts';
import type { Unit } from '../unit.ts';
import { contentFrom } from './content.ts';

/** "X said (that) …", "X promised to …", "X called it …": who, cue, content. */
export function opening(context: CueContext): Finding | null {
  const { unit, at, verb, cue } = context;
  if (!cue || verb.isPassive || verb.isParticiple) return null;
  if (verb.isNegated && context.complement.kind !== 'quotation' && cue.class !== 'stance') return null;
  if (verb.hasModal && context.complement.kind !== 'quotation') return null;
  if (!fits(context, cue) || keepsAnonymous(context)) return null;
  const subject = subjectOf(unit, at);
  if (!subject || isNobody(unit, subject.source.first) || isNaming(context) || isAsked(context)) return null;
  // ", and urged …": of two verbs joined, the second has the speaker of the report it goes on from.
  const before = subject.isShared ? context.found.findLast(({ source }) => source !== null) : undefined;
  return finding(context, cue, 'opening', before?.source ?? subject.source);
}

/** "put the damage at £265,000" */
function isEstimate({ unit, complement }: CueContext): boolean {
  for (let at = complement.start; at < unit.chunks.length; at++) {
    if (wordOf(unit, at) !== 'at') continue;
    const amount = unit.chunks[at + 1];
    return amount?.kind === 'noun' && unit.tokens.slice(amount.first, amount.end).some(({ tag }) => tag === 'NUM');
  }
  return false;
}

/** "Would she recommend closing it?" asks, and reports nothing. */
function isAsked({ unit, complement }: CueContext): boolean {
  const opener = unit.chunks[0];
  const isQuestion = unit.tokens[unit.end - 1]?.text === '?';
  return isQuestion && opener?.kind === 'verb' && opener.isAuxiliary && complement.kind !== 'quotation';
}

/** "No rule says what it means." */
function isNobody({ tokens }: Unit, first: number): boolean {
  return /^(?:no|nobody|neither|none|nothing)$/.test(tokens[first]?.lower ?? '');
}

/** "who asked not to be named": no report, but how one was given. */
function keepsAnonymous({ unit, complement, cue }: CueContext): boolean {
  if (
    complement.kind !== 'infinitive' ||
    !/^(?:ask|request|demand|agree|insist|decline|refuse)$/.test(cue?.lemma ?? '')
  )
    return false;
  const verb = unit.chunks[complement.start];
  return (
    verb?.kind === 'verb' && /^(?:name|identify|quote|use|give)$/.test(verb.lemma) && (verb.isNegated || verb.isPassive)
  );
}

/** "a company called Auralisk": gives a name, reports nothing. */
function isNaming({ unit, at, verb, complement }: CueContext): boolean {
  if (!/^(?:call|dub|brand|label|term|describe|name)$/.test(verb.lemma) || verb.first !== verb.head) return false;
  const noun = unit.chunks[at - 1];
  const opener = unit.chunks[at - 2];
  const isObject =
    noun?.kind === 'noun' && (opener?.kind === 'preposition' || opener?.kind === 'verb' || opener?.kind === 'comma');
  const named = unit.chunks[complement.start];
  return isObject && named?.kind === 'noun' && unit.tokens[named.first]?.tag === 'PROPN';
}

/** Whether what follows the verb is something the verb can report. */
export function fits(context: CueContext, cue: CueVerb): boolean {
  const { complement, verb, unit, at } = context;
  const { kind, start } = complement;
  const word = unit.tokens[unit.chunks[start]?.first ?? -1]?.lower ?? '';
  if (verb.isInfinitive && kind !== 'quotation' && cue.class !== 'speech') return false;
  if (kind === 'quotation') return true;
  if (cue.lemma === 'put') return isEstimate(context);
  if (cue.lemma === 'point' && complement.from === at + 1 && !cue.prepositions.has(word)) return false;
  if (kind === 'clause')
    return (
      cue.takesClause || (cue.takesAddressee && complement.addressee !== null) || (cue.takesObject && word !== 'that')
    );
  if (kind === 'colon') return cue.takesClause || cue.closes;
  if (kind === 'infinitive') return cue.takesInfinitive;
  if (kind === 'object') {
    const isParticled = cue.prepositions.size > 0 && complement.from > at + 1 && complement.addressee === null;
    return cue.takesObject || cue.prepositions.has(word) || isParticled;
  }
  return false;
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

export function finding(context: CueContext, cue: CueVerb, rule: RuleName, source: Finding['source']): Finding | null {
  const { unit, verb, complement } = context;
  const content = contentFrom(unit, complement.start, frontedEnd(context, source));
  if (content.length === 0) return null;
  return {
    rule,
    act: cue.class === 'stance' && complement.kind !== 'quotation' ? 'stance' : 'speech',
    lemma: cue.lemma,
    cue: { first: verb.first, end: verb.end },
    source,
    content,
    via: [],
    unit: unit.index,
    hasQuotation: complement.kind === 'quotation' || complement.kind === 'colon',
  };
}
