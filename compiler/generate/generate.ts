/** Resolved forms → artifacts, by independent generators. Forms that share a type give the same shared file; it is kept once. */
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Artifact } from '../model/artifact.ts';
import type { ResolvedForm } from '../model/form.ts';
import type { Pack } from '../model/pack.ts';

export interface Generator {
  readonly target: string;
  /** Reviewed and committed, or built where it is needed. */
  readonly committed: boolean;
  generate(form: ResolvedForm, diagnostics: Diagnostics): Promise<readonly Artifact[]>;
  /** What tells of a whole pack: made when all forms of it are built. */
  generatePack?(pack: Pack, forms: readonly ResolvedForm[]): Promise<readonly Artifact[]>;
}

/** One form by one generator. */
export interface Unit {
  readonly form: ResolvedForm;
  readonly generator: Generator;
}

export interface Generated {
  readonly unit: Unit;
  readonly artifacts: readonly Artifact[];
}

export const generate = async (
  units: readonly Unit[],
  diagnostics: Diagnostics,
  progress: (done: number, unit: Unit) => void,
): Promise<Generated[]> => {
  const generated: Generated[] = [];
  for (const [done, unit] of units.entries()) {
    progress(done, unit);
    generated.push({ unit, artifacts: await unit.generator.generate(unit.form, diagnostics) });
  }
  agree(generated);
  return generated;
};

/** Two generators that write one path must write one thing. */
const agree = (generated: readonly Generated[]): void => {
  const first = new Map<string, Artifact>();
  for (const artifact of generated.flatMap(({ artifacts }) => artifacts)) {
    const known = first.get(artifact.path);
    if (known && !Buffer.from(known.content).equals(Buffer.from(artifact.content)))
      throw new Error(`two generators disagree about ${artifact.path}`);
    first.set(artifact.path, artifact);
  }
};
