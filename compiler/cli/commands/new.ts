/** `shenbao new` */
import { dirname, join, relative, resolve } from 'node:path';
import type { FormDefinition, PackDefinition } from '../../definition/definition.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { reasonOf } from '../../host/reason.ts';
import { packOf } from '../../model/form-key.ts';
import { VERSION } from '../../model/version.ts';
import { packageFolder } from '../../package-folder.ts';
import { print } from '../../print/print.ts';
import type { Resolution } from '../../resolve/resolve.ts';
import { reportNoForm } from '../../select.ts';
import { firstProject, type NewFile } from '../../successor/first-project.ts';
import { formAfter, successorOf } from '../../successor/successor.ts';
import { defineCommand, type Option } from '../command.ts';
import { understandForms } from '../forms.ts';
import { put } from '../output.ts';
import { phrasesOf } from '../phrases.ts';
import { EXIT, type GlobalOptions, show, statusOf } from '../terminal.ts';
import { missingArgument, missingOption } from '../usage.ts';

const FROM: Option<string | undefined> = {
  says: { en: 'pack or form that it takes everything from', zh: '所沿用的通知包或表单' },
  takes: { en: 'pack or form', zh: '通知包或表单' },
  read: (given) => given.at(-1),
};

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
    { line: 'shenbao new', says: { en: 'a first project', zh: '第一个项目' } },
  ],
  notes: {
    en: 'What is to be looked up in the new notice is pending at its line: its title and number, deadlines, quotas, copies, targets, years that are printed or that a contact bears, editions of catalogues. It builds at once; build --release refuses until each is confirmed, changed or dropped.',
    zh: '须按新通知核实的内容在其所在行标为 pending：标题和文号、期限、名额、份数、培育目标、印出的或联系方式中的年份、目录的版本。可以立即生成；逐项确认、修改或删去之前，build --release 不予生成。',
  },
  exits: {
    0: { en: 'written', zh: '已写入' },
    1: {
      en: 'there already, nothing to begin with, or problems in definitions',
      zh: '已经存在，或没有可沿用的，或定义有问题',
    },
    3: { en: 'a file could not be written', zh: '文件写不进去' },
  },
  /** Reports `new/exists`, `new/key`, `cli/no-form`, `write/failed`. */
  run: async ([key], { from }, globals) => {
    if (key === undefined) {
      if (from !== undefined) throw missingArgument({ en: 'key', zh: '键' });
      return deliver(firstProject(new Date(nodeHost.now()).getUTCFullYear(), VERSION), new Diagnostics(), globals);
    }
    if (from === undefined) throw missingOption({ en: '--from <pack or form>', zh: '--from <通知包或表单>' });
    const { resolution, diagnostics } = understandForms(globals);
    if (diagnostics.hasErrors) {
      show(diagnostics, 'text', globals);
      return statusOf(diagnostics);
    }
    const found = new Diagnostics();
    const definitions = begun(key, from.replace(/\/+$/, ''), resolution, found);
    return deliver(
      definitions.map((definition) => fileOf(definition, globals)),
      found,
      globals,
    );
  },
});

const PACK = /^[a-z][a-z0-9-]*\/\d{4}$/;
const FORM = /^[a-z][a-z0-9-]*\/\d{4}\/[a-z][a-z0-9-]*$/;

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
  const isRight = pack ? PACK.test(key) : FORM.test(key) && own !== undefined;
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
  const published = join(packageFolder(), 'forms');
  const installed = join('node_modules', 'shenbao', 'forms');
  const folder = resolve(forms) === published ? published : resolve(installed);
  const schema = relative(dirname(resolve(path)), join(folder, 'language.schema.json')).replaceAll('\\', '/');
  return { path, text: print(definition, { schema }) };
};

/** All of them, or none where one is there already. */
const deliver = (files: readonly NewFile[], diagnostics: Diagnostics, globals: GlobalOptions): number => {
  for (const { path } of files)
    if (nodeHost.fileExists(resolve(path))) diagnostics.report('new/exists', undefined, { name: path });
  if (!diagnostics.hasErrors)
    for (const { path, text } of files) {
      try {
        nodeHost.writeFile(resolve(path), new TextEncoder().encode(text));
      } catch (error) {
        diagnostics.report('write/failed', undefined, { path, reason: reasonOf(error) });
        break;
      }
    }
  show(diagnostics, 'text', globals);
  if (diagnostics.hasErrors) return statusOf(diagnostics);
  const pending = files.reduce((sum, { text }) => sum + (text.match(/\bpending: /g)?.length ?? 0), 0);
  put(`${files.map(({ path }) => path).join('\n')}\n${phrasesOf(globals).begun(files.length, pending)}\n`);
  return EXIT.fine;
};
