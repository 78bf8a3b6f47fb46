import type { Article, Span } from '../article/article.ts';
import { type AttributedPart, attributionsWithin } from '../attribution/attributionsWithin.ts';
import { attributionLines } from '../reply/attributionLines.ts';
import type { Place, Quotation } from '../reply/reply.ts';
import { analyse } from '../search/analyse.ts';
import { matchedSpans } from '../search/matchedSpans.ts';
import { termKey } from '../search/termKey.ts';

/** Where a sentence stands, as people count. */
export function placeOf(article: Article, sentence: number): Place | null {
  const found = article.sentences[sentence];
  return found ? { paragraph: found.paragraph + 1, of: article.paragraphs.length } : null;
}

/** The quotable words of a sentence; a dateline before them is left out. */
export function wordsOf(article: Article, sentence: number): string {
  const found = article.sentences[sentence];
  return found ? article.text.slice(found.quoteStart, found.end) : '';
}

/** Who says a sentence's quotable words; nobody where the article itself reports them. */
export function attributionsOfSentence(article: Article, sentence: number): readonly AttributedPart[] {
  const found = article.sentences[sentence];
  return found ? attributionsWithin(article, { start: found.quoteStart, end: found.end }) : [];
}

/** A sentence as a quotation, with the words of the given term keys marked as matches. */
export function quoteSentence(
  article: Article,
  sentence: number,
  terms: readonly string[],
  note: string | null = null,
): Quotation {
  const text = wordsOf(article, sentence);
  return {
    kind: 'quotation',
    text,
    sentence,
    matches: matchesIn(text, terms),
    place: placeOf(article, sentence),
    attribution: attributionLines(attributionsOfSentence(article, sentence)),
    note,
  };
}

function matchesIn(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  const keys = new Set(terms);
  return matchedSpans(analyse(text), (stem) => keys.has(termKey(stem)));
}
