/** Adds them all, however many there are: as arguments of one call, a hundred thousand of them are more than a stack holds. */
export const append = <Item>(to: Item[], items: Iterable<Item>): void => {
  for (const item of items) to.push(item);
};
