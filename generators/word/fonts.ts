/** The fonts that a document names, and what stands in for them. */
import { OFFICIAL_FONTS } from '../layout/styles.ts';
import { xml, xmlPart } from '../office/xml.ts';

/** For digits and Latin letters. */
export const LATIN_FONT = 'Times New Roman';

/** Fonts that have the two states of a check box: 宋体 has U+25A1 but not U+2611. */
export const BOX_FONTS = { empty: '宋体', ticked: 'Segoe UI Symbol' } as const;

/** What a machine without the font has instead; Windows has had no font with a _GB2312 name since Vista. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  方正小标宋简体: '华文中宋',
  宋体: 'SimSun',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  黑体: 'SimHei',
};

const fontEntry = (name: string): string =>
  xml(
    'w:font',
    { 'w:name': name },
    ...(SUBSTITUTES[name] === undefined ? [] : [xml('w:altName', { 'w:val': SUBSTITUTES[name] })]),
    // Character sets by their Windows numbers: 86 is GB 2312, 00 is Western.
    xml('w:charset', { 'w:val': SUBSTITUTES[name] === undefined ? '00' : '86' }),
    xml('w:family', { 'w:val': name === OFFICIAL_FONTS.hei ? 'modern' : 'auto' }),
    xml('w:pitch', { 'w:val': 'variable' }),
  );

/** Part word/fontTable.xml: every font that the styles name, with what may stand in for it. */
export const fontTablePart = (): string =>
  xmlPart(
    xml(
      'w:fonts',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      ...[LATIN_FONT, BOX_FONTS.ticked, ...Object.values(OFFICIAL_FONTS)].map(fontEntry),
    ),
  );
