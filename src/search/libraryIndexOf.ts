import type { Article } from '../article/article.ts';
import { LibraryIndex } from './libraryIndex.ts';

/** Of the library asked last: a process has one, which changes an article at a time. */
const index = new LibraryIndex();
let complete: readonly Article[] | null = null;

/** The index over these articles. What is not in it yet is added now; see `libraryIndexSteps`. */
export function libraryIndexOf(articles: readonly Article[]): LibraryIndex {
  for (const _step of libraryIndexSteps(articles));
  return index;
}

/** Brings the index up to date article by article, so that others can have their turn between them. */
export function* libraryIndexSteps(articles: readonly Article[]): Generator<void, void> {
  if (articles === complete) return;
  complete = null;
  yield* index.update(articles);
  complete = articles;
}
