/** The cover: mark of the attachment, title, and the lines to be filled in and sealed. */
import type { Cover, Paragraph as CoverText, Placement } from '../../compiler/model/placement.ts';
import { type Context, hintAt } from './context.ts';
import { controlsOf } from './controls.ts';
import { NO_RECORD } from './data.ts';
import type { Paragraph } from './document.ts';
import { paragraph, paragraphs, run } from './inlines.ts';
import { STYLES, type StyleName, type TextStyle, typeHeight, typeWidth } from './styles.ts';
import { inlinesWidth } from './whole.ts';

/** In Chinese characters: of a line, and of what is filled in unless the labels are long. */
const LINE = 23;
const LINE_GAP = 16;

type Line = 'coverLine' | 'coverLineSmall';

const labelText = (context: Context, place: Placement): string =>
  place.labelled === 'none' ? '' : (place.label ?? context.nodes.get(place.field)?.node.label ?? '');

/** A label without the colon that it may bring. */
const bare = (label: string): string => label.replace(/[：:]\s*$/, '');

/** A label, and full-width spaces behind it, so that what is filled in begins below each other. */
const padded = (label: string, length: number): string => label.padEnd(length, '　');

/** A label prints a colon only if it brings one; a long value hangs under its own start. */
const coverLine = (context: Context, place: Placement, length: number, style: Line): Paragraph[] => {
  const label = labelText(context, place).trimEnd();
  const controls = controlsOf(context, place.field, NO_RECORD, {
    gap: Math.min(LINE_GAP, LINE - length),
    hint: hintAt(context, place),
    underlined: true,
  });
  const line = paragraphs(style, label === '' ? controls : [run(padded(label, length + 1)), ...controls]);
  return [
    ...line.map((each) => (label === '' ? each : { ...each, hang: length + 1 })),
    ...(place.below === undefined ? [] : paragraph('coverSeal', place.below)),
  ];
};

const isLine = (item: Placement | CoverText): item is Placement => item.kind === 'place';

/** Styles of a cover, from the widest to that which leaves most room to what is filled in. */
const STYLE_SETS: readonly {
  readonly titleOnly: StyleName;
  readonly title: StyleName;
  readonly subtitle: StyleName;
  readonly line: Line;
}[] = [
  { titleOnly: 'coverTitleOnly', title: 'coverTitle', subtitle: 'coverSubtitle', line: 'coverLine' },
  { titleOnly: 'coverTitleClose', title: 'coverTitleClose', subtitle: 'coverSubtitleClose', line: 'coverLine' },
  { titleOnly: 'coverTitleClose', title: 'coverTitleClose', subtitle: 'coverSubtitleClose', line: 'coverLineSmall' },
];

/** Estimated height in points. */
const heightOf = ({ style, inlines, hang = 0 }: Paragraph): number => {
  const { size, line, indent, before, after }: TextStyle = STYLES[style];
  const further = typeWidth('portrait') / 20 / size - indent - hang;
  const lines = Math.ceil((inlinesWidth(inlines) - hang) / Math.max(1, further));
  return before + line * Math.max(1, lines) + after;
};

export const coverBlocks = (context: Context, cover: Cover): Paragraph[] => {
  const { attachment, title, subtitle } = context.form;
  const length = Math.max(0, ...cover.lines.filter(isLine).map((line) => [...bare(labelText(context, line))].length));
  const covers = STYLE_SETS.map((styles) => [
    ...(attachment === undefined ? [] : paragraph('attachmentMark', attachment)),
    ...paragraph(subtitle === undefined ? styles.titleOnly : styles.title, title),
    ...(subtitle === undefined ? [] : paragraph(styles.subtitle, subtitle)),
    ...cover.lines.flatMap((item) =>
      isLine(item)
        ? coverLine(context, item, length, styles.line)
        : paragraph('coverSeal', item.text ?? title, item.align),
    ),
  ]);
  const fits = (paragraphs: readonly Paragraph[]): boolean =>
    paragraphs.reduce((sum, each) => sum + heightOf(each), 0) <= typeHeight('portrait');
  return covers.find(fits) ?? covers.at(-1) ?? [];
};
