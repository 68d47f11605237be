/** JSON Schema as this generator writes it. */
export type { JsonSchema } from '../../compiler/model/json-schema.ts';
