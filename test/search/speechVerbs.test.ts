import { expect, test } from 'vitest';
import { speechVerb } from '../../src/search/speechVerbs.ts';

test.each([
  ['say', 'say', ['base']],
  ['says', 'say', ['singular']],
  ['said', 'say', ['past', 'participle']],
  ['wrote', 'write', ['past']],
  ['written', 'write', ['participle']],
  ['denied', 'deny', ['past', 'participle']],
  ['denies', 'deny', ['singular']],
  ['admitted', 'admit', ['past', 'participle']],
  ['criticising', 'criticise', ['progressive']],
  ['stresses', 'stress', ['singular']],
])('"%s" is a form of "%s"', (word, lemma, forms) => {
  const verb = speechVerb(word);
  expect(verb?.lemma).toBe(lemma);
  expect([...(verb?.forms ?? [])]).toEqual(forms);
});

test.each(['bridge', 'statement', 'sayed', 'order', 'constructor', ''])('"%s" is none', (word) => {
  expect(speechVerb(word)).toBeNull();
});

test.each([
  ['think', 'plain'],
  ['promise', 'telling'],
])('"%s" is %s', (word, kind) => {
  expect(speechVerb(word)?.kind).toBe(kind);
});
