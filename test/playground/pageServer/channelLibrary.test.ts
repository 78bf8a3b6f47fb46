import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { MAX_ARTICLE_BYTES } from '../../../src/article/decode.ts';
import { chooseArticles } from '../../../src/commands/chooseArticle.ts';
import { ChannelLibrary } from '../../../src/playground/pageServer/channelLibrary.ts';
import { articleFrom } from '../../search/bundledArticle.ts';

const OTTER = articleFrom('The otter came back.', 'otter');
const WEASEL = articleFrom('The weasel left.', 'weasel');

/** A library that changes when it is told to. */
class ChangingLibrary {
  #articles: readonly Article[] = [OTTER, WEASEL];

  list(): readonly Article[] {
    return this.#articles;
  }

  get(id: string): Article | null {
    return this.#articles.find((article) => article.id === id) ?? null;
  }

  become(...articles: Article[]): void {
    this.#articles = articles;
  }
}

function open(defaultArticle: string | null = 'otter') {
  const base = new ChangingLibrary();
  const library = new ChannelLibrary(base, defaultArticle);
  let changes = 0;
  library.onChange(() => {
    changes += 1;
  });
  return { base, library, changes: () => changes };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const HERON = bytes('The heron stood in the weir.');

/** Gives a file that can be served, and its id. */
function give(library: ChannelLibrary, fileName: string, content: Uint8Array = HERON): string {
  const given = library.add(fileName, content);
  if ('problem' in given) throw new Error(given.problem);
  return given.article.id;
}

const idsOf = (library: ChannelLibrary) => library.list().map(({ id }) => id);

describe('an article given to the page', () => {
  test('is among the others, in their order, and preferred from now on', () => {
    const { library, changes } = open();
    expect(give(library, 'heron.txt')).toBe('heron');
    expect(idsOf(library)).toEqual(['heron', 'otter', 'weasel']);
    expect(library.get('heron')?.text).toBe('The heron stood in the weir.');
    expect(library.preferred).toBe('heron');
    expect(library.isGiven('heron')).toBe(true);
    expect(library.isGiven('otter')).toBe(false);
    expect(changes()).toBe(1);
  });

  test('can be taken away, and what was preferred before anybody chose is preferred again', () => {
    const { library, changes } = open();
    library.prefer('weasel');
    give(library, 'heron.txt');
    expect(library.remove('heron')).toBe(true);
    expect(idsOf(library)).toEqual(['otter', 'weasel']);
    expect(library.preferred).toBe('otter');
    expect(changes()).toBe(3);
  });

  test('that is not preferred changes nothing about that when it is taken away', () => {
    const { library } = open();
    give(library, 'heron.txt');
    library.prefer('weasel');
    library.remove('heron');
    expect(library.preferred).toBe('weasel');
  });

  test('leaves alone what was there before', () => {
    const { library, changes } = open();
    expect(library.remove('otter')).toBe(false);
    expect(library.remove('badger')).toBe(false);
    expect(idsOf(library)).toEqual(['otter', 'weasel']);
    expect(changes()).toBe(0);
  });

  test('given again is the one that is there, and preferred again', () => {
    const { library } = open();
    give(library, 'heron.txt');
    const { article } = library.add('heron.txt', HERON) as { article: Article };
    library.prefer(null);
    expect(library.add('heron.txt', HERON)).toEqual({ article });
    expect(library.get('heron')).toBe(article);
    expect(library.preferred).toBe('heron');
    expect(idsOf(library)).toEqual(['heron', 'otter', 'weasel']);
  });
});

describe('its id', () => {
  test.each([
    ['heron.txt', 'heron'],
    ['Heron at the weir.MD', 'Heron at the weir'],
    ['a.b.txt', 'a.b'],
    ['../../etc/heron.txt', 'heron'],
    ['  spread \t out\n.txt', 'spread out'],
    ['na\u202eme\u200b\u0000.txt', 'name'],
    ['e\u0301clair.txt', 'éclair'],
    ['\u202e.txt', 'article'],
    ['\ud800half.txt', 'half'],
    [`${'long '.repeat(60)}.txt`, 'long '.repeat(20).trim()],
    [`${'x'.repeat(99)}🦦.txt`, 'x'.repeat(99)],
    ['__proto__.txt', '__proto__'],
  ])('is made of the name: %j', (fileName, id) => {
    const { library } = open();
    expect(give(library, fileName)).toBe(id);
    expect(library.get(id)?.id).toBe(id);
  });

  test('is another than those that are there', () => {
    const { library } = open();
    expect(give(library, 'otter.txt')).toBe('otter-2');
    expect(give(library, 'otter.md')).toBe('otter-3');
    expect(give(library, 'otter.txt', bytes('Another text.'))).toBe('otter-4');
    expect(library.get('otter')).toBe(OTTER);
  });

  test('fits an option of a command, also where it is made another', () => {
    const { library } = open();
    const ids = Array.from({ length: 12 }, (_, i) => give(library, `${'🦦'.repeat(80)}.txt`, bytes(`Text ${i}.`)));
    expect(new Set(ids).size).toBe(12);
    for (const id of ids) {
      expect(id.length).toBeLessThanOrEqual(100);
      expect(id).not.toMatch(/\p{Cs}/u);
    }
  });

  test('makes room for an article that comes into the library under it', () => {
    const { base, library } = open();
    give(library, 'heron.txt');
    base.become(OTTER, articleFrom('Another heron.', 'heron'));
    expect(idsOf(library)).toEqual(['heron', 'heron-2', 'otter']);
    expect(library.get('heron')?.text).toBe('Another heron.');
    expect(library.get('heron-2')?.text).toBe('The heron stood in the weir.');
    expect(library.preferred).toBe('heron-2');
    expect(library.isGiven('heron')).toBe(false);
    expect(library.remove('heron-2')).toBe(true);
  });
});

describe('a file that cannot be served is refused with a sentence', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['photo.jpg', HERON, /^“photo.jpg” is not a text this reads; save the article as .txt or .md\.$/],
    ['.txt', HERON, /^“.txt” is not a text/],
    ['', HERON, /^“” is not a text/],
    ['empty.txt', bytes(' \n'), /^“empty.txt” is empty; /],
    ['binary.txt', Uint8Array.of(1, 0, 2), /^“binary.txt” is not plain text; /],
    ['latin.txt', Uint8Array.of(0x63, 0x0a, 0xe9), /^“latin.txt” is not UTF-8 text \(line 2\); /],
    ['large.txt', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x61), /has 1048577 bytes, more than the 1048576 allowed/],
    ['stars.txt', bytes('***'), /^“stars.txt” has no sentence to quote; /],
    ['front.md', bytes('---\ntitle: [a]\n---\nA sentence.'), /^The front matter of “front.md” cannot be read: line 2 /],
    ['bad\u202ename\n.jpg', HERON, /^“bad\ufffdname\ufffd.jpg” is not a text/],
  ])('%j', (fileName, content, sentence) => {
    const { library, changes } = open();
    expect(library.add(fileName, content)).toEqual({ problem: expect.stringMatching(sentence) });
    expect(idsOf(library)).toEqual(['otter', 'weasel']);
    expect(library.preferred).toBe('otter');
    expect(changes()).toBe(0);
  });

  test('as is one more than fifty, until one is taken away', () => {
    const { library } = open();
    for (let i = 0; i < 50; i++) give(library, `piece-${i}.txt`, bytes(`Piece ${i} is here.`));
    expect(library.add('heron.txt', HERON)).toEqual({
      problem: 'There are 50 articles here that were given to the page; take one away first.',
    });
    expect(give(library, 'piece-7.txt', bytes('Piece 7 is here.'))).toBe('piece-7');
    library.remove('piece-7');
    expect(give(library, 'heron.txt')).toBe('heron');
    expect(library.list()).toHaveLength(52);
  });
});

