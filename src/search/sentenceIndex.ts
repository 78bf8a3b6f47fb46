import Fuse from 'fuse.js';
import type { Article } from '../article/article.ts';
import { acronymsIn } from './acronyms.ts';
import { analyse, type Token } from './analyse.ts';

/** How often a stem occurs in one sentence. */
export interface Posting {
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  readonly frequency: number;
}

/** One sentence, analysed. */
export interface IndexedSentence {
  readonly index: number;
  readonly paragraph: number;
  /** Of the quotable words; offsets are the article's. */
  readonly tokens: readonly Token[];
  /** Stems of the words that are no stop words, in order, with repetitions. */
  readonly content: readonly string[];
  readonly contentSet: ReadonlySet<string>;
  /** Stems that stand side by side, stop words included, each pair once. */
  readonly pairs: ReadonlySet<string>;
  /** Neighbours within the paragraph. */
  readonly previous: IndexedSentence | null;
  next: IndexedSentence | null;
}

interface Paragraph {
  /** Number of content words. */
  length: number;
}

/** Lucene's form of the inverse document frequency: never negative, `ln(1 + (N − df + ½) / (df + ½))`. */
export function inverseFrequency(containing: number, total: number): number {
  return Math.log(1 + (total - containing + 0.5) / (containing + 0.5));
}

const TOPIC_FACTOR = 0.6;

/** Separates stems in the text Fuse.js sees, so that its substring search can only find whole stems. */
const delimited = (stem: string): string => ` ${stem} `;

/**
 * An article's sentences, analysed once. Fuse.js holds one record a sentence and finds those that share a stem with the
 * question; the statistics that rank them (Fuse.js has none for its extended search) stand beside it.
 */
export class SentenceIndex {
  readonly article: Article;
  readonly sentences: readonly IndexedSentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly meanSentenceLength: number;
  readonly meanParagraphLength: number;
  readonly meanTokenCount: number;
  /** Content words as they are spelt, with their number of occurrences. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly #postings = new Map<string, Posting[]>();
  #sentencesByWord: Map<string, number[]> | null = null;
  readonly #stopWordSentences = new Map<string, number>();
  readonly #pairSentences = new Map<string, number>();
  readonly #capitalised = new Set<string>();
  readonly #acronyms = new Map<string, readonly string[]>();
  readonly #titleStems: ReadonlySet<string>;
  /** Of a short article every sentence is a candidate: built when one is first looked for. */
  #fuse: Fuse<string> | null = null;

  constructor(article: Article) {
    this.article = article;
    this.#titleStems = new Set(analyse(article.title ?? '').map(({ stem }) => stem));
    this.paragraphs = article.paragraphs.map(() => ({ length: 0 }));
    const vocabulary = new Map<string, number>();
    const sentences: IndexedSentence[] = [];
    for (const [index, { quoteStart, end, paragraph }] of article.sentences.entries()) {
      const sentence = this.#analyse(index, paragraph, quoteStart, end, sentences.at(-1));
      sentences.push(sentence);
      for (const { word, isStopWord } of sentence.tokens) {
        if (!isStopWord) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      }
      this.#count(sentence);
    }
    this.sentences = sentences;
    this.vocabulary = vocabulary;
    const contentLength = sum(sentences.map(({ content }) => content.length));
    this.meanSentenceLength = contentLength / Math.max(1, sentences.length);
    this.meanParagraphLength = contentLength / Math.max(1, this.paragraphs.length);
    this.meanTokenCount = sum(sentences.map(({ tokens }) => tokens.length)) / Math.max(1, sentences.length);
  }

  /** Indices of the sentences that contain at least one of the stems, in source order. */
  containing(stems: readonly string[]): number[] {
    if (stems.length === 0) return [];
    // The include operator ('"…") compares by indexOf, ten times faster than Fuse.js's fuzzy scan; "|" stops at the first hit.
    const query = stems.map((stem) => `'"${delimited(stem)}"`).join('|');
    this.#fuse ??= fuseOf(this.sentences);
    return this.#fuse.search(query).map(({ refIndex }) => refIndex);
  }

