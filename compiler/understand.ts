/** Sources → resolved forms, checked: the phases that need no generator. Installed packages come first, each by itself. */
import { check } from './check/check.ts';
import type { Definition, Parsed } from './definition/definition.ts';
import { atHome } from './definition/named.ts';
import { Diagnostics } from './diagnostics/diagnostic.ts';
import { type InstalledPackage, type Source, versioned } from './diagnostics/source.ts';
import { isBase, packOf } from './model/form-key.ts';
import { VERSION } from './model/version.ts';
import { parse } from './parse/parse.ts';
import { parseReached, type WantedKeys } from './parse/reach.ts';
import type { Survey } from './parse/survey.ts';
import { isUnread } from './read/read.ts';
import { assemble } from './resolve/project.ts';
import { type Resolution, resolve } from './resolve/resolve.ts';

/** @param hasRoom is there memory for more? Where there is none, `resolve/no-memory` is reported. */
export const understand = (
  sources: readonly Source[],
  diagnostics: Diagnostics,
  hasRoom = (): boolean => true,
): Resolution => {
  const here = sources.filter((source) => source.package === undefined);
  return understandParsed(sources, parse(here, diagnostics, hasRoom), true, diagnostics, hasRoom);
};

/**
 * What the wanted forms are made of, and no more: the same forms as `understand` gives. What is wrong elsewhere is not told; where anything is wrong
 * here all is understood, so that each name is told with the nearest of all.
 */
export const understandReached = (survey: Survey, wanted: WantedKeys, diagnostics: Diagnostics): Resolution => {
  const { sources } = survey;
  const given = new Set(sources.flatMap((source) => source.package?.pack ?? []));
  // what a package gives too is the project's where the project has it
  const keys = [...wanted.keys, ...given];
  const isApart = [...given].some((pack) => survey.defining.get(`pack ${pack}`)?.some(({ installed }) => installed));
  if (isApart) return understand(sources, diagnostics);
  const found = new Diagnostics();
  const { resolution, reached } = understandAlone(survey, { ...wanted, keys }, found);
  const isReached = (source: Source | undefined): boolean => source === undefined || reached.has(source);
  if (!found.hasErrors) {
    diagnostics.include(found.list());
    return resolution;
  }
  const all = new Diagnostics();
  const whole = understand(sources, all);
  diagnostics.include(all.list().filter(({ span }) => isReached(span?.source)));
  for (const source of all.left) if (isReached(source)) diagnostics.leave(source);
  return whole;
};

/** What is wrong with what the wanted forms are made of is told without the names that others would give. */
export const understandAlone = (
  survey: Survey,
  wanted: WantedKeys,
  diagnostics: Diagnostics,
  hasRoom?: () => boolean,
): { readonly resolution: Resolution; readonly reached: ReadonlySet<Source> } => {
  const parsed = parseReached(survey, wanted, diagnostics);
  const resolution = understandParsed([...parsed.sources], parsed, false, diagnostics, hasRoom);
  return { resolution, reached: parsed.sources };
};

/** @param isWhole all definitions are parsed */
const understandParsed = (
  sources: readonly Source[],
  parsed: Parsed,
  isWhole: boolean,
  diagnostics: Diagnostics,
  hasRoom?: () => boolean,
): Resolution => {
  const packages = packagesIn(sources).map(understandPackage);
  const claimed = new Set(packages.map(({ package: { pack } }) => pack));
  // Where a package gives what the tool has too, what the tool makes of its own is none of the package's business.
  const isApart = parsed.definitions.some(
    ({ role, key }) => role === 'pack' && key.span.source.installed && claimed.has(key.name),
  );
  const installed = sources.filter((source) => source.package === undefined && source.installed);
  const tool = installed.map((source) => ({ ...source, package: TOOL }));
  const all = isApart ? [...packages, understandPackage({ package: TOOL, sources: tool })] : packages;
  const own = isApart ? parsed.definitions.filter(({ key }) => !key.span.source.installed) : parsed.definitions;
  const broken = all.filter((each) => each.diagnostics.hasErrors);
  const linked = all.filter((each) => !each.diagnostics.hasErrors);
  const lost = broken.flatMap((each) => [...keysOf(each), ...takenFrom(each, own)]);
  const project = assemble({ definitions: own, broken: new Set([...parsed.broken, ...lost]) }, diagnostics);
  const resolution = resolve(project, diagnostics, linked, hasRoom);
  check(resolution, diagnostics, isWhole);
  for (const each of all) tell(each, own, diagnostics);
  return resolution;
};

const TOOL: InstalledPackage = { calledAs: 'shenbao', name: 'shenbao', version: VERSION };

