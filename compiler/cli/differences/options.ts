/** The options of `shenbao diff`. */

import { LEVELS } from '../../compare/finding.ts';
import type { SaidPairs } from '../../compare/pairing.ts';
import { flag, type Option, oneOf, optional, Refused, someOf } from '../command.ts';

const FORMATS = ['text', 'json', 'markdown', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

const FORMAT: Option<Format> = oneOf(FORMATS, {
  says: { en: 'how to tell it; markdown is for the page of a release', zh: '以何种格式输出，markdown 供发布说明使用' },
  takes: { en: 'format', zh: '格式' },
  otherwise: 'text',
});

const AGAINST = optional({
  says: {
    en: 'compare with a revision of git: main, HEAD~1, v1.0.0',
    zh: '与 git 的某个版本比较，如 main、HEAD~1、v1.0.0',
  },
  takes: { en: 'revision', zh: '版本' },
  not: ['as-overlay'],
});

const ACCEPT = optional({
  says: {
    en: 'a list of findings that are accepted, each with rule, at and reason',
    zh: '已接受的差异的清单，每项写 rule、at、reason',
  },
  takes: { en: 'file', zh: '文件' },
});

const PAGES: Option<string | undefined> = {
  says: {
    en: 'write old and new pages side by side into an HTML file, what differs marked',
    zh: '把新旧页面并排写入 HTML 文件，标出有改动之处',
  },
  takes: { en: 'file', zh: '文件' },
  read: (given) =>
    given.every((each) => /\.html?$/i.test(each))
      ? given.at(-1)
      : new Refused({ en: 'A file whose name ends in .html is needed.', zh: '须为以 .html 结尾的文件名。' }),
};

export const PAIR: Option<SaidPairs> = {
  says: {
    en: 'two addresses, or two forms, that are the same under another name; repeatable',
    zh: '改了名的同一项，写前后两个位置或两个表单，可重复',
  },
  takes: { en: 'before=after', zh: '前=后' },
  several: 'repeated',
  read: (given) => {
    // a code has an equals sign of its own: kind=large=kind=big
    const pairs = given.map((each) => {
      const at = each.split('=');
      const half = at.length / 2;
      return [at.slice(0, half).join('='), at.slice(half).join('=')] as const;
    });
    return pairs.some(([one, other]) => one === '' || other === '') ||
      given.some((each) => each.split('=').length % 2 === 1)
      ? new Refused({ en: 'Two addresses with = between them are needed.', zh: '须为以 = 相连的两个位置。' })
      : new Map(pairs);
  },
};

export const OPTIONS = {
  against: AGAINST,
  format: FORMAT,
  'fail-on': someOf(LEVELS, {
    says: { en: 'levels at which nothing may differ', zh: '不容许有差异的层次' },
    takes: { en: 'level', zh: '层次' },
  }),
  accept: ACCEPT,
  pair: PAIR,
  pages: PAGES,
  'as-overlay': flag(
    {
      en: 'print the overlay that makes the second form out of the first',
      zh: '输出由前一表单得到后一表单的改动写法',
    },
    { not: ['format', 'fail-on', 'accept', 'pair', 'pages'] },
  ),
};
