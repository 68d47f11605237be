/** A user's own fonts, for characters that those of the package lack: files that are named, and those in `forms/fonts/`. */
import { isAbsolute, resolve } from 'node:path';
import { fontMetrics } from '../../generators/pdf/fonts/metrics.ts';
import type { FurtherFonts } from '../../generators/pdf/fonts/source.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { reasonOf } from '../host/reason.ts';
import type { Root } from '../read/read.ts';
import { hash } from '../write/manifest.ts';

/** Folder of a project's definitions whose fonts are the project's. */
const FOLDER = 'fonts';

/** Also those that no PDF can be set in: they are told, not passed over. */
const FONT_FILE = /\.(?:tt[cf]|ot[cf]|woff2?)$/i;

/** Four times the largest font of all of CJK. */
const MAX_BYTES = 1 << 27;

/** A font, and how messages call it. */
interface Named {
  readonly path: string;
  readonly file: string;
}

/** In the order of the names; those of the project come after. Reports `fonts/no-file`, `read/unreadable`, `fonts/no-font`. */
export const furtherFonts = (
  named: readonly string[],
  roots: readonly Root[],
  host: Host,
  diagnostics: Diagnostics,
): FurtherFonts => {
  const ofProject = roots.flatMap((root) => (root.installed ? [] : fontsIn(root, host, diagnostics)));
  const given = named.map((file) => ({ file, path: isAbsolute(file) ? file : resolve(file) }));
  const files = [...given, ...ofProject].flatMap((font) => readFont(font, host, diagnostics) ?? []);
  return { files, digest: files.length > 0 ? hash(...files) : '' };
};

const fontsIn = ({ folder, prefix }: Root, host: Host, diagnostics: Diagnostics): Named[] => {
  try {
    const files = host.listFiles(`${folder}/${FOLDER}`) ?? [];
    return files
      .filter((file) => FONT_FILE.test(file))
      .sort()
      .map((file) => ({ file: `${prefix}${FOLDER}/${file}`, path: `${folder}/${FOLDER}/${file}` }));
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file: `${prefix}${FOLDER}`, reason: reasonOf(error) });
    return [];
  }
};

const readFont = ({ file, path }: Named, host: Host, diagnostics: Diagnostics): Uint8Array | undefined => {
  let bytes: Uint8Array;
  try {
    if (!host.fileExists(path)) {
      diagnostics.report('fonts/no-file', undefined, { file });
      return undefined;
    }
    if ((host.fileSize(path) ?? 0) > MAX_BYTES) {
      diagnostics.report('fonts/no-font', undefined, { file });
      return undefined;
    }
    bytes = host.readFile(path);
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file, reason: reasonOf(error) });
    return undefined;
  }
  try {
    fontMetrics(bytes);
    return bytes;
  } catch {
    diagnostics.report('fonts/no-font', undefined, { file });
    return undefined;
  }
};
