import { describe, expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';

describe('the content ends where the report does', () => {
  test.each([
    ['at a full stop', 'Ana Cruz said that the roof leaked.', 'the roof leaked'],
    ['before when it was announced', 'The army announced the operation on Sunday in Samarra.', 'the operation'],
    ['and begins behind who receives', 'The board promised them a pardon.', 'a pardon'],
    ['and begins behind “that”', 'Ana Cruz insisted that nobody knew.', 'nobody knew'],
    ['at the comma of a clause in front', 'After Ana Cruz said the roof leaked, the tenants left.', 'the roof leaked'],
    [
      'behind a quotation and what belongs to it',
      'The board rejected the plan as “a waste of stone.”',
      'the plan as “a waste of stone.”',
    ],
  ])('%s: %s', (_where, text, content) => {
    expect(findingsOf(text)[0]?.content).toBe(content);
  });
});

describe('what is held or done is a stance', () => {
  test.each([
    ['The board agreed to pay half.', 'stance'],
    ['The board agreed that half was fair.', 'speech'],
    ['The army declared war on its neighbour.', 'stance'],
    ['The army declared that the war was over.', 'speech'],
    ['The crew hopes that the ice will melt.', 'stance'],
    ['The crew said that the ice would melt.', 'speech'],
  ])('%s', (text, act) => {
    expect(findingsOf(text)[0]?.act).toBe(act);
  });
});
