/** `shenbao pack`: a pack as the archive that is published. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packageName, packageVersion } from '../../../generators/package/package-name.ts';
import { Diagnostics, hint, nearestHint } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { nodeHost } from '../../host/node-host.ts';
import { targetsWith } from '../../installed-targets.ts';
import type { ResolvedForm } from '../../model/form.ts';
import { packOf } from '../../model/form-key.ts';
import { sha256 } from '../../model/sha256.ts';
import { digestOf } from '../../pack/listing.ts';
import { tarball } from '../../pack/tarball.ts';
import { isDraft } from '../../pack/versions.ts';
import { type DocumentsMade, documentsOf } from '../../pack-documents.ts';
import { type Published, publishPack } from '../../publish-pack.ts';
import type { Resolution } from '../../resolve/resolve.ts';
import { standsOn } from '../../resolve/stands-on.ts';
import { isAbandoned } from '../../write/aside.ts';
import { Together } from '../../write/write.ts';
import { defineCommand, optional, valued } from '../command.ts';
import { understandChosen } from '../forms.ts';
import { furtherFonts } from '../further-fonts.ts';
import { FONT } from '../options.ts';
import { put } from '../output.ts';
import { checkFolder } from '../outputs.ts';
import { baseOf } from '../packs/base-of.ts';
import { archiveName, packAt } from '../packs/pack-at.ts';
import {
  type Before,
  checkVersion,
  latestBefore,
  notesOf,
  reviewSince,
  type Version,
} from '../packs/version-policy.ts';
import { phrasesOf } from '../phrases.ts';
import { EXIT, type Exit, type GlobalOptions, languageOf, progressLine, rootsOf, show, statusOf } from '../terminal.ts';

const SINCE = optional({
  says: {
    en: 'the version before: its archive, its folder, or the name of the installed package; the latest one in the folder unless said',
    zh: '上一版本：其 tgz、文件夹或已安装的包名；不写则为输出文件夹中最近的一个',
  },
  takes: { en: 'pack', zh: '包' },
});

export default defineCommand({
  name: 'pack',
  says: {
    en: 'Publish a pack: an archive that npm installs and that anybody can verify, and a zip of its documents',
    zh: '发布通知包：可由 npm 安装、任何人都可核验的 tgz，以及只含文件的 zip',
  },
  arguments: [
    {
      name: { en: 'pack', zh: '通知包' },
      says: { en: 'key of the pack: hebei/2026', zh: '通知包的键，如 hebei/2026' },
    },
  ],
  options: {
    output: valued({
      short: 'o',
      says: { en: 'folder of the archives', zh: '存放 tgz 和 zip 的文件夹' },
      takes: { en: 'folder', zh: '文件夹' },
      otherwise: '.',
    }),
    since: SINCE,
    font: FONT,
  },
  examples: [
    { line: 'shenbao pack hebei/2026 -o release', says: { en: 'for the first time', zh: '首次发布' } },
    {
      line: 'shenbao pack hebei/2026 -o release --since release/shenbao-hebei-2026-1.0.0.tgz',
      says: { en: 'after version 1.0.0', zh: '在 1.0.0 版之后' },
    },
    {
      line: 'npm install ./release/shenbao-hebei-2026-1.0.0.tgz',
      says: { en: 'how an app takes it', zh: '应用如何安装' },
    },
  ],
  notes: {
    en: `Name, version, licence and office are said under publish: in pack.yaml (shenbao explain <pack> publish.version shows them).
The archive holds types, validators, schemas, rules, blank documents, the definitions and the resolved forms, samples, a page and
a changelog in Chinese, and shenbao.pack.json, which lists every file with its SHA-256; nothing of it runs when it is installed.
The same definitions give the same bytes on every machine.

What has changed since the version before decides the least version, as shenbao diff judges it:
  breaks filings or code    1.4.2 → 2.0.0    0.4.2 → 0.5.0
  adds something            1.4.2 → 1.5.0    0.4.2 → 0.4.3
  anything else             1.4.2 → 1.4.3    0.4.2 → 0.4.3
What is pending may be in a version that is not final (1.0.0-draft.1) alone.`,
    zh: `名称、版本、许可证和维护单位写在 pack.yaml 的 publish: 下（shenbao explain <通知包> publish.version 可查看）。
tgz 内有类型、校验器、Schema、规则、空白文件、定义和解析后的表单、样例、中文说明和更新日志，以及列出每个文件 SHA-256 的
shenbao.pack.json；安装时不运行任何程序。同样的定义在任何机器上得到相同的字节。

自上一版本以来的变化决定版本号至少应为多少，按 shenbao diff 的判断：
  使数据或代码失效    1.4.2 → 2.0.0    0.4.2 → 0.5.0
  有所增加            1.4.2 → 1.5.0    0.4.2 → 0.4.3
  其他                1.4.2 → 1.4.3    0.4.2 → 0.4.3
尚未确定的内容只能收入未定稿的版本（1.0.0-draft.1）。`,
  },
  exits: {
    0: { en: 'published, or there already with the same content', zh: '已打包，或已有内容相同的包' },
    1: {
      en: 'no such pack, problems in definitions, or a version that is too small',
      zh: '没有这个通知包，或定义有问题，或版本号过小',
    },
    3: { en: 'a file could not be read or written', zh: '文件读不出或写不进去' },
  },
  run: async ([word = ''], { output, since, font }, globals) => {
    const key = word.replace(/\/+$/, '');
    const { resolution, diagnostics, names } = await understandChosen([key], globals);
    checkFolder(output, diagnostics);
    const said = diagnostics.hasErrors ? undefined : publishable(key, resolution, names, diagnostics);
    const before = said && (await versionBefore(said, since, resolve(output), resolution, diagnostics));
    if (said && before) checkVersion(before, said, languageOf(globals), diagnostics);
    const fonts = furtherFonts(font, rootsOf(globals), nodeHost, diagnostics);
    if (!said || diagnostics.hasErrors) return refused(diagnostics, globals);

    const places = { output: resolve(output), project: dirname(resolve(globals.forms)) };
    const base = await baseOf(key, resolution, places, diagnostics);
    const line = progressLine();
    const progress = (done: number, all: number, what: string): void => line.show(`[${done + 1}/${all}] ${what}`);
    const { generators, pdfOf } = targetsWith(fonts);
    const published = await publishPack({
      pack: key,
      definitions: standsOn(key, resolution),
      generators,
      fonts: await Promise.all(fonts.files.map(sha256)),
      ...(base && { base }),
      ...(before && { since: { version: before.since, notes: notesOf(before, said) } }),
      progress,
    });
    line.clear();
    // what definitions say was told of them where their author wrote it
    diagnostics.include(published.diagnostics.list().filter(({ severity, span }) => severity === 'error' || !span));
    if (diagnostics.hasErrors) return refused(diagnostics, globals);
    // that one cannot be made was told of the blank one
    const fillable = (form: ResolvedForm) => pdfOf(form, undefined, new Diagnostics(), { fillable: true });
    const made = { folder: places.output, shown: output, fillable, progress, done: line.clear };
    return deliver(published, said, made, diagnostics, globals);
  },
});

const refused = (diagnostics: Diagnostics, globals: GlobalOptions): Exit => {
  show(diagnostics, 'text', globals);
  return statusOf(diagnostics);
};

/** What is published of it. Reports `pack/no-pack`, `pack/two-bases`, `pack/pending`. */
const publishable = (
  key: string,
  resolution: Resolution,
  names: readonly string[],
  diagnostics: Diagnostics,
): Version | undefined => {
  const { project, packs, forms } = resolution;
  const [definition, pack] = [project.packs.get(key), packs.get(key)];
  const isForeign = definition !== undefined && project.foreign.has(definition);
  if (!definition || !pack || isForeign || !forms.some((form) => packOf(form.key) === key)) {
    const near = nearest(key, new Set(names.map(packOf)));
    const hints = [nearestHint(near === key ? undefined : near)];
    diagnostics.report('pack/no-pack', undefined, { pack: key }, { hints });
    return undefined;
  }
  const { clash } = standsOn(key, resolution);
  if (clash) diagnostics.report('pack/two-bases', definition.key.span, { pack: key, ...clash });
  const version = packageVersion(pack);
  const span = definition.places.find(({ name }) => name === 'publish.version')?.span ?? definition.key.span;
  const pending = diagnostics.list().filter(({ code }) => code === 'check/pending').length;
  if (pending > 0 && !isDraft(version))
    diagnostics.report('pack/pending', span, { count: pending, draft: `${version}-draft.1` });
  return { pack: key, name: packageName(pack), version, span };
};

