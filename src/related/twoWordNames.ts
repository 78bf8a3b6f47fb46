import { isCapital, type SentenceIndex } from '../search/sentenceIndex.ts';

/** Two capitalised words side by side, as the article writes them. */
export interface TwoWordName {
  readonly text: string;
  readonly stems: readonly [string, string];
}

interface CountedName extends TwoWordName {
  count: number;
}

/** Once may be chance: an adjective before a name, or the first word of a sentence. */
const FEWEST_OCCURRENCES = 2;

/** The name that each stem is part of, for stems that stand in it at least half of the time. */
export function twoWordNames(index: SentenceIndex): Map<string, TwoWordName> {
  const occurrences = countStems(index);
  const names = new Map<string, TwoWordName>();
  const byCount = [...countPairs(index)].sort((one, other) => other.count - one.count);
  for (const name of byCount) {
    const isUsual = name.stems.every((stem) => 2 * name.count >= (occurrences.get(stem) ?? 0));
    if (name.count < FEWEST_OCCURRENCES || !isUsual) continue;
    for (const stem of name.stems) {
      if (!names.has(stem)) names.set(stem, name);
    }
  }
  return names;
}

function countStems(index: SentenceIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of index.sentences) {
    for (const stem of content) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function countPairs(index: SentenceIndex): Iterable<CountedName> {
  const { text } = index.article;
  const pairs = new Map<string, CountedName>();
  for (const { tokens } of index.sentences) {
    for (const [position, second] of tokens.entries()) {
      const first = tokens[position - 1];
      if (!first || first.isStopWord || second.isStopWord) continue;
      const isName = isCapital(text, first.start) && isCapital(text, second.start);
      if (!isName || text.slice(first.end, second.start) !== ' ') continue;
      const shown = text.slice(first.start, second.end);
      const known = pairs.get(shown);
      if (known) known.count++;
      else pairs.set(shown, { text: shown, stems: [first.stem, second.stem], count: 1 });
    }
  }
  return pairs.values();
}
