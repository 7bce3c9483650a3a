/** The line that names whose work the base map is. */
import type { LayerLicence } from './records';

/**
 * «work (licence) · work (licence)», each once. A layer made of several works lists them and their licences with
 * `;` in one order; who holds the rights follows a `©` or a comma and is told in full in «Data and sources». The
 * project's own layers, which have no address, need no naming on the map.
 */
export function attributionOf(licences: readonly LayerLicence[]): string {
  const works = licences
    .filter(({ url }) => url !== null)
    .flatMap(({ source, licence }) => {
      const names = licence.split(';').map((name) => name.trim());
      return source.split(';').map((work, index) => `${shortName(work)} (${names[index] ?? names[0]})`);
    });
  return [...new Set(works)].join(' · ');
}

function shortName(work: string): string {
  return (work.split(/ ©|,/)[0] ?? work).trim();
}
