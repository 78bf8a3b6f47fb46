import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Library } from '../../src/commands/library.ts';
import { related } from '../../src/commands/related.ts';
import { articleIndexOf } from '../../src/commands/relatedListings.ts';
import { show } from '../../src/commands/show.ts';
import { keyTerms } from '../../src/related/keyTerms.ts';
import { messages } from '../../src/reply/messages.ts';
import type { Listing, Reply } from '../../src/reply/reply.ts';
import { bridge, ferry, library, owls, plain, quotations, surroundings } from './sampleLibrary.ts';

const run = async (topic: string | undefined, article = 'ferry', around = surroundings()): Promise<Reply> =>
  related.run({ topic, article }, around);
const listings = ({ blocks }: Reply) => blocks.filter((block): block is Listing => block.kind === 'listing');

describe('related, without a topic', () => {
  test('lists related articles of the library, then what the article links to', async () => {
    const reply = await run(undefined);
    const [here, linked] = listings(reply);
    expect(here?.items.map(({ line }) => plain(line))).toEqual(['Bridge toll to rise in March']);
    expect(plain(here?.items[0]?.detail ?? [])).toMatch(/^both speak of .+/i);
    expect(linked?.items.map(({ line }) => plain(line))).toEqual(['Bridge toll to rise in March · also here']);
    expect(plain(linked?.items[0]?.detail ?? [])).toMatch(/^Drivers will pay six crowns/);
    expect(reply).toMatchObject({ tone: 'answer', asked: null, opensContext: false });
  });

  test('says when there is nothing, and what the article speaks of', async () => {
    const reply = await run(undefined, 'owls');
    expect(reply).toMatchObject({ ...messages.nothingRelated(keyTerms(owls, 3)), source: { title: 'owls' } });
    expect(reply.view).toBeNull();
  });

  test('builds the index of a library once', () => {
    expect(articleIndexOf(library)).toBe(articleIndexOf(library));
  });

  test('brings in what was saved and deleted since, as if built anew', () => {
    let articles: readonly Article[] = [ferry, owls];
    const changing: Library = { list: () => articles, get: (id) => articles.find((one) => one.id === id) ?? null };
    const listed = (around: Library) => articleIndexOf(around).related('ferry', { limit: 9 });
    expect(listed(changing).map(({ article }) => article.id)).not.toContain('bridge');
    const resaved: Article = { ...owls };
    articles = [ferry, bridge, resaved];
    expect(listed(changing)).toEqual(listed(surroundings(articles).library));
    expect(listed(changing).map(({ article }) => article.id)).toContain('bridge');
    articles = [ferry, resaved];
    expect(listed(changing)).toEqual(listed(surroundings(articles).library));
    expect(articleIndexOf(changing).size).toBe(2);
  });
});

describe('related, with a topic', () => {
  test('shows passages on it, in order, its words marked', async () => {
    const reply = await run('the bridge');
    expect(reply).toMatchObject({ tone: 'answer', asked: 'the bridge', view: { kind: 'passages', sentences: [1, 5] } });
    const marked = quotations(reply).map(({ text, matches }) =>
      matches.map(({ start, end }) => text.slice(start, end)),
    );
    expect(marked).toEqual([['bridge'], ['bridge']]);
  });

  test('says when there is none, and what the article speaks of', async () => {
    expect(await run('submarines')).toEqual(messages.noTopicMatch('submarines', keyTerms(ferry, 3)));
  });

  test('a button comes back to the very same reply', async () => {
    for (const topic of [undefined, 'the harbour board', 'night']) {
      const reply = await run(topic);
      if (!reply.view) throw new Error('There is no view.');
      expect(show(reply.view, ferry, surroundings().library)).toEqual({ ...reply, asked: null });
    }
  });
});

test('asks which article is meant, or says that there is none', async () => {
  const options = { topic: 'bridge' };
  expect(await related.run(options, surroundings([ferry, bridge]))).toMatchObject({ tone: 'problem' });
  expect(await related.run(options, surroundings([]))).toEqual(messages.emptyLibrary());
});

describe('completion', () => {
  const complete = (typed: string, article = 'ferry') =>
    related.complete('topic', typed, { article }, surroundings()).map(({ value }) => value);

  test('suggests what the article speaks of', () => {
    expect(complete('')).toEqual(keyTerms(ferry, 25));
  });

  test('suggests what begins so before what contains it', () => {
    const found = complete('r');
    const begins = found.map((topic) => topic.toLowerCase().startsWith('r'));
    expect(begins).toContain(true);
    expect(begins).toEqual([...begins].sort((one, other) => Number(other) - Number(one)));
    expect(found.every((topic) => topic.toLowerCase().includes('r'))).toBe(true);
  });

  test('suggests at most 25, each a line that Discord takes', () => {
    const many = surroundings();
    for (const typed of ['', 'e', 'T', ' ', '.*']) {
      const found = related.complete('topic', typed, { article: 'ferry' }, many);
      expect(found.length).toBeLessThanOrEqual(25);
      for (const { name, value } of found) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(value).toBe(name);
      }
    }
  });

  test('suggests nothing while it is open which article is meant', () => {
    expect(related.complete('topic', '', {}, surroundings())).toEqual([]);
    expect(related.complete('article', '', {}, surroundings())).toHaveLength(3);
    expect(related.complete('private', '', { article: 'ferry' }, surroundings())).toEqual([]);
  });
});
