import { expect, test } from 'vitest';
import { WordVectors } from '../../src/encoder/wordVectors.ts';
import { stubVector } from './stubEncoder.ts';

test('a word has one vector, whoever brings it', () => {
  const words = new WordVectors(10);
  const first = words.share('weir', stubVector('weir'));
  expect(words.share('weir', stubVector('weir'))).toBe(first);
  expect(words.get('weir')).toBe(first);
});

test('the word not used for longest makes room', () => {
  const words = new WordVectors(2);
  for (const word of ['weir', 'mill']) words.share(word, stubVector(word));
  words.get('weir');
  words.share('sluice', stubVector('sluice'));
  expect(['weir', 'mill', 'sluice'].filter((word) => words.get(word))).toEqual(['weir', 'sluice']);
});
