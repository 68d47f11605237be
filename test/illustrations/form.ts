/** A form with pictures behind prose in records and outside of them, in tables and below headings, and in a place of their own; a filing of it. */
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { picturesOf } from '../../compiler/filing/pictures/given.ts';
import type { Pictures } from '../../compiler/filing/pictures/picture.ts';
import { described, jpegHead, plainPng } from '../fixtures/made-pictures.ts';
import { writtenForm } from '../fixtures/written-form.ts';

/** All of the definition but key and title. */
export const BODY = `
fields:
  name: { label: 名称, type: text }
  overview: { label: 总体情况, type: prose }
  overviewPictures: { label: 总体情况配图, type: pictures, optional: true, illustrates: overview }
  plan: { label: 布置图, type: pictures }
  scenarios:
    label: 场景
    records:
      title: { label: 场景名称, type: text }
      description: { label: 场景描述, type: prose, words: 300, hint: （可配图） }
      descriptionPictures: { label: 场景描述配图, type: pictures, optional: true, illustrates: description }
document:
  - name
  - { place: overview, number: 一、 }
  - grid: main
    rows:
      - plan
      - records: scenarios
        rows: 2
        columns: [title, description]
`;

export const form = writtenForm(BODY);

export const FILES = {
  'wide.png': plainPng(900, 90, 10),
  'tall.png': plainPng(60, 900, 20),
  'small.png': plainPng(30, 20, 30),
  'photo.jpg': jpegHead(4000, 3000),
} as const;
type Name = keyof typeof FILES;

export const file = (name: Name, caption?: string) => described(name, FILES[name], caption);

export const filing = {
  $form: form.key,
  name: '某公司',
  overview: '第一段。\n第二段。',
  overviewPictures: [file('wide.png', '图1 总体布局'), file('photo.jpg')],
  plan: [file('small.png', '布置图')],
  scenarios: [
    { title: '甲', description: '甲的描述。', descriptionPictures: [file('tall.png', '图2 甲的架构')] },
    { title: '乙', description: '乙的描述。' },
    { title: '丙', description: '丙的描述。', descriptionPictures: [file('small.png'), file('wide.png', '图3')] },
  ],
};

/** A filing as it is read from a file. */
export const filingOf = (data: unknown) => ({
  data,
  source: { path: 'x.json', text: JSON.stringify(data, undefined, 1) },
});

export const bytesOf = ({ name }: { readonly name: string }): Uint8Array | undefined => FILES[name as Name];

export const given = async (data: unknown = filing): Promise<Pictures> => {
  const diagnostics = new Diagnostics();
  const pictures = await picturesOf(form, filingOf(data), bytesOf, diagnostics);
  if (diagnostics.hasErrors)
    throw new Error(
      diagnostics
        .list()
        .map(({ code }) => code)
        .join(),
    );
  return pictures;
};
