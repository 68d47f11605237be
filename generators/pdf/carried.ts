/** What a file calls what it says of itself, and the filing that travels in it. */

/** Name of the embedded file. */
export const FILING_NAME = 'filing.json';
/** Namespace of what only this project says, as in Word. */
export const NAMESPACE = 'urn:shenbao:filing:1';

/** Entries of the document's information, all but titles and dates. */
export const INFO = { form: 'ShenbaoForm', pack: 'ShenbaoPack', sha256: 'ShenbaoFilingSHA256' } as const;
