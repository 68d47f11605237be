/** The compiler as a library: a form of one's own, from text to filing data, without a file. */
import { compile, defineGenerator, formatDiagnostics, memoryHost, sampleOf, understand } from 'shenbao';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const files = new Map([
  ['/project/forms/pack.yaml', text('pack: demo/2026\ntitle: 示范\n')],
  [
    '/project/forms/note.yaml',
    text('form: demo/2026/note\ntitle: 说明\nfields:\n  name: { label: 名称, type: text }\ndocument:\n  - name\n'),
  ],
]);

const titles = defineGenerator({
  name: 'titles',
  version: '1',
  says: { en: 'titles of the forms', zh: '表单标题' },
  committed: false,
  form: ({ key, title }) => [{ path: `${key}/title.txt`, content: title }],
});

const { diagnostics, written } = await compile(
  {
    roots: [{ folder: '/project/forms', prefix: 'forms/' }],
    output: '/project/output',
    selectors: [],
    generators: [titles],
    tool: 'consumer',
  },
  memoryHost(files),
);

const sources = [...files].filter(([path]) => path.endsWith('.yaml'));
const [form] = understand(
  sources.map(([path, content]) => ({ path, text: new TextDecoder().decode(content), installed: false })),
  diagnostics,
).forms;
const sample = form === undefined ? undefined : sampleOf(form, 1);

process.stdout.write(
  JSON.stringify({
    said: formatDiagnostics(diagnostics.list(), 'text', { language: 'zh', colours: false }),
    written,
    sample,
  }),
);
