/** Puts an item at the end of a list that is to hold no more than `most`; what was there first makes room. */
export function keepLatest<Item>(list: Item[], item: Item, most: number): void {
  list.push(item);
  if (list.length > most) list.shift();
}
