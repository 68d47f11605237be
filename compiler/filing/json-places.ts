/**
 * Where in a JSON text (RFC 8259) its keys and values stand. One pass, without recursion, so that neither the depth nor
 * the size of what someone hands in matters.
 */
import type { Path } from './path.ts';

/** Offsets in UTF-16 units, `end` exclusive. A composite value begins at its bracket. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A key that its object has already. */
export interface Repeated {
  readonly key: string;
  readonly first: Place;
  readonly again: Place;
}

export interface JsonPlaces {
  /** Where the text stops being JSON. */
  readonly error?: number;
  /** Where it is nested deeper than `MAX_DEPTH`, or has more than `MAX_VALUES`; what follows has not been read. */
  readonly tooDeep?: number;
  readonly tooMany?: number;
  /** In the order of the text, at most `MOST_LISTED` of them. */
  readonly repeated: readonly Repeated[];
  /** How many keys are repeated, those that are not listed included. */
  readonly repeats: number;
  readonly valueAt: (path: Path) => Place | undefined;
  /** Of the member that the path ends with. */
  readonly keyAt: (path: Path) => Place | undefined;
}

/** What is looked for, as a tree of steps; a repeated key overwrites what an earlier one found, as `JSON.parse` does. */
interface Wanted {
  readonly steps: Map<string | number, Wanted>;
  key?: Place;
  value?: Place;
}

interface Open {
  readonly wanted: Wanted | undefined;
  /** Index of the next item; none for an object. */
  index: number | undefined;
  /** Of an object: where each key stands first. */
  readonly keys: Map<string, number>;
}

/** Far beyond any filing. The depth keeps what is open at a time small, the number what `JSON.parse` makes of it. */
export const MAX_DEPTH = 1000;
export const MAX_VALUES = 2_000_000;

/** More help nobody. */
export const MOST_LISTED = 100;

/** Shared by all arrays: they have no keys. */
const NO_KEYS: Map<string, number> = new Map();

const wantedOf = (paths: readonly Path[]): Wanted => {
  const root: Wanted = { steps: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      const next = at.steps.get(step) ?? { steps: new Map() };
      at.steps.set(step, next);
      at = next;
    }
  }
  return root;
};

const BLANK = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?![A-Za-z0-9.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const matchEnd = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** Offset behind a string that begins at `at`, or where it goes wrong. */
const stringEnd = (text: string, start: number): { readonly end: number; readonly fine: boolean } => {
  for (let at = start + 1; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { end: at + 1, fine: true };
    if (unit < 0x20) return { end: at, fine: false };
    const next = unit === 0x5c ? matchEnd(ESCAPE, text, at) : at + 1;
    if (next === undefined) return { end: at, fine: false };
    at = next;
  }
  return { end: text.length, fine: false };
};

export const jsonPlaces = (text: string, paths: readonly Path[]): JsonPlaces => {
  const root = wantedOf(paths);
  const found = scan(text, root);
  const find = (path: Path): Wanted | undefined =>
    path.reduce<Wanted | undefined>((at, step) => at?.steps.get(step), root);
  return { ...found, valueAt: (path) => find(path)?.value, keyAt: (path) => find(path)?.key };
};

type Scanned = Omit<JsonPlaces, 'valueAt' | 'keyAt'>;

/** Fills in what is wanted; gives where the text stops being JSON, and the keys that are repeated. */
const scan = (text: string, root: Wanted): Scanned => {
  const blank = (from: number): number => matchEnd(BLANK, text, from) ?? from;
  const repeated: Repeated[] = [];
  let [repeats, values] = [0, 0];
  const end = (stop: Pick<Scanned, 'error' | 'tooDeep' | 'tooMany'>): Scanned => ({ ...stop, repeated, repeats });
  const open: Open[] = [];
  let wanted: Wanted | undefined = root;
  let at = blank(0);

  /** Past the key, where there is one, to the value of the next member; gives where that goes wrong. */
  const enter = (from: number, top: Open): number | undefined => {
    at = from;
    wanted = undefined;
    if (top.index !== undefined) {
      wanted = top.wanted?.steps.get(top.index++);
      return undefined;
    }
    if (text[from] !== '"') return from;
    const key = stringEnd(text, from);
    if (!key.fine) return key.end;
    const colon = blank(key.end);
    if (text[colon] !== ':') return colon;
    const written = text.slice(from + 1, key.end - 1);
    const name: string = written.includes('\\') ? JSON.parse(text.slice(from, key.end)) : written;
    const first = top.keys.get(name);
    const place = { start: from, end: key.end };
    if (first === undefined) top.keys.set(name, from);
    else {
      repeats += 1;
      if (repeats <= MOST_LISTED)
        repeated.push({ key: name, first: { start: first, end: stringEnd(text, first).end }, again: place });
    }
    wanted = top.wanted?.steps.get(name);
    if (wanted) wanted.key = place;
    at = blank(colon + 1);
    return undefined;
  };

  for (;;) {
    // A value is due at `at`.
    const start = at;
    const bracket = text[at];
    values += 1;
    if (values > MAX_VALUES) return end({ tooMany: at });
    if (bracket === '{' || bracket === '[') {
      if (open.length === MAX_DEPTH) return end({ tooDeep: at });
      if (wanted) wanted.value = { start, end: start + 1 };
      at = blank(at + 1);
      if (text[at] === (bracket === '[' ? ']' : '}')) at = blank(at + 1);
      else {
        const isArray = bracket === '[';
        const inside: Open = { wanted, index: isArray ? 0 : undefined, keys: isArray ? NO_KEYS : new Map() };
        open.push(inside);
        const error = enter(at, inside);
        if (error !== undefined) return end({ error });
        continue;
      }
    } else {
      const string = bracket === '"' ? stringEnd(text, at) : undefined;
      const after = string ? string.end : matchEnd(SCALAR, text, at);
      if (after === undefined || string?.fine === false) return end({ error: string?.end ?? at });
      if (wanted) wanted.value = { start, end: after };
      at = blank(after);
    }
    // A value has ended: what follows it?
    for (let top = open.at(-1); top; top = open.at(-1)) {
      if (text[at] === ',') break;
      if (text[at] !== (top.index === undefined ? '}' : ']')) return end({ error: at });
      open.pop();
      at = blank(at + 1);
    }
    const top = open.at(-1);
    if (!top) return end(at < text.length ? { error: at } : {});
    const error = enter(blank(at + 1), top);
    if (error !== undefined) return end({ error });
  }
};
