/** A detached signature of a pack: what is signed, and the file beside the archive that says who signed it. Keys and ciphers are the host's. */

export interface Signature {
  readonly format: number;
  readonly name: string;
  readonly version: string;
  /** Of the pack. */
  readonly digest: string;
  readonly algorithm: 'ed25519';
  /** SHA-256 of the public key (SPKI, DER), to tell keys apart. */
  readonly key: string;
  /** Base64. */
  readonly signature: string;
}

const FORMAT = 1;

/** What is signed: nothing else that the key may sign begins like it. */
export const signedText = (digest: string): Uint8Array =>
  new TextEncoder().encode(`shenbao.pack.json sha256:${digest}\n`);

export const signatureFile = (signature: Omit<Signature, 'format' | 'algorithm'>): string =>
  `${JSON.stringify({ format: FORMAT, ...signature, algorithm: 'ed25519' }, null, 2)}\n`;

/** Undefined where it is none. */
export const readSignature = (bytes: Uint8Array): Signature | undefined => {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const texts = [read.name, read.version, read.digest, read.key, read.signature];
    const isOne =
      read.format === FORMAT && read.algorithm === 'ed25519' && texts.every((text) => typeof text === 'string');
    return isOne && /^[0-9a-f]{64}$/.test(read.digest) && /^[A-Za-z0-9+/]{86}==$/.test(read.signature)
      ? read
      : undefined;
  } catch {
    return undefined;
  }
};
