import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/setup.ts',
    setupFiles: ['test/seeded.ts'],
    // Every processor: vitest by itself leaves one idle, which of two is half.
    maxWorkers: '100%',
    // A limit that catches what hangs, not what is slow on a busy machine: nothing here is timed. All of a law takes longer than its sample.
    testTimeout: process.env.LAWS === 'whole' ? 1_200_000 : 120_000,
    hookTimeout: 120_000,
    // Modules are pure: a worker keeps what it has loaded, the forms understood among it, for the files after.
    isolate: false,
    // What is JavaScript already is loaded as it is: validators that tests generate, and bundles.
    server: { deps: { external: [/\/validator\.mjs$/, /-bundle\.js$/] } },
  },
});
