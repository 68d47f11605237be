/** What the entries of a catalogue were called in other editions. */
import { allEntries } from '../model/asked.ts';
import { type Catalogue, type CatalogueEntry, catalogueSubject } from '../model/catalogue.ts';

/** The catalogue with the names of the entries that its own continue, as the other editions of its subject print them. */
export const withFormerNames = (catalogue: Catalogue, others: Iterable<Catalogue>): Catalogue => {
  const editions = [...others].filter(
    (other) => other.key !== catalogue.key && catalogueSubject(other.key) === catalogueSubject(catalogue.key),
  );
  const printed = editions.flatMap(({ entries }) => allEntries(entries));
  const named = (entry: CatalogueEntry): CatalogueEntry => {
    const entries = entry.entries.map(named);
    const former = printed.filter(({ code }) => entry.formerly?.includes(code)).map(({ label }) => label);
    const formerNames = [...new Set(former)].filter((name) => name !== entry.label).sort();
    return { ...entry, ...(formerNames.length > 0 && { formerNames }), entries };
  };
  return { ...catalogue, entries: catalogue.entries.map(named) };
};
