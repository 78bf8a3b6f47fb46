import { expect, test } from 'vitest';
import { isOutlet } from '../../src/attribution/outlets.ts';
import { tokensOf } from './tags/taggedSentences.ts';

/** Whether the words in braces name an outlet. */
function isOutletIn(marked: string): boolean {
  const opening = marked.indexOf('{');
  const closing = marked.indexOf('}') - 1;
  const tokens = tokensOf(marked.replace(/[{}]/g, ''));
  const first = tokens.findIndex(({ start }) => start >= opening);
  const last = tokens.findLastIndex(({ end }) => end <= closing);
  return isOutlet(tokens, first, last + 1);
}

test.each([
  'They told {the Harbour Gazette} so.',
  'They told {Radio Nord} so.',
  'They told {Reuters} so.',
  'They told {a magazine} so.',
  'They told {the newspaper} so.',
  'They posted it on {Telegram} first.',
  'They told {the Daily Star} so.',
  'They told {the broadcaster RTÉ} so.',
  'They told {state television} so.',
])('an outlet: %s', (marked) => {
  expect(isOutletIn(marked)).toBe(true);
});

test.each([
  'They told {a rising star} so.',
  'They went to {the post office} early.',
  'They broke {the record} twice.',
  'They told {the council} so.',
  'They told {Ruth Adeyemi} so.',
  'They sold {the site} in May.',
  'They had {news} for us.',
  'They wrote a {paper} on eels.',
])('no outlet: %s', (marked) => {
  expect(isOutletIn(marked)).toBe(false);
});
