import type { Article, Span } from '../article/article.ts';
import { firstEndingBehind } from '../article/firstEndingBehind.ts';
import { joinSpans } from './joinSpans.ts';

/** Neighbouring sentences of one paragraph, and which of their words are meant. */
export interface Passage {
  /** Indices of the first and the last sentence. */
  readonly first: number;
  readonly last: number;
  /** In order and apart from each other, inside the sentences’ quotable words. */
  readonly spans: readonly Span[];
}

/** The whole sentences that hold the spans, in the order of the text. A gap or a new paragraph begins another passage. */
export function passagesOf({ sentences }: Article, spans: readonly Span[]): readonly Passage[] {
  const passages: { first: number; last: number; spans: Span[] }[] = [];
  for (const span of joinSpans(spans)) {
    for (let index = firstEndingBehind(sentences, span.start); index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence || sentence.start >= span.end) break;
      const held = { start: Math.max(span.start, sentence.quoteStart), end: Math.min(span.end, sentence.end) };
      if (held.start >= held.end) continue;
      const open = passages.at(-1);
      const goesOn = open && index - open.last <= 1 && sentences[open.last]?.paragraph === sentence.paragraph;
      if (goesOn) {
        open.last = index;
        open.spans.push(held);
      } else {
        passages.push({ first: index, last: index, spans: [held] });
      }
    }
  }
  return passages;
}
