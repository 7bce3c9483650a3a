import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/i18n/lang';
import { LATE_AREAS } from '../../../src/i18n/late';
import { AREAS, messagesOf } from '../../../src/i18n/messages';
import {
  filesBelow,
  importedPath,
  literalText,
  parseSource,
  readSources,
  type SourceFile,
  type SyntaxNode,
} from './source';

const ALL = { ...AREAS, ...LATE_AREAS };
const vi = messagesOf('vi', ALL);
const en = messagesOf('en', ALL);
const keys = Object.keys(vi);
const placeholders = (text = '') => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort();
const asked = (key: string) => key.replace(/_(one|other)$/, '');

describe('messages', () => {
  it('of every file are merged', () => {
    const files = filesBelow('src/i18n/messages').map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1'));
    expect(Object.keys(ALL).sort()).toEqual(files.sort());
  });

  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it('have the same placeholders in both languages', () => {
    expect(keys.filter((key) => `${placeholders(vi[key])}` !== `${placeholders(en[key])}`)).toEqual([]);
  });

  it('have both plurals, and the count in the plural', () => {
    const plural = keys.filter((key) => key !== asked(key));
    expect(plural.filter((key) => !(`${asked(key)}_one` in vi && `${asked(key)}_other` in vi))).toEqual([]);
    expect(
      plural.filter((key) => key.endsWith('_other') && !placeholders(en[key]).includes('count')),
    ).toEqual([]);
  });

  it.each(LANGS)('are neither empty nor untidy in %s', (lang) => {
    const untidy = Object.entries(messagesOf(lang, ALL)).filter(
      ([, text]) =>
        text.trim() === '' || text !== text.trim() || text !== text.normalize('NFC') || / {2}/.test(text),
    );
    expect(untidy).toEqual([]);
  });
});

/** How a key is asked for in the program: as it is, or with a part that is only known at run time. */
function patternsIn({ nodes }: SourceFile): RegExp[] {
  return nodes.flatMap((node) => {
    const parts = textParts(node);
    const area = /^([a-zA-Z]+)\./.exec(parts[0] ?? '')?.[1] ?? '';
    return Object.hasOwn(ALL, area) ? [new RegExp(`^${parts.map(escaped).join('.+')}$`)] : [];
  });
}

function textParts(node: SyntaxNode): string[] {
  if (node.type === 'Literal') return [literalText(node) ?? ''];
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return [];
  return node.quasis.map((quasi) => String(quasi.value.cooked));
}

const STATIC = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];

/** The files that some files bring with them, themselves included: what is imported when wanted is not among them. */
function reachedFrom(paths: readonly string[], files: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const reached = new Set<SourceFile>();
  const visit = (file: SourceFile | undefined) => {
    if (file === undefined || reached.has(file)) return;
    reached.add(file);
    for (const node of file.nodes) {
      const from = literalText(node.source);
      if (from === null || !STATIC.includes(node.type) || node.importKind === 'type') continue;
      visit(byPath.get(importedPath(file.path, from) ?? ''));
    }
  };
  for (const path of paths) visit(byPath.get(path.replace(/\.tsx?$/, '')));
  return [...reached];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

describe('keys', () => {
  const files = readSources().filter(({ path }) => !path.startsWith('src/i18n/messages/'));
  const patterns = files.flatMap((file) => patternsIn(file).map((pattern) => ({ pattern, path: file.path })));
  const askable = [...new Set(keys.map(asked))];
  // Formats read these words by their name, without a translator.
  const readByFormats = ['missing', 'compass.north', 'compass.south', 'compass.east', 'compass.west'].map(
    (key) => `common.${key}`,
  );

  it('are all used', () => {
    const unused = askable.filter(
      (key) => !readByFormats.includes(key) && !patterns.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('all exist that the program asks for', () => {
    const missing = patterns
      .filter(({ pattern }) => !askable.some((key) => pattern.test(key)))
      .map(({ pattern, path }) => `${path}: ${pattern.source}`);
    expect(missing).toEqual([]);
  });

  it('of later parts are not asked for by what comes before them', () => {
    const late = Object.keys(LATE_AREAS).join('|');
    const early = reachedFrom(
      ['src/app/main.ts', 'src/app/start.ts', 'src/map/liveMap.ts', 'src/app/panels.tsx'],
      files,
    );
    expect(early.length).toBeGreaterThan(100);
    const asking = early.flatMap((file) =>
      patternsIn(file)
        .filter(({ source }) => new RegExp(`^\\^(${late})\\\\\\.`).test(source))
        .map(({ source }) => `${file.path}: ${source}`),
    );
    expect(asking).toEqual([]);
  });

  it('are found as literals and as templates', () => {
    const program = `t('common.missing'); t(\`common.phase.\${id}\`); x('./common');`;
    const found = patternsIn(parseSource('src/ui/a.ts', program));
    expect(found.map((pattern) => pattern.source)).toEqual(['^common\\.missing$', '^common\\.phase\\..+$']);
  });
});
