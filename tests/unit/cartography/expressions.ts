/** Evaluates the style's expressions as the map does, in Node. */
import { createPropertyExpression, featureFilter, latest } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;

const spec = latest as unknown as Record<string, Record<string, never>>;

/** A layer's paint or layout value for a feature at a zoom. */
export function painted(
  layer: LayerSpecification,
  name: string,
  properties: Properties,
  zoom = 9,
  state: Properties = {},
): unknown {
  for (const group of ['paint', 'layout'] as const) {
    const value = (layer[group] as Properties | undefined)?.[name];
    const property = spec[`${group}_${layer.type}`]?.[name];
    if (value === undefined || property === undefined) continue;
    const parsed = createPropertyExpression(value, `${layer.id}.${name}`, property);
    if (parsed.result === 'error') throw new Error(parsed.value.map((e) => e.message).join('; '));
    return parsed.value.evaluate({ zoom }, { type: 'Point', properties: { ...properties } } as never, {
      ...state,
    });
  }
  throw new Error(`${layer.id} has no ${name}`);
}

/** A filter as the map applies it: compiled once, asked of many. */
export function compiledFilter(filter: unknown): (properties: Properties, zoom?: number) => boolean {
  const compiled = featureFilter(filter as never, 'filter');
  return (properties, zoom = 9) =>
    compiled.filter({ zoom }, { type: 'Point', properties: { ...properties } } as never);
}

/** Whether a filter lets a feature with these properties through. */
export function passes(filter: unknown, properties: Properties, zoom = 9): boolean {
  return compiledFilter(filter)(properties, zoom);
}
