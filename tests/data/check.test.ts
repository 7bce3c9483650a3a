/** The whole check, as a function and as the command. Its single rules are tried beside this file. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProject } from '../../geodata/program/checkProject';
import { OUTLINES, ROOT, read } from './checkFixtures';

/** Breaches where one text of the register is replaced by another. */
const breachesWith = (from: string, to: string) =>
  checkProject((name) => (name === 'clusters.csv' ? read(name).replace(from, to) : read(name)), OUTLINES)
    .issues;

describe('the whole check', () => {
  it('reports counts and sums by phase beside the published ones', () => {
    const { report, issues } = checkProject(read, OUTLINES);
    expect(issues).toEqual([]);
    const text = report.join('\n');
    expect(text).toContain('operating  17 clusters, 857.00 ha (published 17, 857.00 ha)');
    expect(text).toContain('procedure  27 clusters, 1324.00 ha (published 27, 1324.00 ha)');
    expect(text).toContain('new        28 clusters, 1808.00 ha (published 28, 1808.00 ha)');
    expect(text).toMatch(/outlines: 72; \d+ by commune, 4 by district, 14 in the inset/);
  });

  it('goes on to the outlines of a register that is wrong', () => {
    const rules = breachesWith('Xã Long Cang,20,', 'Xã Long Cang,21,').map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['phase-sum', 'outline-area']));
  });

  it('stops at a register that cannot be read', () => {
    const rules = breachesWith(',operating,', ',running,').map(({ rule }) => rule);
    expect(rules).toContain('not-allowed');
    expect(rules.filter((rule) => rule.startsWith('outline-'))).toEqual([]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  const run = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'geodata/program/check.ts', folder], {
      cwd: fileURLToPath(ROOT),
      encoding: 'utf8',
    });

  beforeAll(() => {
    const noProgram = (path: string) => !path.includes('program');
    cpSync(new URL('geodata/', ROOT), folder, { recursive: true, filter: noProgram });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('exits 0 on what is published', () => {
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('all rules hold') });
  }, 60_000);

  it('exits 1 on a broken copy, naming file, row and field', () => {
    const file = join(folder, 'clusters.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(',stated,S3,', ',stated,S99,'));
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/clusters\.csv, row 2, gross_sources: /),
    });
  }, 60_000);
});
