import { describe, expect, test } from 'vitest';
import { attributionsOf } from '../../src/attribution/attributionsOf.ts';
import { quotesJson } from '../../src/terminal/json/quotesJson.ts';
import { weir } from '../attribution/weirArticle.ts';
import { articleFrom, bundledArticle } from '../search/bundledArticle.ts';

describe('the JSON of quotes', () => {
  test('without a speaker has everybody, and everything anybody says', () => {
    const { speakers, unnamed, unclear, speaker, candidates, quotes } = quotesJson(weir, null);
    expect(speakers[0]).toEqual({
      name: 'Ingrid Sjöberg',
      role: 'a spokeswoman for the river board',
      direct: 2,
      mixed: 0,
      indirect: 2,
      views: 1,
    });
    expect(speakers).toHaveLength(5);
    expect(unnamed).toEqual({ direct: 0, mixed: 0, indirect: 1, views: 0 });
    expect(unclear).toEqual({ direct: 0, mixed: 0, indirect: 0, views: 0 });
    expect({ speaker, candidates }).toEqual({ speaker: null, candidates: [] });
    expect(quotes).toHaveLength(attributionsOf(weir).length);
  });

  test('with a speaker has what is theirs', () => {
    const { speaker, quotes } = quotesJson(weir, 'wirth');
    expect(speaker).toMatchObject({ name: 'Tomas Wirth', direct: 1 });
    expect(quotes).toEqual([
      {
        text: '“Nobody asked the anglers,” said Tomas Wirth, an angler from Halden.',
        start: expect.any(Number),
        end: expect.any(Number),
        paragraph: 3,
        sentence: 6,
        content: [[expect.any(Number), expect.any(Number)]],
        attribution: {
          speaker: 'Tomas Wirth',
          role: 'an angler from Halden',
          via: [],
          cue: 'said',
          mode: 'direct',
          confidence: 'high',
          quotes: [[expect.any(Number), expect.any(Number)]],
        },
      },
    ]);
  });

  test('says who could be meant where that is not clear', () => {
    const twins = articleFrom('“Yes,” said Ann Hill, a baker. “No,” said Bob Hill, a fisherman.\n');
    expect(quotesJson(twins, 'hill')).toMatchObject({
      speaker: null,
      candidates: ['Ann Hill', 'Bob Hill'],
      quotes: [],
    });
    expect(quotesJson(twins, 'zebulon')).toMatchObject({ speaker: null, candidates: [], quotes: [] });
  });

  test('has what is attributed to nobody in particular under no name', () => {
    expect(quotesJson(weir, 'source not named')).toMatchObject({
      speaker: null,
      quotes: [{ attribution: { speaker: null } }],
    });
  });

  test.each(
    [weir, bundledArticle()].map((article) => [article.id, article] as const),
  )('of %s has slices of the source, and content inside them', (_, article) => {
    for (const { text, start, end, paragraph, sentence, content } of quotesJson(article, null).quotes) {
      expect(text).toBe(article.text.slice(start, end));
      expect(article.sentences[sentence - 1]?.paragraph).toBe(paragraph - 1);
      for (const [from, to] of content) {
        expect(from).toBeGreaterThanOrEqual(start);
        expect(to).toBeLessThanOrEqual(end);
      }
    }
  });
});
