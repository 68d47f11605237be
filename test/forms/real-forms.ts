/** The project's own forms, resolved once for all test files of a worker from `forms/`. */
import { fileURLToPath } from 'node:url';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../compiler/diagnostics/formats.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { read } from '../../compiler/read/read.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import { understand } from '../../compiler/understand.ts';

const resolveForms = (): Resolution => {
  const diagnostics = new Diagnostics();
  const folder = fileURLToPath(new URL('../../forms', import.meta.url));
  const found = understand(read({ folder, prefix: 'forms/' }, nodeHost, diagnostics), diagnostics);
  const list = diagnostics.list();
  if (list.length > 0) throw new Error(formatDiagnostics(list, 'text', { language: 'en', colours: false }));
  return found;
};

export const resolution: Resolution = resolveForms();

/** In the order of their keys. */
export const realForms: readonly ResolvedForm[] = resolution.forms;

/** Throws where there is no such form. */
export const realForm = (key: string): ResolvedForm => {
  const form = realForms.find((each) => each.key === key);
  if (form === undefined) throw new Error(`no form ${key}`);
  return form;
};
