/** A made pair of packs with whatever names can go through, and apps in memory that follow from one to the other. */

import { reportUpgrade } from '../../compiler/cli/upgrading/report.ts';
import type { SaidPairs } from '../../compiler/compare/pairing.ts';
import { Diagnostics, messageOf, relatedText } from '../../compiler/diagnostics/diagnostic.ts';
import { positionAt, type Source } from '../../compiler/diagnostics/source.ts';
import type { Host } from '../../compiler/host/host.ts';
import { memoryHost } from '../../compiler/host/memory-host.ts';
import { GENERATORS } from '../../compiler/installed-targets.ts';
import type { Root } from '../../compiler/read/read.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import type { App, FolderEntry } from '../../compiler/upgrade/files.ts';
import type { Upgrade } from '../../compiler/upgrade/upgrade.ts';
import { upgradeApp } from '../../compiler/upgrade-app.ts';
import { understandFiles } from '../compiler/project.ts';

/** Renamed by lineage: a form, a group, fields, the codes of a catalogue. Gone: a field, a code, a form. Moved, remade, of another unit, new: a field each. */
export const DEFINITIONS: Readonly<Record<string, string>> = {
  'forms/2030/pack.yaml': 'pack: made/2030\ntitle: 试验\n',
  'forms/2030/kinds.yaml': `catalogue: tools/2030
title: 工具
source: 附件1
entries:
  lathe: { label: 车床 }
  robot: { label: 机器人 }
  kiln-old: { label: 窑炉 }
`,
  'forms/2030/plan.yaml': `form: made/2030/plan
title: 方案
fields:
  company:
    label: 企业
    fields:
      name: { label: 企业名称, type: text }
      ownership: { label: 企业性质, type: choice, options: { private: 民营, state: 国有, mixed: 混合 } }
      scale: { label: 规模, type: choice, options: { large: 大型, small: 小型 } }
      fax: { label: 传真, type: text, optional: true }
      zip: { label: 邮编, type: text, optional: true }
  amount: { label: 金额, type: money, unit: 万元 }
  tools: { label: 工具, type: choices, catalogue: tools/2030 }
  steps:
    label: 步骤
    records:
      title: { label: 名称, type: text }
      tool: { label: 工具, type: choice, catalogue: tools/2030 }
  goals:
    label: 目标
    records:
      title: { label: 目标名称, type: text }
document:
  - { grid: plan, rows: [company.name, company.ownership, company.scale, company.fax, company.zip, amount, tools] }
  - { records: steps, columns: [title, tool] }
  - { records: goals, columns: [title] }
`,
  'forms/2030/report.yaml': `form: made/2030/report
title: 报告
fields:
  author: { label: 作者, type: text }
  genre: { label: 体裁, type: choice, options: { short: 短, long: 长 } }
  output:
    label: 产出
    records:
      item: { label: 项目, type: text }
      value: { label: 数值, type: decimal }
document:
  - { grid: report, rows: [author, genre] }
  - { records: output, columns: [item, value] }
`,
  'forms/2030/poster.yaml': `form: made/2030/poster
title: 海报
fields: { slogan: { label: 口号, type: text } }
document: [{ grid: poster, rows: [slogan] }]
`,
  'forms/2031/pack.yaml': 'pack: made/2031\ntitle: 次年\n',
  'forms/2031/kinds.yaml': `catalogue: tools/2031
title: 工具（新版）
source: 附件1
entries:
  turning-lathe: { label: 数控车床, formerly: lathe }
  robot: { label: 机器人 }
`,
  'forms/2031/application.yaml': `form: made/2031/application
extends: made/2030/plan
title: 申请
changes:
  rename:
    company: enterprise
    company.ownership: nature
    steps: stages
    steps.title: name
  set:
    tools: { catalogue: tools/2031, loosens: 新版 }
    steps.tool: { catalogue: tools/2031, loosens: 新版 }
    amount: { unit: 亿元 }
  remove: [company.fax, company.zip]
  add:
    - { field: score, label: 得分, type: decimal, after: amount }
    - { field: postcode, label: 邮政编码, type: text, optional: true, after: score }
  values:
    company.ownership: { remove: [mixed], add: { public: 公有 }, loosens: 新增 }
`,
  'forms/2031/report.yaml': `form: made/2031/report
extends: made/2030/report
changes:
  remove: [genre, output]
  add:
    - { field: style, label: 文体, type: text, after: author }
    - { field: figures, label: 产出, years: 2, rows: { count: { label: 数值, type: decimal } }, after: style }
`,
};

