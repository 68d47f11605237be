/** The language's JSON Schema for editors, its reference for authors, and the schema of what `diff` prints: files of `forms`, by name. */
import { languageSchema } from '../language/schema.ts';
import { differencesSchema } from './differences/json-schema.ts';
import { languageReference } from './language-reference.ts';

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

export const languageFiles = (): Readonly<Record<string, string>> => ({
  'language.schema.json': json(languageSchema()),
  'LANGUAGE.md': languageReference(),
  'diff.schema.json': json(differencesSchema()),
});
