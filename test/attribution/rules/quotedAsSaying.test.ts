import { expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';
import { testRule } from './testRule.ts';

testRule(
  'quoted-as-saying',
  [
    [
      'who is quoted, not who quotes',
      'The Harbour Gazette on Friday quoted Capt. Iain Moss, the port’s chief pilot, as saying that the buoy had drifted.',
      'Capt. Iain Moss',
      'quoted',
      'the buoy had drifted',
    ],
    [
      'the passive',
      'The coach was quoted by Radio Nord as saying “we lost our nerve in the second half.”',
      'The coach',
      'was quoted',
      'we lost our nerve',
    ],
    [
      'the passive without a relay',
      'The coach was quoted as saying that the pitch was frozen.',
      'The coach',
      'was quoted',
      'the pitch was frozen',
    ],
    [
      'who is cited',
      'Xinhua cited Governor Liu Yan as saying the reservoir was full.',
      'Governor Liu Yan',
      'cited',
      'the reservoir was full',
    ],
    [
      'words before the relay',
      'The force was split, the Gazette quoted Moss as saying.',
      'Moss',
      'quoted',
      'The force was split',
    ],
    [
      'another verb of speech',
      'The paper quoted a cook as complaining that the ovens never cooled.',
      'a cook',
      'quoted',
      'the ovens never cooled',
    ],
  ],
  [
    ['a quotation of a work', 'The priest quoted a psalm.', []],
    ['a manner', 'The coach was described as tall.', []],
    ['who speaks alone', 'The coach said that the pitch was frozen.', ['opening']],
    ['a paper that says so itself', 'The Gazette reported that the force was split.', ['opening']],
    ['a comparison', 'The coach was named as captain.', []],
  ],
);

test('who quotes relays it', () => {
  const viaOf = (text: string) => findingsOf(text)[0]?.via;
  expect(viaOf('The Gazette quoted Moss as saying that the buoy had drifted.')).toEqual(['The Gazette']);
  expect(viaOf('Moss was quoted by the Gazette as saying that the buoy had drifted.')).toEqual(['the Gazette']);
  expect(viaOf('Moss was quoted as saying that the buoy had drifted.')).toEqual([]);
});