export const FOLDER = '/project/app';

/** As it stands below the folder; other paths are absolute. */
export type AppFiles = Readonly<Record<string, string>>;

const absolute = (path: string): string => (path.startsWith('/') ? path : `${FOLDER}/${path}`);

export const appOf = (given: AppFiles): App => {
  const files = new Map(Object.entries(given).map(([path, text]) => [absolute(path), text]));
  const folders = new Set<string>(['/']);
  for (const path of files.keys())
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.add(path.slice(0, at));
  const below = (folder: string): readonly FolderEntry[] => {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    const named = (paths: Iterable<string>, kind: FolderEntry['kind']) =>
      [...paths].flatMap((path) => {
        const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
        return name === '' || name.includes('/') ? [] : [{ name, kind }];
      });
    return [...named(files.keys(), 'file'), ...named(folders, 'folder')];
  };
  return {
    folder: FOLDER,
    files: [...files.keys()].filter((path) => path.startsWith(`${FOLDER}/`) && !path.includes('/node_modules/')).sort(),
    read: (path) => files.get(path),
    isFile: (path) => files.has(path),
    isFolder: (path) => folders.has(path),
    entriesIn: below,
    real: (path) => path,
  };
};

export interface Followed {
  readonly upgrade: Upgrade;
  /** The app as it is then. */
  readonly files: AppFiles;
  /** `src/a.ts:3:7 upgrade/gone …`, with what explains it behind it. */
  readonly told: readonly string[];
}

/** Where packs are defined. */
export interface World {
  readonly roots: readonly Root[];
  readonly host: Host;
  readonly resolution: Resolution;
}

export interface Pair {
  readonly world?: World;
  readonly from?: string;
  readonly to?: string;
  readonly said?: SaidPairs;
}

/** Definitions below `forms/`, and what is wrong with them. */
export const worldOf = (files: Readonly<Record<string, string>>): World & { readonly wrong: readonly string[] } => {
  const { resolution, diagnostics } = understandFiles(files);
  const bytes = Object.entries(files).map(([path, text]) => [`/${path}`, new TextEncoder().encode(text)] as const);
  return {
    roots: [{ folder: '/forms', prefix: 'forms/' }],
    host: memoryHost(new Map(bytes)),
    resolution,
    wrong: diagnostics.list().map((each) => messageOf(each, 'en')),
  };
};

const MADE = worldOf(DEFINITIONS);

export const definitionsAreFine = (): readonly string[] => MADE.wrong;

/** Of an app whose sources are those in `src`. */
export const CONFIG =
  '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "strict": true, "types": [] }, "include": ["src"] }';

export const follow = async (
  given: AppFiles,
  { world = MADE, from = 'made/2030', to = 'made/2031', said = new Map() }: Pair = {},
): Promise<Followed> => {
  const app = appOf(given);
  const request = { app, from, to, said, generators: GENERATORS, roots: world.roots, resolution: world.resolution };
  const { upgrade, sections, diagnostics } = await upgradeApp(request, world.host);
  if (upgrade === undefined)
    throw new Error(
      diagnostics
        .list()
        .map((each) => messageOf(each, 'en'))
        .join('\n'),
    );
  const known = new Map<string, Source>();
  const sourceOf = (path: string): Source => {
    const source = known.get(path) ?? { path: path.replace(`${FOLDER}/`, ''), text: app.read(path) ?? '' };
    known.set(path, source);
    return source;
  };
  const found = new Diagnostics();
  reportUpgrade({ upgrade, sections, keys: [from, to], folder: 'app', sourceOf, language: 'en' }, found);
  const files = Object.fromEntries(upgrade.files.map(({ path, after }) => [path.replace(`${FOLDER}/`, ''), after]));
  return {
    upgrade,
    files: { ...given, ...files },
    told: found.list().map((each) => {
      const { span, code, related } = each;
      const at = span ? positionAt(span.source, span.start) : undefined;
      const place = span && at ? `${span.source.path}:${at.line}:${at.column} ` : '';
      return [`${place}${code} ${messageOf(each, 'en')}`, ...related.map((one) => relatedText(one, 'en'))].join(' | ');
    }),
  };
};
