/** The data set that the build serves, read by the loader. */
import { readFileSync } from 'node:fs';
import { assembleDataset, DATASET_FILES, type DatasetTexts } from '../../../src/data/dataset';
import type { Dataset } from '../../../src/domain/types';

const FOLDER = new URL('../../../public/data/', import.meta.url);

/** Throws when the files cannot be used: these tests are about what they say, not about reading them. */
export function readRealDataset(): Dataset {
  const texts = Object.fromEntries(
    DATASET_FILES.map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
  );
  const { value, issues } = assembleDataset(texts as DatasetTexts);
  if (value === null) throw new Error(issues.map(({ code }) => code).join(', '));
  return value;
}
