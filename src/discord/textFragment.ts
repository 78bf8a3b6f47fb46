import { limits } from './limits.ts';

/*
 * Text fragments open a page at a passage: `#:~:text=whole` or `#:~:text=first words,last words`.
 * Syntax and matching: https://wicg.github.io/scroll-to-text-fragment/
 */

/** A longer passage is named by its ends: every character more is one more that may differ from the page. */
const WHOLE_PASSAGE_LIMIT = 300;

/** More words at either end tell a passage apart no better. */
const MOST_WORDS = 8;

/** Fewer words at either end are likely to stand elsewhere on the page. */
const FEWEST_WORDS = 3;

/** Parts the fragment proper from the directives in it, which the page itself never sees. */
const DIRECTIVE_DELIMITER = ':~:';

/** What `encodeURIComponent` leaves although it means something: `-` to the directive, the rest to Markdown or mail. */
const LEFT_UNENCODED = /[-!'()*]/g;

/**
 * `url` with a directive that opens it at `passage`, a text within one paragraph of the page. A fragment that the URL has
 * is kept, directives that it has are replaced. The URL comes back in its normal form: ASCII, without white space.
 *
 * Null when the URL is not one of http or https, carries credentials, or has no room within `limit` characters for
 * enough of the passage: all of it, or three words from each end.
 */
export function textFragment(url: string, passage: string, limit: number = limits.buttonUrl): string | null {
  const page = pageUrl(url);
  if (page === null) return null;
  for (const directive of directives(passage)) {
    const link = `${page}${DIRECTIVE_DELIMITER}text=${directive}`;
    if (link.length <= limit) return link;
  }
  return null;
}

/** The URL, ready for a directive to be put after it, or null. */
function pageUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  const [fragment] = url.hash.slice(1).split(DIRECTIVE_DELIMITER);
  url.hash = '';
  return `${url.href}#${fragment}`;
}

/** The directives that find the passage, the most telling first. */
function* directives(passage: string): Generator<string> {
  const text = passage.replace(/\s+/g, ' ').trim();
  if (text === '') return;
  if (text.length <= WHOLE_PASSAGE_LIMIT) yield encode(text);

  const words = text.split(' ');
  const most = Math.min(MOST_WORDS, Math.floor(words.length / 2));
  for (let count = most; count >= FEWEST_WORDS; count -= 1) {
    yield `${encode(words.slice(0, count).join(' '))},${encode(words.slice(-count).join(' '))}`;
  }
}

function encode(text: string): string {
  // A lone surrogate cannot be encoded; the page has U+FFFD in its place.
  const wellFormed = text.replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(LEFT_UNENCODED, percentEncoded);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
