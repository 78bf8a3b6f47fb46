import type { Article } from '../article/article.ts';
import { analyse } from '../search/analyse.ts';
import { saturation } from '../search/bm25.ts';
import { namesSubject } from '../search/everydayWords.ts';
import { inverseFrequency } from '../search/sentenceIndex.ts';
import { sentenceIndexOf } from '../search/sentenceIndexOf.ts';
import { quotableTokens } from '../summary/quotableTokens.ts';
import { termFrequencies } from '../summary/termVector.ts';
import { relatedConstants } from './relatedConstants.ts';
import { surfaceForms } from './surfaceForms.ts';
import { type TwoWordName, twoWordNames } from './twoWordNames.ts';

const { bm25, titleWeight, largeLibrary, largeLibraryTerms, explainingTerms } = relatedConstants;

/** Another article of the library, measured against the one that was asked about. */
export interface RelatedArticle {
  readonly article: { readonly id: string; readonly title: string | null };
  /**
   * Relative score: BM25 of this article for the other's terms, over that of the other article itself. 0 to about 1, and
   * comparable between articles and libraries.
   */
  readonly score: number;
  /** Up to three words that the two share, weightiest first, as the article asked about writes them. */
  readonly terms: readonly string[];
  /** So alike that it is the same article once more, or another edition of it. */
  readonly copy: boolean;
}

interface IndexedArticle {
  readonly article: Article;
  /** By stem; a title's words count several times. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Sum of the frequencies. */
  readonly length: number;
}

/** How an article writes its words. */
interface Wording {
  readonly forms: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, TwoWordName>;
}

interface QueryTerm {
  readonly stem: string;
  readonly weight: number;
}

/** Whether people are shown it: related closely enough, and no copy of what they are reading. */
export function worthShowing({ score, copy }: RelatedArticle): boolean {
  return score >= relatedConstants.RELATED_THRESHOLD && !copy;
}

/**
 * An inverted index over the articles of a library. Articles come and go one by one; nothing is precomputed that would
 * have to be computed again for all of them, and the order they came in makes no difference.
 */
export class ArticleIndex {
  readonly #articles = new Map<string, IndexedArticle>();
  /** Which articles hold a stem, and how often. */
  readonly #postings = new Map<string, Map<IndexedArticle, number>>();
  #totalLength = 0;

  static from(articles: Iterable<Article>): ArticleIndex {
    const index = new ArticleIndex();
    for (const article of articles) index.add(article);
    return index;
  }

  get size(): number {
    return this.#articles.size;
  }

  /** Adds an article, in place of the one with the same id if there is one. */
  add(article: Article): void {
    this.remove(article.id);
    const frequencies = articleTerms(article);
    const added = { article, frequencies, length: sum(frequencies.values()) };
    this.#articles.set(article.id, added);
    this.#totalLength += added.length;
    for (const [stem, frequency] of frequencies) {
      const postings = this.#postings.get(stem);
      if (postings) postings.set(added, frequency);
      else this.#postings.set(stem, new Map([[added, frequency]]));
    }
  }

  /** Does nothing when there is no such article. */
  remove(id: string): void {
    const known = this.#articles.get(id);
    if (!known) return;
    this.#articles.delete(id);
    this.#totalLength -= known.length;
    for (const stem of known.frequencies.keys()) {
      const postings = this.#postings.get(stem);
      postings?.delete(known);
      if (postings?.size === 0) this.#postings.delete(stem);
    }
  }

