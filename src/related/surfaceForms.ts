import type { Article } from '../article/article.ts';
import { analyse } from '../search/analyse.ts';
import { quotableTokens } from '../summary/quotableTokens.ts';

/**
 * How the article writes the words behind the stems: for each stem the most frequent spelling, with its accents and
 * capitals; of equals the first. A word that is capitalised only where it opens a sentence is shown without the capital if
 * the article also writes it so. Words that stand in the title alone come from the title.
 */
export function surfaceForms(article: Article): Map<string, string> {
  const spellings = countSpellings(article);
  const forms = new Map<string, string>();
  for (const [stem, counts] of spellings) forms.set(stem, mostFrequent(counts));
  const title = article.title ?? '';
  for (const { stem, start, end } of analyse(title)) {
    if (!forms.has(stem)) forms.set(stem, title.slice(start, end));
  }
  return forms;
}

function countSpellings(article: Article): Map<string, Map<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  const opening: { counts: Map<string, number>; spelling: string }[] = [];
  for (const sentence of article.sentences) {
    for (const [position, { stem, isStopWord, start, end }] of quotableTokens(article, sentence).entries()) {
      if (isStopWord) continue;
      const counts = spellings.get(stem) ?? new Map<string, number>();
      spellings.set(stem, counts);
      const spelling = article.text.slice(start, end);
      if (position === 0) opening.push({ counts, spelling });
      else increment(counts, spelling);
    }
  }
  // The capital of a sentence's first word says nothing; counted last, it joins the small letter where there is one.
  for (const { counts, spelling } of opening) {
    const small = spelling.charAt(0).toLowerCase() + spelling.slice(1);
    increment(counts, counts.has(small) ? small : spelling);
  }
  return spellings;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let highest = 0;
  for (const [spelling, count] of counts) {
    if (count > highest) [best, highest] = [spelling, count];
  }
  return best;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
