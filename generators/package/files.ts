/** What a filing holds of a file that a reader has chosen. */

/** A `File`, of a browser or of Node. */
export interface ChosenFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A value of `evidence`, and of `pictures`, which have a caption besides. */
export interface DescribedFile {
  name: string;
  mediaType: string;
  bytes: number;
  /** 64 hexadecimal digits, lower case. */
  sha256: string;
}

/**
 * The file itself is kept beside the filing. Browsers have `crypto.subtle` on pages of https and of localhost only: elsewhere it rejects.
 */
export const describeFile = async (file: ChosenFile): Promise<DescribedFile> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name, mediaType: file.type || 'application/octet-stream', bytes: file.size, sha256 };
};

/** The files that a field holds: what a damaged draft has in their place is none, and the validator tells of it. */
export const filesIn = (value: unknown): readonly (DescribedFile & { caption?: string })[] =>
  [value].flat().filter((file): file is DescribedFile => typeof file === 'object' && file !== null);

/** The same with others that have been chosen, of one name the newer. */
export const withFiles = (value: unknown, chosen: readonly DescribedFile[]): DescribedFile[] => {
  const names = new Set(chosen.map(({ name }) => name));
  return [...filesIn(value).filter(({ name }) => !names.has(name)), ...chosen];
};

/** What `withFiles` takes of those that a control gives. */
export const describeFiles = (files: Iterable<ChosenFile>): Promise<DescribedFile[]> =>
  Promise.all(Array.from(files, describeFile));
