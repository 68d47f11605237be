/** Who may know whom. A violation names the file and what it imports. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allImports,
  circlesOf,
  codeOf,
  exportedBy,
  namedBy,
  packagesReachedBy,
  reachedBy,
  typescriptBelow,
} from './imports.ts';
import { projectFolder } from './project.ts';

const imports = allImports();

/** `compiler/parse/yaml.ts` → `compiler/parse`; a file beside the phases stands for itself. */
const partOf = (file: string): string => {
  const [top = '', folder = '', ...rest] = file.split('/');
  return rest.length > 0 ? `${top}/${folder}` : file;
};

const GROUND = ['compiler/diagnostics', 'compiler/language', 'compiler/model', 'compiler/host'];

/** What all generators know of the compiler. */
const CONTRACT = ['compiler/model', 'compiler/generator.ts'];

/** Part → parts it may import, itself aside. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'compiler/model': [],
  'compiler/diagnostics': ['compiler/model'],
  'compiler/language': ['compiler/model'],
  'compiler/host': [],
  'compiler/package-folder.ts': [],
  'compiler/put-module.ts': [],
  // what a generator is, and what is handed to it: the model, and the document that layout makes of a form
  'compiler/generator.ts': [...GROUND, 'generators/layout'],
  'compiler/definition': GROUND,
  'compiler/filing': GROUND,
  'compiler/read': GROUND,
  'compiler/pack': [...GROUND, 'compiler/read', 'compiler/generate'],
  'compiler/parse': [...GROUND, 'compiler/definition', 'compiler/put-module.ts'],
  'compiler/print': [...GROUND, 'compiler/definition'],
  'compiler/edit': [...GROUND, 'compiler/definition', 'compiler/parse', 'compiler/print'],
  'compiler/resolve': [...GROUND, 'compiler/definition'],
  'compiler/successor': [...GROUND, 'compiler/definition', 'compiler/resolve'],
  'compiler/compare': [...GROUND, 'compiler/definition', 'compiler/filing', 'compiler/resolve'],
  'compiler/upgrade': [...GROUND, 'compiler/compare', 'compiler/resolve'],
  'compiler/migrate': [...GROUND, 'compiler/compare', 'compiler/filing', 'compiler/resolve'],
  // whether a value can be carried is what the conversions say
  'compiler/summarize': [...GROUND, 'compiler/compare', 'compiler/filing', 'compiler/migrate'],
  'compiler/check': [
    ...GROUND,
    'compiler/definition',
    'compiler/filing',
    'compiler/migrate',
    'compiler/resolve',
    'compiler/summarize',
  ],
  'compiler/reference': [...GROUND, 'compiler/definition', 'compiler/print', 'compiler/resolve'],
  'compiler/generate': [...GROUND, 'compiler/generator.ts'],
  'compiler/write': [...GROUND, 'compiler/generate', 'compiler/generator.ts'],
  'generators/layout': ['compiler/model', 'compiler/filing'],
  // members stand in the order of the paper
  'generators/types': [...CONTRACT, 'generators/layout'],
  'generators/package': [...CONTRACT, 'compiler/filing', 'generators/layout', 'compiler/put-module.ts'],
  'generators/schema': [...CONTRACT, 'generators/layout'],
  'generators/rules': [...CONTRACT],
  'generators/validator': [...CONTRACT, 'compiler/filing', 'compiler/put-module.ts'],
  'generators/sample': ['compiler/model', 'compiler/filing'],
  'generators/docs': [...CONTRACT, 'generators/layout'],
  'generators/html': ['compiler/model', 'generators/layout'],
  'generators/office': ['compiler/model', 'generators/layout'],
  'generators/word': [...CONTRACT, 'compiler/filing', 'generators/layout', 'generators/office'],
  'generators/excel': [...CONTRACT, 'compiler/filing', 'generators/layout', 'generators/office'],
  'generators/pdf': [...CONTRACT, 'compiler/filing', 'generators/layout', 'compiler/put-module.ts'],
};

/** What composes the phases and the generators. */
const COMPOSES =
  /^compiler\/(?:cli\/.*|build|check-filing|compile|core|difference-counts|document-source|extract-doubts|extract-filing|following-years|form-validator|index|installed-targets|knowledge|make|migrate-filing|open-document|pack-changes|pack-documents|packaged-forms|publish-pack|release-notes|resources|sample-filing|select|side-by-side|staged-build|summarize-filings|targets|understand|understand-changed|understand-parts|understand-selected|upgrade-app|witness|witness-edits|witness-trial)\.ts$|^compiler\/cli$/;

