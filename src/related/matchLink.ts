import type { Article, Link } from '../article/article.ts';
import { analyse } from '../search/analyse.ts';

/** Share of a link title's stems that a library title has to have: publishers reword their headlines. */
const LEAST_SHARE = 0.6;
/** One word in common is a subject in common, not an article. */
const FEWEST_SHARED = 2;

interface Candidate {
  readonly id: string;
  readonly share: number;
  /** Stems of the library title that the link title lacks. */
  readonly surplus: number;
}

/**
 * The article of the library that a link points to: the one at its address, else the one whose title holds most of the
 * link's title.
 *
 * @returns the article's id, or null when none is close enough
 */
export function matchLink(link: Link, articles: Iterable<Article>): string | null {
  const library = [...articles];
  const address = comparableUrl(link.url);
  const sameAddress = library.find(({ url }) => address !== null && comparableUrl(url) === address);
  if (sameAddress) return sameAddress.id;
  const stems = titleStems(link.title);
  const [best] = library.flatMap((article) => compareTitle(stems, article) ?? []).sort(closestFirst);
  return best?.id ?? null;
}

function compareTitle(stems: ReadonlySet<string>, { id, title }: Article): Candidate | null {
  const others = titleStems(title ?? '');
  const shared = [...stems].filter((stem) => others.has(stem)).length;
  const share = shared / stems.size;
  if (shared < FEWEST_SHARED || share < LEAST_SHARE) return null;
  return { id, share, surplus: others.size - shared };
}

function closestFirst(one: Candidate, other: Candidate): number {
  return other.share - one.share || one.surplus - other.surplus || (one.id < other.id ? -1 : 1);
}

function titleStems(title: string): Set<string> {
  const content = analyse(title).filter(({ isStopWord }) => !isStopWord);
  return new Set(content.map(({ stem }) => stem));
}

/** Without what does not tell pages apart: the scheme, "www.", a fragment, a slash at the end. */
function comparableUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, pathname, search } = new URL(url);
  return host.replace(/^www\./, '') + (pathname.endsWith('/') ? pathname.slice(0, -1) : pathname) + search;
}
