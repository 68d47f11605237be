/** Texts without what people write as they like: widths, compatibility forms, blanks. */

/** `（１` becomes `(1`. */
export const halfWidth = (text: string): string => text.normalize('NFKC');

/** Half width and without any blank: how codes and names are compared. */
export const plain = (text: string): string => halfWidth(text).replace(/\s/g, '');
