import { expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';
import { testRule } from './testRule.ts';

testRule(
  'statement-noun',
  [
    [
      'whose claim it is',
      'The museum’s claim that the vase was genuine fell apart.',
      'The museum',
      'claim',
      'the vase was genuine',
    ],
    ['a pronoun', 'Her claim that the vase was genuine fell apart.', 'Her', 'claim', 'the vase was genuine'],
    [
      'an answer before a colon',
      'The ministry’s answer: “The road was never ours to mend.”',
      'The ministry',
      'answer',
      'The road was never ours to mend',
    ],
    [
      'a warning',
      'Few heeded the engineer’s warning that the dam would burst.',
      'the engineer',
      'warning',
      'the dam would burst',
    ],
    ['a promise', 'Voters remember Silva’s promise that the tram would run.', 'Silva', 'promise', 'the tram would run'],
    ['a belief', 'His belief that bees can count is shared by few.', 'His', 'belief', 'bees can count'],
  ],
  [
    ['the writer’s own claim', 'My claim that the vase was genuine fell apart.', []],
    ['nobody’s claim', 'The claim that the vase was genuine fell apart.', []],
    ['a claim without content', 'The museum’s claim was false.', []],
    ['a thing', 'The museum’s vase that fell was genuine.', []],
    ['a claim for money', 'Her claim for damages was rejected.', []],
    ['an answer that is given', 'The ministry gave its answer on Friday.', []],
    ['a label without quotation', 'The ministry’s answer: nothing.', []],
  ],
);

test('a view is a stance, a claim is speech', () => {
  expect(findingsOf('Her belief that the vase was genuine never wavered.')[0]?.act).toBe('stance');
  expect(findingsOf('Her claim that the vase was genuine never wavered.')[0]?.act).toBe('speech');
});
