import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakerClasses } from '../../../src/playground/page/speakerColours.ts';
import { ANN, ANN_SAYS } from './annSays.ts';

/** The classes of so many speakers who speak in this order. */
const classes = (speakers: number, order: readonly number[]) =>
  speakerClasses({
    speakers: Array.from({ length: speakers }, () => ANN),
    attributions: order.map((index) => ({ ...ANN_SAYS, speaker: index })),
  });

const COLOURS = 8;

test('every speaker has a class of the page’s styles', () => {
  for (const one of classes(20, [...Array(20).keys()])) expect(one).toMatch(/^speaker speaker-[0-7]$/);
});

test('as many speakers as there are colours have one each, however they take turns', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(COLOURS - 1), { maxLength: 40 }), (order) => {
      const all = classes(COLOURS, order);
      const speaking = new Set(order);
      expect(new Set([...speaking].map((index) => all[index])).size).toBe(speaking.size);
    }),
  );
});

describe('of more speakers', () => {
  test('one who is new has another colour than those who spoke just before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 30 }), (speakers) => {
        const all = classes(speakers, [...Array(speakers).keys()]);
        for (const [i, one] of all.entries()) {
          expect(all.slice(Math.max(0, i - COLOURS + 1), i)).not.toContain(one);
        }
      }),
    );
  });

  test('one who speaks on keeps their colour to themselves for that long', () => {
    // The first speaks between all others.
    const others = Array.from({ length: 20 }, (_, i) => i + 1);
    const all = classes(
      21,
      others.flatMap((index) => [0, index]),
    );
    expect(all.slice(1)).not.toContain(all[0]);
  });
});

test('the same reading has the same colours again', () => {
  const order = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7];
  expect(classes(10, order)).toEqual(classes(10, order));
});
