/** A catalogue for people at a terminal: where it is from, and its entries with their codes. */
import type { CatalogueDefinition } from '../definition/definition.ts';
import { positionAt } from '../diagnostics/source.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { visible } from '../model/visible.ts';
import type { Phrases } from './phrases.ts';
import { table } from './table.ts';
import type { Ink } from './terminal.ts';

/** Paragraphs: what it is, its entries, those within others set in. */
export const explainedCatalogue = (
  { key, extends: parent, catalogue }: CatalogueDefinition,
  say: Phrases,
  ink: Ink,
): readonly string[] => {
  const { line } = positionAt(key.span.source, key.span.start);
  const head = [
    ink('bold', visible(`${catalogue.key}  ${catalogue.title}`)),
    visible(catalogue.source),
    ...(parent ? [say.extends(parent.name)] : []),
    ink('dim', visible(`${key.span.source.path}:${line}`)),
  ];
  const rows = (entries: readonly CatalogueEntry[], depth: number): string[][] =>
    entries.flatMap((entry) => [
      ['  '.repeat(depth) + entry.code, entry.number ?? '', [entry.label, ...factsOf(entry)].join('  ')],
      ...rows(entry.entries, depth + 1),
    ]);
  return [head.join('\n'), table([[say.code, say.number, say.label], ...rows(catalogue.entries, 0)], ink)];
};

const factsOf = ({ facts = {} }: CatalogueEntry): readonly string[] =>
  Object.entries(facts).map(([name, value]) => `${name}=${value}`);
