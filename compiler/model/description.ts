/** A form and its fields in a line of Chinese. */
import type { Field, ResolvedForm } from './form.ts';

/** `智能制造试点示范项目申报书（优秀场景）` */
export const titleOf = ({ title, subtitle }: Pick<ResolvedForm, 'title' | 'subtitle'>): string =>
  `${title}${subtitle ?? ''}`;

const range = ({ minimum, maximum }: Field): string | undefined => {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} 至 ${maximum}`;
  if (minimum !== undefined) return `不小于 ${minimum}`;
  return maximum === undefined ? undefined : `不大于 ${maximum}`;
};

/** What the form says where the value goes, then the limits that this does not already name; undefined if there is nothing to say. */
export const descriptionOf = (field: Field): string | undefined => {
  const said = field.hint?.replaceAll(/\s/g, '') ?? '';
  const parts = [
    field.hint,
    field.words === undefined || said.includes(`${field.words}字`) ? undefined : `不超过 ${field.words} 字`,
    field.about === undefined || said.includes(`${field.about}字`) ? undefined : `${field.about} 字左右`,
    field.patternSays === undefined || said.includes(field.patternSays.replaceAll(/\s/g, ''))
      ? undefined
      : field.patternSays,
    range(field),
    field.across ? '各年合填一个数' : undefined,
    field.whole ? '整数' : undefined,
    field.dayOptional ? '不知何日的可只填年月' : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('；');
};
