/** Of the package: what an earlier one made is made anew. A test holds it against package.json. */
export const VERSION = '0.1.0';

/** Of the language of definitions: another one where what was written so far is understood no more, or something new may be written. */
export const LANGUAGE_VERSION = 1;
