/** A file that was read, and places in it. Offsets count UTF-16 units from 0; lines and columns count from 1. */
export interface Source {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Comes with the tool or a package: a definition of the project of the same key takes its place. */
  readonly installed?: boolean;
  /** The package that it comes in, where it is none of the tool's own. */
  readonly package?: InstalledPackage;
  /** Of what the package's pack stands on, not of its own. */
  readonly carried?: boolean;
  /** Of a document, which has no lines to be named: where what stands in each line of the text is found in it. */
  readonly places?: readonly { readonly en: string; readonly zh: string }[];
  /** Of definitions that stand alone, as a package carries them: what they call packs that they extend, where that is the name of a package → the keys of these. */
  readonly calls?: ReadonlyMap<string, string>;
}

/** The npm package of a pack, as it is installed. */
export interface InstalledPackage {
  /** What the project calls it: its name, or an alias. */
  readonly calledAs: string;
  readonly name: string;
  readonly version: string;
  /** Key of the pack: `hebei/2026`. The tool itself brings many. */
  readonly pack?: string;
  /** What its definitions call packs that they extend, where that is the name of another package → the keys of these. */
  readonly bases?: ReadonlyMap<string, string>;
}

/** `@shenbao/hebei-2026@1.0.0` */
export const versioned = ({ name, version }: InstalledPackage): string => `${name}@${version}`;

/** Of what the definitions that it comes with stand on: the tool's, for a project; for those of a package what it carries beside them. */
export const isUnderlying = (source: Source): boolean =>
  source.package ? source.carried === true : source.installed === true;

/** A stretch of a source; `end` is exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Of what no file says. */
export const NOWHERE: Span = { source: { path: '', text: '' }, start: 0, end: 0 };

export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

/** Offset of each line of the source, which keeps them. */
export const lineStarts = (source: Source): readonly number[] => {
  const known = lineStartsOf.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStartsOf.set(source, starts);
  return starts;
};

export const positionAt = (source: Source, offset: number): Position => {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
};

/** The other way: an offset within the text, whatever the position. */
export const offsetAt = (source: Source, { line, column }: Position): number =>
  Math.min((lineStarts(source)[line - 1] ?? source.text.length) + column - 1, source.text.length);

/** Text of a line, without its end. */
export const lineText = (source: Source, line: number): string => {
  const starts = lineStarts(source);
  const start = starts[line - 1] ?? source.text.length;
  const text = source.text.slice(start, (starts[line] ?? source.text.length + 1) - 1);
  return text.endsWith('\r') ? text.slice(0, -1) : text;
};
