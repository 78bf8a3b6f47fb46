import type { Article, Span } from '../article/article.ts';
import { confidenceOf, confidenceThreshold, type Evidence, evidenceFor } from './confidence.ts';
import { containsTerm, FeatureReader } from './features.ts';
import type { Meaning } from './likeness.ts';
import { matchedSpans } from './matchedSpans.ts';
import { type Question, readQuestion, type Term, type Vocabulary } from './question.ts';
import { type RankedSentence, rank } from './rank.ts';
import type { SentenceIndex } from './sentenceIndex.ts';
import { sentenceIndexOf } from './sentenceIndexOf.ts';
import { SimilarWords } from './similarWords.ts';
import { type SpeechEvidence, speechConfidenceOf, speechEvidenceFor } from './speechConfidence.ts';
import { readSpeechQuestion } from './speechQuestion.ts';
import { type SpeechSearch, speechSearch } from './speechSearch.ts';
import { Spelling } from './spelling.ts';
import { SpokenParts } from './spokenParts.ts';
import { withoutRequest } from './withoutRequest.ts';

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
  /** 0 to 1: how sure the search is that the first passage answers the question; see `confidenceOf`. */
  readonly confidence: number;
  /** Whether `confidence` reaches the threshold; below it the passages are only the nearest there are. */
  readonly answered: boolean;
  /** Best first; empty when nothing in the article shares a word with the question. */
  readonly passages: readonly Passage[];
}

export interface Wording {
  readonly text: string;
  readonly words: readonly string[];
}

interface Examination {
  /** What words are looked for by; of a question about speech, its topic. */
  readonly question: Question;
  /** Null where the question is not about speech. */
  readonly speech: SpeechSearch | null;
  /** Terms whose words are marked in a passage. */
  readonly shown: readonly Term[];
  readonly ranked: readonly RankedSentence[];
  /** Null where there is no sentence to speak for. */
  readonly evidence: Evidence | null;
  /** Null where the question is not about speech. */
  readonly speechEvidence: SpeechEvidence | null;
}

/** Longer questions are read up to here; a message holds at most 6,000 characters in an option. */
const LONGEST_QUESTION = 6_000;
const DEFAULT_LIMIT = 10;

/** An article made ready for questions: building costs some ten milliseconds, asking one or two. */
export class Searcher {
  readonly #index: SentenceIndex;
  readonly #vocabulary: Vocabulary;
  readonly #reader: FeatureReader;
  #parts: SpokenParts | null = null;

  constructor(article: Article) {
    this.#index = sentenceIndexOf(article);
    this.#vocabulary = {
      spelling: new Spelling(this.#index.vocabulary),
      similarWords: new SimilarWords(this.#index.vocabulary.keys()),
    };
    this.#reader = new FeatureReader(this.#index);
  }

  /**
   * What `ask` goes by: the question as understood, and the ranking with its features. Fitting the weights needs it.
   * @param meaning vectors of the article and of the question, where they are at hand
   * @param mayBeSpeech false to take a question about speech for one like any other
   */
  examine(text: string, meaning: Meaning | null = null, mayBeSpeech = true): Examination {
    const asked = text.slice(0, LONGEST_QUESTION);
    const speech = mayBeSpeech ? this.#speechSearch(asked) : null;
    const question = speech?.question ?? readQuestion(this.#index, this.#vocabulary, asked);
    const ranked = rank(this.#index, this.#reader, question, speech, meaning);
    const [best, ...others] = ranked;
    const evidence = best
      ? evidenceFor(this.#index, this.#reader, question, [best, ...others], meaning !== null)
      : null;
    const shown = [...new Set([...question.terms, ...(speech?.speakerTerms ?? [])])];
    const speechEvidence = speech && best && evidence ? speechEvidenceFor(speech, best, evidence) : null;
    return { question, speech, shown, ranked, evidence, speechEvidence };
  }

  /** What the encoder is to be given of a question: it, and its content words, with the spelling corrected. */
  wording(text: string): Wording {
    const { terms, corrected } = readQuestion(this.#index, this.#vocabulary, text.slice(0, LONGEST_QUESTION));
    return { text: corrected, words: terms.map(({ word }) => word) };
  }

  /** Null for a question that is not about speech: only those that are need to know who says what. */
  #speechSearch(asked: string): SpeechSearch | null {
    const question = readSpeechQuestion(withoutRequest(asked));
    if (!question) return null;
    this.#parts ??= new SpokenParts(this.#index);
    return speechSearch(this.#index, this.#vocabulary, this.#parts, question);
  }

  /** Answers any string: without a word the article knows, with no passages and confidence 0. */
  ask(text: string, limit: number = DEFAULT_LIMIT, meaning: Meaning | null = null): Answer {
    const { shown, ranked, evidence, speechEvidence } = this.examine(text, meaning);
    const ordinary = evidence ? confidenceOf(evidence) : 0;
    const confidence = speechEvidence ? speechConfidenceOf(speechEvidence) : ordinary;
    const passages = ranked.slice(0, limit).map((found) => passageOf(shown, found));
    return { confidence, answered: confidence >= confidenceThreshold, passages };
  }
}

function passageOf(terms: readonly Term[], { sentence, score }: RankedSentence): Passage {
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
