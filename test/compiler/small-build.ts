/** A small project in memory, built by generators that need no library. */
import { type Compilation, type CompileRequest, compile } from '../../compiler/compile.ts';
import { defineGenerator } from '../../compiler/generator.ts';
import type { Host } from '../../compiler/host/host.ts';
import { memoryHost } from '../../compiler/host/memory-host.ts';

export const OUTPUT = '/project/output';

/** Two files of the form, and one that all forms of a pack share. */
export const SHEETS = defineGenerator({
  name: 'sheets',
  version: '1',
  says: { en: 'sheets', zh: '表' },
  committed: true,
  form: ({ key, pack, title }) => [
    { path: `${key}/title.txt`, content: `${title}\n` },
    { path: `${key}/bytes.bin`, content: Uint8Array.of(0, 255, title.length) },
    { path: `${pack.key}/shared/pack.txt`, content: `${pack.title}\n` },
  ],
});

export const FIELDS = defineGenerator({
  name: 'fields',
  version: '1',
  says: { en: 'fields', zh: '字段' },
  committed: true,
  form: async ({ key, fields }) => [{ path: `${key}/fields.json`, content: JSON.stringify(fields) }],
});

const form = (name: string, title: string): string =>
  `form: test/2022/${name}\ntitle: ${title}\nfields:\n  ${name}: { label: ${title}, type: text }\ndocument:\n  - ${name}\n`;

export const DEFINITIONS: Readonly<Record<string, string>> = {
  'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
  'a.yaml': form('a', '甲'),
  'b.yaml': form('b', '乙'),
  'c.yaml': form('c', '丙'),
};

/** The definitions after a change: one form altered, one gone, one new. */
export const CHANGED: Readonly<Record<string, string>> = {
  'pack.yaml': 'pack: test/2022\ntitle: 再试\n',
  'a.yaml': form('a', '甲之二'),
  'b.yaml': form('b', '乙'),
  'd.yaml': form('d', '丁'),
};

export type FileSystem = Map<string, Uint8Array>;

/** Puts the definitions, and only these, beside whatever output there is. */
export const define = (files: FileSystem, definitions: Readonly<Record<string, string>>): FileSystem => {
  for (const path of [...files.keys()]) if (path.startsWith('/project/forms/')) files.delete(path);
  for (const [path, text] of Object.entries(definitions))
    files.set(`/project/forms/${path}`, new TextEncoder().encode(text));
  return files;
};

export const build = (
  files: FileSystem,
  more: Partial<CompileRequest> = {},
  change: (host: Host) => Host = (host) => host,
): Promise<Compilation> =>
  compile(
    {
      roots: [{ folder: '/project/forms', prefix: 'forms/' }],
      output: OUTPUT,
      selectors: [],
      generators: [SHEETS, FIELDS],
      tool: 'test',
      ...more,
    },
    change(memoryHost(files)),
  );

/** Path below the output folder → content. */
export const outputOf = (files: FileSystem): Record<string, string> =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => path.startsWith(`${OUTPUT}/`))
      .map(([path, content]): [string, string] => [
        path.slice(OUTPUT.length + 1),
        Buffer.from(content).toString('latin1'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
