import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { ArticleIndex, type RelatedArticle, worthShowing } from '../../src/related/relatedArticles.ts';
import { articleOf } from '../summary/articleOf.ts';

const piece = (id: string, title: string | null, lines: readonly string[], published: string | null = null): Article =>
  articleOf([lines], { id, title, published });

const gulls = piece('gulls', 'Gulls raid the chip stalls', [
  'Herring gulls took four hundred portions of chips from the stalls on Wexby pier in August.',
  'The council will net the stalls, and a gull warden starts in spring.',
]);
const nets = piece('nets', 'Council nets Wexby pier stalls', [
  'Nets now cover the chip stalls on Wexby pier after a summer of raids by herring gulls.',
  'The gull warden called it a quiet start.',
]);
const warden = piece('warden', 'A day with the gull warden', [
  'The gull warden of Wexby walks the pier from dawn, and no herring gull lands near her.',
]);
const orchestra = piece('orchestra', 'Youth orchestra plays in the quarry', [
  'Sixty young musicians performed a symphony in a disused quarry on Saturday.',
  'The echo lasted five seconds, the conductor said.',
]);
const tax = piece('tax', 'Parliament delays the sugar tax', [
  'Ministers postponed a levy on sweetened drinks until after the election.',
]);
const library = [gulls, nets, warden, orchestra, tax];

const ids = (found: readonly RelatedArticle[]) => found.map(({ article }) => article.id);

describe('related', () => {
  test('lists the nearest articles first, with their titles', () => {
    const [first, second] = ArticleIndex.from(library).related('gulls', { limit: 5 });
    expect(first?.article).toEqual({ id: 'nets', title: 'Council nets Wexby pier stalls' });
    expect(second?.article.id).toBe('warden');
  });

  test.each(library.map(({ id }) => id))('never lists the article itself: %s', (id) => {
    expect(ids(ArticleIndex.from(library).related(id, { limit: 99 }))).not.toContain(id);
  });

  test('lists no article that shares no word', () => {
    expect(ids(ArticleIndex.from([gulls, tax]).related('gulls', { limit: 5 }))).toEqual([]);
  });

  test.each([
    ['an unknown article', 'nowhere', 5],
    ['a limit of 0', 'gulls', 0],
    ['a negative limit', 'gulls', -2],
  ])('is empty for %s', (_, id, limit) => {
    expect(ArticleIndex.from(library).related(id, { limit })).toEqual([]);
  });

  test('scores fall from first to last and lie between 0 and 1 for these', () => {
    const scores = ArticleIndex.from(library)
      .related('gulls', { limit: 5 })
      .map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  });

  test('says why in the words of the article asked about: no stems, no numbers, no everyday words', () => {
    const [first] = ArticleIndex.from(library).related('nets', { limit: 1 });
    expect(first?.article.id).toBe('gulls');
    expect(first?.terms).toHaveLength(3);
    for (const term of first?.terms ?? []) {
      expect(nets.text.includes(term) || nets.title?.includes(term)).toBe(true);
      expect(['summer', 'start', 'after']).not.toContain(term);
    }
  });

  test('keeps accents and capitals of the words it says, and names whole', () => {
    const cafe = piece('cafe', null, ['The Café Zürich burnt down in Łódź.', 'The Café Zürich was old.']);
    const other = piece('other', null, ['A new Café Zürich is planned for Łódź.']);
    const [found] = ArticleIndex.from([cafe, other, orchestra, tax]).related('cafe', { limit: 1 });
    expect(new Set(found?.terms)).toEqual(new Set(['Café Zürich', 'Łódź']));
  });

  test('a title weighs more than a sentence', () => {
    const inTitle = piece('in-title', 'Otters', ['They were seen on Monday near an old mill.']);
    const inText = piece('in-text', 'Monday', ['Otters were seen near an old mill.']);
    const asked = piece('asked', null, ['Some otters have returned.']);
    expect(ids(ArticleIndex.from([inText, inTitle, asked, tax]).related('asked', { limit: 2 }))).toEqual([
      'in-title',
      'in-text',
    ]);
  });

  test('looks neither at furniture nor at datelines', () => {
    const first = articleOf([['@@Subscribe to the Bugle newsletter.', 'LONDON — ||Ministers met.']], { id: 'first' });
    const second = articleOf([['@@Subscribe to the Bugle newsletter.', 'LONDON — ||Otters swam.']], { id: 'second' });
    expect(ArticleIndex.from([first, second]).related('first', { limit: 5 })).toEqual([]);
  });
});

