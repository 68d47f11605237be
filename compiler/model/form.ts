/** The resolved form: what a definition means after inheritance, blocks, overlays and parameters. Plain, readonly data. */

import type { Catalogue } from './catalogue.ts';
import type { Choice } from './choice.ts';
import type { FieldType } from './field-types.ts';
import type { Filer, FormKind } from './form-kind.ts';
import type { Pack } from './pack.ts';
import type { DocumentNode, SlottedPart } from './placement.ts';
import type { Provenance } from './provenance.ts';
import type { Rule } from './rule.ts';
import type { IndustryLevel, Measure } from './value-shape.ts';

/** A code that the data holds and the label that the form prints for it. */
export interface Option {
  readonly code: string;
  /** With ____ where something is written. */
  readonly label: string;
  /** What it is called in English. */
  readonly english?: string;
  /** The codes of other forms that it continues: `cn/2022/summary factories.kind=small`. */
  readonly from?: readonly string[];
  /** Where something is: the label, and the ids of the fields beside this one that are written in it. */
  readonly parts?: readonly SlottedPart[];
}

interface Named {
  /** English camelCase, unique among its siblings. */
  readonly id: string;
  /** Ids joined by dots, without list indexes: `scenarios.suppliers.name`. */
  readonly path: string;
  /** As published, parameters filled in. */
  readonly label: string;
  /** What it is called in English messages. */
  readonly english?: string;
  /** Ids of the footnotes that the label cites. */
  readonly notes: readonly string[];
  /** Asked only then. */
  readonly only?: Choice;
  /** What it continues in other forms, `cn/2022/summary factories.name`, or `none`: it is given anew in every filing. */
  readonly from?: readonly string[];
}

export interface Field extends Named {
  readonly kind: 'field';
  readonly type: FieldType;
  /** A final filing must have it. */
  readonly required: boolean;
  /** Filled in by the receiving system, never by the applicant. */
  readonly readOnly: boolean;
  /** Printed behind the label of what must be filled in, `*`. */
  readonly mark?: string;
  /** Printed before the label. */
  readonly lead?: string;
  /** The unit of the number: %, 万元, 家. */
  readonly unit?: string;
  /** The unit is printed behind the number, or once above the table, instead of in parentheses behind the label. */
  readonly unitAt?: 'value' | 'above';
  /** What the form says where the value goes, or below a column's label. */
  readonly hint?: string;
  /** Upper limit in 字数 as Word counts them. */
  readonly words?: number;
  /** 字数 to aim at (左右). */
  readonly about?: number;
  /** text: what the whole of it must be, in RE2, and the same in words with an example. */
  readonly pattern?: string;
  readonly patternSays?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** indicator: its numbers are whole. */
  readonly whole?: boolean;
  /** Row of a matrix: one number for all years. */
  readonly across?: boolean;
  /** Row of a matrix: printed in a cell before its label, shared with its neighbours of the same words. */
  readonly under?: string;
  /** date, dateRange: a month suffices where the day is not known. */
  readonly dayOptional?: boolean;
  /** text, prose: 无 is an answer where it is asked for. */
  readonly mayBeNone?: boolean;
  /** choice, choices; in the order printed. */
  readonly options?: readonly Option[];
  /** yesNo: printed labels, 是 and 否; `{}` in one of them is where the detail is written. */
  readonly yes?: string;
  readonly no?: string;
  /** yesNo: no stands before yes. */
  readonly noFirst?: boolean;
  /** yesNo: name of the detail that `answersAsking` must have; without it there is none. */
  readonly detail?: string;
  readonly measure?: Measure;
  readonly level?: IndustryLevel;
  /** stage, scenario, scenarios, reportingUnit: key of the catalogue. */
  readonly catalogue?: string;
  /** Entries that the catalogue lacks may be named. */
  readonly open: boolean;
  /** scenarios: each is cited with the name of its instance (实例). */
  readonly instances?: boolean;
  /** scenario, scenarios, industry: how each is cited, with the parts of `citationParts` in braces; unless said by its label, as `citationOf` says, as code and name. */
  readonly cites?: string;
  /** choices, scenarios: how many may be chosen, and have to be where any are. */
  readonly least?: number;
  readonly most?: number;
  /** Printed as a list to choose from, not as boxes. */
  readonly listed?: boolean;
  /** In a list: no two records should say the same here. */
  readonly distinct?: boolean;
  /** pictures: path of the prose that they stand behind. */
  readonly illustrates?: string;
  /** date: what the blank form prints where the date goes, `2022 年 月 日`. */
  readonly blank?: string;
  /** Of a summary: where its value comes from in the applications, `enterprise.name`, or `none`: it is given by hand. */
  readonly takes?: readonly string[];
}

