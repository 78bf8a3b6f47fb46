import { setImmediate } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { attributionSteps } from '../attribution/attributionsOf.ts';
import { MOST_ASKED } from '../search/bestAnswer.ts';
import { libraryIndexSteps } from '../search/libraryIndexOf.ts';
import { searcherOf } from '../search/searcher.ts';

/**
 * Works out beforehand what every answer needs: the library's index, and of each article who says what and its own. Whoever asks meanwhile has their
 * turn between the steps.
 *
 * @param isStale whether these are no longer the articles to prepare; then the rest is left
 */
export async function prepareArticles(articles: readonly Article[], isStale: () => boolean): Promise<void> {
  // The whole library can be asked once all of it is indexed; who says what in an article is wanted only where it answers.
  for (const _step of articles.length > MOST_ASKED ? libraryIndexSteps(articles) : []) {
    await setImmediate();
    if (isStale()) return;
  }
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
