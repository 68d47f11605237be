/** The page of a package: its examples name nothing that they do not import, and the one of a whole form does what it says. */

import { getUiOptions } from '@rjsf/utils';
import * as react from 'react';
import * as jsx from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { ts } from 'ts-morph';
import { describe, expect, test, vi } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { describeFile } from '../../generators/package/files.ts';
import { byPaper } from '../../generators/package/paper.ts';
import { publishedReadme } from '../../generators/package/published-readme.ts';
import { readmeOf } from '../../generators/package/readme.ts';
import * as rjsf from '../../generators/package/rjsf.ts';
import { textsOf } from '../../generators/package/texts.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { fieldsOf } from './fields-of.ts';
import { pasted } from './pasted.ts';

const form = realForm('hebei/2026/basic-factory-list');
const examples = [...readmeOf(form.pack, [form]).matchAll(/^```(?:jsx?|tsx?)\n(.*?)^```$/gms)].map(
  ([, code = '']) => code,
);

/** What is the app's own, and what is the language's. */
const OWN = new Set([
  ...['data', 'draft', 'save', 'show'],
  ...[
    'Array',
    'Boolean',
    'Date',
    'Extract',
    'HTMLInputElement',
    'HTMLTextAreaElement',
    'JSON',
    'Number',
    'Object',
    'Parameters',
    'Promise',
    'RegExp',
    'ReturnType',
    'String',
  ],
]);

/** Names of a script that are declared nowhere. */
const strangersIn = (code: string): string[] => {
  const file = 'example.tsx';
  const options = {
    noResolve: true,
    jsx: ts.JsxEmit.Preserve,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, code, target) : getSourceFile.call(host, name, target);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return program.getSemanticDiagnostics(source).flatMap(({ code: problem, messageText }) => {
    const [, name = ''] = /Cannot find name '(.*?)'/.exec(ts.flattenDiagnosticMessageText(messageText, ' ')) ?? [];
    return [2304, 2552, 18004].includes(problem) && !OWN.has(name) ? [name || String(messageText)] : [];
  });
};

test('examples import what they use', { timeout: 120_000 }, () => {
  expect(examples.length).toBeGreaterThan(6);
  expect(examples.flatMap(strangersIn)).toEqual([]);
});

test('what a notice and its forms are called is text, and no markup', () => {
  const odd = { ...form, title: '<script>*|`x' };
  const page = readmeOf({ ...form.pack, title: '<b>](javascript:0)' }, [odd]);
  expect(page).toContain('\n\\<b\\>\\](javascript:0)：');
  expect(page).toContain('| \\<script\\>\\*\\|\\`x |');
});

describe('the form by react-jsonschema-form', () => {
  interface Shown {
    readonly formData: Readonly<Record<string, unknown>>;
    readonly extraErrors: object;
    readonly showErrorList: boolean;
    readonly onSubmit: (event: { readonly formData: unknown }) => void;
  }

  /** As a page renders it the first time. */
  const rendered = async (send: (filing: unknown) => void): Promise<Shown> => {
    const code = examples.find((each) => each.includes('@rjsf/core')) ?? '';
    let shown: Shown | undefined;
    const Form = (props: Shown): null => {
      shown = props;
      return null;
    };
    const key = '@shenbao/hebei-2026';
    const modules: Readonly<Record<string, unknown>> = {
      react,
      'react/jsx-runtime': jsx,
      '@rjsf/core': { __esModule: true, default: Form },
      '@rjsf/utils': { getUiOptions },
      '@rjsf/validator-ajv8': { customizeValidator: () => ({}) },
      'ajv/dist/2020.js': {},
      [`${key}/basic-factory-list`]: {
        FORM: form.key,
        FIELDS: await fieldsOf(form),
        TEXTS: textsOf(form),
        validate: createValidator(form, schemaOf(form)).validate,
      },
      [`${key}/basic-factory-list/schema.json`]: schemaOf(form),
      [`${key}/rjsf`]: rjsf,
      [key]: { byPaper, describeFile },
    };
    const Filing = pasted<(props: { send: (filing: unknown) => void }) => null>(code, modules);
    renderToStaticMarkup(react.createElement(Filing, { send }));
    if (shown === undefined) throw new Error('no form is shown');
    return shown;
  };

  test('begins as a draft of the form, with nothing wrong', async () => {
    const { formData, extraErrors, showErrorList } = await rendered(() => {});
    expect(formData).toEqual({ $form: form.key });
    expect(extraErrors).toEqual({});
    // its list has keys where a reader wants labels
    expect(showErrorList).toBe(false);
  });

  test('sends a filing as it is kept, and nothing that is wrong', async () => {
    const send = vi.fn();
    const { onSubmit } = await rendered(send);
    onSubmit({ formData: { $form: form.key } });
    expect(send).not.toHaveBeenCalled();
    const sample = sampleOf(form, 1) as Readonly<Record<string, unknown>>;
    onSubmit({ formData: { ...sample, reporter: ` ${sample.reporter} ` } });
    expect(send).toHaveBeenLastCalledWith(sample);
  });
});

test('says where bases are only where there are some', () => {
  const readme = (...paths: string[]): string =>
    publishedReadme(form.pack, [form], [], { files: paths.map((path) => ({ path, text: '' })), bases: {} });
  expect(readme('forms/hebei/2026/pack.yaml')).not.toContain('bases/');
  expect(readme('forms/pack.yaml', 'bases/cn/2025/pack.yaml')).toContain('（所依据的在 `bases/`）');
});

test('says what the notice says, its forms in the order of its attachments, and nothing of what it does not', () => {
  const readme = (key: string): string => {
    const forms = realForms.filter(({ pack }) => pack.key === key);
    const [first] = forms;
    if (!first) throw new Error(`no pack ${key}`);
    return publishedReadme(first.pack, forms, [], { files: [], bases: {} });
  };
  const ministry = readme('cn/2024');
  expect(ministry).toContain(
    '\n- 报送至：工业和信息化部（装备工业一司）、国务院国资委（科技创新局）\n- 份数：申报书1份、推荐汇总表1份\n',
  );
  expect(ministry).toMatch(/\n## 联系单位\n\n- 工业和信息化部装备工业一司：010-68205630\n/);
  const gansu = readme('gansu/2026');
  expect([...gansu.matchAll(/^### 附件(\d+)/gm)].map(([, number]) => number)).toEqual(
    '1 2 3 4 5 6 7 8 12 13 14'.split(' '),
  );
  expect(gansu).not.toMatch(/联系单位|报送至|份数/);
  expect(gansu).toContain('通知原件未见：');
  expect(ministry).not.toContain('通知原件未见：');
  for (const page of [ministry, gansu]) expect(page).not.toContain('\n\n\n');
});
