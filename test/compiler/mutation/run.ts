/** Mutates one definition of the real forms and holds what the compiler says against the oracle. */
import { isMap, isScalar, visit } from 'yaml';
import { check } from '../../../compiler/check/check.ts';
import type { Definition as Parsed } from '../../../compiler/definition/definition.ts';
import { type Diagnostic, Diagnostics } from '../../../compiler/diagnostics/diagnostic.ts';
import type { Source } from '../../../compiler/diagnostics/source.ts';
import { parse } from '../../../compiler/parse/parse.ts';
import { assemble } from '../../../compiler/resolve/project.ts';
import { resolve } from '../../../compiler/resolve/resolve.ts';
import { sampled } from '../../laws.ts';
import { realSources } from '../project.ts';
import { placeOf } from '../shown.ts';
import { mutationsOf } from './mutate.ts';
import { expectedOf } from './oracle.ts';
import { at, type Definition, entries, items, readDefinition, textOf } from './source.ts';

interface Known {
  readonly source: Source;
  readonly names: Definition;
  readonly parsed: Parsed;
}

/** Everything but what is mutated is read once. */
const known: readonly Known[] = realSources().flatMap((source) => {
  const [parsed] = parse([source], new Diagnostics()).definitions;
  return parsed ? [{ source, names: readDefinition(source.path, source.text), parsed }] : [];
});

const byRole = (role: string): Known[] => known.filter(({ names }) => names.role === role);
const named = (role: string, key: string | undefined): Known | undefined =>
  byRole(role).find(({ names }) => names.key.text === key);

const usesOf = ({ root }: Definition): string[] =>
  [...items(at(root, 'use')), ...items(at(at(root, 'changes'), 'use'))].flatMap(
    (use) => textOf(isScalar(use) ? use : at(use, 'block')) ?? [],
  );

const allUses = (definition: Definition): string[] =>
  usesOf(definition).flatMap((name) => {
    const block = named('block', name);
    return [name, ...(block ? allUses(block.names) : [])];
  });

const lineageOf = (form: Known): Known[] => {
  const parent = named('form', textOf(at(form.names.root, 'extends')));
  return [form, ...(parent ? lineageOf(parent) : [])];
};

/** The forms that depend on a definition, and all that these depend on. */
const concernedBy = (mutated: Known): Known[] => {
  const depends = (form: Known): boolean =>
    lineageOf(form).some((each) => each === mutated || allUses(each.names).includes(mutated.names.key.text));
  // A form that changes nothing is as its base: it would only take time.
  const changes = ({ names: { root } }: Known): boolean => !at(root, 'extends') || at(root, 'changes') !== undefined;
  const forms = byRole('form').filter((form) => depends(form) && changes(form));
  const blocks = new Set(forms.flatMap((form) => lineageOf(form)).flatMap(({ names }) => allUses(names)));
  return [
    ...new Set(forms.flatMap(lineageOf)),
    ...byRole('block').filter(({ names }) => blocks.has(names.key.text)),
    ...known.filter(({ names }) => !['form', 'block'].includes(names.role)),
  ];
};

const pathsOf = (all: readonly Known[]): string[] => all.map(({ source }) => source.path);

export const blocks = (): string[] => pathsOf(byRole('block'));

/** Forms that others extend and that say something of their own. */
export const bases = (): string[] => {
  const extended = new Set(byRole('form').flatMap(({ names }) => textOf(at(names.root, 'extends')) ?? []));
  return pathsOf(byRole('form').filter(({ names }) => extended.has(names.key.text) && at(names.root, 'document')));
};

/** Where nothing stands that must hold something: a definition of that shape is none. */
const emptyPlaces = ({ root, placeOf: place }: Definition): string[] => {
  const places: string[] = [];
  visit(root, {
    Collection: (key, node, path) => {
      if (node.items.length > 0) return;
      const pair = path.at(-1);
      const name = pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '';
      const isOfField = isMap(node) && ['fields', 'records', 'rows'].includes(name) && path.length > 3;
      if (!isOfField) places.push(place(key === 'value' && pair && 'key' in pair ? pair.key : node));
    },
  });
  return places;
};

interface Rule {
  readonly at: string;
  readonly text: string;
}

/** Conditions in CEL, and the fields that are attested, by the lines that they stand on; they are held against the library elsewhere. */
const rulesOf = ({ root, placeOf: place }: Definition): Rule[] => {
  const own = entries(at(root, 'rules')).map(({ value }) => value);
  const added = items(at(at(root, 'changes'), 'add')).filter((operation) => at(operation, 'rule'));
  const set = entries(at(at(root, 'changes'), 'set')).flatMap(({ key, value }) =>
    key.startsWith('rules/') ? [value] : [],
  );
  return [...own, ...added, ...set].flatMap((rule) =>
    ['when', 'check', 'attests'].flatMap((part) => {
      const expression = at(rule, part);
      return expression ? [{ at: place(expression), text: textOf(expression) ?? '' }] : [];
    }),
  );
};

const OF_CONDITIONS = new Set(['resolve/unknown-quota', 'resolve/other-arguments', 'resolve/operator-values']);

const isOfConditions = ({ code, span }: Diagnostic, rules: readonly Rule[]): boolean =>
  code.startsWith('resolve/cel-') ||
  OF_CONDITIONS.has(code) ||
  rules.some((rule) => rule.at === placeOf(span) || isWithin(rule, span));

