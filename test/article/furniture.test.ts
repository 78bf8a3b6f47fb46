import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FurnitureKind } from '../../src/article/article.ts';
import { findBlocks } from '../../src/article/blocks.ts';
import { findFurniture, type Known } from '../../src/article/furniture.ts';

const FIRST = 'The village of Ambry has voted to keep its last telephone box, which nobody has used since 2009.';
const SECOND =
  'The box stands beside the pond. A council meeting on Tuesday heard eleven speakers, nine of them in favour.';
const THIRD = '“It is red, and it is ours,” said Lena Farrow, who paints it every other spring at her own cost.';
const FOURTH = 'The telephone company had offered to take the box away for nothing and to plant a tree in its place.';
const ARTICLE = [FIRST, SECOND, THIRD, FOURTH];

/** Each line of a text with its kind, `body` for the article's own. */
function kindsOf(lines: readonly string[], known?: Known): (readonly [FurnitureKind | 'body', string])[] {
  const text = lines.join('\n\n');
  const { body, furniture } = findFurniture(text, findBlocks(text), known);
  return [...body.map((span) => ({ ...span, kind: 'body' as const })), ...furniture]
    .sort((left, right) => left.start - right.start)
    .map(({ start, end, kind }) => [kind, text.slice(start, end)] as const);
}

/** The kind given to one line among others. */
function kindOf(line: string, before: readonly string[], after: readonly string[]): string {
  return kindsOf([...before, line, ...after]).find(([, text]) => text === line)?.[0] ?? 'lost';
}

const above = (line: string) => kindOf(line, ['Ambry keeps its box'], ARTICLE);
const within = (line: string) => kindOf(line, ARTICLE.slice(0, 2), ARTICLE.slice(2));
const below = (line: string) => kindOf(line, ARTICLE, []);

describe('wherever it stands', () => {
  test.each([
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', '- Story continues below advertisement -'],
    ['advertisement', 'Scroll to continue with content'],
    ['navigation', 'Share this article'],
    ['navigation', '14 comments'],
    ['navigation', '* * *'],
    ['navigation', '_______________'],
    ['navigation', 'Topics: villages, telephones'],
    ['handle', 'Twitter: @lena_farrow'],
    ['handle', '@lena_farrow'],
    ['handle', 'Follow Lena Farrow on Twitter @lena_farrow'],
    ['handle', 'E-mail: lena@ambry.example'],
    ['handle', 'https://ambry.example/box'],
    ['timestamp', 'Published 3 March 2021'],
    ['timestamp', 'Last updated on March 3, 2021 at 10:45 p.m. GMT'],
    ['related', 'Read more: The bench that walked'],
    ['related', 'READ MORE The bench that walked'],
    ['caption', 'Photo: The box in winter'],
    ['caption', 'Image credit: Ambry council'],
    ['caption', 'The box in winter. Photograph: Per Lund'],
    ['caption', 'The box in winter, before it was painted. (Per Lund/Ambry Post)'],
    ['caption', 'The box in winter | Getty Images'],
    ['caption', '![The box](https://ambry.example/box.jpg)'],
    ['caption', '[![The box](box.jpg)](https://ambry.example)'],
    ['caption', '[1]: https://ambry.example/box'],
    ['promotion', 'Sign up for our newsletter.'],
    ['promotion', 'Join our WhatsApp channel and get all the village news in your inbox.'],
    ['promotion', '© 2021 The Ambry Post'],
    ['promotion', 'Copyright 2021 The Ambry Post. All rights reserved.'],
    ['heading', '## The vote'],
  ])('is %s: %s', (kind, line) => {
    expect(above(line)).toBe(kind);
    expect(within(line)).toBe(kind);
    expect(below(line)).toBe(kind);
  });
});

