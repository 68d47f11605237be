/** What the validators of a pack declare together is what their runtime takes and gives. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { validationText, validatorDeclarations, validatorExports } from '../../generators/validator/declarations.ts';
import { field, formOf } from '../fixtures/build-form.ts';
import { everyType, summary } from '../fixtures/every-type.ts';

// Within the project, where the runtime's own imports resolve.
const temporary = fileURLToPath(new URL('../.tmp', import.meta.url));
mkdirSync(temporary, { recursive: true });
const folder = mkdtempSync(join(temporary, 'validation-'));
afterAll(() => rmSync(folder, { recursive: true }));

const runtime = '../../../generators/validator/runtime';

/** Each assignable to the other: the runtime may write down the same in another way. */
const checks = `
import type { Options, Result } from '${runtime}/validate.ts';
import type { Issue as RuntimeIssue } from '${runtime}/issues.ts';
import type { Attested, Unchecked } from '${runtime}/rule-issues.ts';
import type { IssueCode } from '${runtime}/messages.ts';
import type * as declared from './validation.js';

type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? (keyof A extends keyof B ? (keyof B extends keyof A ? true : false) : false) : false) : false;
export const codes: Both<IssueCode, declared.IssueCode> = true;
export const issue: Both<RuntimeIssue, declared.Issue> = true;
export const unchecked: Both<Unchecked, declared.Unchecked> = true;
export const attested: Both<Attested, declared.Attested> = true;
export const options: Both<Options, declared.Options> = true;
export const result: Both<Result, declared.Result<unknown>> = true;
`;

test('the same as the runtime’s own types', () => {
  writeFileSync(join(folder, 'validation.d.ts'), validationText);
  writeFileSync(join(folder, 'checks.ts'), checks);
  const options =
    '--ignoreConfig --strict --noEmit --exactOptionalPropertyTypes --target es2023 --module nodenext --allowImportingTsExtensions';
  const { stdout } = spawnSync(
    fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url)),
    [...options.split(' '), '--types', 'node', 'checks.ts'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stdout).toBe('');
});

test('forms of a pack share them, and none writes them again', () => {
  const [first, second] = [everyType, summary].map(validatorDeclarations);
  expect(first?.[1]).toEqual(second?.[1]);
  expect(first?.[1]).toEqual({ path: 'test/2022/shared/validation.d.ts', content: validationText });
  expect(first?.[0]?.content).not.toMatch(/interface|export type/);
});

test('names of the exports, and a form that is called as one of them', () => {
  const [own, shared] = validatorExports(formOf('result', '结果', [field('name', 'text', '名称')]));
  expect(own.values).toEqual(['default', 'draftSchema', 'isResult', 'schema', 'validate']);
  expect(shared.types).toContain('Result');
  expect(shared.types).toHaveLength(validationText.match(/^export /gm)?.length ?? 0);
});
