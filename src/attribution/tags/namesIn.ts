import { isAllCapitals, isCapitalised, isOpening, isTitleCased } from './capitals.ts';
import type { SpelledWord } from './spellWords.ts';

/**
 * The words, in lower case, that an article writes with a capital where no sentence opens: its names. They tell
 * "Price said" from "Prices rose" at the head of another sentence.
 */
export function namesIn(sentences: readonly (readonly SpelledWord[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (isTitleCased(sentence)) continue;
    for (const [index, word] of sentence.entries()) {
      const isName = word.kind === 'word' && isCapitalised(word) && !isAllCapitals(word) && !isOpening(sentence, index);
      if (isName) names.add(word.lower);
    }
  }
  return names;
}
