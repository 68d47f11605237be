/** `shenbao list`: the forms of the project, or what there is to know of all of them. */
import type { CatalogueDefinition } from '../../definition/definition.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { ComparedSize, Sizes } from '../../model/sizes.ts';
import { comparedSize, sizes } from '../../resolve/size.ts';
import { select } from '../../select.ts';
import { defineCommand, flag } from '../command.ts';
import { type ListedForm, listedForms, understandChosen } from '../forms.ts';
import { LISTING, SELECTORS } from '../options.ts';
import { put } from '../output.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import { table } from '../table.ts';
import { EXIT, type Ink, inkOf, show } from '../terminal.ts';

export default defineCommand({
  name: 'list',
  says: {
    en: 'List the forms, how small their diffs are, what became of the published wording, or the catalogues',
    zh: '列出表单、各表单改动的大小、对通知原文的处理，或各目录',
  },
  arguments: [SELECTORS],
  options: {
    size: flag({ en: 'attributes authored and resolved', zh: '编写的和展开后的属性数' }, { not: ['errata'] }),
    errata: flag({
      en: 'misprints kept, damage repaired, parts reconstructed',
      zh: '照录的原文笔误、修复的损坏、补全的缺失',
    }),
    catalogues: flag(
      { en: 'catalogues that fields and rules may name', zh: '字段和规则可用的目录' },
      { not: ['size', 'errata'] },
    ),
    format: LISTING,
  },
  examples: [
    { line: 'shenbao list' },
    { line: 'shenbao list hebei/2022 --size', says: { en: 'how small the diffs are', zh: '改动有多小' } },
    { line: 'shenbao list --catalogues', says: { en: 'what `catalogue` may name', zh: 'catalogue 可写的键' } },
    { line: 'shenbao list cn/2022 --errata', says: { en: 'what was done to the wording', zh: '对原文做了什么' } },
  ],
  exits: {
    0: { en: 'listed', zh: '已列出' },
    1: { en: 'no such form, or problems in definitions', zh: '没有这个表单，或定义有问题' },
  },
  /** Reports `select/no-form`. */
  run: async (selectors, { size, errata, catalogues, format }, globals) => {
    // what is shared is counted over all forms
    const understood = await understandChosen(size ? [] : selectors, globals);
    const { resolution, names } = understood;
    const listed = listedForms(resolution);
    const missed = new Diagnostics();
    const chosen =
      understood.diagnostics.hasErrors || selectors.length === 0 ? names : await select(names, selectors, missed);
    const diagnostics = understood.diagnostics.hasErrors ? understood.diagnostics : missed;
    if (diagnostics.hasErrors) {
      show(diagnostics, 'text', globals);
      return EXIT.problems;
    }
    const shown = listed.filter(({ name }) => chosen.includes(name));
    const print = <T>(value: T, text: (value: T, say: Phrases, ink: Ink) => string): void => {
      const printed =
        format === 'json' ? JSON.stringify(value, null, 2) : text(value, phrasesOf(globals), inkOf(globals));
      put(`${printed}\n`);
    };
    if (size) {
      const all = sizes(resolution);
      const forms = all.forms.filter(({ form }) => chosen.includes(form)).map((each) => comparedSize(each, resolution));
      print({ ...all, forms }, sizeText);
    } else if (catalogues)
      print([...resolution.project.catalogues.values()].map(catalogueOf).sort(byKey), catalogueText);
    else if (errata) print(shown.flatMap(errataOf), errataText);
    else print(shown.map(titleOf), titleText);
    return EXIT.fine;
  },
});

const catalogueOf = ({ catalogue: { key, title, source } }: CatalogueDefinition) => ({ catalogue: key, title, source });

type CatalogueRow = ReturnType<typeof catalogueOf>;

const byKey = (one: CatalogueRow, other: CatalogueRow): number => (one.catalogue < other.catalogue ? -1 : 1);

const catalogueText = (rows: readonly CatalogueRow[], say: Phrases, ink: Ink): string =>
  table(
    [[say.catalogue, say.title], ...rows.map(({ catalogue, title, source }) => [catalogue, `${title}  ${source}`])],
    ink,
  );

const titleOf = ({ name, form: { title, subtitle, attachment }, from }: ListedForm) => ({
  form: name,
  attachment: attachment ?? '',
  title: title + (subtitle ?? ''),
  ...(from?.package?.pack !== undefined && { package: from.package.name, version: from.package.version }),
});

/** Of packages where there are any: what comes with the tool is what everyone has. */
const titleText = (rows: readonly ReturnType<typeof titleOf>[], say: Phrases, ink: Ink): string => {
  const hasPackages = rows.some((row) => row.package !== undefined);
  const cells = rows.map((row) => [
    row.form,
    row.attachment,
    ...(hasPackages ? [row.package === undefined ? '' : `${row.package}@${row.version}`] : []),
    row.title,
  ]);
  return table([[say.form, say.attachment, ...(hasPackages ? [say.package] : []), say.title], ...cells], ink);
};

const errataOf = ({ name: key, form: { marks } }: ListedForm) =>
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

/** With what a minimal overlay would have. */
interface Compared extends Sizes {
  readonly forms: readonly ComparedSize[];
}

const sizeText = ({ forms, shared, reuse }: Compared, say: Phrases, ink: Ink): string => {
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
