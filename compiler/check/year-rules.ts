/** How many years a matrix asks is how many the form says around it: 近三年发展情况 stands over three. */
import { type Attribute, saidBy } from '../definition/node.ts';
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import { allNodes, type Located, placementsOf, type Tree } from '../resolve/tree.ts';

const DIGITS = '一二三四五六七八九';

/** 近三年, 近3个年度, 过去五年, 前两年; not 三年 alone, which may be how long something takes. */
const COUNTED = /(?:近|过去|前)\s*([一二两三四五六七八九十]|\d{1,2})\s*个?\s*(?:会计)?年/g;

const numberIn = (written: string): number => {
  if (written === '十') return 10;
  return written === '两' ? 2 : DIGITS.indexOf(written) + 1 || Number(written);
};

const WORDS = ['label', 'heading', 'hint'];

interface Counted {
  readonly name: string;
  readonly text: Attribute;
  readonly numbers: readonly number[];
}

/** The texts that count years, of the node or else of the nearest that holds it. */
const countedAround = (located: Located | undefined): readonly Counted[] => {
  for (let at = located; at; at = at.owner) {
    const { attributes } = at.node;
    const found = WORDS.flatMap((name): Counted[] => {
      const text = attributes.get(name);
      const numbers = [...(text ? saidBy(text) : '').matchAll(COUNTED)].map(([, written = '']) => numberIn(written));
      return text && numbers.length > 0 ? [{ name, text, numbers }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
};

/** What a matrix says of its last year: `-1`, the one before the notice's, unless said. */
const lastOf = ({ attributes }: Located['node']): number => Number(attributes.get('until')?.value ?? -1);

/** Reports `check/no-forecast` where nothing is to come, `check/years-apart` where years between the notice's and these are left out. */
export const yearsGoOn = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { address: path, node } of allNodes(tree)) {
    const { years, until, forecast } = Object.fromEntries(node.attributes);
    if (node.kind !== 'matrix' || !years) continue;
    const last = lastOf(node);
    if (forecast && last < 0)
      diagnostics.report('check/no-forecast', forecast.span, { path, forecast: String(forecast.value) });
    const first = last - Number(years.value) + 1;
    if (until && first > 1) diagnostics.report('check/years-apart', until.span, { path, first });
  }
};

/** Reports `check/years-differ` where none of the numbers that a text prints is that of the years. */
export const yearsAgree = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const located of allNodes(tree)) {
    const years = located.node.attributes.get('years');
    if (located.node.kind !== 'matrix' || typeof years?.value !== 'number') continue;
    // a row of it is printed nowhere by itself
    const around = [located, ...placementsOf(tree, located.address)].flatMap(countedAround);
    for (const { name, text, numbers } of around) {
      const [printed = 0] = numbers;
      // 近三年及本年预计: those to come are not counted
      const over = years.value - (lastOf(located.node) + 1);
      if (numbers.includes(years.value) || numbers.includes(over)) continue;
      diagnostics.report(
        'check/years-differ',
        years.span,
        { printed, years: years.value },
        { related: [related('set-here', text.span, { name })], hints: [hint('printed-so', { open: '{', close: '}' })] },
      );
    }
  }
};
