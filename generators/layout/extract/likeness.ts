/** Which form a document is of, by the words that are printed in it. */
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { Block } from '../document.ts';
import type { FoundDocument } from '../found.ts';
import { layout } from '../layout.ts';
import { textOf } from './cells/units.ts';
import { bare, paragraphsOf } from './spots.ts';

/** So much of what a form prints stands in a document of it, whoever has filled it in. */
const ENOUGH = 0.6;

/** Shorter words stand in every form. */
const SHORTEST = 2;

const wordsOf = (block: Block): readonly string[] =>
  paragraphsOf(block).flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'run' ? bare(inline.text) : [])),
  );

const printedWords = (form: ResolvedForm): ReadonlySet<string> =>
  new Set([
    bare(form.title),
    ...layout(form)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap(wordsOf)
      .filter((word) => word.length >= SHORTEST),
  ]);

const textsIn = ({ blocks }: FoundDocument): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? textOf(block)
        : block.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(textOf).join(''))),
    )
    .map(bare)
    .join('\n');

/** The forms that a document may be of: those of which it has most; several where their words are the same. */
export const likeliest = (forms: readonly ResolvedForm[], found: FoundDocument): readonly ResolvedForm[] => {
  const text = textsIn(found);
  const scored = forms.map((form) => {
    const words = [...printedWords(form)];
    const hits = words.filter((word) => text.includes(word)).length;
    // Of two forms of which all is there the larger one.
    return { form, share: hits / Math.max(1, words.length), hits };
  });
  const likely = scored.filter(({ share }) => share >= ENOUGH);
  const most = Math.max(0, ...likely.map(({ share, hits }) => share * hits));
  return likely.filter(({ share, hits }) => share * hits === most).map(({ form }) => form);
};
