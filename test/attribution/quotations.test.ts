import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { findQuotations } from '../../src/attribution/quotations.ts';
import { articleOf } from '../summary/articleOf.ts';

function articleFrom(...paragraphs: readonly string[]): Article {
  return articleOf(paragraphs.map((paragraph) => [paragraph]));
}

/** The quotations of paragraphs as they stand, marks included. */
function quoted(...paragraphs: readonly string[]): string[] {
  const article = articleFrom(...paragraphs);
  return findQuotations(article).map(({ start, end }) => article.text.slice(start, end));
}

describe('marks of every kind', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['English', '“We rowed home,” Tove said. “It was late.”', ['“We rowed home,”', '“It was late.”']],
    ['straight', '"We rowed home," Tove said. "It was late."', ['"We rowed home,"', '"It was late."']],
    ['German', '„Wir ruderten heim“, sagte Tove. „Es war spät.“', ['„Wir ruderten heim“', '„Es war spät.“']],
    ['Polish', '„Do domu”, powiedziała Tove.', ['„Do domu”']],
    ['Scandinavian', '”Vi rodde hem”, sade Tove. ”Det var sent.”', ['”Vi rodde hem”', '”Det var sent.”']],
    ['French', '« Nous rentrons », dit Tove. «Enfin.»', ['« Nous rentrons »', '«Enfin.»']],
    ['Danish guillemets', '»Vi roede hjem,« sagde Tove.', ['»Vi roede hjem,«']],
    ['two apostrophes', "''We rowed home,'' Tove said. ''It was late.''", ["''We rowed home,''", "''It was late.''"]],
    ['backticks', "``We rowed home,'' Tove said.", ["``We rowed home,''"]],
    ['doubled closing ones', '’’Vi rodde hem’’, sade Tove.', ['’’Vi rodde hem’’']],
    ['doubled curly ones', '‘‘We rowed home,’’ Tove said.', ['‘‘We rowed home,’’']],
    ['set off by spaces', '" We rowed home , " Tove said . " Late . "', ['" We rowed home , "', '" Late . "']],
    ['behind a dash or bracket', 'He left ("in haste")—"gladly," even.', ['"in haste"', '"gladly,"']],
    ['behind a colon without a space', 'Tove said:"We rowed home."', ['"We rowed home."']],
    ['in Markdown emphasis', '*"We rowed home,"* Tove said.', ['"We rowed home,"']],
    ['beginning with an ellipsis', 'It was "...late," Tove said, "…and dark."', ['"...late,"', '"…and dark."']],
    ['broken off by a dash', '"We rowed—" Tove said. "—and got home."', ['"We rowed—"', '"—and got home."']],
    ['curly marks the wrong way round', '”We rowed home,“ Tove said.', ['”We rowed home,“']],
    ['a curly and a straight one', '“We rowed home," Tove said. “Late,” she added.', ['“We rowed home,"', '“Late,”']],
    ['a straight and a curly one', '"We rowed home,” Tove said. "Late," she added.', ['"We rowed home,”', '"Late,"']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('quotations inside quotations belong to the outer one', () => {
  test.each<[name: string, text: string]>([
    ['single in double', '“Tove said ‘row home’ to us.”'],
    ['straight single in straight double', '"Tove said \'row home\' to us."'],
    ['straight in curly', '“Tove read "The Oar" and "The Sail" to us.”'],
    ['curly in straight', '"Tove read “The Oar” and “The Sail” to us."'],
    ['guillemets in curly', '“Tove read «The Oar» to us.”'],
    ['double in two apostrophes', "''Tove read \"The Oar\" to us.''"],
    ['three apostrophes at the end', "''Tove said 'row home.'''"],
    ['three apostrophes at the start', "'''Row home' is what Tove said.''"],
    ['the same kind', '“Tove said “row home” to us.”'],
    ['the same straight kind', '"Tove said "row home" to us."'],
    ['the same kind, both ending together', '“Tove said “row home.””'],
    ['an inner one that is never closed', '“Tove read "The Oar and slept.”'],
  ])('%s', (_, text) => {
    expect(quoted(`${text} It rained.`)).toEqual([text]);
  });
});

describe('quotations that are never closed', () => {
  test('end with their paragraph, and the next one goes on', () => {
    const article = articleFrom(
      'Tove said: “We rowed.',
      '“We came home.',
      '“It rained.” We slept.',
      '“Late,” she said.',
    );
    expect(findQuotations(article)).toMatchObject([
      { paragraph: 0, isOpen: true, continues: false, words: 2 },
      { paragraph: 1, isOpen: true, continues: true, words: 3 },
      { paragraph: 2, isOpen: false, continues: true, words: 2 },
      { paragraph: 3, isOpen: false, continues: false, words: 1 },
    ]);
    expect(quoted('Tove said: “We rowed.', '“We came home.')).toEqual(['“We rowed.', '“We came home.']);
  });

  test('are not gone on with by a quotation in the middle of the next paragraph, or one after it', () => {
    const [, middle] = findQuotations(articleFrom('“We rowed home.', 'Tove said: “It rained.”'));
    expect(middle?.continues).toBe(false);
    const [, later] = findQuotations(articleFrom('“We rowed home.', 'It rained.', '“It was late.”'));
    expect(later?.continues).toBe(false);
  });

  test('end before the next opening mark of their kind', () => {
    expect(quoted('“We rowed home, Tove said. “It was late,” she added. “Very.”')).toEqual([
      '“We rowed home, Tove said.',
      '“It was late,”',
      '“Very.”',
    ]);
    const [first, second] = findQuotations(articleFrom('"We rowed home. "It was late," she said.', '"Yes," he said.'));
    expect(first).toMatchObject({ isOpen: true, words: 3 });
    expect(second).toMatchObject({ isOpen: false, continues: false });
  });

  test('do not make the next paragraph go on when they ended in the middle of theirs', () => {
    const last = findQuotations(articleFrom('“We rowed home. “Late,” she said.', '“Yes,” he said.')).at(-1);
    expect(last).toMatchObject({ paragraph: 1, continues: false });
  });
});

describe('marks that quote nothing', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['inches', 'A 12" pipe and a 6\'2" man: "Look out," he said.', ['"Look out,"']],
    ['inches in a quotation', '"A 12" pipe burst," he said. "Twice."', ['"A 12" pipe burst,"', '"Twice."']],
    ['feet and inches in a quotation', '"He is 6\'2"," she said.', ['"He is 6\'2","']],
    [
      'a number at the end of a quotation is no measure',
      '"It was 1990" she said, "not 1991" as he had.',
      ['"It was 1990"', '"not 1991"'],
    ],
    ['apostrophes', "The boys' boats weren't Ada's, nor the O'Haras'.", []],
    ['a closing mark alone', 'We rowed home,” she said. It was late.', []],
    ['empty marks', 'The field holds "" and “” and "?" alone.', []],
    ['a row of apostrophes', "Below '''''' the line.", []],
    [
      'single marks in an article of double ones',
      '“We rowed home,” she said of the ‘old tub’, “late.”',
      ['“We rowed home,”', '“late.”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('furniture is not looked at', () => {
    const article = articleOf([['“We rowed home,” she said.'], ['@@“Sign up,” we said.']]);
    const proper = { ...article, paragraphs: article.paragraphs.slice(0, 1) };
    expect(findQuotations(proper)).toHaveLength(1);
  });
});

describe('British single marks', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['curly', '‘We rowed home,’ Tove said. ‘It was late.’', ['‘We rowed home,’', '‘It was late.’']],
    ['straight', "'We rowed home,' Tove said. 'It was late.'", ["'We rowed home,'", "'It was late.'"]],
    ['apostrophes inside words', '‘We didn’t row Ada’s boat,’ he said.', ['‘We didn’t row Ada’s boat,’']],
    ['a plural possessive', '‘It is the workers’ hut,’ he said.', ['‘It is the workers’ hut,’']],
    ['a straight one', "'It is the workers' hut', he said.", ["'It is the workers' hut'"]],
    ['a word that ends in s', 'He spoke of ‘a waste of oars’ and left.', ['‘a waste of oars’']],
    ['a word that ends in s, then a possessive', 'It was ‘all oars’ to the workers’ eyes.', ['‘all oars’']],
    ['a dropped letter', '‘We were rowin’ home,’ he said.', ['‘We were rowin’ home,’']],
    ['left out letters', '‘We told ‘em ‘twas late in the ‘90s,’ he said.', ['‘We told ‘em ‘twas late in the ‘90s,’']],
    ['left out letters, right', "'We told 'em in the '90s,' he said.", ["'We told 'em in the '90s,'"]],
    ['left out letters in narration', "In the '90s they sang 'Row' to 'em. 'Late,' he said.", ["'Row'", "'Late,'"]],
    ['a word between marks and letters', "They like rock 'n' roll. 'We rowed,' he said.", ["'We rowed,'"]],
    ['feet', "'He is 6' tall,' she said.", ["'He is 6' tall,'"]],
    ['double in single', '‘Tove said “row home” to us,’ he said.', ['‘Tove said “row home” to us,’']],
    [
      'double in single, at both ends',
      '\'"Row home" is what Tove said. "Now."\' He left.',
      ['\'"Row home" is what Tove said. "Now."\''],
    ],
    [
      'double ones outside',
      '‘We rowed home, and it was late,’ he said of “The Oar”.',
      ['‘We rowed home, and it was late,’', '“The Oar”'],
    ],
    ['behind a dash', 'He left—‘in great haste’—and rowed (‘slowly’).', ['‘in great haste’', '‘slowly’']],
    ['broken off', "'We rowed—' he said. 'Late.'", ["'We rowed—'", "'Late.'"]],
    ['a mark that opens a name', 'Aboard was ‘Alia. ‘We rowed,’ she said. She isn’t well.', ['‘We rowed,’']],
    ['a question', '‘Did we row home?’ he asked.', ['‘Did we row home?’']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('are decided on once for the whole article', () => {
    const speech = '‘We rowed home in the dark and nobody saw us,’ he said.';
    expect(quoted(speech, 'Tove read “The Oar”.', 'It was ‘late’.')).toContain('‘late’');
    expect(quoted(speech.replace('‘', '“').replace(',’', ',”'), 'It was ‘late’.')).not.toContain('‘late’');
  });

  test('may be left open when the next paragraph opens with one', () => {
    const article = articleFrom('Tove said: ‘We rowed home.', '‘It was late.’', 'She said the ‘Umar was lost.');
    expect(findQuotations(article)).toMatchObject([
      { paragraph: 0, isOpen: true, continues: false, words: 3 },
      { paragraph: 1, isOpen: false, continues: true, words: 3 },
    ]);
  });
});

describe('words are counted', () => {
  test.each([
    ['“We rowed home.”', 3],
    ['“I didn’t—couldn’t—row the T-shaped 2.5-metre boat …”', 8],
    ['“港”', 1],
  ])('%s', (text, words) => {
    expect(findQuotations(articleFrom(`${text} It rained.`))[0]?.words).toBe(words);
  });
});

const pieces = fc.constantFrom(
  ...['“', '”', '„', '«', '»', '"', "'", "''", '``', '‘', '’', ' ', '. ', ', ', '—', '(', ')', '…', '\u200b'],
  ...['row', 'oars', 'Ada’s', '12', '90s', 'em', '*', '\ud800', '🎉', 'é'],
);
const wildParagraph = fc
  .array(pieces, { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '' && !text.startsWith('\u200b') && !text.endsWith('\u200b'));
const wildArticle = fc.array(wildParagraph, { minLength: 1, maxLength: 4 }).map((texts) => articleFrom(...texts));

describe('properties', () => {
  test('quotations are in order, apart, inside their paragraph, and hold a word', () => {
    fc.assert(
      fc.property(wildArticle, (article) => {
        let end = 0;
        for (const quotation of findQuotations(article)) {
          const paragraph = article.paragraphs[quotation.paragraph];
          expect(quotation.start).toBeGreaterThanOrEqual(Math.max(end, paragraph?.start ?? Infinity));
          expect(quotation.end).toBeLessThanOrEqual(paragraph?.end ?? 0);
          expect(quotation.words).toBeGreaterThan(0);
          expect(article.text.slice(quotation.start, quotation.end)).toMatch(/[\p{L}\p{N}]/u);
          end = quotation.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('they start at a mark, and end at one unless they are open', () => {
    fc.assert(
      fc.property(wildArticle, ({ text, ...article }) => {
        for (const { start, end, isOpen } of findQuotations({ ...article, text })) {
          expect(text.charAt(start)).toMatch(/["“”„«»'`‘’]/);
          if (!isOpen) expect(text.charAt(end - 1)).toMatch(/["“”«»'’]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('only one that opens its paragraph behind an open one goes on with it', () => {
    fc.assert(
      fc.property(wildArticle, (article) => {
        const quotations = findQuotations(article);
        for (const [index, { continues, start, paragraph }] of quotations.entries()) {
          if (!continues) continue;
          expect(start).toBe(article.paragraphs[paragraph]?.start);
          expect(quotations[index - 1]).toMatchObject({ isOpen: true, paragraph: paragraph - 1 });
          expect(quotations[index - 1]?.end).toBe(article.paragraphs[paragraph - 1]?.end);
        }
      }),
    );
  });
});

describe('hostile text is read in good time', () => {
  const units = [
    '"',
    '“',
    '”',
    '"a ',
    '“a ',
    ' "',
    "'",
    "'a ",
    '‘a ',
    "s' ",
    '’ ',
    "'''",
    '« ',
    '“"',
    '‘“',
    '12" ',
    '`',
    '„“',
  ];
  test.each(units)('100 KB of %j', (unit) => {
    const article = articleFrom(unit.repeat(100_000 / unit.length).trim());
    const begin = performance.now();
    findQuotations(article);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('10,000 paragraphs with a mark each', () => {
    const article = articleFrom(...Array<string>(10_000).fill("'a"));
    const begin = performance.now();
    expect(findQuotations(article)).toHaveLength(9_999);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
