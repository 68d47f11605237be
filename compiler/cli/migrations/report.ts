/** What has become of the values of filings, one filing after the other and summed up: for people, and as JSON. */
import type { Language } from '../../diagnostics/diagnostic.ts';
import { columns } from '../../diagnostics/frame.ts';
import { type Path, pathText } from '../../filing/path.ts';
import { countsOf, type Fate, type FateCounts, VALUE_CLASSES, type ValueClass } from '../../migrate/fate.ts';
import { reasonText } from '../../migrate/reasons.ts';
import type { ResolvedForm } from '../../model/form.ts';
import { visible } from '../../model/visible.ts';
import type { Ink } from '../terminal.ts';

/** A file, the draft of what it holds, and where that is written. */
export interface Done {
  readonly file: string;
  readonly form: ResolvedForm;
  readonly draft: object;
  readonly fates: readonly Fate[];
  readonly output?: string;
}

const SAID = {
  en: {
    carried: 'carried',
    converted: 'converted',
    defaulted: 'filled in',
    dropped: 'kept aside',
    needed: 'needed',
    comma: ', ',
    colon: ': ',
    times: (count: number) => ` (${count})`,
    all: (count: number) => `${count} filings`,
  },
  zh: {
    carried: '照录',
    converted: '转换',
    defaulted: '补填',
    dropped: '留存',
    needed: '待填',
    comma: '，',
    colon: '：',
    times: (count: number) => `（${count} 处）`,
    all: (count: number) => `共 ${count} 份`,
  },
} as const;

const COLOURS = { carried: 'green', converted: 'cyan', defaulted: 'cyan', dropped: 'yellow', needed: 'red' } as const;

/** `照录 231，转换 4，补填 2，留存 75，待填 62` */
const countsText = (counts: FateCounts, language: Language, ink: Ink): string => {
  const say = SAID[language];
  const told = VALUE_CLASSES.map((each) => {
    const text = language === 'zh' ? `${say[each]} ${counts[each]}` : `${counts[each]} ${say[each]}`;
    return counts[each] > 0 ? ink(COLOURS[each], text) : text;
  });
  return told.join(say.comma);
};

export const lineOf = ({ file, fates, output }: Done, language: Language, ink: Ink): string => {
  const names = output === undefined ? visible(file) : `${visible(file)} → ${visible(output)}`;
  return `${names}${SAID[language].colon}${countsText(countsOf(fates), language, ink)}\n`;
};

/** Those that are told one by one, alike ones together. */
const TOLD = ['converted', 'defaulted', 'dropped', 'needed'] as const satisfies readonly ValueClass[];

/** Fields, not records and years. */
const fieldText = (path: Path): string =>
  path.filter((step) => typeof step === 'string' && !/^\d{4}$/.test(step)).join('.');

interface Alike {
  readonly class: ValueClass;
  readonly place: string;
  readonly label: string;
  readonly why: string;
  count: number;
  differs: boolean;
}

/** Counts as filings come, so that none of them is kept. */
export class Summary {
  readonly #language: Language;
  readonly #alike = new Map<string, Alike>();
  readonly #counts: Record<ValueClass, number> = { carried: 0, converted: 0, defaulted: 0, dropped: 0, needed: 0 };
  #filings = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  add(fates: readonly Fate[]): void {
    this.#filings += 1;
    for (const fate of fates) {
      this.#counts[fate.class] += 1;
      if (fate.class !== 'carried') this.#count(fate);
    }
  }

  #count({ class: of, from, to, label, reason }: Fate): void {
    const places = [from?.path, to].flatMap((path) => (path === undefined ? [] : [fieldText(path)]));
    const place = [...new Set(places)].join(' → ');
    const key = [of, place, reason?.code].join('\0');
    const why = reason === undefined || reason.code === 'empty' ? '' : reasonText(reason, this.#language);
    const known = this.#alike.get(key) ?? { class: of, place, label, why, count: 0, differs: false };
    known.count += 1;
    known.differs ||= known.why !== why;
    this.#alike.set(key, known);
  }

  get counts(): FateCounts {
    return this.#counts;
  }

  text(ink: Ink): string {
    const say = SAID[this.#language];
    const all = [...this.#alike.values()];
    const parts = TOLD.flatMap((each) => {
      const alike = all.filter(({ class: of }) => of === each);
      if (alike.length === 0) return [];
      const width = Math.min(60, Math.max(...alike.map(({ place }) => columns(place))));
      const lines = alike.map(({ place, label, why, count, differs }) => {
        const padded = place.padEnd(width);
        const times = count > 1 ? ink('dim', say.times(count)) : '';
        return `  ${ink('dim', visible(padded))}  ${visible(`${label}  ${why}${differs ? ' …' : ''}`).trimEnd()}${times}`;
      });
      return [`${ink(COLOURS[each], say[each])}\n${lines.join('\n')}`];
    });
    const sum =
      this.#filings > 1
        ? [`${ink('bold', say.all(this.#filings))}${say.colon}${countsText(this.#counts, this.#language, ink)}`]
        : [];
    return [...parts, ...sum].map((part) => `\n${part}\n`).join('');
  }
}

/** One document; a draft that is written nowhere stands in it. */
export const json = (
  before: string,
  after: string,
  done: readonly Done[],
  counts: FateCounts,
  language: Language,
): string => {
  const filings = done.map(({ file, form, draft, fates, output }) => ({
    file,
    form: form.key,
    ...(output !== undefined && { output }),
    counts: countsOf(fates),
    values: fates.map(({ class: of, from, to, label, reason }) => ({
      class: of,
      label,
      ...(from && { from: { form: from.form, field: pathText(from.path) } }),
      ...(to && { to: pathText(to) }),
      ...(reason && { reason: reason.code, says: reasonText(reason, language) }),
    })),
    ...(output === undefined && { draft }),
  }));
  return `${JSON.stringify({ before, after, counts, filings }, null, 2)}\n`;
};
