/** Previews beside the PDF, as pictures: what Chromium prints of the SVG pages against the pages of the PDF, both drawn by poppler. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { renderSvg } from '../../generators/pdf/svg.ts';
import { realForm } from '../forms/real-forms.ts';
import { fonts } from '../pdf/fonts.ts';
import { run } from './program.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Of a PGM file. */
const pictureOf = (file: string): Picture => {
  const bytes = readFileSync(file);
  const [head = '', width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
};

const pagesOf = async (folder: string, pdf: string): Promise<readonly Picture[]> => {
  await run('pdftoppm', ['-r', '72', '-gray', `${pdf}.pdf`, pdf], folder);
  const files = readdirSync(folder).filter((file) => file.startsWith(`${pdf}-`) && file.endsWith('.pgm'));
  return files.sort().map((file) => pictureOf(join(folder, file)));
};

/** Pixels of a side of a cell: two engines draw the edges of a stroke in neighbouring pixels. */
const CELL = 8;
/** Of 255: where a character is not there, or elsewhere, its cells differ by more. */
const MOST = 45;

const darkness = ({ width, pixels }: Picture, x: number, y: number): number => {
  let sum = 0;
  for (let down = 0; down < CELL; down += 1)
    for (let across = 0; across < CELL; across += 1) sum += 255 - (pixels[(y + down) * width + x + across] ?? 255);
  return sum / CELL ** 2;
};

const worstOf = (one: Picture, other: Picture): number => {
  let worst = 0;
  for (let y = 0; y + CELL <= Math.min(one.height, other.height); y += CELL)
    for (let x = 0; x + CELL <= Math.min(one.width, other.width); x += CELL)
      worst = Math.max(worst, Math.abs(darkness(one, x, y) - darkness(other, x, y)));
  return worst;
};

const printed = async (folder: string, svgs: readonly string[]): Promise<void> => {
  const [, width, height] = /width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svgs[0] ?? '') ?? [];
  for (const [at, svg] of svgs.entries()) writeFileSync(join(folder, `${at + 1}.svg`), svg);
  const images = svgs.map((_, at) => `<img src="${at + 1}.svg">`).join('');
  // a little lower than the page, so that none begins another
  const style = `@page { size: ${width}pt ${height}pt; margin: 0 } body { margin: 0 } img { display: block; break-after: page; width: ${width}pt; height: ${Number(height) - 0.05}pt }`;
  writeFileSync(join(folder, 'pages.html'), `<!doctype html><meta charset="utf-8"><style>${style}</style>${images}`);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-pdf-header-footer'];
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  await run(
    'chromium',
    [...flags, profile, '--print-to-pdf=svg.pdf', pathToFileURL(join(folder, 'pages.html')).href],
    folder,
  );
};

test.each(['gansu/2026/basic-factory-application', 'hebei/2026/basic-factory-list'])(
  '%s looks as its PDF',
  async (key) => {
    const folder = mkdtempSync(join(tmpdir(), 'shenbao-svg-'));
    try {
      const document = layout(realForm(key));
      const svgs = renderSvg(document, fonts);
      writeFileSync(join(folder, 'blank.pdf'), await renderPdf(document, fonts));
      await printed(folder, svgs);
      const [pdf, svg] = [await pagesOf(folder, 'blank'), await pagesOf(folder, 'svg')];
      expect(pdf).toHaveLength(svgs.length);
      for (const [at, page] of pdf.entries()) {
        const preview = svg[at];
        if (preview === undefined) throw new Error(`no page ${at + 1}`);
        expect(worstOf(page, preview), `page ${at + 1}`).toBeLessThan(MOST);
        // and a page without its text is told
        expect(worstOf(page, { ...preview, pixels: preview.pixels.map(() => 255) })).toBeGreaterThan(MOST);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
    }
  },
);
