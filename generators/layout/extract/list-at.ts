/** Lists by keys. */

/** That of a key, which is made where there is none yet. */
export const listAt = <Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] => {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
};
