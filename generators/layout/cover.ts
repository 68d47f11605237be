/** The cover: mark of the attachment, title, and the lines to be filled in and sealed. */
import type { Cover, Paragraph as CoverText, Placement } from '../../compiler/model/document.ts';
import { type Context, hintAt } from './context.ts';
import { controlsOf } from './controls.ts';
import { NO_RECORD } from './data.ts';
import type { Paragraph } from './document.ts';
import { paragraph, paragraphs, run } from './inlines.ts';
import { colonAfter } from './label.ts';

/** In Chinese characters: of a line, and of what is filled in unless the labels are long. */
const LINE = 23;
const LINE_GAP = 16;

/** Full-width spaces behind the colon, so that what is filled in begins below each other. */
const padding = (label: string, length: number): string => '　'.repeat(length - [...label].length);

const labelText = (context: Context, place: Placement): string =>
  place.labelled === 'none' ? '' : (place.label ?? context.nodes.get(place.field)?.node.label ?? '');

/** A label without the colon that it may bring. */
const bare = (label: string): string => label.replace(/[：:]\s*$/, '');

const coverLine = (context: Context, place: Placement, length: number): Paragraph[] => {
  const label = labelText(context, place);
  const text = bare(label) + (colonAfter(label) || label.slice(bare(label).length)) + padding(bare(label), length);
  const controls = controlsOf(context, place.field, NO_RECORD, {
    gap: Math.min(LINE_GAP, LINE - length),
    hint: hintAt(context, place),
    underlined: true,
  });
  return [
    ...paragraphs('coverLine', [run(label === '' ? '' : text), ...controls]),
    ...(place.below === undefined ? [] : paragraph('coverSeal', place.below)),
  ];
};

const isLine = (item: Placement | CoverText): item is Placement => item.kind === 'place';

export const coverBlocks = (context: Context, cover: Cover): Paragraph[] => {
  const { attachment, title, subtitle } = context.form;
  const length = Math.max(0, ...cover.lines.filter(isLine).map((line) => [...bare(labelText(context, line))].length));
  return [
    ...(attachment === undefined ? [] : paragraph('attachmentMark', attachment)),
    ...paragraph(subtitle === undefined ? 'coverTitleOnly' : 'coverTitle', title),
    ...(subtitle === undefined ? [] : paragraph('coverSubtitle', subtitle)),
    ...cover.lines.flatMap((item) =>
      isLine(item) ? coverLine(context, item, length) : paragraph('coverSeal', item.text ?? title, item.align),
    ),
  ];
};
