/** The generators by name. Each brings its heavy libraries only when it runs. */
import { join } from 'node:path';
import type { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Generator } from './generate/generate.ts';
import type { Artifact } from './model/artifact.ts';
import type { ResolvedForm } from './model/form.ts';
import { packageFolder, packageLicense, packageVersion } from './package-folder.ts';
import type { Resolution } from './resolve/resolve.ts';

const types: Generator = {
  target: 'types',
  committed: true,
  generate: async (form) => (await import('../generators/types/types.ts')).generateTypes(form),
};

/** Two targets write the same files: they are made once for each form. */
const once = (make: (form: ResolvedForm) => Promise<readonly Artifact[]>): typeof make => {
  const made = new WeakMap<ResolvedForm, ReturnType<typeof make>>();
  return (resolved) => {
    const known = made.get(resolved) ?? make(resolved);
    made.set(resolved, known);
    return known;
  };
};

const schemaFiles = once(async (resolved) => (await import('../generators/schema/schema.ts')).generateSchema(resolved));

const rulesFiles = once(async (resolved) => (await import('../generators/rules/rules.ts')).generateRules(resolved));

const validatorFiles = once(async (resolved) => {
  const [{ generateValidator }, { schemaOf }] = await Promise.all([
    import('../generators/validator/validator.ts'),
    import('../generators/schema/schema.ts'),
  ]);
  return generateValidator(resolved, schemaOf(resolved));
});

const schema: Generator = { target: 'schema', committed: true, generate: schemaFiles };

const rules: Generator = { target: 'rules', committed: true, generate: rulesFiles };

const form: Generator = {
  target: 'form',
  committed: true,
  generate: async (resolved) => (await import('../generators/docs/form-json.ts')).generateForm(resolved),
};

const docs: Generator = {
  target: 'docs',
  committed: true,
  generate: async (resolved) => (await import('../generators/docs/docs.ts')).generateDocs(resolved),
};

const validator: Generator = { target: 'validator', committed: false, generate: validatorFiles };

/** All that the npm package of a pack holds: what `types.ts` compiles to, what the other targets give, and what names them. */
const npmPackage: Generator = {
  target: 'package',
  committed: false,
  generate: async (resolved) => {
    const [{ generateCompiledTypes, typeExports }, { validatorExports }, { generateIndex }] = await Promise.all([
      import('../generators/types/types.ts'),
      import('../generators/validator/declarations.ts'),
      import('../generators/package/index-module.ts'),
    ]);
    return [
      ...generateCompiledTypes(resolved),
      ...(await validatorFiles(resolved)),
      ...(await schemaFiles(resolved)),
      ...(await rulesFiles(resolved)),
      ...generateIndex(resolved, [...typeExports(resolved), ...validatorExports(resolved)]),
    ];
  },
  generatePack: async (pack, forms) => {
    const { generatePackage } = await import('../generators/package/package.ts');
    return generatePackage(pack, forms, { version: packageVersion(), ...packageLicense() });
  },
};

const word: Generator = {
  target: 'word',
  committed: false,
  generate: async (resolved) => [{ path: `${resolved.key}/blank.docx`, content: await wordOf(resolved) }],
};

const pdf: Generator = {
  target: 'pdf',
  committed: false,
  generate: async (resolved, diagnostics) => {
    const content = await pdfOf(resolved, undefined, diagnostics);
    return content ? [{ path: `${resolved.key}/blank.pdf`, content }] : [];
  },
};

export const GENERATORS: readonly Generator[] = [types, schema, rules, form, docs, validator, npmPackage, word, pdf];

/** What the project covers, with the sizes of its diffs; committed like the pages of the forms. */
export const coverage = async (
  resolution: Resolution,
  forms: readonly ResolvedForm[],
): Promise<readonly Artifact[]> => {
  const [{ generateCoverage }, { sizes }] = await Promise.all([
    import('../generators/docs/coverage.ts'),
    import('./resolve/size.ts'),
  ]);
  const { forms: each, shared } = sizes(resolution);
  const own = each.filter((size) => forms.some((form) => form.key === size.form));
  return [generateCoverage(forms, { targets: GENERATORS.map(({ target }) => target), sizes: own, shared })];
};

/** The form as a Word document, blank or filled in with filing data. */
export const wordOf = async (resolved: ResolvedForm, data?: unknown): Promise<Uint8Array> => {
  const [{ layout }, { renderWord }] = await Promise.all([
    import('../generators/layout/layout.ts'),
    import('../generators/word/word.ts'),
  ]);
  return renderWord(layout(resolved, data));
};

/** The form as PDF, blank or filled in; nothing where a character has no glyph (`generate/missing-glyph`). */
export const pdfOf = async (
  resolved: ResolvedForm,
  data: unknown,
  diagnostics: Diagnostics,
): Promise<Uint8Array | undefined> => {
  const [{ layout }, { renderPdf }, { missingGlyphs }] = await Promise.all([
    import('../generators/layout/layout.ts'),
    import('../generators/pdf/pdf.ts'),
    import('../generators/pdf/missing.ts'),
  ]);
  const document = layout(resolved, data);
  const published = await publishedFonts();
  const fonts = missingGlyphs(document, published).length > 0 ? ((await fullFonts()) ?? published) : published;
  const missing = missingGlyphs(document, fonts);
  if (missing.length === 0) return renderPdf(document, fonts);
  for (const { character, places } of missing)
    diagnostics.report('generate/missing-glyph', undefined, {
      characters: character,
      form: resolved.key,
      place: places[0] ?? '',
    });
  return undefined;
};

type Fonts = Awaited<ReturnType<typeof loadPublished>>;
let loaded: Promise<Fonts> | undefined;
let full: Promise<Fonts | undefined> | undefined;

const loadPublished = async () => {
  const { loadFonts } = await import('../generators/pdf/fonts/load.ts');
  return (await loadFonts(join(packageFolder(), 'dist', 'fonts'))).fonts;
};

/** Fonts are parsed once per process: the PDF generator knows them by identity. */
const publishedFonts = (): Promise<Fonts> => {
  loaded ??= loadPublished();
  return loaded;
};

const fullFonts = (): Promise<Fonts | undefined> => {
  full ??= Promise.all([publishedFonts(), import('../generators/pdf/fonts/load.ts')]).then(
    ([fonts, { withFullFont }]) => withFullFont(fonts),
  );
  return full;
};
