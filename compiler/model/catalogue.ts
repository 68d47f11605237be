/** Reference data with an edition; immutable once published. */
export interface Catalogue {
  /** Subject and edition: `scenario-guide/2022`. */
  readonly key: string;
  readonly title: string;
  /** Where it is published: attachment of which notice. */
  readonly source: string;
  readonly entries: readonly CatalogueEntry[];
}

export interface CatalogueEntry {
  /** Stable across editions as long as the meaning is. */
  readonly code: string;
  /** As published in this edition. */
  readonly label: string;
  /** As numbered in this edition. */
  readonly number?: string;
  /** Codes of the entries of an earlier edition that it continues under another name. */
  readonly formerly?: readonly string[];
  /** What those entries were called. */
  readonly formerNames?: readonly string[];
  /** Thresholds and other numbers or names that the notice states of it. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  readonly entries: readonly CatalogueEntry[];
}

/** The subject of a catalogue, whatever the edition: `scenario-guide` of `scenario-guide/2022`. */
export const catalogueSubject = (catalogue: string): string => catalogue.slice(0, catalogue.lastIndexOf('/'));

/** Of each subject the latest edition. */
export const latestEditions = (catalogues: readonly Catalogue[]): readonly Catalogue[] =>
  catalogues.filter(
    ({ key }) => !catalogues.some((other) => catalogueSubject(other.key) === catalogueSubject(key) && other.key > key),
  );
