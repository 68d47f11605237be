/** Titles of several lines: balanced, and not broken inside of a word (GB/T 9704-2012 7.3.1: 词意完整、排列对称、长短适宜). */
import type { Block } from './document.ts';
import { ems } from './ems.ts';
import { evenLines } from './even-lines.ts';
import { run } from './inlines.ts';
import { STYLES, type StyleName } from './styles.ts';

const TITLES: readonly StyleName[] = [
  'title',
  'coverTitle',
  'coverTitleOnly',
  'coverTitleClose',
  'coverTitleOnlyClose',
  'coverSubtitle',
  'coverSubtitleClose',
  'appendixTitle',
];
/** A title that is too wide for one line of `width` twips is broken within its paragraph; any other block is as it was. */
export const balanced = (block: Block, width: number): Block => {
  if (block.kind === 'table' || !TITLES.includes(block.style)) return block;
  const [title, ...rest] = block.inlines;
  const most = width / 20 / STYLES[block.style].size;
  if (title?.kind !== 'run' || ems(title.text) <= most) return block;
  return { ...block, inlines: [run(evenLines(title.text, most, false)), ...rest] };
};
