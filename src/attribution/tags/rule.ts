import type { Tag } from '../token.ts';
import type { TaggedWord } from './taggedWord.ts';

/** One named repair of the tagger's work. */
export interface TagRule {
  readonly name: string;
  /** What goes wrong without it. */
  readonly why: string;
  /** The right tag of `sentence[index]`, or undefined where the rule has nothing to say. Looks at near words only. */
  readonly repair: (word: TaggedWord, index: number, sentence: readonly TaggedWord[]) => Tag | undefined;
}
