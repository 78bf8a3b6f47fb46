import { describe, expect, test } from 'vitest';
import type { Link } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/readArticle.ts';

const BODY = [
  'The lighthouse on Gull Rock will be painted for the first time since 1961, its keeper said on Monday.',
  'She has ordered four hundred litres of white paint, and a boat that can carry it.',
  'The work is to begin in May, when the wind drops and the birds have not yet laid their eggs.',
].join('\n\n');

function linksOf(...lines: readonly string[]): readonly Link[] {
  const reading = readArticle('lighthouse', `${BODY}\n\n${lines.join('\n')}\n`);
  if ('problem' in reading) throw new Error(reading.problem.kind);
  for (const { title, summary } of reading.article.links) {
    expect(reading.article.text).toContain(title);
    if (summary !== null) expect(reading.article.text).toContain(summary);
  }
  return reading.article.links;
}

const link = (title: string, summary: string | null = null, url: string | null = null) => ({ title, summary, url });

describe('a list of other pieces', () => {
  test('gives titles and the teasers below them', () => {
    expect(
      linksOf(
        'More on lighthouses',
        'The last keeper of Holm [Interview]',
        'He lit the lamp for forty years. Then a machine came.',
        'A lamp for sale',
        'Two towns want it.',
      ),
    ).toEqual([
      link('The last keeper of Holm [Interview]', 'He lit the lamp for forty years. Then a machine came.'),
      link('A lamp for sale', 'Two towns want it.'),
    ]);
  });

  test('gives titles alone where there are no teasers', () => {
    expect(linksOf('Related stories', 'A lamp for sale', 'Who paints the rock?', 'Holm goes dark')).toEqual([
      link('A lamp for sale'),
      link('Who paints the rock?'),
      link('Holm goes dark'),
    ]);
  });

  test('leaves out a teaser that is missing', () => {
    expect(
      linksOf('Most read', 'A lamp for sale', 'Holm goes dark', 'The lamp failed at four in the morning.'),
    ).toEqual([link('A lamp for sale'), link('Holm goes dark', 'The lamp failed at four in the morning.')]);
  });

  test('takes a question for a title when its teaser follows', () => {
    expect(linksOf('Read next', 'Who paints the rock?', 'Nobody has since 1961, and the rock shows it badly.')).toEqual(
      [link('Who paints the rock?', 'Nobody has since 1961, and the rock shows it badly.')],
    );
  });

  test('strips bullets and numbers from titles but not labels', () => {
    expect(linksOf('Related', '• [Video] A lamp for sale', '- Holm goes dark', '3. The keeper’s cat')).toEqual([
      link('[Video] A lamp for sale'),
      link('Holm goes dark'),
      link('The keeper’s cat'),
    ]);
  });

  test('reads Markdown links, headings and emphasis', () => {
    expect(
      linksOf(
        '## Related',
        '- [A lamp for sale](https://pier.example/lamp)',
        '### Holm goes dark',
        '**The keeper’s cat**',
        '[Not on the web](ftp://pier.example/cat)',
      ),
    ).toEqual([
      link('A lamp for sale', null, 'https://pier.example/lamp'),
      link('Holm goes dark'),
      link('The keeper’s cat'),
      link('Not on the web'),
    ]);
  });

  test('reads an address behind the title or on the line below it', () => {
    expect(
      linksOf(
        'Related',
        'A lamp for sale https://pier.example/lamp',
        'Holm goes dark',
        'https://pier.example/holm',
        'The keeper’s cat',
        'It sleeps in the lens.',
        'http://pier.example/cat.',
      ),
    ).toEqual([
      link('A lamp for sale', null, 'https://pier.example/lamp'),
      link('Holm goes dark', null, 'https://pier.example/holm'),
      link('The keeper’s cat', 'It sleeps in the lens.', 'http://pier.example/cat'),
    ]);
  });

  test('keeps a wrapped teaser whole', () => {
    expect(
      linksOf('Related', 'A lamp for sale', 'Two towns want it, and the one that\nlost has not forgiven the other.'),
    ).toEqual([link('A lamp for sale', 'Two towns want it, and the one that\nlost has not forgiven the other.')]);
  });

  test('skips dates, bylines and advertisements of the publication', () => {
    expect(
      linksOf(
        'Related',
        'A lamp for sale',
        '3 June 2020',
        'Two towns want it.',
        'Sign up for our newsletter to read more of this.',
        'Holm goes dark',
      ),
    ).toEqual([link('A lamp for sale', 'Two towns want it.'), link('Holm goes dark')]);
  });
});

describe('a pointer inside the article', () => {
  test.each([
    ['Read more: A lamp for sale', link('A lamp for sale')],
    ['RELATED: A lamp for sale', link('A lamp for sale')],
    ['READ MORE A lamp for sale', link('A lamp for sale')],
    [
      '**See also:** [A lamp for sale](https://pier.example/lamp)',
      link('A lamp for sale', null, 'https://pier.example/lamp'),
    ],
    ['Related: Who buys a lamp?', link('Who buys a lamp?')],
    ['Watch: The keeper shows us her lamp', link('The keeper shows us her lamp')],
  ])('is a link without its label: %s', (line, expected) => {
    expect(
      linksOf(line, '', 'The keeper’s boat will carry the paint in nine trips, if the weather allows it.'),
    ).toEqual([expected]);
  });

  test('takes no address that stands elsewhere', () => {
    const [first] = linksOf(
      'Read more: A lamp for sale',
      '',
      'The keeper’s boat will carry the paint in nine trips, if the weather allows it.',
      '',
      'https://keeper.example/boat',
    );
    expect(first).toEqual(link('A lamp for sale'));
  });
});

test('there are no links without furniture that points anywhere', () => {
  expect(linksOf('Twitter: @keeper_of_gull')).toEqual([]);
});

test('hostile lists finish in time', () => {
  for (const unit of ['[a](', '![a](b', 'Read more: ', 'a\n', 'http://', '* ', '- [a](http://a.example)\n']) {
    const before = performance.now();
    linksOf('Related', unit.repeat(100_000 / unit.length));
    expect(performance.now() - before).toBeLessThan(5_000);
  }
});
