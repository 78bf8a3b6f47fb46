import { defineConfig } from 'vitest/config';

/** What a person does with the playground's page, in a real browser: needs a Chromium on this machine. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 30 } },
    // One browser at a time: pages that share a processor are too slow to be judged.
    fileParallelism: false,
  },
});
