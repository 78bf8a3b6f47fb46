import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/article/article.ts';
import { findBlocks } from '../../src/article/blocks.ts';
import { detectLanguage, type Language } from '../../src/article/language.ts';
import { splitSentences } from '../../src/article/sentences.ts';

const LANGUAGES: readonly Language[] = ['en', 'other'];

/** Sentences as newspapers write them, each with something that a careless rule would trip over. */
const CORPUS = [
  'The harbour at Port Ellery froze on Tuesday for the first time since 1963.',
  'Mayor Ada Finch told reporters that the town would need about $3.5 million.',
  'Gen. Amos Reed and Lt. Col. Jane T. Cole arrived at 9 a.m. EST.',
  '“We will not leave,” she said.',
  '“Will the ferries run?” Mr. Hale asked.',
  '"Nobody knows," Prof. Ruth Dale of St. Brannock’s College said.',
  'Finch & Tallow Inc. declined to comment, as did the U.S. Coast Guard.',
  'The U.N. envoy, Dr. Omar al-Hadi, met both sides in Geneva.',
  'Shares of the company fell 0.4 percent to $12.75, vs. $13.01 a week ago.',
  'He was born in Salem, Ore., in 1970.',
  'The report (which the council never published) names No. 10 Quay Street.',
  '(The council later apologised.)',
  'Read more at harbour-news.example.com or write to desk@harbour-news.example.com.',
  'In Aug. 2019 the pier burned; in Sept. it was rebuilt.',
  'What happened next?',
  'The crowd — some 2,000 people! — went home.',
  'Her book, “Who Owns the Sea?”, sold well.',
  'Yahoo! Inc. bought the site in 2005.',
  'The law passed by a vote of 21-18, with Sen. Paul Grey, D-Minn., absent.',
  '“They told us to wait . . . and then nobody came,” he said.',
  'At 5 p.m. the lights went out.',
  'Tom F. Reed Jr. and J. K. Cole wrote the plan.',
  'Then it stopped... and nobody knew why.',
  '12 boats were lost.',
  '“It was dark.”',
  '‘Enough,’ said the judge.',
  'Police said the man, identified as Ian Q. Frost, fled.',
  'That is all!',
  'By 2021, prices had risen to €1.2bn.',
  'She studied law, economics, etc., at Leeds.',
] as const;

/** Whether spans are in order, trimmed, not empty, inside the whole, and cover what is visible exactly once. */
function tiles(text: string, whole: Span, parts: readonly Span[]): boolean {
  let position = whole.start;
  for (const { start, end } of parts) {
    if (start < position || end <= start || end > whole.end || hasVisible(text.slice(position, start))) return false;
    if (!hasVisible(text.charAt(start)) || !hasVisible(text.charAt(end - 1))) return false;
    position = end;
  }
  return !hasVisible(text.slice(position, whole.end));
}

function hasVisible(stretch: string): boolean {
  return /[^\s\u200b\ufeff]/.test(stretch);
}

const pieces = [
  ...CORPUS,
  ...'. ? ! … " “ ” ‘ ’ \' ( ) [ ] - — * _ • 1 A a é 港 。 🎉 \ud800 \udc00'.split(' '),
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\t',
  'Mr.',
  'U.S.',
  '[5]',
  ':)',
  '...',
  '. . .',
  'No.',
  '1.',
  'a)',
];
const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  // Lone surrogates included.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
);

describe('sentences', () => {
  test.each(LANGUAGES)('tile their block, whatever the text is (%s)', (language) => {
    fc.assert(
      fc.property(wildText, (text) => {
        return findBlocks(text).every((block) => tiles(text, block, splitSentences(text, block, language)));
      }),
      { numRuns: 400 },
    );
  });

  test('tile any stretch of a text, not only a block', () => {
    fc.assert(
      fc.property(wildText, fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        return tiles(text, { start, end }, splitSentences(text, { start, end }));
      }),
    );
  });

  test('come apart again as they were joined', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CORPUS), { minLength: 1, maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ');
        const found = splitSentences(text, { start: 0, end: text.length });
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
      }),
      { numRuns: 500 },
    );
  });

  test('stay one when split again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CORPUS), { minLength: 1, maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ');
        for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
          const own = text.slice(sentence.start, sentence.end);
          expect(splitSentences(own, { start: 0, end: own.length })).toEqual([{ start: 0, end: own.length }]);
        }
      }),
    );
  });
});

describe('blocks', () => {
  test('tile the text, whatever it is', () => {
    fc.assert(
      fc.property(wildText, (text) => tiles(text, { start: 0, end: text.length }, findBlocks(text))),
      { numRuns: 400 },
    );
  });
});

describe('hostile input of 100 KB finishes in time', () => {
  const LENGTH = 100_000;
  test.each([
    'A. ',
    'a. ',
    '.',
    '. ',
    '. . ',
    '… ',
    '? ',
    '"',
    '." ',
    ". '",
    '“',
    '(',
    '(a. ',
    ')',
    '). ',
    '[1]',
    '.[1]',
    '1',
    '1. ',
    '1) ',
    'a) ',
    'A',
    'a',
    'a\n',
    'A b\n',
    '\n',
    '.\n',
    '\r\n',
    ' ',
    '\u200b',
    '• ',
    '• a ',
    '🎉',
    '. 🎉',
    '港',
    '港。',
    'a.A',
    'U.S. ',
    'Mr. ',
    'No. 5 ',
    '. 1 The ',
    '. :)',
    '-',
    '. - ',
    '*',
    '. *',
    '\ud800',
    'https://a.b/c?d=',
  ])('%j over and over', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    for (const language of LANGUAGES) {
      const started = performance.now();
      detectLanguage(text);
      const sentences = findBlocks(text).flatMap((block) => splitSentences(text, block, language));
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(sentences.at(-1)?.end ?? 0).toBe(text.trimEnd().replace(/\u200b+$/, '').length);
    }
  });
});
