/** The list with this item in place of the one with its id, or at the end. */
export function withItem<T extends { readonly id: string }>(
  items: readonly T[],
  item: T | undefined,
): readonly T[] {
  if (!item || items.includes(item)) return items;
  const isThere = items.some(({ id }) => id === item.id);
  return isThere ? items.map((each) => (each.id === item.id ? item : each)) : [...items, item];
}
