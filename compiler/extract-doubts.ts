/** What is doubtful in a document, told at its place; rows of one list together. */
import type { Doubt } from '../generators/layout/extract/doubt.ts';
import { placeText } from '../generators/layout/extract/place-text.ts';
import type { Diagnostics, Language } from './diagnostics/diagnostic.ts';
import { documentSource, lineAt, oneLine } from './document-source.ts';
import { type Path, pathText } from './filing/path.ts';
import { unreadText } from './filing/printing/unread.ts';

/** More numbers of rows nobody reads in one message. */
const MOST_ROWS = 20;
const COMMA = { zh: '、', en: ', ' } as const;

/** What rows have in common that are told together: their list, or the column of it that is gone. */
const columnOf = ({ code, path = [] }: Doubt): { readonly column: Path; readonly number: number } | undefined => {
  if (code !== 'record-added' && code !== 'record-removed' && code !== 'gone') return undefined;
  const at = path.findLastIndex((step) => typeof step === 'number');
  if (at < 0) return undefined;
  return { column: [...path.slice(0, at), ...path.slice(at + 1)], number: 1 + Number(path[at]) };
};

interface Rows {
  readonly column: string;
  readonly numbers: number[];
}

/** Rows of one list that were added, or removed, or lost one field: the first of them is told, with the numbers of all. */
const alikeRows = (
  doubts: readonly Doubt[],
): { readonly of: ReadonlyMap<Doubt, Rows>; readonly others: ReadonlySet<Doubt> } => {
  const known = new Map<string, Rows>();
  const of = new Map<Doubt, Rows>();
  const others = new Set<Doubt>();
  for (const doubt of doubts) {
    const told = columnOf(doubt);
    if (told === undefined) continue;
    const column = pathText(told.column);
    const rows = known.get(`${doubt.code} ${column}`);
    if (rows) {
      rows.numbers.push(told.number);
      others.add(doubt);
      continue;
    }
    const first = { column, numbers: [told.number] };
    known.set(`${doubt.code} ${column}`, first);
    of.set(doubt, first);
  }
  return { of, others };
};

const numbersText = (numbers: readonly number[], lang: Language): string =>
  [...numbers.slice(0, MOST_ROWS), ...(numbers.length > MOST_ROWS ? ['…'] : [])].join(COMMA[lang]);

/** A label before what is told of it, and behind it, where there is one. */
const around = (label: string, lang: Language): { readonly at: string; readonly beside: string } => {
  if (label === '') return { at: '', beside: '' };
  return lang === 'zh' ? { at: `${label}：`, beside: `（${label}）` } : { at: `${label}: `, beside: ` (${label})` };
};

/** Reports `extract/<code>` of each doubt. */
export const tellDoubts = (doubts: readonly Doubt[], file: string, lang: Language, diagnostics: Diagnostics): void => {
  const source = documentSource(
    file,
    doubts.map(({ label, text = '', place }) => ({ label, text, ...(place && { place }) })),
  );
  const rows = alikeRows(doubts);
  for (const [at, doubt] of doubts.entries()) {
    if (rows.others.has(doubt)) continue;
    const { code, label, path = [], text = '', why, choices, other } = doubt;
    const span = { source, ...lineAt(source, at) };
    const said = { label, field: pathText(path), text: oneLine(text), ...around(label, lang) };
    switch (code) {
      case 'unread':
        diagnostics.report('extract/unread', span, { ...said, why: why ? unreadText(why, lang, choices) : '' });
        break;
      case 'differ':
      case 'half-blanked': {
        const elsewhere = { other: oneLine(other?.text ?? ''), where: placeText(other?.place ?? {})[lang] };
        diagnostics.report(`extract/${code}`, span, { ...said, ...elsewhere });
        break;
      }
      case 'gone': {
        const { numbers, column } = rows.of.get(doubt) ?? { numbers: [], column: said.field };
        const count = Math.max(1, numbers.length);
        const all = numbersText(numbers, lang);
        const told = count === 1 ? {} : { field: column, rows: lang === 'zh' ? `（第 ${all} 条）` : ` (${all})` };
        diagnostics.report('extract/gone', span, { ...said, rows: '', count, ...told });
        break;
      }
      case 'record-added':
      case 'record-removed': {
        const { numbers, column } = rows.of.get(doubt) ?? { numbers: [1], column: said.field };
        const count = numbers.length;
        const field = count > 1 ? column : said.field;
        diagnostics.report(`extract/${code}`, span, { ...said, field, count, number: numbersText(numbers, lang) });
        break;
      }
      default:
        diagnostics.report(`extract/${code}`, span, said);
    }
  }
};
