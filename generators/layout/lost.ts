/** What of a filing cannot be read back from the pages alone, as they print something else of it: an industry by its names, without its code. */
import type { Json } from '../../compiler/filing/printing/holds.ts';
import { readValue } from '../../compiler/filing/printing/printing.ts';
import type { Control, FormDocument } from './document.ts';
import { controlsIn, paragraphsOf } from './extract/spots.ts';

export interface LostOnPages {
  readonly path: string;
  readonly label: string;
  /** As it is printed. */
  readonly text: string;
}

/** What is chosen of several is the same in any order. */
const shown = (value: Json): string => JSON.stringify(Array.isArray(value) ? value.map(shown).sort() : value);

const isSame = ({ holds, filed, value }: Control): boolean => {
  if (filed === undefined || value === undefined) return true;
  const reading = readValue(holds, value);
  return reading.kind === 'value' && shown(reading.value) === shown(filed);
};

/** @param document filled in. Boxes say all of a choice; pictures are in the file themselves. */
export const lostOn = ({ sections }: FormDocument): readonly LostOnPages[] => {
  const lost = new Map<string, LostOnPages>();
  const controls = sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf).flatMap(controlsIn));
  for (const control of controls) {
    const { input, path, label, value = '' } = control;
    if (input !== 'check' && input !== 'picture' && !isSame(control)) lost.set(path, { path, label, text: value });
  }
  return [...lost.values()];
};