/** Package → where it may be imported; a heavy one only there. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@noble/hashes': ['generators/word'],
  '@marcbachmann/cel-js': [
    'compiler/model/rule-tree.ts',
    'compiler/resolve',
    'compiler/witness.ts',
    'generators/validator',
    'generators/sample',
  ],
  ajv: ['compiler/parse'],
  commander: ['compiler/cli'],
  docx: ['generators/word'],
  fflate: ['compiler/filing', 'compiler/pack', 'generators/office', 'generators/pdf'],
  handlebars: ['compiler/resolve', 'generators/docs'],
  hucre: ['generators/excel'],
  picomatch: ['compiler/select.ts', 'compiler/cli'],
  rolldown: [
    'compiler/cli/build.ts',
    'compiler/parse/build.ts',
    'generators/package/build.ts',
    'generators/validator/build.ts',
    'generators/word/build.ts',
    'generators/pdf/build.ts',
  ],
  saxes: ['generators/office'],
  'subset-font': ['generators/pdf'],
  'ts-morph': ['compiler/upgrade'],
  yaml: ['compiler/parse', 'compiler/print', 'compiler/edit', 'compiler/cli'],
};

const arrows = [...imports].flatMap(([file, all]) => all.map((each) => ({ file, part: partOf(file), ...each })));

describe('arrows', () => {
  it('are read from the files: every import leads to one that is there', () => {
    const astray = arrows.filter(({ isPackage, target }) => !isPackage && !existsSync(join(projectFolder, target)));
    expect(astray.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    expect(arrows.length).toBeGreaterThan(300);
  });

  it('lead from each part only to those that it may know', () => {
    const wrong = arrows.filter(({ file, part, isPackage, target }) => {
      if (isPackage || COMPOSES.test(file)) return false;
      const to = partOf(target);
      return to !== part && !MAY_IMPORT[part]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('lead to no part that composes others, but from one', () => {
    const wrong = arrows.filter(({ file, target }) => COMPOSES.test(target) && !COMPOSES.test(file));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('lead nowhere in a circle, not even those of types', () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it('leave nothing out: every part is in the table', () => {
    const parts = [...new Set([...imports.keys()].filter((file) => !COMPOSES.test(file)).map(partOf))];
    expect(parts.filter((part) => !Object.hasOwn(MAY_IMPORT, part))).toEqual([]);
  });
});

describe('files', () => {
  it('open with a sentence that says what they are', () => {
    const silent = [...imports.keys()].filter(
      (file) => !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(join(projectFolder, file), 'utf8')),
    );
    expect(silent).toEqual([]);
  });
});

describe('names', () => {
  /** Both are public: what generators are given, and what validators take, whose types are published as they are. */
  const TWO_MEANINGS: readonly string[] = ['Options'];

  /** `name: file, file` of what several of the files export. */
  const twiceIn = (files: readonly string[]): readonly string[] => {
    const byName = new Map<string, string[]>();
    for (const file of files) {
      const { types, values } = exportedBy(file);
      for (const name of new Set([...types, ...values])) byName.set(name, [...(byName.get(name) ?? []), file]);
    }
    expect(byName.size).toBeGreaterThan(0);
    return [...byName]
      .filter(([name, all]) => all.length > 1 && !TWO_MEANINGS.includes(name))
      .map(([name, all]) => `${name}: ${all.join(', ')}`);
  };

  // commands are parallel, and each is read by itself: they may call alike what is alike in each
  it('that the compiler exports, commands aside, stand for one thing each', () => {
    expect(twiceIn([...imports.keys()].filter((file) => /^compiler\/(?!cli\/)/.test(file)))).toEqual([]);
  });

  const generators = Object.keys(MAY_IMPORT).filter((part) => part.startsWith('generators/'));
  /** Called by generated code, and by what tests it: a program of its own. */
  const RUNTIME = 'generators/validator/runtime';

  // generators are parallel too: what one draws as a paragraph another does as well
  it.each([...generators, RUNTIME])('that %s exports stand for one thing each', (part) => {
    const own = [...imports.keys()].filter((file) => file.startsWith(`${part}/`));
    expect(twiceIn(own.filter((file) => part === RUNTIME || !file.startsWith(`${RUNTIME}/`)))).toEqual([]);
  });

  it('that a file exports are wanted by another', () => {
    /** What apps call: by the code of a validator, and as modules that packages carry. */
    const CALLED =
      /^generators\/(?:validator\/runtime\/|package\/(?:description|paper|words|inputs|files|rjsf|formily)\.ts$)/;
    const wanted = new Map<string, string[]>();
    for (const file of ['compiler', 'generators', 'test'].flatMap(typescriptBelow))
      for (const name of namedBy(file)) wanted.set(name, [...(wanted.get(name) ?? []), file]);
    const unwanted = [...imports.keys()]
      .filter((file) => !CALLED.test(file))
      .flatMap((file) => exportedBy(file).values.map((name) => ({ file, name })))
      .filter(({ file, name }) => !wanted.get(name)?.some((other) => other !== file));
    expect(unwanted.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });
});

