/** What packages have for libraries of forms, as apps call it. */
import { byPaper, describeFile, type Fact, onPaper, PACK, wordsBefore } from '@shenbao/hebei-2026';
import { FIELDS, normalise, type schema, schemaWith, TEXTS, validate } from '@shenbao/hebei-2026/basic-factory-list';
import { errorsOf, formilySchemaOf } from '@shenbao/hebei-2026/formily';
import { errorSchemaOf, uiSchemaOf } from '@shenbao/hebei-2026/rjsf';

export const uiSchema = uiSchemaOf(FIELDS, { data: {}, lang: 'en', texts: TEXTS, files: () => null });
export const drawn: readonly string[] = onPaper(FIELDS).map(({ label }) => label);
export const sorted = [...(validate({}).issues ?? [])].sort(byPaper(FIELDS)).map(({ text }) => text);
export const headings = wordsBefore(FIELDS, TEXTS).get(FIELDS[0]?.path ?? '')?.headings;
export const described = async (file: File): Promise<number> => (await describeFile(file)).bytes;
export const unknown: readonly Fact[] = PACK.unknown;
export const errors = errorSchemaOf(validate({}).issues);
export const formily = formilySchemaOf(FIELDS);
export const places = errorsOf(validate({}).issues).map(({ path }) => path);
export const value: unknown = normalise({}).value;
export const english: typeof schema = schemaWith({ lang: 'en' });
// @ts-expect-error a draft is no filing
export const draft: typeof schema = schemaWith({ draft: true });
