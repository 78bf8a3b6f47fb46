import type { Article } from '../article/article.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';

const known = new WeakMap<Article, readonly Attribution[]>();

/** Who says what in an article, in the order of the text; worked out once for each article, for as long as it is kept. */
export function attributionsOf(article: Article): readonly Attribution[] {
  let attributions = known.get(article);
  if (!attributions) {
    attributions = attribute(article);
    known.set(article, attributions);
  }
  return attributions;
}
