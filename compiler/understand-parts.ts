/** Sources → what they give, of a large project packs by packs: no more of it is held at a time than those, and facts of each form. */
import { checkWhole } from './check/check.ts';
import { type FormFacts, factsOf, type Whole } from './check/facts.ts';
import { areOriginsSound } from './check/origin-rules.ts';
import { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Source } from './diagnostics/source.ts';
import { packsOf } from './generate/units.ts';
import type { Host } from './host/host.ts';
import type { Subject } from './model/artifact.ts';
import { packOf } from './model/form-key.ts';
import type { WantedKeys } from './parse/reach.ts';
import { definedAt, type Survey, surveyOf } from './parse/survey.ts';
import { understand, understandAlone } from './understand.ts';
import { allOf, type Selected } from './understand-selected.ts';

/** Some of the forms, with what they are made of; and which others there are. */
export interface ProjectPart extends Selected {
  /** Is a form or pack one of these, or beside them as what they are made of? */
  readonly isOwn: (key: string) => boolean;
}

export interface Parting {
  /** Forms that are understood together, if packs hold no more. */
  readonly size: number;
  /** Packs are told of, with all that they stand on. */
  readonly wholePacks?: boolean;
  readonly host: Pick<Host, 'hasRoom' | 'collect'>;
}

/** Forms: at 0.3 MB each less than Node takes itself. */
export const PART = 100;

/**
 * The parts together are what `understand` gives and tell what it tells; what definitions are to one another is told once the last is taken. Where anything
 * is wrong there are no more of them, and all that is wrong is told.
 */
export function* understandParts(
  sources: readonly Source[],
  { size, wholePacks = false, host }: Parting,
  diagnostics: Diagnostics,
): Generator<ProjectPart> {
  const survey = surveyOf(sources);
  const hasRoom = (): boolean => host.hasRoom?.() ?? true;
  const wanted = survey.forms.length > size ? partsOf(survey, size) : [];
  if (wanted.length < 2 || sources.some((source) => source.package !== undefined)) {
    yield { ...allOf(understand(sources, diagnostics, hasRoom)), isOwn: () => true };
    return;
  }
  const project = {
    known: { forms: survey.forms, own: survey.own },
    definitionOf: ({ role, key }: Subject) => definedAt(survey, `${role} ${key}`),
  };
  const found = new Diagnostics();
  const together = new Together();
  for (const keys of wanted) {
    host.collect?.();
    const part = understandAlone(survey, { keys, wholePacks }, found, hasRoom);
    if (found.hasErrors) break;
    together.add(part);
    const own = new Set([...keys, ...packsOf(keys)]);
    yield { ...project, resolution: part.resolution, isOwn: (key) => own.has(key) };
  }
  if (!found.hasErrors) {
    const others = understandAlone(survey, together.left(survey), found, hasRoom);
    together.add(others);
    yield { ...project, resolution: others.resolution, isOwn: () => false };
  }
  if (!found.hasErrors) together.check(found);
  if (found.hasErrors || !together.isContinued()) understand(sources, diagnostics, hasRoom);
  else diagnostics.include(found.list());
}

/** Keys of the forms of packs that follow one another, `size` of them where a pack has no more. */
const partsOf = ({ forms }: Survey, size: number): readonly (readonly string[])[] => {
  const parts: string[][] = [];
  let part: string[] = [];
  for (const [at, key] of forms.entries()) {
    if (part.length >= size && packOf(key) !== packOf(forms[at - 1] ?? '')) part = [];
    if (part.length === 0) parts.push(part);
    part.push(key);
  }
  return parts;
};

/** What is kept of each part, so that the whole can be judged. */
class Together {
  readonly #reached = new Set<Source>();
  readonly #facts = new Map<string, FormFacts>();
  readonly #packs = new Map<string, Whole['packs'] extends ReadonlyMap<string, infer Pack> ? Pack : never>();
  #project: Whole['project'] = {
    blocks: new Map(),
    packs: new Map(),
    words: new Map(),
    installed: { blocks: new Map(), words: new Map() },
  };

  add({ resolution, reached }: ReturnType<typeof understandAlone>): void {
    for (const source of reached) this.#reached.add(source);
    for (const facts of factsOf(resolution))
      if (!this.#facts.has(facts.key.name)) this.#facts.set(facts.key.name, facts);
    for (const [key, pack] of resolution.packs) this.#packs.set(key, pack);
    const { blocks, packs, words, installed } = resolution.project;
    const before = this.#project;
    this.#project = {
      blocks: new Map([...before.blocks, ...blocks]),
      packs: new Map([...before.packs, ...packs]),
      words,
      installed: {
        blocks: new Map([...before.installed.blocks, ...installed.blocks]),
        words: installed.words,
      },
    };
  }

  /** What no form is made of. */
  left({ defining }: Survey): WantedKeys {
    const names = [...defining].flatMap(([name, by]) => (by.some((source) => this.#reached.has(source)) ? [] : [name]));
    return { keys: [], names };
  }

  /** Whether what fields continue is there: the forms of one part continue those of another. */
  isContinued(): boolean {
    return areOriginsSound([...this.#facts.values()]);
  }

  check(diagnostics: Diagnostics): void {
    checkWhole(this.#inOrder(), { project: this.#project, packs: this.#packs }, diagnostics);
  }

  /** By their keys, each after what it extends: as they stand where all are resolved together. */
  #inOrder(): readonly FormFacts[] {
    const ordered = new Set<FormFacts>();
    for (const key of [...this.#facts.keys()].sort()) {
      const chain: FormFacts[] = [];
      let at = this.#facts.get(key);
      while (at && !ordered.has(at)) {
        chain.push(at);
        at = at.extends === undefined ? undefined : this.#facts.get(at.extends);
      }
      for (const each of chain.reverse()) ordered.add(each);
    }
    return [...ordered];
  }
}
