/** What a value is filled in with, whatever library shows it. */
import type { Field, Format, FormNode, Held, Option, Part } from './description.ts';

/** Of labels; Chinese unless said, and where the form has no English. */
export type Language = 'zh' | 'en';

export interface Choice {
  readonly label: string;
  readonly value: string | boolean;
}

export type Input =
  | { readonly kind: Plain }
  /** One of the choices, or several; `few` are seen at once, more are a list to choose from. */
  | { readonly kind: 'one' | 'several'; readonly choices: readonly Choice[]; readonly few: boolean }
  /** A name or several, which may be one of those. */
  | { readonly kind: 'name' | 'names'; readonly choices: readonly Choice[] }
  /** Files, of which `describeFile` makes the values; `accept` as of HTML, the media types. With a caption for each where it is `captioned`. */
  | { readonly kind: 'files'; readonly accept?: string; readonly captioned: boolean }
  /** One for each part, of each value where there are `several`. */
  | { readonly kind: 'parts'; readonly parts: readonly InputPart[]; readonly several: boolean };

export interface InputPart {
  readonly key: string;
  readonly label: string;
  readonly input: Input;
  /** Of what is told behind a yes or a no: the `answer` that it is asked with. */
  readonly answer?: boolean;
}

/** `email` may be several with 、 between, as `telephone`; `dayOrMonth` is 2026-05-01 or 2026-05; of `signature` and `seal` the name is filled in. */
export type Plain =
  | 'line'
  | 'telephone'
  | 'email'
  | 'paragraphs'
  | 'number'
  | 'whole'
  | 'count'
  | 'day'
  | 'dayOrMonth'
  | 'month'
  | 'year'
  | 'signature'
  | 'seal';

const MOST_SEEN = 6;

const kinds: Readonly<Record<Exclude<Held, 'boolean'>, Plain>> = {
  line: 'line',
  name: 'line',
  paragraphs: 'paragraphs',
  number: 'number',
  integer: 'whole',
  count: 'count',
  code: 'line',
  stage: 'line',
  industry: 'line',
  date: 'day',
  month: 'month',
  year: 'year',
  creditCode: 'line',
  organisationCode: 'line',
  phone: 'telephone',
  mobile: 'telephone',
  fax: 'telephone',
  contact: 'line',
  email: 'email',
  fileName: 'line',
  mediaType: 'line',
  pictureType: 'line',
  pictureData: 'line',
  sha256: 'line',
};

/** What it is called in that language. */
export const calledIn = (
  lang: Language,
  { label, english }: { readonly label: string; readonly english?: string },
): string => (lang === 'en' ? (english ?? label) : label);

/** What it is called, with the unit of its numbers behind: 资产总额（万元）. */
export const calledWithUnit = (
  lang: Language,
  node: { readonly label: string; readonly english?: string; readonly unit?: string },
): string => {
  const { unit } = node;
  const called = calledIn(lang, node);
  if (unit === undefined) return called;
  // a label that prints its unit itself says it in parentheses: 人 of 从业人员 is none
  if (called.includes(`（${unit}）`)) return called;
  return lang === 'en' ? `${called} (${unit})` : `${called}（${unit}）`;
};

/** What a control is called: `四、总资产（万元） *`, with the number and the mark that are printed around the label, its unit, and * where it must be filled in. */
export const captionOf = (node: FormNode, lang: Language = 'zh'): string => {
  const { number = '' } = node;
  if (node.kind !== 'field') return number + calledIn(lang, node);
  const { lead = '' } = node;
  const { mark = node.required && !lead.includes('*') ? ' *' : '' } = node;
  return number + lead + calledWithUnit(lang, node) + mark;
};

/** Without the blank that the paper prints in an answer: its detail is filled in by itself. */
const withoutBlank = (printed: string): string => {
  const words = printed.replace(/[（(][^（）()]*\{\}[^（）()]*[）)]/u, '').trim();
  return words === '' || words.includes('{}') ? printed.replace('{}', '____') : words;
};

const answers = ({ yes = '是', no = '否' }: Field, lang: Language): readonly Choice[] =>
  [true, false].map((value) => {
    const [printed, english] = value ? [yes, 'yes'] : [no, 'no'];
    return { label: lang === 'en' ? english : withoutBlank(printed), value };
  });

