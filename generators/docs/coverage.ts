/** What the project covers: every form of every notice, and for each notice who files what with whom by when. */
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { TextMark } from '../../compiler/model/form.ts';
import { codeSpan, escaped } from '../../compiler/model/markdown.ts';
import type { FormOutline } from '../../compiler/model/outline.ts';
import { COVERAGE_TEMPLATE } from './coverage-template.ts';
import { templateOf } from './fill.ts';
import { contacts, deadlines, facts, filled, materials, quotas, targets as unitTargets } from './pack-facts.ts';

/** Of a form, in attributes: written for it alone, and resolved. */
export interface FormShare {
  readonly form: string;
  readonly authored: number;
  readonly resolved: number;
}

export interface CoverageFacts {
  readonly targets: readonly string[];
  readonly sizes: readonly FormShare[];
  /** Attributes of blocks and bases that several forms use. */
  readonly shared: number;
}

const page = templateOf<ReturnType<typeof viewOf>>(COVERAGE_TEMPLATE);

/** `README.md` of the output folder. */
export const generateCoverage = (forms: readonly FormOutline[], coverage: CoverageFacts): Artifact => ({
  path: 'README.md',
  content: page(viewOf(forms, coverage)),
});

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(Math.round((1000 * part) / whole) / 10).toFixed(1)} %`;

const count = (form: FormOutline, kind: TextMark['kind']): string =>
  String(form.marks.filter((mark) => mark.kind === kind).length || '');

const viewOf = (forms: readonly FormOutline[], { targets, sizes, shared }: CoverageFacts) => {
  const sizeOf = new Map(sizes.map((size) => [size.form, size]));
  const total = (of: (size: FormShare) => number): number => sizes.reduce((sum, size) => sum + of(size), 0);
  const packs = [...new Map(forms.map(({ pack }) => [pack.key, pack])).values()];
  const row = (form: FormOutline) => {
    const size = sizeOf.get(form.key);
    return {
      name: form.key.slice(form.pack.key.length + 1),
      link: `${form.key}/README.md`,
      attachment: escaped(form.attachment ?? ''),
      title: escaped(form.title + (form.subtitle ?? '')),
      base: form.extends === undefined ? '' : codeSpan(form.extends),
      size: size === undefined ? '' : `${size.authored} / ${size.resolved}`,
      share: size === undefined ? '' : percent(size.authored, size.resolved),
      misprints: count(form, 'misprint'),
      repaired: count(form, 'repaired'),
      reconstructed: count(form, 'reconstructed'),
    };
  };
  return {
    forms: forms.length,
    packs: packs.length,
    targets: targets.map(codeSpan).join('、'),
    shared,
    reuse: percent(
      total((size) => size.authored) + shared,
      total((size) => size.resolved),
    ),
    notices: packs.map((pack) => ({
      key: codeSpan(pack.key),
      title: escaped(pack.title),
      base: pack.extends === undefined ? '' : codeSpan(pack.extends),
      facts: filled(facts(pack)),
      deadlines: deadlines(pack),
      quotas: quotas(pack),
      targets: unitTargets(pack),
      materials: materials(pack),
      contacts: contacts(pack),
      rows: forms.filter((form) => form.pack.key === pack.key).map(row),
    })),
  };
};
