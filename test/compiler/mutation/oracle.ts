/** What has to be said about a project, found from the texts alone, without the compiler: the named places and the named checks. */
import { buildForms, isPrintable, type Project, type Report, type Resolved } from './build.ts';
import { type DocumentName, type FieldName, isBeneath, type Names, parentOf } from './names.ts';
import { at, type Definition, entries, type Name, textOf } from './source.ts';

/** `code file:line:column`, sorted. `conditionsFail`: files with a rule that is wrong, which is not judged here. */
export const expectedOf = (project: Project, conditionsFail: ReadonlySet<string>): string[] => {
  const said = new Set<string>();
  let errors = 0;
  const report: Report = (code, place) => {
    errors++;
    said.add(`${code} ${place}`);
  };
  const failing = new Set<string>();
  const forms = buildForms(project, report).map((form) => {
    const before = errors;
    if (![...form.names.mounts.values()].includes(undefined)) checkReferences(form.names, project, report);
    const parentFails = form.extends !== undefined && failing.has(form.extends);
    const isSound =
      form.isSound &&
      errors === before &&
      !parentFails &&
      !conditionsIn(form, project).some((file) => conditionsFail.has(file));
    if (!isSound) failing.add(form.names.form.text);
    return { ...form, isSound };
  });
  const whole = errors === 0 && project.broken.size === 0 && conditionsFail.size === 0;
  for (const form of forms) if (form.isSound) checkFields(form.names, report);
  if (whole) checkProject(forms, project, report);
  return [...said].sort();
};

/** Files of the rules of a form, its notice's among them. */
const conditionsIn = ({ names }: Resolved, { definitions }: Project): string[] => {
  const packs: string[] = [];
  let key: string | undefined = names.form.text.slice(0, names.form.text.lastIndexOf('/'));
  while (key !== undefined) {
    const pack = definitions.find((each) => each.role === 'pack' && each.key.text === key);
    if (pack) packs.push(pack.key.at);
    key = pack && textOf(at(pack.root, 'extends'));
  }
  return [...names.rules.values(), ...packs].map((place) => place.replace(/:\d+:\d+$/, ''));
};

const REFERS_TO: Readonly<Record<string, readonly string[]>> = {
  place: ['field'],
  matrixRows: ['matrix'],
  rowGroup: ['group', 'list'],
  repeat: ['list'],
  records: ['list'],
  per: ['list'],
  sheet: ['group'],
};

const checkReferences = (names: Names, { definitions }: Project, report: Report): void => {
  const fields = new Map(names.fields.map((field) => [field.path, field]));
  const miss = ({ text, at: place }: Name, wanted: readonly string[]): void => {
    const found = fields.get(text);
    if (!found) report('resolve/unknown-field', place);
    else if (!wanted.includes(found.kind)) report('resolve/wrong-reference', place);
  };
  const isStranded = (node: DocumentName, path: string): boolean => {
    for (let owner = node.owner; owner; owner = owner.owner) {
      const kind = owner.prints && fields.get(owner.prints.text)?.kind;
      const stands = !owner.prints || (kind && REFERS_TO[owner.kind]?.includes(kind));
      if (!stands && owner.prints && isBeneath(path, owner.prints.text)) return true;
    }
    return false;
  };
  for (const node of names.document) {
    if (node.prints && !isStranded(node, node.prints.text)) miss(node.prints, REFERS_TO[node.kind] ?? []);
    for (const slot of node.slots) if (!isStranded(node, slot.text)) miss(slot, ['field']);
  }
  for (const { notes } of [...names.fields, ...names.document])
    for (const note of notes) if (!names.notes.has(note.text)) report('resolve/unknown-note', note.at);
  const conditions = [
    ...names.document.flatMap(({ only }) => only ?? []),
    ...names.fields.flatMap(({ leaves }) => leaves.get('only') ?? []),
  ];
  for (const condition of conditions) checkCondition(condition, fields, definitions, report);
  for (const { text, at: place } of names.fields.flatMap(({ leaves }) => leaves.get('since') ?? [])) {
    const type = fields.get(text)?.leaves.get('type')?.text;
    if (!fields.has(text)) report('resolve/unknown-field', place);
    else if (type !== 'date' && type !== 'month') report('resolve/wrong-reference', place);
  }
  for (const { path, leaves } of names.fields) {
    const leaf = leaves.get('illustrates');
    if (!leaf) continue;
    const prose = fields.get(`${parentOf(path) && `${parentOf(path)}.`}${leaf.text}`);
    if (!prose) report('resolve/unknown-field', leaf.at);
    else if (leaf.text.includes('.')) report('resolve/misplaced', leaf.at);
    else if (prose.leaves.get('type')?.text !== 'prose') report('resolve/wrong-reference', leaf.at);
  }
};

