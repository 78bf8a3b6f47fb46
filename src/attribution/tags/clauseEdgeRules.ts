import { isCapitalised } from './capitals.ts';
import { hasVerbAhead, isFiniteVerb } from './clause.ts';
import { reportingVerbLemma } from './reportingVerbs.ts';
import type { TagRule } from './rule.ts';
import type { TaggedWord } from './taggedWord.ts';
import { wordList } from './wordList.ts';

/** Words between a comma and the verb that closes a sentence: ", the ministry’s own records show." */
const LONGEST_SUBJECT = 7;
/** Adjectives that are nouns behind a noun: "attorney general", "roads chief". */
const OFFICES = wordList(
  'general chief executive professional representative official native individual elect expert premier principal deputy',
);
const TIMES = wordList(
  'last this on in yesterday today monday tuesday wednesday thursday friday saturday sunday late early',
);

const isEnd = (word: TaggedWord | undefined) => word === undefined || word.tag === 'PUNCT';

/** A present form of a verb of saying or showing, whatever its tag: "report", "notes". */
function isPresentForm(word: TaggedWord): boolean {
  const lemma = reportingVerbLemma(word.lower);
  return lemma !== undefined && (lemma === word.lower || word.lower.endsWith('s'));
}

const isPlural = (word: TaggedWord | undefined) =>
  word !== undefined &&
  word.tag === 'NOUN' &&
  (/[^s'u]s$/.test(word.lower) || /^(?:police|people|data|media)$/.test(word.lower));

/** Whether number agrees: "the authors report", "the report notes". */
function agrees(subject: TaggedWord | undefined, verb: TaggedWord): boolean {
  if (!subject || (subject.tag !== 'NOUN' && subject.tag !== 'PROPN')) return false;
  const isBare = reportingVerbLemma(verb.lower) === verb.lower;
  return isBare ? isPlural(subject) : !isPlural(subject);
}

/** Index of the comma or quotation mark behind which a sentence’s last, short clause begins; −1 without one. */
function shortClauseStart(sentence: readonly TaggedWord[], index: number): number {
  for (let at = index - 2; at >= 1 && at >= index - LONGEST_SUBJECT; at--) {
    const word = sentence[at];
    if (!word) return -1;
    if (word.text === ',' || word.kind === 'quotation') return at;
    if (word.tag === 'PUNCT' || word.tag === 'CCONJ' || isFiniteVerb(sentence, at)) return -1;
  }
  return -1;
}

const QUANTITIES = wordList('many some most few all other several these those young older the');

/** "photographs taken over", "a report published on": a participle behind its noun, no verb of its clause. */
function isReduced(sentence: readonly TaggedWord[], index: number, { lower }: TaggedWord): boolean {
  const isParticiple = /(?:ed|en|wn|ade)$/.test(lower);
  return isParticiple && sentence[index - 1]?.tag === 'NOUN' && /^(?:ADP|ADV)$/.test(sentence[index + 1]?.tag ?? '');
}

export const CLAUSE_EDGE_RULES: readonly TagRule[] = [
  {
    name: 'verb-that-closes',
    why: '"…, the authors report.", "…, federal surveys show, …": the tagger sees compound nouns.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || isCapitalised(word) || !isPresentForm(word)) return undefined;
      const next = sentence[index + 1];
      if (!isEnd(next) && !TIMES.has(next?.lower ?? '')) return undefined;
      if (!agrees(sentence[index - 1], word)) return undefined;
      const start = shortClauseStart(sentence, index);
      const hasClauseBefore = start > 0 && sentence.slice(0, start).some((_, at) => isFiniteVerb(sentence, at));
      return hasClauseBefore ? 'VERB' : undefined;
    },
  },
  {
    name: 'verb-behind-parenthesis',
    why: '"Haegen, a geochronologist, notes that", "Some members, however, question the cost": the subject is a comma away.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || isCapitalised(word) || !isPresentForm(word)) return undefined;
      const next = sentence[index + 1];
      if (sentence[index - 1]?.text !== ',' || !next) return undefined;
      const isPointedOut = next.lower === 'out' && sentence[index + 2]?.lower === 'that';
      const isLast =
        isEnd(next) && next.text !== ',' && sentence.slice(0, index).some(({ kind }) => kind === 'quotation');
      const opensContent =
        next.lower === 'that' ||
        next.kind === 'quotation' ||
        next.text === ':' ||
        next.tag === 'DET' ||
        next.lower === 'to' ||
        isPointedOut ||
        isLast;
      const commas = sentence.slice(0, index).filter(({ text }) => text === ',').length;
      if (!opensContent || commas < 2) return undefined;
      const endsRelative = /^(?:who|which)$/.test(
        sentence.slice(0, index - 1).find((_, at) => sentence[at - 1]?.text === ',')?.lower ?? '',
      );
      const isSure = next.lower === 'that' || isPointedOut || isLast || (endsRelative && word.lower.endsWith('s'));
      return !isSure && hasVerbAhead(sentence, index) ? undefined : 'VERB';
    },
  },
  {
    name: 'verb-behind-people',
    why: '"Many Kurds fear that", "Scots doubt the plan": plurals of peoples and parties are capitalised.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || reportingVerbLemma(word.lower) !== word.lower) return undefined;
      const people = sentence[index - 1];
      if (people?.tag !== 'PROPN' || !/[^s'u]s$/.test(people.lower)) return undefined;
      const isOpening = index === 1 || QUANTITIES.has(sentence[index - 2]?.lower ?? '');
      const next = sentence[index + 1];
      return isOpening && (next?.lower === 'that' || next?.tag === 'DET') ? 'VERB' : undefined;
    },
  },
  {
    name: 'verb-of-verbless-clause',
    why: '"Photographs taken over the past day show lorries": between a time and a noun the tagger sees one more noun.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || !/^(?:show|suggest|indicate|reveal)s?$/.test(word.lower)) return undefined;
      const subject = sentence.slice(0, index).find(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
      const isAgreed = subject !== undefined && isPlural(subject) !== word.lower.endsWith('s');
      const isFirstVerb = !sentence
        .slice(0, index)
        .some((one, at) => isFiniteVerb(sentence, at) && !isReduced(sentence, at, one));
      const next = sentence[index + 1];
      const hasObject = next !== undefined && ['NOUN', 'PROPN', 'DET', 'PRON', 'ADJ', 'NUM'].includes(next.tag);
      return isAgreed && isFirstVerb && hasObject && !hasVerbAhead(sentence, index) ? 'VERB' : undefined;
    },
  },
  {
    name: 'past-form-before-object',
    why: '"…, branded the call a farce", "Daruwalla informed analysts that": the tagger sees adjectives.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'ADJ' || !word.lower.endsWith('ed') || isCapitalised(word)) return undefined;
      const previous = sentence[index - 1];
      const next = sentence[index + 1];
      const isBehindSubject =
        previous !== undefined && (/^(?:NOUN|PROPN|PRON)$/.test(previous.tag) || previous.text === ',');
      const isTold =
        next?.tag === 'NOUN' && sentence[index + 2]?.lower === 'that' && reportingVerbLemma(word.lower) !== undefined;
      return isBehindSubject && (next?.tag === 'DET' || isTold) ? 'VERB' : undefined;
    },
  },
  {
    name: 'modifier-behind-verb-of-speech',
    why: '“…,” says lead author Ana Cruz: behind the verb stands who speaks.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'VERB' || sentence[index - 2]?.kind !== 'quotation') return undefined;
      if (reportingVerbLemma(sentence[index - 1]?.lower ?? '') === undefined) return undefined;
      return /^(?:NOUN|PROPN)$/.test(sentence[index + 1]?.tag ?? '') ? 'ADJ' : undefined;
    },
  },
  {
    name: 'name-between-quotation-and-verb',
    why: '“…,” Das said: what stands there alone with a capital is a name.',
    repair: (word, index, sentence) => {
      if (word.tag === 'PROPN' || word.tag === 'PRON' || !isCapitalised(word)) return undefined;
      if (sentence[index - 1]?.kind !== 'quotation' || sentence[index - 2]?.text !== ',') return undefined;
      const next = sentence[index + 1];
      return next?.tag === 'VERB' && reportingVerbLemma(next.lower) !== undefined ? 'PROPN' : undefined;
    },
  },
  {
    name: 'forecast-behind-time',
    why: '"The department this month forecast that": a time stands between subject and verb.',
    repair: (word, index, sentence) => {
      if (word.lower !== 'forecast' || word.tag !== 'NOUN') return undefined;
      const isBehindTime = /^(?:week|month|year|quarter|today|yesterday)$|day$/.test(sentence[index - 1]?.lower ?? '');
      return isBehindTime && sentence[index + 1]?.lower === 'that' ? 'VERB' : undefined;
    },
  },
  {
    name: 'currency-behind-number',
    why: '"41,000 won from 58,000 won": behind a sum of money stands its currency.',
    repair: (word, index, sentence) => {
      if (word.lower !== 'won' || word.tag !== 'VERB') return undefined;
      return /^[\d,.]*\d{3}$/.test(sentence[index - 1]?.text ?? '') ? 'NOUN' : undefined;
    },
  },
  {
    name: 'capital-preposition-in-name',
    why: '"Doctors Without Frontiers said": a preposition with a capital is part of the name.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'ADP' || index === 0 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return undefined;
      const isInside = isCapitalised(sentence[index - 1] ?? word) && isCapitalised(sentence[index + 1] ?? word);
      const isHeadline = sentence.filter((one) => one.kind === 'word' && !isCapitalised(one)).length < 2;
      return isInside && !isHeadline && sentence[index + 1] !== undefined ? 'PROPN' : undefined;
    },
  },
  {
    name: 'verb-behind-number',
    why: '"1,130 mention a death": a number can be the subject.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || reportingVerbLemma(word.lower) !== word.lower) return undefined;
      return sentence[index - 1]?.tag === 'NUM' && sentence[index + 1]?.tag === 'DET' ? 'VERB' : undefined;
    },
  },
  {
    name: 'office-behind-noun',
    why: '"the attorney general said", "the county’s roads chief": the tagger sees adjectives.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'ADJ' || !OFFICES.has(word.lower)) return undefined;
      const previous = sentence[index - 1];
      const next = sentence[index + 1];
      const isBehindNoun = previous?.tag === 'NOUN' || previous?.tag === 'PROPN';
      const endsPhrase = !next || ['PUNCT', 'VERB', 'AUX', 'ADP', 'PROPN', 'POSS', 'CCONJ', 'ADV'].includes(next.tag);
      return isBehindNoun && endsPhrase ? 'NOUN' : undefined;
    },
  },
  {
    name: 'noun-between-determiner-and-verb',
    why: '"the hull had cracked", "the half-back said": between an article and a finite verb stands a noun.',
    repair: (word, index, sentence) => {
      const isCandidate =
        (word.tag === 'VERB' && !word.lower.endsWith('ing')) || (word.tag === 'ADV' && word.text.includes('-'));
      if (!isCandidate || !isFiniteVerb(sentence, index + 1)) return undefined;
      return /^(?:the|a|an)$/.test(sentence[index - 1]?.lower ?? '') ? 'NOUN' : undefined;
    },
  },
  {
    name: 'adjective-between-article-and-noun',
    why: '"the outside world", "an inside job": between an article and its noun stands no preposition.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'ADP' || !/^(?:the|a|an)$/.test(sentence[index - 1]?.lower ?? '')) return undefined;
      return sentence[index + 1]?.tag === 'NOUN' ? 'ADJ' : undefined;
    },
  },
];
