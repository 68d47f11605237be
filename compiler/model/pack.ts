/** All forms, dates and quotas of one notice. */
import type { Filer } from './form-kind.ts';

export interface Pack {
  /** Jurisdiction and year: `hebei/2022`. */
  readonly key: string;
  readonly jurisdiction: string;
  readonly year: number;
  /** The pack whose facts it takes over where it gives none. */
  readonly extends?: string;
  readonly title: string;
  readonly notice?: Notice;
  /** What labels may name by `{{…}}`. */
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly platform?: string;
  /** Where enterprises assess their maturity themselves. */
  readonly selfAssessmentPlatform?: string;
  /** Key of the catalogue of the units that report or recommend. */
  readonly reportingUnits?: string;
  /** Keys of catalogues that its forms take from in the place of other editions, one of a subject. */
  readonly editions?: readonly string[];
  readonly deadlines: readonly Deadline[];
  readonly quotas: readonly Quota[];
  /** Paper copies by document: `{ application: 2 }`. */
  readonly copies: Readonly<Record<string, number>>;
  /** What the limits, targets and copies count, in the notice's words: `{ application: 申报书 }`. */
  readonly names: Readonly<Record<string, string>>;
  /** What is handed in or uploaded beside the forms, or in which shape they are. */
  readonly materials: readonly Material[];
  /** What each reporting unit is to reach. */
  readonly targets: readonly Target[];
  /** Offices, never people. */
  readonly recipients: readonly string[];
  /** Offices that answer, never people. */
  readonly contacts: readonly Contact[];
  /** How its package is published, as far as it is said. */
  readonly publish?: Publishing;
}

/** What a pack says of its npm package. */
export interface Publishing {
  readonly name?: string;
  readonly version?: string;
  /** SPDX, of the definitions and documents. */
  readonly licence?: string;
  readonly repository?: string;
  readonly homepage?: string;
  /** An office, never a person. */
  readonly maintainer?: string;
}

export const PUBLISHING = ['name', 'version', 'licence', 'repository', 'homepage', 'maintainer'] as const;

export interface Material {
  readonly id: string;
  readonly what: string;
  readonly who?: string;
}

/** A fact of the reporting units: `basicFactories`. */
export interface Target {
  readonly id: string;
  readonly units: readonly { readonly unit: string; readonly target: number }[];
}

export interface Contact {
  readonly office: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly hours?: string;
}

/** The days that texts and rules may name, as texts call them: `issuedOn`, `deadlines.online`. */
export const daysOf = ({ notice, deadlines }: Pack): ReadonlyMap<string, string> =>
  new Map([
    ...(notice?.issuedOn === undefined ? [] : [['issuedOn', notice.issuedOn] as const]),
    ...deadlines.map(({ id, on }) => [`deadlines.${id}`, on] as const),
  ]);

/** The kinds of facts that are of a year. */
export const CARRIED = ['deadlines', 'quotas', 'copies'] as const;

/** What holds until a notice says otherwise: a pack of another year may confirm it, and need not. */
export const STANDING = ['platform', 'materials', 'recipients', 'contacts'] as const;

/** What a pack that extends it takes over of its year, by name: `deadlines.online`. */
export const carriedFacts = ({ deadlines, quotas, copies }: Pack): readonly string[] => [
  ...deadlines.map(({ id }) => `deadlines.${id}`),
  ...quotas.map(({ id }) => `quotas.${id}`),
  ...Object.keys(copies).map((id) => `copies.${id}`),
];

export interface Notice {
  readonly title: string;
  /** 冀工信装函〔2022〕625号 */
  readonly number?: string;
  readonly issuedOn?: string;
  readonly issuers: readonly string[];
}

export interface Deadline {
  readonly id: string;
  /** ISO 8601 date. */
  readonly on: string;
  readonly what: string;
  readonly who?: string;
  /** Number or title of the notice that sets it. */
  readonly notice?: string;
  /** The pack's forms that are due by then, by their names. */
  readonly forms: readonly string[];
}

/** Whom a deadline binds, by who it is due from: 申报主体 is an enterprise, 各市工业和信息化局 an authority; undefined where neither is said. */
export const filerOf = ({ who = '' }: Pick<Deadline, 'who'>): Filer | undefined => {
  if (/企业|申报主体|申报单位/.test(who)) return 'enterprise';
  return /[局厅委]|部门|推荐单位|政府/.test(who) ? 'authority' : undefined;
};

/** One unit of a quota, or what a group of them holds, whose limits are others. */
export interface QuotaException {
  readonly unit: string;
  readonly members: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
}

/** The units of a quota by what limits them: names one by one. */
export const limitedBy = ({
  members,
  limits,
  except = [],
}: Quota): readonly Pick<QuotaException, 'members' | 'limits'>[] => [{ members, limits }, ...except];

/** How many a reporting unit may recommend: `limits: { scenarios: 5, factories: 3 }`. */
export interface Quota {
  readonly id: string;
  /** As the notice calls them: 各省（区、市）. */
  readonly units: readonly string[];
  /** Their names one by one: 北京市, 天津市 … */
  readonly members: readonly string[];
  /** Of these, what no catalogue lists: 有关中央企业. Absent where all are listed. */
  readonly unlisted?: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
  /** Of its units those with other limits: they are none of `members`. */
  readonly except?: readonly QuotaException[];
  /** Applicants that count towards no quota, instead of reporting units; names of quotas and limits where it is those alone. */
  readonly exempt: boolean | readonly string[];
}

/** Of the limits that they state, those of exceptions too. */
export const limitNamesIn = (quotas: readonly Quota[]): readonly string[] => [
  ...new Set(quotas.flatMap((quota) => limitedBy(quota).flatMap(({ limits }) => Object.keys(limits)))),
];
