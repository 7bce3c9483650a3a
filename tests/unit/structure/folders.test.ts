import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT, readText } from './source';

/**
 * README has a table under the heading «Folders»; the first cell of each row is a path in backticks, such as
 * `src/domain`. It lists every folder of `src` and `tests`, and `geodata`, `public`, `docs`; it may list folders
 * further down.
 */
function tablePaths(readme: string): string[] {
  const [, section = ''] = readme.split(/^#+ Folders\s*$/m);
  const [table = ''] = section.split(/^#+ /m);
  return [...table.matchAll(/^\|\s*`([^`]+?)\/?`\s*\|/gm)].map(([, path = '']) => path);
}

/** Folders that hold at least one file: an empty one is not in the repository. */
function folders(): string[] {
  const below = (folder: string) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}`);
  return [...below('src'), ...below('tests'), 'geodata', 'public', 'docs'].filter(
    (folder) => existsSync(join(ROOT, folder)) && filesBelow(folder).length > 0,
  );
}

describe('README', () => {
  const paths = tablePaths(readText('README.md'));

  it('names every folder', () => {
    expect(folders().filter((folder) => !paths.includes(folder))).toEqual([]);
  });

  it('names no folder that is not there, and none twice', () => {
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('is read by its table alone', () => {
    const readme =
      '# A\n| `no` |\n## Folders\n\n| Folder | What |\n|---|---|\n| `src/a` | x `y` |\n| `b/` | z |\n## C\n| `no` |\n';
    expect(tablePaths(readme)).toEqual(['src/a', 'b']);
  });
});
