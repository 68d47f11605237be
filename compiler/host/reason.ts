/** What the system says where it refuses. */

/** Why, in its words without the code and the call: `permission denied`. */
export const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return /^E[A-Z]+: ([^,]+)/.exec(message)?.[1] ?? message;
};

/** The file whose place another was to take, where it was that which was refused. */
export const placeRefused = (error: unknown): string | undefined =>
  error instanceof Error && 'dest' in error && typeof error.dest === 'string' ? error.dest : undefined;
