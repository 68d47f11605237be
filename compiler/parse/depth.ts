/** The tokens of a YAML text and how deep each lies, without recursion: what is too deep must not reach what recurses. */
import type { CST } from 'yaml';

function* nested(tokens: readonly CST.Token[]): Generator<{ readonly token: CST.Token; readonly depth: number }> {
  const open = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (const token of within(next.token).reverse()) open.push({ token, depth: next.depth + 1 });
  }
}

/** Offset of the first token that lies deeper than the limit; nothing where none does. */
export const depthExceeded = (tokens: readonly CST.Token[], limit: number): number | undefined => {
  for (const { token, depth } of nested(tokens)) if (depth > limit) return token.offset;
  return undefined;
};

/** Offset of the quote that opens the text that ends there. */
export const quoteOf = (tokens: readonly CST.Token[], end: number): number | undefined => {
  for (const { token } of nested(tokens))
    if (
      (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') &&
      token.offset + token.source.length === end
    )
      return token.offset;
  return undefined;
};

const within = (token: CST.Token): CST.Token[] => {
  const value = 'value' in token && typeof token.value === 'object' && token.value !== null ? [token.value] : [];
  const items = 'items' in token ? token.items.flatMap(({ key, value: inner }) => [key, inner]) : [];
  return [...value, ...items].filter((inner) => inner !== null && inner !== undefined);
};
