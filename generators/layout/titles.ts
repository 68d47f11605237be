/** Titles of several lines: balanced, and not broken inside of a word (GB/T 9704-2012 7.3.1: 词意完整、排列对称、长短适宜). */
import type { Block } from './document.ts';
import { ems } from './ems.ts';
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
/** Words that titles of forms are made of; before them a line may begin. */
const WORDS = /智能|试点|示范|优秀|推荐|申报|申请|自评估|评价|汇总|建设|培育|项目|关键|重点|材料/g;
/** A line of a title is longer or shorter than the others by at most this share of it. */
const MOST_UNEVEN = 1 / 2;

/** The title in so many lines of at most `most` characters, each broken before the word that is nearest to an even share; whole where there is none. */
const inLines = (title: string, count: number, most: number): readonly string[] => {
  if (count < 2) return [title];
  const share = ems(title) / count;
  const uneven = (place: number): number => Math.abs(ems(title.slice(0, place)) - share);
  const [best] = [...title.matchAll(WORDS)]
    .map(({ index }) => index)
    .filter((place) => uneven(place) <= share * MOST_UNEVEN)
    .filter((place) => ems(title.slice(0, place)) <= most && ems(title.slice(place)) <= most * (count - 1))
    .sort((a, b) => uneven(a) - uneven(b));
  return best === undefined ? [title] : [title.slice(0, best), ...inLines(title.slice(best), count - 1, most)];
};

/** A title that is too wide for one line of `width` twips is broken within its paragraph; any other block is as it was. */
export const balanced = (block: Block, width: number): Block => {
  if (block.kind === 'table' || !TITLES.includes(block.style)) return block;
  const [title, ...rest] = block.inlines;
  const most = width / 20 / STYLES[block.style].size;
  if (title?.kind !== 'run' || ems(title.text) <= most) return block;
  const lines = inLines(title.text, Math.ceil(ems(title.text) / most), most);
  return { ...block, inlines: [run(lines.join('\n')), ...rest] };
};
