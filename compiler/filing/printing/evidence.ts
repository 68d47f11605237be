/** Files are printed by their names; their kind, size and digest stay with the control. */
import { namesIn, otherThan } from './codes.ts';
import { type EvidenceHolds, type Json, type Printing, readAs, unread } from './holds.ts';
import { printedText } from './texts.ts';

interface Named {
  readonly name: string;
  readonly file: Json;
}

const filesOf = (value: unknown): readonly Named[] =>
  Array.isArray(value)
    ? value.flatMap((file) => {
        const known = typeof file === 'object' && file !== null && Object.hasOwn(file, 'name');
        const name = known ? printedText(file.name) : undefined;
        return name === undefined ? [] : [{ name, file }];
      })
    : [];

export const EVIDENCE: Printing<EvidenceHolds> = {
  print: (_, value) => {
    const files = filesOf(value);
    return files.length > 0 ? files.map(({ name }) => name).join('、') : undefined;
  },
  /** Of the files that were filed; a name alone is none. */
  read: (_, text, filed) => {
    const files = filesOf(filed);
    const names = files.map(({ name }) => name);
    const found = namesIn(text, names);
    if (found === undefined) return unread('unknown-file', otherThan(text, names));
    return readAs(found.flatMap((name) => files.find((file) => file.name === name)?.file ?? []));
  },
};
