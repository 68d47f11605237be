/** How apps and libraries of forms use a form of the package, chapter by chapter: each `tsx` is a module that compiles as it stands. */
import { nameInPack } from '../../../compiler/model/form-key.ts';
import { formTypeName } from '../../../compiler/model/type-name.ts';
import { documentsChapter } from './documents-chapter.ts';
import { formilyChapter } from './formily-chapter.ts';
import { jsonSchemaChapter } from './json-schema-chapter.ts';
import { reactHookFormChapter } from './react-hook-form-chapter.ts';
import { rjsfChapter } from './rjsf-chapter.ts';
import type { Used } from './used.ts';
import { validateChapter } from './validate-chapter.ts';

/** @param key of the form @param name of the package */
export const uses = (key: string, name: string): readonly string[] => {
  const used: Used = { key, name, form: `${name}/${nameInPack(key)}`, type: formTypeName(key) };
  return [
    validateChapter(used),
    reactHookFormChapter(used),
    documentsChapter(used),
    jsonSchemaChapter(used),
    rjsfChapter(used),
    formilyChapter(used),
  ].flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
};
