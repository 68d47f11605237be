/** `shenbao sign`: a signature beside a published pack. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { digestOf } from '../../pack/listing.ts';
import { readSignature, signatureFile, signedText } from '../../pack/signature.ts';
import { verifyContents } from '../../pack/verify.ts';
import { writeFile } from '../../write/write.ts';
import { defineCommand, type Option, optional } from '../command.ts';
import { put } from '../output.ts';
import { fingerprint, privateKeyIn, signed, writeNewKeys } from '../packs/keys.ts';
import { packAt } from '../packs/pack-at.ts';
import { readSmall } from '../small-file.ts';
import { EXIT, type Exit, type GlobalOptions, show, statusOf } from '../terminal.ts';
import { missingArgument, missingOption } from '../usage.ts';

const last = (
  says: Option<unknown>['says'],
  takes: Option<unknown>['says'],
  not: readonly string[] = [],
): Option<string | undefined> =>
  optional({
    says,
    takes,
    ...(not.length > 0 && { not }),
  });

const PACK = { en: 'pack', zh: '包' };
const FILE = { en: 'file', zh: '文件' };

export default defineCommand({
  name: 'sign',
  says: { en: 'Sign a published pack, in a file beside it', zh: '为已发布的通知包签名，写入其旁的文件' },
  arguments: [
    {
      name: PACK,
      says: { en: 'its archive (.tgz); none with --new-key', zh: '其 tgz；用 --new-key 时不写' },
      optional: true,
    },
  ],
  options: {
    key: last({ en: 'private key: ed25519, PEM, without password', zh: '私钥：ed25519，PEM，无口令' }, FILE),
    output: {
      ...last({ en: 'the signature; <pack>.sig unless said', zh: '签名文件，不写则为 <包>.sig' }, FILE),
      short: 'o',
    },
    'new-key': last(
      {
        en: 'make a pair of keys instead: <name>.pem to be kept secret, <name>.pub.pem to be given to everybody',
        zh: '改为新建一对密钥：<名称>.pem 须保密，<名称>.pub.pem 公开',
      },
      { en: 'name', zh: '名称' },
      ['key', 'output'],
    ),
  },
  examples: [
    {
      line: 'shenbao sign --new-key gxt',
      says: { en: 'once: gxt.pem and gxt.pub.pem', zh: '一次即可：gxt.pem 和 gxt.pub.pem' },
    },
    { line: 'shenbao sign shenbao-hebei-2026-1.0.0.tgz --key gxt.pem' },
    {
      line: 'shenbao verify shenbao-hebei-2026-1.0.0.tgz --key gxt.pub.pem',
      says: { en: 'how others check it', zh: '他人如何核验' },
    },
  ],
  notes: {
    en: `The pack is verified first. What is signed is the digest of the pack, as the line “shenbao.pack.json sha256:<digest>”: whoever packs the same
files again, by whatever npm, has the same signature. A key never gets into a pack, and is never written over. openssl makes such keys
too: openssl genpkey -algorithm ed25519 -out gxt.pem; openssl pkey -in gxt.pem -pubout -out gxt.pub.pem`,
    zh: `签名前先核验该包。所签的是包的摘要，即“shenbao.pack.json sha256:<摘要>”一行：无论用哪个 npm 重新打包，文件相同则签名仍然有效。
密钥不会进入包内，也不会被覆盖。也可用 openssl 生成：openssl genpkey -algorithm ed25519 -out gxt.pem；openssl pkey -in gxt.pem -pubout -out gxt.pub.pem`,
  },
  exits: {
    0: { en: 'signed', zh: '已签名' },
    1: { en: 'the pack is not what it says, or the key is none', zh: '包与所述不一致，或密钥不可用' },
    3: { en: 'a file could not be read or written', zh: '文件读不出或写不进去' },
  },
  run: async ([word], { key: keyFile, output, 'new-key': name }, globals) => {
    const diagnostics = new Diagnostics();
    if (name !== undefined) {
      const written = writeNewKeys(name, diagnostics);
      return done(written.join('\n'), diagnostics, globals);
    }
    if (word === undefined) throw missingArgument(PACK);
    if (keyFile === undefined) throw missingOption({ en: '--key <file>', zh: '--key <文件>' });
    const file = output ?? `${word}.sig`;
    const key = privateKeyIn(keyFile, diagnostics);
    const given = packAt(word, diagnostics);
    const listing = given && (await verifyContents(given, diagnostics));
    if (key && given && listing) {
      const digest = await digestOf(given.contents);
      const signature = signed(signedText(digest), key);
      const text = signatureFile({
        name: listing.name,
        version: listing.version,
        digest,
        key: fingerprint(key),
        signature,
      });
      if (isFree(file)) writeFile(resolve(file), new TextEncoder().encode(text), nodeHost, diagnostics);
      else diagnostics.report('sign/over-another', undefined, { file });
    }
    return done(file, diagnostics, globals);
  },
});

/** Nothing stands there, or an earlier signature: not a key, not the pack itself. */
const isFree = (file: string): boolean => {
  if (!existsSync(file)) return true;
  try {
    return readSignature(readSmall(file)) !== undefined;
  } catch {
    return false; // what cannot be read is no signature
  }
};

const done = (files: string, diagnostics: Diagnostics, globals: GlobalOptions): Exit => {
  show(diagnostics, 'text', globals);
  if (diagnostics.hasErrors) return statusOf(diagnostics);
  put(`${files}\n`);
  return EXIT.fine;
};
