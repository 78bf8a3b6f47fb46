import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/readArticle.ts';
import { confidenceThreshold } from '../../src/search/confidence.ts';
import { type Answer, isReady, Searcher, searcherOf } from '../../src/search/searcher.ts';
import { articleFrom, bundledArticle } from './bundledArticle.ts';
import { articleNamed, fixtureQuestions, questionsOfRecord } from './questionSets.ts';

const words = [
  ...[
    'The',
    'ferry',
    'sailed',
    'at',
    'dawn',
    'Marit Osk',
    'said',
    'on Monday',
    '1,200',
    'euros',
    'because',
    'of',
    'it',
  ],
  ...[
    'BAGHDAD (AP) — ',
    '“We sail,”',
    'She',
    'U.S.',
    '東京大学で',
    'Мост',
    'الجسر',
    '🦀',
    'ﷺ',
    '½',
    '\ud800',
    '#',
    '* ',
  ],
];
const anyText = fc.oneof(
  { weight: 3, arbitrary: pieces(fc.constantFrom(...words, '. ', '.\n\n', '? ', ', ', '\n', '.”')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);
const anyQuestion = fc.oneof(
  pieces(fc.constantFrom(...words, 'who', 'when', 'how many', 'how much', 'why', 'where', 'sailled', 'fery', '?')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

function pieces(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(piece, { maxLength: 60 }).map((list) => list.join(' '));
}

function expectSound(article: Article, { confidence, answered, passages }: Answer): void {
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(answered).toBe(confidence >= confidenceThreshold);
  if (passages.length === 0) expect(confidence).toBe(0);
  expect(new Set(passages.map(({ sentence }) => sentence)).size).toBe(passages.length);
  const scores = passages.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
  for (const { sentence, matches } of passages) {
    const found = article.sentences[sentence];
    if (!found) throw new Error('There is no such sentence.');
    const isInParagraph = article.paragraphs.some(({ start, end }) => start <= found.start && found.end <= end);
    expect(isInParagraph).toBe(true);
    let reached = found.quoteStart - 1;
    for (const { start, end } of matches) {
      expect(start).toBeGreaterThan(reached);
      expect(end).toBeGreaterThan(start);
      reached = end;
    }
    expect(reached).toBeLessThanOrEqual(found.end);
  }
}

describe('Searcher', () => {
  test('on any article and question: sound, and the same twice', () => {
    fc.assert(
      fc.property(anyText, anyQuestion, (text, question) => {
        const reading = readArticle('any', text);
        const article = 'article' in reading ? reading.article : reading.reading;
        if (!article) return;
        const answer = new Searcher(article).ask(question);
        expectSound(article, answer);
        const other = new Searcher({ ...article });
        other.ask('ferry, dawn and Monday');
        expect(other.ask(question)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  test('is sound and shows no furniture whatever is asked of the articles there are', () => {
    for (const { article, question } of [...fixtureQuestions(), ...questionsOfRecord()]) {
      const answer = searcherOf(article).ask(question);
      expectSound(article, answer);
      for (const { sentence } of answer.passages) {
        const { start = 0, end = 0 } = article.sentences[sentence] ?? {};
        expect(article.furniture.filter((one) => one.start < end && start < one.end)).toEqual([]);
      }
    }
  });

  test('gives as many passages as asked for', () => {
    const searcher = searcherOf(bundledArticle());
    expect(searcher.ask('Tikrit', 3).passages).toHaveLength(3);
    expect(searcher.ask('Tikrit', 0).passages).toHaveLength(0);
    expect(searcher.ask('Tikrit').passages).toHaveLength(10);
  });

  test('tells the words that brought a passage up', () => {
    const article = articleFrom('The ferry sailed at dawn. Officials declined to comment.\n');
    const [passage] = new Searcher(article).ask('Who refused to sail with ferries?').passages;
    const shown = passage?.matches.map(({ start, end }) => article.text.slice(start, end));
    expect(shown).toEqual(['ferry', 'sailed']);
    expect(passage?.stems).toHaveLength(2);
  });

  test('marks a run without spaces once', () => {
    const article = articleFrom('東京大学は月曜日に新しい橋を開通させました。雨が降っていました。\n');
    const [passage] = new Searcher(article).ask('東京大学').passages;
    expect(passage?.matches).toEqual([{ start: 0, end: 4 }]);
  });

  test('is built once for an article', () => {
    const article = articleFrom('The ferry sailed at dawn.\n');
    expect(isReady(article)).toBe(false);
    expect(searcherOf(article)).toBe(searcherOf(article));
    expect(isReady(article)).toBe(true);
  });
});

describe('hostile input', () => {
  const article = bundledArticle();

  test.each([
    ['6,000 characters of words', 'where is the city of Tikrit '.repeat(215)],
    ['6,000 characters of unknown words', Array.from({ length: 1_000 }, (_, i) => `q${i.toString(36)}z`).join(' ')],
    ['100 KB of one word', 'Tikrit'.repeat(17_000)],
    ['100 KB of signs', '?!'.repeat(50_000)],
    ['the syntax of search engines', `'Tikrit | "city" !army ^Iraq = $`],
    ['names of inherited properties', '__proto__ constructor toString hasOwnProperty'],
  ])('a question of %s is answered in time', (_, question) => {
    const started = performance.now();
    expectSound(article, searcherOf(article).ask(question));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test.each([
    ['🦀🦀🦀'],
    [''],
    ['   '],
    ['who is it and why'],
    ['?!'],
    ['\ud800'],
    ['zzyzx'],
  ])('a question without a word that the article knows ("%s") finds nothing', (question) => {
    expect(searcherOf(article).ask(question)).toEqual({ confidence: 0, answered: false, passages: [] });
  });

  test.each([
    ['sentences', 'The ferry sailed to Skerry at dawn on Monday. '.repeat(2_200)],
    ['words', `${'ferry sailed '.repeat(7_700)}.`],
    ['digits', `The ferry cost ${'1'.repeat(100_000)} euros.`],
    ['digits and commas', `The ferry cost ${'1,'.repeat(50_000)} euros.`],
    ['letters', `The ferry ${'f'.repeat(100_000)}.`],
    ['quotation marks', `The ferry. ${'“”"'.repeat(33_000)}`],
    ['Han', '東京大学は橋を。'.repeat(12_500)],
    ['one-word sentences', 'Ferry. '.repeat(14_000)],
    ['different words', Array.from({ length: 12_000 }, (_, i) => `ferry${i}`).join(' ')],
  ])('an article of 100 KB of %s is read and asked in time', (_, text) => {
    const reading = readArticle('hostile', text);
    if (!('article' in reading)) throw new Error('There is no article.');
    const started = performance.now();
    const searcher = new Searcher(reading.article);
    expectSound(reading.article, searcher.ask('How much did the fery cost, when and why did it sail for 東京大学?'));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('a paragraph of more sentences than a call takes arguments can be asked', () => {
    const crowded = articleFrom('Ox. '.repeat(150_000));
    expect(new Searcher(crowded).ask('Where is the ox?').passages).toHaveLength(10);
  });
});

test('every answer that a question names overlaps a sentence of its article', () => {
  for (const { gold, article } of [...fixtureQuestions(), ...questionsOfRecord()]) {
    for (const { start, end } of gold) {
      expect(article.sentences.some((sentence) => sentence.start < end && start < sentence.end)).toBe(true);
    }
  }
  expect(articleNamed('tikrit-offensive.md').sentences).toEqual(bundledArticle().sentences);
});
