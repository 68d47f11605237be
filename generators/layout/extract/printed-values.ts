/** What the pages of a filing say, each place once: for documents whose pages cannot be read, nor changed. */
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import { wordsOf } from '../control-text.ts';
import type { Control, FormDocument } from '../document.ts';
import type { FoundDocument, FoundValue } from '../found.ts';
import { layout } from '../layout.ts';

const controlsOf = ({ sections }: FormDocument): readonly Control[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)) : [block],
    )
    .flatMap(({ inlines }) => inlines.flatMap((inline) => (inline.kind === 'control' ? [inline] : [])));

export const printedValues = (
  form: ResolvedForm,
  data: unknown,
  namesOf: FoundDocument['namesOf'],
  isMeant: (control: Control) => boolean = () => true,
): readonly FoundValue[] => {
  const values = new Map<string, FoundValue>();
  for (const control of controlsOf(layout(form, data)).filter(isMeant)) {
    const [name] = namesOf(control.path, control.code);
    if (name === undefined || values.has(name)) continue;
    const isBox = control.input === 'check';
    values.set(name, {
      name,
      text: isBox ? wordsOf(control) : (control.value ?? ''),
      ...(isBox && { checked: control.checked === true }),
      ground: 'field',
      place: {},
    });
  }
  return [...values.values()];
};