const versionBefore = async (
  said: Version,
  since: string | undefined,
  folder: string,
  resolution: Resolution,
  diagnostics: Diagnostics,
): Promise<Before | undefined> => {
  const word = since ?? latestBefore(said, folder, diagnostics);
  return word === undefined ? undefined : reviewSince(word, said, resolution, diagnostics);
};

/** Both archives, or none; what a killed run left of them goes. Reports `pack/same-version`, `write/failed`. */
const deliver = async (
  { contents = new Map(), forms = [] }: Published,
  { name, version, span }: Version,
  {
    folder,
    shown,
    done,
    ...making
  }: DocumentsMade & {
    readonly folder: string;
    readonly shown: string;
    readonly done: () => void;
  },
  diagnostics: Diagnostics,
  globals: GlobalOptions,
): Promise<Exit> => {
  const say = phrasesOf(globals);
  const called = archiveName(name, version);
  const [archive, documents] = [join(folder, `${called}.tgz`), join(folder, `${called}-documents.zip`)];
  const digest = await digestOf(contents);
  const there = existsSync(archive) ? packAt(archive, new Diagnostics()) : undefined;
  const isThere = there !== undefined && (await digestOf(there.contents)) === digest;
  if (existsSync(archive) && !isThere)
    diagnostics.report(
      'pack/same-version',
      span,
      { file: join(shown, `${called}.tgz`), version },
      { hints: [hint('pack/raise', {})] },
    );
  if (diagnostics.hasErrors) return refused(diagnostics, globals);
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (file.startsWith(called) && isAbandoned(file, nodeHost)) nodeHost.removeFile(join(folder, file), folder);
  const together = new Together(nodeHost, diagnostics, folder);
  const bytes = isThere ? nodeHost.readFile(archive) : tarball(contents);
  if (!isThere) together.write(archive, bytes);
  together.write(documents, await documentsOf(forms, contents, making));
  done();
  together.finish();
  show(diagnostics, 'text', globals);
  if (diagnostics.hasErrors) return statusOf(diagnostics);
  put(
    `${[say.packed(join(shown, `${called}.tgz`), contents.size, bytes.length), join(shown, `${called}-documents.zip`), `sha256 ${digest}`].join('\n')}\n`,
  );
  return EXIT.fine;
};
