import { reportingVerbLemma } from './reportingVerbs.ts';
import type { TagRule } from './rule.ts';
import type { TaggedWord } from './taggedWord.ts';
import { wordList } from './wordList.ts';

/** Nouns that a clause with "that" spells out: what is claimed, feared or known. */
const CONTENT_NOUNS = wordList(`
  accusation admission advice agreement allegation announcement argument assertion assessment assumption assurance belief
  certainty chance charge claim comment complaint concern conclusion confession confidence confirmation conviction danger
  decision demand denial doubt estimate evidence excuse expectation fact fear feeling finding forecast guarantee hint hope
  hunch hypothesis idea impression indication insistence instruction message news notion observation opinion perception
  pledge possibility prediction premise promise proof proposal prospect reminder report request revelation risk rumour
  rumor sense sign signal speculation statement suggestion suspicion testimony theory threat thought understanding view vow
  warning word
`);
const HOW_FAR_BACK = 9;
/** In words; an opening mark further back is another quotation’s. */
const LONGEST_SINGLE_QUOTATION = 80;

const CONTRACTED_BE = wordList(`
  he she it that this there here what who where how when why which everything something nothing everybody everyone nobody
  somebody someone
`);
const BEHIND_CONTRACTED_BE = wordList('a an the not no been being going gone got my your his our their it me us');

export const FUNCTION_WORD_RULES: readonly TagRule[] = [
  {
    name: 'to-behind-according',
    why: 'The tagger takes the "to" of "according to engineers" for an infinitive’s.',
    repair: (word, index, sentence) =>
      word.lower === 'to' && sentence[index - 1]?.lower === 'according' ? 'ADP' : undefined,
  },
  {
    name: 'whether',
    why: '"whether" opens a clause, as "if" does.',
    repair: (word) => (word.lower === 'whether' ? 'SCONJ' : undefined),
  },
  {
    name: 'contracted-verb',
    why: '"he’s right", "the problem’s the money": the ’s is "is", not a possessive.',
    repair: (word, index, sentence) => {
      if (word.tag !== 'POSS' || word.kind !== 'clitic') return undefined;
      const previous = sentence[index - 1];
      const next = sentence[index + 1];
      if (previous === undefined || next === undefined) return undefined;
      if (previous.lower === 'let') return 'PRON';
      if (CONTRACTED_BE.has(previous.lower)) return isOwned(previous, next) ? undefined : 'AUX';
      return BEHIND_CONTRACTED_BE.has(next.lower) ? 'AUX' : undefined;
    },
  },
  {
    name: 'possessive-of-plural',
    why: '"the officials’ reports": an apostrophe behind an s that closes no quotation.',
    repair: (word, index, sentence) => {
      if (word.kind !== 'mark' || !/^['’]$/.test(word.text)) return undefined;
      const previous = sentence[index - 1];
      if (previous === undefined || previous.end !== word.start || !previous.lower.endsWith('s')) return undefined;
      return isInSingleQuotation(sentence, index) || sentence[index + 1]?.kind !== 'word' ? undefined : 'POSS';
    },
  },
];

/** Comes last: it needs to know which words are verbs. */
export const THAT_RULE: TagRule = {
  name: 'that',
  why: '"that" opens a clause behind a verb of speech, points behind nothing, and relates behind a noun.',
  repair: (word, index, sentence) => (word.lower === 'that' ? tagOfThat(index, sentence) : undefined),
};

/** "everyone’s problem" belongs to everyone; "everyone’s happy" does not. */
function isOwned(owner: TaggedWord, next: TaggedWord): boolean {
  return /(?:one|body)$/.test(owner.lower) && next.tag === 'NOUN';
}

function isInSingleQuotation(sentence: readonly TaggedWord[], index: number): boolean {
  for (let previous = index - 1; previous >= 0 && previous >= index - LONGEST_SINGLE_QUOTATION; previous -= 1) {
    const mark = sentence[previous];
    if (mark?.kind !== 'mark' || !/^['‘’]$/.test(mark.text)) continue;
    const next = sentence[previous + 1];
    return mark.text === '‘' || (next !== undefined && next.start === mark.end);
  }
  return false;
}

function isVerb(word: TaggedWord | undefined): boolean {
  return word?.tag === 'VERB' || word?.tag === 'AUX';
}

function tagOfThat(index: number, sentence: readonly TaggedWord[]): 'SCONJ' | 'PRON' | 'DET' | undefined {
  const previous = sentence[index - 1];
  const next = sentence[index + 1];
  if (next === undefined || next.tag === 'PUNCT' || next.lower === "'s") return 'PRON';
  if (isReportingVerb(previous)) return isVerb(next) ? 'PRON' : 'SCONJ';
  if (isVerb(next)) return 'PRON';
  if (previous !== undefined && /(?:thing|one|body|those|all)$/.test(previous.lower)) return 'PRON';
  if (previous?.tag === 'NOUN' || previous?.tag === 'PROPN') return tagOfThatBehindNoun(previous, index, sentence);
  if (isReportedEarlier(index, sentence)) return 'SCONJ';
  const isPointing =
    previous === undefined || previous.tag === 'ADP' || previous.tag === 'PUNCT' || previous.tag === 'VERB';
  return isPointing && next.tag === 'NOUN' ? 'DET' : undefined;
}

/** "the claim that he lied" spells out the claim; "the car that he drove" relates; "said in May that she" reports. */
function tagOfThatBehindNoun(
  noun: TaggedWord,
  index: number,
  sentence: readonly TaggedWord[],
): 'SCONJ' | 'PRON' | undefined {
  if (CONTENT_NOUNS.has(noun.lower) || CONTENT_NOUNS.has(noun.lower.replace(/s$/, ''))) return 'SCONJ';
  if (isReportedEarlier(index, sentence)) return 'SCONJ';
  return sentence[index]?.tag === 'DET' ? 'PRON' : undefined;
}

function isReportingVerb(word: TaggedWord | undefined): boolean {
  return word?.tag === 'VERB' && reportingVerbLemma(word.lower) !== undefined;
}

/** Whether a verb of speech in reach still waits for what it reports: "told the court on Friday that". */
function isReportedEarlier(index: number, sentence: readonly TaggedWord[]): boolean {
  for (let previous = index - 1; previous >= 0 && previous >= index - HOW_FAR_BACK; previous -= 1) {
    const word = sentence[previous];
    if (word === undefined || /^(?:that|who|which|[;:])$/.test(word.lower) || word.kind === 'quotation') return false;
    if (isVerb(word)) return isReportingVerb(word);
  }
  return false;
}
