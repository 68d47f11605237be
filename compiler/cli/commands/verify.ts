/** `shenbao verify`: whether a published pack is what it says. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { reasonOf } from '../../host/reason.ts';
import { targetsWith } from '../../installed-targets.ts';
import { sha256 } from '../../model/sha256.ts';
import { VERSION } from '../../model/version.ts';
import { digestOf, type PackListing } from '../../pack/listing.ts';
import { readSignature, type Signature, signedText } from '../../pack/signature.ts';
import { compareRebuilt, type GivenPack, verifyBase, verifyContents } from '../../pack/verify.ts';
import { rebuildPack } from '../../publish-pack.ts';
import { defineCommand, flag, type Option, optional } from '../command.ts';
import { furtherFonts } from '../further-fonts.ts';
import { FONT } from '../options.ts';
import { put } from '../output.ts';
import { beside, packageOf } from '../packs/base-of.ts';
import { fingerprint, isSigned, publicKeyIn } from '../packs/keys.ts';
import { packAt } from '../packs/pack-at.ts';
import { phrasesOf, type Verified } from '../phrases.ts';
import { readSmall } from '../small-file.ts';
import { EXIT, type GlobalOptions, show, statusOf } from '../terminal.ts';
import { missingOption } from '../usage.ts';

const file = (en: string, zh: string): Option<string | undefined> =>
  optional({
    says: { en, zh },
    takes: { en: 'file', zh: '文件' },
  });

export default defineCommand({
  name: 'verify',
  says: {
    en: 'Check that a published pack is what it says: every file, its base, its signature, and what its definitions give',
    zh: '核验已发布的通知包：每个文件、所依据的包、签名，以及由其定义生成的内容',
  },
  arguments: [
    {
      name: { en: 'pack', zh: '包' },
      says: {
        en: 'its archive (.tgz), its folder, or the name of the installed package',
        zh: '其 tgz、文件夹，或已安装的包名',
      },
    },
  ],
  options: {
    base: file(
      'the pack that it stands on; else the archive beside it or the package that is installed',
      '所依据的包；不写则取同一文件夹的 tgz 或已安装的包',
    ),
    rebuild: flag({
      en: 'make it again of the definitions inside, in memory, and compare each file',
      zh: '由包内的定义在内存中重新生成，逐个文件比较',
    }),
    key: file('public key by which it has to be signed', '须由此公钥对应的密钥签名'),
    signature: file('its signature; <pack>.sig unless said', '签名文件，不写则为 <包>.sig'),
    font: FONT,
  },
  examples: [
    { line: 'shenbao verify shenbao-hebei-2026-1.0.0.tgz' },
    {
      line: 'shenbao verify @shenbao/hebei-2026 --rebuild',
      says: { en: 'what is installed, made again', zh: '已安装的包，重新生成' },
    },
    {
      line: 'shenbao verify shenbao-hebei-2026-1.0.0.tgz --key gxt.pub.pem',
      says: { en: 'and signed', zh: '并核验签名' },
    },
  ],
  notes: {
    en: `Nothing of the pack is run, unpacked to disk or fetched. The digest of a pack is the SHA-256 of its shenbao.pack.json, which lists
the SHA-256 of every other file: it does not depend on how npm packs. Another version of shenbao may rightly make other files: --rebuild
then names the one to install.`,
    zh: `包内的程序不会运行，不解压到磁盘，也不下载任何内容。通知包的摘要是其 shenbao.pack.json 的 SHA-256，其中列有其余每个文件的 SHA-256，
与 npm 的打包方式无关。另一版本的 shenbao 生成的文件可能本就不同：--rebuild 会指明应安装的版本。`,
  },
  exits: {
    0: { en: 'it is what it says', zh: '与所述一致' },
    1: { en: 'it is not, or is no pack', zh: '不一致，或不是通知包' },
    3: {
      en: 'a file could not be read, or another version of shenbao or a font is needed to make it again',
      zh: '文件读不出，或重新生成需要另一版本的 shenbao 或字体',
    },
  },
  run: async ([word = ''], { base, rebuild, key, signature, font }, globals) => {
    if (signature !== undefined && key === undefined) throw missingOption({ en: '--key <file>', zh: '--key <文件>' });
    const diagnostics = new Diagnostics();
    const given = packAt(word, diagnostics);
    const listing = given && (await verifyContents(given, diagnostics));
    let compared = false;
    if (given && listing) {
      compared = await checkBase(listing, given, base, diagnostics);
      if (key !== undefined) await checkSignature(listing, given, key, signature ?? `${word}.sig`, diagnostics);
      if (rebuild && !diagnostics.hasErrors) await checkRebuilt(listing, given, font, diagnostics);
    }
    show(diagnostics, 'text', globals);
    if (!given || !listing || diagnostics.hasErrors) return statusOf(diagnostics);
    put(`${await summary(listing, given, { compared, rebuilt: rebuild, key }, globals)}\n`);
    return EXIT.fine;
  },
});

/** Whether there is one to compare. Reports `verify/base-not-checked`, and what `verifyBase` does. */
const checkBase = async (
  listing: PackListing,
  given: GivenPack,
  said: string | undefined,
  diagnostics: Diagnostics,
): Promise<boolean> => {
  const { base } = listing;
  const found = said === undefined ? findBase(listing, given) : packAt(said, diagnostics);
  if (found) await verifyBase(listing, given, found, diagnostics);
  else if (base?.name !== undefined && said === undefined)
    diagnostics.report('verify/base-not-checked', undefined, { base: `${base.name}@${base.version}` });
  return found !== undefined;
};