const checkCondition = (
  { text, at: place }: Name,
  fields: ReadonlyMap<string, FieldName>,
  definitions: readonly Definition[],
  report: Report,
): void => {
  const [path = '', codes = ''] = text.split('=');
  const field = fields.get(path);
  const type = field?.leaves.get('type')?.text ?? '';
  if (!field) report('resolve/unknown-field', place);
  else if (!['choice', 'choices', 'yesNo'].includes(type)) report('resolve/wrong-reference', place);
  else {
    const known =
      type === 'yesNo'
        ? ['true', 'false']
        : [...field.options.keys(), ...codesIn(field.leaves.get('catalogue')?.text, definitions)];
    if (codes.split(',').some((code) => !known.includes(code))) report('resolve/unknown-code', place);
  }
};

const codesIn = (key: string | undefined, definitions: readonly Definition[]): string[] => {
  const catalogue = definitions.find((definition) => definition.role === 'catalogue' && definition.key.text === key);
  const below = (list: unknown): string[] =>
    entries(list).flatMap(({ key: code, value }) => [code, ...below(at(value, 'entries'))]);
  return catalogue ? below(at(catalogue.root, 'entries')) : [];
};

const NUMBERS = ['integer', 'decimal', 'percent', 'money', 'indicator'];
const CHOSEN = ['choice', 'choices', 'stage', 'scenario', 'scenarios', 'reportingUnit'];

/** Attribute → types that it says something about. */
const FITS: Readonly<Record<string, readonly string[]>> = {
  words: ['text', 'prose'],
  about: ['text', 'prose'],
  unit: NUMBERS,
  minimum: NUMBERS,
  maximum: NUMBERS,
  yes: ['yesNo'],
  no: ['yesNo'],
  detail: ['yesNo'],
  measure: ['indicator'],
  level: ['industry'],
  catalogue: [...CHOSEN, 'industry'],
  open: CHOSEN,
  instances: ['scenarios'],
  cites: ['scenario', 'scenarios', 'industry'],
  distinct: [
    'text',
    'creditCode',
    'organisationCode',
    'phone',
    'mobile',
    'fax',
    'contact',
    'email',
    ...CHOSEN.slice(0, 1),
    ...CHOSEN.slice(2, 4),
    'reportingUnit',
  ],
  blank: ['date', 'dateRange', 'month', 'year'],
  dayOptional: ['date', 'dateRange'],
  mayBeNone: ['text', 'prose'],
  whole: ['indicator'],
  listed: ['choice', 'yesNo'],
  illustrates: ['pictures'],
};

/** Files need no place on a sheet; whatever else stands there and nowhere else does. */
const checkSheets = ({ document, fields }: Names, report: Report): void => {
  for (const sheet of document.filter(({ kind }) => kind === 'sheet')) {
    // a form that extends another has copies of what it takes over
    const parts = document.filter(({ owner }) => owner?.at === sheet.at);
    const shown = parts.map(({ leaves }) => leaves.get('shows')?.text ?? '');
    if (shown.some((each) => ['control', 'before', 'after'].includes(each))) continue;
    const lost = fields.some(
      ({ kind, path, leaves }) =>
        kind === 'field' &&
        parentOf(path) === sheet.prints?.text &&
        leaves.get('type')?.text !== 'evidence' &&
        !leaves.has('illustrates') &&
        !document.some((each) => each.kind === 'place' && each.prints?.text === path),
    );
    if (lost) report('check/no-control', sheet.at);
  }
};

