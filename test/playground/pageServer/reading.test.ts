import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { attributionsOf, isAttributed } from '../../../src/attribution/attributionsOf.ts';
import { readingOf } from '../../../src/playground/pageServer/reading.ts';
import { articleFrom, bundledArticle } from '../../search/bundledArticle.ts';
import { fixtureArticles } from './fixtureArticles.ts';

const EXAMPLES = ['Who swam?'];
const read = (article: Article, isGiven = false) => readingOf(article, isGiven, async () => EXAMPLES);

test('a reading says what is known of the article', async () => {
  expect(await read(bundledArticle())).toMatchObject({
    id: 'tikrit-offensive',
    title: 'Iraq opens its largest offensive yet against Islamic State, in Tikrit',
    details: 'Mara Lindqvist · Verbatim Sampler · 2 March 2015',
    url: null,
    isGiven: false,
    examples: EXAMPLES,
  });
});

test('an article that says nothing of itself is known by its id', async () => {
  const reading = await read(articleFrom('The otter came back.', 'otter'), true);
  expect(reading).toMatchObject({
    title: 'otter',
    details: '',
    url: null,
    isGiven: true,
    speakers: [],
    attributions: [],
  });
});

test('who says what is worked out on the way', async () => {
  const article = bundledArticle();
  expect(isAttributed(article)).toBe(false);
  await read(article);
  expect(isAttributed(article)).toBe(true);
});

test('an article read twice at once is read alike', async () => {
  const article = bundledArticle();
  const [one, other] = await Promise.all([read(article), read(article)]);
  expect(one).toEqual(other);
});

describe.each(
  [bundledArticle(), ...fixtureArticles()].map((article) => [article.id, article] as const),
)('the reading of %s', (_id, article) => {
  test('has every offset inside the text, and everything in order', async () => {
    const { text, paragraphs, sentences, furniture, attributions } = await read(article);
    const spans = [
      ...paragraphs,
      ...sentences,
      ...furniture,
      ...attributions.flatMap(({ content, source, cue }) => [
        ...content,
        ...[source, cue].filter((one) => one !== null),
      ]),
    ];
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (const { start, end, quoteStart, paragraph } of sentences) {
      expect(quoteStart).toBeGreaterThanOrEqual(start);
      expect(quoteStart).toBeLessThan(end);
      expect(paragraphs[paragraph]?.start).toBeLessThanOrEqual(start);
      expect(paragraphs[paragraph]?.end).toBeGreaterThanOrEqual(end);
    }
    const starts = attributions.map(({ content }) => content[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test('gives each attribution to its speaker, under a name that stands in the text', async () => {
    const { text, speakers, attributions } = await read(article);
    expect(attributions).toHaveLength(attributionsOf(article).length);
    expect(speakers.map(({ count }) => count)).toEqual(
      speakers.map((_, i) => attributions.filter(({ speaker }) => speaker === i).length),
    );
    for (const { speaker, name, role } of attributions) {
      expect(name === null).toBe(speakers[speaker]?.kind !== 'named');
      for (const words of [name, role]) if (words !== null) expect(text).toContain(words);
    }
  });
});
