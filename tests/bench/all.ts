/** `npm run bench`: prints every measurement as ratios in one run; a word after `--` picks one. */
import { measureFirstPaint } from './firstPaint';
import { printRegionTimes } from './regionTotals';

const wanted = process.argv[2];
if (!wanted || wanted === 'region') printRegionTimes();
if (!wanted || wanted === 'first-paint') {
  const paint = await measureFirstPaint(Number(process.argv[3] ?? 3));
  console.log('First paint, medians in ms:', paint);
  console.log(`72 shown: ${(paint.atlasShown / paint.leafletShown).toFixed(2)} × bare Leaflet (at most 1)`);
  console.log(`live map: ${(paint.atlasLive / paint.maplibreLive).toFixed(2)} × bare MapLibre (at most 1.2)`);
}
