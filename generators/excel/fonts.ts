/** The fonts that official documents are set in, by role: as Word files name them. */
import type { FontRole } from '../layout/styles.ts';

export const FONTS: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋简体',
  song: '宋体',
  fang: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
};
