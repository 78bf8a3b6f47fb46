import { describe, expect, test } from 'vitest';
import { show } from '../../src/commands/show.ts';
import { summary } from '../../src/commands/summary.ts';
import { messages } from '../../src/reply/messages.ts';
import { ferry, owls, quotations, statements, surroundings } from './sampleLibrary.ts';

const run = async (options: Record<string, string | number | undefined>, around = surroundings()) =>
  summary.run({ article: 'ferry', ...options }, around);

describe('summary', () => {
  test.each([
    [{ sentences: 1 }, 1],
    [{ sentences: 3 }, 3],
    [{ sentences: 10 }, 7],
    [{ sentences: 0 }, 1],
    [{ sentences: -4 }, 1],
    [{ sentences: 99 }, 7],
    [{ sentences: 2.9 }, 2],
    [{ length: 'short' }, 1],
    [{ length: 'medium' }, 2],
    [{ length: 'long' }, 4],
    [{ length: 'endless' }, 2],
    [{}, 2],
    [{ length: 'long', sentences: 1 }, 1],
  ])('asked with %j shows %i sentences of the seven', async (options, count) => {
    expect(ferry.sentences).toHaveLength(7);
    const reply = await run(options);
    expect(quotations(reply)).toHaveLength(count);
    expect(statements(reply)).toContain(`${count} of 7 sentences`);
  });

  test('shows whole sentences in order, without a dateline and with nothing marked', async () => {
    const shown = quotations(await run({ sentences: 10 }));
    expect(shown.map(({ sentence }) => sentence)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(shown[0]?.text).toBe(
      'The island ferry will sail at night all winter, the harbour board decided on Tuesday.',
    );
    for (const { text, matches } of shown) {
      expect(ferry.text).toContain(text);
      expect(matches).toEqual([]);
    }
  });

  test('asks which article is meant where several could be', async () => {
    const reply = await run({ article: undefined });
    expect(reply).toEqual(
      messages.whichArticle(['Bridge toll to rise in March', 'Island ferry keeps its night crossing', 'owls'], 3),
    );
  });

  test('takes the only article, or the preferred one', async () => {
    expect((await run({ article: undefined }, surroundings([owls]))).view).toMatchObject({ article: 'owls' });
    expect((await run({ article: undefined }, surroundings([ferry, owls], 'owls'))).view).toMatchObject({
      article: 'owls',
    });
  });

  test('says when there is no article', async () => {
    expect(await run({}, surroundings([]))).toEqual(messages.emptyLibrary());
  });

  test('a button comes back to the very same reply', async () => {
    const reply = await run({ length: 'long' });
    if (!reply.view) throw new Error('There is no view.');
    expect(show(reply.view, ferry, surroundings().library)).toEqual(reply);
  });

  test('completes the article and nothing else', () => {
    expect(summary.complete('article', 'ferry', {}, surroundings()).map(({ value }) => value)).toContain('ferry');
    expect(summary.complete('length', 's', {}, surroundings())).toEqual([]);
  });
});
