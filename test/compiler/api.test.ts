/** What users of the package may rely on: exactly this. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as api from '../../compiler/index.ts';
import { projectFolder } from './project.ts';
import { DEFINITIONS } from './small-build.ts';

const VALUES = [
  'Diagnostics',
  'FORMATS',
  'GENERATORS',
  'VALUE_CLASSES',
  'carriedIn',
  'carry',
  'checkFiling',
  'compareRebuilt',
  'comparedForm',
  'comparedPack',
  'compile',
  'countsOf',
  'defineGenerator',
  'differenceText',
  'digestOf',
  'documentsOf',
  'edit',
  'excelOf',
  'extract',
  'fieldsIn',
  'filingText',
  'fontsFrom',
  'formExtending',
  'formatDiagnostics',
  'generatorsWith',
  'hintText',
  'installedPacks',
  'judged',
  'languageSchema',
  'likelyForms',
  'listingIn',
  'make',
  'memoryHost',
  'messageOf',
  'migrate',
  'migrateFiling',
  'migrationPlan',
  'nodeHost',
  'normalise',
  'openDocument',
  'overlayBetween',
  'packExtending',
  'packagedForms',
  'parse',
  'parsePath',
  'pathText',
  'pdfOf',
  'pdfWith',
  'picturesOf',
  'positionAt',
  'print',
  'publishPack',
  'read',
  'readJson',
  'reasonText',
  'rebuildPack',
  'relatedText',
  'reviewForms',
  'reviewPacks',
  'sampleFiling',
  'sampleOf',
  'select',
  'sideBySide',
  'summarize',
  'summaryPlan',
  'tarball',
  'understand',
  'unpacked',
  'validatorOf',
  'valueAt',
  'verifyBase',
  'verifyContents',
  'wordOf',
];

const TYPES = [
  'Artifact',
  'Attestation',
  'Attested',
  'BlockDefinition',
  'Canonical',
  'Catalogue',
  'CatalogueDefinition',
  'CatalogueEntry',
  'Change',
  'Circumstances',
  'ComparedForm',
  'ComparedPack',
  'Comparison',
  'Compilation',
  'CompileRequest',
  'Condition',
  'Context',
  'DataVerdict',
  'Definition',
  'Diagnostic',
  'Difference',
  'DocumentChange',
  'DocumentsMade',
  'Doubt',
  'DoubtCode',
  'Effects',
  'ExtractedPicture',
  'Extraction',
  'Fate',
  'Field',
  'FieldNode',
  'FieldType',
  'Filing',
  'Finding',
  'FontSource',
  'FormDefinition',
  'FormDocument',
  'FormOutline',
  'FormPair',
  'Format',
  'FormatOptions',
  'FoundPlace',
  'Generator',
  'GivenPack',
  'Ground',
  'Group',
  'Hint',
  'Host',
  'InstalledPackage',
  'InstalledPacks',
  'Issue',
  'IssueCode',
  'Item',
  'JsonSchema',
  'JudgedFinding',
  'JudgedReview',
  'Judgement',
  'Language',
  'MakeRequest',
  'Making',
  'Matrix',
  'MessageCode',
  'Messages',
  'MigrateOptions',
  'Migrated',
  'Node',
  'Normalised',
  'Note',
  'OpenDocument',
  'Operation',
  'Option',
  'Options',
  'Origin',
  'Pack',
  'PackBase',
  'PackContents',
  'PackContext',
  'PackDefinition',
  'PackFile',
  'PackListing',
  'Pairing',
  'Parsed',
  'Path',
  'Picture',
  'PictureFile',
  'PictureSource',
  'Pictures',
  'Plan',
  'Position',
  'PrintOptions',
  'ProjectFacts',
  'ProposedPair',
  'Provenance',
  'Publication',
  'Published',
  'QuotaUse',
  'ReadPlace',
  'Reason',
  'RecordList',
  'Related',
  'Resolution',
  'ResolvedForm',
  'Review',
  'Root',
  'Rule',
  'SaidPairs',
  'Section',
  'Severity',
  'Sizes',
  'Source',
  'Span',
  'Step',
  'Subject',
  'SummarizeOptions',
  'SummaryMade',
  'SummaryOrder',
  'SummaryPlan',
  'TextMark',
  'Unasked',
  'Unchecked',
  'Unit',
  'Uses',
  'Validator',
  'ValueClass',
  'VocabularyDefinition',
  'Witness',
];

const text = ['core', 'index']
  .map((name) => readFileSync(join(projectFolder, `compiler/${name}.ts`), 'utf8'))
  .join('\n');

/** Names in `export { … }`, with those that are types. */
const exported = [...text.matchAll(/^export (type )?\{([^}]*)\} from/gm)].flatMap(([, all, names = '']) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name: name.replace(/^type /, ''), isType: all !== undefined || name.startsWith('type ') })),
);

describe('the public exports', () => {
  it('are these values', () => {
    expect(Object.keys(api).sort()).toEqual(VALUES);
  });

  it('are these types', () => {
    expect(
      exported
        .filter(({ isType }) => isType)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...TYPES].sort());
    expect(
      exported
        .filter(({ isType }) => !isType)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(VALUES);
  });

  it('compose and hold no logic', () => {
    expect(
      text
        .replace(/\/\*\*.*?\*\//gs, '')
        .replace(/^export (?:(?:type )?\{[^}]*\}|\*) from '[^']+';$/gm, '')
        .trim(),
    ).toBe('');
  });

  it('are what package.json publishes', () => {
    const { exports } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    expect(exports['.']).toEqual({ types: './dist/compiler/index.d.ts', default: './dist/compiler/index.js' });
  });
});

describe('the library', () => {
  const files = new Map(
    Object.entries(DEFINITIONS).map(([path, definition]) => [
      `/project/forms/${path}`,
      new TextEncoder().encode(definition),
    ]),
  );
  const root: api.Root = { folder: '/project/forms', prefix: 'forms/' };

  it('resolves definitions from a host without files', () => {
    const diagnostics = new api.Diagnostics();
    const { forms } = api.understand(api.read(root, api.memoryHost(files), diagnostics), diagnostics);
    expect(api.formatDiagnostics(diagnostics.list(), 'text', { language: 'en', colours: false })).toBe('');
    expect(forms.map(({ key }) => key)).toEqual(['test/2022/a', 'test/2022/b', 'test/2022/c']);
    expect(api.sampleOf(forms[0] as api.ResolvedForm, 1)).toMatchObject({ $form: 'test/2022/a' });
  });

  it('compiles with the generators that a caller chooses', async () => {
    const generators = api.GENERATORS.filter(({ name }) => name === 'form' || name === 'schema');
    const { diagnostics, written } = await api.compile(
      { roots: [root], output: '/project/output', selectors: ['test/2022/a'], generators, tool: 'test' },
      api.memoryHost(files),
    );
    expect(diagnostics.list()).toEqual([]);
    expect([...written].sort()).toEqual(['test/2022/a/form.json', 'test/2022/a/schema.json']);
  });

  it('knows the definitions that it comes with', () => {
    const diagnostics = new api.Diagnostics();
    const sources = api.read(api.packagedForms(), api.nodeHost, diagnostics);
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.every(({ path, installed }) => installed && path.startsWith('shenbao/forms/'))).toBe(true);
    expect(diagnostics.list()).toEqual([]);
  });
});
