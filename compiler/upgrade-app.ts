/** What an upgrade takes of two packs: how they differ, and their code as `build` would make it. */
import { packageName } from '../generators/package/package-name.ts';
import { typeNames, typesApart } from '../generators/types/types.ts';
import { comparePacks } from './compare/compare-packs.ts';
import { comparedPack } from './compare/pack-items.ts';
import type { SaidPairs } from './compare/pairing.ts';
import { reviewPacks, type Section } from './compare/review.ts';
import { Diagnostics, hint } from './diagnostics/diagnostic.ts';
import type { Generator } from './generator.ts';
import type { Host } from './host/host.ts';
import { make } from './make.ts';
import type { Artifact } from './model/artifact.ts';
import type { Root } from './read/read.ts';
import type { Resolution } from './resolve/resolve.ts';
import type { App } from './upgrade/files.ts';
import type { PackCode } from './upgrade/pack-code.ts';
import type { Upgrade } from './upgrade/upgrade.ts';

export interface UpgradeRequest {
  readonly app: App;
  /** Keys of packs. */
  readonly from: string;
  readonly to: string;
  /** What is the same under another name, beside what lineage says. */
  readonly said: SaidPairs;
  readonly roots: readonly Root[];
  readonly resolution: Resolution;
  /** That of packages among them. */
  readonly generators: readonly Generator[];
}

export interface Upgraded {
  readonly diagnostics: Diagnostics;
  /** Nothing where the packs cannot be made, or have no form in common. */
  readonly upgrade?: Upgrade;
  /** What differs between the packs. */
  readonly sections: readonly Section[];
}

/** Reports `diff/nothing-in-common`, `diff/no-such-pair`, and what generators say. */
export const upgradeApp = async (
  { app, from, to, said, roots, resolution, generators }: UpgradeRequest,
  host: Host,
): Promise<Upgraded> => {
  const diagnostics = new Diagnostics();
  const [before, after] = [comparedPack(resolution, from), comparedPack(resolution, to)];
  if (!before || !after) throw new Error(`${from} or ${to} is no pack`);
  const { forms: comparisons, proposals } = comparePacks(before, after, said);
  if (comparisons.length === 0) {
    const hints = proposals.map((each) => hint('upgrade/pair', { from: each.before.key, to: each.after.key }));
    diagnostics.report('diff/nothing-in-common', undefined, { before: from, after: to }, { hints });
  }
  for (const [one, other] of said) {
    const isMet = comparisons.some(
      (each) => each.pairing.now.get(one) === other || (each.before.form.key === one && each.after.form.key === other),
    );
    if (!isMet) diagnostics.report('diff/no-such-pair', undefined, { pair: `${one}=${other}` });
  }
  if (diagnostics.hasErrors) return { diagnostics, sections: [] };
  const packages = generators.filter(({ name }) => name === 'package');
  const made = await make({ roots, selectors: [from, to], generators: packages }, host);
  if (made.diagnostics.hasErrors) return { diagnostics: made.diagnostics, sections: [] };
  const codeOf = (key: string): PackCode => {
    const forms = resolution.forms.filter(({ pack }) => pack.key === key);
    const apart = new Map(forms.flatMap((form) => [...typesApart(form)]));
    return {
      key,
      name: packageName(resolution.packs.get(key) ?? { key }),
      forms: forms.map((form) => ({ form, names: typeNames(form) })),
      files: filesOf(key, made.artifacts, apart),
    };
  };
  const { sections } = reviewPacks(before, after, said);
  const { upgrade } = await import('./upgrade/upgrade.ts');
  return { diagnostics, sections, upgrade: upgrade(app, [codeOf(from), codeOf(to)], { comparisons, sections }) };
};

/** @param apart of declarations, what tells types apart that an app may take for each other */
const filesOf = (
  key: string,
  artifacts: readonly Artifact[],
  apart: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    artifacts.flatMap(({ path, content }) =>
      path.startsWith(`${key}/`) && typeof content === 'string' && /\.(?:d\.ts|json)$/.test(path)
        ? [[path.slice(key.length + 1), apart.get(path) ?? content] as const]
        : [],
    ),
  );
