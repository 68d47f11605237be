import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A limit that catches what hangs, not what is slow on a busy machine: nothing here is timed.
  test: { globalSetup: 'test/setup.ts', testTimeout: 120_000, hookTimeout: 120_000 },
});
