/** What every validator carries, as JavaScript that imports and exports nothing; build.ts writes it. */
export declare const runtimeText: string;
/** compiler/filing/validation.ts as declarations. */
export declare const validationText: string;