  /** Content words as they are spelt, with the sentences they stand in, each once. */
  get sentencesByWord(): ReadonlyMap<string, readonly number[]> {
    if (this.#sentencesByWord) return this.#sentencesByWord;
    const byWord = new Map<string, number[]>();
    for (const { index, tokens } of this.sentences) {
      for (const { word, isStopWord } of tokens) {
        if (isStopWord) continue;
        const sentences = byWord.get(word) ?? [];
        if (sentences.at(-1) !== index) sentences.push(index);
        byWord.set(word, sentences);
      }
    }
    this.#sentencesByWord = byWord;
    return byWord;
  }

  has(stem: string): boolean {
    return this.#postings.has(stem);
  }

  /** Every stem of its content words, once. */
  stems(): Iterable<string> {
    return this.#postings.keys();
  }

  /** The initials of all its names: see `nameOf`. */
  initials(): Iterable<string> {
    return this.#acronyms.keys();
  }

  postings(stem: string): readonly Posting[] {
    return this.#postings.get(stem) ?? [];
  }

  /** How much a stem tells sentences apart: its inverse frequency, less for what the whole article is about. */
  idf(stem: string): number {
    return inverseFrequency(this.postings(stem).length, this.sentences.length) * this.topicFactor(stem);
  }

  /** Below 1 for a stem of the title: a question names the subject to say which article it means. */
  topicFactor(stem: string): number {
    return this.#titleStems.has(stem) ? TOPIC_FACTOR : 1;
  }

  stopWordIdf(word: string): number {
    return inverseFrequency(this.#stopWordSentences.get(word) ?? 0, this.sentences.length);
  }

  /** Of two stems that stand side by side, stop words included; 0 where they never do. */
  pairIdf(pair: string): number {
    const containing = this.#pairSentences.get(pair);
    return containing === undefined ? 0 : inverseFrequency(containing, this.sentences.length);
  }

  /** Whether a word occurs with a capital letter inside some sentence: then it is one at a sentence's start, too. */
  isName(word: string): boolean {
    return this.#capitalised.has(word);
  }

  /** The stems of the name that these initials, in lower case, stand for in the article; none where they stand for nothing. */
  nameOf(initials: string): readonly string[] {
    return this.#acronyms.get(initials) ?? [];
  }

  #analyse(index: number, paragraph: number, start: number, end: number, before: IndexedSentence | undefined) {
    const tokens = analyse(this.article.text.slice(start, end)).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    const content = tokens.filter(({ isStopWord }) => !isStopWord).map(({ stem }) => stem);
    const previous = before?.paragraph === paragraph ? before : null;
    const sentence: IndexedSentence = {
      index,
      paragraph,
      tokens,
      content,
      contentSet: new Set(content),
      pairs: new Set(pairsOf(tokens)),
      previous,
      next: null,
    };
    if (previous) previous.next = sentence;
    return sentence;
  }

  #count({ index, paragraph, tokens, content, pairs }: IndexedSentence): void {
    const frequencies = new Map<string, number>();
    for (const stem of content) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
    for (const [stem, frequency] of frequencies) {
      const postings = this.#postings.get(stem);
      if (postings) postings.push({ sentence: index, frequency });
      else this.#postings.set(stem, [{ sentence: index, frequency }]);
    }
    const stopWords = new Set(tokens.filter(({ isStopWord }) => isStopWord).map(({ word }) => word));
    for (const word of stopWords) increment(this.#stopWordSentences, word);
    for (const pair of pairs) increment(this.#pairSentences, pair);
    for (const { word, isStopWord, start } of tokens.slice(1)) {
      if (!isStopWord && isCapital(this.article.text, start)) this.#capitalised.add(word);
    }
    const names = acronymsIn(tokens, ({ start }) => isCapital(this.article.text, start));
    for (const [initials, stems] of names) this.#acronyms.set(initials, stems);
    const own = this.paragraphs[paragraph];
    if (own) own.length += content.length;
  }
}

/** A record a sentence: its stems between blanks. */
function fuseOf(sentences: readonly IndexedSentence[]): Fuse<string> {
  return new Fuse(
    sentences.map(({ content }) => delimited(content.join(' '))),
    {
      useExtendedSearch: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      isCaseSensitive: true,
      shouldSort: false,
      threshold: 0,
    },
  );
}

/** Adjacent stems, stop words included, each pair as one string. */
export function pairsOf(tokens: readonly Token[]): string[] {
  return tokens.slice(1).map(({ stem }, i) => `${tokens[i]?.stem} ${stem}`);
}

export function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
