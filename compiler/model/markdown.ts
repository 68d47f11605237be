/** Text of forms in Markdown: nothing in it may act as markup, or stand there unseen. */
import { visible, visibleLines } from './visible.ts';

/** One line; line breaks become `<br>`, as table cells need them. */
export const escaped = (text: string): string =>
  visibleLines(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' '))
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replaceAll('\n', '<br>');

/** A code span; its fence is longer than any run of backticks in it, and a bar may not end a table cell. */
export const codeSpan = (text: string): string => {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${visible(text.replace(/\s*\n\s*|\t/g, ' ')).replaceAll('|', '\\|')}${pad}${fence}`;
};
