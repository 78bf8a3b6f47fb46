import type { Complement } from '../complement.ts';
import type { CueContext } from '../cueContext.ts';
import type { CueVerb } from '../cueLexicon.ts';
import { DOCUMENT_NOUNS } from '../cueNouns.ts';
import type { Finding, RuleName } from '../finding.ts';
import { prepositionsEnd, wordOf } from '../sourcePhrase.ts';
import { subjectOf } from '../subject.ts';
import type { Unit } from '../unit.ts';
import { contentFrom } from './content.ts';

/** "X said (that) …", "X promised to …", "X called it …": who, cue, content. */
export function opening(context: CueContext): Finding | null {
  const { unit, at, verb, cue } = context;
  if (!cue || verb.isPassive || verb.isParticiple) return null;
  if (verb.isNegated && context.complement.kind !== 'quotation' && cue.class !== 'stance') return null;
  const isOnly = unit.tokens
    .slice(verb.first, (unit.chunks[context.complement.start]?.first ?? verb.end) + 1)
    .some(({ lower }) => lower === 'only');
  if (verb.hasModal && !isOnly && context.complement.kind !== 'quotation') return null;
  if (keepsAnonymous(context) || isCircumstance(context)) return null;
  const subject = subjectOf(unit, at);
  if (!fits(context, cue) && !(subject && showsThing(context, subject.source.head))) return null;
  if (!subject || isNobody(unit, subject.source.first) || isNaming(context) || isAsked(context)) return null;
  if (isSupposed(context, subject.firstChunk) || isBareJoined(context)) return null;
  // ", and urged …": of two verbs joined, the second has the speaker of the report it goes on from.
  const before = subject.isShared ? context.found.findLast(({ source }) => source !== null) : undefined;
  return finding(context, cue, 'opening', before?.source ?? subject.source);
}

/** "Polls show a close race": what a document shows may be a thing. */
function showsThing({ unit, cue, complement }: CueContext, subject: number): boolean {
  const isShowing = /^(?:show|find|reveal|indicate|record|document|list)$/.test(cue?.lemma ?? '');
  return isShowing && complement.kind === 'object' && DOCUMENT_NOUNS.has(unit.tokens[subject]?.lower ?? '');
}

/** "called the plan reckless" has a word for the plan; "called members at home" has none. */
function isPredicated({ unit, complement, at }: CueContext): boolean {
  const { chunks } = unit;
  if (complement.from > at + 1 || /^(?:for|on|as|it|that|this)$/.test(wordOf(unit, complement.start))) return true;
  if (chunks[complement.start]?.kind === 'verb') return false;
  const next = chunks[prepositionsEnd(unit, complement.start) + 1];
  if (!next || next.kind === 'stop' || next.kind === 'comma') return false;
  if (next.kind !== 'preposition' && next.kind !== 'verb') return true;
  return chunks.slice(complement.start).some(({ kind }) => kind === 'quotation');
}

/** "remembers drying up", "remembered it as two" */
function isRemembered({ unit, complement }: CueContext): boolean {
  const opener = unit.chunks[complement.start];
  const isDoing = opener?.kind === 'verb' && opener.isParticiple;
  const isSomebody = opener?.kind === 'noun' && /^(?:a|an)$/.test(wordOf(unit, complement.start));
  return (
    isDoing ||
    isSomebody ||
    wordOf(unit, complement.start + 1) === 'as' ||
    unit.chunks[complement.start + 1]?.kind === 'verb'
  );
}

