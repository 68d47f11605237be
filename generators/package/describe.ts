/** What a form asks as packages give it: labels, limits and choices, in the order of the paper. */
import { catalogueOf, codesOf, entriesAt, leavesOf } from '../../compiler/model/asked.ts';
import { mostCharacters } from '../../compiler/model/bounds.ts';
import type { Catalogue, CatalogueEntry } from '../../compiler/model/catalogue.ts';
import { type Choice, choicesWith } from '../../compiler/model/choice.ts';
import { descriptionOf } from '../../compiler/model/description.ts';
import { partsOf, shapeOf } from '../../compiler/model/field-types.ts';
import { nodesIn } from '../../compiler/model/field-walk.ts';
import type { Field, FieldNode, Option, ResolvedForm } from '../../compiler/model/form.ts';
import { formatWords } from '../../compiler/model/format-words.ts';
import { partName } from '../../compiler/model/part-names.ts';
import { present } from '../../compiler/model/present.ts';
import type { Single } from '../../compiler/model/value-shape.ts';
import { inPaperOrder, paperPlaces } from '../layout/paper-order.ts';
import { type Merged, type Reading, readingOrder } from '../layout/reading-order.ts';
import type * as described from './description.ts';
import { parentFieldOf } from './parent-field.ts';

/** What a catalogue lists for a field: entries that hold no others, or all at a depth. */
export interface Listed {
  readonly catalogue: string;
  readonly at: 'leaves' | number;
}

interface DescribedPart extends Omit<described.Part, 'options'> {
  readonly options?: readonly described.Option[] | Listed;
}

type Described<Node> = Node extends described.Field
  ? Omit<Node, 'options' | 'parts'> & {
      readonly options?: readonly described.Option[] | Listed;
      readonly parts?: readonly DescribedPart[];
    }
  : Node extends described.Matrix
    ? Omit<Node, 'rows'> & { readonly rows: readonly DescribedField[] }
    : Node extends { readonly children: unknown }
      ? Omit<Node, 'children'> & { readonly children: readonly DescribedNode[] }
      : never;

type DescribedField = Described<described.Field>;
/** A node where what a catalogue lists is named instead of listed again. */
export type DescribedNode = Described<described.FormNode>;

const depthOf = (entries: readonly CatalogueEntry[]): number =>
  entries.length === 0 ? 0 : 1 + Math.max(...entries.map((entry) => depthOf(entry.entries)));

const isSame = (one: readonly Option[], other: readonly Option[]): boolean =>
  one.length === other.length && one.every(({ code }, place) => code === other[place]?.code);

const listedIn = ({ key, entries }: Catalogue, codes: readonly Option[]): Listed | undefined => {
  if (isSame(leavesOf(entries), codes)) return { catalogue: key, at: 'leaves' };
  const at = Array.from({ length: depthOf(entries) }, (_, depth) => depth).find((depth) =>
    isSame(entriesAt(entries, depth), codes),
  );
  return at === undefined ? undefined : { catalogue: key, at };
};

const optionOf = ({ code, label, english, parts = [] }: Option): described.Option => {
  const blanks = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.field]));
  return { code, label, ...present({ english, blanks: blanks.length > 0 ? blanks : undefined }) };
};

/** `true`, or nothing. */
const whether = (is: boolean | undefined): true | undefined => (is === true ? true : undefined);

/** Where a node is printed. */
interface Printed {
  readonly cover: boolean;
  /** What it stands under within; absent of what stands on the cover alone. */
  readonly sections?: readonly string[];
  /** Before its label there, which is a heading then. */
  readonly number?: string;
  readonly example?: string;
  readonly each?: string;
  readonly as: readonly described.PrintedAs[];
}

const numberOf = (at: Reading['at']): string | undefined =>
  'kind' in at && at.kind === 'place' ? at.number : undefined;

/** What it is printed under there, where that is not its label; a colon behind it is the cover's. */
const printedAs = ({ at, cover }: Reading, label: string | undefined): readonly described.PrintedAs[] => {
  if (!('kind' in at) || at.kind !== 'place' || at.labelled === 'none') return [];
  const { label: own = label, below } = at;
  const bare = own?.replace(/[：:]\s*$/, '').trim();
  if (bare === undefined || (bare === label?.trim() && below === undefined)) return [];
  return [{ label: bare, ...present({ cover: whether(cover), below }) }];
};

/** Filled in for nothing: `XXX`, `20**年`. */
const isVoid = (text: string): boolean => /^[XＸ*＊…\s\d年月日至]*$/iu.test(text) && /[XＸ*＊…]/iu.test(text);

