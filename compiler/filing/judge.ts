/** A filing against a validator: what that says, as diagnostics at their places. */
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import type { Source, Span } from '../diagnostics/source.ts';
import type { Field, ResolvedForm } from '../model/form.ts';
import { type JsonPlaces, jsonPlaces, type Place } from './json-places.ts';
import { normalise } from './normalise.ts';
import { type Path, parsePath, valueAt } from './path.ts';
import type { Filing } from './read-json.ts';
import type { Issue, IssueCode, Options, Remarks, Result, Unchecked } from './validation.ts';
import type { Validator } from './validator.ts';

/**
 * Reports `filing/issue`, `filing/warning`, `filing/attested` and `filing/unchecked`, each with the id of what was
 * checked: `filing/<code of the check>`, `filing/rule/<id>`, `filing/attested/<id>`, `filing/unchecked/<id>`.
 */
export const judge = (
  filing: Filing,
  validator: Validator,
  circumstances: Options,
  diagnostics: Diagnostics,
): Result<unknown> => {
  const judgement = withoutMissing(validator.validate(filing.data, circumstances));
  tell(filing, judgement, diagnostics);
  return judgement;
};

/** What no document can hold, or what keeps a validator from looking at the rest: nothing overrides it. */
const UNHELD: ReadonlySet<IssueCode> = new Set([
  'wrongForm',
  'controlCharacter',
  'halfCharacter',
  'noCharacter',
  'tooLarge',
  'more',
]);

const isUnheld = ({ code, path }: Issue): boolean => UNHELD.has(code) || (path.length === 0 && code === 'wrongType');

/** How strictly a filing is looked at that is to become a document. */
export interface Strictness extends Pick<Options, 'lang'> {
  /** Whatever is asked for must be there. */
  readonly final: boolean;
  /** What is wrong is told, and no hindrance. */
  readonly force: boolean;
}

export type Admission = {
  /** Errors that were no hindrance. */
  readonly overridden: number;
} & (
  | { readonly isAdmitted: false }
  /** With the filing in its canonical form, whatever was overridden. */
  | { readonly isAdmitted: true; readonly data: unknown }
);

/**
 * Whether a document of the form may be made of the filing: as a draft, what is wrong now rules it out; what is missing does too of a final one.
 * Reports `filing/issue`, `filing/warning` and, of errors that are overridden, `filing/overridden`.
 */
export const admit = (
  form: ResolvedForm,
  filing: Filing,
  validator: Validator,
  { lang, final, force }: Strictness,
  diagnostics: Diagnostics,
): Admission => {
  const judgement = validator.validate(filing.data, { draft: !final, ...(lang && { lang }) });
  const { issues: found = [], warnings = [] } = judgement;
  const issues = force ? found.filter(isUnheld) : found;
  const overridden = force ? found.filter((issue) => !isUnheld(issue)) : [];
  tell(filing, { issues, overridden, warnings }, diagnostics);
  if (issues.length > 0) return { isAdmitted: false, overridden: overridden.length };
  return { isAdmitted: true, overridden: overridden.length, data: canonicalIn(judgement, form, filing) };
};

/** What a validator tells no change of is canonical as it stands. */
const canonicalIn = (judgement: Result<unknown>, form: ResolvedForm, { data }: Filing): unknown => {
  if (judgement.issues === undefined) return judgement.value;
  return judgement.changes === undefined ? data : normalise(form, data).data;
};

/** Whether the filing is a draft that its form takes. Reports `filing/issue`. */
export const checkDraft = (
  filing: Filing,
  { validate }: Validator,
  { lang }: Pick<Options, 'lang'>,
  diagnostics: Diagnostics,
): boolean => {
  const { issues = [] } = validate(filing.data, { draft: true, ...(lang && { lang }) });
  tell(filing, { issues }, diagnostics);
  return issues.length === 0;
};

/** The first place where the filing has a value of the field. */
const firstOf = (data: unknown, ids: Path, path: Path = []): Path | undefined => {
  if (Array.isArray(data) && ids.length > 0)
    return data.reduce<Path | undefined>(
      (found, record, at) => found ?? firstOf(record, ids, [...path, at]),
      undefined,
    );
  const [id, ...inner] = ids;
  if (id === undefined) return data === undefined ? undefined : path;
  return firstOf(valueAt(data, [id]), inner, [...path, id]);
};

/** Tells which of the fields, that a document has no place for, the filing fills in. Reports `filing/not-printed`. */
export const tellUnprinted = (
  { data, source }: Filing,
  unprinted: readonly Pick<Field, 'path' | 'label'>[],
  diagnostics: Diagnostics,
): void => {
  for (const { path: field, label } of unprinted) {
    const path = firstOf(data, field.split('.'));
    if (path === undefined) continue;
    diagnostics.report('filing/not-printed', spanOf(source, path), { label: label.trim(), field });
  }
};

/** Tells what of a filing a document that does not carry it says otherwise. Reports `filing/not-the-same`. */
export const tellLost = (
  { source }: Filing,
  lost: readonly { readonly path: string; readonly label: string; readonly text: string }[],
  diagnostics: Diagnostics,
): void => {
  const paths = lost.map(({ path }) => parsePath(path));
  const places = jsonPlaces(source.text, paths);
  for (const [at, { path, label, text }] of lost.entries()) {
    const span = { source, ...placeOf(source.text, places, paths[at] ?? [], false) };
    diagnostics.report('filing/not-the-same', span, { label, text, field: path });
  }
};

/** What is said of a filing. */
type Said = Remarks & { readonly issues?: readonly Issue[] | undefined; readonly overridden?: readonly Issue[] };

