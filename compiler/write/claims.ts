/** Which generator gives which file: what was made now, and what of earlier builds stands beside it. */
import { type Claim, claimsOf } from '../generate/agree.ts';
import type { Generator } from '../generator.ts';
import type { Subject } from '../model/artifact.ts';
import type { Built } from './after-build.ts';
import { stepOf } from './due.ts';
import { generatorDigest, keyOfUnit, type LastBuild } from './last-build.ts';
import { generatorOf, type Manifest, unitSubject } from './manifest.ts';

/** Keys of the units that were not made now and are of what is there now: others will be made anew when they are asked for. */
export const standing = (
  last: LastBuild,
  after: Manifest,
  made: readonly Built[],
  generators: readonly Generator[],
): string[] => {
  const now = new Set(made.map(({ unit }) => keyOfUnit(unit)));
  return Object.entries(after.units).flatMap(([key, built]) => {
    const generator = generators.find(({ name }) => name === generatorOf(key));
    const isOfVersion = generator === undefined || built.generator === generatorDigest(last, generator);
    return !now.has(key) && isOfVersion && built.inputs === last.inputs ? [key] : [];
  });
};

/** What is given now, and by the units of these keys from earlier on. */
export const claimsAfter = ({ forms, units }: Manifest, keys: readonly string[], made: readonly Built[]): Claim[] => {
  const known = new Set(forms);
  return [
    ...keys.flatMap((unit) => {
      const key = unitSubject(unit);
      const subject: Subject = { role: stepOf(key, known), key };
      const generator = generatorOf(unit);
      return Object.entries(units[unit]?.files ?? {}).map(([path, content]) => ({
        path,
        hash: content,
        generator,
        subject,
        earlier: true,
      }));
    }),
    ...claimsOf(made, ({ hash }) => hash),
  ];
};
