/** Of the package: what an earlier one made is made anew. A test holds it against package.json. */
export const VERSION = '0.1.0';

/** Of the language of definitions: goes up, once for a release, where the release before would not understand all of it. */
export const LANGUAGE_VERSION = 1;
