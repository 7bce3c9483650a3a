/**
 * Writes into the page what must be there before any module has arrived: title, policy, head script, the bar,
 * and the picture of the opening view. Runs in Node at build time, from the same data and the same messages.
 */
import type { FeatureCollection } from 'geojson';
import { CLASS_PAINT } from '../../cartography/palette';
import { buildPicture } from '../../cartography/picture';
import { PICTURE_SCRIPT } from '../../cartography/pictureScript';
import { assembleDataset, DATASET_FILES, type DatasetTexts } from '../../data/dataset';
import { totalsOf } from '../../domain/totals';
import { type Dataset, PHASES } from '../../domain/types';
import { formatHa } from '../../i18n/format';
import { LANGS } from '../../i18n/lang';
import type { MessageKey } from '../../i18n/messages';
import { createT } from '../../i18n/t';
import { HEAD_SCRIPT } from './headScript';

/** Reads a file of `public/data` as text. */
export type ReadData = (name: string) => string;
/** A script's SHA-256 in base64, which a policy names it by. */
export type HashScript = (script: string) => string;

/**
 * @param html the page with its `<!--atlas:…-->` places
 * @param hash for the policy that forbids every other origin; null leaves it out, as the development server's own
 *   scripts need
 * @throws Error when the data of the build cannot be used
 */
export function buildPage(html: string, read: ReadData, hash: HashScript | null): string {
  const dataset = datasetOf(read);
  const places: Readonly<Record<string, string>> = {
    head: head(hash),
    picture: `${pictureOf(dataset, read)}<script>${PICTURE_SCRIPT}</script>`,
    map: createT('vi')('map.title'),
    bar: bar(dataset),
  };
  return html.replace(/<!--atlas:(\w+)-->/g, (place, name: string) => places[name] ?? place);
}

function datasetOf(read: ReadData): Dataset {
  const texts = Object.fromEntries(DATASET_FILES.map((file) => [file, read(file)])) as DatasetTexts;
  const { value, issues } = assembleDataset(texts);
  if (value === null || issues.length > 0) throw new Error(`public/data: ${JSON.stringify(issues)}`);
  return value;
}

function pictureOf(dataset: Dataset, read: ReadData): string {
  const collection = (name: string) => JSON.parse(read(`${name}.geojson`)) as FeatureCollection;
  return buildPicture({
    dataset,
    context: collection('context'),
    rivers: collection('rivers'),
    roads: collection('roads'),
    schematic: collection('schematic'),
    lang: 'vi',
  });
}

function head(hash: HashScript | null): string {
  const t = createT('vi');
  return [
    hash ? `<meta http-equiv="Content-Security-Policy" content="${policy(hash)}" />` : '',
    `<title>${t('bar.name')}</title>`,
    `<meta name="description" content="${t('page.description')}" />`,
    `<script>${HEAD_SCRIPT}</script>`,
    // Both languages stand in the bar; the one not spoken is away before it can be seen.
    '<style>:root[lang="en"] .brand span[lang="vi"],:root:not([lang="en"]) .brand span[lang="en"]{display:none}:root[data-at] #picture{visibility:hidden}</style>',
  ]
    .filter(Boolean)
    .join('\n    ');
}

/** No request leaves the page's own origin: the browser itself holds to it. */
function policy(hash: HashScript): string {
  const scripts = [HEAD_SCRIPT, PICTURE_SCRIPT].map((script) => `'sha256-${hash(script)}'`);
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function bar(dataset: Dataset): string {
  const both = (key: MessageKey) =>
    LANGS.map((lang) => `<span lang="${lang}">${createT(lang)(key)}</span>`).join('');
  return `<header class="bar"><div class="brand"><h1>${both('bar.name')}</h1><p>${both('bar.place')}</p></div><noscript>${noScript(dataset)}</noscript></header>`;
}

/** The legend and the totals for whoever has no script; without one the language is the page's own. */
function noScript({ clusters, assumptions }: Dataset): string {
  const t = createT('vi');
  const whole = clusters.map((cluster) => ({ cluster, share: 1 }));
  const { count, gross, byPhase } = totalsOf(whole, assumptions);
  const rows = PHASES.map((phase) => {
    const { count: members, gross: area } = byPhase[phase];
    const words = { count: members, phase: t(`legend.sentence.${phase}`), ha: formatHa('vi', area.value) };
    return `<div><i style="background:${CLASS_PAINT[phase].color}"></i>${t('page.noScriptPhase', words)}</div>`;
  });
  const all = t('page.noScriptAll', { count, ha: formatHa('vi', gross.value) });
  return `<p class="bar-note">${t('page.noScript')}</p><div class="bar-legend"><b>${all}</b>${rows.join('')}</div>`;
}
