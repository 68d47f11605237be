/** Every row of the table of field types, and every case of it: defined, filed, sampled, checked, printed, with one shape everywhere. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readTicks } from '../../compiler/filing/printing/answers.ts';
import { readValue } from '../../compiler/filing/printing/printing.ts';
import type { Example } from '../../compiler/model/field-type-spec.ts';
import { admitting, type FieldType, fieldTypes, specOf } from '../../compiler/model/field-types.ts';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import type { Control } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { generateRules } from '../../generators/rules/rules.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { generateTypes } from '../../generators/types/types.ts';
import { everyType } from '../fixtures/every-type.ts';
import { filing } from '../fixtures/hand-made.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { controlsOf } from '../layout/shown.ts';
import { projectFolder, understandFiles } from './project.ts';

interface Variant {
  readonly name: string;
  readonly type: FieldType;
  readonly given: Readonly<Record<string, unknown>>;
  readonly example: Example;
}

const GUIDE = 'scenario-guide/2022';
const UNITS = 'units/2022';

/** What a field is given that its type needs. */
const needed = (type: FieldType): Readonly<Record<string, unknown>> => {
  const { needs = [], codes } = specOf(type);
  const values: Readonly<Record<string, unknown>> = {
    options: { private: '民营', domestic: '国内', abroad: '国外' },
    catalogue: GUIDE,
    measure: 'level',
    level: 'class',
  };
  const [first] = needs;
  if (first === undefined) return codes === 'entries' ? { catalogue: UNITS } : {};
  return { [first]: values[first] };
};

const opened = (variant: Variant): readonly Variant[] =>
  admitting('open').includes(variant.type)
    ? [variant, { ...variant, name: `open ${variant.name}`, given: { ...variant.given, open: true } }]
    : [variant];

const variants = fieldTypes
  .flatMap((type): Variant[] => {
    const { example, cases = [] } = specOf(type);
    return [
      { name: type, type, given: needed(type), example },
      ...cases.map(({ attribute, is, example: filed }) => ({
        name: `${type} with ${attribute} ${is ?? ''}`.trim(),
        type,
        given: { ...needed(type), [attribute]: is ?? (attribute === 'detail' ? '事故名称' : true) },
        example: filed,
      })),
    ];
  })
  .flatMap(opened);

const entry = (label: string, entries?: object): object => ({ label, ...(entries && { entries }) });
const CATALOGUES = {
  'guide.yaml': {
    catalogue: GUIDE,
    title: '指引',
    source: '附件',
    entries: {
      production: entry('生产作业', {
        'human-machine-work': entry('人机协同'),
        'flexible-production': entry('柔性配置'),
      }),
    },
  },
  'units.yaml': { catalogue: UNITS, title: '单位', source: '附件', entries: { shijiazhuang: entry('石家庄') } },
};

/** A form with a field for each of them: `v0`, `v1`, …, each vouched for, so that rules.json says what it is. */
const formOf = (all: readonly Variant[]): ResolvedForm => {
  const ids = all.map((_, at) => `v${at}`);
  const definition = {
    form: 'test/2022/types',
    title: '各类字段',
    fields: Object.fromEntries(all.map(({ type, given }, at) => [`v${at}`, { label: `项${at}`, type, ...given }])),
    document: ids,
    rules: Object.fromEntries(ids.map((id) => [`${id}Holds`, { attests: id, message: '属实', source: 'inferred' }])),
  };
  const files = { 'pack.yaml': { pack: 'test/2022', title: '试验' }, ...CATALOGUES, 'form.yaml': definition };
  const texts = Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)] as const);
  const { resolution, diagnostics } = understandFiles(Object.fromEntries(texts));
  expect(diagnostics.list().filter(({ severity }) => severity === 'error')).toEqual([]);
  const form = resolution.forms.find(({ key }) => key === 'test/2022/types');
  if (form === undefined) throw new Error('The form did not resolve');
  return form;
};

const dataOf = (all: readonly Variant[]): Readonly<Record<string, Example>> => ({
  $form: 'test/2022/types',
  ...Object.fromEntries(all.map(({ example }, at) => [`v${at}`, example])),
});

const form = formOf(variants);
const schema = schemaOf(form);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const isValid = ajv.compile(schema);

/** CEL's type of what a schema describes. */
const celOf = (each: JsonSchema): unknown => {
  if (each.$ref !== undefined) return celOf({ ...schema.$defs?.[each.$ref.replace('#/$defs/', '')] });
  switch (each.type) {
    case 'array':
      return [celOf(each.items ?? {})];
    case 'object':
      return Object.fromEntries(Object.entries(each.properties ?? {}).map(([name, part]) => [name, celOf(part)]));
    case 'boolean':
      return 'bool';
    case 'number':
    case 'integer':
      return 'double';
    default:
      return each.type;
  }
};

