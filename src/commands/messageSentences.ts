import { findBlocks } from '../article/blocks.ts';
import { detectLanguage } from '../article/language.ts';
import { splitSentences } from '../article/sentences.ts';

/** The sentences of what somebody wrote, each on one line; a line of its own is one even without an end. */
export function messageSentences(text: string): string[] {
  const language = detectLanguage(text);
  return findBlocks(text).flatMap((block) =>
    splitSentences(text, block, language).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')),
  );
}
