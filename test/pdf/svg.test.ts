/** Previews of pages: whole without a font, small, the same whenever they are made. As pictures they are compared in test/debian/svg.test.ts. */
import { describe, expect, test } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { fontMetrics } from '../../generators/pdf/fonts/metrics.ts';
import { type Contour, fontOutlines } from '../../generators/pdf/fonts/outlines.ts';
import type { FontSet } from '../../generators/pdf/fonts/set.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { renderSvg, withoutOutlines } from '../../generators/pdf/svg.ts';
import { svg } from '../../generators/pdf/svg-generator.ts';
import { pathOf } from '../../generators/pdf/svg-path.ts';
import { realForm } from '../forms/real-forms.ts';
import { fonts, source } from './fonts.ts';

const KEYS = [
  'cn/2022/recommendation-summary',
  'gansu/2026/excellent-scenario-application',
  'hebei/2026/basic-factory-list',
];

describe.each(KEYS)('%s', (key) => {
  const document = layout(realForm(key));
  const pages = renderSvg(document, fonts);

  test('is as many pages as in PDF, each bounded, and the same again', () => {
    expect(pages).toHaveLength(layPages(document, fonts).pages.length);
    for (const page of pages) expect(Buffer.byteLength(page)).toBeLessThan(256_000);
    expect(renderSvg(document, fonts)).toEqual(pages);
  });

  test('needs no font and nothing from elsewhere, and draws every character', () => {
    const laid = layPages(document, fonts).pages;
    for (const [at, page] of pages.entries()) {
      expect(page).not.toMatch(/<(?:text|image|style|script|foreignObject)\b|font|url\(|href="[^#]/);
      const drawn = laid[at]?.lines
        .flatMap(({ line }) => line.spans)
        .flatMap(({ text }) => [...text.replace(/\s/gu, '')]);
      expect(page.match(/<use /g)).toHaveLength(drawn?.length ?? 0);
      const defined = new Set([...page.matchAll(/<path id="(g\w+)"/g)].map(([, name]) => name));
      for (const [, name] of page.matchAll(/href="#(g\w+)"/g)) expect(defined).toContain(name);
      expect(page).toContain(`第 ${at + 1} 页，共 ${pages.length} 页</title>`);
    }
  });
});

describe('an outline', () => {
  const font = fonts.roles.song.regular[0];
  const of = (character: string): readonly Contour[] =>
    fontOutlines(font)?.contours(fontMetrics(font).glyph(character.codePointAt(0) ?? 0) ?? 0) ?? [];

  test('lies within the advance of its character', () => {
    expect(['—', ' '].map((character) => of(character).length)).toEqual([1, 0]);
    for (const character of '国申报é1') {
      const points = of(character).flat();
      expect(points.length, character).toBeGreaterThan(3);
      const advance = (fontMetrics(font).advance(character.codePointAt(0) ?? 0) ?? 0) * 1000;
      expect(Math.min(...points.map(({ x }) => x)), character).toBeGreaterThan(-100);
      expect(Math.max(...points.map(({ x }) => x)), character).toBeLessThan(advance + 100);
    }
  });

  const on = (x: number, y: number) => ({ x, y, on: true });
  const off = (x: number, y: number) => ({ x, y, on: false });

  test.each([
    ['straight', [[on(0, 0), on(10, 0), on(10, -20), on(0, -10)]], 'M0 0h10v20l-10-10z'],
    ['curved', [[on(0, 0), off(5, 5), on(10, 0)]], 'M0 0q5-5 10 0z'],
    ['with a point between two that are off it', [[on(0, 0), off(2, 2), off(4, 2), on(6, 0)]], 'M0 0q2-2 3-2q1 0 3 2z'],
    ['that begins off it', [[off(0, 0), on(4, 0), on(4, 4)]], 'M4 0v-4q-4 4 0 4z'],
    ['of a single point', [[on(1, 1)]], ''],
  ] as const)('%s', (_, contours, path) => {
    expect(pathOf(contours, 1)).toBe(path);
  });
});

/** The font with its outlines under another name, as if they were of CFF. */
const asCff = (bytes: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let at = 12; at < 12 + 16 * new DataView(copy.buffer).getUint16(4); at += 16)
    if (String.fromCharCode(...copy.subarray(at, at + 4)) === 'glyf') copy.set(new TextEncoder().encode('CFF '), at);
  return copy;
};

test('a font without such outlines: its characters are told, and no page is made', async () => {
  const form = realForm('cn/2022/recommendation-summary');
  const song = asCff(fonts.roles.song.regular[0]);
  const roles = { ...fonts.roles, fang: { ...fonts.roles.fang, regular: [song] as const } };
  const set: FontSet = { ...fonts, roles };
  const document = layout(form);
  expect(withoutOutlines(document, fonts)).toEqual([]);
  const characters = withoutOutlines(document, set);
  expect(characters.length).toBeGreaterThan(0);
  const said: unknown[] = [];
  const context = {
    layout: async () => document,
    definitionOf: () => undefined,
    report: (...each: readonly unknown[]) => said.push(each),
  };
  const made = (common: FontSet) => svg({ ...source, common: async () => common }).form?.(form, context as never);
  expect(await made(set)).toEqual([]);
  expect(said).toEqual([['no-outlines', undefined, { form: form.key, characters: characters.join('') }]]);
  expect((await made(fonts))?.map(({ path, published }) => [path, published])).toEqual([
    [`${form.key}/pages/1.svg`, true],
  ]);
});
