import type { Article } from '../../article/article.ts';
import { summarise } from '../../summary/summarise.ts';
import { type SummarySize, summaryLength } from '../../summary/summaryLength.ts';
import { type QuoteJson, quoteJson } from './passageJson.ts';

export interface SummaryJson {
  /** In the article's order. */
  readonly sentences: readonly QuoteJson[];
}

/** @param size how many sentences, or how long in words; medium when null */
export function summaryJson(article: Article, size: number | SummarySize | null): SummaryJson {
  const count = typeof size === 'number' ? size : summaryLength(article, size ?? 'medium');
  const sentences = summarise(article, count).map((sentence) => article.sentences.indexOf(sentence));
  return { sentences: sentences.map((sentence) => quoteJson(article, sentence)) };
}
