import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { ResolvedForm } from '../model/form.ts';
import type { Sizes } from '../model/sizes.ts';
import { sizes } from '../resolve/size.ts';
import { select } from '../select.ts';
import { understandForms } from './forms.ts';
import type { ListOptions } from './main.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { table } from './table.ts';
import { EXIT, type GlobalOptions, type Ink, inkOf, show } from './terminal.ts';

/** Reports `cli/no-form`. */
export const list = async (
  selectors: readonly string[],
  { size, errata, format }: ListOptions,
  globals: GlobalOptions,
): Promise<number> => {
  const understood = understandForms(globals);
  const { resolution } = understood;
  const keys = resolution.forms.map((form) => form.key);
  const missed = new Diagnostics();
  const chosen =
    understood.diagnostics.hasErrors || selectors.length === 0 ? keys : await select(keys, selectors, missed);
  const diagnostics = understood.diagnostics.hasErrors ? understood.diagnostics : missed;
  if (diagnostics.hasErrors) {
    show(diagnostics, 'text', globals);
    return EXIT.problems;
  }
  const forms = resolution.forms.filter((form) => chosen.includes(form.key));
  const print = <T>(value: T, text: (value: T, say: Phrases, ink: Ink) => string): void => {
    const shown = format === 'json' ? JSON.stringify(value, null, 2) : text(value, phrasesOf(globals), inkOf(globals));
    process.stdout.write(`${shown}\n`);
  };
  if (size) {
    const all = sizes(resolution);
    print({ ...all, forms: all.forms.filter(({ form }) => chosen.includes(form)) }, sizeText);
  } else if (errata) print(forms.flatMap(errataOf), errataText);
  else print(forms.map(titleOf), titleText);
  return EXIT.fine;
};

const titleOf = ({ key, title, subtitle, attachment }: ResolvedForm) => ({
  form: key,
  attachment: attachment ?? '',
  title: title + (subtitle ?? ''),
});

const titleText = (rows: readonly ReturnType<typeof titleOf>[], say: Phrases, ink: Ink): string =>
  table(
    [[say.form, say.attachment, say.title], ...rows.map(({ form, attachment, title }) => [form, attachment, title])],
    ink,
  );

const errataOf = ({ key, marks }: ResolvedForm) =>
  marks.map(({ address, attribute, kind, printed, remark }) => ({
    form: key,
    address,
    attribute,
    kind,
    printed,
    remark,
  }));

const errataText = (rows: ReturnType<typeof errataOf>, say: Phrases, ink: Ink): string => {
  const head = [say.form, say.address, say.kind, say.printed, say.remark];
  const cells = rows.map(({ form, address, attribute, kind, printed, remark }) => [
    form,
    `${address} ${attribute}`,
    say[kind],
    oneLine(printed),
    oneLine(remark),
  ]);
  return table([head, ...cells], ink);
};

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ⏎ ');

const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);

const sizeText = ({ forms, shared, reuse }: Sizes, say: Phrases, ink: Ink): string => {
  const head = [say.form, say.lines, say.authored, say.resolved, say.share, say.operations, say.minimal];
  const rows = forms.map((size) => [
    size.form,
    String(size.lines),
    String(size.authored),
    String(size.resolved),
    percent(size.authored, size.resolved),
    ...(size.extends ? [String(size.operations), String(size.minimal)] : ['', '']),
  ]);
  return [table([head, ...rows], ink), '', say.shared(shared), say.reuse(percent(reuse, 1))].join('\n');
};
