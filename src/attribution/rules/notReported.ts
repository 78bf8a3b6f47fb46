import type { CueContext } from '../cueContext.ts';
import { isBareParticiple } from '../phraseStart.ts';
import { wordOf } from '../sourcePhrase.ts';
import type { Subject } from '../subject.ts';
import type { Unit } from '../unit.ts';

interface NotReported {
  readonly name: string;
  readonly example: string;
  readonly applies: (context: CueContext, subject: Subject) => boolean;
}

/** Where a subject, a cue and its complement stand together and yet nothing is reported. */
export const NOT_REPORTED: readonly NotReported[] = [
  {
    name: 'negated',
    example: 'The ministry did not say why.',
    applies: ({ verb, cue }) => verb.isNegated && cue?.class !== 'stance',
  },
  {
    name: 'possible',
    example: 'Critics could argue that it is late. (But: She would say only that it was late.)',
    applies: ({ unit, verb, complement }) => {
      const end = (unit.chunks[complement.start]?.first ?? verb.end) + 1;
      const isOnly = unit.tokens.slice(verb.first, end).some(({ lower }) => lower === 'only');
      return verb.hasModal && !isOnly && complement.kind !== 'quotation';
    },
  },
  {
    name: 'condition of anonymity',
    example: 'An aide who asked not to be named left early.',
    applies: ({ unit, complement, cue }) => {
      const isAsking = /^(?:ask|request|demand|agree|insist|decline|refuse)$/.test(cue?.lemma ?? '');
      const verb = unit.chunks[complement.start];
      if (complement.kind !== 'infinitive' || !isAsking || verb?.kind !== 'verb') return false;
      return /^(?:name|identify|quote|use|give)$/.test(verb.lemma) && (verb.isNegated || verb.isPassive);
    },
  },
  {
    name: 'circumstance',
    example: 'He shrugged when asked if it hurt.',
    applies: ({ unit, verb }) =>
      verb.first < verb.head && /^(?:when|while|if|as|after|before)$/.test(unit.tokens[verb.first]?.lower ?? ''),
  },
  {
    name: 'talk that is not told',
    example: 'He argued with the referee so loudly that play stopped.',
    applies: ({ unit, at, verb }) => /^(?:argue|differ|speak)$/.test(verb.lemma) && wordOf(unit, at + 1) === 'with',
  },
  {
    name: 'what people call somebody',
    example: 'Doña Chelo, as everyone in town calls her, was there.',
    applies: ({ unit, at, verb, complement }, { source }) =>
      verb.lemma === 'call' &&
      complement.kind !== 'quotation' &&
      unit.chunks[at + 1]?.kind === 'pronoun' &&
      unit.tokens[source.first - 1]?.lower === 'as',
  },
  {
    name: 'reduced relative',
    example: 'They met in a hall described as a barn.',
    applies: ({ unit, at, verb, complement }) => {
      const isBare = verb.first === verb.head && /ed$/.test(unit.tokens[verb.head]?.lower ?? '');
      const isObject =
        unit.chunks[at - 1]?.kind === 'noun' &&
        /^(?:in|on|from|by|to|with|at|through|of|for)$/.test(wordOf(unit, at - 2));
      if (!isBare || !isObject || complement.kind === 'quotation') return false;
      const clause = unit.chunks.slice(0, at - 2);
      const start = clause.findLastIndex(({ kind }) =>
        ['comma', 'subordinator', 'semicolon', 'relative'].includes(kind),
      );
      return clause.some((chunk, index) => {
        const isMain = chunk.kind === 'verb' && !chunk.isParticiple && !chunk.isInfinitive;
        return index > start && isMain && !isReduced(unit, index);
      });
    },
  },
  {
    name: 'plea',
    example: 'She pleaded guilty to fraud last year.',
    applies: ({ unit, at, verb }) => verb.lemma === 'plead' && /^(?:guilty|not)$/.test(wordOf(unit, at + 1)),
  },
  {
    name: 'nobody',
    example: 'No rule says what it means.',
    applies: ({ unit }, { source }) =>
      /^(?:no|nobody|neither|none|nothing)$/.test(unit.tokens[source.first]?.lower ?? '') ||
      unit.tokens[source.first - 1]?.lower === 'not',
  },
  {
    name: 'the author',
    example: 'I asked which components. (The author’s own voice is the article’s.)',
    applies: ({ unit }, { source }) => /^(?:i|we|you)$/.test(unit.tokens[source.first]?.lower ?? ''),
  },
  {
    name: 'name of a thing',
    example: 'He joined a company called Auralisk.',
    applies: isNaming,
  },
  {
    name: 'question',
    example: 'Would she recommend closing it?',
    applies: ({ unit, complement }) => {
      const [opener] = unit.chunks;
      const isQuestion = unit.tokens[unit.end - 1]?.text === '?' && complement.kind !== 'quotation';
      return isQuestion && opener?.kind === 'verb' && opener.isAuxiliary;
    },
  },
  {
    name: 'supposition',
    example: 'If the ministry agrees to pay, work begins in May.',
    applies: ({ unit, complement }, { firstChunk }) =>
      complement.kind !== 'quotation' && /^(?:if|unless|until|lest)$/.test(wordOf(unit, firstChunk - 1)),
  },
  {
    name: 'bare verb joined',
    example: 'They could not sign the letter and defend it.',
    applies: ({ unit, at, verb }) => {
      if (unit.tokens[verb.head]?.lower !== verb.lemma || unit.chunks[at - 1]?.kind !== 'coordinator') return false;
      const joined = unit.chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb' && !chunk.isParticiple);
      return joined?.kind === 'verb' && (joined.hasModal || joined.isInfinitive);
    },
  },
];

/** "a notice posted on": a participle behind its noun and before its phrase. */
function isReduced(unit: Unit, at: number): boolean {
  const verb = unit.chunks[at];
  const isBare = verb?.kind === 'verb' && isBareParticiple(unit, verb);
  return isBare && unit.chunks[at - 1]?.kind === 'noun' && unit.chunks[at + 1]?.kind === 'preposition';
}

/** "a company called Auralisk", "a foreman called Tavita Leota told him": a name is given, nothing reported. */
function isNaming({ unit, at, verb, complement }: CueContext): boolean {
  if (!/^(?:call|dub|brand|label|term|describe|name)$/.test(verb.lemma) || verb.first !== verb.head) return false;
  const noun = unit.chunks[at - 1];
  const name = unit.chunks[complement.start];
  if (noun?.kind !== 'noun' || name?.kind !== 'noun') return false;
  const next = unit.chunks[complement.start + 1];
  const isSubject = next?.kind === 'verb' && !next.isParticiple && !next.isInfinitive;
  if (isSubject && unit.tokens[name.head]?.tag === 'PROPN') return true;
  const isObject = ['preposition', 'verb', 'comma'].includes(unit.chunks[at - 2]?.kind ?? '');
  return isObject && unit.tokens[name.first]?.tag === 'PROPN';
}
