import validate from '@ooxml-tools/validate';

/** What the Open XML SDK finds wrong, for the newest Word and for the oldest that knows check boxes; empty if all is well. */
export const openXmlErrors = async (bytes: Uint8Array): Promise<string[]> => {
  const found: string[] = [];
  for (const version of ['Microsoft365', 'Office2010'] as const) {
    for (const { description, path } of await validate(bytes, 'docx', version)) {
      found.push(`${version}: ${path.partUri} ${path.xpath}: ${description}`);
    }
  }
  return found;
};
