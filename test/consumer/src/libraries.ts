/** What packages have for libraries of forms, as apps call it. */
import { FIELDS, normalise, type schema, schemaWith, validate } from '@shenbao/hebei-2026/basic-factory-list';
import { errorsOf, formilySchemaOf } from '@shenbao/hebei-2026/formily';
import { errorSchemaOf, uiSchemaOf } from '@shenbao/hebei-2026/rjsf';

export const uiSchema = uiSchemaOf(FIELDS, { data: {}, lang: 'en' });
export const errors = errorSchemaOf(validate({}).issues);
export const formily = formilySchemaOf(FIELDS);
export const places = errorsOf(validate({}).issues).map(({ path }) => path);
export const value: unknown = normalise({}).value;
export const english: typeof schema = schemaWith({ lang: 'en' });
// @ts-expect-error a draft is no filing
export const draft: typeof schema = schemaWith({ draft: true });
