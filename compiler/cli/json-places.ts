/**
 * Where in a JSON text (RFC 8259) its keys and values stand. One pass, without recursion, so that neither the depth nor
 * the size of what someone hands in matters.
 */
export type JsonPath = readonly (string | number)[];

/** Offsets in UTF-16 units, `end` exclusive. A composite value begins at its bracket. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface JsonPlaces {
  /** Where the text stops being JSON. */
  readonly error?: number;
  readonly valueAt: (path: JsonPath) => Place | undefined;
  /** Of the member that the path ends with. */
  readonly keyAt: (path: JsonPath) => Place | undefined;
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
}

const wantedOf = (paths: readonly JsonPath[]): Wanted => {
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

export const jsonPlaces = (text: string, paths: readonly JsonPath[]): JsonPlaces => {
  const root = wantedOf(paths);
  const error = scan(text, root);
  const find = (path: JsonPath): Wanted | undefined =>
    path.reduce<Wanted | undefined>((at, step) => at?.steps.get(step), root);
  return {
    ...(error !== undefined && { error }),
    valueAt: (path) => find(path)?.value,
    keyAt: (path) => find(path)?.key,
  };
};

/** Fills in what is wanted; gives where the text stops being JSON. */
const scan = (text: string, root: Wanted): number | undefined => {
  const blank = (from: number): number => matchEnd(BLANK, text, from) ?? from;
  const open: Open[] = [];
  let wanted: Wanted | undefined = root;
  let at = blank(0);
  for (;;) {
    // A value is due at `at`.
    const start = at;
    const bracket = text[at];
    if (bracket === '{' || bracket === '[') {
      if (wanted) wanted.value = { start, end: start + 1 };
      open.push({ wanted, index: bracket === '[' ? 0 : undefined });
      at = blank(at + 1);
      if (text[at] === (bracket === '[' ? ']' : '}')) {
        open.pop();
        at = blank(at + 1);
      } else {
        const member = enter(text, at, open.at(-1));
        if ('error' in member) return member.error;
        ({ at, wanted } = member);
        continue;
      }
    } else {
      const string = bracket === '"' ? stringEnd(text, at) : undefined;
      const end = string ? string.end : matchEnd(SCALAR, text, at);
      if (end === undefined || string?.fine === false) return string?.end ?? at;
      if (wanted) wanted.value = { start, end };
      at = blank(end);
    }
    // A value has ended: what follows it?
    for (let top = open.at(-1); top; top = open.at(-1)) {
      if (text[at] === ',') break;
      if (text[at] !== (top.index === undefined ? '}' : ']')) return at;
      open.pop();
      at = blank(at + 1);
    }
    const top = open.at(-1);
    if (!top) return at < text.length ? at : undefined;
    const member = enter(text, blank(at + 1), top);
    if ('error' in member) return member.error;
    ({ at, wanted } = member);
  }
};

/** Past the key, where there is one, to the value of the next member. */
const enter = (
  text: string,
  at: number,
  top: Open | undefined,
): { readonly at: number; readonly wanted: Wanted | undefined } | { readonly error: number } => {
  if (top?.index !== undefined) return { at, wanted: top.wanted?.steps.get(top.index++) };
  if (text[at] !== '"') return { error: at };
  const { end, fine } = stringEnd(text, at);
  if (!fine) return { error: end };
  const colon = matchEnd(BLANK, text, end) ?? end;
  if (text[colon] !== ':') return { error: colon };
  const wanted = top?.wanted?.steps.get(JSON.parse(text.slice(at, end)));
  if (wanted) wanted.key = { start: at, end };
  return { at: matchEnd(BLANK, text, colon + 1) ?? colon + 1, wanted };
};
