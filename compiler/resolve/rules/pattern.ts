/** Patterns of `matches`. */

/** Whether validators can match texts against it. */
export const isPattern = (pattern: string): boolean => {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
};
