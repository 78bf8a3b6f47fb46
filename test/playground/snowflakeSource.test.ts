import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snowflakeSource } from '../../src/playground/snowflakeSource.ts';

test('an id carries the millisecond it was made in', () => {
  const next = snowflakeSource(() => 1_700_000_000_000);
  expect(Number(BigInt(next()) >> 22n) + 1_420_070_400_000).toBe(1_700_000_000_000);
});

test('ids rise whatever the clock does, and even when thousands are made at once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_009 }), { minLength: 2 }), (times) => {
      let index = 0;
      const next = snowflakeSource(() => times[Math.min(index++, times.length - 1)] ?? 0);
      const ids = Array.from({ length: times.length + 9_000 }, () => BigInt(next()));
      expect(ids.every((id, position) => position === 0 || id > (ids[position - 1] ?? 0n))).toBe(true);
    }),
    { numRuns: 10 },
  );
});
