/** What messages call a field or option: the label without the blanks that indent it, and without the blank that is written in. */
import { expect, test } from 'vitest';
import { loadValidator } from '../fixtures/load-validator.ts';
import { writtenForm } from '../fixtures/written-form.ts';

const form = writtenForm(`
fields:
  listing:
    label: 上市情况
    type: choice
    options: { none: 未上市, listed: "已上市（代码：{stock}，地点：{place}）", other: "其他：{other}", late: "{year}年内上市" }
  stock: { label: 股票代码, type: text, only: listing=listed }
  place: { label: 上市地点, type: text, only: listing=listed }
  other: { label: 其他情况, type: text, only: listing=other }
  year: { label: 拟上市年份, type: year, only: listing=late }
  figures: { label: 指标, years: 2, rows: { export: { label: 　　出口, type: money, minimum: 0 } } }
  part: { label: 　　其中, type: integer, minimum: 0 }
document: [{ grid: g, rows: [listing, { matrix: figures }, part] }]
`);

test('labels and options', async () => {
  const { validate } = await loadValidator(form);
  const year = form.pack.year - 1;
  const { issues = [], warnings = [] } = validate({
    $form: form.key,
    listing: 'none',
    stock: '600519',
    other: '无',
    year: '2026',
    figures: { export: { [year]: -1 } },
    part: -1,
  });
  const said = [...issues, ...warnings].map(({ label, message }) => [label, message.split('：')[1]]);
  expect(said).toContainEqual([`指标 › 出口 › ${year}`, expect.stringContaining('不能小于 0')]);
  expect(said).toContainEqual(['其中', expect.stringContaining('不能小于 0')]);
  expect(said).toContainEqual(['股票代码', '只在上市情况“已上市”时填写，现已填写但不会印出']);
  expect(said).toContainEqual(['其他情况', '只在上市情况“其他”时填写，现已填写但不会印出']);
  expect(said).toContainEqual(['拟上市年份', '只在上市情况“____年内上市”时填写，现已填写但不会印出']);
});
