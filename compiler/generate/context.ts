/** What is handed in to generators: their options, places in definitions, and what is made once in a run for all of them. */
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import { offsetAt, type Source, type Span } from '../diagnostics/source.ts';
import type { Context, Generator, Given, Options, PackDefinitions, PackFile, ProjectFacts } from '../generator.ts';
import type { Artifact, Subject } from '../model/artifact.ts';
import type { ResolvedForm } from '../model/form.ts';
import type { Unit } from './units.ts';

/** What is made once of a form for all that ask. */
export interface Resources extends Pick<Context, 'schema' | 'layout' | 'differences'> {
  readonly releaseNotesOf: (pack: string) => Promise<string | undefined>;
  /** Nothing more is made of the form: what was made of it for several is held no longer. */
  readonly forget: (form: ResolvedForm) => void;
}

/** What a run has for all of its generators. */
export interface Run extends Resources, Pick<Context, 'definitionOf'> {
  readonly sources: readonly Source[];
  readonly diagnostics: Diagnostics;
  /** Checked; by the name of the generator. */
  readonly options: ReadonlyMap<string, Given<Options>>;
  readonly project?: ProjectFacts;
  /** What stands or will stand of a pack when the generator that gathers is asked. */
  readonly filesOf: (pack: string, gathering: string) => readonly PackFile[];
  /** What a pack stands on. */
  readonly definitionsOf: (pack: string) => PackDefinitions;
  /** Is there memory for more? */
  readonly hasRoom: () => boolean;
  /** What each generator makes of each form. */
  readonly made: WeakMap<ResolvedForm, Map<Generator, Promise<readonly Artifact[]>>>;
}

/** @param asking the generators that wait for what this one makes */
const contextOf = (generator: Generator, run: Run, asking: readonly Generator[] = []): Context => ({
  options: run.options.get(generator.name) ?? generator.options ?? {},
  report: (code, place, parameters, first) => {
    const message = generator.messages?.[code];
    if (!message) throw new Error(`${generator.name} has no message “${code}”`);
    const details = first === undefined ? {} : { related: [related('first', first, {})] };
    run.diagnostics.say(`${generator.name}/${code}`, message, place, parameters, details);
  },
  definitionOf: run.definitionOf,
  originOf: (form, address, attribute) => originOf(form, address, attribute, run.sources),
  schema: run.schema,
  layout: run.layout,
  differences: run.differences,
  made: (other, form) => {
    if (other !== generator && !generator.uses?.includes(other))
      throw new Error(`${generator.name} takes what ${other.name} makes, and does not say that it uses it`);
    return madeOf(other, form, run, [...asking, generator]);
  },
});

/** What set the attribute that is in force. */
const originOf = (
  form: ResolvedForm,
  address: string,
  attribute: string,
  sources: readonly Source[],
): Span | undefined => {
  const origin = form.provenance[address]?.[attribute]?.[0];
  const source = sources.find(({ path }) => path === origin?.file);
  if (!origin || !source) return undefined;
  const start = offsetAt(source, origin);
  const value = String(origin.value);
  return { source, start, end: start + (source.text.startsWith(value, start) ? value.length : 1) };
};

const madeOf = (
  generator: Generator,
  form: ResolvedForm,
  run: Run,
  asking: readonly Generator[] = [],
): Promise<readonly Artifact[]> => {
  if (asking.includes(generator)) throw new Error(`${generator.name} asks for what it makes itself`);
  const known = run.made.get(form) ?? new Map<Generator, Promise<readonly Artifact[]>>();
  run.made.set(form, known);
  const made = known.get(generator) ?? Promise.resolve(generator.form?.(form, contextOf(generator, run, asking)) ?? []);
  known.set(generator, made);
  return made;
};

/** What the generator's step gives; whatever it throws is thrown. */
export const step = async ({ generator, step, subject, forms }: Unit, run: Run): Promise<readonly Artifact[]> => {
  const context = contextOf(generator, run);
  const [first] = forms;
  if (step === 'project') return (run.project && (await generator.project?.(run.project, context))) ?? [];
  if (!first) return [];
  if (step === 'form') return madeOf(generator, first, run);
  // what a step is told of has to be in the hash of what it is made of
  const gathered = <Told>(tell: (pack: string) => Told): Told => {
    if (!generator.gathers)
      throw new Error(`${generator.name} is told of definitions only where it says that it gathers`);
    return tell(subject);
  };
  const ofPack = {
    files: generator.gathers ? run.filesOf(subject, generator.name) : [],
    definitions: () => gathered(run.definitionsOf),
    releaseNotes: () => gathered(run.releaseNotesOf),
  };
  return (await generator.pack?.(first.pack, forms, { ...context, ...ofPack })) ?? [];
};

/** The definition that a unit is made of. */
export const subjectOf = ({ step, subject }: Pick<Unit, 'step' | 'subject'>): Subject => ({ role: step, key: subject });
