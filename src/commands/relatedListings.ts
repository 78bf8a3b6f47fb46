import type { Article } from '../article/article.ts';
import { matchLink } from '../related/matchLink.ts';
import { ArticleIndex, worthShowing } from '../related/relatedArticles.ts';
import type { Line, Listing } from '../reply/reply.ts';
import { titleOf } from './command.ts';
import type { Library } from './library.ts';

const MOST_ARTICLES = 5;
/** So many are looked at: copies of the article stand before those worth showing. */
const MOST_CONSIDERED = 25;

const indexes = new WeakMap<readonly Article[], ArticleIndex>();

/** The library's index, built when first needed and anew when an article changed. */
export function articleIndexOf(articles: readonly Article[]): ArticleIndex {
  let index = indexes.get(articles);
  if (!index) {
    index = ArticleIndex.from(articles);
    indexes.set(articles, index);
  }
  return index;
}

/** Related articles of the library, then what the article itself links to; a list that would be empty is left out. */
export function relatedListings(article: Article, library: Library): Listing[] {
  const listings: Listing[] = [
    { kind: 'listing', heading: ['Related articles here'], items: relatedItems(article, library) },
    { kind: 'listing', heading: ['Linked by the article itself'], items: linkedItems(article, library) },
  ];
  return listings.filter(({ items }) => items.length > 0);
}

function relatedItems(article: Article, library: Library): Listing['items'] {
  return articleIndexOf(library.list())
    .related(article.id, { limit: MOST_CONSIDERED })
    .filter(worthShowing)
    .slice(0, MOST_ARTICLES)
    .flatMap(({ article: { id }, terms }) => {
      const other = library.get(id);
      if (!other) return [];
      const detail: Line = [{ quiet: 'Both speak of ' }, terms.join(', ')];
      return [{ line: [{ strong: titleOf(other) }], detail: terms.length > 0 ? detail : null }];
    });
}

function linkedItems({ links }: Article, library: Library): Listing['items'] {
  return links.map((link) => {
    const here = matchLink(link, library.list());
    const line: Line = here === null ? [{ strong: link.title }] : [{ strong: link.title }, { quiet: ' · also here' }];
    return { line, detail: link.summary === null ? null : [link.summary] };
  });
}
