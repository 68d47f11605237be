/** Of the package: what an earlier one made is made anew. A test holds it against package.json. */
export const VERSION = '0.1.0';
