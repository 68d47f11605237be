/** Which form a document is of where nothing but its words says so. */
import { expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { likeliest } from '../../generators/layout/extract/likeness.ts';
import type { FoundDocument } from '../../generators/layout/found.ts';
import { formOf } from '../fixtures/build-form.ts';

const WORDS = ['总则', '目标', '任务', '保障', '进度', '投资', '效益', '风险', '组织', '附则', '其他', '备注'];

/** Prints its title and so many of the words, then others of its own. */
const printing = (id: string, words: readonly string[]): ResolvedForm => ({
  ...formOf(id, '说明', []),
  document: words.map((word) => ({ kind: 'text', text: word, style: 'body', notes: [] })) as never,
});

const own = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}第${at}条`);

const found = {
  values: [],
  blocks: ['说明', ...WORDS].map((word) => ({ kind: 'paragraph', place: {}, pieces: [word] })),
  revisions: { inserted: 0, deleted: 0 },
  comments: [],
} as unknown as FoundDocument;

const likely = (...forms: readonly ResolvedForm[]): readonly string[] => likeliest(forms, found).map(({ key }) => key);

test('of two of which all is there it is the larger one', () => {
  const [small, large] = [printing('small', WORDS.slice(0, 3)), printing('large', WORDS.slice(0, 9))];
  expect(likely(small, large)).toEqual([large.key]);
});

test('one of which all is there comes before a larger one that has a little more of it and much else', () => {
  const [whole, larger] = [printing('whole', WORDS.slice(0, 10)), printing('larger', [...WORDS, ...own('又', 6)])];
  expect(likely(whole, larger)).toEqual([whole.key]);
});

test('a large one of which most is there comes before a small one that is whole', () => {
  const [small, most] = [printing('small', WORDS.slice(0, 2)), printing('most', [...WORDS, ...own('又', 4)])];
  expect(likely(small, most)).toEqual([most.key]);
});

test('none of which less than six tenths are there', () => {
  expect(likely(printing('other', [...WORDS.slice(0, 3), ...own('又', 9)]))).toEqual([]);
});
