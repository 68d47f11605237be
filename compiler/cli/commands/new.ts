/** `shenbao new`: the definitions that a pack, a form or a project begins with. */
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { FormDefinition, PackDefinition } from '../../definition/definition.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { isFormKey, isPackKey, packOf } from '../../model/form-key.ts';
import { VERSION } from '../../model/version.ts';
import { packageFolder } from '../../package-folder.ts';
import { print } from '../../print/print.ts';
import { readText } from '../../read/read.ts';
import type { Resolution } from '../../resolve/resolve.ts';
import { reportNoForm } from '../../select.ts';
import { firstPack, firstProject, type NewFile, wantedOf } from '../../successor/first-project.ts';
import { completed, newManifest } from '../../successor/manifest.ts';
import { formAfter, successorOf } from '../../successor/successor.ts';
import { Together } from '../../write/write.ts';
import { defineCommand, optional } from '../command.ts';
import { understandForms } from '../forms.ts';
import { put } from '../output.ts';
import { phrasesOf } from '../phrases.ts';
import { EXIT, type Exit, type GlobalOptions, show, statusOf } from '../terminal.ts';
import { missingArgument, missingOption } from '../usage.ts';

const FROM = optional({
  says: {
    en: 'pack or form that it takes everything from; a pack without it begins with one form to change',
    zh: '所沿用的通知包或表单；新通知包不写则从一张示例表单开始',
  },
  takes: { en: 'pack or form', zh: '通知包或表单' },
});

export default defineCommand({
  name: 'new',
  says: {
    en: "Begin next year's pack, a province's, another form, or a first project",
    zh: '新建下一年度或转发省份的通知包、另一张表单，或第一个项目',
  },
  arguments: [
    {
      name: { en: 'key', zh: '键' },
      says: {
        en: 'of the new pack or form: hebei/2027; none begins a project in the current folder',
        zh: '新通知包或表单的键，如 hebei/2027；不写则在当前文件夹新建项目',
      },
      optional: true,
    },
  ],
  options: { from: FROM },
  examples: [
    { line: 'shenbao new hebei/2027 --from hebei/2026', says: { en: 'next year', zh: '下一年度' } },
    { line: 'shenbao new sichuan/2022 --from cn/2022', says: { en: 'a province that forwards', zh: '转发的省份' } },
    { line: 'shenbao new moa/2026', says: { en: 'a pack that goes on from none', zh: '无所沿用的通知包' } },
    { line: 'shenbao new', says: { en: 'a first project', zh: '第一个项目' } },
  ],
  notes: {
    en: 'All is written or nothing, and over no file: a first project leaves what is there as it is, and puts into package.json what it lacks. What is to be looked up in the new notice is pending at its line: its title and number, deadlines, quotas and copies, also where there were none, targets, years that are printed or that a contact bears, editions of catalogues. It builds at once; build --release refuses until each is confirmed, changed or dropped.',
    zh: '要么全部写好，要么都不写，不覆盖任何文件：新建项目时已有的文件保持原样，只在 package.json 中补上所缺的内容。须按新通知核实的内容在其所在行标为 pending：标题和文号，期限、名额、份数（原来没有的也列出），培育目标、印出的或联系方式中的年份、目录的版本。可以立即生成；逐项确认、修改或删去之前，build --release 不予生成。',
  },
  exits: {
    0: { en: 'written', zh: '已写入' },
    1: {
      en: 'there already, nothing to begin with, or problems in definitions',
      zh: '已经存在，或没有可沿用的，或定义有问题',
    },
    3: { en: 'a file could not be written', zh: '文件写不进去' },
  },
  /** Reports `new/exists`, `new/key`, `new/kept`, `new/to-add`, `select/no-form`, `write/failed`. */
  run: async ([key], { from }, globals) => {
    const found = new Diagnostics();
    if (key === undefined) {
      if (from !== undefined) throw missingArgument({ en: 'key', zh: '键' });
      return deliver(project(found), found, globals);
    }
    if (from === undefined && isFormKey(key))
      throw missingOption({ en: '--from <pack or form>', zh: '--from <通知包或表单>' });
    const { resolution, diagnostics } = understandForms(globals);
    if (diagnostics.hasErrors) {
      show(diagnostics, 'text', globals);
      return statusOf(diagnostics);
    }
    if (from === undefined) return deliver(packWithout(key, resolution, globals, found), found, globals);
    const definitions = begun(key, from.replace(/\/+$/, ''), resolution, found);
    return deliver(
      definitions.map((definition) => fileOf(definition, globals)),
      found,
      globals,
    );
  },
});

/** In the current folder, around what is there. */
const project = (diagnostics: Diagnostics): readonly NewFile[] => {
  const { pack, around } = firstProject(new Date(nodeHost.now()).getUTCFullYear());
  const kept = around.filter(({ path }) => isTaken(path));
  for (const { path } of kept) diagnostics.report('new/kept', undefined, { file: path });
  return [...pack, ...around.filter((file) => !kept.includes(file)), ...manifest(diagnostics)];
};

