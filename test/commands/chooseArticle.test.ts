import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { chooseArticle, chooseArticles, completeArticle } from '../../src/commands/chooseArticle.ts';
import { messages } from '../../src/reply/messages.ts';
import { bridge, ferry, owls, statements, surroundings } from './sampleLibrary.ts';

const around = surroundings();
const called = (title: string, id: string): Article => ({ ...owls, id, title });

describe('chooseArticle', () => {
  test.each([
    ['its id', 'ferry', ferry],
    ['its id in capitals', 'FERRY', ferry],
    ['its title', 'Island ferry keeps its night crossing', ferry],
    ['its title as people type it', '  island FERRY keeps\nits night  crossing ', ferry],
    ['a piece of its title that no other has', 'toll to rise', bridge],
    ['its id where it has no title', 'Owls', owls],
  ])('finds an article by %s', (_, named, expected) => {
    expect(chooseArticle(named, around)).toBe(expected);
  });

  test('an id goes before a title that says the same', () => {
    const trap = called('ferry', 'trap');
    expect(chooseArticle('ferry', surroundings([trap, ferry]))).toBe(ferry);
  });

  test('a piece of two titles is not enough', () => {
    const twins = surroundings([called('Harbour in May', 'a'), called('Harbour in June', 'b')]);
    expect(chooseArticle('harbour in', twins)).toMatchObject({ tone: 'problem' });
  });

  test('suggests the nearest for a name that is none, three at most', () => {
    expect(chooseArticle('island fery', around)).toEqual(
      messages.unknownArticle('island fery', ['Island ferry keeps its night crossing']),
    );
    const many = surroundings(Array.from({ length: 9 }, (_, i) => called(`Harbour news ${i}`, `h${i}`)));
    const reply = chooseArticle('harbour newz', many);
    if (!('tone' in reply)) throw new Error('There is no such article.');
    expect(statements(reply).match(/Harbour news/g)).toHaveLength(3);
  });

  test.each([
    ['zzyzx'],
    ['🦀'],
    ['x'.repeat(10_000)],
    ['\ud800'],
    ['(.*)+$'],
  ])('says that there is no "%.9s…"', (named) => {
    expect(chooseArticle(named, around)).toMatchObject({ tone: 'problem' });
  });

  test('without a name takes the preferred one, else the only one, else asks', () => {
    expect(chooseArticle(null, surroundings([ferry, owls], 'owls'))).toBe(owls);
    expect(chooseArticle(null, surroundings([ferry]))).toBe(ferry);
    expect(chooseArticle(null, surroundings([ferry, owls]))).toEqual(
      messages.whichArticle(['Island ferry keeps its night crossing', 'owls'], 2),
    );
  });

  test('a preferred article that is gone is as good as none', () => {
    expect(chooseArticles(null, surroundings([ferry, owls], 'gone'))).toEqual([ferry, owls]);
  });

  test('says when the library is empty, whatever is named', () => {
    expect(chooseArticles('ferry', surroundings([]))).toEqual(messages.emptyLibrary());
    expect(chooseArticle(null, surroundings([]))).toEqual(messages.emptyLibrary());
  });
});

describe('completeArticle', () => {
  test('offers all in order while nothing is typed', () => {
    for (const typed of ['', '  ']) {
      expect(completeArticle(typed, around).map(({ value }) => value)).toEqual(['bridge', 'ferry', 'owls']);
    }
  });

  test.each([
    ['nigth crossing', 'ferry'],
    ['BRIDGE', 'bridge'],
    ['owl', 'owls'],
  ])('"%s" offers %s first', (typed, expected) => {
    expect(completeArticle(typed, around)[0]?.value).toBe(expected);
  });

  test('finds a title without its accents', () => {
    expect(completeArticle('cafe', surroundings([called('Café closes', 'c'), owls]))[0]?.value).toBe('c');
  });

  test('offers 25 at most', () => {
    const many = surroundings(Array.from({ length: 60 }, (_, i) => called(`Harbour ${i}`, `h${i}`)));
    expect(completeArticle('', many)).toHaveLength(25);
    expect(completeArticle('harbour', many)).toHaveLength(25);
  });

  test('cuts a long title between characters', () => {
    const [choice] = completeArticle('', surroundings([called(`${'x'.repeat(98)}🦀🦀`, 'long')]));
    expect(choice?.name).toBe(`${'x'.repeat(98)}…`);
    const [whole] = completeArticle('', surroundings([called(`${'x'.repeat(98)}🦀`, 'fits')]));
    expect(whole?.name).toBe(`${'x'.repeat(98)}🦀`);
  });

  test('leaves out an article whose id Discord could not send back', () => {
    expect(completeArticle('', surroundings([called('Long', 'x'.repeat(101)), owls]))).toHaveLength(1);
  });

  test('whatever is typed and whatever the titles: names and values of 1 to 100 characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 150 })),
        (typed, titles) => {
          const found = completeArticle(typed, surroundings(titles.map((title, i) => called(title, `id${i}`))));
          for (const { name, value } of found) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(100);
            expect(name).not.toMatch(/[\ud800-\udbff]…$/);
            expect(value).toMatch(/^id\d+$/);
          }
        },
      ),
    );
  });
});
