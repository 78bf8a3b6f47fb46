import { describe, expect, test } from 'vitest';
import type { Fault, LabelScore, Tally } from '../../bench/scoreLabels.mjs';
import { sumScores } from '../../bench/scoreLabels.mjs';
import { attributionsOf } from '../../src/attribution/attributionsOf.ts';
import { labelledArticles } from './labelledArticles.ts';
import { scoreLabels } from './scoreLabels.ts';

/** Two sets of labelled articles, each written by hand in as many styles as it has articles. */
const SETS = [
  {
    name: 'the labelled articles',
    folder: new URL('../fixtures/', import.meta.url),
    /** Percentages of the set together. `node bench/attributions.mjs` prints what is reached. */
    floors: { direct: 95, indirect: 92, speech: 93.5, named: 93.5, high: 96.5, role: 88, mode: 93 },
    /** Of one article: no style of writing may be lost for the sake of others. A fault in a short article costs it more. */
    articleFloors: { direct: 72, indirect: 62, speech: 75, named: 70, high: 75 },
  },
  {
    name: 'the further articles',
    folder: new URL('../fixtures/further/', import.meta.url),
    floors: { direct: 90.5, indirect: 91.5, speech: 90.5, named: 92, high: 95.5, role: 73, mode: 92 },
    articleFloors: { direct: 55, indirect: 55, speech: 65, named: 65, high: 75 },
  },
];
const FEWEST_STYLES = 8;

type Figure = 'direct' | 'indirect' | 'speech' | 'named' | 'high' | 'role' | 'mode';

function tallyOf(score: LabelScore, figure: Figure): Tally {
  if (figure === 'named') return score.precision.total;
  return figure === 'high' ? score.precision.high : score[figure];
}

/** Where there is nothing to count, nothing is wrong. */
function percentage({ right, total: all }: Tally): number {
  return all === 0 ? 100 : (100 * right) / all;
}

function shown({ article, kind, text, expected, got, confidence }: Fault): string {
  return `${article}: ${kind}, ${got ?? 'nobody'} (${confidence ?? 'not found'}) for ${expected ?? 'nobody'}: ${text}`;
}

/** One failure names everything that is too low, with the faults. */
function failuresOf(score: LabelScore, floors: Readonly<Partial<Record<Figure, number>>>): string[] {
  const figures = Object.entries(floors) as [Figure, number][];
  const missed = figures
    .map(([figure, floor]) => ({ figure, floor, reached: percentage(tallyOf(score, figure)) }))
    .filter(({ floor, reached }) => reached < floor)
    .map(({ figure, floor, reached }) => `${figure}: ${reached.toFixed(1)}, floor ${floor}`);
  return missed.length === 0 ? [] : [...missed, ...score.faults.map(shown)];
}

describe.each(SETS)('the attributions of $name', ({ folder, floors, articleFloors }) => {
  const scored = labelledArticles(folder).map(({ article, style, labels }) => ({
    id: article.id,
    style,
    score: scoreLabels(article, labels, attributionsOf(article)),
  }));
  const total = sumScores(scored.map(({ score }) => score));

  test('name the right speakers, and the surer the righter', () => {
    expect(failuresOf(total, floors)).toEqual([]);
    expect(percentage(total.precision.high)).toBeGreaterThan(percentage(total.precision.medium));
  });

  test('are measured on many styles of writing', () => {
    expect(new Set(scored.map(({ style }) => style)).size).toBeGreaterThanOrEqual(FEWEST_STYLES);
  });

  test.each(scored.map(({ id, style, score }) => [id, style, score] as const))('hold up in %s (%s)', (_, __, score) => {
    expect(failuresOf(score, articleFloors)).toEqual([]);
  });
});
