import type { Span } from './article.ts';

/** Bounds the work of one call to the segmenter, in code units; a longer block is cut at white space. */
const CHUNK_LENGTH = 10_000;

/**
 * "Dr.", "z. B.", "M.", "am 3.": the Unicode rules end a sentence before any capital. Initials, titles shared by many
 * languages and the ordinal numbers of dates go on.
 */
const UNFINISHED_END =
  /(?:^|[\s("„“«'’])(?:\p{Lu}|\p{L}\.\s?\p{L}|\d{1,2}|dr|prof|hr|fr|st|sr|sra|sig|mme|mlle|ing|nr|bzw|ca|vgl|art|núm|av)\.\s*$/iu;
const UNFINISHED_END_REACH = 24;

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The sentences of a block as the Unicode sentence rules (UAX #29) find them, untrimmed. */
export function segmentSentences(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  let { start } = block;
  while (start < block.end) {
    const isRest = block.end - start <= CHUNK_LENGTH;
    const found = segmentChunk(text, { start, end: isRest ? block.end : chunkEnd(text, start) });
    // The last sentence may go on behind the chunk: it opens the next one.
    sentences.push(...(isRest || found.length === 1 ? found : found.slice(0, -1)));
    start = sentences.at(-1)?.end ?? block.end;
  }
  return sentences;
}

function segmentChunk(text: string, chunk: Span): Span[] {
  const sentences: Span[] = [];
  let { start } = chunk;
  for (const { index, segment } of segmenter.segment(withoutLineBreaks(text.slice(chunk.start, chunk.end)))) {
    const end = chunk.start + index + segment.length;
    const isLast = end === chunk.end;
    if (!isLast && UNFINISHED_END.test(text.slice(Math.max(start, end - UNFINISHED_END_REACH), end))) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

/** The segmenter ends a sentence at every line break; inside a block they are mere white space. */
function withoutLineBreaks(content: string): string {
  return content.replaceAll(/[\n\v\f\r\u0085\u2028\u2029]/g, ' ');
}

/** Behind the last white space or ideographic full stop of the chunk; never inside a surrogate pair. */
function chunkEnd(text: string, start: number): number {
  const content = text.slice(start, start + CHUNK_LENGTH);
  for (let length = content.length; length > CHUNK_LENGTH / 2; length -= 1) {
    if (/[\s。！？]/.test(content.charAt(length - 1))) return start + length;
  }
  const isSplitPair = /[\ud800-\udbff]$/.test(content);
  return start + content.length - (isSplitPair ? 1 : 0);
}
