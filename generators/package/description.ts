/** What forms ask and packs say, for what shows them: the same for every pack. */

/** What a value is, or each where there are several; or each of its parts. */
export type Held =
  | 'line'
  | 'name'
  | 'paragraphs'
  | 'number'
  | 'integer'
  | 'count'
  | 'boolean'
  | 'code'
  | 'stage'
  | 'date'
  | 'month'
  | 'year'
  | 'creditCode'
  | 'organisationCode'
  | 'phone'
  | 'mobile'
  | 'fax'
  | 'contact'
  | 'email'
  | 'industry'
  | 'fileName'
  | 'mediaType'
  | 'pictureType'
  | 'pictureData'
  | 'sha256';

/** A code that the data may hold, in the order in which the form or the catalogue has them. */
export interface Option {
  readonly code: string;
  /** As printed, with ____ where something is written. */
  readonly label: string;
  readonly english?: string;
  /** As numbered in the catalogue. */
  readonly number?: string;
  /** Code of the entry of the catalogue that holds it. */
  readonly parent?: string;
  /** Keys of the fields beside this one that are written in its blanks. */
  readonly blanks?: readonly string[];
}

/** An entry of a catalogue with those that it holds. */
export interface Entry extends Option {
  readonly entries?: readonly Entry[];
}

/** The field at the path, of the same record where that is in a list, has one of these codes, or says so: `true`, `false`. */
export interface Condition {
  readonly field: string;
  readonly codes: readonly string[];
}

/** What a field is printed under other than its label. */
export interface PrintedAs {
  readonly label: string;
  readonly cover?: true;
  /** Printed below the line: `（盖章）`. */
  readonly below?: string;
}

export interface Described {
  /** As messages give it, but for the places of records: `scenarios.name`. */
  readonly path: string;
  /** What the object that holds it calls it. */
  readonly key: string;
  /** Where the paper first asks for any of it: its fields are counted from 0, those that it does not print behind the others. `onPaper` and `byPaper` go by it. */
  readonly place: number;
  /** As printed. */
  readonly label: string;
  readonly english?: string;
  /** Where the paper says something else there: `申报单位（盖章）` of 企业名称 on the cover. */
  readonly printedAs?: readonly PrintedAs[];
  /** Printed before the label, which is a heading then: `四、`. */
  readonly number?: string;
  /** The headings that all of it is printed under behind the cover, and the labels that rows of a table stand behind, the outermost first. */
  readonly sections?: readonly string[];
  /** All of it is printed on the cover: what stands there alone has no `sections`. */
  readonly cover?: true;
  /** Their texts, in the order in which the label cites them. */
  readonly footnotes?: readonly string[];
  /** It is asked only where all hold, those of what holds it among them: `isAsked` tells. */
  readonly only?: readonly Condition[];
}

/** What a text that is written in one way only must be, as messages say it: `电话号码，如 0311-87908713`. */
export interface Format {
  readonly zh: string;
  readonly en: string;
  readonly example?: string;
}

/** A part of a value that is an object. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly english?: string;
  readonly holds: Held;
  /** As of a field. */
  readonly format?: Format;
  readonly characters?: number;
  /** A complete value may lack it. */
  readonly optional?: true;
  /** Of a part that is chosen from another list than the field's `options`: the stage beside a scenario. */
  readonly options?: readonly Option[];
}

