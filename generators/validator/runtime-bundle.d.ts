/** What every validator carries, as JavaScript that imports and exports nothing; build.ts writes it. */
export declare const runtimeText: string;
