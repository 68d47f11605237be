/** The documents of a pack, made one after the other: each is named before it is made. */
import { expect, test } from 'vitest';
import { documentsOf } from '../../compiler/pack-documents.ts';
import { field, formOf } from '../fixtures/build-form.ts';

test('says which form it is at', async () => {
  const forms = ['one', 'two'].map((name) => formOf(name, '表', [field('name', 'text', '名称')]));
  const told: string[] = [];
  const fillable = async (): Promise<undefined> => void told.push('made');
  await documentsOf(forms, new Map(), {
    fillable,
    progress: (done, all, what) => void told.push(`${done}/${all} ${what}`),
  });
  expect(told.filter((each) => each !== 'made')).toEqual(forms.map(({ key }, at) => `${at}/2 ${key}`));
});
