import type { Article } from '../article/article.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { tagSteps } from './tagTokens.ts';
import type { Token } from './token.ts';

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

/** Whether `attributionsOf` has its answer ready. */
export function isAttributed(article: Article): boolean {
  return known.has(article);
}

/** Works them out in steps, so that others have their turn in between: for a long article the first half of the work. */
export function* attributionSteps(article: Article): Generator<undefined, void> {
  if (known.has(article)) return;
  const tokens: Token[] = [];
  for (const some of tagSteps(article)) {
    for (const token of some) tokens.push(token);
    yield;
  }
  known.set(article, attribute(article, tokens));
}