  /**
   * The other articles that share a term with this one, best first, uncut: see `worthShowing`. Of equals the newer one comes
   * first. Empty for an unknown id.
   */
  related(id: string, { limit }: { readonly limit: number }): RelatedArticle[] {
    const asked = this.#articles.get(id);
    if (!asked) return [];
    const query = this.#queryTerms(asked);
    const own = sum(query.map((term) => this.#contribution(term, asked)));
    const ranked = [...this.#scores(query, asked)].sort(
      ([one, oneScore], [other, otherScore]) => otherScore - oneScore || byDateThenId(one.article, other.article),
    );
    const wording = { forms: surfaceForms(asked.article), names: twoWordNames(sentenceIndexOf(asked.article)) };
    const telling = query.filter(({ stem }) => namesSubject(stem));
    return ranked.slice(0, Math.max(0, limit)).map(([found, score]) => ({
      article: { id: found.article.id, title: found.article.title },
      score: score / own,
      terms: this.#explain(telling, found, wording),
      copy: score / own >= relatedConstants.COPY_THRESHOLD,
    }));
  }

  #idf(stem: string): number {
    return inverseFrequency(this.#postings.get(stem)?.size ?? 0, this.#articles.size);
  }

  /** Weightiest first; the weight of a term in a query that is itself an article is `idf · (1 + ln tf)`. */
  #queryTerms({ frequencies }: IndexedArticle): QueryTerm[] {
    const terms = [...frequencies].map(([stem, frequency]) => ({
      stem,
      weight: this.#idf(stem) * (1 + Math.log(frequency)),
    }));
    terms.sort((one, other) => other.weight - one.weight || compare(one.stem, other.stem));
    return this.#articles.size < largeLibrary ? terms : terms.slice(0, largeLibraryTerms);
  }

  #scores(query: readonly QueryTerm[], asked: IndexedArticle): Map<IndexedArticle, number> {
    const scores = new Map<IndexedArticle, number>();
    for (const { stem, weight } of query) {
      for (const [found, frequency] of this.#postings.get(stem) ?? []) {
        const share = weight * this.#saturation(frequency, found);
        if (found !== asked) scores.set(found, (scores.get(found) ?? 0) + share);
      }
    }
    return scores;
  }

  /** What one term of the query adds to an article's score. */
  #contribution({ stem, weight }: QueryTerm, article: IndexedArticle): number {
    const frequency = article.frequencies.get(stem);
    return frequency === undefined ? 0 : weight * this.#saturation(frequency, article);
  }

  #saturation(frequency: number, { length }: IndexedArticle): number {
    return saturation(frequency, length, this.#totalLength / this.#articles.size, bm25);
  }

  /** The weightiest shared words; a name of two words stays together where both are shared. */
  #explain(query: readonly QueryTerm[], found: IndexedArticle, { forms, names }: Wording): string[] {
    const isShared = (stem: string): boolean => found.frequencies.has(stem);
    const ranked = query
      .filter(({ stem }) => isShared(stem))
      .map((term) => ({ stem: term.stem, share: this.#contribution(term, found) }))
      .sort((one, other) => other.share - one.share || compare(one.stem, other.stem));
    const shown: string[] = [];
    const covered = new Set<string>();
    for (const { stem } of ranked) {
      if (shown.length >= explainingTerms) break;
      if (covered.has(stem)) continue;
      const name = names.get(stem);
      const whole = name?.stems.every(isShared) ? name : undefined;
      const words = whole?.text ?? forms.get(stem);
      if (words !== undefined) shown.push(words);
      for (const part of whole?.stems ?? []) covered.add(part);
    }
    return shown;
  }
}

function articleTerms(article: Article): Map<string, number> {
  const body = article.sentences.flatMap((sentence) => quotableTokens(article, sentence));
  const title = analyse(article.title ?? '');
  const words = [body, ...Array.from({ length: titleWeight }, () => title)].flat();
  return termFrequencies(words.filter(({ isStopWord }) => !isStopWord).map(({ stem }) => stem));
}

/** Dated articles before undated ones, newer before older, then by id: a total order. */
function byDateThenId(one: Article, other: Article): number {
  return compare(publishedDay(other), publishedDay(one)) || compare(one.id, other.id);
}

/** "2024-05-31"; empty when the date is missing or written in any other way, which could be read differently elsewhere. */
function publishedDay({ published }: Article): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? '';
}

/** By code unit: the same on every machine, whatever its language. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
