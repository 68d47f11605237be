/** The generators that come with the package. Each brings its heavy libraries only when it runs. */
import { docs, form } from '../generators/docs/generator.ts';
import { excel } from '../generators/excel/generator.ts';
import type { LostOnPages } from '../generators/layout/lost.ts';
import { npmPackage } from '../generators/package/generator.ts';
import type { FontSource } from '../generators/pdf/fonts/source.ts';
import { MISSING_GLYPH, pdf } from '../generators/pdf/generator.ts';
import type { PdfOptions } from '../generators/pdf/options.ts';
import { svg } from '../generators/pdf/svg-generator.ts';
import { rules } from '../generators/rules/generator.ts';
import { schema, structure } from '../generators/schema/generator.ts';
import { compiledTypes, types } from '../generators/types/generator.ts';
import { sharedValidator, validator } from '../generators/validator/generator.ts';
import { word } from '../generators/word/generator.ts';
import type { WordOptions } from '../generators/word/word.ts';
import type { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Pictures } from './filing/pictures/picture.ts';
import type { Generator } from './generator.ts';
import type { Field, ResolvedForm } from './model/form.ts';

/** @param fonts what no definition holds */
export const generatorsWith = (fonts: FontSource): readonly Generator[] => {
  const packaged = npmPackage([
    {
      generator: compiledTypes,
      exports: async (form) => (await import('../generators/types/types.ts')).typeExports(form),
    },
    {
      generator: sharedValidator,
      exports: async (form) => (await import('../generators/validator/declarations.ts')).validatorExports(form),
    },
    { generator: validator },
    { generator: schema },
    { generator: structure },
    { generator: rules },
  ]);
  const all: readonly Generator[] = [
    types,
    schema,
    rules,
    form,
    docs(() => all.map(({ name }) => name)),
    validator,
    packaged,
    word,
    excel,
    pdf(fonts),
    svg(fonts),
  ];
  return all;
};

/** The fields of a form that its documents have no place for. */
export const unprintedIn = async (form: ResolvedForm): Promise<readonly Field[]> =>
  (await import('../generators/layout/unprinted.ts')).unprintedFields(form);

/** What of a filing its documents alone do not say as it is filed. */
export const lostIn = async (form: ResolvedForm, data: unknown): Promise<readonly LostOnPages[]> => {
  const [{ layout }, { lostOn }] = await Promise.all([
    import('../generators/layout/layout.ts'),
    import('../generators/layout/lost.ts'),
  ]);
  return lostOn(layout(form, data));
};

/** What of a filing stands beside its data. */
export interface WithPictures {
  /** `picturesOf`; where one is missing its name stands in its place. */
  readonly pictures?: Pictures;
}

/** The form as a Word document, blank or filled in with filing data; of these it holds what `filing` says (`filingText`). */
export const wordOf = async (
  form: ResolvedForm,
  data?: unknown,
  { pictures, ...options }: WordOptions & WithPictures = {},
): Promise<Uint8Array> => {
  const [{ layout }, { renderWord }] = await Promise.all([
    import('../generators/layout/layout.ts'),
    import('../generators/word/word.ts'),
  ]);
  return renderWord(layout(form, data, pictures), options);
};

/**
 * The form as PDF, blank or filled in with filing data, and what `filing` says of these attached (`filingText`); nothing where a
 * character has no glyph (`pdf/missing-glyph`). Throws a `TypeError` where it is given no fonts, or no diagnostics.
 */
export const pdfWith = (fonts: FontSource) => {
  if (typeof fonts?.common !== 'function')
    throw new TypeError('pdfWith(fonts): this is no source of fonts, as fontsFrom gives one');
  return async (
    form: ResolvedForm,
    data: unknown,
    diagnostics: Diagnostics,
    { pictures, ...options }: PdfOptions & WithPictures = {},
  ): Promise<Uint8Array | undefined> => {
    if (typeof diagnostics?.say !== 'function')
      throw new TypeError('pdfWith(fonts)(form, data, diagnostics, options): the third argument is no Diagnostics');
    const [{ layout }, { printForm }] = await Promise.all([
      import('../generators/layout/layout.ts'),
      import('../generators/pdf/print-form.ts'),
    ]);
    const { content, missing } = await printForm(layout(form, data, pictures), fonts, options);
    for (const { character, places } of missing)
      diagnostics.say('pdf/missing-glyph', MISSING_GLYPH, undefined, {
        characters: character,
        form: form.key,
        place: places[0] ?? '',
      });
    return content;
  };
};

/**
 * A list form (汇总表, 名单: its page is a table of records) as an Excel workbook, blank or filled; nothing where the form is none, as there is
 * no cell for what stands outside of tables.
 */
export const excelOf = async (
  form: ResolvedForm,
  data?: unknown,
  { filing }: { readonly filing?: string } = {},
): Promise<Uint8Array | undefined> => {
  const [{ layout }, { isList }, { renderExcel }] = await Promise.all([
    import('../generators/layout/layout.ts'),
    import('../generators/excel/sheets.ts'),
    import('../generators/excel/excel.ts'),
  ]);
  const document = layout(form, data);
  if (!isList(document)) return undefined;
  return renderExcel(document, filing === undefined ? undefined : { form: form.key, text: filing });
};
