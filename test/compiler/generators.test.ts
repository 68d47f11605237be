/** The generators that come with the package. */
import { expect, test } from 'vitest';
import { memoryHost } from '../../compiler/host/memory-host.ts';
import { GENERATORS } from '../../compiler/installed-targets.ts';
import { make } from '../../compiler/make.ts';
import { mediaTypeOf } from '../../compiler/model/media-type.ts';
import { roleOf } from '../../compiler/pack/roles.ts';
import { CHANGED, define } from './small-build.ts';

test('what people review is committed, what is built from it is not', () => {
  expect(Object.fromEntries(GENERATORS.map(({ name, committed }) => [name, committed]))).toEqual({
    types: true,
    schema: true,
    rules: true,
    form: true,
    docs: true,
    validator: false,
    package: false,
    word: false,
    excel: false,
    pdf: false,
    svg: false,
  });
});

test('none tells a line or a column of a definition: what says so is as it was where these move', async () => {
  const generators = GENERATORS.filter(
    ({ placeless, name }) => placeless && !['pdf', 'svg', 'word', 'excel'].includes(name),
  );
  expect(GENERATORS.filter(({ placeless }) => !placeless)).toEqual([]);
  const filesOf = async (definitions: Readonly<Record<string, string>>) => {
    const roots = [{ folder: '/project/forms', prefix: 'forms/' }];
    const { diagnostics, artifacts } = await make(
      { roots, selectors: [], generators },
      memoryHost(define(new Map(), definitions)),
    );
    expect(diagnostics.list()).toEqual([]);
    // what a package carries are the definitions themselves
    return artifacts.filter(({ path }) => !path.endsWith('.yaml'));
  };
  const moved = Object.entries(CHANGED).map(([path, text]) => [
    path,
    `# a comment\n${text.replace('{ label', '{   label')}`,
  ]);
  const files = await filesOf(CHANGED);
  expect(files.length).toBeGreaterThan(15);
  expect(await filesOf(Object.fromEntries(moved))).toEqual(files);
});

test('each kind of file that they publish has a role and a media type in the listing of a pack', async () => {
  const roots = [{ folder: '/project/forms', prefix: 'forms/' }];
  const generators = GENERATORS.filter(({ name }) => !['pdf', 'svg', 'word', 'excel'].includes(name));
  const { artifacts } = await make({ roots, selectors: [], generators }, memoryHost(define(new Map(), CHANGED)));
  const paths = artifacts.flatMap(({ path, published }) =>
    published === true && path.startsWith('test/2022/') ? [path.slice('test/2022/'.length)] : [],
  );
  const documents = ['a/blank.docx', 'a/blank.xlsx', 'a/blank.pdf', 'a/pages/1.svg'];
  expect(paths.length).toBeGreaterThan(10);
  expect([...paths, ...documents].filter((path) => roleOf(path) === 'other')).toEqual([]);
  // what is none of the table goes as plain text, which these are
  const plain = paths.filter((path) => mediaTypeOf(path) === 'text/plain' && !/\.ts$|^LICENSE$/.test(path));
  expect(plain).toEqual([]);
});
