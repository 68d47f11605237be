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

type Wanted = 'PRIVATE' | 'PUBLIC';

/** The key in a file, or why there is none: what the file begins with or of which kind its key is, not in OpenSSL's words. */
const keyIn = (file: string, wanted: Wanted): KeyObject | { readonly reason: string } => {
  let text: string;
  try {
    text = Buffer.from(readSmall(file)).toString('latin1');
  } catch (error) {
    return { reason: reasonOf(error) };
  }
  const [heading] = /^-----BEGIN [\w ]{1,40}-----$/m.exec(text) ?? [];
  try {
    const key = wanted === 'PRIVATE' ? createPrivateKey(text) : createPublicKey(text);
    return key.asymmetricKeyType === 'ed25519' ? key : { reason: String(key.asymmetricKeyType) };
  } catch {
    return { reason: heading ?? `≠ -----BEGIN ${wanted} KEY-----` };
  }
};

/** Reports `sign/key`. */
export const privateKeyIn = (file: string, diagnostics: Diagnostics): KeyObject | undefined => {
  const key = keyIn(file, 'PRIVATE');
  if (!('reason' in key)) return key;
  diagnostics.report('sign/key', undefined, { file, reason: key.reason });
  return undefined;
};

/** Of a public key, or of a private one its public part. Reports `verify/key`. */
export const publicKeyIn = (file: string, diagnostics: Diagnostics): KeyObject | undefined => {
  const key = keyIn(file, 'PUBLIC');
  if (!('reason' in key)) return key;
  diagnostics.report('verify/key', undefined, { file, reason: key.reason });
  return undefined;
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