export interface Group extends Named {
  readonly kind: 'group';
  readonly children: readonly FieldNode[];
  /** The block that this group is, unchanged: forms of one pack then share its type. */
  readonly block?: string;
}

/** Records that repeat; data: an array of objects. */
export interface RecordList extends Named {
  readonly kind: 'list';
  readonly children: readonly FieldNode[];
  readonly minRecords: number;
  readonly maxRecords?: number;
  /** The order of the records is a ranking. */
  readonly ranked?: boolean;
  /** Of a summary: forms by name, each filing of which makes a record, or `none`. */
  readonly summarizes?: readonly string[];
  readonly block?: string;
}

/** Numbers by row and calendar year, or by row alone where it is `across`; data: `{ totalAssets: { "2019": 1, … }, sum: 1 }`. */
export interface Matrix extends Named {
  readonly kind: 'matrix';
  readonly rows: readonly Field[];
  /** Ascending calendar years, one column each. */
  readonly years: readonly number[];
  /** Printed instead of the years: 20**年. */
  readonly yearLabel?: string;
  /** Printed behind the years that were not over when the notice was issued, by year: （预计）. */
  readonly forecast?: Readonly<Record<string, string>>;
  /** Header of the column that has the units of the rows. */
  readonly unitColumn?: string;
  /** Header of the column that has the sum of the years. */
  readonly totalColumn?: string;
  /** Path of a date: nothing is asked of the years before its own. */
  readonly since?: string;
}

export type FieldNode = Field | Group | RecordList | Matrix;

/** A footnote; several labels may cite it. */
export interface Note {
  readonly id: string;
  readonly text: string;
}

/** A text whose printed form and meaning differ, or that the notice's text did not hold as it is. */
export interface TextMark {
  /** Address of the node and the attribute: `enterprise.industry.section`, `hint`. */
  readonly address: string;
  readonly attribute: string;
  readonly kind: 'misprint' | 'repaired' | 'reconstructed';
  readonly printed: string;
  /** misprint: what is meant. repaired: what the conversion had made of it. reconstructed: from which sibling. */
  readonly remark: string;
}

export interface ResolvedForm {
  /** `cn/2022/excellent-scenario-application` */
  readonly key: string;
  readonly pack: Pack;
  /** Key of the form this one is an overlay of. */
  readonly extends?: string;
  readonly title: string;
  readonly subtitle?: string;
  /** 附件 4-1 */
  readonly attachment?: string;
  readonly kind?: FormKind;
  /** Absent where nobody does. */
  readonly filedBy?: Filer;
  readonly fields: readonly FieldNode[];
  readonly document: readonly DocumentNode[];
  readonly notes: readonly Note[];
  readonly rules: readonly Rule[];
  readonly marks: readonly TextMark[];
  /** Field ids that an overlay removed or renamed: never to be used for another meaning. */
  readonly lineage: { readonly removed: readonly string[]; readonly renamed: Readonly<Record<string, string>> };
  /** The catalogues that its fields and rules point to, by key. */
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  readonly provenance: Provenance;
}
