/** An app that uses one pack → the same app on another: what is changed, what a person decides, and what TypeScript says of it then. */
import type { ts } from 'ts-morph';
import type { Comparison } from '../compare/compare.ts';
import type { Finding } from '../compare/finding.ts';
import type { Section } from '../compare/review.ts';
import { applied } from './edits.ts';
import { type AppError, type CausedError, errorsIn, sorted } from './errors.ts';
import { type App, type FileTree, isInFolder, overlaid } from './files.ts';
import type { FileFindings, Left } from './findings.ts';
import { marked } from './mark.ts';
import type { PackCode } from './pack-code.ts';
import { moduleOf, overlayOf, placesOf, specifierNow } from './places.ts';
import { programsOf } from './programs.ts';
import { type AppProject, projectsOf } from './projects.ts';
import { rewrite } from './rewrite.ts';
import { type Succession, succession } from './succession.ts';

export interface Upgrade {
  readonly files: readonly UpgradedFile[];
  readonly left: readonly AppLeft[];
  /** Places at which something means something else than before, or is of another kind. */
  readonly otherwise: readonly Otherwise[];
  readonly errors: { readonly own: readonly AppError[]; readonly caused: readonly CausedError[] };
  /** Files that import the pack and are not changed. */
  readonly unread: readonly UnreadPlace[];
  readonly damaged: readonly { readonly config: string; readonly reason: string }[];
  readonly hasConfig: boolean;
  /** Whether anything imports the pack. */
  readonly importsPack: boolean;
}

/** One in which something changes. */
export interface UpgradedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly edits: FileFindings['edits'];
}

export type AppLeft = Left & { readonly file: string };

export interface Otherwise {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

export interface UnreadPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** JavaScript that is not type-checked, what no configuration names, or what is no TypeScript. */
  readonly why: 'javascript' | 'not-in-project' | 'language' | 'outside';
}

/** How the packs differ. */
export interface Differing {
  readonly comparisons: readonly Comparison[];
  readonly sections: readonly Section[];
}

export const upgrade = (app: App, packs: readonly [PackCode, PackCode], differing: Differing): Upgrade => {
  const follow = succession(...packs, differing.comparisons);
  const { projects, damaged } = projectsOf(app);
  const done = projects.map((project) => upgradeProject(app, project, packs, follow, differing.sections));
  const files = done.flatMap((each) => each.files);
  return {
    files: files.flatMap(({ file: path, edits }) => {
      const text = app.read(path) ?? '';
      return edits.length === 0 ? [] : [{ path, before: text, after: applied(text, edits), edits }];
    }),
    left: files.flatMap(({ file, left }) => left.map((each) => ({ ...each, file }))),
    otherwise: files.flatMap((each) => otherwiseIn(each, differing.sections)),
    errors: {
      own: done.flatMap(({ errors }) => errors.own),
      caused: done.flatMap(({ errors }) => errors.caused),
    },
    unread: [
      ...unreadIn(app, new Set(files.map(({ file }) => file)), packs[0], outputsOf(projects)),
      ...done.flatMap(({ outside }) => outside),
    ],
    damaged,
    hasConfig: damaged.length > 0 || projects.some(({ config }) => config !== undefined),
    importsPack: files.some(({ importsPack }) => importsPack),
  };
};

interface UpgradedProject {
  readonly files: readonly FileFindings[];
  readonly errors: Upgrade['errors'];
  readonly outside: readonly UnreadPlace[];
}

const upgradeProject = (
  app: App,
  { files, options }: AppProject,
  packs: readonly [PackCode, PackCode],
  follow: Succession,
  sections: readonly Section[],
): UpgradedProject => {
  const [before, after] = packs;
  const places = placesOf(app, files, options, packs);
  const isPacks = (path: string): boolean =>
    places.some((place) => isInFolder(path, place.before) || isInFolder(path, place.after));
  const own = files.filter((path) => isChangeable(path, app, options) && !isPacks(path));
  const programOver = programsOf({ files: own, options }, app.folder);
  const { files: declarations, marks } = marked(before);
  const over = (first: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>, isBefore: boolean): FileTree =>
    overlaid(app, overlayOf(app, places, { first, other, isBefore }));
  const reading = programOver(over(declarations, after.files, true));
  const moduleAt = (path: string): string | undefined => moduleOf(path, places, before.key);
  const found = own.flatMap((path) => {
    const file = reading.getSourceFile(path);
    if (file === undefined) return [];
    const findings = rewrite(file, {
      checker: reading.getTypeChecker(),
      moduleOf: moduleAt,
      marks,
      succession: follow,
      specifierNow: (text, at, leadsTo) => specifierNow({ text, file: at, leadsTo }, places, packs, follow.module),
      isMention: (text) => text === before.name || text.startsWith(`${before.name}/`) || isKeyIn(text, before),
    });
    return [findings];
  });
  const plain = over(before.files, after.files, true);
  const now = over(after.files, before.files, false);
  const errors = sorted(
    errorsIn(programOver(plain), own),
    errorsIn(programOver(withTexts(now, found)), own),
    found,
    sections,
    reading,
  );
  return { files: found, errors, outside: outsideOf(reading, app, before, moduleAt) };
};

