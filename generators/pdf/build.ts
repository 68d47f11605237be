/**
 * Part of `npm run build`, and of the tests, which run the sources: makes `pdfkit-bundle.js` beside it, the document of pdfmake, which
 * is pdfkit's, without what lays pages by itself. It runs in Node and in a page alike, and imports nothing but fflate, which gives both the same bytes.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { putModule } from '../../compiler/put-module.ts';

const ENTRY = 'shenbao:pdfkit';

/** A form has no pictures, no WOFF2 and no password, and its lines are broken here: what does that is left out. */
const LEFT_OUT = ['brotli/decompress.js', 'jpeg-exif', 'png-js', 'linebreak'];

const leftOut = (name: string): string => `
  export default function leftOut() { throw new Error('${name} is left out of the bundle'); }`;

/** Module → what stands for it. */
const STAND_INS: Readonly<Record<string, string>> = {
  [ENTRY]: `
    import Document from 'pdfmake/js/PDFDocument.js';
    export class PDFDocument extends Document {
      constructor(options) { super({}, {}, {}, {}, options); }
    }
    export { sha256 } from '@noble/hashes/sha2.js';`,
  // Of the ciphers, the digest that a file's identifier is.
  'crypto-js': `import MD5 from 'crypto-js/md5.js'; export default { MD5 };`,
  fs: 'export default {};',
  // A document is the stream of its chunks: it keeps them.
  stream: `
    import { EventEmitter } from 'events';
    class Readable extends EventEmitter {
      chunks = [];
      isWhole = false;
      push(chunk) { if (chunk === null) this.isWhole = true; else this.chunks.push(chunk); }
    }
    export default { Readable };`,
  zlib: `
    import { zlibSync } from 'fflate';
    const view = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);
    export default { deflateSync: (bytes) => view(zlibSync(bytes)) };`,
  ...Object.fromEntries(LEFT_OUT.map((name) => [name, leftOut(name)])),
};

const standIns: Plugin = {
  name: 'stand-ins',
  resolveId: (id) => (Object.hasOwn(STAND_INS, id) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0') ? STAND_INS[id.slice(1)] : undefined),
};

const { resolve } = createRequire(import.meta.url);

/** Text of a package's licence; where it has none, what its package.json says. */
const licenceOf = async (folder: string): Promise<string> => {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFile(join(folder, file), 'utf8');
  const { license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return `${license}, ${author?.name ?? author}`;
};

/** Folder of the package that a module belongs to. */
const packageOf = (module: string): string | undefined =>
  /^[^\0].*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(module)?.[0];

const bundle = await rolldown({
  input: ENTRY,
  platform: 'browser',
  external: ['fflate'],
  plugins: [standIns],
  resolve: { alias: { events: resolve('events/events.js') } },
  transform: { inject: { Buffer: [resolve('buffer/index.js'), 'Buffer'] }, define: { __dirname: '""' } },
  experimental: { attachDebugInfo: 'none' },
});
const { output } = await bundle.generate({ format: 'es', comments: false });
const [{ code, imports, moduleIds }, ...others] = output;
if (others.length > 0 || imports.some((name) => name !== 'fflate')) throw new Error(`pdfkit imports ${imports}`);
const packages = [...new Set(moduleIds.flatMap((module) => packageOf(module) ?? []))].sort();
const licences = await Promise.all(
  packages.map(async (folder) => `${folder.split(/[/\\]node_modules[/\\]/).at(-1)}: ${await licenceOf(folder)}`),
);
await putModule(
  new URL('pdfkit-bundle.js', import.meta.url),
  `/*!\n${licences.join('\n\n').replaceAll('*/', '* /')}\n*/\n${code}`,
);
