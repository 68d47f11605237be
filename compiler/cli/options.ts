/** Arguments and options that several commands have. */
import { FORMATS, type Format } from '../diagnostics/formats.ts';
import { type Argument, type Option, oneOf, type Text, valued } from './command.ts';

export const FORM: Argument = {
  name: { en: 'form', zh: '表单' },
  says: { en: 'form key, as shenbao list prints it', zh: '表单键，如 shenbao list 所列' },
};

export const SELECTORS: Argument = {
  name: { en: 'selector', zh: '选择' },
  says: {
    en: 'form key, pack or glob: cn/2022, "*/2022/*"; none means all of the project',
    zh: '表单键、通知包或通配符，如 cn/2022、"*/2022/*"；不写则为项目的全部表单',
  },
  optional: true,
  several: true,
};

const FORMAT_NAME: Text = { en: 'format', zh: '格式' };

export const FORMAT: Option<Format> = oneOf(FORMATS, {
  says: { en: 'how to print what is wrong', zh: '以何种格式列出问题' },
  takes: FORMAT_NAME,
  otherwise: 'text',
});

export const LISTING: Option<'text' | 'json'> = oneOf(['text', 'json'], {
  says: { en: 'how to print it', zh: '以何种格式输出' },
  takes: FORMAT_NAME,
  otherwise: 'text',
});

export const OUTPUT: Option<string> = valued({
  short: 'o',
  says: { en: 'folder of what is generated', zh: '生成结果所在的文件夹' },
  takes: { en: 'folder', zh: '文件夹' },
  otherwise: 'output',
});

/** Fonts besides those of the package. */
export const FONT: Option<readonly string[]> = {
  says: {
    en: 'a font for characters that no other has, in PDF; repeatable',
    zh: 'PDF 中其他字体都没有的字所用的字体文件，可重复',
  },
  takes: { en: 'file', zh: '文件' },
  several: 'repeated',
  read: (given) => given,
};
