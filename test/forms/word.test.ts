/** The docx of every form, blank and filled: holding what was filed, and of a sample, in `npm run laws` of all, sound. */
import { describe, expect, it } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampled } from '../laws.ts';
import { openXmlErrors } from '../word/open-xml.ts';
import { readWordControls, wordProblems } from '../word/read-word.ts';
import { filing, STATES, wordFile } from './documents.ts';
import { expectedOf } from './expected.ts';
import { isReissue } from './fixtures-of.ts';
import { printedValues } from './printed-values.ts';
import { realForms } from './real-forms.ts';

/** A list of materials may have nothing to fill in. */
const asks = (form: ResolvedForm): boolean => expectedOf(form).counts.length > 0;

/** A reissue is the same document. */
const written = realForms.filter((form) => !isReissue(form));

const cases = written.flatMap((form) => STATES.map((state) => [`${form.key}, ${state}`, form, state] as const));

it.each(sampled(cases, 3))('%s is valid Open XML', async (_, form, state) => {
  expect(await openXmlErrors(await wordFile(form, state))).toEqual([]);
});

describe.each(cases)('%s', (_, form, state) => {
  it('has control ids once each, tags and names of at most 64 characters', async () => {
    const file = await wordFile(form, state);
    expect(readWordControls(file).length > 0).toBe(asks(form));
    expect(asks(form) ? wordProblems(file) : []).toEqual([]);
  });
});

describe.each(written.filter(asks).map((form) => [form.key, form] as const))('%s', (_, form) => {
  it('holds every value of a filing in its controls', async () => {
    const controls = readWordControls(await wordFile(form, 'filled')).filter(({ empty }) => !empty);
    // A control may hold several: the scenarios of a list, the files of an evidence, the parts of a date, a picture's name and
    // caption. An address may be in lines, and so may a name and its telephone.
    const printed = controls.flatMap(({ text }) =>
      /^\d{4} ?年[\d 年月日]*$/.test(text)
        ? text.split(/[年月日 ]+/)
        : [...new Set([text, ...text.split('\n'), ...text.split(/[\n、]+/), text.replaceAll('\n', '')])],
    );
    const lost = printedValues(form, filing(form)).filter((value) => {
      const at = printed.indexOf(value);
      if (at >= 0) printed.splice(at, 1);
      return at < 0;
    });
    expect(lost).toEqual([]);
  });

  it('has nothing filled in while blank', async () => {
    expect(readWordControls(await wordFile(form)).filter(({ empty }) => !empty)).toEqual([]);
  });
});
