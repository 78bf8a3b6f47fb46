import type { Article, Span } from '../../article/article.ts';
import { titleOf } from '../../commands/command.ts';
import { shownUnits, UNSHOWN } from '../../discord/escape.ts';
import type { PlaceRequest, QuotePlace } from '../pageProtocol.ts';

/** What is shown of a text, and where in it each of these code units stands. */
interface ShownText {
  readonly units: string;
  readonly offsets: readonly number[];
}

/** Texts are compared as they are shown, or else apart from their white space. */
type Likeness = 'exact' | 'spaced';

/** Words to look for. */
interface Wanted {
  readonly units: string;
  /** For each beginning of the words, the length of the longest shorter beginning that it also ends with. */
  readonly borders: readonly number[];
  readonly likeness: Likeness;
}

/**
 * Where the words of a quotation stand: in the article whose title is shown beside them before the preferred one, and in
 * that before any other; in the paragraph that is shown before any other. Quotations are of one paragraph each, so only
 * paragraphs are looked through. Takes time in proportion to the articles' length.
 *
 * @param preferred id of an article; null for none
 * @returns null where they stand in none
 */
export function quotePlace(
  { words, paragraph, title }: PlaceRequest,
  articles: readonly Article[],
  preferred: string | null,
): QuotePlace | null {
  const ways = (['exact', 'spaced'] as const).map((likeness) => wantedOf(words, likeness));
  const isTitled = (article: Article) => title !== null && isShownAs(title, titleOf(article));
  const isPreferred = ({ id }: Article) => id === preferred;
  for (const group of [articles.filter(isTitled), articles.filter(isPreferred), articles]) {
    for (const wanted of ways) {
      for (const article of group) {
        const place = placeIn(article, wanted, paragraph);
        if (place !== null) return { article: article.id, version: article.version, ...place };
      }
    }
  }
  return null;
}

function wantedOf(words: string, likeness: Likeness): Wanted {
  const { units } = shownText(words, likeness);
  return { units, borders: bordersOf(units), likeness };
}

function placeIn({ text, paragraphs }: Article, wanted: Wanted, paragraph: number | null): Span | null {
  if (wanted.units.trim() === '') return null;
  const named = paragraph === null ? undefined : paragraphs[paragraph - 1];
  for (const { start, end } of named === undefined ? paragraphs : [named, ...paragraphs]) {
    const { units, offsets } = shownText(text.slice(start, end), wanted.likeness);
    const at = firstOccurrence(units, wanted);
    const first = offsets[at];
    const last = offsets[at + wanted.units.length - 1];
    if (first !== undefined && last !== undefined) return { start: start + first, end: start + last + 1 };
  }
  return null;
}

/** A long title is shown cut, with an ellipsis. */
function isShownAs(shown: string, title: string): boolean {
  const [part, whole] = [shown, title].map((text) => shownText(text, 'spaced').units);
  if (part === undefined || whole === undefined) return false;
  return part === whole || (part.endsWith('…') && whole.startsWith(part.slice(0, -1)));
}

/** Of spaced texts each run of white space is one blank, and there is none at the ends. */
function shownText(text: string, likeness: Likeness): ShownText {
  const shown = shownUnits(text);
  const units: string[] = [];
  const offsets: number[] = [];
  let isApart = false;
  for (let at = 0; at < shown.length; at++) {
    const unit = shown.charAt(at);
    if (unit === UNSHOWN) continue;
    if (likeness === 'spaced' && WHITE_SPACE.test(unit)) {
      isApart = units.length > 0;
      continue;
    }
    if (isApart) {
      units.push(' ');
      offsets.push(at);
    }
    isApart = false;
    units.push(unit);
    offsets.push(at);
  }
  return { units: units.join(''), offsets };
}

const WHITE_SPACE = /\s/u;

/**
 * Offset of the first occurrence of words; -1 where there is none. By Knuth, Morris and Pratt: a text
 * made for it takes `indexOf` a time in proportion to the product of both lengths.
 */
function firstOccurrence(text: string, { units, borders }: Wanted): number {
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    while (matched > 0 && text[at] !== units[matched]) matched = borders[matched - 1] ?? 0;
    if (text[at] === units[matched]) matched += 1;
    if (matched === units.length) return at - matched + 1;
  }
  return -1;
}

function bordersOf(text: string): readonly number[] {
  const borders = [0];
  let length = 0;
  for (let at = 1; at < text.length; at++) {
    while (length > 0 && text[at] !== text[length]) length = borders[length - 1] ?? 0;
    if (text[at] === text[length]) length += 1;
    borders.push(length);
  }
  return borders;
}
