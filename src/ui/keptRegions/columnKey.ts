/** Tells apart the columns of regions by name. Two regions may go by the same name. */
export function columnKey(names: readonly string[], index: number): string {
  return `${names[index]} ${names.slice(0, index).filter((name) => name === names[index]).length}`;
}
