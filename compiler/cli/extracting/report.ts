/** What was read of documents, and what people have changed in them: for people, and as JSON. */
import { placeText } from '../../../generators/layout/extract/place-text.ts';
import type { Ground } from '../../../generators/layout/found.ts';
import type { Language } from '../../diagnostics/diagnostic.ts';
import type { Extraction } from '../../extract-filing.ts';
import { pathText } from '../../filing/path.ts';
import { unreadText } from '../../filing/printing/unread.ts';
import { visible } from '../../model/visible.ts';
import type { Ink } from '../terminal.ts';

/** A document, what it says, and where that is written. */
export interface Done {
  readonly file: string;
  readonly extraction: Extraction;
  readonly output?: string;
}

const SAID = {
  en: {
    colon: ': ',
    comma: ', ',
    values: (count: number) => `${count} value${count === 1 ? '' : 's'}`,
    ground: {
      control: 'by controls',
      bookmark: 'by bookmarks',
      field: 'by fields',
      cell: 'by tables and labels',
      beside: 'beside empty controls',
    },
    changed: 'changed since it was filled in',
    aside: 'kept aside',
    nothing: 'nothing',
  },
  zh: {
    colon: '：',
    comma: '，',
    values: (count: number) => `${count} 项`,
    ground: {
      control: '据控件',
      bookmark: '据书签',
      field: '据域',
      cell: '据表格位置和标签',
      beside: '据空控件旁文字',
    },
    changed: '填写后改动',
    aside: '未读入，留存',
    nothing: '无',
  },
} as const;

const GROUNDS = ['control', 'bookmark', 'field', 'cell', 'beside'] as const satisfies readonly Ground[];

type Counts = Readonly<Partial<Record<Ground, number>>>;

const countsOf = ({ places }: Extraction): Counts => {
  const read = places.filter(({ value }) => value !== undefined);
  const counts = GROUNDS.map((ground) => [ground, read.filter((each) => each.ground === ground).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
};

/** `x.docx → x.json：134 项据控件，3 项据书签` */
export const lineOf = ({ file, extraction, output }: Done, language: Language): string => {
  const say = SAID[language];
  const told = Object.entries(countsOf(extraction)).map(
    ([ground, count]) => `${say.values(count)}${language === 'en' ? ' ' : ''}${say.ground[ground as Ground]}`,
  );
  const names = output === undefined ? visible(file) : `${visible(file)} → ${visible(output)}`;
  return `${names}${say.colon}${told.length > 0 ? told.join(say.comma) : say.nothing}\n`;
};

/** Long values are cut: the whole of them is in the data. */
const LONGEST = 60;

const shownValue = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** What was changed, old → new, then what was not read. */
export const detailsOf = ({ extraction }: Done, language: Language, ink: Ink): string => {
  const say = SAID[language];
  const changed = extraction.changes.map(({ label, before, after, from, to }) => {
    const path = pathText(after ?? before ?? []);
    return `  ${ink('dim', visible(path))}  ${visible(`${label}  ${shownValue(from ?? say.nothing)} → ${shownValue(to ?? say.nothing)}`)}`;
  });
  const aside = extraction.doubts.flatMap(({ code, label, path, text = '', why, choices }) =>
    code === 'unread' || code === 'strange'
      ? `  ${ink('dim', visible(pathText(path ?? [])))}  ${visible(`${label}  “${shownValue(text)}”${why === undefined ? '' : `  ${unreadText(why, language, choices)}`}`)}`
      : [],
  );
  const part = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? [`\n${ink('bold', name)}\n${lines.join('\n')}\n`] : [];
  return [...part(say.changed, changed), ...part(say.aside, aside)].join('');
};

/** One document; a filing that is written nowhere stands in it. */
export const json = (done: readonly Done[], language: Language): string => {
  const documents = done.map(({ file, extraction, output }) => ({
    file,
    form: extraction.form,
    ...(output !== undefined && { output }),
    counts: countsOf(extraction),
    values: extraction.places.flatMap(({ path, label, value, ground, place }) =>
      value === undefined ? [] : { field: pathText(path), label, ground, place: placeText(place)[language] },
    ),
    changes: extraction.changes.map(({ label, before, after, from, to, place }) => ({
      label,
      ...(before && { before: pathText(before) }),
      ...(after && { after: pathText(after) }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(place && { place: placeText(place)[language] }),
    })),
    doubts: extraction.doubts.map(({ code, label, path, place, text, why, choices, other }) => ({
      code,
      label,
      ...(path && { field: pathText(path) }),
      ...(place && { place: placeText(place)[language] }),
      ...(text !== undefined && { text }),
      ...(why && { why, says: unreadText(why, language, choices) }),
      ...(other && { other: { text: other.text, place: placeText(other.place)[language] } }),
    })),
    ...(output === undefined && { filing: extraction.filing.data }),
  }));
  return `${JSON.stringify({ documents }, null, 2)}\n`;
};
