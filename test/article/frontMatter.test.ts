import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/article/frontMatter.ts';

const NOTHING = { title: null, byline: null, publisher: null, url: null, published: null };
const BODY = 'The ferry left at noon.\n';

function metadataOf(raw: string) {
  const read = readFrontMatter(raw);
  if ('problem' in read) throw new Error(read.problem.reason);
  return read.frontMatter.metadata;
}

function bodyOf(raw: string) {
  const read = readFrontMatter(raw);
  if ('problem' in read) throw new Error(read.problem.reason);
  return raw.slice(read.frontMatter.bodyStart);
}

describe('front matter', () => {
  test('gives title, byline, publisher, url and date as they are written', () => {
    const raw = [
      '---',
      'title: "Ferries: a slow return"',
      'byline: Ada Quill',
      'publisher: The Pier',
      'url: https://pier.example/ferries?id=1',
      'published: 2024-02-30',
      '---',
      BODY,
    ].join('\n');
    expect(metadataOf(raw)).toEqual({
      title: 'Ferries: a slow return',
      byline: 'Ada Quill',
      publisher: 'The Pier',
      url: 'https://pier.example/ferries?id=1',
      published: '2024-02-30',
    });
    expect(bodyOf(raw)).toBe(BODY);
  });

  test.each([
    ['Unix line ends', '\n'],
    ['Windows line ends', '\r\n'],
    ['old Macintosh line ends', '\r'],
  ])('ends behind the closing fence with %s', (_, end) => {
    const raw = ['---', 'title: Ferries', '---', '', 'Body.'].join(end);
    expect(metadataOf(raw).title).toBe('Ferries');
    expect(bodyOf(raw)).toBe(`${end}Body.`);
  });

  test('may follow a byte order mark', () => {
    expect(bodyOf(`\uFEFF---\ntitle: Ferries\n---\n${BODY}`)).toBe(BODY);
  });

  test('keeps every scalar a string', () => {
    expect(metadataOf('---\ntitle: 1984\nbyline: null\npublished: true\n---\n')).toEqual({
      ...NOTHING,
      title: '1984',
      byline: 'null',
      published: 'true',
    });
  });

  test('ignores keys it does not know, whatever they hold', () => {
    expect(metadataOf('---\nlayout: post\ntags: [a, b]\ntitle: Ferries\nmore:\n  deep: 1\n---\n').title).toBe(
      'Ferries',
    );
  });

  test('counts an empty value as none', () => {
    expect(metadataOf('---\ntitle:\nbyline: ""\n---\n')).toEqual(NOTHING);
  });

  test('writes a folded title on one line', () => {
    expect(metadataOf('---\ntitle: >\n  Ferries\n  return\n---\n').title).toBe('Ferries return');
  });

  test('leaves the text alone when there is none', () => {
    expect(bodyOf(BODY)).toBe(BODY);
    expect(bodyOf('')).toBe('');
    expect(bodyOf('\uFEFFtext')).toBe('\uFEFFtext');
  });
});

describe('a rule at the start of a text', () => {
  test.each([
    ['prose between two rules', '---\nThe ferry left.\n---\nIt came back.'],
    ['prose with a colon between two rules', '---\nNote: the ferry left.\nNobody saw it.\n---\nIt came back.'],
    ['a rule and nothing else', '---'],
    ['a rule before prose', '---\n\nThe ferry left at noon: nobody saw it.'],
    ['two rules with nothing between', '---\n\n---\nThe ferry left.'],
    ['a longer rule', '-----\ntitle: Ferries\n-----\n'],
    ['a title below the first paragraph', '---\nThe ferry left.\n\ntitle: not front matter'],
  ])('is no front matter: %s', (_, raw) => {
    expect(bodyOf(raw)).toBe(raw);
    expect(metadataOf(raw)).toEqual(NOTHING);
  });
});

describe('broken front matter', () => {
  test.each([
    ['an unterminated block', '---\ntitle: Ferries\n\nThe ferry left.', 1],
    ['a list for a title', '---\nbyline: Ada\ntitle: [a, b]\n---\n', 3],
    ['a map for a byline', '---\nbyline:\n  name: Ada\n---\n', 2],
    ['an alias for a title', '---\npublisher: &p Pier\ntitle: *p\n---\n', 3],
    ['a url that is no web address', '---\ntitle: Ferries\nurl: javascript:alert(1)\n---\n', 3],
    ['a url without a scheme', '---\nurl: pier.example/ferries\n---\n', 2],
    ['a file url', '---\nurl: file:///etc/passwd\n---\n', 2],
    ['a line without a key', '---\ntitle: Ferries\nbyline Ada Quill\n---\n', 3],
    ['a title given twice', '---\ntitle: Ferries\ntitle: Boats\n---\n', 3],
    ['an open quotation mark', '---\ntitle: "Ferries\n---\n', 3],
  ])('is a problem with its line: %s', (_, raw, line) => {
    const read = readFrontMatter(raw);
    expect(read).toMatchObject({ problem: { kind: 'front-matter' } });
    if ('problem' in read) expect(Math.abs(read.problem.line - line)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['nested brackets', `---\ntitle: ${'['.repeat(15_000)}\n---\n`],
    [
      'nested keys',
      `---\ntitle:\n${Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}\n---\n`,
    ],
    ['aliases that would expand', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n---\n'],
    ['a block that never ends', `---\ntitle: x\n${'key: value\n'.repeat(9_000)}`],
  ])('does not crash or hang: %s', (_, raw) => {
    const before = performance.now();
    expect(readFrontMatter(raw)).toHaveProperty('problem.kind', 'front-matter');
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('any text is read or a problem, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (yaml) => {
        const raw = `---\ntitle: ${yaml}\n---\nText.`;
        const read = readFrontMatter(raw);
        if ('frontMatter' in read) expect(read.frontMatter.bodyStart).toBeLessThanOrEqual(raw.length);
        else expect(read.problem.kind).toBe('front-matter');
      }),
    );
  });
});
