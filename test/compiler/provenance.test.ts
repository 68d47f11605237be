/** Every attribute of a resolved form knows the text that set it, and what that overrode. */
import { describe, expect, it } from 'vitest';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import type { Origin } from '../../compiler/model/provenance.ts';
import { realSources, understandFiles, understandSources } from './project.ts';
import { shown } from './shown.ts';

const sources = realSources();
const { resolution, diagnostics } = understandSources(sources);
const linesOf = new Map(sources.map(({ path, text }) => [path, text.split('\n')]));

/** What a field says of itself; the rest follows from where it stands. */
const DERIVED = new Set([
  'kind',
  'id',
  'path',
  'children',
  'rows',
  'block',
  'required',
  'open',
  'readOnly',
  'notes',
  'options',
  'years',
]);
/** Attributes that the definition calls otherwise. */
const WRITTEN_AS: Readonly<Record<string, string>> = { minRecords: 'least', maxRecords: 'most' };

const attributesOf = (node: FieldNode): string[] => {
  const names = Object.entries(node).flatMap(([name, value]) =>
    DERIVED.has(name) || value === undefined ? [] : [WRITTEN_AS[name] ?? name],
  );
  const flags = node.kind === 'field' ? [node.readOnly ? ['readOnly'] : [], node.open ? ['open'] : []].flat() : [];
  return [
    ...names,
    ...flags,
    ...(node.notes.length > 0 ? ['notes'] : []),
    ...(node.kind === 'matrix' ? ['years'] : []),
  ];
};

const fieldsOf = (nodes: readonly FieldNode[]): FieldNode[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'field') return [node];
    return [node, ...fieldsOf(node.kind === 'matrix' ? node.rows : node.children)];
  });

/** The text at an origin. */
const textAt = ({ file, line, column }: Origin): string => linesOf.get(file)?.[line - 1]?.slice(column - 1) ?? '';

