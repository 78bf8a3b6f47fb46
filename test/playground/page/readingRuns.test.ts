import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Span } from '../../../src/article/article.ts';
import { blocksOf, type Run, runsOf, wordsOf } from '../../../src/playground/page/readingRuns.ts';
import type { Reading } from '../../../src/playground/pageProtocol.ts';
import { readingOf } from '../../../src/playground/pageServer/reading.ts';
import { weir } from '../../attribution/weirArticle.ts';
import { bundledArticle } from '../../search/bundledArticle.ts';
import { fixtureArticles } from '../pageServer/fixtureArticles.ts';

const readings: Reading[] = [];

beforeAll(async () => {
  for (const article of [bundledArticle(), weir, ...fixtureArticles()]) {
    readings.push(await readingOf(article, false, async () => []));
  }
});

/** Holds that spans follow on each other from the start of a whole to its end, and that none is empty. */
function tile(spans: readonly Span[], { start, end }: Span): void {
  let at = start;
  for (const span of spans) {
    expect(span.start).toBe(at);
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
  }
  expect(at).toBe(end);
}

const isIn = (span: Span, whole: Span | null): boolean =>
  whole !== null && whole.start <= span.start && span.end <= whole.end;

describe('the runs of a sentence', () => {
  test('cover it from its start to its end', () => {
    for (const reading of readings) {
      const runs = runsOf(reading);
      expect(runs).toHaveLength(reading.sentences.length);
      for (const [i, sentence] of reading.sentences.entries()) tile(runs[i] ?? [], sentence);
    }
  });

  test('lie inside what they are said to be of', () => {
    for (const reading of readings) {
      for (const run of runsOf(reading).flat()) {
        expect(run.attribution === null).toBe(run.part === null);
        if (run.attribution === null || run.part === null) continue;
        const { content = [], source = null, cue = null } = reading.attributions[run.attribution] ?? {};
        const wholes = { content, source: [source], cue: [cue] }[run.part];
        expect(wholes.some((whole) => isIn(run, whole))).toBe(true);
      }
    }
  });

  test('leave out nothing that is attributed', () => {
    for (const reading of readings) {
      const runs = runsOf(reading).flat();
      for (const { content, source, cue } of reading.attributions) {
        const wholes = [...content, ...(source === null ? [] : [source]), ...(cue === null ? [] : [cue])];
        for (const whole of wholes) {
          const inside = runs.filter((run) => isIn(run, whole));
          expect(inside.length).toBeGreaterThan(0);
          expect(inside.every(({ attribution }) => attribution !== null)).toBe(true);
        }
      }
    }
  });

  test('leave what nobody is said to say to the article', () => {
    for (const reading of readings) {
      const wholes = reading.attributions.flatMap(({ content, source, cue }) => [...content, source, cue]);
      for (const run of runsOf(reading).flat()) {
        expect(run.attribution !== null).toBe(wholes.some((whole) => isIn(run, whole)));
      }
    }
  });

  test('are datelines before the quotation begins, and not behind', () => {
    const datelines = readings.flatMap((reading) =>
      runsOf(reading).flatMap((runs, i) => {
        const { start = 0, quoteStart = 0 } = reading.sentences[i] ?? {};
        const before = runs.filter(({ isDateline }) => isDateline);
        for (const run of runs) expect(run.isDateline).toBe(run.end <= quoteStart);
        if (before.length > 0) tile(before, { start, end: quoteStart });
        return before.length > 0 ? [reading.text.slice(start, quoteStart)] : [];
      }),
    );
    expect(datelines).toContain('BAGHDAD — ');
  });

  test('of the one who is quoted in a sentence say who, how, and what', () => {
    const reading = readings.find(({ id }) => id === 'weir');
    const shown = (run: Run) => [run.part, reading?.text.slice(run.start, run.end)];
    expect(runsOf(reading ?? never())[1]?.map(shown)).toEqual([
      ['content', '“We have patched it for thirty years,”'],
      [null, ' '],
      ['cue', 'said'],
      [null, ' '],
      ['source', 'Ingrid Sjöberg, a spokeswoman for the river board'],
      [null, '.'],
    ]);
  });
});

function never(): never {
  throw new Error('There is no such reading.');
}

describe('the blocks of a reading', () => {
  test('are its paragraphs and its furniture, each once, in the order of the text', () => {
    for (const reading of readings) {
      const blocks = blocksOf(reading);
      const starts = blocks.map((block) =>
        block.kind === 'paragraph'
          ? (reading.paragraphs[block.paragraph]?.start ?? -1)
          : (reading.furniture[block.furniture]?.start ?? -1),
      );
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      expect(new Set(starts).size).toBe(reading.paragraphs.length + reading.furniture.length);
      expect(blocks).toHaveLength(starts.length);
    }
  });

  test('hold every sentence once, in its paragraph', () => {
    for (const reading of readings) {
      const held = blocksOf(reading).flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
      expect(held).toEqual(reading.sentences.map((_, i) => i));
      for (const block of blocksOf(reading)) {
        if (block.kind !== 'paragraph') continue;
        for (const index of block.sentences) expect(reading.sentences[index]?.paragraph).toBe(block.paragraph);
      }
    }
  });
});

describe('the words of a run', () => {
  const offset = fc.integer({ min: 0, max: 40 });
  const span = fc.tuple(offset, offset).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  test('cover it, and are matched where a match is, whole or in part', () => {
    fc.assert(
      fc.property(
        span.filter(({ start, end }) => start < end),
        fc.array(span, { maxLength: 5 }),
        ({ start, end }, matches) => {
          const words = wordsOf({ start, end, attribution: null, part: null, isDateline: false }, matches);
          tile(words, { start, end });
          for (const word of words) {
            for (let at = word.start; at < word.end; at++) {
              expect(word.isMatched).toBe(matches.some((match) => match.start <= at && at < match.end));
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