interface Understood {
  readonly package: InstalledPackage;
  readonly parsed: Parsed;
  readonly resolution: Resolution;
  readonly diagnostics: Diagnostics;
  /** Not all of it could be read: what it defines nobody knows. */
  readonly isPart: boolean;
}

const packagesIn = (sources: readonly Source[]) => {
  const packages = [...new Set(sources.map((source) => source.package))];
  return packages.flatMap((each) =>
    each ? [{ package: each, sources: sources.filter((source) => source.package === each) }] : [],
  );
};

const understandPackage = (given: {
  readonly package: InstalledPackage;
  readonly sources: readonly Source[];
}): Understood => {
  const unread = given.sources.filter(isUnread);
  const [isPart, diagnostics] = [unread.length > 0, new Diagnostics()];
  const { definitions, broken } = parse(
    given.sources.filter((source) => !isUnread(source)),
    diagnostics,
  );
  const parsed = { definitions: definitions.map((each) => atHome(each, given.package.bases ?? new Map())), broken };
  const resolution = resolve(assemble(parsed, diagnostics), diagnostics);
  check(resolution, diagnostics);
  if (!isPart) return { package: given.package, parsed, resolution, diagnostics, isPart };
  // what the rest misses stands in what could not be read
  const missing = new Diagnostics();
  for (const each of unread) missing.include(each.unread);
  return { package: given.package, parsed, resolution, diagnostics: missing, isPart };
};

/** What may be extended: `form hebei/2026/note`, under all names by which a project may call it. */
const keysOf = ({ package: { calledAs, pack }, parsed }: Understood): readonly string[] => {
  const defined = parsed.definitions.map(({ role, key }) => `${role} ${key.name}`);
  const keys = [...defined, ...parsed.broken].filter((key) => /^(?:form|pack) /.test(key));
  const within = `form ${pack}/`;
  return [
    ...keys,
    `pack ${calledAs}`,
    ...keys.flatMap((key) => (key.startsWith(within) ? [`form ${calledAs}/${key.slice(within.length)}`] : [])),
  ];
};

/**
 * Where the project extends it, what is wrong in a package or not certain yet concerns the project; else it is enough to know that it cannot
 * be used. Its warnings are its maker's. Reports `resolve/broken-pack`, `resolve/other-pack`.
 */
const tell = (understood: Understood, own: readonly Definition[], diagnostics: Diagnostics): void => {
  const found = understood.diagnostics.list();
  const errors = found.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (errors.length === 0) tellOtherPack(understood, diagnostics);
  if (takenFrom(understood, own).length > 0) {
    const concerning = found.filter(({ severity, code }) => severity === 'error' || code === 'check/pending');
    diagnostics.include(concerning);
  } else if (first) {
    const what = { package: versioned(understood.package), count: errors.length };
    diagnostics.report('resolve/broken-pack', first.span, what);
    // no place shows what cannot be read
    if (!first.span) diagnostics.include([{ ...first, severity: 'warning' }]);
  }
};

/** What package.json names as the pack is what a project extends by its key. */
const tellOtherPack = ({ package: installed, parsed }: Understood, diagnostics: Diagnostics): void => {
  const own = parsed.definitions.filter(({ key }) => !key.span.source.carried);
  const packs = own.filter(({ role }) => role === 'pack');
  const { pack } = installed;
  if (pack === undefined || packs.some(({ key }) => key.name === pack)) return;
  const keys = own.flatMap(({ role, key: { name } }) =>
    role === 'pack' ? [name] : role === 'form' && !isBase(name) ? [packOf(name)] : [],
  );
  const found = [...new Set(keys)].sort().join(', ') || '–';
  diagnostics.report('resolve/other-pack', packs[0]?.key.span, { package: versioned(installed), pack, found });
};

/** What the project extends of it and has not itself: `form hebei/2026/note`. */
const takenFrom = (understood: Understood, own: readonly Definition[]): readonly string[] => {
  const keys = new Set(keysOf(understood));
  const here = own.filter(({ key }) => !key.span.source.installed);
  const defined = new Set(here.map(({ role, key }) => `${role} ${key.name}`));
  return here.flatMap((definition) => {
    const name = 'extends' in definition ? definition.extends?.name : undefined;
    const key = `${definition.role} ${name}`;
    if (name === undefined || defined.has(key)) return [];
    return keys.has(key) || (understood.isPart && isCalledIn(name, understood.package)) ? [key] : [];
  });
};

/** Whether a name is, or begins with, that of the package or of its pack. */
const isCalledIn = (name: string, { calledAs, pack }: InstalledPackage): boolean =>
  [calledAs, pack].some((of) => of !== undefined && (name === of || name.startsWith(`${of}/`)));
