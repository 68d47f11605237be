/** What differences are told with: every value that the language names has words, and what it says of a thing that is not said is told too. */
import { describe, expect, it } from 'vitest';
import { UNSAID } from '../../compiler/compare/item.ts';
import { valueText } from '../../compiler/compare/telling.ts';
import { KINDS, type KindSpec } from '../../compiler/language/kinds.ts';

const specs = Object.values<KindSpec>(KINDS).flatMap(({ attributes }) => Object.entries(attributes));

describe('values', () => {
  const named = specs.flatMap(([name, { type }]) =>
    Array.isArray(type) ? type.map((value: string) => [name, value] as const) : [],
  );

  it.each([...new Map(named.map((each) => [each.join(' '), each])).values()])('%s: %s has words', (name, value) => {
    const [zh, en] = [valueText(value, name, 'zh'), valueText(value, name, 'en')];
    expect(zh).toMatch(/^[A-Z0-9 ]*\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Za-z0-9 ,-]+$/);
  });

  it('that hold unless said are those that the language states', () => {
    const stated = specs.flatMap(([name, { says }]) => (/\b(\w+) unless said/.exec(says) ? [name] : []));
    // of `cites` it depends on the instances
    expect([...new Set(stated)].filter((name) => name !== 'cites').sort()).toEqual(Object.keys(UNSAID).sort());
    for (const [name, { says }] of specs) {
      const value = UNSAID[name];
      if (value === undefined || typeof value === 'object') continue;
      if (says.includes('unless said')) expect(says).toMatch(new RegExp(`${value}\\b.* unless said`));
    }
  });
});
