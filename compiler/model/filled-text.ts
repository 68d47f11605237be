/** A text with its parameters filled in: `{count}`, and `{count?place|places}` for the word that goes with one and with any other number. */

const PARAMETER = /\{(\w+)(?:\?([^|{}]*)\|([^|{}]*))?\}/g;

/** What is not given is left out. */
export const filledText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(PARAMETER, (_, name: string, one: string | undefined, others: string) => {
    const value = String(values[name] ?? '');
    return one === undefined ? value : value === '1' ? one : others;
  });