export interface Field extends Described {
  readonly kind: 'field';
  /** A type of the language of definitions: `money`. */
  readonly type: string;
  /** Absent where the value is an object of parts. */
  readonly holds?: Held;
  readonly parts?: readonly Part[];
  /** The value is an array of these. */
  readonly several?: true;
  /** A complete filing has it, where it is asked. */
  readonly required: boolean;
  /** Filled in by the receiving system. */
  readonly readOnly?: true;
  /** Printed behind the label of what must be filled in. */
  readonly mark?: string;
  /** Printed before the label: `*` of what a footnote or the instructions tell of. */
  readonly lead?: string;
  /** What the form says of what goes there. */
  readonly hint?: string;
  /** The same and the limits that it does not name, in a line; absent where the hint says all. */
  readonly says?: string;
  /** An example that the form prints in the first row of a list, as it would be filled in on paper. */
  readonly example?: string;
  /** Printed in each blank row of a list; `{n}` is its number. */
  readonly each?: string;
  /** What the blank form prints in its place, which a control of its own makes needless: `2026年  月  日`, `XXX`, `是/否`. */
  readonly blank?: string;
  readonly unit?: string;
  /** At most so many 字, as Word counts them. */
  readonly words?: number;
  /** About so many. */
  readonly about?: number;
  /** At most so many characters of any kind, of each text where there are several: no form says so, and none needs more. */
  readonly characters?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The numbers of an indicator are whole. */
  readonly whole?: true;
  /** Of what several are chosen from: how many have to be where any are, and may be. */
  readonly least?: number;
  readonly most?: number;
  /** What is to be written there; absent where it is chosen, and where whatever is written is one. */
  readonly format?: Format;
  /** The whole text matches, in RE2; and the same in words. */
  readonly pattern?: string;
  readonly patternSays?: string;
  /** Of a date: a month suffices where the day is not known. */
  readonly dayOptional?: true;
  /** Of pictures: path of the prose that they stand behind. */
  readonly illustrates?: string;
  /** Of a matrix: one number for all years. */
  readonly across?: true;
  /** Of the value, of each where there are several, or of its part that holds a code. */
  readonly options?: readonly Option[];
  /** Key of the catalogue that they come from. */
  readonly catalogue?: string;
  /** Path of the field that says which entry of the catalogue they stand in, the `parent` of each: `optionsFor` gives those that go with it. */
  readonly parentField?: string;
  /** Another name may be written. */
  readonly open?: true;
  /** Of a yes or no: the words of the answers, 是 and 否 where they are absent, with {} where the detail is written, and what that is called. */
  readonly yes?: string;
  readonly no?: string;
  readonly detail?: string;
}

export interface Group extends Described {
  readonly kind: 'group';
  readonly children: readonly FormNode[];
}

/** An array of objects. */
export interface List extends Described {
  readonly kind: 'list';
  readonly children: readonly FormNode[];
  readonly minRecords: number;
  readonly maxRecords?: number;
  /** Their order is a ranking. */
  readonly ranked?: true;
}

/** An object of rows by key, each an object of numbers by year, or a number where it is `across`. */
export interface Matrix extends Described {
  readonly kind: 'matrix';
  readonly rows: readonly Field[];
  readonly years: readonly number[];
  /** Printed instead of the years where the form leaves them open: `20**年`. */
  readonly yearLabel?: string;
  /** Printed behind the years that were not over when the notice was issued, by year: `（预计）`. */
  readonly forecast?: Readonly<Record<string, string>>;
  /** Headers of the columns with the units of the rows and with the sum of the years, which is no part of the data. */
  readonly unitColumn?: string;
  readonly totalColumn?: string;
  /** Path of a date: nothing is asked of the years before its own. */
  readonly since?: string;
}

export type FormNode = Field | Group | List | Matrix;

/** Words that the form prints between its fields: a pledge, instructions, a remark. */
export interface Text {
  /** Word for word; where a field is filled in among the words, its path. `{n}` is the number of the record, what is behind a tab stands apart. */
  readonly parts: readonly (string | { readonly field: string })[];
  /** A `hint` stands in the blank form only. */
  readonly style: 'title' | 'body' | 'hint' | 'note';
  /** Path of the field that the form asks for next, in these words or behind them, of what stands on the cover on the cover; absent behind the last. */
  readonly before?: string;
  /** Of what stands on the cover behind all that is asked there: path of the last field. */
  readonly behind?: string;
  /** The headings and labels of rows that it is printed under, the outermost first. */
  readonly sections?: readonly string[];
  readonly cover?: true;
  /** Path of the list of which each record has it. */
  readonly list?: string;
  readonly footnotes?: readonly string[];
  /** It is printed only where all hold: `isAsked` tells. */
  readonly only?: readonly Condition[];
}

