/** Keys of ed25519 in files, and what is signed by them: Node's own cryptography, nothing kept. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { reasonOf } from '../../host/reason.ts';
import { readSmall } from '../small-file.ts';

const textOf = (file: string): string => Buffer.from(readSmall(file)).toString('latin1');

const ofEd25519 = (key: KeyObject): KeyObject => {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(String(key.asymmetricKeyType));
  return key;
};

/** Reports `sign/key`. */
export const privateKeyIn = (file: string, diagnostics: Diagnostics): KeyObject | undefined => {
  try {
    return ofEd25519(createPrivateKey(textOf(file)));
  } catch (error) {
    diagnostics.report('sign/key', undefined, { file, reason: reasonOf(error) });
    return undefined;
  }
};

/** Of a public key, or of a private one its public part. Reports `verify/key`. */
export const publicKeyIn = (file: string, diagnostics: Diagnostics): KeyObject | undefined => {
  try {
    return ofEd25519(createPublicKey(textOf(file)));
  } catch (error) {
    diagnostics.report('verify/key', undefined, { file, reason: reasonOf(error) });
    return undefined;
  }
};

/** SHA-256 of the public key in SPKI: `openssl pkey -pubin -in key.pub.pem -outform DER | sha256sum`. */
export const fingerprint = (key: KeyObject): string => {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex');
};

/** Base64. */
export const signed = (text: Uint8Array, key: KeyObject): string => sign(null, text, key).toString('base64');

export const isSigned = (text: Uint8Array, signature: string, key: KeyObject): boolean =>
  verify(null, text, key, Buffer.from(signature, 'base64'));

/** `<name>.pem`, which its owner alone may read, and `<name>.pub.pem`: both or none, over no file. Reports `sign/exists`, `write/failed`. */
export const writeNewKeys = (name: string, diagnostics: Diagnostics): readonly string[] => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const files = [
    { path: `${name}.pem`, mode: 0o600, text: String(privateKey.export({ type: 'pkcs8', format: 'pem' })) },
    { path: `${name}.pub.pem`, mode: 0o644, text: String(publicKey.export({ type: 'spki', format: 'pem' })) },
  ];
  const written: string[] = [];
  for (const { path, mode, text } of files) {
    try {
      const file = openSync(path, 'wx', mode);
      written.push(path);
      writeSync(file, text);
      closeSync(file);
    } catch (error) {
      for (const each of written) rmSync(each, { force: true });
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
        diagnostics.report('sign/exists', undefined, { file: path });
      else diagnostics.report('write/failed', undefined, { path, reason: reasonOf(error) });
      return [];
    }
  }
  return written;
};
