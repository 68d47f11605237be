/** What fields are called: their place in the data. A full stop parts the names of PDF as it does those of the data. */
import type { Control } from '../layout/document.ts';

/** Parts of the name of a field; between them stands a full stop. */
export const nameOf = ({ path, code }: Pick<Control, 'path' | 'code'>): readonly string[] => {
  const parts = path.match(/(?:[^.["]|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+/g) ?? [path];
  const last = parts.at(-1) ?? '';
  return [...parts.slice(0, -1), code === undefined ? last : `${last}=${code}`].map((part) =>
    part.replaceAll('.', '_'),
  );
};
