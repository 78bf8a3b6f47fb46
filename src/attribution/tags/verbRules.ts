import { isCapitalised, isOpening } from './capitals.ts';
import { hasVerbAhead, hasVerbBefore, isFiniteVerb } from './clause.ts';
import { reportingVerbLemma } from './reportingVerbs.ts';
import type { TagRule } from './rule.ts';
import type { TaggedWord } from './taggedWord.ts';
import { wordList } from './wordList.ts';

const ALWAYS_VERBS = wordList('said says told tells saying telling wrote writes tweeted tweets quipped');
const POSSESSIVE_PRONOUNS = wordList('my your his her its our their whose');
const SUBJECT_PRONOUNS = wordList('i you he she it we they who which');
const SINGULAR_SUBJECT_PRONOUNS = wordList('he she it who which that this everyone everybody nobody someone one');
/** Plurals without an s, and the words that stand for several people by themselves. */
const PLURAL_WORDS = wordList(`
  police people men women children media data others some many most both few several all they we you i pair couple
  duo trio staff public who those these
`);
const QUESTION_WORDS = wordList('that whether if why how what who where when');
const ADVERBS_WITH_SUBJECT = wordList('also still now often never always then later once only even openly rightly');

function nextWord(sentence: readonly TaggedWord[], index: number): TaggedWord | undefined {
  return sentence[index + 1];
}

/** The word before `index`, over the adverbs that can stand between subject and verb. */
function subjectWord(sentence: readonly TaggedWord[], index: number): TaggedWord | undefined {
  const previous = sentence[index - 1];
  const isAdverb =
    previous?.tag === 'ADV' && (previous.lower.endsWith('ly') || ADVERBS_WITH_SUBJECT.has(previous.lower));
  return isAdverb ? sentence[index - 2] : previous;
}

/** "claims" of "claim", "denies" of "deny". */
function isThirdPerson(word: TaggedWord): boolean {
  return word.lower.endsWith('s') && !isBaseForm(word) && reportingVerbLemma(word.lower) !== undefined;
}

function isBaseForm(word: TaggedWord): boolean {
  return reportingVerbLemma(word.lower) === word.lower;
}

function isPlural(word: TaggedWord): boolean {
  return PLURAL_WORDS.has(word.lower) || (word.tag === 'NOUN' && /[^s'u]s$/.test(word.lower));
}

function isSingularSubject(word: TaggedWord): boolean {
  if (word.tag === 'PROPN') return true;
  if (word.tag === 'NOUN') return !isPlural(word);
  return SINGULAR_SUBJECT_PRONOUNS.has(word.lower);
}

/** Whether what follows can be what somebody says, claims or demands: a clause, a quotation, an object. */
function opensContent(sentence: readonly TaggedWord[], index: number): boolean {
  const next = nextWord(sentence, index);
  if (next === undefined) return false;
  if (QUESTION_WORDS.has(next.lower) || next.lower === 'to' || next.lower === ':' || next.kind === 'quotation')
    return true;
  if (next.lower === ',') return sentence[index + 2]?.kind === 'quotation';
  return ['DET', 'PRON', 'PROPN', 'NUM', 'NOUN', 'ADJ', 'SCONJ', 'SYM', 'ADP', 'ADV'].includes(next.tag);
}

/** "show *he* paid", "claim *the* dam leaks": a clause of its own begins behind the word, with a verb of its own. */
function opensClause(next: TaggedWord | undefined): boolean {
  if (next === undefined) return false;
  return QUESTION_WORDS.has(next.lower) || ['PRON', 'DET', 'PROPN'].includes(next.tag);
}

/** Whether the clause of `index` has its verb elsewhere, so that the word at `index` is none. */
function hasOtherVerb(sentence: readonly TaggedWord[], index: number): boolean {
  if (hasVerbBefore(sentence, index)) return true;
  return !opensClause(sentence[index + 1]) && hasVerbAhead(sentence, index);
}

/** Whether a noun begins here or stands here, so that the word before belongs to it. */
function leadsNoun(word: TaggedWord | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'PROPN' || word?.tag === 'ADJ';
}

const VERB_BEHIND_SUBJECT: readonly TagRule[] = [
  {
    name: 'third-person-behind-subject',
    why: '"the ministry claims that", "Nguyen counters that": the tagger sees plural nouns.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || isCapitalised(word) || !isThirdPerson(word)) return undefined;
      const subject = subjectWord(sentence, index);
      if (subject === undefined || !isSingularSubject(subject) || !opensContent(sentence, index)) return undefined;
      return hasOtherVerb(sentence, index) ? undefined : 'VERB';
    },
  },
  {
    name: 'base-form-behind-plural',
    why: '"farmers fear a dry spring", "some say", "polls show": the tagger sees compound nouns.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || isCapitalised(word) || !isBaseForm(word)) return undefined;
      const subject = subjectWord(sentence, index);
      if (subject === undefined || !isPlural(subject) || !opensContent(sentence, index)) return undefined;
      return hasOtherVerb(sentence, index) ? undefined : 'VERB';
    },
  },
  {
    name: 'verb-behind-pronoun',
    why: 'A subject pronoun wants a verb: "who chairs the board", "she notes".',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || isCapitalised(word)) return undefined;
      const subject = subjectWord(sentence, index);
      if (subject?.tag !== 'PRON' || !SUBJECT_PRONOUNS.has(subject.lower)) return undefined;
      if (subject.lower === 'which' && sentence[index - 1] !== subject) return undefined;
      return word.lower.endsWith('s') || isBaseForm(word) ? 'VERB' : undefined;
    },
  },
  {
    name: 'unchanging-past',
    why: '"Dana Wolfe forecast slower growth": the past of some verbs looks like a noun.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'NOUN' || !/^(?:forecast|broadcast|put|quit|bet)$/.test(word.lower)) return undefined;
      const subject = subjectWord(sentence, index);
      if (subject?.tag !== 'PROPN' || !opensContent(sentence, index)) return undefined;
      return hasOtherVerb(sentence, index) ? undefined : 'VERB';
    },
  },
  {
    name: 'past-form-behind-subject',
    why: '"Prosecutors alleged that", "the coach fumed": the tagger sees adjectives and nouns.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'ADJ' && word.tag !== 'NOUN') return undefined;
      if (!word.lower.endsWith('ed') || reportingVerbLemma(word.lower) === undefined) return undefined;
      const subject = subjectWord(sentence, index);
      const isSubject =
        subject !== undefined &&
        (subject.tag === 'NOUN' || subject.tag === 'PROPN' || SUBJECT_PRONOUNS.has(subject.lower));
      const next = nextWord(sentence, index);
      return isSubject && next?.tag !== 'NOUN' && next?.tag !== 'ADJ' ? 'VERB' : undefined;
    },
  },
  {
    name: 'verb-behind-quotation',
    why: '“A disgrace,” fumed the coach; “Why now?” counters Reyes: what follows a quotation and precedes a name or noun.',
    repair: (word, index, sentence) => {
      if (word.tag === 'VERB' || isCapitalised(word) || reportingVerbLemma(word.lower) === undefined) return undefined;
      const previous = sentence[index - 1];
      const closesQuotation = previous?.kind === 'quotation' && /[\p{P}]/u.test(sentence[index - 2]?.text ?? '');
      const next = nextWord(sentence, index);
      const opensSubject =
        next !== undefined && (['PROPN', 'DET', 'PRON', 'NOUN'].includes(next.tag) || isCapitalised(next));
      return closesQuotation && opensSubject && isOpening(sentence, index) ? 'VERB' : undefined;
    },
  },
];

