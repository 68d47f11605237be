/** Titles of two lines: balanced, and not broken inside of a word (GB/T 9704-2012 7.3.1: 词意完整、排列对称、长短适宜). */
import type { Block } from './document.ts';
import { ems } from './ems.ts';
import { run } from './inlines.ts';
import { STYLES, type StyleName } from './styles.ts';

const TITLES: readonly StyleName[] = [
  'title',
  'coverTitle',
  'coverTitleOnly',
  'coverTitleClose',
  'coverSubtitle',
  'coverSubtitleClose',
  'appendixTitle',
];
/** Words that titles of forms are made of; before them a line may begin. */
const WORDS = /智能|试点|示范|优秀|推荐|申报|申请|自评估|评价|汇总|建设|培育|项目|关键|重点|材料/g;
/** A line of a title has at least this share of it. */
const LEAST = 1 / 4;

/** The title with a line break before the word that is nearest to its middle. */
const inTwoLines = (title: string): string => {
  const length = ems(title);
  const imbalance = (place: number): number => Math.abs(ems(title.slice(0, place)) - length / 2);
  const [best] = [...title.matchAll(WORDS)]
    .map(({ index }) => index)
    .filter((place) => imbalance(place) <= length * (1 / 2 - LEAST))
    .sort((a, b) => imbalance(a) - imbalance(b));
  return best === undefined ? title : `${title.slice(0, best)}\n${title.slice(best)}`;
};

/** A title that is too wide for one line of `width` twips is broken within its paragraph; any other block is as it was. */
export const balanced = (block: Block, width: number): Block => {
  if (block.kind === 'table' || !TITLES.includes(block.style)) return block;
  const [title, ...rest] = block.inlines;
  if (title?.kind !== 'run' || ems(title.text) * STYLES[block.style].size * 20 <= width) return block;
  return { ...block, inlines: [run(inTwoLines(title.text)), ...rest] };
};
