/** `npm run bench`: prints every measurement as ratios in one run; a word after `--` picks one. */
import { printFilterTimes } from './filter';
import { measureFirstPaint } from './firstPaint';
import { printRegionTimes } from './regionTotals';

const wanted = process.argv[2];
if (!wanted || wanted === 'region') printRegionTimes();
if (!wanted || wanted === 'filter') {
  const [small, , large] = printFilterTimes();
  limit(
    'filter to totals and expression at 72, × a frame of 16.7 ms',
    (small?.declared ?? Infinity) / 16.7,
    1,
  );
  limit('the same at 10,000, × filtering anew with a GeoJSON', 1 / (large?.ratio ?? 0), 1);
}
if (!wanted || wanted === 'first-paint') {
  const paint = await measureFirstPaint(Number(process.argv[3] ?? 3));
  console.log('First paint, medians in ms:', paint);
  limit('72 shown, × bare Leaflet', paint.atlasShown / paint.leafletShown, 1);
  limit('live map, × bare MapLibre', paint.atlasLive / paint.maplibreLive, 1.2);
  console.log(`(× the same without names: ${(paint.atlasLive / paint.maplibreNameless).toFixed(2)})`);
}

/** Prints a ratio and fails the run when it is over its limit. */
function limit(what: string, ratio: number, most: number): void {
  console.log(`${what}: ${ratio.toFixed(2)} (at most ${most})`);
  if (!(ratio <= most)) process.exitCode = 1;
}