describe('above the article', () => {
  test.each([
    ['byline', 'By Lena Farrow'],
    ['byline', 'by LENA FARROW and Per Lund, Staff Writers'],
    ['byline', '*By Lena Farrow | 3 March 2021*'],
    ['byline', 'Lena Farrow, Village Correspondent'.replace('Village', 'Special')],
    ['byline', 'Transport reporter'],
    ['timestamp', 'Wednesday 3 March 2021, 4.45pm'],
    ['timestamp', '03/03/2021 10:45'],
    ['timestamp', '5 min read'],
    ['navigation', 'World'],
  ])('is %s: %s', (kind, line) => {
    expect(above(line)).toBe(kind);
  });

  test('a bare name beside a date is a byline', () => {
    expect(kindsOf(['Ambry keeps its box', 'Lena Farrow', '3 March 2021', ...ARTICLE]).slice(0, 3)).toEqual([
      ['headline', 'Ambry keeps its box'],
      ['byline', 'Lena Farrow'],
      ['timestamp', '3 March 2021'],
    ]);
  });

  test('the first heading is the headline, and one below it a heading', () => {
    expect(kindsOf(['Ambry keeps its box', 'Nine speak for it, two against', ...ARTICLE]).slice(0, 2)).toEqual([
      ['headline', 'Ambry keeps its box'],
      ['heading', 'Nine speak for it, two against'],
    ]);
  });

  test.each(['THE AMBRY POST', 'The Ambry Post | Issue 12'])('a series’ name is not the headline: %s', (series) => {
    expect(kindsOf([series, 'Ambry keeps its box', ...ARTICLE]).slice(0, 2)).toEqual([
      ['heading', series],
      ['headline', 'Ambry keeps its box'],
    ]);
  });

  test('a question is the headline when a byline follows', () => {
    expect(kindsOf(['Who needs a telephone box?', 'By Lena Farrow', ...ARTICLE])[0]?.[0]).toBe('headline');
    expect(kindsOf(['Who needs a telephone box?', ...ARTICLE])[0]?.[0]).toBe('body');
  });

  test('a line that repeats the known title is the headline, however it ends', () => {
    const known = { title: 'Ambry has voted.', byline: null };
    expect(kindsOf(['Ambry has voted.', ...ARTICLE], known)[0]?.[0]).toBe('headline');
    expect(kindsOf(['# Ambry has voted.', ...ARTICLE], known)[0]?.[0]).toBe('headline');
  });

  test('a line that repeats the known byline is a byline', () => {
    expect(kindsOf(['Lena Farrow', ...ARTICLE], { title: 'A box', byline: 'Lena Farrow' })[0]?.[0]).toBe('byline');
  });
});

describe('below the article', () => {
  test.each([
    ['biography', 'Lena Farrow is a staff writer at the Ambry Post and covers villages.'],
    ['byline', '(Reporting by Lena Farrow; editing by Per Lund)'],
    ['byline', 'Additional reporting by Per Lund in Vestry.'],
    ['promotion', 'A version of this article appears in print on Friday.'],
    [
      'promotion',
      'Have a news tip? Write to the Ambry Post at the usual address, and we will keep your name to ourselves.',
    ],
    ['timestamp', '3 March 2021'],
    ['navigation', 'Comments'],
  ])('is %s: %s', (kind, line) => {
    expect(below(line)).toBe(kind);
  });

  test('a note about the writer is known by the byline’s name', () => {
    const note = 'Lena Farrow once lived in a lighthouse and has never owned a telephone of her own.';
    expect(kindsOf(['A box', 'By Lena Farrow', ...ARTICLE, note]).at(-1)).toEqual(['biography', note]);
    expect(kindsOf(['A box', ...ARTICLE, note]).at(-1)).toEqual(['body', note]);
  });
});

describe('the article’s own words', () => {
  test.each([
    ['a short sentence', 'It was over.'],
    [
      'someone who says what a promotion says',
      '“Sign up for our newsletter,” the council’s clerk said, and nobody did.',
    ],
    ['a policy', 'The company changed its privacy policy in May.'],
    ['a name and a role', 'Lena Farrow is a staff writer at the Ambry Post and covers villages.'],
    ['a verb that a button uses', 'Share prices of telephone makers did not move.'],
    ['more of something', 'More in the village are for the box than against it.'],
    ['a bulleted line', '- Share'],
    ['a numbered line', '2. Search for the key'],
    ['a speaker’s turn', 'Farrow: It stays'],
    ['a line that announces a list', 'The council will now'],
    ['a quotation without a final mark', '“A box is a box”'],
    ['a question', 'Who would want it?'],
    ['a credit to an agency', 'The box was first photographed in 1951, according to the county archive (Reuters).'],
  ])('stay body: %s', (name, line) => {
    const after = name === 'a line that announces a list' ? ['- paint the box', ...ARTICLE.slice(2)] : ARTICLE.slice(2);
    expect(kindOf(line, ARTICLE.slice(0, 2), after)).toBe('body');
  });

  test('headings between paragraphs are headings; a run of short lines is a list', () => {
    const list = ['Ada Brook 11', 'Per Lund 9', 'Lena Farrow 7', 'Tobias Renn 2'];
    expect(within('The vote')).toBe('heading');
    expect(kindsOf([FIRST, ...list, SECOND]).map(([kind]) => kind)).toEqual(Array(6).fill('body'));
  });

  test('lines in scripts without capitals are body', () => {
    const lines = [
      '村の電話ボックス',
      '村は赤い電話ボックスを残すことを決めた。',
      'صندوق القرية',
      'قررت القرية الاحتفاظ بصندوقها.',
    ];
    expect(kindsOf(lines).map(([kind]) => kind)).toEqual(Array(4).fill('body'));
  });

  test.each([
    ['one short line', ['Ambry keeps its box']],
    ['a list', ['- paint', '- brushes', '- a ladder']],
    ['short lines', ['Ambry', 'Keeps', 'Its box']],
    ['a heading in Markdown', ['# Ambry keeps its box']],
    ['a byline', ['By Lena Farrow']],
    ['a link', ['https://ambry.example']],
  ])('a text of nothing but %s is body', (_, lines) => {
    expect(kindsOf(lines).map(([kind]) => kind)).toEqual(lines.map(() => 'body'));
  });
});

