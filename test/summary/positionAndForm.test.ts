import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';
import { positionAndForm } from '../../src/summary/positionAndForm.ts';

const worth = (text: string, index = 0, standsAlone = true) =>
  positionAndForm({ index, text, tokens: analyse(text), standsAlone });

const plain = 'The harbour board closed the old ferry pier at noon.';

describe('positionAndForm', () => {
  test('is 1 for a plain first sentence and falls to 1/e six sentences on', () => {
    expect(worth(plain)).toBe(1);
    expect(worth(plain, 6)).toBeCloseTo(1 / Math.E, 10);
  });

  test.each([
    ['opening with a quotation mark', '“The harbour board closed the old ferry pier” at noon.', 0.2],
    ['under eight words', 'The harbour board closed the pier.', 0.2],
    ['pointing back', 'They closed the old ferry pier of the harbour at noon.', 0.1],
    ['asking', 'Will the harbour board close the old ferry pier at noon?', 0.4],
    ['asking in quotation marks', 'The board was asked: “Will the old ferry pier close?”', 0.4],
    ['34 words long', `${'harbour '.repeat(33)}closed.`, 0.1],
    ['54 words long', `${'harbour '.repeat(53)}closed.`, 0.2 + 0.15],
  ])('costs a sentence %s', (_, text, cost) => {
    expect(worth(text)).toBeCloseTo(1 - cost, 10);
  });

  test('puts a sentence that cannot stand alone behind the worst that can', () => {
    expect(worth(plain, 0, false)).toBeLessThan(worth('They what?', 400) - 1);
  });
});
