/** The WebGL programs that MapLibre would compile to draw a layer, told in Node from the style alone. */
import { latest, normalizePropertyExpression } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

type Values = Readonly<Record<string, unknown>>;

const spec = latest as unknown as Record<string, Record<string, object>>;

/** Whether the layer is drawn at a zoom. */
export function isDrawn({ minzoom = 0, maxzoom = 25, layout }: LayerSpecification, zoom: number): boolean {
  return layout?.visibility !== 'none' && zoom >= minzoom && zoom < maxzoom;
}

/** A program is a shader and which paint properties come from the data, with zoom (z_) or without (a_). */
export function programsOf(layer: LayerSpecification): string[] {
  const paint: Values = layer.paint ?? {};
  const layout: Values = layer.layout ?? {};
  switch (layer.type) {
    case 'background':
      return ['background'];
    case 'fill': {
      const fill = 'fill-pattern' in paint ? 'fillPattern' : 'fill';
      const outline = paint['fill-antialias'] === false ? [] : ['fillOutline'];
      return [fill, ...outline].map((shader) => shader + fromData(layer, 'fill'));
    }
    case 'line':
      return [('line-dasharray' in paint ? 'lineSDF' : 'line') + fromData(layer, 'line')];
    case 'symbol':
      return [
        ...('icon-image' in layout ? [`symbolIcon${fromData(layer, 'icon')}`] : []),
        ...('text-field' in layout ? [`symbolSDF${fromData(layer, 'text')}`] : []),
      ];
    default:
      throw new Error(`${layer.id}: nothing known of the programs of «${layer.type}»`);
  }
}

function fromData(layer: LayerSpecification, prefix: string): string {
  return Object.entries(layer.paint ?? {})
    .filter(([name]) => name.startsWith(`${prefix}-`))
    .flatMap(([name, value]) => {
      const property = spec[`paint_${layer.type}`]?.[name];
      const { kind } = normalizePropertyExpression(value as never, name, property as never);
      return kind === 'source' ? [`/a_${name}`] : kind === 'composite' ? [`/z_${name}`] : [];
    })
    .sort()
    .join('');
}
