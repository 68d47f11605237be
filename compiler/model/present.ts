/** Facts that are there. */

export type Present<Each> = { readonly [Name in keyof Each]?: Exclude<Each[Name], undefined> };

/** Without members that are undefined. */
export const present = <Each extends object>(facts: Each): Present<Each> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Present<Each>;