/** The answers of a yes or no, which its control has anyway: `是/否`. */
const isAnswers = ({ type, yes = '是', no = '否' }: Field, text: string): boolean =>
  type === 'yesNo' && [`${yes}/${no}`, `${no}/${yes}`].includes(text.replaceAll('／', '/'));

/** A hint that only holds the place of the value is none. */
const hintOf = (field: Field): Pick<described.Field, 'hint' | 'says' | 'blank'> => {
  const { hint: printed, blank, ...others } = field;
  const isPlace = printed !== undefined && (isVoid(printed) || isAnswers(field, printed));
  const hint = isPlace ? undefined : printed;
  const says = descriptionOf({ ...others, ...present({ hint }) });
  return present({ hint, says: says === hint ? undefined : says, blank: isPlace ? printed : blank });
};

/** What all begin with. */
const shared = ([first = [], ...others]: readonly (readonly string[])[]): readonly string[] => {
  const differs = first.findIndex((each, at) => others.some((other) => other[at] !== each));
  return differs < 0 ? first : first.slice(0, differs);
};

/** What stands where another does: rows in their matrix, pictures behind their prose. */
const printedWith = (fields: readonly FieldNode[]): readonly (readonly [path: string, beside: string])[] =>
  nodesIn(fields).flatMap((node) => {
    if (node.kind === 'matrix') return node.rows.map(({ path }) => [path, node.path] as const);
    return node.kind === 'field' && node.illustrates !== undefined ? [[node.path, node.illustrates] as const] : [];
  });

const labelsByPath = (fields: readonly FieldNode[]): ReadonlyMap<string, string> =>
  new Map(nodesIn(fields).map(({ path, label }) => [path, label]));

/** What is called as a table says for itself that it merges: what holds the field, or the field. */
const calledSo = (labels: ReadonlyMap<string, string>, field: string, { label }: Merged): string | undefined =>
  field
    .split('.')
    .map((_, at, keys) => keys.slice(0, at + 1).join('.'))
    .find((path) => labels.get(path) === label);

const printedAt = ({ document, fields }: ResolvedForm): ReadonlyMap<string, Printed> => {
  const printed = new Map<string, Printed>();
  const called = labelsByPath(fields);
  for (const reading of readingOrder(document, fields)) {
    const { field, headings, labels, cover, at } = reading;
    const known = printed.get(field);
    const sections = known?.sections ?? (cover ? undefined : [...headings, ...labels.map(({ label }) => label)]);
    const number = known?.number ?? numberOf(at);
    const example = known?.example ?? ('example' in at && !isVoid(at.example ?? '') ? at.example : undefined);
    const each = known?.each ?? ('each' in at ? at.each : undefined);
    const as = [...(known?.as ?? []), ...printedAs(reading, called.get(field))];
    printed.set(field, { cover: known?.cover || cover, as, ...present({ sections, number, example, each }) });
  }
  for (const [path, beside] of printedWith(fields)) {
    const there = printed.get(beside);
    if (there && !printed.has(path))
      printed.set(path, { cover: there.cover, as: [], ...present({ sections: there.sections }) });
  }
  return printed;
};

/** Footnotes that a table cites for itself, by the path of what is called so, else of each field that is merged there. */
const citedInTables = ({ document, fields }: ResolvedForm): ReadonlyMap<string, ReadonlySet<string>> => {
  const called = labelsByPath(fields);
  const cited = new Map<string, Set<string>>();
  for (const { field, labels } of readingOrder(document, fields))
    for (const each of labels)
      for (const note of each.notes) {
        const path = calledSo(called, field, each) ?? field;
        cited.set(path, (cited.get(path) ?? new Set()).add(note));
      }
  return cited;
};

type Choices = readonly Choice[];

const withOwn = (above: Choices, { only }: FieldNode): Choices =>
  only === undefined ? above : choicesWith(above, only);

