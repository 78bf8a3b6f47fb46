import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/terminal/readLines.ts';

async function linesOf(chunks: readonly string[], longest = 100): Promise<(string | null)[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: (string | null)[] = [];
  for await (const line of readLines(stream(), longest)) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  test.each([
    ['across chunks', ['a', 'b\nc', '\n', 'd'], ['ab', 'c', 'd']],
    ['several in one chunk', ['a\nb\nc\n'], ['a', 'b', 'c']],
    ['empty ones', ['\n\na'], ['', '', 'a']],
    ['at line feeds alone', ['a\u2028b\u2029c\rd\u0085e\nf'], ['a\u2028b\u2029c\rd\u0085e', 'f']],
    ['none of nothing', [], []],
  ])('are read %s', async (_name, chunks, lines) => {
    expect(await linesOf(chunks)).toEqual(lines);
  });

  test('that are too long are told from the others', async () => {
    expect(await linesOf(['12345', '6\n12345\n', '1'.repeat(50), '1\nend'], 5)).toEqual([null, '12345', null, 'end']);
  });
});
