/** Resolved forms → artifacts, by independent generators; what they make is held against each other in `agree.ts`. */
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../host/reason.ts';
import type { Artifact } from '../model/artifact.ts';
import type { ResolvedForm } from '../model/form.ts';
import { type Run, step } from './context.ts';
import { type Generated, isGathering, type Unit } from './units.ts';

/**
 * In the order of the units, those that gather last; up to where memory ends. Reports `generate/no-memory`, `generate/failed` and what the generators report.
 * @param take is given what each unit makes, before the next is made, and says whether to go on
 */
export const generate = async (
  units: readonly Unit[],
  run: Run,
  take: (generated: Generated) => boolean,
  progress: (done: number, unit: Unit) => void,
): Promise<void> => {
  const [gathering, others] = [units.filter(isGathering), units.filter((unit) => !isGathering(unit))];
  const all = [...others, ...gathering];
  const last = new Map(all.flatMap((unit) => unit.forms.map((form) => [form, unit])));
  for (const [done, unit] of all.entries()) {
    if (!run.hasRoom()) {
      reportNoMemory(unit, run.diagnostics);
      break;
    }
    progress(done, unit);
    const before = run.diagnostics.count;
    const artifacts = await attempt(unit, run);
    if (!take({ unit, artifacts, said: run.diagnostics.count > before })) break;
    for (const form of unit.forms) if (last.get(form) === unit) letGo(form, run);
  }
};

const letGo = (form: ResolvedForm, run: Run): void => {
  run.made.delete(form);
  run.forget(form);
};

const reportNoMemory = ({ generator, subject }: Unit, diagnostics: Diagnostics): void =>
  diagnostics.report(
    'generate/no-memory',
    undefined,
    { generator: generator.name, subject },
    { hints: [hint('generate/more-memory', {})] },
  );

/** A generator may be anyone's: what it throws is told, and the others go on. Reports `generate/failed`. */
const attempt = async (unit: Unit, run: Run): Promise<readonly Artifact[]> => {
  try {
    return (await step(unit, run)).map(whole);
  } catch (error) {
    const { generator, subject } = unit;
    const [, place] = /^\s+(at .+)$/m.exec(error instanceof Error ? (error.stack ?? '') : '') ?? [];
    run.diagnostics.report(
      'generate/failed',
      undefined,
      { generator: generator.name, subject, reason: reasonOf(error) },
      { hints: [place === undefined ? undefined : hint('generate/thrown-at', { place })] },
    );
    return [];
  }
};

/** Those who write JavaScript are told by no compiler what an artifact is. */
const whole = (artifact: Artifact): Artifact => {
  const { path, content } = artifact;
  if (typeof path === 'string' && (typeof content === 'string' || content instanceof Uint8Array)) return artifact;
  throw new TypeError('an artifact has a path and a content, which is a text or bytes');
};
