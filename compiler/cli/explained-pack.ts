/** A pack for people at a terminal: what its notice states, and which rules it adds to which forms, each with the place that says it. */
import { packageLicence, packageName, packageVersion } from '../../generators/package/package-name.ts';
import { FACTS, type Item, saidOf } from '../compare/item.ts';
import { attributeName } from '../compare/names.ts';
import { type ComparedPack, packItems } from '../compare/pack-items.ts';
import { valueText, word } from '../compare/telling.ts';
import type { PackDefinition, PackRule } from '../definition/definition.ts';
import { Diagnostics, type Language } from '../diagnostics/diagnostic.ts';
import { columns } from '../diagnostics/frame.ts';
import { positionAt, type Span, versioned } from '../diagnostics/source.ts';
import { limitedBy, type Pack, PUBLISHING } from '../model/pack.ts';
import { visible, visibleLines } from '../model/visible.ts';
import { rulesOfPack } from '../resolve/pack-rules.ts';
import { fillTemplate, type Parameters as PackParameters, parametersOf } from '../resolve/template.ts';
import { namedCatalogues } from './named-catalogues.ts';
import type { Phrases } from './phrases.ts';
import type { Ink } from './terminal.ts';

interface Row {
  readonly name: string;
  readonly says: string;
  readonly span: Span;
}

/** One thing that the notice states, `deadlines.online`, or a rule, `rules.noAccident` or its id alone, with all that it says. */
export const explainedFact = (
  compared: ComparedPack,
  address: string,
  ink: Ink,
  language: Language,
): readonly string[] | undefined => {
  const { pack, resolution } = compared;
  const rows = packRows(compared, language).flat();
  const rule = rulesOfPack(pack.key, resolution.project, resolution.packs).find(({ node }) =>
    [node.id, `rules.${node.id}`].includes(address),
  );
  const named = rows.filter(({ name }) => name === (rule ? `rules.${rule.node.id}` : address));
  if (named.length === 0) return undefined;
  const parts = [...(rule?.node.attributes ?? [])].map(
    ([name, { value, span }]): Row => ({
      name,
      says: filledText(String(value), span, parametersOf(pack, name === 'english' ? 'en' : 'zh')),
      span,
    }),
  );
  const read = rule ? catalogueRows(compared, rule.node.id) : [];
  return [rowsText(named, ink), ...(parts.length > 0 ? [rowsText([...parts, ...read], ink)] : [])];
};

/** Paragraphs, one a kind of things. */
export const explainedPack = (
  compared: ComparedPack,
  say: Phrases,
  ink: Ink,
  language: Language,
): readonly string[] => {
  const { pack, resolution } = compared;
  const from = resolution.project.packs.get(pack.key)?.key.span.source;
  const head = [
    ink('bold', visible(`${pack.key}  ${pack.title}`)),
    ...(from?.package ? [say.from(versioned(from.package))] : []),
    ...(pack.extends ? [say.extends(pack.extends)] : []),
  ];
  const paragraphs = packRows(compared, language).filter((rows) => rows.length > 0);
  return [head.join('\n'), ...paragraphs.map((rows) => rowsText(rows, ink))];
};

/** What a pack says: of its notice, of each kind of facts, its rules. */
export const packRows = (compared: ComparedPack, language: Language): readonly (readonly Row[])[] => {
  const { pack, resolution } = compared;
  const items = [...packItems(compared).items.values()];
  const rules = rulesOfPack(pack.key, resolution.project, resolution.packs);
  return [
    ...items.flatMap((item) => (item.kind === 'pack' ? [noticeRows(item, language)] : [])),
    ...FACTS.map((kind) =>
      items.flatMap((item) => (item.kind === kind ? [factRow(item, unitsOf(item, pack), language)] : [])),
    ),
    namedCatalogues(pack, resolution.project.packs).map(({ by, catalogue, span }) => {
      const title = resolution.project.catalogues.get(catalogue)?.catalogue.title ?? '';
      return { name: by, says: `${catalogue}  ${title}`, span };
    }),
    rules.map((rule) => ruleRow(rule, parametersOf(pack, 'zh'), language)),
    publishRows(compared),
  ];
};

/** What the pack names that its forms read by the rule, whatever the rule itself names. */
const catalogueRows = ({ pack, resolution }: ComparedPack, id: string): readonly Row[] => {
  const rules = resolution.forms.flatMap((form) => (form.pack.key === pack.key ? form.rules : []));
  const read = new Set(rules.flatMap((rule) => (rule.id === id ? rule.uses.catalogues : [])));
  return namedCatalogues(pack, resolution.project.packs).flatMap(({ by, catalogue, span }) =>
    read.has(catalogue) ? [{ name: by, says: catalogue, span }] : [],
  );
};

