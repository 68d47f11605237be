/** A pack for people at a terminal: what its notice states, and which rules it adds to which forms, each with the place that says it. */
import { FACTS, type Item, saidOf } from '../compare/item.ts';
import { attributeName } from '../compare/names.ts';
import { type ComparedPack, packItems } from '../compare/pack-items.ts';
import { valueText, word } from '../compare/telling.ts';
import type { PackRule } from '../definition/definition.ts';
import type { Language } from '../diagnostics/diagnostic.ts';
import { columns } from '../diagnostics/frame.ts';
import { positionAt, type Span, versioned } from '../diagnostics/source.ts';
import { visible, visibleLines } from '../model/visible.ts';
import { rulesOfPack } from '../resolve/pack.ts';
import type { Phrases } from './phrases.ts';
import type { Ink } from './terminal.ts';

interface Row {
  readonly name: string;
  readonly says: string;
  readonly span: Span;
}

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
  const items = [...packItems(compared).items.values()];
  const rules = rulesOfPack(pack.key, resolution.project, resolution.packs);
  const paragraphs = [
    ...items.flatMap((item) => (item.kind === 'pack' ? [noticeRows(item, language)] : [])),
    ...FACTS.map((kind) => items.flatMap((item) => (item.kind === kind ? [factRow(item, language)] : []))),
    rules.map((rule) => ruleRow(rule, language)),
  ];
  return [head.join('\n'), ...paragraphs.filter((rows) => rows.length > 0).map((rows) => rowsText(rows, ink))];
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

const factRow = (item: Item, language: Language): Row => {
  const { address, kind, attributes, span } = item;
  const says = [...attributes].flatMap(([name, { value }]) => {
    if (Array.isArray(value) && value.length === 0) return [];
    const text = name === 'units' && kind === 'target' ? inShort(item, language) : saidText(value, name, language);
    return BARE.has(name) ? text : `${attributeName(kind, name)[language]}${word('colon', language)}${text}`;
  });
  const called = item.called === undefined || kind === 'quota' ? [] : [item.called];
  return { name: address, says: [...called, ...says].join(SEPARATOR[language]), span };
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

const ruleRow = ({ node, forms }: PackRule, language: Language): Row => {
  const message = node.attributes.get('message')?.value ?? '';
  const named = forms.map(({ name }) => name).join(word('comma', language));
  const about = `${attributeName('deadline', 'forms')[language]}${word('colon', language)}${named}`;
  return { name: `rules.${node.id}`, says: [String(message), about].join(SEPARATOR[language]), span: node.span };
};

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
