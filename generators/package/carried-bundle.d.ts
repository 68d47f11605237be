/** The modules that packages carry as they are, as JavaScript and as declarations; build.ts writes them. */
export declare const carried: Readonly<Record<string, { readonly script: string; readonly types: string }>>;
