import { type LabelledArticle, readLabelledArticles } from '../../bench/readLabelledArticles.mjs';
import { readArticle } from '../../src/article/readArticle.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** The articles of a folder, by default of the fixtures, with what a reader says about who speaks in them. */
export function labelledArticles(folder: URL = FIXTURES): LabelledArticle[] {
  return readLabelledArticles(folder, readArticle);
}