/** What TypeScript says about a text beside the types of the form. */
const compiled = (text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-field-types-'));
  try {
    for (const { path, content } of [...generateTypes(form), { path: 'filing.ts', content: text }]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const options = '--strict --noEmit --exactOptionalPropertyTypes --target es2022 --module nodenext --types';
    const tsc = join(projectFolder, 'node_modules/.bin/tsc');
    return spawnSync(tsc, [...options.split(' '), '', 'filing.ts'], { cwd: folder, encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What stands in a filing where the form has fields of the type. */
const filedOf = (type: FieldType, nodes: readonly FieldNode[], data: unknown): readonly unknown[] =>
  nodes.flatMap((node) => {
    const value =
      typeof data === 'object' && data !== null ? Object.getOwnPropertyDescriptor(data, node.id)?.value : undefined;
    if (node.kind === 'field') return node.type === type && value !== undefined ? [value] : [];
    if (node.kind === 'matrix') return filedOf(type, node.rows, value);
    return [value].flat().flatMap((record) => filedOf(type, node.children, record));
  });

/** What the page says stands at a path: one control's text, its boxes, or each part at a path of its own. */
const readBack = (controls: readonly Control[], path: string): unknown => {
  const own = controls.filter((control) => control.path === path);
  const [first] = own;
  // One control for each picture, with its name where its bytes are not at hand: they are read as what was filed.
  const pictures = controls.filter((each) => each.input === 'picture' && each.path.startsWith(`${path}[`));
  if (pictures.length > 0) return pictures.map(({ filed }) => filed);
  if (first === undefined) {
    const parts = controls.flatMap((control) => (control.path.startsWith(`${path}.`) ? [control.path] : []));
    return Object.fromEntries(parts.map((part) => [part.slice(path.length + 1), readBack(controls, part)]));
  }
  const ticked = own.flatMap(({ checked, code }) => (checked === true && code !== undefined ? [code] : []));
  // What no page shows of a file is known from its descriptor alone.
  const filed = first.holds.type === 'evidence' ? first.filed : undefined;
  const reading =
    first.input === 'check' ? readTicks(first.holds, ticked) : readValue(first.holds, first.value ?? '', filed);
  return reading.kind === 'value' ? reading.value : undefined;
};

describe.each(fieldTypes)('%s', (type) => {
  test('stands filled in the fixture of every type', () => {
    expect(filedOf(type, everyType.fields, filing)).not.toEqual([]);
  });

  test('is said in both languages', () => {
    const { label, says } = specOf(type);
    expect(label.zh).toMatch(/\p{Script=Han}/u);
    expect(label.en).toMatch(/^[\x20-\x7e]+$/);
    expect(says).toMatch(/\.$/);
  });
});

describe.each(variants.map((variant, at) => ({ ...variant, id: `v${at}`, alone: [variant] })))('$name', (each) => {
  test('its example is filed as it is', () => {
    isValid({ $form: form.key, [each.id]: each.example });
    expect((isValid.errors ?? []).filter(({ instancePath }) => instancePath.startsWith(`/${each.id}`))).toEqual([]);
  });

  test('rules and schema know one shape of it', () => {
    const [artifact] = generateRules(form);
    expect(JSON.parse(String(artifact?.content)).variables[each.id]).toEqual(celOf(schema.properties?.[each.id] ?? {}));
  });

  test('a filled form prints all of it, which read back is the example', () => {
    const document = layout(formOf(each.alone), dataOf(each.alone));
    expect(readBack(controlsOf(document), 'v0')).toEqual(each.example);
  });
});

test('TypeScript takes a filing of all examples, and none that holds something else', () => {
  const all = JSON.stringify(dataOf(variants));
  const wrong = variants.map((_, at) => `// @ts-expect-error\nexport const w${at}: Types['v${at}'] = null;`);
  const imported = "import type { Types } from './test/2022/types/types.js';";
  expect(compiled([imported, `export const filing: Types = ${all};`, ...wrong].join('\n'))).toBe('');
});

test('samples of fifty seeds are valid, for the validator too', async () => {
  const { validate } = await loadValidator(form);
  expect(validate(dataOf(variants)).issues).toBeUndefined();
  for (let seed = 0; seed < 50; seed += 1) {
    const sample = sampleOf(form, seed);
    expect(isValid(sample), `seed ${seed}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    expect(validate(sample).issues, `seed ${seed}`).toBeUndefined();
  }
});