describe('a copy', () => {
  const again = { ...gulls, id: 'gulls-again' };

  test('is listed, marked, and not worth showing', () => {
    const [first] = ArticleIndex.from([...library, again]).related('gulls', { limit: 5 });
    expect(first).toMatchObject({ article: { id: 'gulls-again' }, copy: true });
    expect(first?.score).toBeCloseTo(1, 10);
    expect(first && worthShowing(first)).toBe(false);
  });

  test('does not make the others copies', () => {
    const [, ...others] = ArticleIndex.from([...library, again]).related('gulls', { limit: 5 });
    expect(others.some(({ copy }) => copy)).toBe(false);
  });
});

describe('worthShowing', () => {
  test.each([
    [0.19, false, false],
    [0.2, false, true],
    [0.84, false, true],
    [0.9, true, false],
  ])('of score %d, copy %s: %s', (score, copy, expected) => {
    expect(worthShowing({ article: { id: 'a', title: null }, score, terms: [], copy })).toBe(expected);
  });

  test('keeps neighbours and drops strangers rather than fill a list', () => {
    const found = ArticleIndex.from(library).related('gulls', { limit: 5 });
    expect(ids(found.filter(worthShowing))).toEqual(['nets', 'warden']);
    expect(ArticleIndex.from(library).related('tax', { limit: 5 }).filter(worthShowing)).toEqual([]);
  });
});

describe('equally related articles', () => {
  const line = ['A gull stole the chips.'];

  test('come dated before undated, newest first, then by id, whatever order they were added in', () => {
    const articles = [
      piece('b', null, line),
      piece('a', null, line),
      piece('old', null, line, '2019-03-01'),
      piece('new', null, line, '2024-11-30T08:00:00Z'),
      piece('asked', null, line),
      piece('unread', null, line, 'last Tuesday'),
    ];
    const expected = ['new', 'old', 'a', 'b', 'unread'];
    expect(ids(ArticleIndex.from(articles).related('asked', { limit: 9 }))).toEqual(expected);
    expect(ids(ArticleIndex.from(articles.toReversed()).related('asked', { limit: 9 }))).toEqual(expected);
  });
});

describe('a changing library', () => {
  test('answers as if it had been built anew', () => {
    const index = ArticleIndex.from([gulls, { ...tax, id: 'nets' }, orchestra, tax]);
    index.add(nets);
    index.add(warden);
    index.remove('tax');
    index.remove('never there');
    expect(index.size).toBe(4);
    expect(index.related('gulls', { limit: 9 })).toEqual(
      ArticleIndex.from([gulls, nets, warden, orchestra]).related('gulls', { limit: 9 }),
    );
  });

  test('gives the same lists in any order and with any detour', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(library), fc.shuffledSubarray(library), (kept, passing) => {
        const index = ArticleIndex.from(passing);
        for (const { id } of passing) index.remove(id);
        for (const article of kept) index.add(article);
        const fresh = ArticleIndex.from(library.filter((article) => kept.includes(article)));
        for (const { id } of library) expect(index.related(id, { limit: 9 })).toEqual(fresh.related(id, { limit: 9 }));
      }),
    );
  });

  test('is empty to begin with', () => {
    expect(ArticleIndex.from([]).related('gulls', { limit: 5 })).toEqual([]);
  });
});

test('an article without a word is neither related nor in the way', () => {
  const blank = piece('blank', null, ['…']);
  const index = ArticleIndex.from([blank, gulls, nets]);
  expect(index.related('blank', { limit: 5 })).toEqual([]);
  expect(ids(index.related('gulls', { limit: 5 }))).toEqual(['nets']);
});

test('a library of two thousand articles is indexed and asked in time', () => {
  const articles = Array.from({ length: 2_100 }, (_, i) =>
    piece(`p${i}`, `Report ${i % 7}`, [`Harbour ${i % 50} gull${i % 9} tide${i % 31} crate${i} quarry${i % 3}.`]),
  );
  const started = performance.now();
  const found = ArticleIndex.from(articles).related('p100', { limit: 5 });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(found).toHaveLength(5);
});
