import { expect, test } from 'vitest';
import { surfaceForms } from '../../src/related/surfaceForms.ts';
import { articleOf } from '../summary/articleOf.ts';

const forms = (lines: readonly string[], title: string | null = null) => surfaceForms(articleOf([lines], { title }));

test.each([
  ['the most frequent spelling', ['The tax rose.', 'More taxes and taxes came.'], 'tax', 'taxes'],
  ['the first of equals', ['The tax rose.', 'More taxes came.'], 'tax', 'tax'],
  [
    'no capital of a sentence start where the word is written small',
    ['Otters swam.', 'An otter and otters.'],
    'otter',
    'otters',
  ],
  ['the capital of a name', ['Hexham froze.', 'It froze in Hexham.'], 'hexham', 'Hexham'],
  ['accents', ['The façade fell.'], 'facad', 'façade'],
])('shows %s', (_, lines, stem, expected) => {
  expect(forms(lines).get(stem)).toBe(expected);
});

test('takes a word from the title only when the text lacks it', () => {
  const found = forms(['The otters swam.'], 'OTTERS RETURN');
  expect([found.get('otter'), found.get('return')]).toEqual(['otters', 'RETURN']);
});
