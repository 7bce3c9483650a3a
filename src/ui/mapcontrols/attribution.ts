/** The line that names whose work the base map is. */
import type { LayerLicence } from '../../domain/records';

/**
 * «source (licence) · source (licence)», each once. A layer made of several works lists them and their licences
 * with `;` in one order. The project's own layers, which have no address, need no naming on the map.
 */
export function attributionOf(licences: readonly LayerLicence[]): string {
  const works = licences
    .filter(({ url }) => url !== null)
    .flatMap(({ source, licence }) => {
      const names = licence.split(';').map((name) => name.trim());
      return source.split(';').map((work, index) => `${work.trim()} (${names[index] ?? names[0]})`);
    });
  return [...new Set(works)].join(' · ');
}
