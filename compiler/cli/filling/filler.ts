/** Fills in forms and writes them: one that is blank, and filings of a form one after another. */

import { resolve } from 'node:path';
import { validatorOf } from '../../check-filing.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { carriedText } from '../../filing/filing-text.ts';
import { admit, type Strictness, tellLost, tellOtherForm, tellUnprinted } from '../../filing/judge.ts';
import { type PictureSource, picturesOf } from '../../filing/pictures/given.ts';
import { nodeHost } from '../../host/node-host.ts';
import type { ResolvedForm } from '../../model/form.ts';
import { lostIn, unprintedIn } from '../../targets.ts';
import { Together } from '../../write/write.ts';
import { formKeys } from '../forms.ts';
import { readFiling } from '../read-filing.ts';
import { type Exit, type GlobalOptions, statusOf } from '../terminal.ts';
import { unlessFailed } from '../unless-failed.ts';
import { FILE_KINDS, fileKindOf, type Wanted } from './kinds.ts';
import { type Filled, reportOf } from './report.ts';

/** The form as it is published. */
export const writeBlank = async (
  form: ResolvedForm,
  output: string,
  wanted: Wanted,
  globals: GlobalOptions,
): Promise<Exit> => {
  const diagnostics = new Diagnostics();
  const kind = fileKindOf(output);
  const content = kind && (await FILE_KINDS[kind].make(form, undefined, wanted, diagnostics));
  const together = new Together(nodeHost, diagnostics);
  if (content) together.write(resolve(output), content);
  const written = content && together.finish() ? [output] : [];
  reportOf(1, globals).file({ file: form.key, diagnostics, written, overridden: 0 });
  return statusOf(diagnostics);
};

/** Fills in filings of one form, of which all that is the same for each is known once. */
export const filler = async (
  form: ResolvedForm,
  strictness: Strictness,
  {
    carriesData,
    from,
    ...wanted
  }: Omit<Wanted, 'filing'> & { readonly carriesData: boolean; readonly from: PictureSource | undefined },
  globals: GlobalOptions,
) => {
  const validator = await validatorOf(form);
  const unprinted = await unprintedIn(form);
  let known: readonly string[] | undefined;
  const keys = (): readonly string[] => {
    known ??= formKeys(globals);
    return known;
  };
  const fill = async (file: string, outputs: readonly string[], diagnostics: Diagnostics): Promise<Filled> => {
    const without = (overridden = 0): Filled => ({ file, diagnostics, written: [], overridden });
    const filing = readFiling(file, diagnostics);
    if (!filing || diagnostics.hasErrors) return without();
    if (await tellOtherForm(filing, form.key, keys, diagnostics)) return without();
    const admission = admit(form, filing, validator, strictness, diagnostics);
    if (!admission.isAdmitted) return { ...without(), ...(!strictness.force && { isForcible: true }) };
    const { data, overridden } = admission;
    const pictures = await picturesOf(form, filing, from, diagnostics);
    if (diagnostics.hasErrors) return without();
    const asked = { ...wanted, pictures, ...(carriesData && { filing: carriedText(form, data) }) };
    const together = new Together(nodeHost, diagnostics);
    for (const path of outputs) {
      const kind = fileKindOf(path);
      const content = kind && (await FILE_KINDS[kind].make(form, data, asked, diagnostics));
      if (content) together.write(resolve(path), content);
    }
    tellUnprinted(filing, unprinted, diagnostics);
    if (!carriesData) tellLost(filing, await lostIn(form, data), diagnostics);
    return together.finish() ? { file, diagnostics, written: outputs, overridden } : without(overridden);
  };
  return async (file: string, outputs: readonly string[]): Promise<Filled> => {
    const diagnostics = new Diagnostics();
    const filled = await unlessFailed(file, diagnostics, () => fill(file, outputs, diagnostics));
    return filled ?? { file, diagnostics, written: [], overridden: 0 };
  };
};
