/** The language's JSON Schema as a function: build.ts compiles it, as a page may evaluate no text and Node need not wait for it. */
import type { ValidateFunction } from 'ajv/dist/2020.js';

export declare const validateShape: ValidateFunction;
