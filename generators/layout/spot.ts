/** A field at one place in the data: what stands there, and its control or box. */
import { isRuledOut } from '../../compiler/filing/chosen.ts';
import { pathText, type Step, valueAt } from '../../compiler/filing/path.ts';
import { isTicked } from '../../compiler/filing/printing/answers.ts';
import { type Holds, isJson } from '../../compiler/filing/printing/holds.ts';
import { holdsOf } from '../../compiler/filing/printing/of-field.ts';
import { printValue } from '../../compiler/filing/printing/printing.ts';
import { lastCitation } from '../../compiler/model/citation.ts';
import type { Field, FieldNode, Option } from '../../compiler/model/form.ts';
import type { PartName } from '../../compiler/model/value-shape.ts';
import type { Context, TreeNode } from './context.ts';
import { isFiled } from './data.ts';
import type { Control, Inline } from './document.ts';
import { run } from './inlines.ts';
import { controlLabel } from './label.ts';

/** How a control stands where it is printed. */
export interface Standing {
  /** Width of an empty control without hint, in Chinese characters; 0 in a cell of its own. */
  readonly gap: number;
  /** Printed while nothing is filled in; empty where it stands elsewhere, as in a column's header. */
  readonly hint: string;
  /** Where a final filing must have the field, its hint stands until it is filled in, also in a form that is filled in elsewhere. */
  readonly asks?: true;
  readonly underlined?: boolean;
  /** What a line holds where what is filled in takes several, in Chinese characters. */
  readonly line?: number;
  /** Boxes one below the other, in a narrow column. */
  readonly stacked?: boolean;
}

/** A field that occurs at one place in the data. */
export interface FieldSpot {
  readonly context: Context;
  readonly field: Field;
  readonly located: TreeNode;
  readonly steps: readonly Step[];
  readonly standing: Standing;
}

/** Of the innermost record that the spot stands in, from 1. */
const itemAt = (steps: readonly Step[]): number => 1 + (steps.findLast((step) => typeof step === 'number') ?? 0);

/** The last record that is filed: what is cited there is parted from nothing. */
const isLast = ({ context: { data }, steps }: FieldSpot): boolean => {
  const at = steps.findLastIndex((step) => typeof step === 'number');
  const records = valueAt(data, steps.slice(0, at));
  return !Array.isArray(records) || itemAt(steps) >= records.length;
};

export const heldBy = ({ context, field, steps }: FieldSpot, part?: PartName): Holds =>
  holdsOf(field, context.form.catalogues, part, itemAt(steps));

/** As printed there. */
const printedAt = (spot: FieldSpot, holds: Holds, filed: unknown): string | undefined => {
  const value = printValue(holds, filed);
  return value !== undefined && holds.type === 'cited' && isLast(spot) ? lastCitation(value, holds.cites) : value;
};

const isRuledOutAt = (data: unknown, { only }: FieldNode, steps: readonly Step[]): boolean =>
  only !== undefined && isRuledOut(data, steps, only);

/** Is it asked only with another choice than that which is made? */
const isHidden = (data: unknown, { node, parents }: TreeNode, steps: readonly Step[]): boolean =>
  isRuledOutAt(data, node, steps) || parents.some((parent) => isRuledOutAt(data, parent, steps));

/** What is filed at a place, if the control can hold it. */
const filedAt = (
  spot: FieldSpot,
  steps: readonly Step[],
  holds: Holds,
): Required<Pick<Control, 'value' | 'filed'>> | undefined => {
  const {
    context: { data },
    located,
  } = spot;
  if (isHidden(data, located, steps)) return undefined;
  const filed = valueAt(data, steps);
  const value = printedAt(spot, holds, filed);
  return value !== undefined && isJson(filed) ? { value, filed } : undefined;
};

/** Members are set one by one: of a long list there are tens of thousands of controls, and spreading what may be absent takes most of their time. */
type Growing = { -readonly [Key in keyof Control]: Control[Key] };

