/** What the reference page shows, as Markdown text. */
import type { DifferenceList } from '../../compiler/generator.ts';
import type { ResolvedForm, TextMark } from '../../compiler/model/form.ts';
import { FILER_NAMES, FORM_KIND_NAMES } from '../../compiler/model/form-kind.ts';
import { codeSpan, escaped } from '../../compiler/model/markdown.ts';
import type { FormDocument } from '../layout/document.ts';
import { fieldTables } from './field-rows.ts';
import { contacts, deadlines, facts, filled, materials, quotas, targets } from './pack-facts.ts';

const MARKS: Readonly<Record<TextMark['kind'], string>> = {
  misprint: '原文笔误',
  repaired: '转换损坏，已修复',
  reconstructed: '原文缺失',
};

const SEVERITIES = { error: '错误', warning: '警告' } as const;
const KINDS = { attestation: '需人工核实', unasked: '无法自动核对' } as const;

/** A note of the form that its document prints. */
export type Cited = Pick<FormDocument['footnotes'][number], 'id'>;

/** Notes by the number that the document prints, those that no label cites behind. */
const numberedNotes = (form: ResolvedForm, cited: readonly Cited[]): ReadonlyMap<string, number> => {
  const all = new Set([...cited.map((note) => note.id), ...form.notes.map((note) => note.id)]);
  return new Map([...all].map((id, place) => [id, place + 1]));
};

/**
 * @param cited in the order in which the document prints them
 * @param differences from the form that it extends
 */
export const viewOf = (
  form: ResolvedForm,
  cited: readonly Cited[],
  differences: readonly DifferenceList[] | undefined,
) => {
  const numbers = numberedNotes(form, cited);
  return {
    title: escaped(form.title + (form.subtitle ?? '')),
    facts: filled([
      ['表单', codeSpan(form.key)],
      ['附件', escaped(form.attachment ?? '')],
      ['文种', form.kind && FORM_KIND_NAMES[form.kind].zh],
      ['填报单位', form.filedBy && FILER_NAMES[form.filedBy].zh],
      ['沿用', form.extends && codeSpan(form.extends)],
      ...facts(form.pack),
    ]),
    deadlines: deadlines(form.pack),
    quotas: quotas(form.pack),
    targets: targets(form.pack),
    materials: materials(form.pack),
    contacts: contacts(form.pack),
    tables: fieldTables(form, numbers),
    notes: [...numbers].flatMap(([id, number]) =>
      form.notes.filter((note) => note.id === id).map((note) => ({ number, text: escaped(note.text) })),
    ),
    rules: form.rules.map((rule) => ({
      id: codeSpan(rule.id),
      severity: rule.kind === 'condition' ? SEVERITIES[rule.severity] : KINDS[rule.kind],
      message: escaped(rule.message),
      condition: [
        ...(rule.when === undefined ? [] : [`当 ${codeSpan(rule.when)}`]),
        rule.kind === 'unasked'
          ? `本表未设“${escaped(rule.lacks)}”栏`
          : codeSpan(rule.kind === 'attestation' ? rule.attests : rule.check),
        ...(rule.final ? ['仅检查定稿'] : []),
      ].join('<br>'),
      source: rule.source === 'inferred' ? '提示性核对（通知未明文规定）' : escaped(rule.source),
    })),
    errata: form.marks.map((mark) => ({
      place: `${codeSpan(mark.address)} ${codeSpan(mark.attribute)}`,
      kind: MARKS[mark.kind],
      printed: escaped(mark.printed),
      remark: mark.kind === 'reconstructed' ? `据${escaped(mark.remark)}补` : escaped(mark.remark),
    })),
    base: differences === undefined || form.extends === undefined ? '' : codeSpan(form.extends),
    differences: (differences ?? []).map(({ heading, items }) => ({ heading, items: items.map((text) => ({ text })) })),
  };
};

export type View = ReturnType<typeof viewOf>;
