import type { Article } from '../article/article.ts';
import { type LibraryTerm, libraryTerms } from './libraryTerms.ts';
import { LibraryWords } from './libraryWords.ts';
import { inverseFrequency, type SentenceIndex } from './sentenceIndex.ts';
import { sentenceIndexOf } from './sentenceIndexOf.ts';

/** Articles with the most of a question in them that are looked into sentence by sentence. */
const LOOKED_INTO = 60;
/** What a question's words beside the best sentence count, in its paragraph and in the whole article. */
const PARAGRAPH_SHARE = 0.5;
const ARTICLE_SHARE = 0.25;

/**
 * Which articles of a library are worth asking: those that hold most of a question's words, and these near each other. It keeps
 * for each stem the articles that hold it; articles come and go one by one, and nothing has to be computed again for the others.
 */
export class LibraryIndex {
  readonly #words = new LibraryWords();
  readonly #holders = new Map<string, Article[]>();
  readonly #named = new Map<string, Article[]>();
  /** What it holds. */
  readonly #articles = new Set<Article>();

  /** Brings it up to date, and can be left after each step: the next call goes on. */
  *update(articles: readonly Article[]): Generator<void, void> {
    const now = new Set(articles);
    for (const article of this.#articles) {
      if (now.has(article)) continue;
      this.#remove(article);
      yield;
    }
    for (const article of articles) {
      if (this.#articles.has(article)) continue;
      this.#add(article);
      yield;
    }
  }

  /**
   * The articles likeliest to answer, at most so many, in the order of the library; none that shares no word with the question.
   * @param articles what it was brought up to date with
   */
  promising(articles: readonly Article[], question: string, limit: number): Article[] {
    const terms = libraryTerms(this.#words, question);
    const place = new Map(articles.map((article, at) => [article, at]));
    const best = (scores: ReadonlyMap<Article, number>, most: number): Article[] =>
      [...scores]
        .sort(
          ([one, oneScore], [other, otherScore]) =>
            otherScore - oneScore || (place.get(one) ?? 0) - (place.get(other) ?? 0),
        )
        .slice(0, most)
        .map(([article]) => article);
    const nearest = best(this.#shares(terms), LOOKED_INTO);
    const evidence = new Map(nearest.map((article) => [article, evidenceIn(sentenceIndexOf(article), terms)]));
    return best(evidence, limit).sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  }

  /** How much of the question each article has, words weighing more the fewer articles have them. */
  #shares(terms: readonly LibraryTerm[]): Map<Article, number> {
    const shares = new Map<Article, number>();
    for (const { stems, initials } of terms) {
      const met = new Map<Article, number>();
      for (const article of (initials === null ? null : this.#named.get(initials)) ?? []) met.set(article, 1);
      for (const [stem, weight] of stems) {
        for (const article of this.#holders.get(stem) ?? []) {
          if (weight > (met.get(article) ?? 0)) met.set(article, weight);
        }
      }
      const idf = inverseFrequency(met.size, this.#articles.size);
      for (const [article, weight] of met) shares.set(article, (shares.get(article) ?? 0) + idf * weight);
    }
    return shares;
  }

  #add(article: Article): void {
    const index = sentenceIndexOf(article);
    this.#articles.add(article);
    for (const word of index.vocabulary.keys()) this.#words.add(word);
    for (const stem of index.stems()) list(this.#holders, stem, article);
    for (const initials of index.initials()) list(this.#named, initials, article);
  }

  #remove(article: Article): void {
    const index = sentenceIndexOf(article);
    this.#articles.delete(article);
    for (const word of index.vocabulary.keys()) this.#words.remove(word);
    for (const stem of index.stems()) unlist(this.#holders, stem, article);
    for (const initials of index.initials()) unlist(this.#named, initials, article);
  }
}

/** How much of the question stands in the best sentence of an article and around it. */
function evidenceIn(index: SentenceIndex, terms: readonly LibraryTerm[]): number {
  const sentences = new Float64Array(index.sentences.length);
  const paragraphs = new Float64Array(index.paragraphs.length);
  let inArticle = 0;
  let all = 0;
  for (const term of terms) {
    const { idf, places } = placesOf(index, term);
    const inParagraph = new Map<number, number>();
    for (const [at, weight] of places) {
      sentences[at] = (sentences[at] ?? 0) + idf * weight;
      const paragraph = index.sentences[at]?.paragraph ?? 0;
      inParagraph.set(paragraph, Math.max(weight, inParagraph.get(paragraph) ?? 0));
    }
    for (const [paragraph, weight] of inParagraph) {
      paragraphs[paragraph] = (paragraphs[paragraph] ?? 0) + idf * weight;
    }
    inArticle += idf * Math.max(0, ...inParagraph.values());
    all += idf;
  }
  let best = 0;
  for (const { index: at, paragraph } of index.sentences) {
    best = Math.max(best, (sentences[at] ?? 0) + PARAGRAPH_SHARE * (paragraphs[paragraph] ?? 0));
  }
  return (best + ARTICLE_SHARE * inArticle) / (all || 1);
}

/** The sentences that speak of a term, and how surely; what it weighs is what it tells apart inside the article. */
function placesOf(index: SentenceIndex, { stems, initials }: LibraryTerm) {
  const places = new Map<number, number>();
  const name = initials === null ? [] : index.nameOf(initials);
  let idf = Number.POSITIVE_INFINITY;
  for (const [stem, weight] of [...name.map((one) => [one, 1] as const), ...stems]) {
    const postings = index.postings(stem);
    if (postings.length === 0) continue;
    idf = Math.min(idf, index.idf(stem));
    for (const { sentence } of postings) if (weight > (places.get(sentence) ?? 0)) places.set(sentence, weight);
  }
  return { idf: places.size > 0 ? idf : inverseFrequency(0, index.sentences.length), places };
}

function list(lists: Map<string, Article[]>, key: string, article: Article): void {
  const listed = lists.get(key);
  if (listed) listed.push(article);
  else lists.set(key, [article]);
}

function unlist(lists: Map<string, Article[]>, key: string, article: Article): void {
  const listed = lists.get(key);
  const at = listed?.indexOf(article) ?? -1;
  if (at >= 0) listed?.splice(at, 1);
  if (listed?.length === 0) lists.delete(key);
}
