/** Changes of a text by ranges: applied, followed, and shown as a unified diff. */

/** What stands from `start` to `end`, in UTF-16 units, is to be `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In their order, each once. */
export const sortedEdits = (edits: readonly Edit[]): readonly Edit[] =>
  edits
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .filter(({ start, end }, at, all) => start !== all[at - 1]?.start || end !== all[at - 1]?.end);

/** @param edits in their order, none over another */
export const applied = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, text.slice(at)].join('');
};

/** Where a place after the edits was before; within what was changed, where that began. */
export const placeBefore = (edits: readonly Edit[], place: number): number => {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (place < start + shift) break;
    if (place < start + shift + text.length) return start;
    shift += text.length - (end - start);
  }
  return place - shift;
};

/** Lines around what has changed. */
const CONTEXT = 3;

/** Of a file whose lines stay as many; nothing where all are the same. */
export const unifiedDiff = (path: string, before: string, after: string): string => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const changed = old.flatMap((line, at) => (line === now[at] ? [] : [at]));
  if (changed.length === 0) return '';
  const hunks: { from: number; to: number }[] = [];
  for (const at of changed) {
    const last = hunks.at(-1);
    if (last && at - CONTEXT <= last.to + 1) last.to = Math.min(at + CONTEXT, lastLine(old));
    else hunks.push({ from: Math.max(at - CONTEXT, 0), to: Math.min(at + CONTEXT, lastLine(old)) });
  }
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks.flatMap((hunk) => hunkLines(hunk, old, now)), ''].join('\n');
};

/** What is behind the last line break is no line. */
const lastLine = (lines: readonly string[]): number => lines.length - (lines.at(-1) === '' ? 2 : 1);

const hunkLines = (
  { from, to }: { readonly from: number; readonly to: number },
  old: readonly string[],
  now: readonly string[],
): readonly string[] => {
  const count = to - from + 1;
  const lines = [`@@ -${from + 1},${count} +${from + 1},${count} @@`];
  const signed = (sign: string, at: number, all: readonly string[]): readonly string[] => [
    `${sign}${all[at]}`,
    ...(at === all.length - 1 ? ['\\ No newline at end of file'] : []),
  ];
  for (let at = from; at <= to; ) {
    if (old[at] === now[at]) {
      lines.push(...signed(' ', at, old));
      at += 1;
      continue;
    }
    let end = at;
    while (end <= to && old[end] !== now[end]) end += 1;
    for (let each = at; each < end; each += 1) lines.push(...signed('-', each, old));
    for (let each = at; each < end; each += 1) lines.push(...signed('+', each, now));
    at = end;
  }
  return lines;
};
