import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { LibraryIndex } from '../../src/search/libraryIndex.ts';
import { articleFrom } from './bundledArticle.ts';

const mill = articleFrom('The mill at Ostwick burnt down on Monday. Its owner was abroad.\n', 'mill');
const owls = articleFrom('Volunteers built nineteen nest boxes for the barn owls. Rain fell.\n', 'owls');
const watch = articleFrom('A report by Human Rights Watch counted nine camps. Rain fell.\n', 'watch');
const scattered = articleFrom('The mill is old.\n\nOn Monday it rained.\n\nToast burnt.\n\nSit down.\n', 'scattered');
const all = [mill, owls, scattered, watch];

function indexOf(articles: readonly Article[], index = new LibraryIndex()): LibraryIndex {
  for (const _step of index.update(articles));
  return index;
}

const promising = (question: string, limit = 1, articles = all): string[] =>
  indexOf(articles)
    .promising(articles, question, limit)
    .map(({ id }) => id);

describe('the articles worth asking', () => {
  test.each([
    ['How many nest boxes were built?', 'owls'],
    ['How many nest boxs did volunteres build?', 'owls'],
    ['Did wolunteers help?', 'owls'],
    ['What did the mill do on Monday, burn down?', 'mill'],
    ['When was the mill destroyed by fire in Ostwick?', 'mill'],
    ['What did HRW count?', 'watch'],
  ])('"%s" is for %s', (question, id) => {
    expect(promising(question)).toEqual([id]);
  });

  test('have the words in one place rather than apart', () => {
    expect(promising('the mill burnt down on Monday')).toEqual(['mill']);
  });

  test('share a word with the question, and come in the order of the library', () => {
    expect(promising('rain', 8)).toEqual(['owls', 'scattered', 'watch']);
    expect(promising('rain', 8, [...all].reverse())).toEqual(['watch', 'scattered', 'owls']);
    expect(promising('zzyzx', 8)).toEqual([]);
  });

  test('of equals are the first', () => {
    const twins = ['b', 'a', 'c'].map((id) => articleFrom('Barn owls returned.\n', id));
    expect(promising('owls', 2, twins)).toEqual(['b', 'a']);
  });
});

describe('an index brought up to date', () => {
  const questions = ['nest boxs', 'rain on Monday', 'HRW', 'mill', 'owl', 'nineteen camps'];
  const answers = (index: LibraryIndex, articles: readonly Article[]) =>
    questions.map((question) => index.promising(articles, question, 8));

  test('is as one made anew, whatever came and went before', () => {
    const index = indexOf([watch, scattered]);
    indexOf(all, index);
    indexOf([owls, mill], index);
    expect(answers(index, [owls, mill])).toEqual(answers(indexOf([owls, mill]), [owls, mill]));
    indexOf([], index);
    expect(answers(index, [])).toEqual(questions.map(() => []));
    indexOf(all, index);
    expect(answers(index, all)).toEqual(answers(indexOf(all), all));
  });

  test('goes on where it was left', () => {
    const index = new LibraryIndex();
    index.update(all).next();
    expect([...index.update(all)]).toHaveLength(all.length - 1);
    expect([...index.update(all)]).toEqual([]);
  });
});
