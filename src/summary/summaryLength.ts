import type { Article } from '../article/article.ts';

export type SummarySize = 'short' | 'medium' | 'long';

/** How many sentences each size has, for articles of up to so many sentences. */
const lengths = Object.freeze([
  { upTo: 7, short: 1, medium: 2, long: 4 },
  { upTo: 24, short: 1, medium: 3, long: 5 },
  { upTo: 59, short: 2, medium: 3, long: 7 },
  { upTo: Number.POSITIVE_INFINITY, short: 2, medium: 3, long: 10 },
]);

/** Number of sentences of a summary of the article: 1 to 10, but never more than the article has. */
export function summaryLength(article: Article, size: SummarySize): number {
  const available = article.sentences.length;
  const row = lengths.find(({ upTo }) => available <= upTo);
  return Math.min(available, row?.[size] ?? 0);
}
