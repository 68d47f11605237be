/** What is typed into the cell or the line of a control that was left empty: it is read as the value, and told. */
import { parsePath } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument, FoundParagraph, FoundPlace, FoundValue } from '../found.ts';
import { isFromAround, isNothing, togetherIn } from './around.ts';
import { versionsOf } from './cells/by-cells.ts';
import { slotsIn } from './cells/slots.ts';
import { foundText, type Template } from './cells/units.ts';
import type { Doubt } from './doubt.ts';
import type { Located } from './located.ts';
import { isBlank } from './reading.ts';
import { keyOf, printedOf, spotAt } from './spots.ts';

const made = new WeakMap<ResolvedForm, ReadonlyMap<string, readonly Template[]>>();

/** By key of a control: the cells and lines of the form in which it stands alone. */
const templatesOf = (form: ResolvedForm): ReadonlyMap<string, readonly Template[]> => {
  const known = made.get(form);
  if (known) return known;
  const templates = new Map<string, Template[]>();
  const cells = versionsOf(form).versions.flatMap((units) => units.flatMap((unit) => unit.cells));
  for (const template of cells.flatMap((cell) => [cell, ...(cell.lines ?? [])])) {
    const [control, ...others] = template.pieces.filter((piece) => typeof piece !== 'string');
    if (control === undefined || others.length > 0 || control.input === 'check' || control.input === 'picture')
      continue;
    const key = keyOf(parsePath(control.path), control.code);
    templates.set(key, [...(templates.get(key) ?? []), template]);
  }
  made.set(form, templates);
  return templates;
};

/** With nothing in the control. */
const emptied = (paragraphs: readonly FoundParagraph[], value: FoundValue): readonly FoundParagraph[] =>
  paragraphs.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => (piece === value ? { ...value, text: '' } : piece)),
  }));

/** All that was found, with what is typed beside empty controls in them. Where several stand on one line nobody can say of which it is: it stays astray. */
export const withTypedBeside = (
  form: ResolvedForm,
  { blocks }: FoundDocument,
  located: readonly Located[],
  doubts: Doubt[],
): readonly Located[] => {
  const byValue = new Map(located.map((each) => [each.found, each]));
  const typed = new Map<Located, FoundValue>();

  const look = (together: readonly FoundParagraph[], place: FoundPlace): void => {
    const [value, ...others] = together.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'));
    if (others.length > 0 && together.length > 1) {
      for (const line of together) look([line], place);
      return;
    }
    const own = value && byValue.get(value);
    if (value === undefined || own === undefined || others.length > 0) return;
    const { path, code } = own;
    const key = keyOf(path, code);
    const hints = printedOf(form).hints.get(key);
    if (!isBlank(value, hints)) return;
    const found = foundText(emptied(together, value), place);
    const texts = (templatesOf(form).get(key) ?? []).flatMap((template) => slotsIn(template, found) ?? []);
    const text = texts.map((each) => each.trim()).find((each) => !isNothing(each) && !isFromAround(form, [own], each));
    if (text === undefined) return;
    const { hinted: _, hint: __, ...rest } = value;
    typed.set(own, { ...rest, text, ground: 'beside', place });
    doubts.push({ code: 'typed-beside', label: spotAt(form, path, code)?.label ?? '', path, place, text });
  };

  for (const [together, place] of togetherIn(blocks)) look(together, place);
  return located.map((each) => {
    const found = typed.get(each);
    return found === undefined ? each : { ...each, found };
  });
};
