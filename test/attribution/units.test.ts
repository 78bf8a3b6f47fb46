import { describe, expect, test } from 'vitest';
import { readFindings } from '../../src/attribution/findings.ts';
import { articleFrom } from '../search/bundledArticle.ts';

/** The units of an article, as their words; "¶" ends a paragraph. */
function unitsIn(text: string) {
  const article = articleFrom(text.split(' ¶ ').join('\n\n'));
  const { tokens, units } = readFindings(article);
  return units.map(({ first, end, startsParagraph, endsParagraph }) => ({
    words: article.text.slice(tokens[first]?.start, tokens[end - 1]?.end),
    startsParagraph,
    endsParagraph,
  }));
}

describe('a unit is a sentence, or several that a quotation holds together', () => {
  test.each<[string, string[]]>([
    ['It held. Nobody fell.', ['It held.', 'Nobody fell.']],
    ['“It held. Nobody fell,” she said. Rain came.', ['“It held. Nobody fell,” she said.', 'Rain came.']],
    ['“Is it safe?” she asked. Nobody knew.', ['“Is it safe?” she asked.', 'Nobody knew.']],
    ['“Is it safe?” Ortiz asked. Nobody knew.', ['“Is it safe?” Ortiz asked.', 'Nobody knew.']],
    ['“Run!” shouted the cook. Nobody ran.', ['“Run!” shouted the cook.', 'Nobody ran.']],
    ['“Run!” The cook shouted that nobody ran.', ['“Run!”', 'The cook shouted that nobody ran.']],
    ['“It held.” Ortiz said so on Friday.', ['“It held.”', 'Ortiz said so on Friday.']],
    ['“It held.” Nobody fell.', ['“It held.”', 'Nobody fell.']],
    ['“It held.” — Josh Lindqvist', ['“It held.” — Josh Lindqvist']],
    ['“It held.” she said. Rain came.', ['“It held.” she said.', 'Rain came.']],
    ['He left. “It held.” Nobody fell.', ['He left.', '“It held.”', 'Nobody fell.']],
  ])('%s', (text, expected) => {
    expect(unitsIn(text).map(({ words }) => words)).toEqual(expected);
  });
});

test('no unit goes past its paragraph, not even in a quotation', () => {
  expect(unitsIn('“We waited. ¶ “We swam.” ¶ The port is open. It is busy.')).toEqual([
    { words: '“We waited.', startsParagraph: true, endsParagraph: true },
    { words: '“We swam.”', startsParagraph: true, endsParagraph: true },
    { words: 'The port is open.', startsParagraph: true, endsParagraph: false },
    { words: 'It is busy.', startsParagraph: false, endsParagraph: true },
  ]);
});

test('a quotation that is never closed does not make one unit of a long paragraph', () => {
  const units = unitsIn(`“${'The boats did not come and we waited. '.repeat(400)}`);
  expect(units.length).toBeGreaterThan(4);
  expect(Math.max(...units.map(({ words }) => words.length))).toBeLessThan(8_000);
});
