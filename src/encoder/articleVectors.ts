import type { Vector } from './vector.ts';

/** What of an article gets vectors. */
export interface ArticleTexts {
  /** One a sentence of the article. */
  readonly sentences: readonly string[];
  /** One a sentence: behind the one before it, where its paragraph has one. */
  readonly windows: readonly string[];
  /** Each once. */
  readonly words: readonly string[];
}

/** The vectors of `ArticleTexts`, by the same indexes. */
export interface ArticleVectors {
  readonly sentences: readonly Vector[];
  readonly windows: readonly Vector[];
  readonly words: ReadonlyMap<string, Vector>;
}
