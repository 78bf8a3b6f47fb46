import type { Span } from '../../article/article.ts';
import { splitWords, type Word } from './splitWords.ts';

/** A word with its letters. */
export interface SpelledWord extends Word {
  /** As it stands in the source text. */
  readonly text: string;
  /** In lower case, with straight apostrophes and without invisible characters. */
  readonly lower: string;
}

/** Soft hyphens, joiners and variation selectors: in a word, but not of it. */
const INVISIBLE = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFE0F/g;

/** The words of one sentence of `source`, in order. */
export function spellWords(source: string, sentence: Span): SpelledWord[] {
  return splitWords(source, sentence).map(({ start, end, kind }) => {
    const text = source.slice(start, end);
    const lower = text.toLowerCase().replace(/[’‘]/g, "'").replace(INVISIBLE, '');
    return { start, end, kind, text, lower };
  });
}
