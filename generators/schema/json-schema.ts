/** JSON Schema as this generator writes it. */
export type { JsonSchema } from '../../compiler/model/json-schema.ts';

/** The annotations, for validators that want to be told of unknown keywords (ajv: `addVocabulary`). */
export const annotationKeywords = ['x-unit', 'x-words', 'x-about', 'x-pattern', 'x-labels', 'x-catalogue'] as const;
