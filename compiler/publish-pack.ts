/** Definitions → a pack as it is published: the same files wherever they are made, so that whoever has it can make it again. */
import { isPublished, RULE } from '../generators/package/package.ts';
import { packageName, packageVersion } from '../generators/package/package-name.ts';
import { Diagnostics } from './diagnostics/diagnostic.ts';
import { defineGenerator, type Generator, type PackDefinitions } from './generator.ts';
import { make } from './make.ts';
import type { ResolvedForm } from './model/form.ts';
import { LANGUAGE_VERSION, VERSION } from './model/version.ts';
import { carriedIn, rootsOf } from './pack/definitions.ts';
import {
  type Facts,
  type PackBase,
  type PackContents,
  type PackListing,
  type Since,
  withListing,
} from './pack/listing.ts';

export interface Publication {
  /** Key of the pack. */
  readonly pack: string;
  /** All that it stands on. */
  readonly definitions: PackDefinitions;
  /** Those of packages and documents among them. */
  readonly generators: readonly Generator[];
  /** Digests of further fonts that they set PDFs in. */
  readonly fonts?: readonly string[];
  readonly base?: PackBase;
  /** The version before, and what has changed since, in Markdown. */
  readonly since?: { readonly version: Since; readonly notes: string };
  readonly progress?: (done: number, all: number, what: string) => void;
}

export interface Published {
  readonly diagnostics: Diagnostics;
  /** Nothing where anything is wrong. */
  readonly contents?: PackContents;
  readonly facts?: Facts;
  readonly forms?: readonly ResolvedForm[];
}

/** How many made-up filings of each form come along. */
const SAMPLES = 3;

const samples = defineGenerator({
  name: 'samples',
  version: VERSION,
  says: { en: 'made-up filings', zh: '编造的申报数据' },
  committed: false,
  placeless: true,
  messages: {
    none: {
      severity: 'warning',
      en: 'No filing of “{form}” can be made up that its rules accept: the pack has no sample of it.',
      zh: '编造不出符合“{form}”全部规则的申报数据，包中没有其样例。',
    },
  },
  form: async (form, context) => {
    const { sampleFiling } = await import('./sample-filing.ts');
    const seeds = Array.from({ length: SAMPLES }, (_, at) => at + 1);
    const drawn = seeds.flatMap((seed) => {
      const data = sampleFiling(form, seed, new Diagnostics());
      return data === undefined ? [] : [{ seed, data }];
    });
    if (drawn.length === 0)
      context.report('none', context.definitionOf({ role: 'form', key: form.key }), { form: form.key });
    return drawn.map(({ seed, data }) => ({
      path: `${form.key}/samples/${seed}.json`,
      content: `${JSON.stringify(data, null, 2)}\n`,
      published: true,
    }));
  },
});

/** The same of what a pack carries: what is recorded of its base and of the version before is taken as it says. */
export const rebuildPack = (
  listing: PackListing,
  contents: PackContents,
  generators: readonly Generator[],
): Promise<Published> => {
  const { pack, fonts, base, since } = listing;
  return publishPack({
    pack,
    definitions: carriedIn(contents),
    generators,
    ...(fonts && { fonts }),
    ...(base && { base }),
    ...(since && { since: { version: since, notes: notesIn(contents) } }),
  });
};

/** What the CHANGELOG begins with. */
const notesIn = (contents: PackContents): string =>
  new TextDecoder().decode(contents.get('CHANGELOG.md')).split(RULE, 1)[0] ?? '';

/** Its own definitions have the paths that they have in the package. Reports what `make` does. */
export const publishPack = async (publication: Publication): Promise<Published> => {
  const { pack: key, definitions, generators, fonts = [], base, since, progress } = publication;
  const { roots, host } = rootsOf(definitions);
  const { diagnostics, forms, artifacts } = await make(
    {
      roots,
      selectors: [key],
      generators: [...generators, samples],
      options: { package: { sealed: true, since: since?.notes ?? '' } },
      definitionsOf: () => definitions,
      progress: (done, all, { subject, generator }) => progress?.(done, all, `${subject} ${generator.name}`),
    },
    host,
  );
  const pack = forms[0]?.pack;
  if (diagnostics.hasErrors) return { diagnostics };
  if (!pack) throw new Error(`what ${key} stands on does not make it`);
  const encoder = new TextEncoder();
  const contents = new Map(
    artifacts.flatMap(({ path, content }): [string, Uint8Array][] =>
      path.startsWith(`${key}/`) && isPublished(path)
        ? [[path.slice(key.length + 1), typeof content === 'string' ? encoder.encode(content) : content]]
        : [],
    ),
  );
  const facts: Facts = {
    name: packageName(pack),
    version: packageVersion(pack),
    pack: key,
    jurisdiction: pack.jurisdiction,
    year: pack.year,
    title: pack.title,
    ...(pack.notice && { notice: pack.notice }),
    language: LANGUAGE_VERSION,
    compiler: { name: 'shenbao', version: VERSION },
    ...(fonts.length > 0 && { fonts }),
    ...(base && { base }),
    ...(since && { since: since.version }),
  };
  return { diagnostics, facts, forms, contents: await withListing(facts, contents) };
};