/** JavaScript only where its types are checked. */
const isChangeable = (path: string, app: App, { checkJs = false }: ts.CompilerOptions): boolean => {
  if (/\.d\.[cm]?ts$/.test(path)) return true;
  return !isScript(path) || checkJs || /^\s*\/\/\s*@ts-check\b/m.test((app.read(path) ?? '').slice(0, 1000));
};

const isScript = (path: string): boolean => /\.[cm]?jsx?$/.test(path);

const isKeyIn = (text: string, { key, forms }: PackCode): boolean =>
  text === key || forms.some(({ form }) => form.key === text);

const withTexts = (tree: FileTree, files: readonly FileFindings[]): FileTree => {
  const edits = new Map(files.map((each) => [each.file, each.edits]));
  return {
    ...tree,
    read: (path) => {
      const text = tree.read(path);
      const made = edits.get(path);
      return text === undefined || made === undefined ? text : applied(text, made);
    },
  };
};

/** Uses of what means something else now, or is of another kind: the same text may compile, and say another thing. */
const otherwiseIn = ({ file, uses, left }: FileFindings, sections: readonly Section[]): readonly Otherwise[] =>
  uses.flatMap(({ start, end, subjects }) => {
    if (left.some((each) => each.start === start)) return [];
    const finding = sections
      .filter(({ comparisons }) =>
        comparisons.some(({ before }) => subjects.some(({ form }) => form === before.form.key)),
      )
      .flatMap(({ findings }) => findings)
      .find(
        ({ effects, difference }) =>
          (effects.meaning || effects.reshaped) &&
          subjects.some(({ address }) => difference.before?.address === address),
      );
    return finding ? [{ file, start, end, finding }] : [];
  });

/** Folders of what is made of the sources. */
const outputsOf = (projects: readonly AppProject[]): readonly string[] =>
  projects.flatMap(({ options }) => (options.outDir === undefined ? [] : [options.outDir]));

/** Files of the app that no project reads, or that are no TypeScript, and name the package. */
const unreadIn = (
  app: App,
  read: ReadonlySet<string>,
  { name }: PackCode,
  outputs: readonly string[],
): readonly UnreadPlace[] =>
  app.files.flatMap((file): readonly UnreadPlace[] => {
    if (read.has(file) || outputs.some((folder) => isInFolder(file, folder))) return [];
    if (!/\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx)$/.test(file)) return [];
    const why = isScript(file) ? 'javascript' : /\.[cm]?tsx?$/.test(file) ? 'not-in-project' : 'language';
    return importsIn(file, app, name, why);
  });

/** What the app imports from elsewhere, and that imports the pack. */
const outsideOf = (
  program: ts.Program,
  app: App,
  { name }: PackCode,
  moduleAt: (path: string) => string | undefined,
): readonly UnreadPlace[] => {
  const own = new Set(app.files);
  return program.getSourceFiles().flatMap(({ fileName, isDeclarationFile }): readonly UnreadPlace[] => {
    const isForeign = isDeclarationFile || fileName.includes('/node_modules/') || own.has(fileName);
    return isForeign || moduleAt(fileName) !== undefined ? [] : importsIn(fileName, app, name, 'outside');
  });
};

const importsIn = (file: string, tree: FileTree, name: string, why: UnreadPlace['why']): readonly UnreadPlace[] => {
  const text = tree.read(file) ?? '';
  return [...text.matchAll(/(['"])(@?[\w./-]+)\1/g)].flatMap(({ index, 2: named = '' }) =>
    named === name || named.startsWith(`${name}/`)
      ? [{ file, start: index + 1, end: index + 1 + named.length, why }]
      : [],
  );
};
