import { expect, test } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { isUnclear } from '../../src/attribution/isUnclear.ts';

const said: Omit<Attribution, 'speaker' | 'confidence'> = {
  content: [],
  quotes: [],
  source: null,
  cue: null,
  role: null,
  via: [],
  act: 'speech',
  mode: 'direct',
};

test.each<[boolean, string | null, Attribution['confidence']]>([
  [false, 'Ada Vole', 'high'],
  [false, 'Ada Vole', 'medium'],
  [true, 'Ada Vole', 'low'],
  [true, 'they', 'high'],
  [true, ' She ', 'high'],
  [false, 'Heath', 'high'],
  [false, null, 'high'],
])('it is %s that %j at %s confidence is not to be named', (expected, speaker, confidence) => {
  expect(isUnclear({ ...said, speaker, confidence })).toBe(expected);
});
