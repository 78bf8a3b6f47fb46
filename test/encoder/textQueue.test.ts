import { describe, expect, test } from 'vitest';
import { TextQueue } from '../../src/encoder/textQueue.ts';
import { vectorOf } from '../../src/encoder/vector.ts';

const vectorFor = (text: string) => vectorOf(Int8Array.of(text.length));

/** A queue whose slices are written down, and that takes a turn of the event loop for each. */
function recorded() {
  const slices: (readonly string[])[] = [];
  const queue = new TextQueue(async (texts) => {
    slices.push(texts);
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (texts.includes('poison')) throw new Error('cannot be read');
    return texts.map(vectorFor);
  });
  return { slices, queue };
}

const sentences = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name} ${i} `.padEnd(150, '-'));

describe('the queue of texts', () => {
  test('gives vectors in the order of the texts', async () => {
    const texts = ['a long sentence', 'word', '', ...sentences('article', 20), 'no'];
    expect(await recorded().queue.encode(texts, 'indexing')).toEqual(texts.map(vectorFor));
  });

  test('has nothing to do for no text', async () => {
    const { slices, queue } = recorded();
    expect(await queue.encode([], 'question')).toEqual([]);
    expect(slices).toEqual([]);
  });

  test('lets a question wait for one slice at most', async () => {
    const { slices, queue } = recorded();
    const article = queue.encode(sentences('article', 30), 'indexing');
    await queue.encode(['weir'], 'question');
    expect(slices.slice(0, 2).map(([first]) => first?.slice(0, 7))).toEqual(['article', 'weir']);
    expect(slices).toHaveLength(2);
    expect(await article).toHaveLength(30);
  });

  test('takes questions in order, and articles the last one first', async () => {
    const { queue } = recorded();
    const done: string[] = [];
    const asked = [
      ['first article', 'indexing', 4],
      ['second article', 'indexing', 4],
      ['third article', 'indexing', 4],
      ['first question', 'question', 1],
      ['second question', 'question', 1],
    ] as const;
    await Promise.all(
      asked.map(async ([name, lane, count]) => {
        await queue.encode(sentences(name, count), lane);
        done.push(name);
      }),
    );
    expect(done).toEqual(['first question', 'second question', 'third article', 'second article', 'first article']);
  });

  test('keeps slices small, and one that is long for itself', async () => {
    const { slices, queue } = recorded();
    const words = Array.from({ length: 200 }, (_, i) => `w${i}`);
    await queue.encode([...words, ...sentences('article', 5), 'x'.repeat(5_000)], 'indexing');
    for (const slice of slices) expect(slice.length === 1 || slice.join('').length <= 400).toBe(true);
    expect(Math.max(...slices.map(({ length }) => length))).toBe(64);
    expect(slices.flat()).toHaveLength(206);
  });

  test('goes on after what cannot be read', async () => {
    const { queue } = recorded();
    const results = await Promise.allSettled([
      queue.encode(['poison'], 'indexing'),
      queue.encode(['poison'], 'question'),
      queue.encode(['weir'], 'indexing'),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await queue.encode(['mill'], 'question')).toEqual([vectorFor('mill')]);
  });
});
