/** Where one goes on when what was pressed is gone: the head of what it stood in, else of the section, else the map. */
export function homeOf(pressed: HTMLElement): () => HTMLElement | null {
  const head = pressed.closest('details, section')?.querySelector<HTMLElement>('summary, h2, h3') ?? null;
  return () =>
    head?.isConnected
      ? head
      : document.querySelector<HTMLElement>('.scenario-task h2, .cluster-panel h2[tabindex], #map canvas');
}
