import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { attributionsOf, isAttributed } from '../../src/attribution/attributionsOf.ts';
import { prepareArticles } from '../../src/commands/prepareArticles.ts';
import { libraryIndexSteps } from '../../src/search/libraryIndexOf.ts';
import { isReady } from '../../src/search/searcher.ts';

function articleOf(id: string, text: string) {
  const reading = readArticle(id, text);
  if (!('article' in reading)) throw new Error(`${id} cannot be read`);
  return reading.article;
}

const paragraph =
  '“The weir will hold,” said Ada Vole, who runs the mill. She added that the sluice was new. Rain fell all day.';
const weir = () => articleOf('weir', `The weir\n\n${paragraph}\n`);
const long = () => articleOf('long', Array.from({ length: 400 }, () => paragraph).join('\n\n'));

test('an article is ready to be asked once it is prepared', async () => {
  const article = weir();
  await prepareArticles([article], () => false);
  expect(isAttributed(article)).toBe(true);
  expect(isReady(article)).toBe(true);
});

test('what is prepared is what would have been worked out at once', async () => {
  const article = long();
  await prepareArticles([article], () => false);
  expect(attributionsOf(article)).toEqual(attributionsOf(long()));
});

test('others have their turn while a long article is prepared', async () => {
  const done = prepareArticles([long()], () => false);
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await done;
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});

test('a library can be asked before its articles are attributed', async () => {
  const articles = Array.from({ length: 12 }, (_, i) =>
    articleOf(`weir-${i}`, `Weir ${i}\n\n${paragraph} Number ${i}.\n`),
  );
  let asked = 0;
  await prepareArticles(articles, () => ++asked > 12);
  expect(articles.some(isAttributed)).toBe(false);
  expect([...libraryIndexSteps(articles)]).toEqual([]);
});

test('articles that are no longer served are left', async () => {
  const [first, second] = [weir(), weir()];
  let asked = 0;
  await prepareArticles([first, second], () => ++asked > 2);
  expect([isAttributed(first), isAttributed(second)]).toEqual([true, false]);
});