/** As far as the definition shows the value: up to a parameter, a slot or an escape. */
const beginning = (value: string): string => /^[^{}\\\n"']*/.exec(value)?.[0] ?? '';

/** Does the text begin with the value, as YAML may write it? Paths may be written relative to what they stand in. */
const isWrittenAt = (text: string, attribute: string, value: Origin['value']): boolean => {
  if (typeof value === 'object') return text.startsWith('[') || text.startsWith('- ');
  if (typeof value !== 'string') return text.startsWith(String(value));
  const unquoted = text.replace(/^["']/, '');
  if (/^[|>]/.test(text)) return true;
  const added = /^\{ (?:append|prepend): ["']?(.*)/.exec(text)?.[1];
  if (added !== undefined) return value.includes(beginning(added).trimEnd());
  if (attribute === 'field' || attribute === 'list') {
    const [written = ''] = /^[\w.]+/.exec(unquoted) ?? [];
    return written !== '' && (value === written || value.endsWith(`.${written}`));
  }
  const shown = beginning(unquoted);
  return unquoted.startsWith(beginning(value)) || (unquoted.startsWith(`${shown}{{`) && value.startsWith(shown));
};

/** What a rule of the kind says beside message and source. */
const PARTS = { condition: ['severity', 'check'], attestation: ['attests'], unasked: ['lacks'] } as const;

describe('the real forms', () => {
  it('are fine', () => {
    expect(shown(diagnostics.list())).toBe('');
    expect(resolution.forms.length).toBeGreaterThan(5);
  });

  it('have an origin for every attribute of every field', () => {
    const missing = resolution.forms.flatMap((form) =>
      fieldsOf(form.fields).flatMap((node) =>
        attributesOf(node)
          .filter((name) => !form.provenance[node.path]?.[name]?.length && name !== 'least')
          .map((name) => `${form.key} ${node.path} ${name}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('have one for what is optional, for every option, note, rule and the head', () => {
    const missing = resolution.forms.flatMap((form) => {
      const has = (address: string, name: string): boolean => (form.provenance[address]?.[name]?.length ?? 0) > 0;
      const wanted = [
        ...['title', 'subtitle', 'attachment']
          .filter((name) => Object.hasOwn(form, name))
          .map((name) => ['form', name]),
        ...form.notes.map(({ id }) => [`notes/${id}`, 'text']),
        ...form.rules.flatMap(({ id, kind }) =>
          [...PARTS[kind], 'message', 'english', 'source'].map((name) => [`rules/${id}`, name]),
        ),
        ...fieldsOf(form.fields).flatMap((node) => {
          if (node.kind !== 'field') return [];
          const options = node.options?.map(({ code }) => [`${node.path}=${code}`, 'label']) ?? [];
          return node.required || node.readOnly ? options : [...options, [node.path, 'optional']];
        }),
      ];
      return wanted
        .filter(([address = '', name = '']) => !has(address, name))
        .map((each) => `${form.key} ${each.join(' ')}`);
    });
    expect(missing).toEqual([]);
  });

  const origins = (form: ResolvedForm): [string, string, Origin, boolean][] =>
    Object.entries(form.provenance).flatMap(([address, attributes]) =>
      Object.entries(attributes).flatMap(([name, chain]) =>
        chain.map((origin, i): [string, string, Origin, boolean] => [address, name, origin, i === 0]),
      ),
    );

  it('point at the very text', () => {
    const astray = resolution.forms.flatMap((form) =>
      origins(form)
        .filter(([, , { line, column }]) => line < 1 || column < 1)
        .concat(origins(form).filter(([, name, origin]) => !isWrittenAt(textAt(origin), name, origin.value)))
        .map(
          ([address, name, { file, line, column, value }]) => `${address} ${name} ${file}:${line}:${column} ${value}`,
        ),
    );
    expect(astray).toEqual([]);
  });

  it('say by which operation: the form, a block of the project, or a verb of an overlay', () => {
    const blocks = [...resolution.project.blocks.keys()].map((name) => `use ${name}`);
    const known = new Set(['define', 'set', 'add', 'values', ...blocks]);
    const said = new Set(resolution.forms.flatMap((form) => origins(form).map(([, , { operation }]) => operation)));
    expect([...said].filter((operation) => !known.has(operation))).toEqual([]);
    expect(said).toContain('define');
  });

  it('mark what was misprinted, repaired or reconstructed where it is printed', () => {
    for (const form of resolution.forms)
      for (const { address, attribute, printed } of form.marks)
        expect(form.provenance[address]?.[attribute]?.[0]?.value).toBe(printed);
  });
});

describe('a chain of layers', () => {
  const files = {
    'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
    'block.yaml':
      'block: person\nfields:\n  person:\n    label: 人员\n    fields:\n      name: { label: 姓名, type: text }\nrows: [person.name]\n',
    'base.yaml':
      'form: test/2022/base\ntitle: 申报书\nuse: [person]\nfields:\n  kind: { label: 类型, type: choice, options: { x: 甲 } }\ndocument:\n  - kind\n  - grid: g\n    rows:\n      - use: person\n',
    'second.yaml':
      'form: test/2022/second\nextends: test/2022/base\ntitle: 申请书\nchanges:\n  set:\n    person.name: { label: 名字 }\n  values:\n    kind: { relabel: { x: 甲类 } }\n',
    'third.yaml':
      'form: test/2022/third\nextends: test/2022/second\nchanges:\n  rename: { person.name: fullName }\n  set:\n    person.name: { label: "{{year}}年姓名", optional: true, loosens: 理由, expect: { label: 名字 } }\n  add:\n    - { field: age, label: 年龄, type: integer, after: person.name }\n',
  };
  const { resolution: small, diagnostics: said } = understandFiles(files);
  const third = small.forms.find(({ key }) => key === 'test/2022/third');

  /** As `explain` prints it. */
  const explained = (address: string, name: string): string[] =>
    (third?.provenance[address]?.[name] ?? []).map(
      ({ file, line, column, operation, value }) => `${value} ${operation} ${file}:${line}:${column}`,
    );

  it('has the one in force first, then what each layer had set', () => {
    expect(shown(said.list())).toBe('');
    expect(explained('person.fullName', 'label')).toEqual([
      '2022年姓名 set third.yaml:6:27',
      '名字 set second.yaml:6:27',
      '姓名 use person block.yaml:6:22',
    ]);
  });

  it('of the head, of a code, of a placement', () => {
    expect(explained('form', 'title')).toEqual(['申请书 set second.yaml:3:8', '申报书 define base.yaml:2:8']);
    expect(explained('kind=x', 'label')).toEqual(['甲类 values second.yaml:8:27', '甲 define base.yaml:5:50']);
    expect(explained('document/person.fullName', 'field')).toEqual(['person.fullName use person block.yaml:7:8']);
  });

  it('begins where an overlay adds', () => {
    expect(explained('person.age', 'label')).toEqual(['年龄 add third.yaml:8:28']);
    expect(explained('document/person.age', 'field')).toEqual(['person.age add third.yaml:8:16']);
    expect(explained('person.fullName', 'optional')).toEqual(['true set third.yaml:6:52']);
  });

  it('has no block that was changed, and the one that was not', () => {
    const blockIn = (key: string): unknown =>
      small.forms.find((form) => form.key === key)?.fields.find(({ id }) => id === 'person');
    expect(blockIn('test/2022/base')).toHaveProperty('block', 'person');
    expect(blockIn('test/2022/second')).not.toHaveProperty('block');
  });

  it('remembers names', () => {
    expect(third?.lineage).toEqual({ removed: [], renamed: { 'person.name': 'person.fullName' } });
  });
});
