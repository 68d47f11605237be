/** The project of `scale-project.ts` as TypeSpec says it: the same forms and fields, chains by models without what they change. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAIN, FIELDS, PER_PACK, range, SHARED } from './scale-project.ts';

const TYPES = [
  '@maxLength(50) @doc("指标NN") fieldNN?: string;',
  '@minValue(0) @doc("指标NN（万元）") fieldNN?: decimal;',
  '@doc("指标NN") fieldNN?: plainDate;',
  '@doc("指标NN") fieldNN?: "yes" | "no" | "other";',
  '@maxLength(500) @doc("指标NN") fieldNN?: string;',
] as const;

const field = (at: number, label = `指标${at}`): string =>
  (TYPES[at % TYPES.length] ?? '').replace('指标NN', label).replaceAll('NN', String(at));

const model = (at: number): string => {
  const name = `Form${at}`;
  if (at % PER_PACK === 0 || at % PER_PACK >= CHAIN)
    return `@doc("申报表${at}") model ${name} {\n  ...Shared;\n  ${range(SHARED, FIELDS)
      .map((each) => field(each))
      .join('\n  ')}\n}\n`;
  const [renamed, removed] = [SHARED + (at % 50), 90 + (at % PER_PACK)];
  const others = renamed === removed ? '' : `\n  ${field(renamed, `改名${at}`)}`;
  return `@doc("申报表${at}") model ${name} {\n  ...OmitProperties<Form${at - 1}, "field${renamed}" | "field${removed}">;${others}\n}\n`;
};

/** @param modules where TypeSpec is installed */
export const writeTypeSpec = (folder: string, forms: number, modules: string): void => {
  mkdirSync(folder, { recursive: true });
  symlinkSync(modules, join(folder, 'node_modules'));
  const shared = range(0, SHARED)
    .map((each) => field(each))
    .join('\n  ');
  const head = 'import "@typespec/json-schema";\nusing TypeSpec.JsonSchema;\n@jsonSchema\nnamespace Forms;\n';
  writeFileSync(
    join(folder, 'main.tsp'),
    `${head}model Shared {\n  ${shared}\n}\n${range(0, forms).map(model).join('')}`,
  );
};
