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

test('finds in a large library what asking all in turn finds', () => {
  const filler = (i: number) =>
    articleFrom(`The ${i}th parade passed the chapel. Nobody counted the ${i} drums.\n`, `p-${i}`);
  const library = [...Array.from({ length: 40 }, (_, i) => filler(i)), ferry, mill];
  expect(bestAnswer(library, 'When did the mill burn down?', 5)).toMatchObject({ article: mill, others: [] });
  expect(bestAnswer(library, 'When did the ferrry sial?', 5)?.article).toBe(ferry);
  expect(bestAnswer(library, 'zzyzx', 5)).toMatchObject({ article: library[0], answer: { passages: [] } });
  expect(bestAnswer(library.slice(0, -1), 'Who is the owner of the mill?', 5)?.article).not.toBe(mill);
});

test('names the others that come near, at most three', () => {
  const twins = [1, 2, 3, 4, 5].map((i) => articleFrom('The mill burnt down on Monday.\n', `twin-${i}`));
  const best = bestAnswer([ferry, ...twins], 'When did the mill burn down?', 5);
  expect(best?.article).toBe(twins[0]);
  expect(best?.others.map(({ article }) => article)).toEqual(twins.slice(1, 4));
});
