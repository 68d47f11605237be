/** Where bytes end to be UTF-8, or nothing where they are. */

/** The text of bytes that are UTF-8. */
export const decodedUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Offset of the first byte that starts no character. */
export const damageOf = (bytes: Uint8Array): number | undefined => {
  if (decodedUtf8(bytes) !== undefined) return undefined;
  // Text in which each byte that fits nowhere has become U+FFFD differs first there.
  const repaired = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, i) => byte !== repaired[i]);
  return at < 0 ? bytes.length : at;
};