/** What there is to know of a form without loading it. */
export interface FormFacts<Key extends string = string> {
  readonly key: Key;
  /** Its name within the package: `<package>/<name>` is its module. */
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  /** `附件1` */
  readonly attachment?: string;
  /** Absent where the definition does not say. */
  readonly kind?: FormKind;
  /** Who hands it in, whoever passes it on; absent where nobody does. */
  readonly filedBy?: Filer;
  /** Ids of the deadlines that it is due by. */
  readonly deadlines: readonly string[];
  /** The blank form, and its pages as pictures. */
  readonly documents: readonly BlankDocument[];
}

/** A file of the package that is no module: bundlers give its URL, and Node resolves its path. */
export interface BlankDocument {
  readonly format: 'docx' | 'pdf' | 'xlsx' | 'svg';
  /** Below the package, which exports it: `basic-factory-list/blank.docx`. */
  readonly file: string;
  /** As offices name it, for who keeps it: `附件1 河北省基础级智能工厂名单汇总表.docx`. */
  readonly name: string;
  /** IANA media type. */
  readonly mediaType: string;
  /** How many pages there are; of `pdf`, where they are known. */
  readonly pages?: number;
  /** Of `svg`: the page that it shows, counted from 1. */
  readonly page?: number;
}

/** The same with its URL: where a bundler puts the file, else where it stands in the package, `file:` in Node. */
export interface DocumentFile extends BlankDocument {
  readonly url: string;
}

/** A schema of JSON Schema 2020-12, for ajv and libraries of forms; the `schema` of a form's module is a Standard Schema. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Of `outline` and `instructions` what is printed says what to write; `summary` is a table of those whom an authority reports. */
export type FormKind =
  | 'application'
  | 'summary'
  | 'checklist'
  | 'materials'
  | 'commitment'
  | 'report'
  | 'outline'
  | 'instructions';

export type Filer = 'enterprise' | 'authority';

/** What a notice may say beside its forms. */
export type Fact =
  | 'notice'
  | 'platform'
  | 'selfAssessmentPlatform'
  | 'deadlines'
  | 'quotas'
  | 'copies'
  | 'targets'
  | 'materials'
  | 'recipients'
  | 'contacts';

/** What the notice says beside its forms. */
export interface PackFacts {
  readonly key: string;
  /** Name of the npm package. */
  readonly package: string;
  readonly jurisdiction: string;
  readonly year: number;
  /** Key of the pack that it stands on. */
  readonly extends?: string;
  readonly title: string;
  /** The letter itself was not at hand: what it says of these is not known, and that there are no `deadlines` here does not say that there are none. Empty where it was. */
  readonly unknown: readonly Fact[];
  readonly notice?: {
    readonly title: string;
    readonly number?: string;
    /** ISO 8601. */
    readonly issuedOn?: string;
    readonly issuers: readonly string[];
  };
  /** Where forms are handed in, and where enterprises assess their maturity themselves; as the notice prints them, an address or a host alone. */
  readonly platform?: string;
  readonly selfAssessmentPlatform?: string;
  readonly deadlines: readonly {
    readonly id: string;
    /** ISO 8601. */
    readonly on: string;
    readonly what: string;
    readonly who?: string;
    /** Whom it binds. */
    readonly binds?: Filer;
    readonly notice?: string;
    /** Keys of the forms that are due. */
    readonly forms: readonly string[];
  }[];
  /** How many a reporting unit may recommend. */
  readonly quotas: readonly {
    readonly id: string;
    readonly units: readonly string[];
    readonly limits: readonly Counted[];
    /** Of these units those with other limits. */
    readonly except?: readonly { readonly unit: string; readonly limits: readonly Counted[] }[];
    /** The units are applicants that count towards no quota, or not towards these quotas and limits. */
    readonly exempt?: true | readonly Omit<Counted, 'count'>[];
  }[];
  /** On paper. */
  readonly copies: readonly Counted[];
  /** What each reporting unit is to reach. */
  readonly targets: readonly {
    readonly id: string;
    readonly name: string;
    readonly units: readonly { readonly unit: string; readonly target: number }[];
  }[];
  /** What is handed in beside the forms. */
  readonly materials: readonly { readonly id: string; readonly what: string; readonly who?: string }[];
  /** Offices that the forms go to. */
  readonly recipients: readonly string[];
  readonly contacts: readonly {
    readonly office: string;
    readonly phone?: string;
    readonly email?: string;
    readonly address?: string;
    readonly hours?: string;
  }[];
}

