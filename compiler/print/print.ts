/** Definitions → YAML in the style of the packaged forms: the inverse of parse. */
import type {
  BlockDefinition,
  Confirmation,
  CopiesDefinition,
  DeadlineDefinition,
  Definition,
  FormDefinition,
  MaterialDefinition,
  PackDefinition,
  PackRule,
  QuotaDefinition,
  Use,
  VocabularyDefinition,
} from '../definition/definition.ts';
import { FORM_ATTRIBUTES } from '../language/kinds.ts';
import { PUBLISHING } from '../model/pack.ts';
import { catalogueEntries } from './catalogue.ts';
import { changesYaml } from './changes.ts';
import { leafYaml, listed, namedMap, partEntries } from './nodes.ts';
import { inBlock, openList, openMap, type Yaml, type YamlEntry, yamlList, yamlMap } from './yaml.ts';

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

const fileEntries = (definition: Definition): YamlEntry[] => {
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
const some = (key: string, value: Yaml | undefined): YamlEntry[] => (value === undefined ? [] : [[key, value]]);
const unlessEmpty = <T>(key: string, of: readonly T[], yaml: (of: readonly T[]) => Yaml): YamlEntry[] =>
  of.length > 0 ? [[key, yaml(of)]] : [];

/** `quotas.cities`, or with why it is not certain yet. @param key under which the name then stands */
const confirmationYaml = ({ name, pending }: Confirmation, key: string): Yaml =>
  pending
    ? yamlMap([
        [key, name],
        ['pending', pending.name],
      ])
    : name;

const confirmationsYaml =
  (key: 'fact' | 'catalogue') =>
  (all: readonly Confirmation[]): Yaml =>
    yamlList(all.map((each) => confirmationYaml(each, key)));

const useYaml = ({ block, into }: Use): Yaml =>
  into
    ? yamlMap([
        ['block', block.name],
        ['in', into.name],
      ])
    : block.name; // prettier

const formEntries = (form: FormDefinition): YamlEntry[] => [
  ['form', form.key.name],
  ...some('extends', form.extends?.name),
  ...Object.keys(FORM_ATTRIBUTES).flatMap((name): YamlEntry[] => {
    const attribute = form.head.get(name);
    return attribute ? [[name, leafYaml(attribute)]] : [];
  }),
  ...unlessEmpty('use', form.uses, (uses) => yamlList(uses.map(useYaml))),
  ...unlessEmpty('fields', form.fields, namedMap),
  ...unlessEmpty('document', form.document, (nodes) => openList(nodes.map(listed))),
  ...unlessEmpty('notes', form.notes, namedMap),
  ...unlessEmpty('rules', form.rules, namedMap),
  ...unlessEmpty('changes', form.changes, changesYaml),
];

const blockEntries = (block: BlockDefinition): YamlEntry[] => [
  ['block', block.key.name],
  ...unlessEmpty('use', block.uses, (uses) => yamlList(uses.map(useYaml))),
  ...unlessEmpty('fields', block.fields, namedMap),
  ...unlessEmpty('rows', block.rows, (nodes) => openList(nodes.map(listed))),
  ...unlessEmpty('content', block.content, (nodes) => openList(nodes.map(listed))),
  ...unlessEmpty('notes', block.notes, namedMap),
  ...unlessEmpty('rules', block.rules, namedMap),
];

const packEntries = (pack: PackDefinition): YamlEntry[] => [
  ['pack', pack.key.name],
  ...some('extends', pack.extends?.name),
  ['title', pack.title],
  ...(pack.notice
    ? [
        [
          'notice',
          yamlMap([
            ['title', pack.notice.title],
            ...some('number', pack.notice.number),
            ...some('issuedOn', pack.notice.issuedOn),
            ...unlessEmpty('issuers', pack.notice.issuers, yamlList),
            ...some('pending', pack.notice.pending?.name),
          ]),
        ] as const,
      ]
    : []),
  ...unlessEmpty('parameters', pack.parameters, (parameters) =>
    yamlMap(parameters.map(({ name, value }) => [name.name, value])),
  ),
  ...some('platform', pack.platform),
  ...some('selfAssessmentPlatform', pack.selfAssessmentPlatform),
  ...unlessEmpty('confirms', pack.confirms, confirmationsYaml('fact')),
  ...unlessEmpty('deadlines', carried(pack, 'deadlines', pack.deadlines, deadlineYaml), openMap),
  ...some('reportingUnits', pack.reportingUnits && confirmationYaml(pack.reportingUnits, 'catalogue')),
  ...unlessEmpty('editions', pack.editions, confirmationsYaml('catalogue')),
  ...unlessEmpty('quotas', carried(pack, 'quotas', pack.quotas, quotaYaml), openMap),
  ...unlessEmpty('rules', dropping(pack, 'rules', pack.rules.map(ruleEntry)), openMap),
  ...unlessEmpty('targets', pack.targets, confirmationsYaml('fact')),
  ...unlessEmpty('copies', carried(pack, 'copies', pack.copies, copiesYaml), yamlMap),
  ...unlessEmpty('names', pack.names, (names) => yamlMap(names.map(({ id, name }) => [id, name]))),
  ...unlessEmpty('materials', carried(pack, 'materials', pack.materials, materialYaml), openMap),
  ...unlessEmpty('recipients', pack.recipients ?? [], yamlList),
  ...unlessEmpty('contacts', pack.contacts, (contacts) =>
    openList(
      contacts.map(({ office, phone, email, address, hours, pending }) =>
        yamlMap([
          ['office', office],
          ...some('phone', phone),
          ...some('email', email),
          ...some('address', address),
          ...some('hours', hours),
          ...some('pending', pending?.name),
        ]),
      ),
    ),
  ),
  ...(pack.publish
    ? [['publish', yamlMap(PUBLISHING.flatMap((part) => some(part, pack.publish?.[part])))] as const]
    : []),
];

/** Its own facts of that kind, and `null` for those that it drops. */
const carried = <T extends { readonly id: string }>(
  pack: PackDefinition,
  kind: string,
  own: readonly T[],
  yaml: (fact: T) => Yaml,
): YamlEntry[] =>
  dropping(
    pack,
    kind,
    own.map((fact): YamlEntry => [fact.id, yaml(fact)]),
  );

const dropping = ({ drops }: PackDefinition, kind: string, own: readonly YamlEntry[]): YamlEntry[] => [
  ...own,
  ...drops.flatMap(({ name }): YamlEntry[] =>
    name.startsWith(`${kind}.`) ? [[name.slice(kind.length + 1), null]] : [],
  ),
];

/** One that replaces another may stand on a line: it says only what is new. */
const ruleEntry = ({ node, forms, replaces, loosens }: PackRule): YamlEntry => {
  const entries: YamlEntry[] = [
    ...unlessEmpty('forms', forms, (names) => yamlList(names.map(({ name }) => name))),
    ...(replaces ? [['replaces', true] as const] : []),
    ...partEntries(node),
    ...some('loosens', loosens?.name),
  ];
  return [node.id, replaces ? yamlMap(entries) : openMap(entries)];
};

const materialYaml = ({ what, who, pending }: MaterialDefinition): Yaml =>
  yamlMap([['what', what], ...some('who', who), ...some('pending', pending?.name)]);

const deadlineYaml = ({ on, what, who, forms, pending }: DeadlineDefinition): Yaml =>
  yamlMap([
    ...some('on', on),
    ...some('what', what),
    ...some('who', who),
    ...unlessEmpty('forms', forms ?? [], yamlList),
    ...some('pending', pending?.name),
  ]);

const quotaYaml = ({ units = [], limits = {}, except = [], exempt, pending }: QuotaDefinition): Yaml =>
  yamlMap([
    ...unlessEmpty('units', units, (all) =>
      yamlList(all.map(({ name, word }) => (word ? yamlMap([[word, name]]) : name))),
    ),
    ...unlessEmpty('limits', Object.entries(limits), yamlMap),
    ...unlessEmpty('except', except, (all) =>
      yamlMap(
        all.map(({ unit, limits: own }) => [unit.name, typeof own === 'number' ? own : yamlMap(Object.entries(own))]),
      ),
    ),
    ...some('exempt', typeof exempt === 'object' ? yamlList(exempt.map(({ name }) => name)) : exempt),
    ...some('pending', pending?.name),
  ]);

const copiesYaml = ({ number, pending }: CopiesDefinition): Yaml =>
  pending
    ? yamlMap([
        ['number', number],
        ['pending', pending.name],
      ])
    : number; // prettier

const vocabularyEntries = ({ words }: VocabularyDefinition): YamlEntry[] => [
  [
    'vocabulary',
    openMap(
      words.map(({ path, type, means }) => [
        path.name,
        yamlMap([
          ['type', type],
          ['means', means],
        ]),
      ]),
    ),
  ],
];
