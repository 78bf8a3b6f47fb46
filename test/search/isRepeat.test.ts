import { describe, expect, test } from 'vitest';
import { isRepeat } from '../../src/search/isRepeat.ts';
import { sentenceIndexOf } from '../../src/search/sentenceIndexOf.ts';
import { articleFrom } from './bundledArticle.ts';

/** Whether two sentences, each a paragraph of one article, are held to say the same; either way round. */
function areRepeats(one: string, other: string): boolean {
  const index = sentenceIndexOf(
    articleFrom(`${one}\n\n${other}\n\nNobody saw Moss, Reid or the Harbour Board at all.\n`),
  );
  const [first, second] = index.sentences;
  if (!first || !second) throw new Error('There are not two sentences.');
  expect(isRepeat(index, second, first)).toBe(isRepeat(index, first, second));
  return isRepeat(index, first, second);
}

describe('says the same', () => {
  test.each([
    ['the same sentence', 'The mill burnt down on Monday.', 'The mill burnt down on Monday.'],
    ['with other small words', 'The old mill burnt to the ground.', 'This old mill has burnt to its ground.'],
    ['in other forms', 'Volunteers have built nineteen nest boxes.', 'Volunteers built the nineteen nest boxes.'],
    [
      'a word longer',
      'The council voted to close the swimming pool and the library.',
      'The council has voted to close the swimming pool and the public library.',
    ],
    [
      'a quotation, its speaker named once',
      '“We cannot leave the island in the dark,” said Tam Reddick.',
      '“We cannot leave the island in the dark,” she said.',
    ],
  ])('%s', (_, one, other) => {
    expect(areRepeats(one, other)).toBe(true);
  });
});

describe('says something else', () => {
  test.each([
    ['another number', 'The ferry carried 400 islanders home.', 'The ferry carried 500 islanders home.'],
    ['another number in words', 'The ferry carried four islanders home.', 'The ferry carried five islanders home.'],
    ['another name', 'The mill and its wheel belong to Moss.', 'The mill and its wheel belong to Reid.'],
    ['a name more', 'The board of the mill voted to close.', 'The board of the mill voted with Reid to close.'],
    ['a negation', 'The council will sell the swimming pool.', 'The council will not sell the swimming pool.'],
    ['a short negation', 'The council did sell the swimming pool.', 'The council didn’t sell the swimming pool.'],
    ['doubt', 'The council will sell the swimming pool.', 'The council may sell the swimming pool.'],
    ['the opposite', 'The bridge toll for lorries will rise.', 'The bridge toll for lorries will fall.'],
    ['the other way round', 'At the fair, Moss beat Reid.', 'At the fair, Reid beat Moss.'],
    ['the other way round, without names', 'The dog bit the postman.', 'The postman bit the dog.'],
    ['much more', 'The mill burnt.', 'The mill burnt after sparks from a welder’s torch fell into wax and sawdust.'],
    [
      'a quotation of somebody else',
      '“We cannot leave them in the dark,” said Moss.',
      '“We cannot leave them in the dark,” said Reid.',
    ],
    ['a scrap', 'Tuesday.', 'Tuesday.'],
  ])('with %s', (_, one, other) => {
    expect(areRepeats(one, other)).toBe(false);
  });
});

test('sentences of thousands of words are compared in time', () => {
  const long = `${'mill burnt and '.repeat(5_000)}stood`;
  const started = performance.now();
  expect(areRepeats(`The ${long}.`, `That ${long}.`)).toBe(true);
  expect(areRepeats(`The ${long}.`, `That ${long} quietly.`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
