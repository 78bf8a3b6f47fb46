import { analyse, stemOf, type Token } from './analyse.ts';
import { type AnswerType, answerTypes } from './answerTypes.ts';
import { associatesOf } from './associations.ts';
import { type JoinedToken, joinedWords } from './joinedWords.ts';
import { isCapital, pairsOf, type SentenceIndex } from './sentenceIndex.ts';
import type { SimilarWords } from './similarWords.ts';
import type { Spelling } from './spelling.ts';
import { synonymsOf } from './synonyms.ts';
import { withoutRequest } from './withoutRequest.ts';

/** One content word of the question, and what stands for it in the article. */
export interface Term {
  /** As asked, or as corrected. */
  readonly word: string;
  /** Stems of the article that are this word, with 1, or less when the question's spelling had to be corrected. */
  readonly stems: ReadonlyMap<string, number>;
  /** Stems of the article that are spelt much like it, with their similarity: its word family. */
  readonly family: ReadonlyMap<string, number>;
  /** Stems of the article that mean much the same. */
  readonly synonyms: ReadonlySet<string>;
  /** Stems of the article that may stand for it, with what they weigh: nearness times the lesser of the two idf. */
  readonly near: ReadonlyMap<string, number>;
  /** Stems of the article that stand where it is spoken of, with the lesser of the two idf. */
  readonly beside: ReadonlyMap<string, number>;
  readonly idf: number;
  /**
   * What a word of the family or a synonym weighs in its stead: no more than the commonest of them tells apart. Of a word the
   * article lacks, the idf itself would be the highest there is.
   */
  readonly relatedIdf: number;
  /** Written with a capital letter inside the question: most likely a name. */
  readonly isName: boolean;
}

/** A question as the index understands it. */
export interface Question {
  readonly terms: readonly Term[];
  readonly stopWords: ReadonlySet<string>;
  /** Adjacent stems, spelling corrected, stop words included. */
  readonly pairs: ReadonlySet<string>;
  readonly types: ReadonlySet<AnswerType>;
  /** All words and stems of the question: what an answer must add to. */
  readonly said: ReadonlySet<string>;
  /** Stems that stand for the noun behind "how many". */
  readonly counted: ReadonlySet<string>;
  /** The question as asked, but for words whose spelling was corrected. */
  readonly corrected: string;
  /** Sum of the terms' idf; 1 when there is no term, so that it can divide. */
  readonly weight: number;
}

/** A question longer than this asks nothing that its first words do not. */
const MOST_TERMS = 64;
/** Words of a question whose spelling is corrected; a text with more unknown words is about something else. */
const MOST_CORRECTED = 8;

export interface Vocabulary {
  readonly spelling: Spelling;
  readonly similarWords: SimilarWords;
}

export function readQuestion(index: SentenceIndex, vocabulary: Vocabulary, asked: string): Question {
  const question = withoutRequest(asked);
  const tokens = joinedWords(index, question, analyse(question));
  const capitalsTell = tellsNames(question, tokens);
  const terms = new Map<string, Term>();
  const corrected: Token[] = [];
  let unknown = 0;
  for (const [position, token] of tokens.entries()) {
    const name = isAcronym(question, token) && !index.has(token.stem) ? index.nameOf(token.word) : [];
    if (name.length > 0) {
      const term = describe(index, vocabulary, token, new Map(name.map((stem) => [stem, 1])), true);
      corrected.push(token);
      terms.set(name.join(' '), term);
      continue;
    }
    if (token.isStopWord || terms.size >= MOST_TERMS) {
      corrected.push(token);
      continue;
    }
    if (!index.has(token.stem) && token.alike.length === 0) unknown++;
    const isName = capitalsTell && position > 0 && isCapital(question, token.start);
    const term = termOf(index, vocabulary, token, { isName, isCorrected: unknown <= MOST_CORRECTED });
    // A number's stem is more than its word's.
    corrected.push(term.word === token.word ? token : { ...token, word: term.word, stem: stemOf(term.word) });
    const key = [...term.stems.keys()].join(' ') || token.stem;
    if (!terms.has(key)) terms.set(key, term);
  }
  const list = [...terms.values()];
  return {
    terms: list,
    corrected: withSpelling(question, tokens, corrected),
    stopWords: new Set(tokens.filter(({ isStopWord }) => isStopWord).map(({ word }) => word)),
    pairs: new Set(pairsOf(corrected)),
    types: answerTypes(question),
    said: new Set(corrected.flatMap(({ word, stem }) => [word, stem])),
    counted: countedStems(corrected, list),
    weight: list.reduce((total, { idf }) => total + idf, 0) || 1,
  };
}

