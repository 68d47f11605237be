/** The words of a form around its controls, by which what somebody has typed there is known. */
import { parsePath } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument, FoundParagraph, FoundPlace } from '../found.ts';
import { versionsOf } from './cells/by-cells.ts';
import { withoutNumbers } from './cells/units.ts';
import type { Located } from './located.ts';
import { bare, keyOf } from './spots.ts';

const made = new WeakMap<ResolvedForm, ReadonlyMap<string, string>>();

/** By key of a control: the words of all cells and paragraphs of the form that it stands in. */
const wordsAround = (form: ResolvedForm): ReadonlyMap<string, string> => {
  const known = made.get(form);
  if (known) return known;
  const words = new Map<string, string>();
  for (const { cells } of versionsOf(form).versions.flat())
    for (const { pieces, words: own } of cells)
      for (const piece of pieces)
        if (typeof piece !== 'string') {
          const key = keyOf(parsePath(piece.path), piece.code);
          words.set(key, `${words.get(key) ?? ''}\n${own}`);
        }
  made.set(form, words);
  return words;
};

/** Signs and blanks that stand between values. */
export const isNothing = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words);

/** Whether the form prints it around one of the controls. */
export const isFromAround = (form: ResolvedForm, controls: readonly Located[], text: string): boolean =>
  controls
    .map(({ path, code }) => wordsAround(form).get(keyOf(path, code)) ?? '')
    .join('\n')
    .includes(withoutNumbers(bare(text)));

type Together = readonly [paragraphs: readonly FoundParagraph[], place: FoundPlace];

/** What stands together, with its place: the paragraphs of a cell, or one outside of tables. */
export const togetherIn = (blocks: FoundDocument['blocks']): readonly Together[] =>
  blocks.flatMap((block): readonly Together[] =>
    block.kind === 'paragraph'
      ? [[[block], block.place]]
      : block.rows.flatMap(({ cells, place }) =>
          cells.flatMap(({ covered, paragraphs }, at): readonly Together[] =>
            covered ? [] : [[paragraphs, { ...place, cell: at + 1 }]],
          ),
        ),
  );
