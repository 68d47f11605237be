/** Where a form prints the year of its notice by itself, not by `{{year}}`. */
import { type Attribute, type Node, saidBy } from '../definition/node.ts';
import { allNodes, type Located, type Tree } from './tree.ts';

const CHINESE = '〇一二三四五六七八九';

/** 2027 of 二〇二七, however its naught is written. */
const yearIn = (written: string): number =>
  Number(
    [...written.replace(/[○零]/g, '〇')]
      .map((sign) => (CHINESE.includes(sign) ? CHINESE.indexOf(sign) : sign))
      .join(''),
  );

const YEAR = '(20\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})';
/** 二〇二六年, 2026年  月  日, 2026年3月: nothing but when. */
const WHEN = new RegExp(`^\\s*${YEAR}\\s*年[\\s\\d一二三四五六七八九十月日Xx×_]*$`);
/** 2026年度 */
const OF_YEAR = new RegExp(`${YEAR}\\s*年度`);

export interface DatedText {
  /** `form` of a title. */
  readonly address: string;
  readonly name: string;
  readonly text: Attribute;
  readonly node?: Node;
  /** As it is printed. */
  readonly written: string;
  readonly year: number;
}

const isOnCover = ({ owner, node }: Located): boolean =>
  node.kind === 'cover' || (owner !== undefined && isOnCover(owner));

const yearOf = (text: Attribute | undefined, pattern: RegExp): readonly [{ written: string; year: number }] | [] => {
  const [, written] = (text && pattern.exec(saidBy(text))) ?? [];
  return written === undefined ? [] : [{ written, year: yearIn(written) }];
};

/** Texts that print the year of the notice: titles, lines of a cover, what a date has printed for it. */
export const datedTexts = (tree: Tree): readonly DatedText[] => [
  ...['title', 'subtitle'].flatMap((name): DatedText[] => {
    const text = tree.head.get(name);
    return text ? yearOf(text, OF_YEAR).map((said) => ({ address: 'form', name, text, ...said })) : [];
  }),
  ...allNodes(tree).flatMap((located): DatedText[] => {
    const { address, node } = located;
    const name = node.kind === 'field' ? 'blank' : 'text';
    const text =
      node.kind === 'field' || (node.kind === 'paragraph' && isOnCover(located))
        ? node.attributes.get(name)
        : undefined;
    return text ? yearOf(text, WHEN).map((said) => ({ address, name, text, node, ...said })) : [];
  }),
];
