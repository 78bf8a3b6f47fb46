import { readArticle } from '../../../src/article/readArticle.ts';
import { tagTokens } from '../../../src/attribution/tagTokens.ts';
import type { Token } from '../../../src/attribution/token.ts';

/** The tokens of a text read as an article. */
export function tokensOf(text: string): Token[] {
  const reading = readArticle('test', text);
  if (!('article' in reading)) throw new Error(`not an article: ${text}`);
  return tagTokens(reading.article);
}

const ANNOTATION = /\/(?<tag>[A-Z]{3,5})(?:~(?<lemma>[a-z'-]+))?(?![A-Za-z])/g;

/**
 * Compares the tags written into a sentence ("Steve/PROPN Ward/PROPN said/VERB~say so.") with those of `tagTokens`.
 * `expected` and `found` hold every annotated word with its tag (and lemma, where one is written).
 */
export function compareTags(annotated: string): { expected: string[]; found: string[] } {
  const expected: string[] = [];
  const found: string[] = [];
  const ends: { end: number; tag: string; lemma: string | undefined }[] = [];
  let plain = '';
  let taken = 0;
  for (const match of annotated.matchAll(ANNOTATION)) {
    plain += annotated.slice(taken, match.index);
    taken = match.index + match[0].length;
    ends.push({ end: plain.length, tag: match.groups?.['tag'] ?? '', lemma: match.groups?.['lemma'] });
  }
  plain += annotated.slice(taken);
  const tokens = tokensOf(plain);
  for (const { end, tag, lemma } of ends) {
    const token = tokens.find((candidate) => candidate.end === end);
    const text = token?.text ?? `(no word ends before “${plain.slice(end, end + 20)}”)`;
    expected.push([text, tag, ...(lemma === undefined ? [] : [lemma])].join('/'));
    found.push([text, token?.tag ?? '', ...(lemma === undefined ? [] : [token?.lemma ?? ''])].join('/'));
  }
  return { expected, found };
}