/** @returns the nodes of the form; those that are printed nowhere come last */
export const describeForm = (form: ResolvedForm): readonly DescribedNode[] => {
  const printed = printedAt(form);
  const places = paperPlaces(form);
  const cited = citedInTables(form);
  const notes = new Map(form.notes.map(({ id, text }) => [id, text]));

  /** What all of it is printed under, but for the label that it has itself. */
  const sectionsOf = (node: FieldNode, all: readonly Printed[]): readonly string[] => {
    const sections = shared(all.flatMap(({ sections }) => (sections === undefined ? [] : [sections])));
    return node.kind !== 'field' && sections.at(-1) === node.label ? sections.slice(0, -1) : sections;
  };

  /** @param only what all that holds it is asked with */
  const named = (node: FieldNode, only: Choices): described.Described => {
    const all = nodesIn([node]).flatMap(({ path }) => printed.get(path) ?? []);
    const sections = sectionsOf(node, all);
    const cites = new Set([...node.notes, ...(cited.get(node.path) ?? [])]);
    const footnotes = [...cites].flatMap((id) => notes.get(id) ?? []);
    const as = printed.get(node.path)?.as ?? [];
    return {
      path: node.path,
      key: node.id,
      place: places.get(node.path) ?? 0,
      label: node.label,
      ...present({
        english: node.english,
        printedAs: as.length > 0 ? as : undefined,
        number: printed.get(node.path)?.number,
        sections: sections.length > 0 ? sections : undefined,
        cover: whether(all.length > 0 && all.every(({ cover }) => cover)),
        footnotes: footnotes.length > 0 ? footnotes : undefined,
        only: only.length > 0 ? only.map(({ field, codes }) => ({ field, codes })) : undefined,
      }),
    };
  };

  const optionsOf = (field: Field): readonly described.Option[] | Listed | undefined => {
    if (field.options !== undefined) return field.options.map(optionOf);
    const catalogue = catalogueOf(field, form.catalogues);
    const codes = codesOf(field, form.catalogues);
    if (catalogue === undefined || codes === undefined) return undefined;
    return listedIn(catalogue, codes) ?? codes.map(optionOf);
  };

  /** What is chosen needs no words; where a new name may be written, whatever is written is one. */
  const formatOf = (field: Field, holds: Single): described.Format | undefined => {
    if (codesOf(field, form.catalogues) !== undefined) return undefined;
    const words = formatWords(holds, field, form.pack.year);
    return words && { ...words, zh: words.zh.trim() };
  };

  const fieldOf = (field: Field, above: Choices): DescribedField => {
    const shape = shapeOf(field);
    const parts = Object.entries(partsOf(field)).map(([key, { holds, optional }]) => ({
      key,
      ...partName(field, key),
      holds,
      ...present({
        optional,
        format: formatOf(field, holds),
        characters: mostCharacters(field, holds),
        options: holds === 'stage' ? optionsOf({ ...field, type: 'stage' }) : undefined,
      }),
    }));
    return {
      kind: 'field',
      ...named(field, withOwn(above, field)),
      type: field.type,
      required: field.required && !field.readOnly,
      ...present({
        holds: 'one' in shape ? shape.one : undefined,
        parts: parts.length > 0 ? parts : undefined,
        several: shape.several,
        readOnly: whether(field.readOnly),
        mark: field.mark,
        lead: field.lead,
        ...hintOf(field),
        example: printed.get(field.path)?.example,
        each: printed.get(field.path)?.each,
        unit: field.unit,
        words: field.words,
        about: field.about,
        characters: 'one' in shape ? mostCharacters(field, shape.one) : undefined,
        minimum: field.minimum,
        maximum: field.maximum,
        whole: whether(field.whole),
        least: field.least,
        most: field.most,
        format: 'one' in shape ? formatOf(field, shape.one) : undefined,
        pattern: field.pattern,
        patternSays: field.patternSays,
        dayOptional: whether(field.dayOptional),
        illustrates: field.illustrates,
        across: whether(field.across),
        options: optionsOf(field),
        catalogue: field.catalogue,
        parentField: parts.length > 0 ? undefined : parentFieldOf(field, form)?.path,
        open: whether(field.open),
        yes: field.yes,
        no: field.no,
        detail: field.detail,
      }),
    };
  };

  const nodeOf =
    (above: Choices) =>
    (node: FieldNode): DescribedNode => {
      if (node.kind === 'field') return fieldOf(node, above);
      const only = withOwn(above, node);
      const about = named(node, only);
      switch (node.kind) {
        case 'group':
          return { kind: node.kind, ...about, children: node.children.map(nodeOf(only)) };
        case 'list': {
          const { minRecords, maxRecords, ranked } = node;
          const limits = { minRecords, ...present({ maxRecords, ranked: whether(ranked) }) };
          return { kind: node.kind, ...about, ...limits, children: node.children.map(nodeOf(only)) };
        }
        case 'matrix': {
          const { years, yearLabel, forecast, unitColumn, totalColumn, since, rows } = node;
          const columns = { years, ...present({ yearLabel, forecast, unitColumn, totalColumn, since }) };
          return { kind: node.kind, ...about, ...columns, rows: rows.map((row) => fieldOf(row, only)) };
        }
      }
    };
  return inPaperOrder(form).map(nodeOf([]));
};
