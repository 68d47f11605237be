/** What is made of a project part by part: kept aside as it is made, so that no more of it is held than what tells of it. */
import type { Build } from './build.ts';
import { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Run } from './generate/context.ts';
import { generate } from './generate/generate.ts';
import { type Generated, PROJECT, type Unit, type UnitName, unitsOf } from './generate/units.ts';
import type { PackDefinitions } from './generator.ts';
import { placeRefused, reasonOf } from './host/reason.ts';
import { isCertain, knowledgeAfter, type Learnt, learntOf, projectFacts } from './knowledge.ts';
import type { Artifact } from './model/artifact.ts';
import { packOf } from './model/form-key.ts';
import { standsOn } from './resolve/stands-on.ts';
import { resources } from './resources.ts';
import type { ProjectPart } from './understand-parts.ts';
import { type Built, builtOf, packFilesAfter, type WholeProject } from './write/after-build.ts';
import { placed, type StagedArtifact, StagedFiles } from './write/aside.ts';
import { asBefore } from './write/due.ts';
import type { Knowledge } from './write/known.ts';
import type { PresentProject } from './write/last-build.ts';
import { compareOutput } from './write/write.ts';

export class StagedBuild {
  /** Keys of the forms that are built. */
  readonly chosen: readonly string[];
  readonly definitionOf: ProjectPart['definitionOf'];
  readonly made: Built[] = [];
  /** Of packs and their forms, by pack. */
  readonly #ofPacks = new Map<string, Built[]>();
  /** What generators say. */
  readonly told = new Diagnostics();
  /** What stands there otherwise than it would be made. */
  readonly differing = new Diagnostics();
  readonly #build: Build;
  readonly #known: ProjectPart['known'];
  readonly #changed: ProjectPart['changed'] | undefined;
  /** All that is asked for. */
  readonly #names: readonly UnitName[];
  readonly #learnt: Learnt[] = [];
  readonly #asBefore = new Set<string>();
  #knowledge: Knowledge | undefined;
  /** Units of parts that are still to come, and those that were due in the others. */
  #left: number;
  #due = 0;
  #aside: StagedFiles | undefined;

  /** @param part the first */
  constructor(build: Build, { known, changed, definitionOf }: ProjectPart, chosen: readonly string[]) {
    this.chosen = chosen;
    this.definitionOf = definitionOf;
    this.#build = build;
    this.#known = known;
    this.#changed = changed;
    this.#names = unitsOf(build.asked, known.forms, chosen, build.request.selectors.length === 0);
    this.#left = this.#names.length;
  }

  get whole(): WholeProject {
    return { ...this.#known, asBefore: this.#asBefore, knowledge: this.#knowledge };
  }

  /** Those of a part, or of the project as such. */
  unitsOf(part: ProjectPart | typeof PROJECT): readonly UnitName[] {
    return this.#names.filter(({ subject }) =>
      part === PROJECT ? subject === PROJECT : subject !== PROJECT && part.isOwn(subject),
    );
  }

  learn(part: ProjectPart): PresentProject {
    const { resolution, changed } = part;
    this.#learnt.push(learntOf(part));
    this.#left -= this.unitsOf(part).length;
    const definitions = new Map<string, PackDefinitions>();
    const definitionsOf = (pack: string): PackDefinitions => {
      const found = definitions.get(pack) ?? standsOn(pack, resolution);
      definitions.set(pack, found);
      return found;
    };
    return this.#present({
      resolved: resolution.forms,
      resources: resources(resolution),
      changed,
      definitionsOf,
    });
  }

  /** The project as such, once all that is asked for is known. */
  learnt(): PresentProject {
    const { request, diagnostics, sources, last } = this.#build;
    const before = last.manifest?.known;
    this.#left = 0;
    const none = {
      resolved: [],
      resources: resources(undefined),
      changed: undefined,
      definitionsOf: (): PackDefinitions => ({ files: [], bases: {} }),
    };
    // some of its forms do not tell of all: what was known stays
    if (request.selectors.length > 0) {
      this.#knowledge = before;
      return this.#present(none);
    }
    const what = { inputs: last.inputs, tool: request.tool, sources, learnt: this.#learnt, diagnostics };
    const now = knowledgeAfter(this.#changed && before, what);
    this.#knowledge = isCertain(what) ? now : undefined;
    return this.#present({ ...none, project: projectFacts(now, this.chosen) });
  }

  #present(what: Omit<PresentProject, 'forms' | 'generators'>): PresentProject {
    const { last, request } = this.#build;
    const present = { ...what, forms: this.#known.forms, generators: request.generators };
    for (const key of asBefore(last, present)) this.#asBefore.add(key);
    return present;
  }

  async make(units: readonly Unit[], present: PresentProject): Promise<void> {
    const before = this.#due;
    this.#due += units.length;
    const all = this.#due + this.#left;
    await generate(
      units,
      this.#runOf(present),
      (each) => this.#take(each, present),
      (done, unit) => this.#build.request.progress?.(before + done, all, unit),
    );
  }

  #runOf({ resources, project, definitionsOf }: PresentProject): Run {
    const { sources, last, host } = this.#build;
    return {
      ...resources,
      sources,
      diagnostics: this.told,
      options: last.options,
      definitionOf: this.definitionOf,
      definitionsOf,
      ...(project && { project }),
      filesOf: (pack, asking) => packFilesAfter(last, this.#known.forms, this.#ofPacks.get(pack) ?? [], pack, asking),
      made: new WeakMap(),
      hasRoom: host.hasRoom ?? (() => true),
    };
  }

  /** Gives whether it could be kept. */
  #take(generated: Generated, present: PresentProject): boolean {
    const artifacts: StagedArtifact[] = [];
    const isKept = this.#try(() => {
      for (const artifact of generated.artifacts) artifacts.push(this.#keep(artifact));
    });
    const built = builtOf(this.#build.last, generated, artifacts, present);
    this.made.push(built);
    const { step, subject } = built.unit;
    const pack = step === 'form' ? packOf(subject) : subject;
    this.#ofPacks.set(pack, [...(this.#ofPacks.get(pack) ?? []), built]);
    return isKept;
  }

  #keep(artifact: Artifact): StagedArtifact {
    const { request, host } = this.#build;
    if (!request.check) return this.#waiting().take(artifact);
    compareOutput(request.output, artifact, host, this.differing);
    return placed(artifact);
  }

  #waiting(): StagedFiles {
    this.#aside ??= new StagedFiles(this.#build.request.output, this.#build.host);
    return this.#aside;
  }

  /** @param write puts what waits in its place, and gives the paths */
  put(write: (aside: StagedFiles) => readonly string[]): readonly string[] {
    let written: readonly string[] = [];
    this.#try(() => {
      written = write(this.#waiting());
    });
    this.giveUp();
    return this.#build.diagnostics.hasErrors ? [] : written;
  }

  /** Nothing waits any longer. */
  giveUp(): readonly string[] {
    try {
      this.#aside?.clear();
    } catch {
      // why it cannot be removed is why it could not be written; the next build removes it
    }
    return [];
  }

  /** Reports `write/failed`. */
  #try(act: () => void): boolean {
    const { request, diagnostics } = this.#build;
    try {
      act();
      return true;
    } catch (error) {
      const path = placeRefused(error) ?? request.output;
      diagnostics.report('write/failed', undefined, { path, reason: reasonOf(error) });
      return false;
    }
  }
}