describe('the list', () => {
  test('is the same array until an article changes', () => {
    const { base, library } = open();
    const before = library.list();
    library.prefer('weasel');
    expect(library.list()).toBe(before);
    give(library, 'heron.txt');
    const between = library.list();
    expect(between).not.toBe(before);
    give(library, 'heron.txt');
    expect(library.list()).toBe(between);
    base.become(OTTER);
    expect(library.list()).not.toBe(between);
    expect(library.list()).toBe(library.list());
    expect(idsOf(library)).toEqual(['heron', 'otter']);
  });

  test('is told to have changed when the other library has', () => {
    const { base, library, changes } = open();
    base.become(OTTER);
    library.baseChanged();
    expect(changes()).toBe(1);
  });
});

describe('the preferred article', () => {
  test('can be any that is there, or none', () => {
    const { library, changes } = open();
    expect(library.prefer('weasel')).toBe(true);
    expect(library.preferred).toBe('weasel');
    expect(library.prefer(null)).toBe(true);
    expect(library.preferred).toBeNull();
    expect(changes()).toBe(2);
  });

  test('stays as it is where there is no such article', () => {
    const { library, changes } = open();
    expect(library.prefer('badger')).toBe(false);
    expect(library.preferred).toBe('otter');
    expect(changes()).toBe(0);
  });

  test('that is gone for a while gives way to the first, and to none where that is gone too', () => {
    const { base, library } = open();
    library.prefer('weasel');
    base.become(OTTER);
    expect(library.preferred).toBe('otter');
    base.become(articleFrom('The badger dug.', 'badger'));
    expect(library.preferred).toBeNull();
    base.become(OTTER, WEASEL);
    expect(library.preferred).toBe('weasel');
  });

  test('is none where none was set', () => {
    expect(open(null).library.preferred).toBeNull();
  });

  test('is what commands mean that name no article, from the moment it changes', () => {
    const { library } = open();
    const surroundings = library.surroundings();
    expect(chooseArticles(null, surroundings)).toEqual([OTTER]);
    library.prefer('weasel');
    expect(chooseArticles(null, surroundings)).toEqual([WEASEL]);
    library.prefer(null);
    expect(chooseArticles(null, surroundings)).toEqual([OTTER, WEASEL]);
    give(library, 'heron.txt');
    expect(chooseArticles(null, surroundings)).toMatchObject([{ id: 'heron' }]);
  });
});

test('a listener that has ended hears nothing more', () => {
  const { library } = open();
  let heard = 0;
  const end = library.onChange(() => {
    heard += 1;
  });
  library.prefer('weasel');
  end();
  library.prefer(null);
  expect(heard).toBe(1);
});