/** Whether one holds the other. */
const areInLine = (one: Path, other: Path): boolean =>
  one.every((step, at) => at >= other.length || step === other[at]);

/** Without the rules that lack nothing but what is told as missing. */
const withoutMissing = (judgement: Result<unknown>): Result<unknown> => {
  const { issues = [], unchecked = [] } = judgement;
  const missing = issues.flatMap(({ code, path }) => (code === 'required' ? [path] : []));
  const isTold = ({ field }: Unchecked['missing'][number]): boolean =>
    missing.some((path) => areInLine(path, parsePath(field)));
  const untold = unchecked.filter(
    ({ reason, missing: lacking }) => reason !== undefined || lacking.length === 0 || !lacking.every(isTold),
  );
  if (untold.length === unchecked.length) return judgement;
  const { unchecked: _, ...rest } = judgement;
  return untold.length > 0 ? { ...rest, unchecked: untold } : rest;
};

/** Without what is missing only since it could not be read. */
const withoutUnread = (said: Said, { unread = [] }: Filing): Said => {
  const isUntold = ({ code, path }: Issue): boolean =>
    code !== 'required' || !unread.some((each) => areInLine(path, each));
  return unread.length === 0 ? said : { ...said, issues: said.issues?.filter(isUntold) };
};

const tell = (filing: Filing, all: Said, diagnostics: Diagnostics): void => {
  const { source, placeAt } = filing;
  const said = withoutUnread(all, filing);
  const { issues = [], overridden = [], warnings = [], unchecked = [], attested = [] } = said;
  const about = [...issues, ...overridden, ...warnings].map(({ path }) => path);
  const notes = [...unchecked.map(({ missing }) => missing[0]?.field ?? ''), ...attested.map(({ field }) => field)];
  const places = jsonPlaces(placeAt ? '' : source.text, [...about, ...notes.map(parsePath)]);
  const spanOf = (path: Path, isKeyToBlame: boolean): Span => ({
    source,
    ...(placeAt?.(path) ?? placeOf(source.text, places, path, isKeyToBlame)),
  });
  tellSaid(said, spanOf, diagnostics);
};

/**
 * Each at the place that `spanOf` gives, which is none of what stands in no file yet. Reports `filing/issue`, `filing/overridden`,
 * `filing/warning`, `filing/attested` and `filing/unchecked`.
 */
export const tellSaid = (
  { issues = [], overridden = [], warnings = [], unchecked = [], attested = [] }: Said,
  spanOf: (path: Path, isKeyToBlame: boolean) => Span | undefined,
  diagnostics: Diagnostics,
): void => {
  const report = (
    as: 'filing/issue' | 'filing/overridden' | 'filing/warning',
    { path, field, code, message, rule }: Issue,
  ): void => {
    const parameters = { message, field: field || ROOT, issue: rule ?? code };
    const id = rule === undefined ? `filing/${code}` : `filing/rule/${rule}`;
    diagnostics.report(as, spanOf(path, code === 'unknownField'), parameters, { rule: id });
  };
  for (const issue of issues) report('filing/issue', issue);
  for (const issue of overridden) report('filing/overridden', issue);
  for (const warning of warnings) report('filing/warning', warning);
  const remark = (as: 'filing/attested' | 'filing/unchecked', rule: string, field: string, message: string): void =>
    diagnostics.report(
      as,
      spanOf(parsePath(field), false),
      { message, field: field || ROOT, rule },
      { rule: `${as}/${rule}` },
    );
  for (const { rule, field, message } of attested) remark('filing/attested', rule, field, message);
  for (const { rule, missing, message } of unchecked)
    remark('filing/unchecked', rule, missing[0]?.field ?? '', message);
};

/** A filing as a whole, where fields have names. */
const ROOT = '$';

/** The value, or the key of what should not be there or holds much, or what should hold it and does not. */
export const placeOf = (text: string, places: JsonPlaces, path: Path, isKeyToBlame: boolean): Place => {
  const [value, key] = [places.valueAt(path), places.keyAt(path)];
  const holds = value !== undefined && /[[{]/.test(text[value.start] ?? '');
  const place = isKeyToBlame || holds ? (key ?? value) : value;
  return place ?? (path.length > 0 ? placeOf(text, places, path.slice(0, -1), true) : { start: 0, end: 1 });
};

/** The value at the path, or what should hold it. */
export const spanOf = (source: Source, path: Path): Span => ({
  source,
  ...placeOf(source.text, jsonPlaces(source.text, [path]), path, false),
});

/** The form that a filing says it is of. */
export const formOf = (data: unknown): string | undefined => {
  const found = valueAt(data, ['$form']);
  return typeof found === 'string' ? found : undefined;
};

/**
 * Whether the filing says that it is of another form that there is: then nothing that a validator says of it would help.
 * Reports `filing/other-form` with the command that checks it.
 */
export const tellOtherForm = async (
  { data, source }: Filing,
  form: string,
  formKeys: () => readonly string[] | Promise<readonly string[]>,
  diagnostics: Diagnostics,
): Promise<boolean> => {
  const found = formOf(data);
  if (found === undefined || found === form || !(await formKeys()).includes(found)) return false;
  const command = hint('filing/validate-as', { form: found, file: shellWord(source.path) });
  diagnostics.report('filing/other-form', spanOf(source, ['$form']), { found, form }, { hints: [command] });
  return true;
};

/** As it may be typed into a shell. */
export const shellWord = (word: string): string =>
  /^[\p{L}\p{N}_./:@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