/** A code, a day, a year or a field that a condition names is told where it stands in it, which may be some lines below where it begins. */
const isWithin = ({ at: place, text }: Rule, span: Diagnostic['span']): boolean => {
  const named = span?.source.text.slice(span.start, span.end).replaceAll('\\', '') ?? '';
  if (span === undefined || named === '' || partsOf(place).file !== span.source.path || !text.includes(named))
    return false;
  const { line } = partsOf(placeOf(span));
  const written = span.source.text.split('\n')[line - 1]?.trim() ?? '';
  return /^"/.test(named) || partsOf(place).line === line || text.includes(written);
};

const partsOf = (place: string): { file: string; line: number } => {
  const [, file = '', line = ''] = /^(.*):(\d+):\d+$/.exec(place) ?? [];
  return { file, line: Number(line) };
};

/** The expression that stands at a place: the last that begins before it. */
const ruleAt = (place: string, rules: readonly Rule[]): Rule | undefined => {
  const { file, line } = partsOf(place);
  const before = rules.filter((rule) => partsOf(rule.at).file === file && partsOf(rule.at).line <= line);
  return before.sort((a, b) => partsOf(b.at).line - partsOf(a.at).line)[0];
};

/** What names two sides, one of which the author may have meant. */
const TWO_SIDED = new Set([
  'resolve/unknown-field',
  'resolve/unknown-target',
  'resolve/unknown-mount',
  'resolve/wrong-reference',
  'resolve/unknown-code',
  'resolve/no-permutation',
  'check/vocabulary-type',
  'check/meaning-differs',
  'check/unlisted-word',
]);

/** One mutation of so many is tried in tests. */
const SHARE = 13;

export interface Outcome {
  readonly mutations: number;
  /** Of rules, which nothing need name: that one is gone or called otherwise may rightly be told to nobody. */
  readonly ofRules: number;
  /** Mutations after which something was said. */
  readonly noticed: number;
  readonly wrong: readonly string[];
}

export const mutateNodes = (path: string): Outcome => {
  const mutated = known.find(({ source }) => source.path === path);
  if (!mutated) throw new Error(`no definition ${path}`);
  const others = concernedBy(mutated).filter((each) => each !== mutated);
  const wrong: string[] = [];
  let [mutations, ofRules] = [0, 0];
  let noticed = 0;
  for (const { name, id, text } of sampled([...mutationsOf(mutated.source.text)], SHARE)) {
    mutations++;
    if (/^(delete|rename) rule /.test(name)) ofRules++;
    const names = readDefinition(path, text);
    const said = saidAbout({ path, text }, others);
    if (said.length > 0) noticed++;
    const rules = [names, ...others.map((each) => each.names)].flatMap(rulesOf);
    const conditions = said.filter((each) => isOfConditions(each, rules));
    const found = said.filter((each) => !conditions.includes(each));
    const actual = [...new Set(found.map(({ code, span }) => `${code} ${placeOf(span)}`))].sort();
    const expected = expectedAbout(names, others, conditions);
    const extra = actual.filter((each) => !expected.includes(each));
    const missing = expected.filter((each) => !actual.includes(each));
    const oneSided = found.filter(({ code, related }) => TWO_SIDED.has(code) && related.length === 0);
    const word = id.split('.').at(-1) ?? id;
    // What was to be added next to it is missing too, and may be named by another condition.
    const spreads = found.some(({ code }) => code === 'resolve/unknown-target');
    const strayed = conditions.filter(({ span }) => !spreads && !ruleAt(placeOf(span), rules)?.text.includes(word));
    const complaints = [
      ...extra.map((each) => `said in vain: ${each}`),
      ...missing.map((each) => `not said: ${each}`),
      ...oneSided.map(({ code, span }) => `without its other side: ${code} ${placeOf(span)}`),
      ...strayed.map(({ code, span }) => `of no condition that names it: ${code} ${placeOf(span)}`),
    ];
    if (complaints.length > 0) wrong.push([`${path}: ${name}`, ...complaints].join('\n    '));
  }
  return { mutations, ofRules, noticed, wrong };
};

/** `understand`, with what has not changed already parsed. */
const saidAbout = (source: Source, others: readonly Known[]): readonly Diagnostic[] => {
  const diagnostics = new Diagnostics();
  const own = parse([source], diagnostics);
  const definitions = [...own.definitions, ...others.map(({ parsed }) => parsed)];
  // forms that are not concerned are left out, and a pack that names one is not to blame
  const absent = byRole('form').filter((form) => !others.includes(form) && form.source.path !== source.path);
  const broken = new Set([...own.broken, ...absent.map(({ names }) => `form ${names.key.text}`)]);
  check(resolve(assemble({ definitions, broken }, diagnostics), diagnostics), diagnostics);
  return diagnostics.list();
};

const expectedAbout = (names: Definition, others: readonly Known[], conditions: readonly Diagnostic[]): string[] => {
  const empty = emptyPlaces(names);
  if (empty.length > 0) return empty.map((place) => `parse/too-few ${place}`);
  const failing = new Set(conditions.map(({ span }) => span?.source.path ?? ''));
  return expectedOf({ definitions: [names, ...others.map((each) => each.names)], broken: new Set() }, failing);
};
