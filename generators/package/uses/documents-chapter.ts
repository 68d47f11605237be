/** The chapter about the blank documents that the package has. */
import type { Used } from './used.ts';

export const documentsChapter = ({ form, name }: Used): readonly string[] => [
  '## 空白表 Documents',
  '',
  '空白表（Word、PDF、Excel）和各页预览（SVG，无需字体）见 `FORMS` 中各表单的 `documents`：',
  '',
  'Blank documents and previews of their pages, which need no font, are the `documents` of each form in `FORMS`:',
  '',
  '```js',
  `import { DOCUMENTS, FORMS } from '${name}';`,
  '',
  'for (const { key } of FORMS)',
  '  for (const { name, url } of await DOCUMENTS[key]()) show(name, url); // <a href={url} download={name}>{name}</a>',
  '```',
  '',
  '`url` 是文件的网址：Vite 和 webpack 把文件放进网站，Node 中为 `file:` 地址（`fileURLToPath`）；esbuild、rolldown 不搬运文件，应将本包列为 external 或自行复制各文件。不调用 `DOCUMENTS` 的，网站中没有这些文件。Vite 的开发服务器须将本包列入 `optimizeDeps.exclude`。只要一个文件的，',
  '',
  '`url` is where the file is: Vite and webpack put it into the site, in Node it is a `file:` URL (`fileURLToPath`); esbuild and rolldown move no files: let the package be external, or copy them. Who does not ask `DOCUMENTS` gets none of them. The development server of Vite wants the package in `optimizeDeps.exclude`. One file alone',
  '',
  '```js',
  `import url from '${form}/blank.pdf';`,
  '```',
  '',
  'Vite 不识的（docx、xlsx）加 `?url`；Node 不能导入，按包内路径解析。',
  '',
  'Vite takes those that it does not know (docx, xlsx) with `?url`; Node imports none, but resolves their paths.',
];
