/** What a file calls what it says of itself, and the filing that travels in it. */

/** Name of the embedded file. */
export const FILING_NAME = 'filing.json';

/** Entries of the document's information, all but titles and dates. */
export const INFO = { form: 'ShenbaoForm', pack: 'ShenbaoPack', sha256: 'ShenbaoFilingSHA256' } as const;
