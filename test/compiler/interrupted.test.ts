/** A build that the system stops at any of its steps: no half file, and the next build mends it. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../compiler/host/host.ts';
import { build, CHANGED, DEFINITIONS, define, type FileSystem, outputOf } from './small-build.ts';

type Verb = 'writeFile' | 'rename' | 'removeFile';

/** Fails at the n-th of these calls; a killed process does nothing after it, a full disk lets the rest try. */
const failing =
  (verb: Verb, n: number, killed: boolean) =>
  (host: Host): Host => {
    let calls = 0;
    let dead = false;
    const guarded =
      (name: Verb, act: (...parts: never[]) => void, half?: (...parts: never[]) => void) =>
      (...parts: never[]): void => {
        if (dead) throw new Error('EIO: the process is gone');
        if (name !== verb || ++calls !== n) {
          act(...parts);
          return;
        }
        dead = killed;
        half?.(...parts);
        throw new Error('ENOSPC: no space left on device, write');
      };
    return {
      ...host,
      writeFile: guarded('writeFile', host.writeFile, (path: string, content: Uint8Array) =>
        host.writeFile(path, content.subarray(0, content.length >> 1)),
      ) as Host['writeFile'],
      rename: guarded('rename', host.rename) as Host['rename'],
      removeFile: guarded('removeFile', host.removeFile) as Host['removeFile'],
    };
  };

const fresh = async (definitions: typeof DEFINITIONS): Promise<Record<string, string>> => {
  const files = define(new Map(), definitions);
  await build(files);
  return outputOf(files);
};

const startingPoint = async (): Promise<FileSystem> => {
  const files = define(new Map(), DEFINITIONS);
  await build(files);
  return define(files, CHANGED);
};

const unfinished = /\.shenbao-unfinished$/;

describe.each<[Verb, boolean]>([
  ['writeFile', false],
  ['writeFile', true],
  ['rename', false],
  ['rename', true],
  ['removeFile', false],
  ['removeFile', true],
])('%s fails (killed: %s)', (verb, killed) => {
  it('at every step in turn', async () => {
    const old = await fresh(DEFINITIONS);
    const wanted = await fresh(CHANGED);
    let steps = 0;
    for (let n = 1; ; n++) {
      const files = await startingPoint();
      const { diagnostics } = await build(files, {}, failing(verb, n, killed));
      if (!diagnostics.hasErrors) break; // there is no n-th step
      steps = n;
      expect(diagnostics.list().map(({ code }) => code)).toEqual(['write/failed']);
      for (const [path, content] of Object.entries(outputOf(files))) {
        if (unfinished.test(path) || path === '.build.json') continue;
        expect([old[path], wanted[path]]).toContain(content);
      }
      const asIs = new Map(files);
      await build(files);
      expect(outputOf(files)).toEqual(wanted);
      expect((await build(files)).upToDate).toBe(true);
      // The author may as well take the change back.
      define(asIs, DEFINITIONS);
      await build(asIs);
      expect(outputOf(asIs)).toEqual(old);
    }
    expect(steps).toBeGreaterThan(2);
  });
});

it('leaves no trace in what is known of the build after, nor does a form that is new', async () => {
  const { 'pack.yaml': pack = '', 'c.yaml': last = '' } = DEFINITIONS;
  const files = define(new Map(), { 'pack.yaml': pack, 'c.yaml': last });
  await build(files);
  define(files, DEFINITIONS);
  const stopped = new Map(files);
  await build(stopped, {}, failing('rename', 3, true));
  for (const each of [files, stopped]) {
    await build(each);
    expect(outputOf(each)).toEqual(await fresh(DEFINITIONS));
  }
});

describe('nothing takes its place before everything is written', () => {
  it('when a write fails the output is as it was', async () => {
    const old = await fresh(DEFINITIONS);
    for (const killed of [false, true]) {
      const files = await startingPoint();
      await build(files, {}, failing('writeFile', 3, killed));
      const left = outputOf(files);
      expect(Object.fromEntries(Object.entries(left).filter(([path]) => !unfinished.test(path)))).toEqual(old);
      if (!killed) expect(left).toEqual(old);
    }
  });
});
