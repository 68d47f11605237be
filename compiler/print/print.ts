/** Definitions → YAML in the style of the packaged forms: the inverse of parse. */
import type {
  BlockDefinition,
  CatalogueDefinition,
  Definition,
  FormDefinition,
  PackDefinition,
  Use,
  VocabularyDefinition,
} from '../definition/definition.ts';
import { FORM_ATTRIBUTES } from '../language/kinds.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { changesYaml } from './changes.ts';
import { leafYaml, listed, namedMap, partEntries } from './nodes.ts';
import { type Entry, inBlock, list, map, openList, openMap, type Yaml } from './yaml.ts';

export interface PrintOptions {
  /** Where an editor finds the language's JSON Schema, from the file: `../../language.schema.json`. */
  readonly schema?: string;
}

/** The text of the file that says this; parsed, it gives the same definition. */
export const print = (definition: Definition, { schema }: PrintOptions = {}): string =>
  [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...inBlock(openMap(fileEntries(definition)), ''),
    '',
  ].join('\n');

const fileEntries = (definition: Definition): Entry[] => {
  switch (definition.role) {
    case 'form':
      return formEntries(definition);
    case 'block':
      return blockEntries(definition);
    case 'pack':
      return packEntries(definition);
    case 'catalogue':
      return catalogueEntries(definition);
    case 'vocabulary':
      return vocabularyEntries(definition);
  }
};

/** The entry, unless there is nothing to say. */
const some = (key: string, value: string | undefined): Entry[] => (value === undefined ? [] : [[key, value]]);
const unlessEmpty = <T>(key: string, of: readonly T[], yaml: (of: readonly T[]) => Yaml): Entry[] =>
  of.length > 0 ? [[key, yaml(of)]] : [];

const useYaml = ({ block, into }: Use): Yaml =>
  into
    ? map([
        ['block', block.name],
        ['in', into.name],
      ])
    : block.name; // prettier

const formEntries = (form: FormDefinition): Entry[] => [
  ['form', form.key.name],
  ...some('extends', form.extends?.name),
  ...Object.keys(FORM_ATTRIBUTES).flatMap((name): Entry[] => {
    const attribute = form.head.get(name);
    return attribute ? [[name, leafYaml(attribute)]] : [];
  }),
  ...unlessEmpty('use', form.uses, (uses) => list(uses.map(useYaml))),
  ...unlessEmpty('fields', form.fields, namedMap),
  ...unlessEmpty('document', form.document, (nodes) => openList(nodes.map(listed))),
  ...unlessEmpty('notes', form.notes, namedMap),
  ...unlessEmpty('rules', form.rules, namedMap),
  ...unlessEmpty('changes', form.changes, changesYaml),
];

const blockEntries = (block: BlockDefinition): Entry[] => [
  ['block', block.key.name],
  ...unlessEmpty('use', block.uses, (uses) => list(uses.map(useYaml))),
  ...unlessEmpty('fields', block.fields, namedMap),
  ...unlessEmpty('rows', block.rows, (nodes) => openList(nodes.map(listed))),
  ...unlessEmpty('content', block.content, (nodes) => openList(nodes.map(listed))),
  ...unlessEmpty('notes', block.notes, namedMap),
  ...unlessEmpty('rules', block.rules, namedMap),
];

const packEntries = (pack: PackDefinition): Entry[] => [
  ['pack', pack.key.name],
  ...some('extends', pack.extends?.name),
  ['title', pack.title],
  ...(pack.notice
    ? [
        [
          'notice',
          openMap([
            ['title', pack.notice.title],
            ...some('number', pack.notice.number),
            ...some('issuedOn', pack.notice.issuedOn),
            ['issuers', list(pack.notice.issuers)],
          ]),
        ] as const,
      ]
    : []),
  ...unlessEmpty('parameters', pack.parameters, (parameters) =>
    map(parameters.map(({ name, value }) => [name.name, value])),
  ),
  ...some('platform', pack.platform),
  ...unlessEmpty('deadlines', pack.deadlines, (deadlines) =>
    openMap(
      deadlines.map(({ id, on, what, who, forms }) => [
        id,
        map([['on', on], ['what', what], ...some('who', who), ...unlessEmpty('forms', forms, list)]),
      ]),
    ),
  ),
  ...some('reportingUnits', pack.reportingUnits?.name),
  ...unlessEmpty('quotas', pack.quotas, (quotas) =>
    openMap(
      quotas.map(({ id, units, limits, exempt }) => [
        id,
        map([
          ['units', list(units.map(({ name }) => name))],
          ...unlessEmpty('limits', Object.entries(limits), map),
          ...(exempt ? [['exempt', true] as const] : []),
        ]),
      ]),
    ),
  ),
  ...unlessEmpty('rules', pack.rules, (rules) =>
    openMap(
      rules.map(({ node, forms, replaces }) => [
        node.id,
        openMap([
          ['forms', list(forms.map(({ name }) => name))],
          ...(replaces ? [['replaces', true] as const] : []),
          ...partEntries(node),
        ]),
      ]),
    ),
  ),
  ...unlessEmpty('copies', Object.entries(pack.copies), map),
  ...unlessEmpty('recipients', pack.recipients ?? [], list),
];

const entriesYaml = (entries: readonly CatalogueEntry[]): Yaml =>
  openMap(
    entries.map(({ code, label, number, formerly, facts, entries: inner }) => {
      const said: Entry[] = [
        ['label', label],
        ...some('number', number),
        ...(formerly ? [['formerly', formerly.length === 1 ? (formerly[0] ?? '') : list(formerly)] as const] : []),
        ...(facts ? [['facts', map(Object.entries(facts))] as const] : []),
      ];
      return [code, inner.length > 0 ? openMap([...said, ['entries', entriesYaml(inner)]]) : map(said)];
    }),
  );

const catalogueEntries = ({ key, catalogue, totals }: CatalogueDefinition): Entry[] => [
  ['catalogue', key.name],
  ['title', catalogue.title],
  ['source', catalogue.source],
  ...unlessEmpty('totals', totals, (of) => map(of.map(({ fact, total }) => [fact.name, total]))),
  ['entries', entriesYaml(catalogue.entries)],
];

const vocabularyEntries = ({ words }: VocabularyDefinition): Entry[] => [
  [
    'vocabulary',
    openMap(
      words.map(({ path, type, means }) => [
        path.name,
        map([
          ['type', type],
          ['means', means],
        ]),
      ]),
    ),
  ],
];
