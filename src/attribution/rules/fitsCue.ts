import type { CueContext } from '../cueContext.ts';
import type { CueVerb } from '../cueLexicon.ts';
import { DOCUMENT_NOUNS } from '../cueNouns.ts';
import { prepositionsEnd, wordOf } from '../sourcePhrase.ts';

/** Verbs that report only with a complement of a form of their own. */
const OWN_FORMS: readonly {
  readonly lemmas: RegExp;
  /** The kinds of complement the form is asked of. */
  readonly kinds: RegExp;
  readonly fits: (context: CueContext) => boolean;
}[] = [
  { lemmas: /^put$/, kinds: /./, fits: isEstimate },
  { lemmas: /^(?:remember|recall)$/, kinds: /^object$/, fits: isRemembered },
  { lemmas: /^(?:call|dub|label|brand|term)$/, kinds: /^object$/, fits: isPredicated },
];

/** Whether what follows the verb is something the verb can report. */
export function fitsCue(context: CueContext, cue: CueVerb): boolean {
  const { complement, verb, unit, at } = context;
  const { kind, start } = complement;
  const word = unit.tokens[unit.chunks[start]?.first ?? -1]?.lower ?? '';
  const isInChain = unit.chunks[at - 1]?.kind === 'verb' || unit.chunks[at - 1]?.kind === 'preposition';
  const saysThat = kind === 'clause' && cue.class === 'speech' && word === 'that';
  if (verb.isInfinitive && kind !== 'quotation' && !(isInChain && cue.class === 'speech') && !saysThat) return false;
  if (kind === 'quotation') return true;
  const form = OWN_FORMS.find(({ lemmas, kinds }) => lemmas.test(cue.lemma) && kinds.test(kind));
  if (form) return form.fits(context);
  if (cue.lemma === 'tell' && /^(?:you|us)$/.test(word)) return false;
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

/** "Polls show a close race": what a document shows may be a thing. */
export function showsThing({ unit, cue, complement }: CueContext, subject: number): boolean {
  const isShowing = /^(?:show|find|reveal|indicate|record|document|list)$/.test(cue?.lemma ?? '');
  return isShowing && complement.kind === 'object' && DOCUMENT_NOUNS.has(unit.tokens[subject]?.lower ?? '');
}

/** "called the plan reckless" has a word for the plan; "called members at home" has none. */
function isPredicated({ unit, complement, at }: CueContext): boolean {
  const { chunks } = unit;
  if (complement.from > at + 1 || /^(?:for|on|as|it|that|this)$/.test(wordOf(unit, complement.start))) return true;
  if (chunks[complement.start]?.kind === 'verb') return false;
  const next = chunks[prepositionsEnd(unit, complement.start) + 1];
  // "what management termed a punishing tariff"
  if (wordOf(unit, at - 2) === 'what') return true;
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
