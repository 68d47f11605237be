/** Building paragraphs of runs, citations and controls. */

import type { Control, Inline, Paragraph, Run } from './document.ts';
import { STYLES, type StyleName } from './styles.ts';

export const run = (text: string): Run => ({ kind: 'run', text });

/** A run that is not broken. */
export const wholeRun = (text: string): Run => ({ kind: 'run', text, whole: true });

/** The words of the form among them. */
export const wordsAmong = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'run' ? inline.text : '')).join('');

/** Adjacent runs become one unless a line may end in one only, empty ones vanish. */
const merged = (inlines: readonly Inline[]): Inline[] => {
  const done: Inline[] = [];
  for (const inline of inlines) {
    const last = done.at(-1);
    if (inline.kind === 'run' && last?.kind === 'run' && inline.whole === last.whole)
      done[done.length - 1] = { ...last, text: last.text + inline.text };
    else if (inline.kind !== 'run' || inline.text !== '') done.push(inline);
  }
  // A copy has no room for more: of a long list there are hundreds of thousands.
  return done.slice();
};

/** Line breaks in runs separate paragraphs; those in a control stay in it. */
const lines = (inlines: readonly Inline[]): Inline[][] => {
  const done: Inline[][] = [];
  let line: Inline[] = [];
  for (const inline of inlines) {
    if (inline.kind !== 'run' || !inline.text.includes('\n')) {
      line.push(inline);
      continue;
    }
    const [first = '', ...further] = inline.text.split('\n');
    line.push({ ...inline, text: first });
    for (const text of further) {
      done.push(line);
      line = [{ ...inline, text }];
    }
  }
  done.push(line);
  return done;
};

export const isPictureControl = (part: Inline): part is Control => part.kind === 'control' && part.input === 'picture';

/** A picture stands in the middle, and its caption is no larger than those of tables. */
const paragraphOf = (style: StyleName, inlines: readonly Inline[], align: Paragraph['align']): Paragraph => {
  if (inlines.length > 0 && inlines.every(isPictureControl))
    return {
      kind: 'paragraph',
      style: STYLES[style].size > STYLES.label.size ? 'label' : style,
      align: 'center',
      inlines,
    };
  return align === undefined ? { kind: 'paragraph', style, inlines } : { kind: 'paragraph', style, align, inlines };
};

/** At least one paragraph, so that an empty cell has one. */
export const paragraphs = (style: StyleName, inlines: readonly Inline[], align?: Paragraph['align']): Paragraph[] =>
  lines(inlines).map((line) => paragraphOf(style, merged(line), align));

export const paragraph = (style: StyleName, text: string, align?: Paragraph['align']): Paragraph[] =>
  paragraphs(style, [run(text)], align);
