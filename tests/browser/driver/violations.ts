/** What axe-core finds wrong on the page as it stands. */
import axeCore from 'axe-core';
import type { Atlas } from './atlas';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Rule and place of each violation; of nothing but the page's own parts. */
export async function violations(atlas: Atlas): Promise<string[]> {
  await atlas.page.evaluate(axeCore.source);
  const found = await atlas.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
