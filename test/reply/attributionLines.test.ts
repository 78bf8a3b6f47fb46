import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttributedPart } from '../../src/attribution/attributionsWithin.ts';
import { attributionsOfSentence } from '../../src/commands/quoteSentence.ts';
import { attributionLines } from '../../src/reply/attributionLines.ts';
import { plain } from '../commands/sampleLibrary.ts';
import { attributedPart } from '../discord/hostileReply.ts';
import { articleFrom, bundledArticle } from '../search/bundledArticle.ts';

const saidBy = (speaker: string | null, given: Partial<AttributedPart> = {}): AttributedPart => ({
  content: [],
  quotes: [],
  source: null,
  cue: null,
  speaker,
  role: null,
  via: [],
  act: 'speech',
  mode: 'direct',
  confidence: 'high',
  share: 0.6,
  ...given,
});

const linesOf = (...parts: AttributedPart[]): string[] => attributionLines(parts).map(plain);

describe('the lines that say whose words a passage is', () => {
  test('without anybody are one: the article’s own reporting', () => {
    expect(linesOf()).toEqual(['the article’s own reporting']);
  });

  test('are one for each speaker, in the order given', () => {
    expect(linesOf(saidBy('Ada'), saidBy('Bo', { mode: 'mixed' }))).toEqual(['Ada', 'Bo · partly quoted']);
  });

  test('are three at most, then how many more', () => {
    const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'];
    expect(linesOf(...names.slice(0, 3).map((name) => saidBy(name)))).toEqual(['Ada', 'Bo', 'Cy']);
    expect(linesOf(...names.map((name) => saidBy(name)))).toEqual(['Ada', 'Bo', 'Cy', 'and 2 more']);
  });

  test('tell two reports of one speaker once, with the role either has', () => {
    expect(linesOf(saidBy('Ada'), saidBy('Ada', { role: 'a miller' }))).toEqual(['Ada, a miller']);
    expect(linesOf(saidBy('Ada'), saidBy('Ada', { mode: 'indirect' }))).toEqual(['Ada · partly quoted']);
  });

  test('keep apart what a speaker said and thinks, and what is sure and what is not', () => {
    expect(linesOf(saidBy('Ada'), saidBy('Ada', { act: 'stance', mode: 'indirect' }))).toHaveLength(2);
    expect(linesOf(saidBy('Ada'), saidBy('Ada', { confidence: 'medium' }))).toEqual(['Ada', 'apparently Ada']);
  });

  test('tell several unclear speakers once', () => {
    const unclear = [saidBy('Ada', { confidence: 'low' }), saidBy('Bo', { confidence: 'low' }), saidBy('he')];
    expect(linesOf(...unclear)).toEqual(['speaker not clear from the article']);
  });

  test.each<[string, AttributedPart[], string[]]>([
    [
      'little, in the article’s words',
      [saidBy('Ada', { mode: 'indirect', share: 0.3 })],
      ['Ada · in the article’s words · for part of this'],
    ],
    [
      'little, partly quoted',
      [saidBy('Ada', { mode: 'mixed', share: 0.3 })],
      ['Ada · partly quoted · for part of this'],
    ],
    ['little, all in quotation marks', [saidBy('Ada', { share: 0.1 })], ['Ada']],
    ['much', [saidBy('Ada', { mode: 'mixed', share: 0.4 })], ['Ada · partly quoted']],
    [
      'much in two parts',
      [saidBy('Ada', { mode: 'mixed', share: 0.2 }), saidBy('Ada', { mode: 'mixed', share: 0.2 })],
      ['Ada · partly quoted'],
    ],
    [
      'little, and another speaks too',
      [saidBy('Ada', { mode: 'mixed', share: 0.2 }), saidBy('Bo', { share: 0.2 })],
      ['Ada · partly quoted', 'Bo'],
    ],
  ])('tell part from whole where somebody says %s', (_, parts, lines) => {
    expect(linesOf(...parts)).toEqual(lines);
  });

  test('are short, whatever the article: four at most, of 400 characters', () => {
    fc.assert(
      fc.property(fc.array(attributedPart, { maxLength: 8 }), (parts) => {
        const lines = attributionLines(parts);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(plain(line).length).toBeLessThan(400);
      }),
    );
  });

  test('name nobody whose name does not stand in the article', () => {
    for (const article of [bundledArticle(), articleFrom('“No,” said\nAda\nVole, a miller of\nTarn. She left.\n')]) {
      const text = article.text.replace(/\s+/g, ' ');
      for (const sentence of article.sentences.keys()) {
        for (const line of attributionLines(attributionsOfSentence(article, sentence))) {
          for (const one of line) if (typeof one !== 'string' && 'strong' in one) expect(text).toContain(one.strong);
        }
      }
    }
  });
});
