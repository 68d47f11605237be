/** Whether the TypeScript compiler takes the types of one form for those of another. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { formTypeName } from '../../compiler/model/type-name.ts';
import { generateTypes } from '../../generators/types/types.ts';

const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
const options =
  '--strict --noEmit --skipLibCheck false --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022 --module nodenext --types';

export interface Pair {
  readonly variant: ResolvedForm;
  readonly base: ResolvedForm;
}

const matrixYears = (nodes: readonly FieldNode[]): ReadonlyMap<string, readonly number[]> =>
  new Map(
    nodes.flatMap((node) => {
      if (node.kind === 'field') return [];
      return node.kind === 'matrix' ? [[node.path, node.years] as const] : [...matrixYears(node.children)];
    }),
  );

/** The form with the years of another one, where both have the matrix. */
export const withYearsOf = (form: ResolvedForm, other: ResolvedForm): ResolvedForm => {
  const known = matrixYears(other.fields);
  const dated = (node: FieldNode): FieldNode => {
    if (node.kind === 'field') return node;
    if (node.kind === 'matrix') return { ...node, years: known.get(node.path) ?? node.years };
    return { ...node, children: node.children.map(dated) };
  };
  return { ...form, fields: form.fields.map(dated) };
};

/** A statement that compiles or not, and the forms whose types it may name: each as `<letter>Final` and `<letter>Draft`. */
export interface Statement {
  readonly forms: Readonly<Record<string, ResolvedForm>>;
  readonly text: string;
}

/** `$form` aside, as a final filing of the variant is handed to what takes one of the base. */
export const handedOver = ({ variant, base }: Pair): Statement => ({
  forms: { V: variant, B: base },
  text: "export const same = (final: Omit<VFinal, '$form'>): Omit<BFinal, '$form'> => final;",
});

/** Codes of the compiler that say that a value does not have the type asked for. */
const misfits = /^error TS(?:2322|2375|2739|2740|2741|2719|2345|2559):/;

/** Whether the compiler accepts each statement; throws where it complains of anything else. All in one run. */
export const compileEach = (statements: readonly Statement[]): readonly boolean[] => {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-pairs-'));
  try {
    const write = (path: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    write('package.json', '{ "type": "module" }');
    statements.forEach(({ forms, text }, at) => {
      const imports = Object.entries(forms).map(([letter, form]) => {
        for (const { path, content } of generateTypes(form)) write(`${at}/${letter}/${path}`, content);
        const name = formTypeName(form.key);
        return `import type { ${name} as ${letter}Final, ${name}Draft as ${letter}Draft } from './${letter}/${form.key}/types.js';`;
      });
      // the last line is the statement
      write(`${at}/statement.ts`, [...imports, text].join('\n'));
    });
    const files = statements.map((_, at) => `${at}/statement.ts`);
    const { stdout } = spawnSync(tsc, [...options.split(' '), '', ...files], { cwd: folder, encoding: 'utf8' });
    const refused = new Set<number>();
    for (const line of stdout.split('\n').filter((each) => /^\S/.test(each))) {
      const [, at = '', row, error = ''] = /^(\d+)\/statement\.ts\((\d+),\d+\): (.*)$/.exec(line) ?? [];
      const wanted = Object.keys(statements[Number(at)]?.forms ?? {}).length + 1;
      if (!misfits.test(error) || Number(row) !== wanted) throw new Error(line);
      refused.add(Number(at));
    }
    return statements.map((_, at) => !refused.has(at));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
