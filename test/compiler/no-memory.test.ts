/** Where memory ends it is told, with the file, the form or the target that it ended at, and nothing is written. */
import { expect, it } from 'vitest';
import type { Host } from '../../compiler/host/host.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { shown } from './shown.ts';
import { build, DEFINITIONS, define, outputOf } from './small-build.ts';

/** So many things fit. */
const withRoomFor =
  (count: number) =>
  (host: Host): Host => {
    let left = count;
    return { ...host, hasRoom: () => left-- > 0 };
  };

const FILES = Object.keys(DEFINITIONS).length;

it.each([
  [0, 'resolve/no-memory - forms/a.yaml'],
  [FILES - 1, 'resolve/no-memory - forms/pack.yaml'],
  [FILES, 'resolve/no-memory - test/2022/a'],
  [FILES + 2, 'resolve/no-memory - test/2022/c'],
  [FILES + 3, 'generate/no-memory - sheets test/2022/a'],
  [FILES + 6, 'generate/no-memory - fields test/2022/b'],
])('with room for %i things it ends: %s', async (count, said) => {
  const files = define(new Map(), DEFINITIONS);
  const { diagnostics, written } = await build(files, {}, withRoomFor(count));
  expect([shown(diagnostics.list()), written]).toEqual([`${said}\n  → generate/more-memory\n`, []]);
  expect(outputOf(files)).toEqual({});
});

it('with room for all nothing is told, and a process that has just begun has room', async () => {
  expect((await build(define(new Map(), DEFINITIONS), {}, withRoomFor(FILES + 3 + 6))).diagnostics.list()).toEqual([]);
  expect(nodeHost.hasRoom?.()).toBe(true);
});
