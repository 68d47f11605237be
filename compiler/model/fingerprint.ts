/** A text by a number that tells it from others: what a validator compares with need not be carried whole. */

/** What is written, however it is set: without blanks, brackets and punctuation. */
const wording = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** The upper 24 bits of FNV-1a over the code units of its wording, which validators carry; undefined where that is nothing. */
export const fingerprint = (text: string): number | undefined => {
  const plain = wording(text);
  if (plain === '') return undefined;
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at += 1) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
  return hash >>> 8;
};
