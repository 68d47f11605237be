/** A ministry's pack and a province's that stands on it, as a test writes, packs and changes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../compiler/model/version.ts';
import { type Facts, LISTING, type PackContents, withListing } from '../../compiler/pack/listing.ts';
import { tarball } from '../../compiler/pack/tarball.ts';
import { untar } from '../../compiler/pack/untar.ts';

export const MINISTRY = {
  'forms/test/2030/pack.yaml': `pack: test/2030
title: 试验通知
notice: { title: 关于试验的通知, number: 试〔2030〕1号, issuedOn: 2030-01-02, issuers: [某部] }
deadlines:
  online: { on: 2030-05-01, what: 提交, who: 申报企业, forms: [note] }
publish: { name: "@ministry/forms-2030", version: 1.0.0, licence: CC-BY-4.0, maintainer: 某部装备司 }
`,
  'forms/test/2030/note.yaml': `form: test/2030/note
title: 情况说明
attachment: 附件1
fields:
  name: { label: 单位名称, type: text }
  staff: { label: 人数, type: integer, minimum: 1, maximum: 60 }
  kind:
    label: 类别
    type: choice
    options: { large: 大型, small: 小型 }
  guide: { label: 环节, type: choice, catalogue: guide/2030 }
document:
  - grid: main
    rows: [name, staff, kind, guide]
`,
  'forms/guide.yaml': `catalogue: guide/2030
title: 环节目录
source: 附件2
entries:
  design: { label: 设计, number: "1", entries: { process: { label: 工艺设计, number: "1.1" } } }
  sale: { label: =销售, number: "2" }
`,
} as const;

export const PROVINCE = {
  'forms/sichuan/2030/pack.yaml': 'pack: sichuan/2030\nextends: test/2030\ntitle: 川\npublish: { version: 1.0.0 }\n',
  'forms/sichuan/2030/note.yaml': `form: sichuan/2030/note
extends: test/2030/note
changes:
  set: { name: { label: 企业名称 } }
`,
} as const;

export const contentsOf = (archive: string): PackContents => untar(readFileSync(archive));

const facts = (contents: PackContents): Facts => {
  const { format: _, files: __, ...said } = JSON.parse(new TextDecoder().decode(contents.get(LISTING)));
  return said;
};

/** Another archive: with these files in place of others (none where undefined), listed as they are now or as they were. */
export const changed = async (
  archive: string,
  to: string,
  files: Readonly<Record<string, ((text: string) => string) | undefined>>,
  isListed = false,
  change: (facts: Facts) => Facts = (same) => same,
): Promise<string> => {
  const before = contentsOf(archive);
  const contents = new Map(before);
  for (const [path, of] of Object.entries(files)) {
    if (of === undefined) contents.delete(path);
    else contents.set(path, new TextEncoder().encode(of(new TextDecoder().decode(contents.get(path)))));
  }
  const own = new Map([...contents].filter(([path]) => path !== LISTING));
  writeFileSync(to, tarball(isListed ? await withListing(change(facts(before)), own) : contents));
  return to;
};

/** Put in the place of what a file says. */
export const rewrite = (folder: string, path: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
};

export { VERSION };
