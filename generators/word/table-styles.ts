/** The style of tables: borders and margins of cells. */
import { sideMargin } from '../layout/styles.ts';
import { element } from './element.ts';

/** Style of every table of a form. */
export const TABLE_STYLE = 'FormTable';

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
/** Twips, as in wide cells; narrow ones say their own. */
export const SIDE_MARGIN = sideMargin(Number.POSITIVE_INFINITY);
/** Twips: about half a millimetre above and below. */
const CELL_MARGINS = { top: 28, left: SIDE_MARGIN, bottom: 28, right: SIDE_MARGIN } as const;
/** Eighths of a point: 0.5 pt. */
const BORDER = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' } as const;

/** Word's own plain table, which it wants to find, and the form's. */
export const tableStyles = [
  element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })]),
  ]),
  element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': TABLE_STYLE }, [
    element('w:name', { 'w:val': '申报表' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:tblPr', {}, [
      element(
        'w:tblBorders',
        {},
        [...SIDES, 'insideH', 'insideV'].map((side) => element(`w:${side}`, BORDER)),
      ),
      element(
        'w:tblCellMar',
        {},
        SIDES.map((side) => element(`w:${side}`, { 'w:w': CELL_MARGINS[side], 'w:type': 'dxa' })),
      ),
    ]),
  ]),
];
