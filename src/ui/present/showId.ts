/** Of the button that shows a scene: there one goes on when a scene has moved or gone. */
export function showId(id: string): string {
  return `scene-${id}`;
}
