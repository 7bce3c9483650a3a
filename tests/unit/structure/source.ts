import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** Any node of the syntax tree. */
export interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

export interface SourceFile {
  /** From the root of the project, with slashes: `src/domain/land.ts`. */
  readonly path: string;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly ImportLine[];
}

export interface ImportLine {
  /** As written: `../domain/types`, `react`. */
  readonly from: string;
  /** Nothing of it is there at run time. */
  readonly typeOnly: boolean;
  /** The names taken; `default`, `*` for those, none for a bare or dynamic import. */
  readonly names: readonly string[];
}

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Paths of all files below a folder, from the root of the project. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) =>
      relative(ROOT, join(ROOT, folder, name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => statSync(join(ROOT, path)).isFile())
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Everything of `src` that TypeScript compiles. */
export function readSources(): SourceFile[] {
  return filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, readText(path)));
}

export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...walk(program)];
  return { path, nodes, imports: nodes.flatMap(importLine) };
}

function* walk(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const part of Object.values(value)) yield* walk(part);
}

function isNode(value: object): value is SyntaxNode {
  return 'type' in value && typeof value.type === 'string';
}

/** The text of a string literal. */
export function literalText(node: unknown): string | null {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string'
    ? node.value
    : null;
}

function importLine(node: SyntaxNode): ImportLine[] {
  const from = literalText(node.source);
  if (from === null) return [];
  const kind = node.importKind ?? node.exportKind;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  const wholeTypes = specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type');
  return [{ from, typeOnly: kind === 'type' || wholeTypes, names: specifiers.map(importedName) }];
}

function importedName(node: SyntaxNode): string {
  if (node.type === 'ImportDefaultSpecifier') return 'default';
  if (node.type === 'ImportNamespaceSpecifier') return '*';
  const { imported } = node;
  return typeof imported === 'object' && imported !== null && 'name' in imported ? String(imported.name) : '';
}

/** The file of the project that a relative import means, without its extension; null for a package. */
export function importedPath(path: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  return join(dirname(path), from.replace(/\?.*$/, '')).split(sep).join('/');
}
