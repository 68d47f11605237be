/** The cover: mark of the attachment, title, and the lines to be filled in and sealed. */
import type { Cover, Paragraph as CoverText, Placement } from '../../compiler/model/placement.ts';
import { type Context, hintAt } from './context.ts';
import { controlsOf } from './controls.ts';
import { NO_RECORD, occurrences } from './data.ts';
import type { Paragraph } from './document.ts';
import { mostEms } from './ems.ts';
import { paragraph, paragraphs, run } from './inlines.ts';
import { STYLES, type StyleName, type TextStyle, typeHeight, typeWidth } from './styles.ts';
import { inlinesWidth } from './whole.ts';

/** In Chinese characters: of a line, and of what is filled in unless the labels are long. */
const LINE = 23;
const LINE_GAP = 16;

type Line = 'coverLine' | 'coverLineSmall' | 'coverLineLeast';

const labelText = (context: Context, place: Placement): string =>
  place.labelled === 'none' ? '' : (place.label ?? context.nodes.get(place.field)?.node.label ?? '');

/** A label without the colon that it may bring. */
const bare = (label: string): string => label.replace(/[：:]\s*$/, '');

/** A label, and full-width spaces behind it, so that what is filled in begins below each other. */
const padded = (label: string, length: number): string => label.padEnd(length, '　');

/** How the lines of a cover are set. */
interface LineSet {
  /** Of the longest label, in characters. */
  readonly length: number;
  readonly style: Line;
  /** What is filled in several times has a line for each; else one after the other. */
  readonly apart: boolean;
  /** Width of the rules, in characters. */
  readonly rule: number;
}

/** A label prints a colon only if it brings one; a long value hangs under its own start, and so does each of several. */
const coverLine = (context: Context, place: Placement, { length, style, apart, rule }: LineSet): Paragraph[] => {
  const label = labelText(context, place).trimEnd();
  const hang = label === '' ? 0 : length + 1;
  const scopes = apart ? occurrences(context, place.field, NO_RECORD) : [NO_RECORD];
  const lines = scopes.flatMap((scope, at) => {
    const controls = controlsOf(context, place.field, scope, {
      gap: rule,
      hint: hintAt(context, place),
      underlined: true,
      line: Math.floor(roomBehind(style, hang)),
    });
    return paragraphs(style, hang === 0 ? controls : [run(padded(at === 0 ? label : '', hang)), ...controls]);
  });
  return [
    ...lines.map((each) => (hang === 0 ? each : { ...each, hang })),
    ...(place.below === undefined ? [] : paragraph('coverSeal', place.below)),
  ];
};

/** What a further line of a paragraph holds, in characters. */
const roomBehind = (style: StyleName, hang: number): number => {
  const { size, indent }: TextStyle = STYLES[style];
  return Math.max(1, typeWidth('portrait') / 20 / size - indent - hang);
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
  ...(['coverLine', 'coverLineSmall', 'coverLineLeast'] as const).map((line) => ({
    titleOnly: 'coverTitleOnlyClose' as const,
    title: 'coverTitleClose' as const,
    subtitle: 'coverSubtitleClose' as const,
    line,
  })),
];

/** Estimated height in points. */
const heightOf = ({ style, inlines, hang = 0 }: Paragraph): number => {
  const { line, before, after }: TextStyle = STYLES[style];
  const lines = Math.ceil((inlinesWidth(inlines) - hang) / roomBehind(style, hang));
  return before + line * Math.max(1, lines) + after;
};

export const coverBlocks = (context: Context, cover: Cover): Paragraph[] => {
  const { attachment, title, subtitle } = context.form;
  const lines = cover.lines.filter(isLine);
  const length = Math.max(0, ...lines.map((line) => [...bare(labelText(context, line))].length));
  const rule = Math.min(LINE_GAP, LINE - length);
  /** All rules are as long as the room where a value is longer than they would be. */
  const ruleFor = (set: Omit<LineSet, 'rule'>): number => {
    const controls = lines
      .flatMap((place) => coverLine(context, place, { ...set, rule }))
      .flatMap(({ inlines }) => inlines);
    const isLong = controls.some((part) => part.kind === 'control' && mostEms(part.value ?? '') > rule);
    return isLong ? Math.floor(roomBehind(set.style, length + 1)) : rule;
  };
  const covers = [true, false].flatMap((apart) =>
    STYLE_SETS.map((styles) => {
      const set = { length, style: styles.line, apart };
      const lineSet = { ...set, rule: ruleFor(set) };
      return [
        ...(attachment === undefined ? [] : paragraph('attachmentMark', attachment)),
        ...paragraph(subtitle === undefined ? styles.titleOnly : styles.title, title),
        ...(subtitle === undefined ? [] : paragraph(styles.subtitle, subtitle)),
        ...cover.lines.flatMap((item) =>
          isLine(item) ? coverLine(context, item, lineSet) : paragraph('coverSeal', item.text ?? title, item.align),
        ),
      ];
    }),
  );
  const fits = (paragraphs: readonly Paragraph[]): boolean =>
    paragraphs.reduce((sum, each) => sum + heightOf(each), 0) <= typeHeight('portrait');
  return covers.find(fits) ?? covers.at(-1) ?? [];
};
