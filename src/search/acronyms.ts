import type { Token } from './analyse.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
/** Words a name may have inside that its initials leave out. */
const UNCOUNTED = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de']);

/**
 * The initials of the names in a text: "IS" for "Islamic State", "HRW" for "Human Rights Watch". A run of capitalised words is
 * one name; each part of it that is long enough counts, since a title may stand before it.
 * @param isCapital whether a token is written with a capital letter
 * @returns initials, in lower case, with the stems of the name's words
 */
export function acronymsIn(
  tokens: readonly Token[],
  isCapital: (token: Token) => boolean,
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let run: Token[] = [];
  const finish = (): void => {
    for (let from = 0; from < run.length; from++) {
      const longest = Math.min(run.length, from + MOST_WORDS);
      for (let to = from + FEWEST_WORDS; to <= longest; to++) {
        const name = run.slice(from, to);
        found.set(
          name.map(({ word }) => word.charAt(0)).join(''),
          name.map(({ stem }) => stem),
        );
      }
    }
    run = [];
  };
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    // More than a blank or a hyphen between two words parts them.
    if (previous && token.start - previous.end > 1) finish();
    if (isCapital(token) && !token.isStopWord) run.push(token);
    else if (!UNCOUNTED.has(token.word)) finish();
  }
  finish();
  return found;
}
