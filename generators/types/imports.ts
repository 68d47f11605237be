/** Imports of one file, gathered while its types are declared. */
import type { Import } from './module.ts';

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/**
 * What the file declares keeps its name, since others import it by that; what it imports is called otherwise then: `SharedLevel`.
 * @param declared names that the file declares, or uses of the language
 */
export const importsBeside = (declared: readonly string[]) => {
  const taken = new Set(declared);
  const imports = new Map<string, Map<string, string>>();
  const freeName = (name: string): string => {
    let free = name;
    for (let next = 2; taken.has(free); next += 1) free = `Shared${name}${next === 2 ? '' : next}`;
    return free;
  };
  return {
    /** What the file calls the type of the other one. */
    importing: (from: string, name: string): string => {
      const imported = imports.get(from) ?? new Map<string, string>();
      imports.set(from, imported);
      const as = imported.get(name) ?? freeName(name);
      imported.set(name, as);
      taken.add(as);
      return as;
    },
    sorted: (): Import[] =>
      [...imports].sort(byName).map(([path, imported]) => ({
        path,
        names: [...imported].sort(byName).map(([name, as]) => ({ name, as })),
      })),
  };
};
