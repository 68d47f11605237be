/** Pictures of documents that are read, written to a folder under the names that the filing says. */
import { join, resolve } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Extraction } from '../../extract-filing.ts';
import { nodeHost } from '../../host/node-host.ts';
import { Together } from '../../write/write.ts';

/** A name of a picture, and of nothing that a system would run or hide, nor of a place outside of the folder. */
const PICTURE_NAME = /^[^/\\\p{Cc}.][^/\\\p{Cc}]*\.(?:png|jpe?g)$/iu;

/** Writes none of a document's where one cannot be written. Reports `extract/picture-name`, and `cli/same-name` where two pictures have one. */
export const pictureWriter = (folder: string) => {
  const taken = new Map<string, { readonly file: string; readonly sha256: string }>();
  return ({ filing, pictures }: Extraction, diagnostics: Diagnostics): void => {
    const writing = new Diagnostics();
    const together = new Together(nodeHost, writing);
    for (const { file, bytes } of pictures) {
      const { name, sha256 } = file;
      const here = { file: filing.source.path, sha256 };
      const other = taken.get(name.toLowerCase());
      if (!PICTURE_NAME.test(name)) writing.report('extract/picture-name', undefined, { file: here.file, name });
      else if (other === undefined) together.write(resolve(folder, name), bytes);
      else if (other.sha256 !== sha256)
        writing.report('cli/same-name', undefined, { one: other.file, other: here.file, file: join(folder, name) });
      taken.set(name.toLowerCase(), other ?? here);
    }
    together.finish();
    diagnostics.include(writing.list());
  };
};
