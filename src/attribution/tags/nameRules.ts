import type { Tag } from '../token.ts';
import { followsDirectly, isAllCapitals, isCapitalised, isOpening, isTitleCased } from './capitals.ts';
import { hasVerbAhead } from './clause.ts';
import { NAME_PARTICLES } from './nameParticles.ts';
import { reportingVerbLemma } from './reportingVerbs.ts';
import type { TagRule } from './rule.ts';
import type { TaggedWord } from './taggedWord.ts';
import { wordList } from './wordList.ts';

const CAN_BE_A_NAME: ReadonlySet<Tag> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX', 'X', 'INTJ', 'NUM', 'SYM']);

/** Particles that are no English words: a capital behind them is enough. */
const CLEAR_PARTICLES = wordList('van von der del della di da dos das du de bin ibn bint al el zu ó ní');

/** Singular nouns that speak without an article ("Police said", "Research shows") and words for several people. */
const SPEAKERS_WITHOUT_ARTICLE = wordList(`
  police data research evidence science history management staff government parliament congress counsel intelligence
  legend rumour rumor tradition law justice media press opposition industry labour labor nature experience folklore
  scripture nobody everybody everyone somebody someone anybody anyone one another many most some several few all both
  others none neither either half such same more less enough first second third last latter former people
  instead later then now here there still today yesterday tomorrow critics
`);

const IMPERATIVES = wordList(
  'meet ask call see read watch follow thank tell visit join take give let get make remember',
);

function isNoPlainWord(word: TaggedWord): boolean {
  return word.kind !== 'word' || !isCapitalised(word);
}

export const NAME_RULES: readonly TagRule[] = [
  {
    name: 'capital-in-mid-sentence',
    why: 'A capital inside a sentence marks a name: "the court told Day that".',
    repair: (word, index, sentence) => {
      if (isNoPlainWord(word) || !CAN_BE_A_NAME.has(word.tag) || word.tag === 'NUM') return undefined;
      if (isOpening(sentence, index) || isTitleCased(sentence)) return undefined;
      const next = sentence[index + 1];
      const describes = word.tag === 'ADJ' && (next?.tag === 'NOUN' || next?.tag === 'ADJ') && !isCapitalised(next);
      return describes ? undefined : 'PROPN';
    },
  },
  {
    name: 'capital-before-name',
    why: '"Rose Price said", "Park Ji-hoon said": a first name that is an everyday word opens the sentence.',
    repair: (word, index, sentence) => {
      if (isNoPlainWord(word) || !['NOUN', 'VERB', 'X', 'ADV', 'INTJ'].includes(word.tag)) return undefined;
      if (!isOpening(sentence, index) || isTitleCased(sentence) || word.lower.includes('-')) return undefined;
      if (/(?:ing|ed|ly)$/.test(word.lower) || IMPERATIVES.has(word.lower) || word.tag === 'ADV') return undefined;
      const next = sentence[index + 1];
      return next?.tag === 'PROPN' && isCapitalised(next) && followsDirectly(sentence, index + 1) ? 'PROPN' : undefined;
    },
  },
  {
    name: 'modal-that-is-a-name',
    why: '"Will Young denied", "May Lin says": a modal verb never stands before a name and a finite verb.',
    repair: (word, index, sentence) => {
      if (!/^(?:Will|May)$/.test(word.text) || word.tag === 'PROPN' || !isOpening(sentence, index)) return undefined;
      const verb = sentence[index + 2];
      const hasFiniteVerb =
        verb !== undefined && /(?:ed|[^s]s|said|told|wrote)$/.test(verb.lower) && verb.tag !== 'NOUN';
      return isCapitalised(sentence[index + 1]) && hasFiniteVerb ? 'PROPN' : undefined;
    },
  },
  {
    name: 'opening-name-before-verb-of-speech',
    why: '"Day said", "Price told the court": a singular noun without an article that speaks is somebody’s name.',
    repair: (word, index, sentence) => {
      if (isNoPlainWord(word) || !['VERB', 'ADJ', 'NOUN', 'X'].includes(word.tag)) return undefined;
      if (!isOpening(sentence, index) || SPEAKERS_WITHOUT_ARTICLE.has(word.lower)) return undefined;
      if (/(?:ed|ing|ly|[^s]s|men|women|people)$/.test(word.lower)) return undefined;
      return speaks(sentence, index + 1) ? 'PROPN' : undefined;
    },
  },
  {
    name: 'opening-name-with-apposition',
    why: '"Wood, a nurse, said", "Price, 61, said": a bare noun that is described or has an age is somebody’s name.',
    repair: (word, index, sentence) => {
      if (isNoPlainWord(word) || !['VERB', 'ADJ', 'NOUN'].includes(word.tag) || !isOpening(sentence, index))
        return undefined;
      if (SPEAKERS_WITHOUT_ARTICLE.has(word.lower) || /(?:ed|ing|ly|[^s]s)$/.test(word.lower)) return undefined;
      const described = sentence[index + 2];
      if (sentence[index + 1]?.text !== ',' || described === undefined) return undefined;
      const hasAge = described.kind === 'number' && sentence[index + 3]?.text === ',';
      const hasArticle = /^(?:an?|the|who|whose)$/.test(described.lower) && word.tag === 'NOUN';
      return hasAge || hasArticle ? 'PROPN' : undefined;
    },
  },
  {
    name: 'participle-of-name',
    why: '"Downing Street insists", "Reading Borough said": no participle has a name and a finite verb right behind it.',
    repair: (word, index, sentence) => {
      if (isNoPlainWord(word) || word.tag !== 'VERB' || !/.ing$/.test(word.lower) || !isOpening(sentence, index))
        return undefined;
      return isCapitalised(sentence[index + 1]) && speaks(sentence, index + 2) ? 'PROPN' : undefined;
    },
  },
  {
    name: 'particle-of-name',
    why: '"Maria de la Cruz", "Abdullah bin Rashid": the small words inside a name are part of it.',
    repair: (word, index, sentence) => {
      if (word.tag === 'PROPN' || !NAME_PARTICLES.has(word.lower)) return undefined;
      const next = sentence[index + 1];
      const goesOn =
        isCapitalised(next) ||
        (next !== undefined && NAME_PARTICLES.has(next.lower) && isCapitalised(sentence[index + 2]));
      if (!goesOn || !followsDirectly(sentence, index + 1)) return undefined;
      const previous = sentence[index - 1];
      const isInside = previous?.tag === 'PROPN' && followsDirectly(sentence, index);
      return isInside || (CLEAR_PARTICLES.has(word.lower) && !isAllCapitals(word)) ? 'PROPN' : undefined;
    },
  },
];

/** "said", "claims", "told": past or third person; a base form could be the verb of a plural or of nothing at all. */
function speaks(sentence: readonly TaggedWord[], index: number): boolean {
  const word = sentence[index];
  if (word === undefined || word.lower.endsWith('ing') || word.tag === 'ADJ') return false;
  const lemma = reportingVerbLemma(word.lower);
  if (lemma === undefined || lemma === word.lower) return false;
  // "Fraud claims rose": where another verb follows, this is a noun.
  return word.tag === 'VERB' || !hasVerbAhead(sentence, index);
}
