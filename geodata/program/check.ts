/**
 * `npm run geodata:check [-- <geodata folder> [<data folder>]]`: checks the register, the base figures and
 * the written outlines. Prints a report, then each breach with file, row and field; exits 1 on any.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkProject } from './checkProject';
import type { CheckIssue } from './registerIssue';

const ROOT = join(import.meta.dirname, '..', '..');

function place({ file, row, field }: CheckIssue): string {
  return [file, row === null ? null : `row ${row}`, field].filter((part) => part !== null).join(', ');
}

const [geodata = join(ROOT, 'geodata'), data = join(ROOT, 'public', 'data')] = process.argv.slice(2);
const { report, issues } = checkProject(
  (name) => readFileSync(join(geodata, name), 'utf8'),
  readFileSync(join(data, 'clusters.geojson'), 'utf8'),
);
for (const line of report) console.log(line);
for (const issue of issues) console.error(`${place(issue)}: ${issue.message} [${issue.rule}]`);
console.log(issues.length === 0 ? 'all rules hold' : `${issues.length} breaches`);
process.exitCode = issues.length === 0 ? 0 : 1;
