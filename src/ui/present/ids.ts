/** What the focus finds the parts of a scene by, wherever it now stands in the list. */

export function showId(id: string): string {
  return `scene-${id}`;
}

export function moveId(id: string, way: 'up' | 'down'): string {
  return `scene-${id}-${way}`;
}

export function titleId(id: string): string {
  return `scene-${id}-title`;
}
