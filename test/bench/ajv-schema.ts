/** A form's JSON Schema compiled by ajv at run time, with our settings: all errors, own properties only. */
import { Ajv2020 } from 'ajv/dist/2020.js';

export const ajvOf = (schema: object): ((data: unknown) => boolean) =>
  new Ajv2020({ allErrors: true, ownProperties: true, strict: false }).compile(schema);
