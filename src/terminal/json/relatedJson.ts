import type { Article, Link } from '../../article/article.ts';
import type { Library } from '../../commands/library.ts';
import { articleIndexOf } from '../../commands/relatedListings.ts';
import { relatedPassages } from '../../related/relatedPassages.ts';
import { type PassageJson, passageJson } from './passageJson.ts';

export interface RelatedJson {
  /** On the topic, in the article's order; empty without one. */
  readonly passages: readonly PassageJson[];
  /** Best first and uncut: programs see the ranking, people only what is close enough. Empty with a topic. */
  readonly articles: readonly { readonly id: string; readonly title: string | null; readonly score: number }[];
  /** What the article itself links to; empty with a topic. */
  readonly links: readonly Link[];
}

const MOST_PASSAGES = 5;
const MOST_ARTICLES = 5;

export function relatedPassagesJson(article: Article, topic: string): RelatedJson {
  const found = relatedPassages(article, topic, MOST_PASSAGES);
  return { passages: found.map((passage) => passageJson(article, passage)), articles: [], links: [] };
}

export function relatedArticlesJson(article: Article, library: Library): RelatedJson {
  const found = articleIndexOf(library).related(article.id, { limit: MOST_ARTICLES });
  const articles = found.map(({ article: { id, title }, score }) => ({ id, title, score }));
  return { passages: [], articles, links: article.links };
}
