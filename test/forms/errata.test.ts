import { describe, expect, it } from 'vitest';
import { type Expected, expectedOf } from './expected.ts';
import { realForms } from './real-forms.ts';

type Erratum = Expected['errata'][number];

const sorted = (errata: readonly Erratum[]): Erratum[] => [...errata].sort((a, b) => (a.at < b.at ? -1 : 1));

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  it('lists what is misprinted, repaired and reconstructed', () => {
    const found = form.marks.map(
      ({ address, attribute, kind, printed, remark }): Erratum => ({
        at: `${address} ${attribute}`,
        kind,
        printed,
        remark,
      }),
    );
    expect(sorted(found)).toEqual(sorted(expectedOf(form).errata));
  });
});
