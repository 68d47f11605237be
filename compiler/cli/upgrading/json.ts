/** An upgrade as JSON: what is changed at which place, and what is left. */
import type { Diagnostics, Language } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/formats.ts';
import { positionAt, type Source } from '../../diagnostics/source.ts';
import type { UpgradedFile } from '../../upgrade/upgrade.ts';

export interface Told {
  readonly from: string;
  readonly to: string;
  readonly written: boolean;
  readonly files: readonly UpgradedFile[];
  readonly sourceOf: (path: string) => Source;
}

export const json = (
  { from, to, written, files, sourceOf }: Told,
  diagnostics: Diagnostics,
  language: Language,
): string => {
  const left: unknown = JSON.parse(formatDiagnostics(diagnostics.list(), 'json', { language, colours: false }));
  const told = {
    from,
    to,
    written,
    files: files.map(({ path, edits }) => {
      const source = sourceOf(path);
      return {
        file: source.path,
        edits: edits.map(({ start, end, text }) => ({
          ...positionAt(source, start),
          before: source.text.slice(start, end),
          after: text,
        })),
      };
    }),
    diagnostics: left,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
};
