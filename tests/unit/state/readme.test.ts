import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { URL_TABLE } from '../../../src/state/urlTable';

/** A line each, as it stands in README.md: whoever changes the table of the code copies them from the failure. */
function addressTable(): string {
  const lines = URL_TABLE.map(({ name, doc }) => `| \`${name}\` | ${doc.replaceAll('|', '\\|')} |`);
  return ['| parameter | values and meaning |', '| --- | --- |', ...lines].join('\n');
}

function readmeTable(): string {
  const readme = readFileSync('README.md', 'utf8');
  const section = /^## Address$(.*?)^## /ms.exec(readme)?.[1] ?? '';
  return (
    section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      // Columns stand below each other there, which says nothing.
      .map((line) => line.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---'))
      .join('\n')
  );
}

it('README.md lists the parameters of the address as the code has them', () => {
  expect(readmeTable(), `README.md, «Address», wants this table:\n\n${addressTable()}\n`).toBe(
    addressTable(),
  );
});