const checkFields = (names: Names, report: Report): void => {
  checkSheets(names, report);
  const printed = new Set<string>();
  for (const { kind, prints, slots } of names.document) {
    if (prints && ['place', 'matrixRows', 'sheet'].includes(kind)) printed.add(prints.text);
    for (const { text } of slots) printed.add(text);
  }
  for (const field of names.fields) {
    const { path, at: place, kind, leaves, options } = field;
    const beside = `${parentOf(path) && `${parentOf(path)}.`}${leaves.get('illustrates')?.text ?? ''}`;
    if (isPrintable(field, names) && !printed.has(path) && !printed.has(parentOf(path)) && !printed.has(beside))
      report('check/unplaced-field', place);
    if (kind !== 'field') continue;
    const type = leaves.get('type')?.text ?? '';
    for (const [name, leaf] of leaves)
      if (FITS[name] && !FITS[name].includes(type)) report('check/misfit-attribute', leaf.at);
    const row = names.fields.some((each) => each.kind === 'matrix' && each.path === parentOf(path));
    const typed = leaves.get('type');
    if (row && typed && !NUMBERS.includes(type)) report('check/no-number', typed.at);
    const [first] = options.values();
    if (first && type !== 'choice' && type !== 'choices') report('check/misfit-attribute', first);
    if (CHOSEN.slice(0, 2).includes(type) && !first && !leaves.has('catalogue'))
      report('check/missing-attribute', leaves.get('type')?.at ?? '');
  }
};

const checkProject = (forms: readonly Resolved[], { definitions }: Project, report: Report): void => {
  const cited = new Set<string>();
  const notes = new Set<string>();
  for (const { names } of forms) {
    const ids = new Set([...names.fields, ...names.document].flatMap((node) => node.notes.map(({ text }) => text)));
    for (const [id, place] of names.notes) {
      notes.add(place);
      if (ids.has(id)) cited.add(place);
    }
  }
  for (const place of notes) if (!cited.has(place)) report('check/unused-note', place);
  checkParameters(forms, definitions, report);
  checkWords(forms, definitions, report);
};

const checkParameters = (forms: readonly Resolved[], definitions: readonly Definition[], report: Report): void => {
  const packs = definitions.filter(({ role }) => role === 'pack');
  const heirsOf = (key: string): string[] => [
    key,
    ...packs.filter(({ root }) => textOf(at(root, 'extends')) === key).flatMap((pack) => heirsOf(pack.key.text)),
  ];
  const used = new Map<string, string>();
  for (const { names } of forms) {
    const texts = [names, ...names.fields, ...names.document].flatMap((node) => [
      ...('leaves' in node ? node.leaves : names.head).values(),
    ]);
    const key = names.form.text.slice(0, names.form.text.lastIndexOf('/'));
    used.set(key, (used.get(key) ?? '') + texts.map(({ text }) => text).join('\n'));
  }
  for (const pack of packs)
    for (const { key, keyNode } of entries(at(pack.root, 'parameters'))) {
      const named = heirsOf(pack.key.text).some((heir) =>
        new RegExp(`\\{\\{(?:minus )?${key}\\b`).test(used.get(heir) ?? ''),
      );
      if (!named) report('check/unused-parameter', pack.placeOf(keyNode));
    }
};

const checkWords = (forms: readonly Resolved[], definitions: readonly Definition[], report: Report): void => {
  const words = new Map(
    definitions
      .filter(({ role }) => role === 'vocabulary')
      .flatMap(({ root }) =>
        entries(at(root, 'vocabulary')).map(({ key, value }) => [key, textOf(at(value, 'type'))] as const),
      ),
  );
  const known = new Map<string, { at: string; type: string; leaf: string; isField: boolean }[]>();
  for (const { names } of forms)
    for (const { path, kind, at: place, leaves } of names.fields) {
      const type = kind === 'field' ? (leaves.get('type')?.text ?? '') : kind;
      const all = known.get(path) ?? [];
      if (!all.some((other) => other.at === place && other.type === type))
        all.push({ at: place, type, leaf: leaves.get('type')?.at ?? place, isField: kind === 'field' });
      known.set(path, all);
    }
  for (const [path, all] of known) {
    const word = words.get(path);
    const [first, ...others] = all;
    for (const { type, leaf } of all) if (word !== undefined && word !== type) report('check/vocabulary-type', leaf);
    if (word !== undefined) continue;
    for (const other of others)
      if (other.type !== first?.type) report('check/meaning-differs', other.leaf);
      else if (other.isField) report('check/unlisted-word', other.at);
  }
};
