import type { Span } from './article.ts';
import { trimSpan } from './blocks.ts';
import type { Language } from './language.ts';
import { SentenceCandidates } from './sentenceCandidates.ts';
import { splitInlineList } from './sentenceLists.ts';
import type { BlockContext } from './sentenceRule.ts';
import { isBoundary } from './sentenceRules.ts';
import { segmentSentences } from './sentenceSegmenter.ts';

/**
 * The sentences of one block, in order: trimmed, never empty, covering every visible character of the block once.
 * English goes by the boundary rules; of other languages the Unicode rules know more.
 */
export function splitSentences(text: string, block: Span, language: Language = 'en'): Span[] {
  const sentences =
    language === 'en'
      ? splitInlineList(text, block).flatMap((item) => splitEnglish(text, item))
      : segmentSentences(text, block);
  return sentences.map((sentence) => trimSpan(text, sentence)).filter(({ start, end }) => start < end);
}

function splitEnglish(text: string, block: Span): Span[] {
  const content = text.slice(block.start, block.end);
  const context: BlockContext = { lowercaseWriting: isLowercaseWriting(content) };
  const candidates = new SentenceCandidates(content);
  const sentences: Span[] = [];
  let start = 0;
  for (let found = candidates.next(start); found !== undefined; found = candidates.next(start)) {
    if (!isBoundary(found, context)) continue;
    sentences.push({ start: block.start + start, end: block.start + found.end });
    start = found.nextStart;
  }
  sentences.push({ start: block.start + start, end: block.end });
  return joinWordless(text, sentences);
}

/** A piece without a letter or digit (a stray full stop, a row of dashes) is no sentence; it stays with the one before. */
function joinWordless(text: string, pieces: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  for (const piece of pieces) {
    const previous = sentences.at(-1);
    const isWordless = !/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end));
    if (previous !== undefined && isWordless)
      sentences[sentences.length - 1] = { start: previous.start, end: piece.end };
    else sentences.push(piece);
  }
  return sentences;
}

/** Begins in lower case and never has a capital behind a terminator, save "I". */
function isLowercaseWriting(content: string): boolean {
  return (
    /^[^\p{L}]{0,3}\p{Ll}(?!['’-]?\p{Lu})/u.test(content) && !/[.!?…]["”’')]{0,3}\s(?!I\b)["“‘'(]?\p{Lu}/u.test(content)
  );
}
