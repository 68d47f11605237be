/** The npm packages of the project's own forms, built into a folder that goes when the tests of the file have ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { GENERATORS } from '../../compiler/installed-targets.ts';

const forms = fileURLToPath(new URL('../../forms', import.meta.url));

/** Absolute path of the output folder. @param selectors of what is built: all where there are none */
export const buildPackages = async (
  targets: readonly string[] = ['package'],
  selectors: readonly string[] = [],
): Promise<string> => {
  const output = mkdtempSync(join(tmpdir(), 'shenbao-packages-'));
  afterAll(() => rmSync(output, { recursive: true }));
  const { diagnostics } = await compile(
    {
      roots: [{ folder: forms, prefix: 'forms/' }],
      output,
      selectors,
      generators: GENERATORS.filter(({ name }) => targets.includes(name)),
      tool: 'test',
    },
    nodeHost,
  );
  if (diagnostics.hasErrors) throw new Error(JSON.stringify(diagnostics.list()));
  return output;
};
