import type { Article } from '../../article/article.ts';

/** The article that comes with Verbatim, as it comes: what is written for it here would not fit another text. */
const BUNDLED = { id: 'tikrit-offensive', version: '61da2bf62321' };

/** Two questions that it answers, and one that it does not. */
export const BUNDLED_EXAMPLES: readonly string[] = Object.freeze([
  'What did Warren say about air strikes?',
  'How many men are in the force?',
  'How many civilians have fled Tikrit?',
]);

/** A message that somebody could have written about it, to use a message command on. */
export const BUNDLED_REMARK = 'I read somewhere that Iraq had asked Washington to support this. Did it?';

export function isBundled({ id, version }: Article): boolean {
  return id === BUNDLED.id && version === BUNDLED.version;
}