const ofValue = (
  holds: Held,
  options: readonly Option[] | undefined,
  field: Field,
  several: boolean,
  lang: Language,
): Input => {
  if (holds === 'boolean') return { kind: 'one', choices: answers(field, lang), few: true };
  const choices = options?.map((option) => ({ label: calledIn(lang, option), value: option.code }));
  if (choices !== undefined && !field.open)
    return { kind: several ? 'several' : 'one', choices, few: choices.length <= MOST_SEEN };
  if (several) return { kind: 'names', choices: choices ?? [] };
  if (choices !== undefined) return { kind: 'name', choices };
  if (holds === 'date' && field.dayOptional) return { kind: 'dayOrMonth' };
  const { type } = field;
  return { kind: holds === 'name' && (type === 'signature' || type === 'seal') ? type : kinds[holds] };
};

/** What is written by hand, not in a box that says itself what it takes. */
const written: ReadonlySet<Input['kind']> = new Set(['line', 'telephone', 'email', 'dayOrMonth', 'year', 'name']);

/** What must be written there, with an example; undefined of what is chosen, and where whatever is written is one. */
export const formatIn = (input: Input, { format }: Pick<Field | Part, 'format'>): Format | undefined =>
  written.has(input.kind) ? format : undefined;

/** Of the value of a field, or of each number of a row. */
export const inputOf = (field: Field, lang: Language = 'zh'): Input => {
  const { holds = 'line', parts, several = false } = field;
  if (parts === undefined) return ofValue(holds, field.options, field, several, lang);
  if (parts.some((part) => part.holds === 'sha256')) {
    const isDrawn = parts.some((part) => part.holds === 'pictureType');
    return { kind: 'files', ...(isDrawn && { accept: 'image/png,image/jpeg' }), captioned: isDrawn };
  }
  return {
    kind: 'parts',
    parts: parts.map((part) => ({
      key: part.key,
      label: calledIn(lang, part),
      input: inputOfPart(field, part, lang),
      ...(field.type === 'yesNo' && part.key === 'detail' && { answer: !field.no?.includes('{}') }),
    })),
    several,
  };
};

/** Of a part of the field's value. */
export const inputOfPart = (field: Field, { holds, options }: Part, lang: Language = 'zh'): Input => {
  const isCode = holds === 'code' || holds === 'industry';
  return ofValue(holds, options ?? (isCode ? field.options : undefined), field, false, lang);
};

/** More digits than a number holds are lost in it. */
const MOST_DIGITS = 15;

/** `1,200.50`, also in wide characters, is a number; what is none stays a text, of which the validator tells. */
const numberFrom = (text: string): number | string => {
  const plain = text.normalize('NFKC').trim();
  const bare = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  const isNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(bare) && bare.replace(/\D/g, '').length <= MOST_DIGITS;
  return isNumber ? Number(bare) : text;
};

const chosen = (choices: readonly Choice[], text: string): Choice['value'] =>
  choices.find(({ label, value }) => String(value) === text || label === text)?.value ?? text;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * What a filing holds of the text of a control: a number, the code or answer of what is chosen, of several those in its lines. A blank stays `''`, which
 * validators take for none, and what is no such value a text, of which they tell.
 */
export const valueFrom = (input: Input, text: string): unknown => {
  switch (input.kind) {
    case 'number':
    case 'whole':
    case 'count':
      return numberFrom(text);
    case 'one':
    case 'name':
      return chosen(input.choices, text);
    case 'several':
    case 'names':
      return linesOf(text).map((line) => chosen(input.choices, line));
    default:
      return text;
  }
};

/** The same back, as a control shows a value: of a choice the value that its `option` has, of a name that is listed its label. */
export const textFrom = (input: Input, value: unknown): string => {
  if (Array.isArray(value)) return value.map((each) => textFrom(input, each)).join('\n');
  const isName = input.kind === 'name' || input.kind === 'names';
  const listed = isName ? input.choices.find((choice) => choice.value === value)?.label : undefined;
  if (listed !== undefined) return listed;
  return ['string', 'number', 'boolean'].includes(typeof value) && !Number.isNaN(value) ? String(value) : '';
};
