/** What the forms print of filings is read back to what was filed: every control by what it holds alone. */
import { describe, expect, it } from 'vitest';
import { readTicks } from '../../compiler/filing/printing/answers.ts';
import type { Reading } from '../../compiler/filing/printing/holds.ts';
import { readValue } from '../../compiler/filing/printing/printing.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import type { Control } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { everyType } from '../fixtures/every-type.ts';
import { controlsOf } from '../layout/shown.ts';
import { isReissue } from './fixtures-of.ts';
import { realForms } from './real-forms.ts';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);
const forms = [...realForms.filter((form) => !isReissue(form)), everyType];

/** Of files, and of pictures that are not given, only their names are printed, and of an industry where the form asks names its code is not: the rest stays with the control. */
const showsLess = ({ holds }: Control): boolean =>
  holds.type === 'evidence' ||
  holds.type === 'pictures' ||
  (holds.type === 'industry' && !holds.cites.includes('{code}'));

const readBack = (control: Control): Reading =>
  showsLess(control)
    ? readValue(control.holds, control.value ?? '', control.filed)
    : readValue(control.holds, control.value ?? '');

const controlsOfFiling = (form: ResolvedForm, seed: number): readonly Control[] =>
  controlsOf(layout(form, sampleOf(form, seed)));

/** Scalars of a filing with their places; a list of codes and an evidence are one value. */
const leaves = (value: unknown, path: string): readonly (readonly [string, unknown])[] => {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) =>
      leaves(inner, /^[A-Za-z_$][\w$]*$/.test(key) ? (path === '' ? key : `${path}.${key}`) : `${path}["${key}"]`),
    );
  const isValue = value.every(
    (item) => typeof item === 'string' || (typeof item === 'object' && ('sha256' in item || 'scenario' in item)),
  );
  return isValue ? [[path, value]] : value.flatMap((item, at) => leaves(item, `${path}[${at}]`));
};

describe.each(forms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  it('reads every control back to what was filed there', () => {
    for (const seed of SEEDS)
      for (const control of controlsOfFiling(form, seed).filter(({ value }) => value !== undefined))
        expect(readBack(control), `seed ${seed}: ${control.path} ${control.value}`).toEqual({
          kind: 'value',
          value: control.filed,
        });
  });

  it('reads its boxes back to what was chosen, several in the order of the options', () => {
    for (const seed of SEEDS) {
      const boxes = controlsOfFiling(form, seed).filter(({ input }) => input === 'check');
      for (const { path, holds, filed } of boxes) {
        const ticked = boxes.filter((box) => box.path === path && box.checked === true);
        const reading = readTicks(
          holds,
          ticked.flatMap(({ code }) => code ?? []),
        );
        const said = reading.kind === 'value' ? reading.value : undefined;
        expect(new Set([said].flat()), `seed ${seed}: ${path}`).toEqual(new Set([filed].flat()));
      }
    }
  });

  it('has a control for every value of a filing, with that value', () => {
    for (const seed of SEEDS) {
      const data = sampleOf(form, seed);
      const filed = new Map(controlsOf(layout(form, data)).map((control) => [control.path, control.filed]));
      // A list of materials has nothing to fill in.
      if (filed.size === 0) continue;
      // Each picture has a control of its own.
      const each = (value: unknown, path: string): unknown =>
        Array.isArray(value) ? value.map((_, at) => filed.get(`${path}[${at}]`)) : undefined;
      for (const [path, value] of leaves(data, ''))
        if (path !== '$form') expect(filed.get(path) ?? each(value, path), `seed ${seed}: ${path}`).toEqual(value);
    }
  });
});
