import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/readArticle.ts';

const BODY = [
  'MARLOW BAY (Northline) — The paper mill at Marlow Bay will close in June, its owner said on Monday. About 300 people work there.',
  'The owner blamed the price of wood. “We waited for three years,” said Ida Renn, who manages the mill.',
  'A buyer may still be found. The mayor has asked two companies, he said, and one of them has answered.',
];

function read(raw: string): Article {
  const reading = readArticle('mill', raw);
  if ('problem' in reading) throw new Error(reading.problem.kind);
  return reading.article;
}

const visible = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');
const sliceOf = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

function expectWhole(article: Article): void {
  const pieces = [...article.sentences, ...article.furniture].sort((left, right) => left.start - right.start);
  expect(visible(pieces.map((piece) => sliceOf(article.text, piece)).join(''))).toBe(visible(article.text));
  for (const [index, piece] of pieces.entries())
    expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0);
  for (const { start, end, quoteStart, paragraph } of article.sentences) {
    const block = article.paragraphs[paragraph];
    expect(block !== undefined && block.start <= start && end <= block.end).toBe(true);
    expect(quoteStart >= start && quoteStart < end).toBe(true);
    expect(sliceOf(article.text, { start, end })).toBe(sliceOf(article.text, { start, end }).trim());
  }
}

describe('an article', () => {
  test('keeps its text to the character when it has no front matter', () => {
    const raw = `\uFEFF\r\n${BODY.join('\r\n\r\n')}\r\n\r\n`;
    const article = read(raw);
    expect(article.text).toBe(raw);
    expectWhole(article);
  });

  test('is the text behind its front matter', () => {
    const article = read(`---\ntitle: A mill closes\npublisher: Northline\n---\n\n${BODY.join('\n\n')}\n`);
    expect(article).toMatchObject({ id: 'mill', title: 'A mill closes', publisher: 'Northline', url: null });
    expect(article.text).toBe(`\n${BODY.join('\n\n')}\n`);
    expectWhole(article);
  });

  test('counts the paragraphs of the article proper only', () => {
    const article = read(['Mill to close', 'By Ida Quill', BODY[0], 'Advertisement', BODY[1], BODY[2]].join('\n\n'));
    expect(article.paragraphs.map((span) => sliceOf(article.text, span))).toEqual(BODY);
    expect(article.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('takes title and byline from the text when the front matter gives none', () => {
    const article = read(['# Mill to close #', '*By Ida Quill and Per Lund*', ...BODY].join('\n\n'));
    expect(article).toMatchObject({ title: 'Mill to close', byline: 'Ida Quill and Per Lund' });
  });

  test('prefers the front matter’s title and byline', () => {
    const article = read(`---\ntitle: Front\nbyline: Ada\n---\nMill to close\n\nBy Ida Quill\n\n${BODY.join('\n\n')}`);
    expect(article).toMatchObject({ title: 'Front', byline: 'Ada' });
  });

  test('takes the reporter from the credits below the article', () => {
    expect(read([...BODY, '(Reporting by Ida Quill; editing by Per Lund)'].join('\n\n')).byline).toBe('Ida Quill');
    expect(read([...BODY, 'Additional reporting by Per Lund'].join('\n\n')).byline).toBeNull();
  });

  test('takes the writer’s handle for a byline where nobody is named', () => {
    expect(read([...BODY, 'Twitter: @ida_quill'].join('\n\n')).byline).toBe('@ida_quill');
    expect(read([...BODY, 'By Ida Quill', 'Twitter: @ida_quill'].join('\n\n')).byline).toBe('Ida Quill');
    expect(read([...BODY, 'Twitter: @ida_quill', '@mill_news'].join('\n\n')).byline).toBeNull();
    expect(read([...BODY, 'ida.quill@mill-news.example'].join('\n\n')).byline).toBeNull();
  });

  test('takes no byline from a list of other pieces', () => {
    expect(read([...BODY, 'Related stories', 'The last otter', 'By Ada Brook'].join('\n\n')).byline).toBeNull();
  });

  test('begins its first quotable words behind the dateline', () => {
    const [first, second] = read(BODY.join('\n\n')).sentences;
    expect(BODY[0]?.slice(first?.quoteStart)).toMatch(/^The paper mill/);
    expect(second?.quoteStart).toBe(second?.start);
  });

  test('has a version that follows its text and nothing else', () => {
    const article = read(BODY.join('\n\n'));
    expect(article.version).toBe(createHash('sha256').update(article.text).digest('hex').slice(0, 12));
    expect(read(`---\ntitle: Other\n---\n${BODY.join('\n\n')}`).version).toBe(article.version);
    expect(read(`${BODY.join('\n\n')} `).version).not.toBe(article.version);
  });

  test('lists the pieces its furniture points to', () => {
    const article = read(
      [...BODY, 'More in Business', 'A mill reopens', 'Nobody had expected it, least of all the cat.'].join('\n\n'),
    );
    expect(article.links).toEqual([
      { title: 'A mill reopens', summary: 'Nobody had expected it, least of all the cat.', url: null },
    ]);
  });
});

describe('a text that is no article', () => {
  test.each([
    ['no word', '… !!! —'],
    ['nothing but a front matter', '---\ntitle: A mill closes\n---\n'],
    ['nothing but an advertisement’s place', 'Advertisement'],
    ['nothing but pictures and rules', '![mill](mill.jpg)\n\n---\n\n***'],
    ['nothing at all', ''],
  ])('has no sentence: %s', (_, raw) => {
    expect(readArticle('mill', raw)).toMatchObject({ problem: { kind: 'no-sentence' }, reading: { sentences: [] } });
  });

  test('has a front matter that cannot be read', () => {
    expect(readArticle('mill', '---\ntitle: [a]\n---\nA sentence.')).toMatchObject({
      problem: { kind: 'front-matter', line: 2 },
    });
  });
});

test.each([
  'One line',
  '- a\n- b',
  'What?',
  '漢字。',
  '42',
  'https://mill.example',
  'By Ida Quill',
  'ok',
])('a text with a word has a sentence: %j', (raw) => {
  expect(read(raw).sentences.length).toBeGreaterThan(0);
});

test('any text is covered once, in order, by sentences and furniture', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(...BODY, 'Related', 'By Ida Quill', '---', '(CNN) '),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, joint) => {
      const reading = readArticle('any', lines.join(joint));
      if ('article' in reading) expectWhole(reading.article);
      else expect(reading.problem.kind).toMatch(/^(?:no-sentence|front-matter)$/);
    }),
  );
});