describe('a list of other pieces', () => {
  const TITLE = 'The bench that walked';
  const TEASER = 'It stood by the mill on Monday. By Friday it was at the church, and nobody had touched it.';

  test.each([
    'More in Villages',
    'Related',
    'Most read in Ambry',
    'You may also like:',
    '### Read next',
    '**Related stories**',
  ])('runs from its header to the end below the article: %s', (header) => {
    const kinds = kindsOf([...ARTICLE, header, TITLE, TEASER, TITLE.toUpperCase(), TEASER.slice(32)]).slice(4);
    expect(kinds.map(([kind]) => kind)).toEqual(['related-header', 'related', 'related', 'related', 'related']);
  });

  test('is a box of titles inside the article', () => {
    const kinds = kindsOf([
      FIRST,
      SECOND,
      'Related',
      TITLE,
      'A tree for a box',
      THIRD,
      FOURTH,
      SECOND.slice(32),
      FIRST.slice(4),
    ]);
    expect(kinds.map(([kind]) => kind)).toEqual([
      'body',
      'body',
      'related-header',
      'related',
      'related',
      'body',
      'body',
      'body',
      'body',
    ]);
  });

  test('leaves a heading of the article alone, whose paragraphs follow it to the end', () => {
    const long = `${SECOND.slice(0, -1)}, and two against it, and one who could not decide.`;
    const kinds = kindsOf([FIRST, THIRD, 'More on the box', long, `Then ${long.toLowerCase()}`]);
    expect(kinds.map(([kind]) => kind)).toEqual(['body', 'body', 'heading', 'body', 'body']);
  });

  test('is found where single line breaks joined it to a wrapped text', () => {
    const wrapped = ARTICLE.join(' ').replace(/(.{60,75}) /g, '$1\n');
    const wrappedAgain = [...ARTICLE]
      .reverse()
      .join(' ')
      .replace(/(.{60,75}) /g, '$1\n');
    const text = `${wrapped}\n${wrappedAgain}\nMore in Villages\n${TITLE}\nTwitter: @lena_farrow`;
    const { body, furniture } = findFurniture(text, findBlocks(text));
    expect(furniture.map(({ kind }) => kind)).toEqual(['related-header', 'related', 'handle']);
    expect(body.at(-1)?.end).toBeLessThanOrEqual(text.indexOf('\nMore in'));
  });
});

describe('a repeated line', () => {
  test('is furniture the second time', () => {
    expect(kindsOf([FIRST, SECOND, FIRST, THIRD]).map(([kind]) => kind)).toEqual(['body', 'body', 'duplicate', 'body']);
  });

  test('is body in a text that repeats itself on purpose', () => {
    const chorus = 'And round and round the village pond we go, my love and I.';
    const verses = ['One is the moon.', 'Two is the mill.', 'Three is the sea.', 'Four is the hill.', 'Five.', 'Six.'];
    const song = verses.flatMap((verse) => [verse, chorus]);
    expect(kindsOf(song).map(([kind]) => kind)).toEqual(song.map(() => 'body'));
  });
});

test('any text’s blocks are labelled whole, once, in order', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      ...ARTICLE,
      'Related',
      'By Lena Farrow',
      'More in Villages',
      '# Ambry',
      '- a',
      '![a](b)',
      'Share',
      '@ambry_box',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, joint) => {
      const text = lines.join(joint);
      const { body, furniture } = findFurniture(text, findBlocks(text));
      const spans = [...body, ...furniture].sort((left, right) => left.start - right.start);
      const covered = spans.map(({ start, end }) => text.slice(start, end).replace(/[\s\u200b\ufeff]+/g, '')).join('');
      expect(covered).toBe(text.replace(/[\s\u200b\ufeff]+/g, ''));
      for (const [index, span] of spans.entries())
        expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    }),
  );
});

test.each([
  ...[
    'Related\n',
    'More in X\nTitle\n',
    'By By ',
    '@a ',
    'a@',
    '![',
    '![a](b',
    '[a](b',
    '(photo ',
    '((',
    'Photo: ',
    '# a\n',
  ],
  ...[
    'a\n',
    'Read more: ',
    'READ MORE ',
    '1:1 ',
    'A/A ',
    'Sign up for our newsletter ',
    '.)',
    '[1]',
    '\ud800',
    '* ',
    'http://',
  ],
])('finishes in time on 100 KB of %j', (unit) => {
  const text = `${ARTICLE.join('\n')}\n${unit.repeat(100_000 / unit.length)}`;
  const blocks = findBlocks(text);
  const before = performance.now();
  findFurniture(text, blocks);
  expect(performance.now() - before).toBeLessThan(4_000);
});
