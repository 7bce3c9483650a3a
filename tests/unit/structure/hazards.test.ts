import { describe, expect, it } from 'vitest';
import { literalText, parseSource, readSources, type SourceFile, type SyntaxNode } from './source';

/** Ways to turn text into markup: people's own text would run as program. */
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTML',
  'setHTMLUnsafe',
  'srcdoc',
  'srcDoc',
]);

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

const VIETNAMESE = /[\u0300-\u036fĂăÂâĐđÊêÔôƠơƯư\u1ea0-\u1ef9ÀÁÈÉÌÍÒÓÙÚÝàáèéìíòóùúýÃÕãõĨĩŨũ]/;
const WORD = /\p{L}{2,}/u;

/** Names that are the same in every language. */
const NAMES = new Set(['VN-2000', 'WGS 84']);

const nameOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'name' in node && typeof node.name === 'string'
    ? node.name
    : '';

const quasiText = (node: SyntaxNode): string => {
  const { value } = node;
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
};

/** Every text that stands in the program, comments apart. */
function texts({ nodes }: SourceFile): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Literal' || node.type === 'JSXText') return literalText(node) ?? [];
    return node.type === 'TemplateElement' ? quasiText(node) : [];
  });
}

function markup({ path, nodes }: SourceFile): string[] {
  return nodes
    .filter(({ type }) => type === 'Identifier' || type === 'JSXIdentifier' || type === 'Literal')
    .map((node) => nameOf(node) || (literalText(node) ?? ''))
    .filter((name) => MARKUP.has(name))
    .map((name) => `${path}: ${name}`);
}

function visible(file: SourceFile): string[] {
  const spoken = file.nodes.flatMap((node) => {
    if (node.type === 'JSXText') return literalText(node) ?? [];
    return node.type === 'JSXAttribute' && SPOKEN.has(nameOf(node.name))
      ? (literalText(node.value) ?? [])
      : [];
  });
  return [
    ...spoken.filter((text) => WORD.test(text) && !NAMES.has(text.trim())),
    ...texts(file).filter((text) => VIETNAMESE.test(text)),
  ].map((text) => `${file.path}: «${text.trim()}»`);
}

const sources = readSources();

/** Message files are where the words belong. */
const wordless = sources.filter(({ path }) => !path.startsWith('src/i18n/messages/'));

describe('in the program', () => {
  it('no text becomes markup', () => {
    expect(sources.flatMap(markup)).toEqual([]);
  });

  it('no visible word stands outside the messages', () => {
    expect(wordless.flatMap(visible)).toEqual([]);
  });

  it.each([
    ['element.innerHTML = text;', markup],
    ["element['innerHTML'] = text;", markup],
    ['const x = <p dangerouslySetInnerHTML={{ __html: text }} />;', markup],
    ['new Popup().setHTML(text);', markup],
    ['const x = <p>Clusters</p>;', visible],
    ['const x = <button aria-label="Close" />;', visible],
    ["const x = 'cụm';", visible],
    [`const x = \`\${count} đất\`;`, visible],
  ])('are found in %s', (text, find) => {
    expect(find(parseSource('src/ui/a.tsx', text))).toHaveLength(1);
  });

  it.each([
    "// cụm\nconst x = 'a';",
    'const x = <p className="legend">{t(key)} · {code}</p>;',
    "const x = 'Esc · ⌫';",
  ])('are not found in %s', (text) => {
    const file = parseSource('src/ui/a.tsx', text);
    expect([...markup(file), ...visible(file)]).toEqual([]);
  });
});
