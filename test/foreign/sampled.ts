/** How many seeds of a foreign form give a sample that its validator accepts, and what the others fail at. */
import * as shenbao from '../../compiler/index.ts';
import { missingIn } from '../forms/occurring.ts';
import { foreignProject } from './foreign-form.ts';

export interface Sampled {
  readonly form: string;
  /** Seeds that gave a filing. */
  readonly accepted: number;
  /** What was told of the others, and of the form itself. */
  readonly told: readonly string[];
  /** What could have stood in one of them and did not: what the rules refuse, and what chance did not give. */
  readonly missing: readonly string[];
}

const textOf = (diagnostics: shenbao.Diagnostics): readonly string[] =>
  diagnostics.list().map((each) => `${each.code} ${shenbao.messageOf(each, 'zh')}`);

export const sampled = async (project: number, seeds: number): Promise<Sampled> => {
  const diagnostics = new shenbao.Diagnostics();
  const sources = Object.entries(foreignProject(project)).map(([path, text]) => ({ path, text }));
  const { forms } = shenbao.understand(sources, diagnostics);
  const [form] = forms;
  const refusals = textOf(diagnostics);
  if (form === undefined || refusals.length > 0)
    return { form: `form-${project}`, accepted: 0, told: refusals, missing: [] };
  const { validate } = await shenbao.validatorOf(form);
  const outcomes = Array.from({ length: seeds }, (_, seed) => {
    const drawing = new shenbao.Diagnostics();
    const filing = shenbao.sampleFiling(form, seed, drawing);
    const isAccepted = filing !== undefined && validate(filing).issues === undefined;
    return { isAccepted, filing, told: textOf(drawing).map((text) => `seed ${seed}: ${text}`) };
  });
  const accepted = outcomes.filter(({ isAccepted }) => isAccepted).length;
  return {
    form: form.key,
    accepted,
    told: outcomes.flatMap(({ told }) => told),
    missing: missingIn(
      form,
      outcomes.map(({ filing }) => filing),
    ),
  };
};
