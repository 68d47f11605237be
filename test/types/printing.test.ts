/** Types are printed as they were committed, and whatever stands in names and texts stays in its comment or its string. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Node, Project, type SourceFile } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import type { Codes, Declaration, TypesModule } from '../../generators/types/module.ts';
import { printCompiled, printModule } from '../../generators/types/print-module.ts';
import { generateTypes } from '../../generators/types/types.ts';
import { projectFolder } from '../compiler/project.ts';
import { realForms } from '../forms/real-forms.ts';

test.each(realForms.map((form) => [form.key, form] as const))('%s, byte for byte', (_, form) => {
  for (const { path, content } of generateTypes(form))
    expect(readFileSync(join(projectFolder, 'output', path), 'utf8') === content, path).toBe(true);
});

// biome-ignore format: a list to read
const units = [
  'a', '中', ' ', '\n', '\r', '\u2028', '\u2029', '\t', '\0', '\x85', '*', '/', '*/', '/*', '//', "'", '"', '\\', '`', '${', '}', '<!--', '-->', '@', '😀',
  '\ud83d', '\ude00', '\ufeff', '\u202e',
];
const text = fc.array(fc.constantFrom(...units), { maxLength: 8 }).map((all) => all.join(''));
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 4 });

const declaration: fc.Arbitrary<Declaration> = fc.oneof(
  fc.tuple(texts, text, fc.boolean()).map(
    ([names, doc, optional]): Declaration => ({
      kind: 'interface',
      name: 'Shape',
      of: '',
      doc,
      properties: names.map((name) => ({ name, doc, type: 'string', optional, readOnly: !optional })),
    }),
  ),
  text.map((doc): Declaration => ({ kind: 'alias', name: 'Alias', doc, type: 'string' })),
  fc.tuple(text, text).map(([doc, value]): Declaration => ({ kind: 'constant', name: 'CONSTANT', doc, value })),
  fc.tuple(text, texts, text).map(
    ([doc, codes, label]): Declaration => ({
      kind: 'codes',
      name: 'Codes',
      of: 'codes',
      doc,
      options: codes.map((code, at) => ({ code, label: `${label}${at}` })),
    }),
  ),
);

const modules = fc.array(declaration, { minLength: 1, maxLength: 4 }).map(
  (declarations): TypesModule => ({
    path: 'a/types.ts',
    header: 'a, generated',
    imports: [],
    // names that do not meet
    declarations: declarations.map((each, at) => ({ ...each, name: `${each.name}${at}` })),
  }),
);

const project = new Project({ useInMemoryFileSystem: true });
let files = 0;

/** As a compiler reads it, which must find no fault in its syntax. */
const readBack = (content: unknown, ending: string): SourceFile => {
  files += 1;
  const file = project.createSourceFile(`/${files}${ending}`, String(content));
  const faults = project.getProgram().getSyntacticDiagnostics(file);
  expect(faults.map((fault) => fault.getMessageText())).toEqual([]);
  return file;
};

const nameIn = (name: Node | undefined): string | undefined =>
  Node.isStringLiteral(name) ? name.getLiteralValue() : name?.getText();

/** Names and values of every declaration, in order. */
const saidBy = (file: SourceFile): readonly unknown[] =>
  file.getStatements().map((statement) => {
    if (Node.isInterfaceDeclaration(statement))
      return [statement.getName(), statement.getProperties().map((property) => nameIn(property.getNameNode()))];
    if (Node.isTypeAliasDeclaration(statement)) {
      const type = statement.getTypeNodeOrThrow();
      const parts = Node.isUnionTypeNode(type) ? type.getTypeNodes() : [type];
      const literals = parts.map((part) => (Node.isLiteralTypeNode(part) ? nameIn(part.getLiteral()) : part.getText()));
      return [statement.getName(), literals];
    }
    if (!Node.isVariableStatement(statement)) return statement.getText();
    const [variable] = statement.getDeclarations();
    const initializer = variable?.getInitializer();
    const value = Node.isAsExpression(initializer) ? initializer.getExpression() : undefined;
    const whole = Node.isSatisfiesExpression(initializer) ? initializer.getExpression() : initializer;
    const object = value ?? (Node.isAsExpression(whole) ? whole.getExpression() : whole);
    if (!Node.isObjectLiteralExpression(object)) return [variable?.getName(), nameIn(object)];
    const members = object.getProperties().map((member) => {
      if (!Node.isPropertyAssignment(member)) return member.getText();
      return [nameIn(member.getNameNode()), nameIn(member.getInitializer())];
    });
    return [variable?.getName(), members];
  });

const labels = ({ name, options }: Codes): unknown => [
  `${name.charAt(0).toLowerCase()}${name.slice(1)}Labels`,
  options.map(({ code, label }) => [code, label]),
];

const values = (each: Declaration): unknown[] => {
  if (each.kind === 'constant') return [[each.name, each.value]];
  return each.kind === 'codes' ? [labels(each)] : [];
};

const types = (each: Declaration): unknown[] => {
  if (each.kind === 'interface') return [[each.name, each.properties.map(({ name }) => name)]];
  if (each.kind === 'alias') return [[each.name, ['string']]];
  return each.kind === 'codes' ? [[each.name, each.options.map(({ code }) => code)]] : [];
};

describe('whatever names and texts hold', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}`);
  test('a compiler reads what was meant', () => {
    fc.assert(
      fc.property(modules, (module) => {
        const { declarations } = module;
        const source = readBack(printModule(module).content, '.ts');
        expect(saidBy(source)).toEqual(declarations.flatMap((each) => [...types(each), ...values(each)]));
        const [declared, script] = printCompiled(module);
        for (const printed of [printModule(module), declared, script])
          expect(String(printed?.content ?? '')).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(readBack(declared?.content, '.d.ts').getStatements()).toHaveLength(source.getStatements().length);
        if (script) expect(saidBy(readBack(script.content, '.js'))).toEqual(declarations.flatMap(values));
        for (const file of project.getSourceFiles()) project.removeSourceFile(file);
      }),
      { seed, numRuns: 120 },
    );
  });
});
