/** What invites to fill a form in stands in the blank one only. */
import { expect, test } from 'vitest';
import type { Line } from '../../compiler/model/placement.ts';
import type { Block } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, rows, section } from './definition.ts';

const says = (text: string, invites?: true): Line => ({ parts: [text], ...(invites && { invites }) });

const textOf = (block: Block): string[] =>
  block.kind === 'table'
    ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(textOf)))
    : [block.inlines.map((inline) => (inline.kind === 'run' ? inline.text : '＿')).join('')];

const form = formOf(
  [field('name', '名称')],
  [
    {
      kind: 'cover',
      id: 'cover',
      lines: [{ kind: 'text', id: 'model', text: '（模板）', style: 'body', invites: true }],
    },
    { kind: 'text', id: 'advice', text: '（此部分重点阐述）', style: 'hint' },
    { kind: 'text', id: 'note', text: '说明', style: 'note' },
    { kind: 'lines', id: 'date', lines: [says('例：某年', true), { parts: ['填表：', { field: 'name' }] }] },
    section('s', { content: [{ kind: 'text', id: 'more', text: '……', style: 'body', invites: true }] }),
    {
      kind: 'grid',
      id: 'grid',
      labels: 28,
      rows: [
        rows(
          { label: '场景' },
          { kind: 'row', id: 'example', items: [{ kind: 'lines', id: 'lines', lines: [says('示例：1.甲', true)] }] },
          {
            kind: 'row',
            id: 'kept',
            items: [{ kind: 'lines', id: 'more', lines: [says('格式', true), says('共几项')] }],
          },
        ),
      ],
    },
  ],
);

const printed = (data?: unknown): string[] =>
  layout(form, data)
    .sections.flatMap(({ blocks }) => blocks.flatMap(textOf))
    .filter((text) => text !== '');

test('invitations and hints stand in the blank form', () => {
  const blank = printed().join('\n');
  for (const text of ['（模板）', '（此部分重点阐述）', '例：某年', '……', '示例：1.甲', '格式'])
    expect(blank).toContain(text);
});

test('a filled form has neither them nor the rows that held nothing else', () => {
  expect(printed({ name: '甲' }).filter((text) => text !== '申报书')).toEqual(['说明', '填表：＿', '场景', '共几项']);
});
