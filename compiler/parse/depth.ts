/** How deep a YAML text nests, measured on its tokens without recursion: what is too deep must not reach what recurses. */
import type { CST } from 'yaml';

/** Offset of the first token that lies deeper than the limit; nothing where none does. */
export const depthExceeded = (tokens: readonly CST.Token[], limit: number): number | undefined => {
  const open = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > limit) return token.offset;
    for (const inner of within(token).reverse()) open.push({ token: inner, depth: depth + 1 });
  }
  return undefined;
};

const within = (token: CST.Token): CST.Token[] => {
  const value = 'value' in token && typeof token.value === 'object' && token.value !== null ? [token.value] : [];
  const items = 'items' in token ? token.items.flatMap(({ key, value: inner }) => [key, inner]) : [];
  return [...value, ...items].filter((inner) => inner !== null && inner !== undefined);
};
