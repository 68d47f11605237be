/** Where bytes end to be UTF-8, or nothing where they are. */

/** Offset of the first byte that starts no character. */
export const damageOf = (bytes: Uint8Array): number | undefined => {
  // Text in which each byte that fits nowhere has become U+FFFD differs first there.
  const repaired = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, i) => byte !== repaired[i]);
  if (at >= 0) return at;
  return repaired.length === bytes.length ? undefined : bytes.length;
};
