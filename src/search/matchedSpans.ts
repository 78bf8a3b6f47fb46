import type { Span } from '../article/article.ts';
import type { Token } from './analyse.ts';

/**
 * Where the content words with such a stem stand: ascending and apart. Words that overlap or touch, as the pairs of scripts
 * without spaces do, make one span.
 */
export function matchedSpans(tokens: readonly Token[], isMatched: (stem: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (const { stem, isStopWord, start, end } of tokens) {
    if (isStopWord || !isMatched(stem)) continue;
    const last = spans.at(-1);
    if (last && start <= last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else spans.push({ start, end });
  }
  return spans;
}
