import type { Article } from '../article/article.ts';

/** The articles a server can ask, as the commands see them. */
export interface Library {
  /** Every article, ordered by id; the same array until an article changes. */
  list(): readonly Article[];
  get(id: string): Article | null;
}
