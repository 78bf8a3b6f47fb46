import { expect, test } from 'vitest';
import { bestAnswer } from '../../src/search/bestAnswer.ts';
import { articleFrom } from './bundledArticle.ts';

const ferry = articleFrom('The ferry sailed at dawn. Nobody was on the quay.\n');
const mill = articleFrom('The mill burnt down on Monday. The owner was in Ostwick that night.\n');

test('takes the article that is surest, wherever it stands', () => {
  expect(bestAnswer([ferry, mill], 'When did the mill burn down?', 5)?.article).toBe(mill);
  expect(bestAnswer([mill, ferry], 'When did the mill burn down?', 5)?.article).toBe(mill);
});

test('of equals takes the first', () => {
  expect(bestAnswer([ferry, mill], 'zzyzx', 5)).toMatchObject({ article: ferry, answer: { passages: [] } });
});

test('prefers passages nobody is sure of to none', () => {
  const best = bestAnswer([ferry, mill], 'Which airline flies to Ostwick from Quillfeather airport?', 5);
  expect(best?.article).toBe(mill);
  expect(best?.answer.passages.length).toBeGreaterThan(0);
});

test('has nothing to say without an article', () => {
  expect(bestAnswer([], 'Who owns the mill?', 5)).toBeNull();
});
