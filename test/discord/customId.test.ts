import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BareView, type ButtonState, decodeButton, encodeButton, keyOf } from '../../src/discord/customId.ts';

const termKey = fc.stringMatching(/^[\w-]{3}$/);
/** More sentences than any article that is not too large has. */
const sentence = fc.nat(1_500_000);

const view: fc.Arbitrary<BareView> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('answer', 'nearest', 'passages', 'parts', 'someParts'),
    sentences: fc.uniqueArray(sentence, { minLength: 1, maxLength: 5 }),
    terms: fc.array(termKey, { maxLength: 80 }),
  }),
  fc.record({
    kind: fc.constant('likely'),
    sentences: fc.uniqueArray(sentence, { minLength: 2, maxLength: 5 }),
    terms: fc.array(termKey, { maxLength: 80 }),
    together: fc.integer({ min: 2, max: 3 }),
  }),
  fc.record({ kind: fc.constant('summary'), count: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ kind: fc.constant('related') }),
  fc.record({ kind: fc.constant('quotes'), speaker: fc.option(fc.stringMatching(/^[\w-]{6}$/)) }),
);

const state: fc.Arbitrary<ButtonState> = fc.record({
  action: fc.constantFrom('previous', 'next', 'back', 'context', 'cite', 'open'),
  owner: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
  articleKey: fc.string().map(keyOf),
  versionKey: fc.string().map(keyOf),
  view,
  page: fc.nat(9_999),
  sentence: fc.option(sentence),
  contextPage: fc.option(fc.nat(9_999)),
});

const isStartOf = (part: readonly unknown[], whole: readonly unknown[]): boolean =>
  part.length <= whole.length && part.every((one, i) => one === whole[i]);

describe('a button', () => {
  test('of any state has a custom id of 1 to 100 plain characters', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(encodeButton(given)).toMatch(/^[\w.-]{1,100}$/);
      }),
    );
  });

  test('gives back its state, but for terms and sentences there is no room for', () => {
    fc.assert(
      fc.property(state, (given) => {
        const read = decodeButton(encodeButton(given));
        expect({ ...read, view: null }).toEqual({ ...given, view: null });
        if (!('sentences' in given.view)) {
          expect(read?.view).toEqual(given.view);
          return;
        }
        if (!read || !('sentences' in read.view)) throw new Error('The view is of another kind.');
        expect(read.view.kind).toBe(given.view.kind);
        expect(isStartOf(read.view.sentences, given.view.sentences)).toBe(true);
        expect(isStartOf(read.view.terms, given.view.terms)).toBe(true);
      }),
    );
  });

  test('keeps all sentences, and the terms of an ordinary question', () => {
    fc.assert(
      fc.property(state, (given) => {
        if (!('sentences' in given.view)) return;
        const terms = given.view.terms.slice(0, 9);
        const read = decodeButton(encodeButton({ ...given, view: { ...given.view, terms } }));
        expect(read?.view).toEqual({ ...given.view, terms });
      }),
    );
  });

  test('of one state is always the same, and of another is another', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(encodeButton(given)).toBe(encodeButton(structuredClone(given)));
        expect(encodeButton({ ...given, page: given.page + 1 })).not.toBe(encodeButton(given));
        expect(encodeButton({ ...given, owner: `${BigInt(given.owner) - 1n}` })).not.toBe(encodeButton(given));
      }),
    );
  });
});

describe('reading a custom id', () => {
  test('never throws, and gives only what could be written', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.stringMatching(/^1[pnbcq][alnpmesrq](\.[0-9a-z-]{0,16}){0,8}$/),
      fc.tuple(state.map(encodeButton), fc.nat(99), fc.string({ maxLength: 3 })).map(([id, at, other]) => {
        const cut = at % id.length;
        return id.slice(0, cut) + other + id.slice(cut + 1);
      }),
    );
    fc.assert(
      fc.property(anything, (customId) => {
        const read = decodeButton(customId);
        if (read) expect(decodeButton(encodeButton(read))).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  test('written before likely passages were shown together still gives its state', () => {
    expect(decodeButton('1na.2s.abcdefghijkl.1...5-2.abcd-_')).toEqual({
      action: 'next',
      owner: '100',
      articleKey: 'abcdef',
      versionKey: 'ghijkl',
      view: { kind: 'answer', sentences: [5, 2], terms: ['abc', 'd-_'] },
      page: 1,
      sentence: null,
      contextPage: null,
    });
  });

  test.each([
    '',
    '1',
    '1nl.1.aaaaaaaaaaaa.0...1-2.abc',
    '1nl.1.aaaaaaaaaaaa.0...1-2.abc.0',
    '1na',
    '2na.1.aaaaaaaaaaaa.0...0.',
    '1xa.1.aaaaaaaaaaaa.0...0.',
    '1nx.1.aaaaaaaaaaaa.0...0.',
    '1nq.1.aaaaaaaaaaaa.0...abc',
    '1nq.1.aaaaaaaaaaaa.0...abc+ef',
  ])('%j gives nothing', (customId) => {
    expect(decodeButton(customId)).toBeNull();
  });

  test('of 100,000 characters is quick', () => {
    for (const unit of ['.', '-', '0', 'z-', '.-']) {
      const before = performance.now();
      decodeButton(`1na.1.aaaaaaaaaaaa.0...${unit.repeat(100_000)}`);
      expect(performance.now() - before).toBeLessThan(2_000);
    }
  });
});

test('keys of other texts are others', () => {
  const texts = Array.from({ length: 2_000 }, (_, i) => `article-${i}`);
  expect(new Set(texts.map(keyOf)).size).toBe(2_000);
  expect(keyOf('article-1')).toMatch(/^[\w-]{6}$/);
});
