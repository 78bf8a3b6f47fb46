import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { relatedPassages, type Topic } from '../../src/related/relatedPassages.ts';
import { articleOf } from '../summary/articleOf.ts';

const lighthouse = articleOf([
  [
    'SKERRY BAY — ||The lighthouse at Skerry Head will be sold to a group of bakers, the trust said on Friday.',
    'The lighthouse has stood empty for nine years.',
  ],
  ['@@More on the lighthouse: how the lighthouse lost its lamp, and other lighthouse stories.'],
  [
    'Marit Osk, who leads the bakers, said the lighthouse kitchen would open before Easter.',
    'Her bread won a prize in Estonia last year.',
    'The ovens will stand where the keepers slept.',
  ],
  [
    'Some people fear the noise.',
    'A keeper of the old lamp, Jon Vell, said the bakers had promised to polish it every week.',
    'The trust has sold three other lighthouses since 2011.',
  ],
]);

const found = (article: Article, topic: Topic, limit = 3) =>
  relatedPassages(article, topic, limit).map(({ sentence }) => sentence);
const words = (article: Article, topic: Topic) =>
  relatedPassages(article, topic, 9).map(({ matches }) =>
    matches.map(({ start, end }) => article.text.slice(start, end)),
  );

describe('relatedPassages for words', () => {
  test.each([
    ['a word that occurs once', 'ovens', [4]],
    ['another form of the word', 'polishing the lamps', [6]],
    ['two subjects at once', 'bread noise', [3, 5]],
    ['capitals and accents', 'ÉSTONIA', [3]],
    ['a name in the possessive', "Osk's plans", [2]],
    ['a year', 'what happened in 2011', [7]],
    ['a people for its country', 'Estonians', [3]],
  ])('finds %s', (_, topic, expected) => {
    expect(found(lighthouse, topic)).toEqual(expected);
  });

  test('finds the very subject of the article, however frequent', () => {
    expect(found(lighthouse, 'lighthouse', 9)).toEqual([0, 1, 2, 7]);
  });

  test('finds what everybody speaks of, too', () => {
    const article = articleOf([['The bridge is shut.', 'The bridge is old.', 'The bridge will be mended.']]);
    expect(found(article, 'bridge')).toEqual([0, 1, 2]);
  });

  test('the passage with more of the topic scores higher', () => {
    const passages = relatedPassages(lighthouse, 'bakers polish the lamp', 9);
    const best = passages.reduce((first, second) => (second.score > first.score ? second : first));
    expect(best.sentence).toBe(6);
  });

  test('comes in source order, at most as many as asked for', () => {
    const sentences = found(lighthouse, 'the bakers, the trust and the lighthouse', 2);
    expect(sentences).toHaveLength(2);
    expect(sentences).toEqual([...sentences].sort((a, b) => a - b));
  });

  test.each([
    ['a word the article does not have', 'submarines'],
    ['everyday words beside one it does not have', 'what do people say about submarines last year'],
    ['stop words', 'who is he'],
    ['furniture', 'stories'],
    ['the dateline', 'bay'],
    ['nothing', ''],
    ['signs', '?! … *'],
  ])('finds nothing for %s', (_, topic) => {
    expect(found(lighthouse, topic)).toEqual([]);
  });

  test('takes a topic of everyday words at its word', () => {
    expect(found(lighthouse, 'people')).toEqual([5]);
  });

  test('does not fill up with sentences that share a lesser word only', () => {
    expect(
      found(lighthouse, 'Marit Osk leads the bakers to open the kitchen before Easter at the lighthouse', 9),
    ).toEqual([2]);
  });

  test('marks the words that match, in order, and never in a dateline', () => {
    expect(words(lighthouse, 'Skerry lighthouse')[0]).toEqual(['lighthouse', 'Skerry']);
    expect(words(lighthouse, 'the keepers')).toEqual([['keepers'], ['keeper']]);
  });

  test('marks a run without spaces as one', () => {
    const article = articleOf([['東京大学で会議が開かれた。', '雨が降った。']]);
    expect(words(article, '東京大学')).toEqual([['東京大学']]);
  });
});

describe('relatedPassages for a sentence', () => {
  test('finds its kin and not itself', () => {
    const sentences = found(lighthouse, { sentence: 7 });
    expect(sentences).toContain(0);
    expect(sentences).not.toContain(7);
  });

  test('marks no everyday word they share', () => {
    expect(words(lighthouse, { sentence: 0 }).flat()).not.toContain('said');
  });

  test.each([[-1], [99], [0.5]])('finds nothing for the sentence %d, which there is not', (sentence) => {
    expect(found(lighthouse, { sentence })).toEqual([]);
  });

  test('finds nothing in an article of one sentence', () => {
    expect(found(articleOf([['The harbour froze.']]), { sentence: 0 })).toEqual([]);
  });
});

test('whatever the topic: in order, once, above 0, matches inside the quotable words and apart', () => {
  const topics = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('lighthouse', 'bakers', 'the', 'said', 'Estonia', '2011', 'tide'), { maxLength: 6 })
      .map((list) => list.join(' ')),
    fc.nat(8).map((sentence) => ({ sentence })),
  );
  fc.assert(
    fc.property(topics, fc.nat(6), (topic, limit) => {
      const passages = relatedPassages(lighthouse, topic, limit);
      const order = passages.map(({ sentence }) => sentence);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      expect(order.length).toBeLessThanOrEqual(limit);
      for (const { sentence, score, matches } of passages) {
        const { quoteStart = 0, end = 0 } = lighthouse.sentences[sentence] ?? {};
        expect(score).toBeGreaterThan(0);
        expect(matches.length).toBeGreaterThan(0);
        let reached = quoteStart;
        for (const match of matches) {
          expect(match.start).toBeGreaterThanOrEqual(reached);
          expect(match.end).toBeGreaterThan(match.start);
          reached = match.end + 1;
        }
        expect(reached).toBeLessThanOrEqual(end + 1);
      }
    }),
  );
});

test.each([
  ['a topic of 100 KB', lighthouse, 'lighthouse '.repeat(10_000)],
  ['an article of 20,000 equal sentences', articleOf([Array.from({ length: 20_000 }, () => 'Tide.')]), 'tide'],
  ['a topic without a space', lighthouse, 'é'.repeat(100_000)],
])('finishes in time on %s', (_, article, topic) => {
  const started = performance.now();
  relatedPassages(article, topic, 5);
  expect(performance.now() - started).toBeLessThan(2_000);
});
