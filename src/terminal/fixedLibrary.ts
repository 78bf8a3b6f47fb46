import type { Article } from '../article/article.ts';
import type { Library } from '../commands/library.ts';

/** Articles that stay as they are: the same array each time, so that what is built on it is built once. */
export function fixedLibrary(articles: readonly Article[]): Library {
  const list = [...articles].sort((one, other) => (one.id < other.id ? -1 : 1));
  const byId = new Map(list.map((article) => [article.id, article]));
  return { list: () => list, get: (id) => byId.get(id) ?? null };
}
