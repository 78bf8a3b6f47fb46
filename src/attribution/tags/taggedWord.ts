import type { Tag } from '../token.ts';
import type { SpelledWord } from './spellWords.ts';

/** A word while its tag is still being made sure of. */
export interface TaggedWord extends SpelledWord {
  readonly tag: Tag;
}
