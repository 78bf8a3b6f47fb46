import type { Article, Span } from '../article/article.ts';
import { confidenceOf, confidenceThreshold, type Evidence, evidenceFor } from './confidence.ts';
import { containsTerm, FeatureReader } from './features.ts';
import { matchedSpans } from './matchedSpans.ts';
import { type Question, readQuestion, type Vocabulary } from './question.ts';
import { type RankedSentence, rank } from './rank.ts';
import type { SentenceIndex } from './sentenceIndex.ts';
import { sentenceIndexOf } from './sentenceIndexOf.ts';
import { SimilarWords } from './similarWords.ts';
import { Spelling } from './spelling.ts';

/** A sentence found for a question. */
interface Passage {
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Comparable within one answer only; higher is better. */
  readonly score: number;
  /** The words that brought it up, in order and apart: absolute offsets. */
  readonly matches: readonly Span[];
  /** The stems of these words. */
  readonly stems: readonly string[];
}

/** What the article has to say to a question. */
export interface Answer {
  /** 0 to 1: how sure the search is that the article answers the question at all. */
  readonly confidence: number;
  /** Whether `confidence` reaches the threshold; below it the passages are only the nearest there are. */
  readonly answered: boolean;
  /** Best first; empty when nothing in the article shares a word with the question. */
  readonly passages: readonly Passage[];
}

interface Examination {
  readonly question: Question;
  readonly ranked: readonly RankedSentence[];
  /** Null where there is no sentence to speak for. */
  readonly evidence: Evidence | null;
}

/** Longer questions are read up to here; a message holds at most 6,000 characters in an option. */
const LONGEST_QUESTION = 6_000;
const DEFAULT_LIMIT = 10;

/** An article made ready for questions: building costs some ten milliseconds, asking one or two. */
export class Searcher {
  readonly #index: SentenceIndex;
  readonly #vocabulary: Vocabulary;
  readonly #reader: FeatureReader;

  constructor(article: Article) {
    this.#index = sentenceIndexOf(article);
    this.#vocabulary = {
      spelling: new Spelling(this.#index.vocabulary),
      similarWords: new SimilarWords(this.#index.vocabulary.keys()),
    };
    this.#reader = new FeatureReader(this.#index);
  }

  /** What `ask` goes by: the question as understood, and the ranking with its features. Fitting the weights needs it. */
  examine(text: string): Examination {
    const question = readQuestion(this.#index, this.#vocabulary, text.slice(0, LONGEST_QUESTION));
    const ranked = rank(this.#index, this.#reader, question);
    const [best] = ranked;
    return { question, ranked, evidence: best ? evidenceFor(this.#index, this.#reader, question, best) : null };
  }

  /** Answers any string: without a word the article knows, with no passages and confidence 0. */
  ask(text: string, limit: number = DEFAULT_LIMIT): Answer {
    const { question, ranked, evidence } = this.examine(text);
    const confidence = evidence ? confidenceOf(evidence) : 0;
    const passages = ranked.slice(0, limit).map((found) => passageOf(question, found));
    return { confidence, answered: confidence >= confidenceThreshold, passages };
  }
}

function passageOf({ terms }: Question, { sentence, score }: RankedSentence): Passage {
  const stems = new Set<string>();
  for (const term of terms) {
    const others = containsTerm(term, sentence) ? [] : [...term.family.keys(), ...term.synonyms];
    for (const stem of [...term.stems.keys(), ...others]) if (sentence.contentSet.has(stem)) stems.add(stem);
  }
  const matches = matchedSpans(sentence.tokens, (stem) => stems.has(stem));
  return { sentence: sentence.index, score, matches, stems: [...stems] };
}

const searchers = new WeakMap<Article, Searcher>();

/** The searcher of an article, built when first asked for and kept as long as the article is. */
export function searcherOf(article: Article): Searcher {
  let searcher = searchers.get(article);
  if (!searcher) {
    searcher = new Searcher(article);
    searchers.set(article, searcher);
  }
  return searcher;
}

/** Whether `searcherOf` would answer at once. */
export function isReady(article: Article): boolean {
  return searchers.has(article);
}
