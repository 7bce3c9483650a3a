/** Whether the register holds: every rule it must keep, each breach by file, row and field. Pure. */
import { readClusters } from '../../src/data/clustersFile';
import type { AdminUnits } from '../../src/domain/types';
import { checkHistory } from './registerHistory';
import { asBreach, type CheckIssue, REGISTER_FILES, type RegisterTexts } from './registerIssue';
import { checkNotCounted } from './registerNotCounted';
import { checkPlaces } from './registerPlaces';
import { checkRecords } from './registerRecords';
import { checkSeries } from './registerSeries';
import { checkTables, referenceId, sourceIds } from './registerTables';
import { checkTotals } from './registerTotals';

/**
 * @param texts the register's files, by name
 * @param units what districts and communes there are
 * @returns breaches in the order of the files; none where the register holds
 */
export function checkRegister(texts: RegisterTexts, units: AdminUnits): CheckIssue[] {
  const clusters = readClusters(texts['clusters.csv'], 'clusters.csv');
  const rows = clusters.value ?? [];
  const known = sourceIds(texts['sources.csv']);
  return [
    ...checkNfc(texts),
    ...clusters.issues.map(asBreach),
    ...checkRecords(rows, known),
    ...checkTotals(rows, texts['series.csv'], referenceId(texts['version.json'])),
    ...checkPlaces(rows, units),
    ...checkTables(texts, rows, units, known),
    ...checkNotCounted(texts['not_counted.csv'], units),
    ...checkHistory(texts, rows),
    ...checkSeries(texts),
  ];
}

function checkNfc(texts: RegisterTexts): CheckIssue[] {
  return REGISTER_FILES.flatMap((file) =>
    texts[file].split('\n').flatMap((line, index) => {
      if (line === line.normalize('NFC')) return [];
      const message = 'not in Unicode form NFC: decomposed marks neither match nor draw well';
      return [{ rule: 'nfc', file, row: index + 1, field: null, message }];
    }),
  );
}