const MANIFEST = 'package.json';

/** Last, as it may be there: whatever cannot be written, it stays as it was. */
const manifest = (diagnostics: Diagnostics): readonly NewFile[] => {
  const wanted = wantedOf(VERSION);
  if (!isTaken(MANIFEST)) return [{ path: MANIFEST, text: newManifest(wanted) }];
  const source = lstatSync(MANIFEST).isFile()
    ? readText(resolve(MANIFEST), MANIFEST, nodeHost, diagnostics)
    : undefined;
  if (diagnostics.hasErrors) return [];
  const before = source && new TextDecoder('utf-8', { ignoreBOM: true }).decode(nodeHost.readFile(resolve(MANIFEST)));
  const { text, left } = completed(before ?? '', wanted);
  if (left.length > 0) diagnostics.report('new/to-add', undefined, { file: MANIFEST, what: left.join(', ') });
  return text === (before ?? '') ? [] : [{ path: MANIFEST, text }];
};

/** Whatever stands there: a file, a folder, a link that leads nowhere. */
const isTaken = (path: string): boolean => {
  try {
    lstatSync(resolve(path));
    return true;
  } catch {
    return false; // where nothing can stand, writing says why
  }
};

/** Its one form is for changing. */
const packWithout = (
  key: string,
  resolution: Resolution,
  { forms }: GlobalOptions,
  diagnostics: Diagnostics,
): readonly NewFile[] => {
  if (!isPackKey(key)) diagnostics.report('new/key', undefined, { key, like: 'hebei/2027' });
  else if (resolution.packs.has(key)) diagnostics.report('new/exists', undefined, { name: key });
  if (diagnostics.hasErrors) return [];
  return firstPack(key, join(forms), schemaFrom(join(forms, key), forms).schema);
};

const begun = (
  key: string,
  from: string,
  resolution: Resolution,
  diagnostics: Diagnostics,
): readonly (PackDefinition | FormDefinition)[] => {
  const pack = resolution.packs.get(from);
  const form = resolution.forms.find((each) => each.key === from);
  if (!pack && !form) {
    const keys = resolution.forms.map((each) => each.key);
    reportNoForm(from, keys, diagnostics);
    return [];
  }
  const own = form && resolution.packs.get(packOf(key));
  const isRight = pack ? isPackKey(key) : isFormKey(key) && own !== undefined;
  if (!isRight) diagnostics.report('new/key', undefined, { key, like: pack ? 'hebei/2027' : `${from}` });
  else if (resolution.packs.has(key) || resolution.trees.has(key))
    diagnostics.report('new/exists', undefined, { name: key });
  if (diagnostics.hasErrors) return [];
  if (!pack) return form && own ? [formAfter(key, from, form.pack.year, own.year, resolution)] : [];
  const successor = successorOf(key, pack, resolution);
  return [successor.pack, ...successor.forms];
};

/** Where an author looks for it, with the schema for the editor. */
const fileOf = (definition: PackDefinition | FormDefinition, { forms }: GlobalOptions): NewFile => {
  const { name } = definition.key;
  const path = join(forms, definition.role === 'pack' ? `${name}/pack.yaml` : `${name}.yaml`);
  return { path, text: print(definition, schemaFrom(dirname(path), forms)) };
};

/** Nothing where it is not installed: an editor would look for it in vain. */
const schemaFrom = (folder: string, forms: string): { readonly schema?: string } => {
  const published = join(packageFolder(), 'forms');
  const installed = join('node_modules', 'shenbao', 'forms');
  const home = resolve(forms) === published ? published : resolve(installed);
  const file = join(home, 'language.schema.json');
  return existsSync(file) ? { schema: relative(resolve(folder), file).replaceAll('\\', '/') } : {};
};

/** All of them, or none; only package.json may be there already. */
const deliver = (files: readonly NewFile[], diagnostics: Diagnostics, globals: GlobalOptions): Exit => {
  for (const { path } of files)
    if (path !== MANIFEST && isTaken(path)) diagnostics.report('new/exists', undefined, { name: path });
  const together = new Together(nodeHost, diagnostics, dirname(resolve(globals.forms)));
  for (const { path, text } of files)
    if (!diagnostics.hasErrors) together.write(resolve(path), new TextEncoder().encode(text));
  together.finish();
  show(diagnostics, 'text', globals);
  if (diagnostics.hasErrors) return statusOf(diagnostics);
  const pending = files.reduce((sum, { text }) => sum + (text.match(/\bpending: /g)?.length ?? 0), 0);
  put(`${files.map(({ path }) => path).join('\n')}\n${phrasesOf(globals).begun(files.length, pending)}\n`);
  return EXIT.fine;
};