const asked = (made: Growing, { required, readOnly, words }: Field): Control => {
  if (required) made.required = required;
  if (readOnly) made.readOnly = readOnly;
  if (words !== undefined) made.words = words;
  return made;
};

/** What of a control its field does not say. */
export interface OwnOfControl {
  readonly part?: PartName | undefined;
  /** Said of the control behind the label of its field. */
  readonly detail?: string;
  readonly placeholder?: string | undefined;
  readonly gap?: number;
}

/** The control of a field's value, or of a part of it. */
export const control = (spot: FieldSpot, input: Control['input'], own: OwnOfControl = {}): Control => {
  const { located, standing } = spot;
  const { part, detail = '', placeholder = '' } = own;
  const steps = part === undefined ? spot.steps : [...spot.steps, part];
  const holds = heldBy(spot, part);
  const gap = placeholder === '' ? (own.gap ?? standing.gap) : 0;
  const made: Growing = {
    kind: 'control',
    path: pathText(steps),
    input,
    label: controlLabel(located, detail),
    holds,
    placeholder,
    gap,
  };
  const here = filedAt(spot, steps, holds);
  if (here !== undefined) {
    made.value = here.value;
    made.filed = here.filed;
  }
  // A blank date brings its own 年 月 日, which nobody underlines.
  if (standing.underlined === true && placeholder === '') made.underlined = true;
  if (standing.line !== undefined) made.line = standing.line;
  return asked(made, spot.field);
};

export const box = (spot: FieldSpot, { code, label }: Option, part?: PartName): Control => {
  const steps = part === undefined ? spot.steps : [...spot.steps, part];
  const holds = heldBy(spot, part);
  const filed = filedAt(spot, steps, holds)?.filed;
  const made: Growing = {
    kind: 'control',
    path: pathText(steps),
    input: 'check',
    label: controlLabel(spot.located, label),
    code,
    checked: isTicked(holds, filed, code),
    holds,
    placeholder: '',
    gap: 0,
  };
  if (filed !== undefined) made.filed = filed;
  return asked(made, spot.field);
};

/** A hint that says no more than what the field is called asks for nothing: it is the label. */
const isLabel = (hint: string, { label }: Field): boolean => hint.replace(/^[（(](.*)[）)]$/u, '$1') === label;

/** Files are handed in beside the form, which says what they are of. */
const tellsOfFiles = ({ type }: Field): boolean => type === 'evidence';

/** Does a final filing have it? Not what is optional or hidden, nor what stands in a record that may be left out, and is. */
const isDue = ({ context: { data }, field, located, steps }: FieldSpot): boolean => {
  const lists = located.parents.filter((node) => node.kind === 'list');
  const records = steps.flatMap((step, at) =>
    typeof step === 'number' ? [valueAt(data, steps.slice(0, at + 1))] : [],
  );
  const isLeftOut = lists.some(({ minRecords }, at) => minRecords === 0 && records[at] === undefined);
  return field.required && !isLeftOut && !isHidden(data, located, steps);
};

/** The hint while the form is blank: one that is filled in asks for no more than it lacks. */
export const invitation = (spot: FieldSpot): string => {
  const { context, field, standing } = spot;
  const { hint, asks } = standing;
  if (hint === '') return '';
  const stands = !isFiled(context.data) || isLabel(hint, field) || tellsOfFiles(field) || (asks && isDue(spot));
  return stands ? hint : '';
};

/** The hint behind what is filled in; in a filled form only that of a field which nobody fills in, as it asks for nothing. */
export const behind = (spot: FieldSpot): Inline[] => {
  const hint = spot.field.readOnly ? spot.standing.hint : invitation(spot);
  return hint === '' ? [] : [run(` ${hint}`)];
};

export const spaced = (groups: readonly (readonly Inline[])[], separator: string): Inline[] => {
  const [first = [], ...others] = groups;
  return [...first, ...others.flatMap((group) => [run(separator), ...group])];
};
