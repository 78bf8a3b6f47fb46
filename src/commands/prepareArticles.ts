import { setImmediate } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { attributionSteps } from '../attribution/attributionsOf.ts';
import { searcherOf } from '../search/searcher.ts';

/**
 * Works out beforehand what every answer needs of an article: who says what, and the index. Whoever asks meanwhile has their
 * turn between the steps.
 *
 * @param isStale whether these are no longer the articles to prepare; then the rest is left
 */
export async function prepareArticles(articles: readonly Article[], isStale: () => boolean): Promise<void> {
  for (const article of articles) {
    for (const _step of attributionSteps(article)) {
      await setImmediate();
      if (isStale()) return;
    }
    await setImmediate();
    if (isStale()) return;
    searcherOf(article);
  }
}
