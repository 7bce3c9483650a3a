/** What colour an image shows most. */
import type { Pixels } from '../../../src/cartography/raster';

/** The commonest colour of the opaque pixels, `#rrggbb`; `ignored` (a casing) does not count. */
export function dominantColor({ data }: Pixels, ignored?: string): string {
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] !== 255) continue;
    const hex = `#${[0, 1, 2].map((k) => (data[i + k] ?? 0).toString(16).padStart(2, '0')).join('')}`;
    if (hex !== ignored) counts.set(hex, (counts.get(hex) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
