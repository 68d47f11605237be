/** Which style a heading has. */
import type { StyleName } from './styles.ts';

/** The numbering of official documents (GB/T 9704-2012 7.3.3): 一、 then （一） then 1. then （1）. */
const LEVELS: readonly (readonly [RegExp, StyleName])[] = [
  [/^\s*[一二三四五六七八九十百]+、/, 'heading1'],
  [/^\s*[（(][一二三四五六七八九十百]+[）)]/, 'heading2'],
  [/^\s*(\d+\s*[.．、]|[（(]\d+[）)])/, 'heading3'],
];

/** Which of these ways of numbering a text begins with, from 0. */
export const numberingOf = (text: string): number | undefined => {
  const level = LEVELS.findIndex(([number]) => number.test(text));
  return level < 0 ? undefined : level;
};

/** Does a text begin as numbered headings do? */
export const isNumbered = (text: string): boolean => numberingOf(text) !== undefined;

const UNNUMBERED: readonly StyleName[] = ['heading1', 'heading2'];

/** The style of a heading by its number; without one, by how many sections are around it. */
export const headingStyle = (text: string, depth: number): StyleName =>
  LEVELS.find(([number]) => number.test(text))?.[1] ?? UNNUMBERED[depth] ?? 'heading3';