/** "found “moderate corrosion”": a few words of somebody's own. */
function isUnderMarks({ unit, complement }: CueContext): boolean {
  const first = unit.chunks[complement.start]?.first ?? 0;
  return /^(?:["“‘„«]|'')$/.test(unit.tokens[first - 1]?.text ?? '');
}

/** "put the damage at £265,000" */
function isEstimate({ unit, complement }: CueContext): boolean {
  for (let at = complement.start; at < unit.chunks.length; at++) {
    const amount = wordOf(unit, at) === 'at' ? unit.chunks[at + 1] : undefined;
    const isAmount = amount?.kind === 'noun' || amount?.kind === 'quotation';
    if (isAmount && unit.tokens.slice(amount.first, amount.end).some(({ tag }) => tag === 'NUM')) return true;
  }
  return false;
}

/** "if the ministry agrees to pay": nothing was said yet. */
function isSupposed({ unit, complement }: CueContext, subject: number): boolean {
  return complement.kind !== 'quotation' && /^(?:if|unless|until|lest)$/.test(wordOf(unit, subject - 1));
}

/** "when asked if", "argued with the referee": how it came to words, and words not told. */
function isCircumstance({ unit, at, verb, complement }: CueContext): boolean {
  const opener = unit.tokens[verb.first]?.lower ?? '';
  if (verb.first < verb.head && /^(?:when|while|if|as|after|before)$/.test(opener)) return true;
  // "as everyone in town calls her"
  if (
    unit.tokens[(subjectOf(unit, at)?.source.first ?? 0) - 1]?.lower === 'as' &&
    verb.lemma === 'call' &&
    unit.chunks[at + 1]?.kind === 'pronoun' &&
    complement.kind !== 'quotation'
  )
    return true;
  return /^(?:argue|differ|speak)$/.test(verb.lemma) && wordOf(unit, at + 1) === 'with';
}

/** "could not sign it and defend it": a bare verb joined to one behind "could" or "to" is not said. */
function isBareJoined({ unit, at, verb }: CueContext): boolean {
  if (unit.tokens[verb.head]?.lower !== verb.lemma || unit.chunks[at - 1]?.kind !== 'coordinator') return false;
  const joined = unit.chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb' && !chunk.isParticiple);
  return joined?.kind === 'verb' && (joined.hasModal || joined.isInfinitive);
}

/** "Would she recommend closing it?" asks, and reports nothing. */
function isAsked({ unit, complement }: CueContext): boolean {
  const opener = unit.chunks[0];
  const isQuestion = unit.tokens[unit.end - 1]?.text === '?';
  return isQuestion && opener?.kind === 'verb' && opener.isAuxiliary && complement.kind !== 'quotation';
}

/** "No rule says what it means", and "I asked": the author's own voice is the article's. */
function isNobody({ tokens }: Unit, first: number): boolean {
  const word = tokens[first]?.lower ?? '';
  return /^(?:no|nobody|neither|none|nothing|i|we|you)$/.test(word) || tokens[first - 1]?.lower === 'not';
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
  // "A foreman called Tavita Leota told him"
  const next = unit.chunks[complement.start + 1];
  const goesOn = named?.kind === 'noun' && next?.kind === 'verb' && !next.isParticiple && !next.isInfinitive;
  if (goesOn && noun?.kind === 'noun' && unit.tokens[named.head]?.tag === 'PROPN') return true;
  return isObject && named?.kind === 'noun' && unit.tokens[named.first]?.tag === 'PROPN';
}

/** Whether what follows the verb is something the verb can report. */
export function fits(context: CueContext, cue: CueVerb): boolean {
  const { complement, verb, unit, at } = context;
  const { kind, start } = complement;
  const word = unit.tokens[unit.chunks[start]?.first ?? -1]?.lower ?? '';
  const isInChain = unit.chunks[at - 1]?.kind === 'verb' || unit.chunks[at - 1]?.kind === 'preposition';
  const saysThat = kind === 'clause' && cue.class === 'speech' && word === 'that';
  if (verb.isInfinitive && kind !== 'quotation' && !(isInChain && cue.class === 'speech') && !saysThat) return false;
  if (kind === 'quotation') return true;
  if (cue.lemma === 'put') return isEstimate(context);
  if (kind === 'object' && /^(?:call|dub|label|brand|term)$/.test(cue.lemma) && !isPredicated(context)) return false;
  if (cue.lemma === 'tell' && /^(?:you|us)$/.test(word)) return false;
  if (/^(?:remember|recall)$/.test(cue.lemma) && kind === 'object') return isRemembered(context);
  if (kind === 'object' && cue.class !== 'stance' && isUnderMarks(context)) return true;
  if (cue.lemma === 'point' && complement.from === at + 1 && !cue.prepositions.has(word)) return false;
  if (kind === 'clause')
    return (
      cue.takesClause || (cue.takesAddressee && complement.addressee !== null) || (cue.takesObject && word !== 'that')
    );
  if (kind === 'colon') return !verb.isInfinitive && (cue.takesClause || cue.closes);
  if (kind === 'infinitive') {
    // "veterans invited to speak": to move somebody takes somebody.
    const needsAddressee = cue.takesAddressee && !/^(?:ask|beg|plead|threaten)$/.test(cue.lemma);
    return cue.takesInfinitive && (!needsAddressee || complement.addressee !== null);
  }
  if (kind === 'object') {
    const isParticled = cue.prepositions.size > 0 && complement.from > at + 1 && complement.addressee === null;
    return cue.takesObject || cue.prepositions.has(word) || isParticled;
  }
  return false;
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

export function finding(context: CueContext, cue: CueVerb, rule: RuleName, source: Finding['source']): Finding | null {
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