const findBase = ({ base }: PackListing, given: GivenPack): GivenPack | undefined =>
  base?.name === undefined ? undefined : packageOf(base, [beside(resolve(given.file))], process.cwd());

/** Reports `verify/no-signature`, `verify/signature`, `verify/key`. */
const checkSignature = async (
  { name, version }: PackListing,
  { contents }: GivenPack,
  keyFile: string,
  file: string,
  diagnostics: Diagnostics,
): Promise<void> => {
  const key = publicKeyIn(keyFile, diagnostics);
  if (!key) return;
  if (!existsSync(file)) return diagnostics.report('verify/no-signature', undefined, { file });
  const signature = signatureIn(file);
  const refuse = (reason: string): void => diagnostics.report('verify/signature', undefined, { file, reason });
  if (typeof signature === 'string') return refuse(signature);
  const digest = await digestOf(contents);
  if (signature.digest !== digest || signature.name !== name || signature.version !== version)
    return refuse(`${signature.name}@${signature.version} sha256 ${signature.digest}`);
  if (signature.key !== fingerprint(key)) return refuse(`key ${signature.key}`);
  if (!isSigned(signedText(digest), signature.signature, key)) refuse('ed25519');
};

/** Or why it is none. */
const signatureIn = (file: string): Signature | string => {
  try {
    return readSignature(readSmall(file)) ?? 'JSON';
  } catch (error) {
    return reasonOf(error);
  }
};

/** Reports `verify/compiler`, `verify/font`, `verify/notes-not-rebuilt`, what `compareRebuilt` does, and what is wrong with the definitions. */
const checkRebuilt = async (
  listing: PackListing,
  given: GivenPack,
  font: readonly string[],
  diagnostics: Diagnostics,
): Promise<void> => {
  const { compiler, since } = listing;
  if (compiler.version !== VERSION)
    return diagnostics.report('verify/compiler', undefined, { needs: compiler.version, version: VERSION });
  const fonts = furtherFonts(font, [], nodeHost, diagnostics);
  const digests = await Promise.all(fonts.files.map(sha256));
  const wanted = listing.fonts ?? [];
  for (const digest of wanted) if (!digests.includes(digest)) diagnostics.report('verify/font', undefined, { digest });
  if (diagnostics.hasErrors) return;
  const files = wanted.flatMap((digest) => fonts.files[digests.indexOf(digest)] ?? []);
  const { generators } = targetsWith(files.length > 0 ? { files, digest: wanted.join(' ') } : undefined);
  const rebuilt = await rebuildPack(listing, given.contents, generators);
  diagnostics.include(rebuilt.diagnostics.list().filter(({ severity }) => severity === 'error'));
  if (rebuilt.contents) compareRebuilt(given, rebuilt.contents, diagnostics);
  if (since && !diagnostics.hasErrors)
    diagnostics.report('verify/notes-not-rebuilt', undefined, { version: since.version });
};

const summary = async (
  { name, version, pack, title, files, base }: PackListing,
  { contents }: GivenPack,
  made: Omit<Verified, 'base'>,
  globals: GlobalOptions,
): Promise<string> => {
  const say = phrasesOf(globals);
  return [
    `${name}@${version}  ${pack}  ${title}`,
    say.verified(files.length, { ...made, base: base?.name && `${base.name}@${base.version}` }),
    `sha256 ${await digestOf(contents)}`,
  ].join('\n');
};