/** @param tokens of the question; `corrected` the same ones, by position, with the words that are meant */
function withSpelling(question: string, tokens: readonly Token[], corrected: readonly Token[]): string {
  let text = '';
  let from = 0;
  for (const [position, { word, start, end }] of tokens.entries()) {
    const meant = corrected[position]?.word ?? word;
    if (meant === word) continue;
    text += question.slice(from, start) + meant;
    from = end;
  }
  return text + question.slice(from);
}

/** Whether a capital marks a name: not in a question all in capitals, nor in one that is written like a headline. */
function tellsNames(question: string, tokens: readonly Token[]): boolean {
  const inner = tokens.slice(1);
  return !(inner.some(({ isStopWord }) => isStopWord) && inner.every(({ start }) => isCapital(question, start)));
}

/** Capitals alone, in a question that is not all capitals: then "IS" is a name, and so is "WHO". */
export function isAcronym(question: string, { start, end }: Token): boolean {
  const written = question.slice(start, end);
  return /^\p{Lu}{2,5}$/u.test(written) && /\p{Ll}/u.test(question);
}

/** "how many people" asks for people: the first content word behind it, in all its forms. */
function countedStems(tokens: readonly Token[], terms: readonly Term[]): ReadonlySet<string> {
  const many = tokens.findIndex(({ word }, i) => word === 'many' && tokens[i - 1]?.word === 'how');
  const counted = many < 0 ? undefined : tokens.slice(many + 1).find(({ isStopWord }) => !isStopWord);
  const term = terms.find(({ word, stems }) => word === counted?.word || (counted && stems.has(counted.stem)));
  return new Set(term ? [...term.stems.keys(), ...term.synonyms, ...term.family.keys()] : []);
}

function termOf(
  index: SentenceIndex,
  vocabulary: Vocabulary,
  token: JoinedToken,
  { isName, isCorrected }: { readonly isName: boolean; readonly isCorrected: boolean },
): Term {
  const { word, stem, alike } = token;
  const known = [stem, ...alike].filter((one) => index.has(one));
  if (known.length > 0) return describe(index, vocabulary, token, new Map(known.map((one) => [one, 1])), isName);
  const isMeant = synonymsIn(index, stem).length > 0 || !isCorrected || isAssociated(index, stem);
  const corrections = isMeant ? [] : vocabulary.spelling.corrections(word);
  const stems = new Map<string, number>();
  for (const correction of corrections) {
    const key = stemOf(correction.word);
    if (!stems.has(key)) stems.set(key, correction.weight);
  }
  const [correction] = corrections;
  const meant = correction ? { word: correction.word, stem: stemOf(correction.word) } : token;
  return describe(index, vocabulary, meant, stems, isName);
}

function describe(
  index: SentenceIndex,
  { similarWords }: Vocabulary,
  { word, stem }: Pick<Token, 'word' | 'stem'>,
  stems: ReadonlyMap<string, number>,
  isName: boolean,
): Term {
  const synonyms = new Set(synonymsIn(index, stem).filter((other) => !stems.has(other)));
  const family = new Map(
    [...similarWords.similar(word)].filter(([other]) => !stems.has(other) && !synonyms.has(other)),
  );
  const idf = stems.size > 0 ? Math.max(...[...stems.keys()].map((one) => index.idf(one))) : index.idf(stem);
  const relatedIdf = Math.min(idf, ...[...synonyms, ...family.keys()].map((one) => index.idf(one)));
  return { word, stems, family, synonyms, ...associated(index, stem, stems, idf), idf, relatedIdf, isName };
}

/** Whether a word that the article lacks is a word all the same, and the article has one that may take its place. */
function isAssociated(index: SentenceIndex, stem: string): boolean {
  return [...associatesOf(stem).near.keys()].some((other) => index.has(other));
}

function associated(index: SentenceIndex, stem: string, stems: ReadonlyMap<string, number>, idf: number) {
  const near = new Map<string, number>();
  const beside = new Map<string, number>();
  const associates = associatesOf(stem);
  for (const [other, nearness] of associates.near) {
    if (index.has(other) && !stems.has(other)) near.set(other, nearness * Math.min(idf, index.idf(other)));
  }
  for (const other of associates.beside) {
    if (index.has(other) && !stems.has(other)) beside.set(other, Math.min(idf, index.idf(other)));
  }
  return { near, beside };
}

function synonymsIn(index: SentenceIndex, stem: string): string[] {
  return (synonymsOf.get(stem) ?? []).filter((other) => index.has(other));
}
