/** What kind of document a form is, and who hands it in, with their names. */

export const FORM_KIND_NAMES = {
  application: { zh: '申报书', en: 'application' },
  summary: { zh: '汇总表', en: 'summary' },
  checklist: { zh: '审查表', en: 'checklist' },
  materials: { zh: '材料清单', en: 'list of materials' },
  commitment: { zh: '承诺书', en: 'commitment' },
  report: { zh: '报告', en: 'report' },
  outline: { zh: '提纲', en: 'outline' },
  instructions: { zh: '填报要求', en: 'instructions' },
} as const;
export type FormKind = keyof typeof FORM_KIND_NAMES;
export const FORM_KINDS = Object.keys(FORM_KIND_NAMES) as readonly FormKind[];

export const FILER_NAMES = {
  enterprise: { zh: '企业', en: 'the enterprise' },
  authority: { zh: '主管部门', en: 'the authority' },
} as const;
export type Filer = keyof typeof FILER_NAMES;
export const FILERS = Object.keys(FILER_NAMES) as readonly Filer[];
