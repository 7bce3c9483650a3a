/** Files and blobs in an offline copy, where a worker may fetch neither: a page from a disk has no origin it could name. */
import { addProtocol, type MapOptions } from 'maplibre-gl';
import { fileUrl, offlineCopy } from '../data/ownFiles';

/** MapLibre hands what it does not know to the page, workers included. */
const PAGE = 'page';

/** How the map asks for what it needs; nothing to say on the site itself. */
export function ownRequests(): Pick<MapOptions, 'transformRequest'> {
  if (offlineCopy() === null) return {};
  addProtocol(PAGE, async ({ url, type }, { signal }) => {
    const response = await fetch(url.slice(`${PAGE}://`.length), { signal });
    return { data: type === 'json' ? await response.json() : await response.arrayBuffer() };
  });
  return {
    transformRequest: (url) => {
      const own = fileUrl(url);
      return { url: own.startsWith('blob:') ? `${PAGE}://${own}` : own };
    },
  };
}
