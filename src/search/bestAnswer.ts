import type { Article } from '../article/article.ts';
import { type Answer, searcherOf } from './searcher.ts';

/** What several articles have to say to a question: the one that is surest to answer it. */
export interface BestAnswer {
  readonly article: Article;
  readonly answer: Answer;
}

/**
 * Asks every article and keeps the surest answer; of equals the first. Passages that nobody is sure of go before none at all.
 * @returns null for no articles
 */
export function bestAnswer(articles: readonly Article[], question: string, limit: number): BestAnswer | null {
  let best: BestAnswer | null = null;
  for (const article of articles) {
    const answer = searcherOf(article).ask(question, limit);
    if (!best || isBetter(answer, best.answer)) best = { article, answer };
  }
  return best;
}

function isBetter(one: Answer, other: Answer): boolean {
  if (one.passages.length === 0 || other.passages.length === 0) return one.passages.length > other.passages.length;
  return one.confidence > other.confidence;
}
