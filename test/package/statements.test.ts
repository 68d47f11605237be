/** How a form's index writes what it exports. */
import { expect, test } from 'vitest';
import { generateIndex } from '../../generators/package/index-module.ts';
import { field, formOf } from '../fixtures/build-form.ts';

const form = formOf('note', '说明', [field('name', 'text', '名称')]);

/** `index.js` without what it begins with. */
const script = (...values: readonly string[]): string =>
  String(generateIndex(form, [{ path: 'test/2022/note/types', types: [], values }])[0]?.content)
    .split('\n')
    .slice(2)
    .join('\n');

test('on one line of 120 characters at most', () => {
  const around = "export {  } from './types.js';".length;
  const name = 'n'.repeat(120 - around);
  expect(script(name)).toBe(`export { ${name} } from './types.js';\n`);
  expect(script(`${name}n`)).toBe(`export {\n  ${name}n,\n} from './types.js';\n`);
});

test('nothing of a module that has nothing', () => {
  expect(script()).toBe('');
});

test('with the name of its module before that which every form has, capital or not', () => {
  const modules = [
    { path: 'test/2022/shared/note-kind', types: ['Issue'], values: ['check'] },
    { path: 'test/2022/shared/validation', types: ['Issue'], values: ['check'], isOfEveryForm: true },
  ];
  const [values, types] = generateIndex(form, modules).map(({ content }) => String(content));
  expect(values).toContain("export { check as noteKindCheck } from '../shared/note-kind.js';\n");
  expect(values).toContain("export { check } from '../shared/validation.js';\n");
  expect(types).toContain("export type { Issue as NoteKindIssue } from '../shared/note-kind.js';\n");
});

test('under its other name too', () => {
  const also = { kindLabels: 'sortLabels' };
  const [content] = generateIndex(form, [{ path: 'test/2022/note/types', types: [], values: ['kindLabels'], also }]);
  expect(String(content?.content)).toContain("export { kindLabels, kindLabels as sortLabels } from './types.js';\n");
});
