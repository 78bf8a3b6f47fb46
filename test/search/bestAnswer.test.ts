import { expect, test } from 'vitest';
import { bestAnswer } from '../../src/search/bestAnswer.ts';
import { articleFrom } from './bundledArticle.ts';

const ferry = articleFrom('The ferry sailed at dawn. Nobody was on the quay.\n');
const mill = articleFrom('The mill burnt down on Monday. The owner was in Ostwick that night.\n');

test('takes the article that is surest, wherever it stands', async () => {
  expect((await bestAnswer([ferry, mill], 'When did the mill burn down?', 5))?.article).toBe(mill);
  expect((await bestAnswer([mill, ferry], 'When did the mill burn down?', 5))?.article).toBe(mill);
});

test('of equals takes the first', async () => {
  expect(await bestAnswer([ferry, mill], 'zzyzx', 5)).toMatchObject({ article: ferry, answer: { passages: [] } });
});

test('prefers passages nobody is sure of to none', async () => {
  const best = await bestAnswer([ferry, mill], 'Which airline flies to Ostwick from Quillfeather airport?', 5);
  expect(best?.article).toBe(mill);
  expect(best?.answer.passages.length).toBeGreaterThan(0);
});

test('has nothing to say without an article', async () => {
  expect(await bestAnswer([], 'Who owns the mill?', 5)).toBeNull();
});

test('finds in a large library what asking all in turn finds', async () => {
  const filler = (i: number) =>
    articleFrom(`The ${i}th parade passed the chapel. Nobody counted the ${i} drums.\n`, `p-${i}`);
  const library = [...Array.from({ length: 40 }, (_, i) => filler(i)), ferry, mill];
  expect(await bestAnswer(library, 'When did the mill burn down?', 5)).toMatchObject({ article: mill, others: [] });
  expect((await bestAnswer(library, 'When did the ferrry sial?', 5))?.article).toBe(ferry);
  expect(await bestAnswer(library, 'zzyzx', 5)).toMatchObject({ article: library[0], answer: { passages: [] } });
  expect((await bestAnswer(library.slice(0, -1), 'Who is the owner of the mill?', 5))?.article).not.toBe(mill);
});

test('names the others that come near, at most three', async () => {
  const twins = [1, 2, 3, 4, 5].map((i) => articleFrom('The mill burnt down on Monday.\n', `twin-${i}`));
  const best = await bestAnswer([ferry, ...twins], 'When did the mill burn down?', 5);
  expect(best?.article).toBe(twins[0]);
  expect(best?.others.map(({ article }) => article)).toEqual(twins.slice(1, 4));
});
