/** Lines of text with controls in them: a paragraph each. */
import type { Line } from '../../compiler/model/placement.ts';
import { parting } from './apart.ts';
import { type Context, hintAt } from './context.ts';
import { controlsOf } from './controls.ts';
import type { Scope } from './data.ts';
import type { Inline, Paragraph } from './document.ts';
import { paragraphs, run, wholeRun } from './inlines.ts';
import { type SetLine, setApart } from './tab-stops.ts';

const LINE_GAP = 8;

/** `{n}` is the number of the innermost record that is printed. */
export const withRecordNumber = (text: string, scope: Scope): string => {
  const index = [...scope.values()].at(-1);
  return index === undefined ? text : text.replaceAll('{n}', String(index + 1));
};

/** So that no line ends between these, nor in the words among them; what is filled in is broken as anywhere. */
const joined = (inline: Inline): Inline => {
  if (inline.kind === 'run') return wholeRun(inline.text);
  return inline.kind === 'control' ? { ...inline, joined: true } : inline;
};

export const setLines = (context: Context, lines: readonly Line[], scope: Scope): SetLine[] =>
  lines.map(({ parts, align, together }) => {
    const printed = parts.map((part): Inline[] =>
      typeof part === 'string'
        ? [run(withRecordNumber(part, scope))]
        : controlsOf(context, part.field, scope, { gap: part.width ?? LINE_GAP, hint: hintAt(context, part) }),
    );
    const inlines = printed.flatMap((part, at) => {
      const before = printed[at - 1];
      return before !== undefined && typeof parts[at - 1] === 'object' ? [...parting(before, part), ...part] : part;
    });
    return { ...(align && { align }), inlines: together ? inlines.map(joined) : inlines };
  });

/** `room`: points for a line. */
export const lineParagraphs = (context: Context, lines: readonly Line[], scope: Scope, room: number): Paragraph[] =>
  setLines(context, lines, scope).flatMap((line) =>
    setApart(line, 'body', room).flatMap((inlines) => paragraphs('body', inlines, line.align)),
  );
