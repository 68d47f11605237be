/** Where bytes end to be UTF-8, or nothing where they are. */

/** Offset of the first byte that starts no character. */
export const damageOf = (bytes: Uint8Array): number | undefined => {
  if (isUtf8(bytes)) return undefined;
  // Text in which each byte that fits nowhere has become U+FFFD differs first there.
  const repaired = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, i) => byte !== repaired[i]);
  return at < 0 ? bytes.length : at;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
