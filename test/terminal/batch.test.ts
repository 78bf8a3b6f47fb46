import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFolder, bakeryText, ferryText } from './articleFolder.ts';
import { runVerbatim } from './runVerbatim.ts';

const files = { 'ferry.md': ferryText, 'bakery.md': bakeryText };

async function batch(
  args: readonly string[],
  input: string,
  articlesFolder: string,
): Promise<Record<string, unknown>[]> {
  const { status, output, errors } = await runVerbatim([...args, '--batch'], { input, articlesFolder });
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const lines = (...objects: readonly unknown[]): string => objects.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('a batch', () => {
  test('answers in order, errors in their place', async () => {
    const folder = await articleFolder(files);
    const input = [
      JSON.stringify({ article: 'ferry', question: 'who is the captain?' }),
      '{"article": "ferry", "question"',
      JSON.stringify({ article: join(folder, 'bakery.md'), question: 'who is the baker?' }),
      '[1]',
      'null',
      '',
      JSON.stringify({ question: 'who?' }),
      JSON.stringify({ article: 'opera', question: 'who?' }),
      JSON.stringify({ article: 'ferry', question: ' ' }),
      JSON.stringify({ article: 'ferry', question: 3 }),
      JSON.stringify({ article: 'ferry', question: 'a\u2028b?' }),
    ].join('\n');
    const replies = await batch(['ask'], input, folder);
    expect(replies.map((reply) => reply['question'] ?? reply['error'])).toEqual([
      'who is the captain?',
      expect.stringContaining('not a JSON object'),
      'who is the baker?',
      expect.stringContaining('not a JSON object'),
      expect.stringContaining('not a JSON object'),
      expect.stringContaining('not a JSON object'),
      expect.stringContaining('names no article'),
      expect.stringContaining('“opera”'),
      expect.stringContaining('no question'),
      expect.stringContaining('must be a text'),
      'a\u2028b?',
    ]);
    for (const reply of replies.filter((one) => 'error' in one)) expect(Object.keys(reply)).toEqual(['error']);
  });

  test('gives what single runs give', async () => {
    const folder = await articleFolder(files);
    for (const [command, object, args] of [
      ['summary', { article: 'ferry', sentences: 3 }, ['ferry', '--sentences', '3']],
      ['related', { article: 'ferry' }, ['ferry']],
      ['related', { article: 'ferry', topic: 'night' }, ['ferry', 'night']],
      ['quotes', { article: 'ferry' }, ['ferry']],
      ['quotes', { article: 'ferry', speaker: 'treasurer' }, ['ferry', '--speaker', 'treasurer']],
      ['inspect', { article: 'bakery' }, ['bakery']],
    ] as const) {
      const [reply] = await batch([command], lines(object), folder);
      const single = await runVerbatim([command, ...args, '--json'], { articlesFolder: folder });
      expect({ ...reply, ms: 0 }).toEqual({ ...JSON.parse(single.output), ms: 0 });
    }
  });

  test('takes options of the command line for lines that do not say otherwise', async () => {
    const folder = await articleFolder(files);
    const input = lines({}, { article: 'bakery', sentences: 2 });
    const replies = await batch(['summary', 'ferry', '--sentences', '1'], input, folder);
    expect(replies.map(({ sentences }) => (sentences as unknown[]).length)).toEqual([1, 2]);
  });

  test('of nothing prints nothing', async () => {
    expect(await batch(['ask'], '', await articleFolder(files))).toEqual([]);
  });

  test('goes on after a line that is too long', async () => {
    const input = `"${'x'.repeat(1_100_000)}"\n${lines({ article: 'ferry' })}`;
    const [first, second] = await batch(['inspect'], input, await articleFolder(files));
    expect(first).toEqual({ error: expect.stringContaining('characters') });
    expect(second).toHaveProperty('text');
  });
});
