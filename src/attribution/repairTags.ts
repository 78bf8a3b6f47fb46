import { CLAUSE_EDGE_RULES } from './tags/clauseEdgeRules.ts';
import { COMPOUND_RULES } from './tags/compoundRules.ts';
import { FUNCTION_WORD_RULES, THAT_RULE } from './tags/functionWordRules.ts';
import { NAME_RULES } from './tags/nameRules.ts';
import type { TagRule } from './tags/rule.ts';
import type { TaggedWord } from './tags/taggedWord.ts';
import { VERB_RULES } from './tags/verbRules.ts';

/** Every repair, in the order they are made: each sees what those before it did. */
export const TAG_RULES: readonly TagRule[] = [
  ...COMPOUND_RULES,
  ...NAME_RULES,
  ...FUNCTION_WORD_RULES,
  ...VERB_RULES,
  ...CLAUSE_EDGE_RULES,
  THAT_RULE,
];

/** The words of one sentence with the tagger's slips mended, as far as the rules know them. */
export function repairTags(sentence: readonly TaggedWord[]): TaggedWord[] {
  const words = [...sentence];
  const repairable = [...words.keys()].filter((index) => isRepairable(words[index]));
  for (const { repair } of TAG_RULES) {
    for (const index of repairable) {
      const word = words[index];
      if (word === undefined) continue;
      const tag = repair(word, index, words);
      if (tag !== undefined && tag !== word.tag) words[index] = { ...word, tag };
    }
  }
  return words;
}

/** Marks, numbers and addresses are what they look like, save the apostrophe, which can be a possessive. */
function isRepairable(word: TaggedWord | undefined): boolean {
  return word?.kind === 'word' || word?.kind === 'clitic' || (word?.kind === 'mark' && /^['’]$/.test(word.text));
}
