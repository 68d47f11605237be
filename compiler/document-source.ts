/** What stands in a document as lines of a text, so that diagnostics have their places there. */
import type { ReadPlace } from '../generators/layout/extract/doubt.ts';
import { placeText } from '../generators/layout/extract/place-text.ts';
import type { FoundPlace } from '../generators/layout/found.ts';
import { lineStarts, type Source } from './diagnostics/source.ts';
import type { Place } from './filing/json-places.ts';
import type { Path } from './filing/path.ts';

/** On one line of a text, however many it has. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ⏎ ').trim();

/** What stands in a document, a line for each place of it. */
export const documentSource = (
  path: string,
  lines: readonly { readonly label?: string; readonly text: string; readonly place?: FoundPlace }[],
): Source => ({
  path,
  text: lines.map(({ label, text }) => `${label === undefined ? '' : `${label}：`}${oneLine(text)}`).join('\n'),
  places: lines.map(({ place = {} }) => placeText(place)),
});

/** The whole of a line; of a source without lines its beginning. */
export const lineAt = (source: Source, line: number): Place => {
  const { text } = source;
  const known = lineStarts(source);
  const start = known[line] ?? 0;
  return { start, end: Math.max(start + 1, (known[line + 1] ?? text.length + 1) - 1) };
};

/** Of a path its place, else the first of what stands in it, else the nearest that holds both. */
export const nearestIn = (places: readonly ReadPlace[]): ((path: Path) => number) => {
  let firsts: Map<string, number> | undefined;
  const indexed = (): Map<string, number> => {
    const first = new Map<string, number>();
    for (const [at, { path }] of places.entries())
      for (let length = path.length; length > 0; length -= 1) {
        const key = JSON.stringify(path.slice(0, length));
        if (first.has(key)) break;
        first.set(key, at);
      }
    return first;
  };
  return (path) => {
    firsts ??= indexed();
    for (let length = path.length; length > 0; length -= 1) {
      const at = firsts.get(JSON.stringify(path.slice(0, length)));
      if (at !== undefined) return at;
    }
    return 0;
  };
};
