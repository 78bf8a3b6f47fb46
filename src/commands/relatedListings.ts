import type { Article } from '../article/article.ts';
import { matchLink } from '../related/matchLink.ts';
import { ArticleIndex, worthShowing } from '../related/relatedArticles.ts';
import type { Line, Listing } from '../reply/reply.ts';
import { titleOf } from './command.ts';
import type { Library } from './library.ts';

const MOST_ARTICLES = 5;
/** So many are looked at: copies of the article stand before those worth showing. */
const MOST_CONSIDERED = 25;

interface IndexedLibrary {
  readonly index: ArticleIndex;
  /** The articles the index holds. */
  readonly articles: readonly Article[];
}

const indexed = new WeakMap<Library, IndexedLibrary>();

/** The library's index, built when first needed; what was saved or deleted since is brought in when it is needed again. */
export function articleIndexOf(library: Library): ArticleIndex {
  const articles = library.list();
  const known = indexed.get(library);
  if (known?.articles === articles) return known.index;
  const index = known?.index ?? new ArticleIndex();
  const [before, now] = [new Set(known?.articles), new Set(articles)];
  for (const article of before) if (!now.has(article)) index.remove(article.id);
  for (const article of now) if (!before.has(article)) index.add(article);
  indexed.set(library, { index, articles });
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
  return articleIndexOf(library)
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
