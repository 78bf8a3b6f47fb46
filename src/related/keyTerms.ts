import type { Article } from '../article/article.ts';
import { analyse } from '../search/analyse.ts';
import { namesSubject } from '../search/everydayWords.ts';
import { sentenceIndexOf } from '../search/sentenceIndexOf.ts';
import { relatedConstants } from './relatedConstants.ts';
import { surfaceForms } from './surfaceForms.ts';
import { twoWordNames } from './twoWordNames.ts';

/**
 * What the article is most about, in its own words: subjects to offer when a topic matches nothing. The most frequent terms
 * come first, those of the title ahead; a name of two words stays together.
 *
 * @param count how many; fewer when the article has fewer
 */
export function keyTerms(article: Article, count: number): string[] {
  const weights = termWeights(article);
  const names = twoWordNames(sentenceIndexOf(article));
  const forms = surfaceForms(article);
  const ranked = [...weights].sort(([, one], [, other]) => other - one);
  const shown: string[] = [];
  const covered = new Set<string>();
  for (const [stem] of ranked) {
    if (shown.length >= count) break;
    if (covered.has(stem)) continue;
    const name = names.get(stem);
    shown.push(name?.text ?? forms.get(stem) ?? stem);
    for (const part of name?.stems ?? []) covered.add(part);
  }
  return shown;
}

/** In the order of first occurrence, which a stable sort keeps among equals. */
function termWeights(article: Article): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { content } of sentenceIndexOf(article).sentences) {
    for (const stem of content) {
      if (namesSubject(stem)) weights.set(stem, (weights.get(stem) ?? 0) + 1);
    }
  }
  const inTitle = new Set(analyse(article.title ?? '').map(({ stem }) => stem));
  for (const stem of inTitle) {
    const weight = weights.get(stem);
    if (weight !== undefined) weights.set(stem, weight + relatedConstants.titleWeight);
  }
  return weights;
}
