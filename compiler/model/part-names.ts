/** What messages and apps call the parts of a value. */
import type { Field } from './form.ts';
import type { PartName } from './value-shape.ts';

/** Empty of the only part of its value, where the field has its name; how a detail is called the form says. */
export const PART_NAMES = {
  start: { zh: '开始日期', en: 'start' },
  end: { zh: '结束日期', en: 'end' },
  answer: { zh: '是否', en: 'answer' },
  stage: { zh: '环节名称', en: 'stage' },
  scenario: { zh: '场景名称', en: 'scenario' },
  instance: { zh: '实例名称', en: 'instance' },
  change: { zh: '', en: '' },
  level: { zh: '', en: '' },
  count: { zh: '', en: '' },
  before: { zh: '建设前', en: 'before' },
  after: { zh: '建成后', en: 'after' },
  unit: { zh: '单位', en: 'unit' },
  name: { zh: '文件名', en: 'file name' },
  mediaType: { zh: '文件类型', en: 'media type' },
  bytes: { zh: '字节数', en: 'bytes' },
  sha256: { zh: 'SHA-256', en: 'SHA-256' },
  caption: { zh: '图题', en: 'caption' },
  data: { zh: '图片内容', en: 'data' },
} as const satisfies Readonly<Record<Exclude<PartName, 'detail'>, { readonly zh: string; readonly en: string }>>;

/** What a part of a value is called: the form says how a detail is, and of the only part of its value the field has the name. */
export const partLabel = ({ label, detail = '' }: Pick<Field, 'label' | 'detail'>, part: string): string => {
  if (part === 'detail') return detail;
  const names: Readonly<Record<string, { readonly zh: string }>> = PART_NAMES;
  return (Object.hasOwn(names, part) && names[part]?.zh) || label;
};
