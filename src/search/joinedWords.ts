import { stemOf, type Token } from './analyse.ts';
import type { SentenceIndex } from './sentenceIndex.ts';

const SHORTEST = 5;
/** As in "kick-off" and "e-mail": the first part may be a letter where a hyphen or nothing parts the two. */
const SHORTEST_PART = 2;
const LONGEST = 40;

/** A word of the question, with the stems that the article has for it where it parts or joins its words otherwise. */
export interface JoinedToken extends Token {
  readonly alike: readonly string[];
}

/**
 * The question's words as the article parts them: "cease fire" and "cease-fire" where the article has "ceasefire", "airstrikes"
 * where it has "air strikes". Only the article's own words and pairs of words count, so no list is needed.
 */
export function joinedWords(index: SentenceIndex, question: string, tokens: readonly Token[]): JoinedToken[] {
  const alike = tokens.map((): string[] => []);
  const isPart = tokens.map(() => false);
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const joined = next && joinedStem(index, question, token, next);
    if (joined === undefined) continue;
    for (const at of [i, i + 1]) {
      alike[at]?.push(joined);
      isPart[at] = true;
    }
  }
  return tokens.flatMap((token, i): JoinedToken[] => {
    const parts = isPart[i] ? null : partsOf(index, token);
    if (!parts) return [{ ...token, isStopWord: token.isStopWord && !isPart[i], alike: alike[i] ?? [] }];
    const own = index.has(token.stem) ? [token.stem] : [];
    return parts.map((part) => ({ ...part, alike: own }));
  });
}

function joinedStem(index: SentenceIndex, question: string, one: Token, other: Token): string | undefined {
  if (one.isStopWord && other.isStopWord) return undefined;
  const gap = question.slice(one.end, other.start);
  // "a round" and "on line" are two words unless a hyphen says otherwise.
  const mayJoin = /^[-‐‑]$/.test(gap) || (gap === ' ' && !one.isStopWord && !other.isStopWord);
  const word = one.word + other.word;
  if (!mayJoin || word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return undefined;
  const stem = stemOf(word);
  return index.has(stem) ? stem : undefined;
}

/** The two words of the article that a word is made of, where they stand side by side there; null where there are none. */
function partsOf(index: SentenceIndex, { word, isStopWord, start, end }: Token): readonly Token[] | null {
  if (isStopWord || word.length < SHORTEST || word.length > LONGEST || end - start !== word.length) return null;
  for (let at = 1; at <= word.length - SHORTEST_PART; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    // The first part is never inflected: most splits end here.
    if (!index.vocabulary.has(left) || (at < SHORTEST_PART && left !== 'e')) continue;
    const [first, second] = [stemOf(left), stemOf(right)];
    if (index.pairIdf(`${first} ${second}`) === 0) continue;
    const cut = start + at;
    return [
      { word: left, stem: first, isStopWord: false, start, end: cut },
      { word: right, stem: second, isStopWord: !index.has(second), start: cut, end },
    ];
  }
  return null;
}
