/** Findings in words, Chinese or English: what of what, how it was, how it is, and what that does. */
import type { Value } from '../definition/node.ts';
import type { Language } from '../diagnostics/diagnostic.ts';
import { isFieldType, specOf } from '../model/field-types.ts';
import { FILER_NAMES, FORM_KIND_NAMES } from '../model/form-kind.ts';
import { type Difference, isErratum } from './difference.ts';
import type { DataVerdict, Effects } from './finding.ts';
import { allWordsOf, type Item, saidOf, textOf, UNSAID, wordsOf } from './item.ts';
import { attributeName, KIND_NAMES, type Text } from './names.ts';

const SAID = {
  none: { zh: '（无）', en: '(none)' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  required: { zh: '必填', en: 'required' },
  optional: { zh: '选填', en: 'optional' },
  holding: { zh: '含', en: 'with ' },
  comma: { zh: '、', en: ', ' },
  colon: { zh: '：', en: ': ' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删去', en: 'removed' },
  renamed: { zh: '改名', en: 'renamed' },
  moved: { zh: '移至', en: 'moved to' },
  of: { zh: '的', en: ' of ' },
  reordered: { zh: '调整顺序', en: 'put elsewhere' },
  remade: { zh: '改为', en: 'made' },
  mark: { zh: '（勘误有变）', en: ' (its erratum changed)' },
} as const satisfies Record<string, Text>;

export const word = (name: keyof typeof SAID, language: Language): string => SAID[name][language];

/** The words of an attribute, by attribute and word. */
const worded = (attribute: string, names: Readonly<Record<string, Text>>): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(names).map(([word, name]) => [`${attribute} ${word}`, name]));

/** Values that have words. */
const WORDS_OF: Readonly<Record<string, Text>> = {
  'severity error': { zh: '错误', en: 'error' },
  'severity warning': { zh: '警告', en: 'warning' },
  'source inferred': { zh: '推断', en: 'inferred' },
  'measure change': { zh: '增减幅度', en: 'change' },
  'measure level': { zh: '水平', en: 'level' },
  'measure count': { zh: '数量', en: 'count' },
  'measure pair': { zh: '前后两个值', en: 'before and after' },
  'measure quantities': { zh: '前后两个带单位的值', en: 'before and after, with units' },
  'level section': { zh: '门类', en: 'section' },
  'level division': { zh: '大类', en: 'division' },
  'level group': { zh: '中类', en: 'group' },
  'level class': { zh: '小类', en: 'class' },
  'orientation portrait': { zh: '纵向', en: 'portrait' },
  'orientation landscape': { zh: '横向', en: 'landscape' },
  'orientation landscapeA3': { zh: 'A3 横向', en: 'landscape, A3' },
  'labelled beside': { zh: '旁边', en: 'beside' },
  'labelled above': { zh: '上方', en: 'above' },
  'labelled inside': { zh: '同格', en: 'inside' },
  'labelled none': { zh: '不印', en: 'none' },
  'unitAt label': { zh: '标签后', en: 'with the label' },
  'unitAt value': { zh: '数值后', en: 'behind the number' },
  'unitAt above': { zh: '表上方', en: 'above the table' },
  ...worded('kind', FORM_KIND_NAMES),
  ...worded('filedBy', FILER_NAMES),
  'style title': { zh: '题目', en: 'title' },
  'style body': { zh: '正文', en: 'body' },
  'style hint': { zh: '填写说明', en: 'hint' },
  'style note': { zh: '附注', en: 'note' },
  'shows label': { zh: '标签', en: 'label' },
  'shows hint': { zh: '填写提示', en: 'hint' },
  'shows control': { zh: '填写处', en: 'what is filled in' },
  'shows before': { zh: '前值', en: 'before' },
  'shows after': { zh: '后值', en: 'after' },
  'align left': { zh: '左', en: 'left' },
  'align center': { zh: '居中', en: 'centre' },
  'align right': { zh: '右', en: 'right' },
};

/** Codes, addresses and letters of rules have no quotes around them. */
const BARE = new Set([
  'type',
  'unit',
  'catalogue',
  'edition',
  'number',
  'notes',
  'on',
  'issuedOn',
  'severity',
  'measure',
]);

export const quoted = (text: string, language: Language): string =>
  language === 'zh' ? `“${text.replaceAll('\n', '⏎')}”` : `“${text.replaceAll('\n', '⏎')}”`;

export const valueText = (value: Value | undefined, attribute: string, language: Language): string => {
  if (value === undefined) {
    const unsaid = UNSAID[attribute];
    return unsaid === undefined ? word('none', language) : valueText(unsaid, attribute, language);
  }
  if (typeof value === 'boolean') return word('yes', language);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.length > 0 ? value.join(word('comma', language)) : word('none', language);
  if (attribute === 'type' && isFieldType(value)) return specOf(value).label[language];
  const known = WORDS_OF[`${attribute} ${value}`];
  if (known) return known[language];
  return BARE.has(attribute) ? value.trim() : quoted(value, language);
};

/** 字段“企业名称” */
export const subjectText = (item: Item, language: Language): string => {
  const kind = KIND_NAMES[item.kind][language];
  const words = item.kind === 'contact' ? item.id : wordsOf(item);
  if (words === '') return kind;
  return language === 'zh' ? `${kind}${quoted(words, language)}` : `${kind} ${quoted(words, language)}`;
};

/** （文本，必填） */
const holdingText = (item: Item, along: readonly Item[], language: Language): string => {
  const [type, unit] = [textOf(item, 'type'), textOf(item, 'unit')];
  const parts = [
    ...(type !== undefined && isFieldType(type) ? [specOf(type).label[language]] : []),
    ...(unit === undefined ? [] : [unit]),
    ...(type === undefined ? [] : [word(saidOf(item, 'optional') === true ? 'optional' : 'required', language)]),
    ...(['words', 'catalogue'] as const).flatMap((name) => {
      const value = saidOf(item, name);
      return value === undefined ? [] : [`${attributeName(item.kind, name)[language]} ${value}`];
    }),
    ...factsText(item, language),
    ...childrenText(along, language),
  ];
  return inBrackets(parts, language);
};

const inBrackets = (parts: readonly string[], language: Language): string => {
  if (parts.length === 0) return '';
  return language === 'zh' ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`;
};

const FACTS_TOLD = [
  'on',
  'who',
  'units',
  'limits',
  'except',
  'exempt',
  'number',
  'phone',
  'email',
  'address',
  'value',
  'check',
  'severity',
];

/** What a fact of a notice, or a rule, says. */
const factsText = (item: Item, language: Language): readonly string[] => {
  if (item.owner !== 'pack' && item.kind !== 'rule') return [];
  // the units of a quota are its name
  const told = FACTS_TOLD.filter((name) => !(item.kind === 'quota' && name === 'units'));
  return told.flatMap((name) => {
    const value = saidOf(item, name);
    const said = value === undefined ? '' : plain(value, name, language);
    return said === '' ? [] : [`${attributeName(item.kind, name)[language]} ${said}`];
  });
};

const plain = (value: Value, attribute: string, language: Language): string => {
  if (typeof value === 'object') return value.join(word('comma', language));
  if (typeof value === 'boolean') return word('yes', language);
  return WORDS_OF[`${attribute} ${value}`]?.[language] ?? String(value);
};

/** Of a fact of a notice what it was, of all else what went with it. */
const lossText = (item: Item, along: readonly Item[], language: Language): string => {
  const facts = item.owner === 'pack' ? factsText(item, language) : [];
  return inBrackets([...facts, ...childrenText(along, language)], language);
};

/** What would run into its neighbours in a list: sentences, and lists. */
const runsOn = (text: string): boolean => /[、，；：。,;:]/u.test(text.replace(/（[^（）]*）/gu, ''));

const childrenText = (along: readonly Item[], language: Language): readonly string[] => {
  const words = along
    .flatMap(allWordsOf)
    .map((each) => each.replace(/[；。]$/u, ''))
    .map((each) => (runsOn(each) ? quoted(each, language) : each));
  if (words.length === 0) return [];
  return [`${word('holding', language)}${words.join(word('comma', language))}`];
};

/** What is the matter: 新增；标签：“民营” → “民营企业” */
export const differenceText = (difference: Difference, language: Language): string => {
  switch (difference.kind) {
    case 'added':
      return word('added', language) + holdingText(difference.after, difference.along, language);
    case 'removed':
      return word('removed', language) + lossText(difference.before, difference.along, language);
    case 'renamed':
      return `${word('renamed', language)}${word('colon', language)}${difference.before.id} → ${difference.after.id}`;
    case 'moved':
      return `${word('moved', language)}${language === 'zh' ? '' : ' '}${placeText(difference, language)}`;
    case 'reordered':
      return `${word('reordered', language)}${word('colon', language)}${difference.ids
        .map((id) => calledIn(difference.after, id))
        .join(word('comma', language))}`;
    case 'remade':
      return `${word('remade', language)}${language === 'zh' ? '' : ' '}${KIND_NAMES[difference.after.kind][language]}`;
    case 'changed':
      return changeText(difference, language);
  }
};

/** 章节“基本信息”的表格: what has no words of its own is known by what it stands in. */
const placeText = ({ into, within }: Difference & { readonly kind: 'moved' }, language: Language): string => {
  const place = subjectText(into, language);
  if (within === undefined) return place;
  const holder = subjectText(within, language);
  return language === 'zh' ? `${holder}${word('of', language)}${place}` : `${place}${word('of', language)}${holder}`;
};

/** By its words, where it has some. */
const calledIn = (item: Item, id: string): string => {
  const child = item.children.find((each) => each.id === id);
  return (child && wordsOf(child)) || id;
};

/** Of two long lists that have most in common, what only one of them has, and … for the rest; of any others all. */
const differing = (from: Value | undefined, to: Value | undefined): readonly [Value | undefined, Value | undefined] => {
  if (typeof from !== 'object' || typeof to !== 'object') return [from, to];
  const [gone, come] = [from.filter((each) => !to.includes(each)), to.filter((each) => !from.includes(each))];
  const kept = from.length - gone.length;
  const isTold = kept >= LONG && kept > gone.length + come.length && gone.length + come.length > 0;
  return isTold
    ? [
        [...gone, '…'],
        [...come, '…'],
      ]
    : [from, to];
};

/** So many items that stay nobody reads for the one that does not. */
const LONG = 5;

/** What was and is said, of long lists what differs; of what is not said what holds then. */
export const sidesText = (
  { before, after, attribute, from, to }: Difference & { readonly kind: 'changed' },
  language: Language,
): readonly [old: string, now: string] => {
  const [old, now] = differing(from, to);
  const isFlag = typeof (from ?? to) === 'boolean';
  const text = (value: Value | undefined, { called }: Item): string => {
    if (value === undefined && isFlag) return word('no', language);
    return valueText(value ?? (attribute === 'label' ? called : undefined), attribute, language);
  };
  return [text(old, before), text(now, after)];
};

const changeText = (difference: Difference & { readonly kind: 'changed' }, language: Language): string => {
  const { after, attribute } = difference;
  const name = attributeName(after.kind, attribute)[language];
  const [old, now] = sidesText(difference, language);
  const colon = word('colon', language);
  return isErratum(difference) ? `${name}${word('mark', language)}` : `${name}${colon}${old} → ${now}`;
};

const EFFECTS = {
  breaking: { zh: '数据不兼容', en: 'breaks filings' },
  undecided: { zh: '数据是否兼容未定', en: 'may break filings' },
  lost: { zh: '原填内容不再保留', en: 'what was filed is lost' },
  meaning: { zh: '含义改变', en: 'means something else' },
  producers: { zh: '写入数据的代码须改', en: 'code that writes breaks' },
  consumers: { zh: '读取数据的代码须改', en: 'code that reads breaks' },
  types: { zh: '读写数据的代码须改', en: 'code that reads or writes breaks' },
} as const satisfies Record<string, Text>;

/** What it does beyond paper and wording. */
export const effectTexts = (effects: Effects, data: DataVerdict, language: Language): readonly string[] => {
  const { lost, meaning, producers, consumers } = effects;
  const types = producers && consumers ? 'types' : producers ? 'producers' : consumers ? 'consumers' : undefined;
  const names: readonly (keyof typeof EFFECTS | undefined)[] = [
    data === 'breaking' || data === 'undecided' ? data : undefined,
    lost ? 'lost' : undefined,
    meaning ? 'meaning' : undefined,
    types,
  ];
  return names.flatMap((name) => (name === undefined ? [] : [EFFECTS[name][language]]));
};
