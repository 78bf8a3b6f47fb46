import type { Article, Span } from '../article/article.ts';
import type { Attribution } from './attribution.ts';
import { attributionsOf } from './attributionsOf.ts';
import { modeOf } from './quotedParts.ts';

/** The part of an attribution that lies in a span: `content` and `quotes` end where the span does, and `mode` is theirs. */
export interface AttributedPart extends Attribution {
  /** Of the span's words that do not themselves name this source or mark its report, how many are its: 0 to 1. */
  readonly share: number;
}

/** A stretch of content and whose it is. */
interface Piece extends Span {
  readonly attribution: Attribution;
  /** How far this piece and all before it reach. */
  readonly reach: number;
}

/** So few words may have slipped over the edge of a sentence. */
const GRAZING_WORDS = 2;
/** Or what somebody may say without one: “?!”, an emoji. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*|[\p{S}?!]+/gu;

const piecesOfArticle = new WeakMap<Article, readonly Piece[]>();

/**
 * Who says the words of a span of the source text, a sentence mostly: the largest share first, equal ones in the order of the
 * text; nobody where the article itself reports it. One that reaches a word or two into what is another's is left out.
 */
export function attributionsWithin(article: Article, span: Span): readonly AttributedPart[] {
  const found = new Set(piecesWithin(piecesOf(article), span).map(({ attribution }) => attribution));
  const held = [...found].map((attribution) => heldBy(attribution, article.text, span));
  const most = Math.max(...held.map(({ words }) => words));
  return held
    .filter((one) => one.words > 0 && (one.words === most || !grazes(one, article.text)))
    .map(({ part }) => part)
    .sort((one, other) => other.share - one.share);
}

interface Held {
  readonly attribution: Attribution;
  readonly part: AttributedPart;
  readonly words: number;
}

/** Whether most of an attribution that has but a word or two in the span lies outside it. */
function grazes({ attribution, words }: Held, text: string): boolean {
  return words <= GRAZING_WORDS && wordCount(text, attribution.content) > 2 * words;
}

function heldBy(attribution: Attribution, text: string, span: Span): Held {
  const content = within(span, attribution.content);
  const quotes = within(span, attribution.quotes);
  const words = wordCount(text, content);
  const { source, cue } = attribution;
  const marks = [source, cue].filter((one) => one !== null).flatMap((one) => outside(within(span, [one]), content));
  const others = wordCount(text, [span]) - wordCount(text, marks);
  const part: AttributedPart = {
    ...attribution,
    content,
    quotes,
    // What is direct or indirect as a whole is so in each part; a transcript is direct without any marks.
    mode: attribution.mode === 'mixed' ? modeOf(text, content, quotes) : attribution.mode,
    share: others > 0 ? Math.min(1, words / others) : 1,
  };
  return { attribution, part, words };
}

function within(span: Span, spans: readonly Span[]): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => end > start);
}

/** Those of the spans that do not lie in the content: a name inside what is said is part of what is said. */
function outside(spans: readonly Span[], content: readonly Span[]): Span[] {
  return spans.filter((one) => !content.some(({ start, end }) => start <= one.start && one.end <= end));
}

function wordCount(text: string, spans: readonly Span[]): number {
  return spans.reduce((total, { start, end }) => total + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
}

function piecesOf(article: Article): readonly Piece[] {
  const known = piecesOfArticle.get(article);
  if (known) return known;
  const spans = attributionsOf(article)
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((one, other) => one.start - other.start);
  let reach = 0;
  const pieces = spans.map((piece) => {
    reach = Math.max(reach, piece.end);
    return { ...piece, reach };
  });
  piecesOfArticle.set(article, pieces);
  return pieces;
}

/** In the order of the text; by bisection, since pieces begin in order and their reach only grows. */
function piecesWithin(pieces: readonly Piece[], { start, end }: Span): Piece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.reach ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Piece[] = [];
  for (let at = low; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= end) break;
    if (piece.end > start) found.push(piece);
  }
  return found;
}
