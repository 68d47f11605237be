/** Places in a document, in words. */
import type { FoundPlace } from '../found.ts';

type Texts = { readonly en: string; readonly zh: string };

const STEPS: readonly (readonly [keyof FoundPlace, (at: string) => Texts])[] = [
  ['sheet', (at) => ({ en: `sheet ${at}`, zh: `工作表“${at}”` })],
  ['page', (at) => ({ en: `page ${at}`, zh: `第 ${at} 页` })],
  ['table', (at) => ({ en: `table ${at}`, zh: `表 ${at}` })],
  ['row', (at) => ({ en: `row ${at}`, zh: `第 ${at} 行` })],
  ['cell', (at) => ({ en: `cell ${at}`, zh: `第 ${at} 格` })],
  ['address', (at) => ({ en: at, zh: at })],
  ['margin', (at) => (at === 'header' ? { en: 'header', zh: '页眉' } : { en: 'footer', zh: '页脚' })],
  ['paragraph', (at) => ({ en: `paragraph ${at}`, zh: `正文第 ${at} 段` })],
];

/** `表 2 第 3 行第 2 格`, `工作表“汇总表” C7`, `正文第 5 段` */
export const placeText = (place: FoundPlace): Texts => {
  const said = STEPS.flatMap(([key, words]) => (place[key] === undefined ? [] : words(String(place[key]))));
  return { en: said.map(({ en }) => en).join(', '), zh: said.map(({ zh }) => zh).join(' ') };
};
