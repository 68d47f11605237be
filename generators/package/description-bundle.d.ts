/** description.ts as JavaScript, and as declarations; build.ts writes them. */
export declare const descriptionScript: string;
export declare const descriptionTypes: string;
