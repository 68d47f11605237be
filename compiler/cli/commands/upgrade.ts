/** `shenbao upgrade`: an app that follows from one pack to another. */
import { join, relative, resolve } from 'node:path';
import { packageName } from '../../../generators/package/package-name.ts';
import { comparedPack } from '../../compare/pack-items.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../diagnostics/source.ts';
import { nodeHost } from '../../host/node-host.ts';
import { reasonOf } from '../../host/reason.ts';
import { GENERATORS } from '../../installed-targets.ts';
import { unifiedDiff } from '../../upgrade/edits.ts';
import type { App } from '../../upgrade/files.ts';
import type { UpgradedFile } from '../../upgrade/upgrade.ts';
import { defineCommand, flag, needed } from '../command.ts';
import { OPTIONS } from '../differences/options.ts';
import { understandForms } from '../forms.ts';
import { FORMAT } from '../options.ts';
import { put } from '../output.ts';
import { phrasesOf } from '../phrases.ts';
import { type Exit, type GlobalOptions, type Ink, inkOf, languageOf, rootsOf, show, statusOf } from '../terminal.ts';
import { appliedFrom, appOnDisk, isUtf8, writeAll } from '../upgrading/app-on-disk.ts';
import { json } from '../upgrading/json.ts';
import { namedPack } from '../upgrading/named-pack.ts';
import { reportUpgrade } from '../upgrading/report.ts';

const PACK = { en: 'pack', zh: '通知包' };

export default defineCommand({
  name: 'upgrade',
  says: {
    en: 'Let an app that uses the types of one pack follow to another',
    zh: '让使用某一通知包类型的应用改用另一通知包',
  },
  arguments: [
    {
      name: { en: 'app', zh: '应用' },
      says: { en: 'folder of the app, with its tsconfig.json', zh: '应用所在的文件夹，其中有 tsconfig.json' },
    },
  ],
  options: {
    from: needed({
      says: {
        en: 'pack that the app uses: a key, an npm package, or a folder',
        zh: '应用现用的通知包：键、npm 包名或文件夹',
      },
      takes: PACK,
    }),
    to: needed({
      says: { en: 'pack that it is to use, likewise', zh: '应用要改用的通知包，写法相同' },
      takes: PACK,
    }),
    pair: OPTIONS.pair,
    write: flag({
      en: 'change the files: all of them or none; without it a diff is printed and nothing is changed',
      zh: '改写文件，要么全部改好，要么都不改；不加则只列出改动',
    }),
    format: FORMAT,
  },
  examples: [
    {
      line: 'shenbao upgrade ../portal --from cn/2022 --to gansu/2026',
      says: { en: 'a diff to read', zh: '列出改动' },
    },
    {
      line: 'shenbao upgrade ../portal --from @shenbao/cn-2022 --to @shenbao/gansu-2026 --write',
      says: { en: 'changed', zh: '改写' },
    },
  ],
  notes: {
    en: 'Names of forms, fields, codes and label maps are changed where lineage says how they go on and where TypeScript says that they are meant; formatting stays. What else has to be decided is listed with its place and reason, and so is each error that TypeScript finds after the upgrade, with the change that explains it. Files in node_modules, behind links or outside of the folder are never changed, nor is JavaScript whose types are not checked. The paths of the diff are those of the git repository that the app stands in, or begin in the folder of the app where there is none: `git apply`, called in that folder, takes it.',
    zh: '表单、字段、代码和名称对照表的名称，凡沿革说明了去向、且 TypeScript 能确认所指的，一律改写，排版不变。其余须由人决定之处逐项列出位置和原因；升级后 TypeScript 报告的每个错误也列出，并指明由哪项改动引起。node_modules 内、链接之后、文件夹之外的文件，以及未作类型检查的 JavaScript，一概不改。所列改动的路径从应用所在的 git 仓库算起，不在仓库中则从应用的文件夹算起，在应用的文件夹中用 git apply 即可套用。',
  },
  exits: {
    0: { en: 'the app follows, and nothing is left to a person', zh: '应用可以改用，没有须由人决定之处' },
    1: {
      en: 'something is left to a person, no such app or pack, or problems in definitions',
      zh: '有须由人决定之处，或没有这个应用或通知包，或定义有问题',
    },
    3: { en: 'a file could not be written', zh: '文件写不进去' },
  },
  run: async ([folder = ''], options, globals) => {
    const { resolution, diagnostics: found } = understandForms(globals);
    const diagnostics = found.hasErrors ? found : new Diagnostics();
    const refuse = (): Exit => {
      show(diagnostics, options.format, globals);
      return statusOf(diagnostics);
    };
    if (found.hasErrors) return refuse();
    const nameOf = (key: string): string => packageName(resolution.packs.get(key) ?? { key });
    const [from, to] = [options.from, options.to].map((word) => namedPack(word, nameOf, resolution, diagnostics));
    if (from !== undefined && from === to) diagnostics.report('upgrade/same-pack', undefined, { name: from });
    const app = appOnDisk(resolve(folder));
    if (app === undefined) diagnostics.report('upgrade/no-app', undefined, { folder });
    const [before, after] = [from, to].map((key) => comparedPack(resolution, key ?? ''));
    if (app === undefined || !before || !after || diagnostics.hasErrors) return refuse();

    const { upgradeApp } = await import('../../upgrade-app.ts');
    const keys = [before.pack.key, after.pack.key] as const;
    const request = { app, from: keys[0], to: keys[1], said: options.pair, roots: rootsOf(globals), resolution };
    const upgraded = await upgradeApp({ ...request, generators: GENERATORS }, nodeHost);
    if (upgraded.upgrade === undefined) {
      show(upgraded.diagnostics, options.format, globals);
      return statusOf(upgraded.diagnostics);
    }
    const { upgrade, sections } = upgraded;
    const sourceOf = sources(app, folder);
    const packs = [nameOf(keys[0]), nameOf(keys[1])] as const;
    const language = languageOf(globals);
    reportUpgrade({ upgrade, sections, keys, folder, sourceOf, language }, diagnostics);
    reportDependency(app, packs, sourceOf, diagnostics);
    const left = diagnostics.errors;
    const written = options.write && upgrade.files.length > 0 && write(upgrade.files, sourceOf, diagnostics);
    const told = { from: keys[0], to: keys[1], written, files: upgrade.files, sourceOf };
    if (options.format === 'json') put(json(told, diagnostics, language));
    else if (options.format !== 'text') show(diagnostics, options.format, globals);
    else tell(told, { left, root: appliedFrom(app.folder) }, diagnostics, globals);
    return statusOf(diagnostics);
  },
});

