import type { Article } from '../article/article.ts';
import { SentenceIndex } from './sentenceIndex.ts';

const indexes = new WeakMap<Article, SentenceIndex>();

/** The article's index, built when it is first asked for and kept for as long as the article is. */
export function sentenceIndexOf(article: Article): SentenceIndex {
  const known = indexes.get(article);
  if (known) return known;
  const index = new SentenceIndex(article);
  indexes.set(article, index);
  return index;
}
