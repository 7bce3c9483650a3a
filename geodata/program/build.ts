/** `npm run geodata`: writes `public/data/` from `geodata/` alone, byte for byte the same each time. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFiles } from './buildFiles';

const GEODATA = join(import.meta.dirname, '..');
const TARGET = join(GEODATA, '..', 'public', 'data');

mkdirSync(TARGET, { recursive: true });
let total = 0;
for (const [name, text] of buildFiles((file) => readFileSync(join(GEODATA, file), 'utf8'))) {
  writeFileSync(join(TARGET, name), text);
  const size = gzipSync(text).length;
  total += size;
  console.log(`${name.padEnd(20)} ${(size / 1000).toFixed(1)} kB gzip`);
}
console.log(`${'together'.padEnd(20)} ${(total / 1000).toFixed(1)} kB gzip`);