const PREPOSITIONS = wordList('for of without despite under from in on with by into amid against');
/** Verbs that take a bare verb behind them: "helped solve", "saw him leave". */
const BEFORE_BARE_VERB = wordList(
  'help helped helps let lets made make see saw heard watched go come try dare dared need do did',
);
const BARE_DETERMINERS = wordList('a an the this every no any each another');

const NOUN_RULES: readonly TagRule[] = [
  {
    name: 'noun-behind-determiner',
    why: '"the claim", "her demands", "a request": behind a determiner stands no finite verb.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'VERB' || /(?:ed|ing|en|wn)$/.test(word.lower) || ALWAYS_VERBS.has(word.lower)) return undefined;
      const previous = sentence[index - 1];
      if (previous === undefined) return undefined;
      const isDetermined =
        previous.tag === 'POSS' ||
        (previous.tag === 'DET' && BARE_DETERMINERS.has(previous.lower)) ||
        (POSSESSIVE_PRONOUNS.has(previous.lower) && previous.lower !== 'her');
      const canBeNoun = reportingVerbLemma(word.lower) !== undefined && (isBaseForm(word) || isThirdPerson(word));
      return isDetermined && canBeNoun && !leadsNoun(nextWord(sentence, index)) ? 'NOUN' : undefined;
    },
  },
  {
    name: 'noun-behind-preposition',
    why: '"a request for comment", "according to engineers": a preposition wants a noun.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'VERB' || /(?:ed|ing|en|wn)$/.test(word.lower) || ALWAYS_VERBS.has(word.lower)) return undefined;
      const previous = sentence[index - 1];
      if (previous === undefined) return undefined;
      const isAccording = previous.lower === 'to' && sentence[index - 2]?.lower === 'according';
      return isAccording || PREPOSITIONS.has(previous.lower) ? 'NOUN' : undefined;
    },
  },
  {
    name: 'object-behind-verb',
    why: '"preached hope", "refused bail": behind a past form stands its object, not another finite verb.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'VERB' || ALWAYS_VERBS.has(word.lower) || /(?:ed|ing|en|wn)$/.test(word.lower)) return undefined;
      const previous = sentence[index - 1];
      const isPastForm = previous?.tag === 'VERB' && /(?:ed|ought|old|aid|rote|ave)$/.test(previous.lower);
      if (!isPastForm || BEFORE_BARE_VERB.has(previous.lower)) return undefined;
      return sentence[index + 1] === undefined || sentence[index + 1]?.tag === 'PUNCT' ? 'NOUN' : undefined;
    },
  },
  {
    name: 'subject-behind-that',
    why: '"counters that pay is low": between "that" and a finite verb stands its subject.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'VERB' || sentence[index - 1]?.lower !== 'that') return undefined;
      const isBare = !/(?:s|ed|ing)$/.test(word.lower) && !ALWAYS_VERBS.has(word.lower);
      return isBare && isFiniteVerb(sentence, index + 1) ? 'NOUN' : undefined;
    },
  },
];

export const VERB_RULES: readonly TagRule[] = [...NOUN_RULES, ...VERB_BEHIND_SUBJECT];
