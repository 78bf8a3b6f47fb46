import Fuse from 'fuse.js';
import type { Article } from '../article/article.ts';
import { messages } from '../reply/messages.ts';
import type { Reply } from '../reply/reply.ts';
import { type Choice, type Surroundings, titleOf } from './command.ts';

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
/** Nearest articles named when the one asked for is not there. */
const MOST_SUGGESTIONS = 3;

/** Every article that the option allows: the named one, the preferred one, else all. A reply says why there is none. */
export function chooseArticles(
  named: string | null,
  { library, preferredArticle }: Surroundings,
): readonly Article[] | Reply {
  const all = library.list();
  if (all.length === 0) return messages.emptyLibrary();
  if (named !== null) {
    const found = findArticle(named, all);
    if (found) return [found];
    return messages.unknownArticle(named, nearest(named, all).slice(0, MOST_SUGGESTIONS).map(titleOf));
  }
  const preferred = preferredArticle === null ? null : library.get(preferredArticle);
  return preferred ? [preferred] : all;
}

/** The one article meant; where several could be, a reply asks which. */
export function chooseArticle(named: string | null, surroundings: Surroundings): Article | Reply {
  const articles = chooseArticles(named, surroundings);
  if ('tone' in articles) return articles;
  const [first, ...others] = articles;
  if (first && others.length === 0) return first;
  return messages.whichArticle(articles.slice(0, MOST_SUGGESTIONS).map(titleOf), articles.length);
}

/** Suggestions for the `article` option: all in order while nothing is typed, else the best matches by title and id. */
export function completeArticle(typed: string, { library }: Surroundings): readonly Choice[] {
  const found = typed.trim() === '' ? library.list() : nearest(typed, library.list());
  return found
    .filter(({ id }) => id.length <= LONGEST_CHOICE)
    .slice(0, MOST_CHOICES)
    .map((article) => ({ name: shorten(titleOf(article)), value: article.id }));
}

/** By id, or by title as people type it when they pick no suggestion. */
function findArticle(named: string, articles: readonly Article[]): Article | undefined {
  const folded = fold(named);
  return (
    articles.find(({ id }) => id === named) ??
    articles.find((article) => fold(article.id) === folded || fold(titleOf(article)) === folded) ??
    onlyOne(articles.filter((article) => fold(titleOf(article)).includes(folded)))
  );
}

function nearest(typed: string, articles: readonly Article[]): Article[] {
  const fuse = new Fuse(
    articles.map((article) => ({ article, title: titleOf(article), id: article.id })),
    { keys: ['title', 'id'], threshold: 0.4, ignoreLocation: true, ignoreDiacritics: true },
  );
  // Fuse.js compares at most 32 characters a piece; a title is told apart long before 100.
  return fuse.search(typed.slice(0, LONGEST_CHOICE)).map(({ item }) => item.article);
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Cut between characters, never inside one, and never to nothing. */
function shorten(title: string): string {
  const shown = title.replace(/\s+/g, ' ').trim() || '?';
  if (shown.length <= LONGEST_CHOICE) return shown;
  const kept = shown.slice(0, LONGEST_CHOICE - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}
