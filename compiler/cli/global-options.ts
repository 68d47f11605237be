/** The options of every command. */
import type { Language } from '../diagnostics/diagnostic.ts';
import { flag, type Option, Refused, valued } from './command.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh'];

const LANGUAGE: Option<Language | undefined> = {
  says: { en: 'language of messages (default: by the locale)', zh: '消息的语言（默认随系统语言）' },
  takes: { en: 'language', zh: '语言' },
  choices: LANGUAGES,
  read: (given) => {
    const last = given.at(-1);
    const language = LANGUAGES.find((each) => each === last);
    if (last === undefined || language !== undefined) return language;
    return new Refused({ en: 'Allowed choices are en, zh.', zh: '可选：en、zh。' });
  },
};

export const GLOBALS = {
  forms: valued({
    says: { en: "folder of the project's definitions", zh: '项目的定义所在的文件夹' },
    takes: { en: 'folder', zh: '文件夹' },
    otherwise: 'forms',
  }),
  lang: LANGUAGE,
  'no-color': flag({ en: 'no colours, not even on a terminal', zh: '不用颜色，在终端上也不用' }),
  help: flag({ en: 'print this help', zh: '显示帮助' }, { short: 'h' }),
  version: flag({ en: 'print the version', zh: '显示版本' }, { short: 'V' }),
} as const;
