/** The definitions in the package of a pack are all that it stands on: by themselves they give the same forms. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { packAt } from '../../compiler/pack/installed.ts';
import { read } from '../../compiler/read/read.ts';
import { understand } from '../../compiler/understand.ts';
import { shown } from '../compiler/shown.ts';
import { realForms } from '../forms/real-forms.ts';
import { buildPackages } from './built.ts';

const output = await buildPackages();
const packs = [...new Set(realForms.map(({ pack }) => pack.key))];

/** Where it was said is another file. */
const said = ({ provenance: _, ...form }: (typeof realForms)[number]): unknown => form;

test.each(packs)('%s', (pack) => {
  const diagnostics = new Diagnostics();
  const roots = packAt(join(output, pack), undefined, nodeHost);
  expect(roots.map(({ prefix }) => prefix)).toEqual([`@shenbao/${pack.replace('/', '-')}@0.1.0/forms/`]);
  const { forms } = understand(
    roots.flatMap((root) => read(root, nodeHost, diagnostics)),
    diagnostics,
  );
  expect(shown(diagnostics.list())).toBe('');
  const ours = realForms.filter(({ key }) => key.startsWith(`${pack}/`));
  expect(forms.map(said)).toEqual(ours.map(said));
  expect(readFileSync(join(output, pack, 'package.json'), 'utf8')).toContain(`"pack": "${pack}"`);
});
