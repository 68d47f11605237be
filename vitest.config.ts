import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/setup.ts',
    // Every processor: vitest by itself leaves one idle, which of two is half.
    maxWorkers: '100%',
    // A limit that catches what hangs, not what is slow on a busy machine: nothing here is timed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
