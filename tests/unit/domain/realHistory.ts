/** The data set of the build with its history. */
import { readFileSync } from 'node:fs';
import { readHistory } from '../../../src/data/historyFile';
import { readRealDataset } from './realData';

const read = readHistory(readFileSync('public/data/history.json', 'utf8'));
if (read.value === null) throw new Error('history.json cannot be read');

export const history = read.value;
export const realDataset = readRealDataset();
