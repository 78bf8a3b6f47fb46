import type { Article } from '../src/article/article.ts';
import type { ArticleReading } from '../src/article/readArticle.ts';
import type { Label } from './scoreLabels.mjs';

/** An article with what a reader says about who speaks in it. */
export interface LabelledArticle {
  readonly article: Article;
  /** Genre and country of the article. */
  readonly style: string;
  /** In the order of the text. */
  readonly labels: readonly Label[];
}

/**
 * The labelled articles of a folder, by name: `attributions/<id>.json` with `articles/<id>.txt` or `.md`. An article that
 * is not there is taken from the library.
 *
 * @param read reads an article from the text of its file
 * @throws when a labelled article is missing or cannot be read
 */
export function readLabelledArticles(folder: URL, read: (id: string, raw: string) => ArticleReading): LabelledArticle[];
