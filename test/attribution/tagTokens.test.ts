import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { tagTokens } from '../../src/attribution/tagTokens.ts';
import { tokensOf } from './tags/taggedSentences.ts';

/** An article that is one sentence, whatever its text. */
function singleSentence(text: string, quoteStart = 0): Article {
  return {
    id: 'test',
    version: '0',
    title: null,
    byline: null,
    publisher: null,
    url: null,
    published: null,
    text,
    paragraphs: [{ start: 0, end: text.length }],
    sentences: [{ start: 0, end: text.length, paragraph: 0, quoteStart }],
    furniture: [],
    links: [],
  };
}

const textsOf = (text: string) => tokensOf(text).map((token) => token.text);

describe('words', () => {
  test.each([
    ['Dr. Ann Oke said no.', ['Dr.', 'Ann', 'Oke', 'said', 'no', '.']],
    ['J. R. Moore of the U.S. left.', ['J.', 'R.', 'Moore', 'of', 'the', 'U.S.', 'left', '.']],
    ['They didn’t go.', ['They', 'did', 'n’t', 'go', '.']],
    ['He’s in; Ward’s out.', ['He', '’s', 'in', ';', 'Ward', '’s', 'out', '.']],
    ['A co-founder, the 30-year-old.', ['A', 'co-founder', ',', 'the', '30-year-old', '.']],
    ['It won 3-2 in 2019–20.', ['It', 'won', '3-2', 'in', '2019–20', '.']],
    ['It cost $3.5m or £2,000, up 12%.', ['It', 'cost', '$', '3.5m', 'or', '£', '2,000', ',', 'up', '12', '%', '.']],
    ['“No,” he said — twice.', ['“', 'No', ',', '”', 'he', 'said', '—', 'twice', '.']],
    ["``No,'' he said.", ['``', 'No', ',', "''", 'he', 'said', '.']],
    ['See https://a.test/b?c=1. Then rest.', ['See', 'https://a.test/b?c=1', '.', 'Then', 'rest', '.']],
    ['Ask @nasa or me@a.test now.', ['Ask', '@nasa', 'or', 'me@a.test', 'now', '.']],
    ['O’Neil of AT&T paused...', ['O’Neil', 'of', 'AT&T', 'paused', '...']],
    ['Wait 👩🏽‍🚀 now', ['Wait', '👩🏽‍🚀', 'now']],
  ])('%s', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test('carry their offsets, their sentence and their paragraph', () => {
    const text = 'Rain fell. Roads shut.\n\nAnn Oke said so.';
    const tokens = tokensOf(text);
    expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect(tokens.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  test('are in lower case with straight apostrophes beside their own spelling', () => {
    const [, clitic] = tokensOf('He’s in.');
    expect(clitic).toMatchObject({ text: '’s', lower: "'s", tag: 'AUX', lemma: 'be' });
  });

  test('lose soft hyphens and invisible joiners in their lower-case form only', () => {
    const [word] = tokensOf('Minis\u00ADter Ann Oke said so.');
    expect(word).toMatchObject({ text: 'Minis\u00ADter', lower: 'minister' });
  });

  test('begin behind a dateline', () => {
    const article = singleSentence('LIMA (AP) — Rain fell.', 12);
    expect(tagTokens(article).map(({ text }) => text)).toEqual(['Rain', 'fell', '.']);
  });
});

describe('tags', () => {
  test('of a sentence do not depend on the articles read before', () => {
    const text = 'Zorvik Ward claims that the bin Qassar report states otherwise, NATO-led forces told Quillfeather.';
    const before = tokensOf(text);
    tokensOf('zorvik QUILLFEATHER nato-LED Qassar-ward.');
    tokensOf(Array.from({ length: 3_000 }, (_value, index) => `Unheard${index.toString(36)} word${index}x.`).join(' '));
    expect(tokensOf(text)).toEqual(before);
  });

  test('survive a fresh tagger after very many unknown words', () => {
    const text = 'Steve Ward claims that the report states otherwise.';
    const before = tokensOf(text);
    for (let round = 0; round < 3; round += 1) {
      const words = Array.from({ length: 20_000 }, (_value, index) => `q${(index * 3 + round).toString(36)}zx`);
      tagTokens(singleSentence(words.join(' ')));
    }
    expect(tokensOf(text)).toEqual(before);
  });

  test('know a name at the head of a sentence by another sentence of the article', () => {
    const alone = tokensOf('Stone cracked.').at(0);
    const named = tokensOf('The crew thanked Ann Stone. Stone cracked.').find(({ sentence }) => sentence === 1);
    expect([alone?.tag, named?.tag]).toEqual(['NOUN', 'PROPN']);
  });

  test.each([
    ['in a headline', 'Minister Ann Oke Says Bridge Will Reopen Before Summer.', 'Says', 'VERB'],
    ['of a handle', 'Then @nasa tweeted a photo.', '@nasa', 'PROPN'],
    ['of an address', 'See https://a.test/b for more.', 'https://a.test/b', 'X'],
    ['of an emoji', 'Well 😀 done.', '😀', 'SYM'],
    ['of an ampersand', 'Smith & Oke said so.', '&', 'CCONJ'],
  ])('are right %s', (_case, text, word, tag) => {
    expect(tokensOf(text).find((token) => token.text === word)?.tag).toBe(tag);
  });
});

describe('hostile text', () => {
  const SIZE = 100_000;
  test.each([
    ['straight quotation marks', '"'],
    ['doubled apostrophes', "''"],
    ['curly quotation marks', '“'],
    ['capitals', 'A'],
    ['letters', 'a'],
    ['digits', '7'],
    ['digits and commas', '1,'],
    ['hyphens', '-'],
    ['hyphened letters', 'a-'],
    ['full stops', '.'],
    ['dotted letters', 'A.'],
    ['at signs', '@'],
    ['half addresses', 'a@b.'],
    ['schemes of addresses', 'http://'],
    ['apostrophes', "'"],
    ['letters and apostrophes', "a'"],
    ['negations', "n't"],
    ['plural possessives', "s' "],
    ['single quotations', "‘a' "],
    ['emoji', '😀'],
    ['emoji joined', '👩\u200D'],
    ['combining marks', '\u0301'],
    ['soft hyphens', '\u00AD'],
    ['one verb', 'said '],
    ['one name', 'Ward '],
    ['two verbs', 'claims that '],
    ['particles', 'van '],
    ['names of programming languages’ objects', '__proto__ constructor '],
  ])('of 100 KB of %s is tagged within 2 s, every word in its place', (_name, unit) => {
    const text = unit.repeat(SIZE / unit.length);
    const began = performance.now();
    const tokens = tagTokens(singleSentence(text));
    expect(performance.now() - began).toBeLessThan(2_000);
    const misplaced = tokens.filter((token) => text.slice(token.start, token.end) !== token.text);
    expect(misplaced).toEqual([]);
  });

  test('of any characters gives words that are slices, in order, without white space, covering every visible letter', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('“', '”', "''", '’s', "n't", ' ', '\n', '-', 'Mr.', 'U.S.', '1,000', 'said', 'Ward', '\u00A0'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const tokens = tagTokens(singleSentence(text));
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toMatch(/\s/);
          expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = token.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
