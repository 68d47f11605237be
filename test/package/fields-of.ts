/** `FIELDS` of a form as an app imports them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { FormNode } from '../../generators/package/description.ts';
import { generateFields } from '../../generators/package/fields-module.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-fields-'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
afterAll(() => rmSync(folder, { recursive: true }));

export const fieldsOf = async (form: ResolvedForm): Promise<readonly FormNode[]> => {
  for (const { path, content } of generateFields(form)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return (await import(pathToFileURL(join(folder, form.key, 'fields.js')).href)).FIELDS;
};
