/** What TypeScript finds wrong with an app: what was so before, and what has become so, with the change that explains it. */
import { ts } from 'ts-morph';
import type { Finding } from '../compare/finding.ts';
import type { Item } from '../compare/item.ts';
import type { Section } from '../compare/review.ts';
import { placeBefore } from './edits.ts';
import type { FileFindings, Range, SubjectUse } from './findings.ts';

export interface AppError extends Range {
  readonly file: string;
  readonly code: number;
  readonly message: string;
}

export const errorsIn = (program: ts.Program, files: readonly string[]): readonly AppError[] =>
  files.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (file === undefined) return [];
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.flatMap(({ file: at, start = 0, length = 0, code, messageText, category }) =>
      at === file && category === ts.DiagnosticCategory.Error
        ? [{ file: path, start, end: start + length, code, message: ts.flattenDiagnosticMessageText(messageText, ' ') }]
        : [],
    );
  });

export interface Errors {
  /** At their places in the files as they were. */
  readonly own: readonly AppError[];
  readonly caused: readonly CausedError[];
}

export interface CausedError extends AppError {
  /** The change that explains it; nothing where none is near. */
  readonly finding?: Finding;
}

/**
 * Errors after the edits, at their places before them.
 * @param sections what differs between the packs
 */
export const sorted = (
  before: readonly AppError[],
  after: readonly AppError[],
  files: readonly FileFindings[],
  sections: readonly Section[],
  program: ts.Program,
): Errors => {
  const findingsOf = new Map(files.map((each) => [each.file, each]));
  const known = new Set(before.map(placeKey));
  const moved = after.map((error): AppError => {
    const edits = findingsOf.get(error.file)?.edits ?? [];
    const start = placeBefore(edits, error.start);
    return { ...error, start, end: Math.max(start, placeBefore(edits, error.end)) };
  });
  const caused = moved.filter((error) => !known.has(placeKey(error)));
  return {
    own: before,
    caused: caused.flatMap((error): CausedError[] => {
      const { uses = [], left = [] } = findingsOf.get(error.file) ?? {};
      const file = program.getSourceFile(error.file);
      // told already, with the reason; of an import that does not lead on yet nothing is known
      const isTold = left.some((each) => overlaps(each, error) || (each.why === 'path' && isBeside(each, error, file)));
      if (isTold) return [];
      const finding = explained(error, usesNear(error, uses, file), sections);
      return [{ ...error, ...(finding && { finding }) }];
    }),
  };
};

const placeKey = ({ file, code, start }: AppError): string => `${file} ${code} ${start}`;

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

const isBeside = (one: Range, other: Range, file: ts.SourceFile | undefined): boolean => {
  const statement = file && statementAt(file, one);
  return statement !== undefined && overlaps(statement, other);
};

/** At the place itself, else in the statement around it. */
const usesNear = (
  error: AppError,
  uses: readonly SubjectUse[],
  file: ts.SourceFile | undefined,
): readonly SubjectUse[] => {
  const at = uses.filter((use) => overlaps(use, error));
  const around = file && statementAt(file, error);
  const beside = around ? uses.filter((use) => overlaps(use, around) && !at.includes(use)) : [];
  return [...at, ...beside];
};

const statementAt = (file: ts.SourceFile, { start, end }: Range): Range | undefined => {
  let found: Range | undefined;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) > start || node.end < end) return;
    if (ts.isStatement(node) && !ts.isBlock(node)) found = { start: node.getStart(file), end: node.end };
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
};

/** Names of the message, what it complains of first: those that it lists, then those in quotes, without quotes of their own. */
const namesIn = (message: string): readonly string[] => {
  const [, listed = ''] = /: ([\w$, -]+?)(?:,? and \d+ more\.?)?$/.exec(message) ?? [];
  const quoted = [...message.matchAll(/'([^']+)'/g)].flatMap(
    ([, text = '']) => text.match(/[A-Za-z0-9$_][\w$.-]*/g) ?? [],
  );
  return [...new Set([...listed.split(', '), ...quoted])].filter((name) => name !== '');
};

/** More than what stands near can come to: what the message names goes first. */
const WEIGHT = 10;

const explained = (error: AppError, uses: readonly SubjectUse[], sections: readonly Section[]): Finding | undefined => {
  const findings = sections.flatMap((section) =>
    section.findings
      .filter(({ effects, difference }) => effects.producers || effects.consumers || isNaming(difference.kind))
      .map((finding) => ({ finding, section })),
  );
  const subjects = uses.flatMap((use) => use.subjects);
  const names = namesIn(error.message);
  const scored = findings.map(({ finding, section }) => {
    const { before, after } = finding.difference;
    const isOfForm = subjects.some(({ form }) =>
      section.comparisons.some((comparison) => comparison.before.form.key === form),
    );
    const named = [before, after].flatMap((item) => (item && names.includes(item.id) ? [names.indexOf(item.id)] : []));
    const isNamed = named.length > 0;
    const near = Math.max(0, ...subjects.map(({ address }) => nearness(address, before, after)));
    const breaks = finding.effects.producers || finding.effects.consumers ? 1 : 0;
    return {
      finding,
      score: (isNamed ? Math.max(1, 9 - Math.min(...named)) * WEIGHT : 0) + near + (isOfForm ? 2 : 0) + breaks,
      isNear: isNamed || near > 0,
    };
  });
  const [best] = scored.filter(({ isNear }) => isNear).sort((one, other) => other.score - one.score);
  return best?.finding;
};

const isNaming = (kind: Finding['difference']['kind']): boolean => kind === 'renamed' || kind === 'removed';

/** The thing itself most, then what stands in it, then what it stands in. */
const nearness = (address: string, ...items: readonly (Item | undefined)[]): number =>
  Math.max(
    ...items.map((item) => {
      if (item === undefined || address === '') return 0;
      if (item.address === address) return 4;
      if (isIn(item.address, address)) return 3;
      return isIn(address, item.address) ? 1 : 0;
    }),
  );

const isIn = (inner: string, outer: string): boolean => inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}=`);