/** As its package bears it, said or not. */
const publishRows = ({ pack, resolution: { project } }: ComparedPack): readonly Row[] => {
  const name = packageName(pack);
  const said = { licence: packageLicence(pack), ...pack.publish, name, version: packageVersion(pack) };
  const definitions = upwards(pack, project.packs);
  return PUBLISHING.flatMap((part) => {
    const able = part === 'name' || part === 'version' ? definitions.slice(0, 1) : definitions;
    const place = able.flatMap(({ places }) => places.filter(({ name }) => name === `publish.${part}`))[0];
    const span = place?.span ?? definitions[0]?.key.span;
    const says = said[part];
    return says === undefined || span === undefined ? [] : [{ name: `publish.${part}`, says, span }];
  });
};

/** The pack, and those of its jurisdiction that it goes on from, the nearest first. */
const upwards = (
  { key, jurisdiction }: ComparedPack['pack'],
  packs: ReadonlyMap<string, PackDefinition>,
): readonly PackDefinition[] => {
  const found: PackDefinition[] = [];
  for (let at = packs.get(key); at?.key.name.startsWith(`${jurisdiction}/`); at = packs.get(at.extends?.name ?? ''))
    found.push(at);
  return found;
};

/** The title is the head. */
const noticeRows = ({ kind, attributes }: Item, language: Language): readonly Row[] =>
  [...attributes].flatMap(([name, { value, span }]) =>
    name === 'title'
      ? []
      : [{ name: attributeName(kind, name)[language], says: saidText(value, name, language), span }],
  );

const saidText = (value: Parameters<typeof valueText>[0], name: string, language: Language): string =>
  typeof value === 'string' ? value : valueText(value, name, language);

/** Of a quota one by one, where the notice names them together: a catalogue may list more of them than it means. */
const unitsOf = ({ kind, address }: Item, { quotas }: Pack): readonly string[] => {
  const quota = kind === 'quota' ? quotas.find(({ id }) => address === `quotas.${id}`) : undefined;
  if (quota === undefined || quota.exempt) return [];
  const all = limitedBy(quota).flatMap(({ members }) => members);
  return all.every((unit) => quota.units.includes(unit)) ? [] : all;
};

const ONE_BY_ONE = {
  zh: (units: readonly string[]) => `逐个单位（${units.length}）：${units.join('、')}`,
  en: (units: readonly string[]) => `one by one (${units.length}): ${units.join(', ')}`,
} as const;

const factRow = (item: Item, units: readonly string[], language: Language): Row => {
  const { address, kind, attributes, span } = item;
  const says = [...attributes].flatMap(([name, { value }]) => {
    if (Array.isArray(value) && value.length === 0) return [];
    const text = name === 'units' && kind === 'target' ? inShort(item, language) : saidText(value, name, language);
    return BARE.has(name) ? text : `${attributeName(kind, name)[language]}${word('colon', language)}${text}`;
  });
  const called = item.called === undefined || kind === 'quota' ? [] : [item.called];
  const each = units.length > 0 ? [ONE_BY_ONE[language](units)] : [];
  return { name: address, says: [...called, ...says, ...each].join(SEPARATOR[language]), span };
};

/** They say themselves what they are. */
const BARE = new Set(['on', 'what', 'value']);
const SEPARATOR = { zh: '；', en: '; ' } as const;

/** How many units, and their sum. */
const inShort = (item: Item, language: Language): string => {
  const units = saidOf(item, 'units');
  const numbers = (Array.isArray(units) ? units : []).map((unit) => Number(String(unit).split(' ').at(-1)));
  const sum = numbers.reduce((all, each) => all + each, 0);
  return language === 'zh' ? `${numbers.length} 个单位合计 ${sum}` : `${numbers.length}, ${sum} in all`;
};

const ruleRow = ({ node, forms }: PackRule, parameters: PackParameters, language: Language): Row => {
  const message = filledText(String(node.attributes.get('message')?.value ?? ''), node.span, parameters);
  const named = forms.map(({ name }) => name).join(word('comma', language));
  const about = `${attributeName('deadline', 'forms')[language]}${word('colon', language)}${named}`;
  return { name: `rules.${node.id}`, says: [message, about].join(SEPARATOR[language]), span: node.span };
};

/** What is wrong with it was told where the forms were understood. */
const filledText = (text: string, span: Span, parameters: PackParameters): string =>
  fillTemplate(text, span, parameters, new Set(), new Diagnostics());

const rowsText = (rows: readonly Row[], ink: Ink): string => {
  const width = Math.max(...rows.map(({ name }) => columns(name)));
  return rows
    .flatMap(({ name, says, span }) => [
      `${ink('cyan', name + ' '.repeat(width - columns(name)))}  ${visibleLines(says).replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`,
      `${' '.repeat(width + 2)}${ink('dim', placeText(span))}`,
    ])
    .join('\n');
};

const placeText = ({ source, start }: Span): string => {
  const { line, column } = positionAt(source, start);
  return `${source.path}:${line}:${column}`;
};
