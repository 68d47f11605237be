/** Packs are installed from their archives, without a registry, extended, and go up together. */
import { test, vi } from 'vitest';
import { goUp } from './going-up.ts';

/** Four calls of npm, on a machine that is busy. */
vi.setConfig({ testTimeout: 900_000 });

test('two archives are installed, extended, and go up together', () =>
  goUp({ publish: () => undefined, wordFor: ({ archive }) => archive, options: ['--offline'] }));
