/** A message of each severity, in both languages. */
export const error = <const En extends string>(en: En, zh: string) => ({ severity: 'error', en, zh }) as const;
export const warning = <const En extends string>(en: En, zh: string) => ({ severity: 'warning', en, zh }) as const;
export const note = <const En extends string>(en: En, zh: string) => ({ severity: 'note', en, zh }) as const;
