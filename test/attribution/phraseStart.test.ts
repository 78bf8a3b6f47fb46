import { describe, expect, test } from 'vitest';
import { findingsOf } from './findingsOf.ts';

describe('a subject begins where its noun phrase does', () => {
  test.each([
    'Two hikers and a guide',
    'The mayor of Halden and the head of the school',
    'Nurses in Lima and around the country',
    'A person familiar with the matter',
    'The head of the union of dockers',
    'Ana Cruz and Li Wei',
  ])('%s', (subject) => {
    expect(findingsOf(`${subject} said that the shaft was flooded.`).map(({ speaker }) => speaker)).toEqual([subject]);
  });

  test.each([
    ['an object of another verb', 'Zeman mended the roof and Brandt said it leaked.', 'Brandt'],
    ['a clause in front', 'As the rain fell Brandt said it leaked.', 'Brandt'],
  ])('but takes in no %s: %s', (_what, text, speaker) => {
    expect(findingsOf(text).map((found) => found.speaker)).toEqual([speaker]);
  });
});

test('a long list of subjects is no more work than its length', () => {
  const started = performance.now();
  const [found] = findingsOf(`The ${'dog and the '.repeat(200)}cat said that it rained.`);
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(found?.content).toBe('it rained');
});