/** Files of the app by the names that a person would use. */
const sources = (app: App, folder: string): ((path: string) => Source) => {
  const known = new Map<string, Source>();
  return (path) => {
    const source = known.get(path) ?? {
      path: (path.startsWith(`${app.folder}/`)
        ? join(folder, relative(app.folder, path))
        : relative(process.cwd(), path)
      ).replaceAll('\\', '/'),
      text: app.read(path) ?? '',
    };
    known.set(path, source);
    return source;
  };
};

/** In package.json, which nobody but a person changes: where the next pack comes from is not known here. */
const reportDependency = (
  app: App,
  [before, after]: readonly [string, string],
  sourceOf: (path: string) => Source,
  diagnostics: Diagnostics,
): void => {
  const path = `${app.folder}/package.json`;
  const source = sourceOf(path);
  const start = source.text.indexOf(`"${before}"`);
  if (start < 0 || source.text.includes(`"${after}"`)) return;
  const span = { source, start: start + 1, end: start + 1 + before.length };
  diagnostics.report('upgrade/dependency', span, { before, after });
};

/** All or none. Reports `upgrade/not-utf8`, `write/failed`. */
const write = (
  files: readonly UpgradedFile[],
  sourceOf: (path: string) => Source,
  diagnostics: Diagnostics,
): boolean => {
  const foreign = files.filter(({ path }) => !isUtf8(path));
  for (const { path } of foreign) diagnostics.report('upgrade/not-utf8', undefined, { file: sourceOf(path).path });
  if (foreign.length > 0) return false;
  try {
    writeAll(files);
    return true;
  } catch (error) {
    const [first] = files;
    diagnostics.report('write/failed', undefined, {
      path: first ? sourceOf(first.path).path : '',
      reason: reasonOf(error),
    });
    return false;
  }
};

/** The diff, with paths from the root, is a result; what is left, and the sum, speak to people. */
const tell = (
  { files, written, sourceOf }: Parameters<typeof json>[0],
  { left, root }: { readonly left: number; readonly root: string },
  diagnostics: Diagnostics,
  globals: GlobalOptions,
): void => {
  if (written) put(`${files.map(({ path }) => sourceOf(path).path).join('\n')}\n`);
  else
    for (const { path, before, after } of files) {
      const name = relative(root, path).replaceAll('\\', '/');
      put(painted(unifiedDiff(name, before, after), inkOf(globals)));
    }
  show(diagnostics, 'text', globals);
  const places = files.reduce((sum, { edits }) => sum + edits.length, 0);
  process.stderr.write(`${phrasesOf(globals).upgraded(files.length, places, left, written)}\n`);
};

const painted = (diff: string, ink: Ink): string =>
  diff
    .split('\n')
    .map((line) => (line.startsWith('+') ? ink('green', line) : line.startsWith('-') ? ink('red', line) : line))
    .join('\n');