describe('packages', () => {
  it('are imported only where they are needed', () => {
    const wrong = arrows.filter(
      ({ part, file, isPackage, target }) =>
        isPackage &&
        !target.startsWith('node:') &&
        !PACKAGES[target]?.some((allowed) => allowed === part || allowed === file),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('are none that no file imports', () => {
    const used = new Set(arrows.map(({ target }) => target));
    expect(Object.keys(PACKAGES).filter((name) => !used.has(name))).toEqual([]);
  });

  it('are not loaded by a build in which nothing has changed', () => {
    expect(packagesReachedBy('compiler/compile.ts', imports)).toEqual([]);
    expect(packagesReachedBy('compiler/cli/main.ts', imports)).toEqual(['commander']);
    expect(packagesReachedBy('compiler/cli/commands/build.ts', imports)).toEqual([]);
  });

  it('are loaded by the phases that parse and resolve, and by no generator before it runs', () => {
    expect(packagesReachedBy('compiler/understand.ts', imports)).toEqual([
      '@marcbachmann/cel-js',
      'handlebars',
      'yaml',
    ]);
    expect(packagesReachedBy('compiler/installed-targets.ts', imports)).toEqual([]);
  });

  it('are not loaded by an upgrade before there is something to read', () => {
    expect(packagesReachedBy('compiler/cli/commands/upgrade.ts', imports)).not.toContain('ts-morph');
    expect(packagesReachedBy('compiler/upgrade-app.ts', imports)).not.toContain('ts-morph');
    expect(packagesReachedBy('compiler/upgrade/upgrade.ts', imports)).toContain('ts-morph');
  });
});

describe('input and output', () => {
  it('go through the host: no phase and no generator touches files, clock or environment', () => {
    const ALLOWED =
      /^compiler\/(?:cli|host)\/|^compiler\/package-folder\.ts$|\/build\.ts$|^compiler\/put-module\.ts$|^generators\/pdf\/fonts\/cut\.ts$/;
    const wrong = arrows.filter(
      ({ file, target, how }) =>
        how !== 'type' &&
        /^node:(?:fs|fs\/promises|child_process|os|http|https|net|process)$/.test(target) &&
        !ALLOWED.test(file),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

describe('shenbao/core', () => {
  const { files, packages } = reachedBy('compiler/core.ts', imports, 'ever');

  it('reaches the phases and every generator, and the packages that run in a page', () => {
    const parts = new Set([...files].map(partOf));
    const phases = ['read', 'parse', 'resolve', 'check', 'filing', 'generate'].map((phase) => `compiler/${phase}`);
    const generators = Object.keys(MAY_IMPORT).filter((part) => part.startsWith('generators/'));
    expect([...phases, ...generators].filter((part) => !parts.has(part))).toEqual([]);
    // docx and the digests are in the bundle of the Word generator, pdfkit and ajv in modules that are made at build time
    expect([...packages].sort()).toEqual([
      '@marcbachmann/cel-js',
      '@noble/hashes',
      'docx',
      'fflate',
      'handlebars',
      'hucre',
      'picomatch',
      'saxes',
      'yaml',
    ]);
  });

  it('has nothing of Node in it, writes no files, and evaluates no text', () => {
    expect([...files].filter((file) => /^compiler\/(?:cli|write)\/|\/build\.ts$/.test(file))).toEqual([]);
    const foreign =
      /\b(?:Buffer|process|require|createRequire|__dirname)\b|\beval\s*\(|\bFunction\s*\(|\bimport\.meta\b/;
    const wrong = [...files].flatMap((file) => {
      const [found] = foreign.exec(codeOf(file)) ?? [];
      return found === undefined ? [] : [`${file}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });
});
