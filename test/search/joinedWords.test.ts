import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';
import { joinedWords } from '../../src/search/joinedWords.ts';
import { searcherOf } from '../../src/search/searcher.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { articleFrom } from './bundledArticle.ts';

const article = articleFrom(
  'The ceasefire held. Three air strikes hit the depot. One airstrike missed. An e-mail came about the checkpoint and the kick-off.\n',
);
const index = new SentenceIndex(article);
const read = (question: string) =>
  joinedWords(index, question, analyse(question))
    .filter(({ isStopWord }) => !isStopWord)
    .map(({ stem, alike }) => [stem, ...alike].filter((one) => index.has(one)).join('|'));

describe('joinedWords', () => {
  test.each([
    ['cease fire', ['ceasefir', 'ceasefir']],
    ['cease-fire', ['ceasefir', 'ceasefir']],
    ['airstrikes', ['air|airstrik', 'strike|airstrik']],
    ['air strikes', ['air|airstrik', 'strike|airstrik']],
    ['email', ['e', 'mail']],
    ['kickoff', ['kick']],
    ['check point', ['checkpoint', 'checkpoint']],
  ])('reads "%s" as the article parts and joins its words', (question, expected) => {
    expect(read(question)).toEqual(expected);
  });

  test.each(['depot', 'held three', 'the one', 'missed', 'checkpoint'])('leaves "%s" as it is', (question) => {
    const tokens = analyse(question);
    expect(joinedWords(index, question, tokens)).toEqual(tokens.map((token) => ({ ...token, alike: [] })));
  });

  test('marks both words where the question has one', () => {
    const [passage] = searcherOf(article).ask('kickoff and email').passages;
    const marked = passage?.matches.map(({ start, end }) => article.text.slice(start, end));
    expect(marked).toEqual(['e', 'mail', 'kick']);
  });

  test('is quick on a long word and on many', () => {
    const started = performance.now();
    for (const text of ['e'.repeat(6_000), 'ceasefire '.repeat(600), 'air-'.repeat(1_500)]) read(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
