import { expect, test } from 'vitest';
import { quotesWords } from '../../src/reply/quotesWords.ts';

test.each([
  [{ direct: 3, mixed: 0, indirect: 2, views: 0 }, '3 quoted, 2 reported'],
  [{ direct: 0, mixed: 1, indirect: 0, views: 1 }, '1 partly quoted, 1 view'],
  [{ direct: 1, mixed: 2, indirect: 3, views: 4 }, '1 quoted, 2 partly quoted, 3 reported, 4 views'],
])('%j reads %s', (tally, expected) => {
  expect(quotesWords.tally(tally)).toBe(expected);
});

test.each([
  [1, 'Who is quoted'],
  [2, 'Who is quoted · 2 speakers, most quoted first'],
])('%i speakers are headed %j', (count, expected) => {
  expect(quotesWords.heading(count)).toBe(expected);
});
