import { expect, test } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { attributionsOf } from '../../src/attribution/attributionsOf.ts';
import { articleFrom } from '../search/bundledArticle.ts';

const TEXT = 'The weir will hold, the miller said. It was built in 1880.\n';

test('attributions are worked out once for an article', () => {
  const article = articleFrom(TEXT);
  const attributions = attributionsOf(article);
  expect(attributions).toEqual(attribute(article));
  expect(attributions).toHaveLength(1);
  expect(attributionsOf(article)).toBe(attributions);
});

test('another article has its own, even one with the same id', () => {
  const [one, other] = [articleFrom(TEXT), articleFrom('Rain fell all night. Nobody slept.\n')];
  expect(attributionsOf(one)).toHaveLength(1);
  expect(attributionsOf(other)).toEqual([]);
});