/** How many of what: `{ id: 'application', name: '申报书', count: 2 }`. */
export interface Counted {
  readonly id: string;
  /** In the notice's words. */
  readonly name?: string;
  readonly count: number;
}

/** What stands directly in a node: rows in a matrix, nothing in a field. */
export const childrenOf = (node: FormNode): readonly FormNode[] => {
  if (node.kind === 'field') return [];
  return node.kind === 'matrix' ? node.rows : node.children;
};

/** All nodes, each before those that stand in it. */
export const nodesIn = (nodes: readonly FormNode[]): readonly FormNode[] =>
  nodes.flatMap((node) => [node, ...nodesIn(childrenOf(node))]);

/** The nodes that a path of the data leads through, the outermost first: `['scenarios', 0, 'name']` → the list and its field. */
export const nodesAlong = (nodes: readonly FormNode[], path: readonly PropertyKey[]): readonly FormNode[] => {
  const [step, ...further] = path;
  if (step === undefined) return [];
  if (typeof step === 'number') return nodesAlong(nodes, further);
  const node = nodes.find(({ key }) => key === step);
  return node === undefined ? [] : [node, ...nodesAlong(childrenOf(node), further)];
};

const memberOf = (value: unknown, key: PropertyKey | undefined): unknown =>
  // `in` is seen by what watches a page's data, an own property alone is not
  typeof value === 'object' && value !== null && key !== undefined && key in value && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/**
 * Where a node stands in the data, as seen from a record or a place in one: `scenarios.suppliers.name` from `['scenarios', 0, 'suppliers', 2]` → these and
 * `name`, `enterprise.name` from there → that. It is in the same record, if both are in one.
 */
export const pathOf = (
  { path }: Pick<Described, 'path'>,
  from: readonly PropertyKey[] = [],
): readonly (string | number)[] => {
  const found: (string | number)[] = [];
  let isShared = true;
  for (const key of path.split('.')) {
    isShared &&= from[found.length] === key;
    found.push(key);
    for (let at = from[found.length]; isShared && typeof at === 'number'; at = from[found.length]) found.push(at);
  }
  return found;
};

/** What a field says that a place of the data depends on. */
const answerAt = (data: unknown, field: string, path: readonly PropertyKey[]): unknown => {
  const value = pathOf({ path: field }, path).reduce(memberOf, data);
  return memberOf(value, 'answer') ?? value;
};

/** Whether a node is asked in a filing, or a text printed. @param path where it stands there: `['scenarios', 0, 'name']`; of records only their places count */
export const isAsked = (node: Pick<Described, 'only'>, data: unknown, path: readonly PropertyKey[] = []): boolean =>
  (node.only ?? []).every(({ field, codes }) =>
    [answerAt(data, field, path)].flat().some((answer) => codes.includes(String(answer))),
  );

/** Of a field's options those that go with what its `parentField` says, all where that says nothing yet. @param path where it stands, as of `isAsked` */
export const optionsFor = (
  { options = [], parentField }: Pick<Field, 'options' | 'parentField'>,
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly Option[] => {
  const said = parentField === undefined ? [] : [answerAt(data, parentField, path) ?? []].flat();
  const codes = said.filter((code) => code !== '');
  return codes.length === 0 ? options : options.filter(({ parent }) => parent !== undefined && codes.includes(parent));
};

/** Entries of a catalogue that hold no others. */
export const leavesOf = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap((entry) => (entry.entries === undefined ? [entry] : leavesOf(entry.entries)));

/** Entries of a catalogue at a depth, 0 being the outermost. */
export const levelOf = (entries: readonly Entry[], depth: number): readonly Entry[] =>
  depth === 0 ? entries : entries.flatMap((entry) => levelOf(entry.entries ?? [], depth - 1));
