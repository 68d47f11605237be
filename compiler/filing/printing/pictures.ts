/** Pictures as a page names them where they are not drawn: `〔图：产线.png〕`, and below that their caption. */
import { type PictureHolds, type Printing, unread } from './holds.ts';
import { printedText } from './texts.ts';

/** In place of a picture that is not at hand. */
const pictureStandIn = (name: string): string => `〔图：${name}〕`;

/** What `pictureStandIn` gives, and the caption below it. */
export const PLACE = /^〔图：(.+)〕(?:\n([\s\S]*))?$/u;

const textIn = (file: unknown, key: string): string | undefined => {
  const value = typeof file === 'object' && file !== null && Object.hasOwn(file, key) ? Object.entries(file) : [];
  return printedText(value.find(([name]) => name === key)?.[1]);
};

const printed = (file: unknown): string | undefined => {
  const name = textIn(file, 'name');
  if (name === undefined) return undefined;
  const caption = textIn(file, 'caption');
  return `${pictureStandIn(name)}${caption === undefined ? '' : `\n${caption}`}`;
};

export const PICTURES: Printing<PictureHolds> = {
  /** One picture, or several below each other. */
  print: (_, value) => {
    const files = (Array.isArray(value) ? value : [value]).flatMap((file) => printed(file) ?? []);
    return files.length > 0 ? files.join('\n') : undefined;
  },
  /** Only of what was filed: a name is no picture. */
  read: (_, text) => unread('unknown-file', text),
};
