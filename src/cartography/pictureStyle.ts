/** The picture's style sheet: the same tokens as the live map, by theme; line widths in CSS px whatever its scale. */
import { dashArray, SCHEMATIC_DASH } from './legend';
import { type MapTheme, TOKENS } from './palette';
import { FRAME } from './sheet';

const COLORS = [
  'margin',
  'neatline',
  'outside',
  'cambodia',
  'sea',
  'neighbourEdge',
  'countryEdge',
  'seaLine',
  'provinceBand',
  'provinceEdge',
  'districtEdge',
  'river',
  'riverCasing',
  'motorway',
  'trunk',
  'primary',
  'secondary',
  'schematic',
  'insetFill',
  'insetEdge',
  'label',
  'labelOutside',
  'halo',
  'haloOutside',
  'casing',
  'region',
  'focus',
  'selected',
] as const;

/** The theme of the page: `data-theme` on the root, else what the system asks for. */
export function pictureStyle(): string {
  const s = '#atlas-picture';
  return [
    `${s}{${variables('light')}display:block;width:100%;height:100%;overflow:visible;--unit:4.4}`,
    `:root[data-theme=dark] ${s}{${variables('dark')}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]) ${s}{${variables('dark')}}}`,
    // Until the script has measured the picture, and where there is none.
    `@media(max-width:1100px){${s}{--unit:5.6}}@media(max-width:700px){${s}{--unit:11}}`,
    // A `use` shows a copy of what it names: only rules without an ancestor reach into it.
    '.pic-k{fill:var(--casing);stroke:var(--ring,none);stroke-width:5}',
    RULES.map((rule) => `${s} ${rule}`).join(''),
    `:root:not([lang=en]) ${s} .en,:root[lang=en] ${s} .vi,${s} .n{display:none}`,
    [7, 8, 9, 10].map((level) => `${s}[data-level="${level}"] .n${level}{display:block}`).join(''),
    `${s}:not([data-level]) .n8{display:block}`,
    `${s}[data-level="7"] .rv{stroke-width:1.6}${s}[data-level="7"] .rc{stroke:none}${s}[data-level="7"] .o{display:none}${s} .n7 .d{text-transform:none;letter-spacing:0}${s}[data-level="7"] .pb{stroke-width:4}${s}[data-level="7"] .rm{stroke-width:1.4}`,
  ].join('');
}

const RULES = [
  'path{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round}',
  '.mg{fill:var(--margin)}',
  'rect{fill:none;vector-effect:non-scaling-stroke}',
  frame('fo', 'neatline', FRAME.line.from + FRAME.line.width),
  frame('fi', 'margin', FRAME.line.from),
  frame('fb', 'neatline', FRAME.bar.from + FRAME.bar.width),
  frame('fg', 'margin', FRAME.bar.from),
  '.sh{fill:var(--outside);stroke:var(--neatline);vector-effect:non-scaling-stroke}',
  '.se{fill:var(--sea)}',
  '.ca{fill:var(--cambodia)}',
  '.ne{stroke:var(--neighbourEdge);stroke-width:.8}',
  '.co{stroke:var(--seaLine)}',
  '.ce{stroke:var(--countryEdge);stroke-width:1.3;stroke-dasharray:8 3 1.5 3}',
  '.pb{stroke:var(--provinceBand);stroke-width:6}',
  '.pe{stroke:var(--provinceEdge);stroke-width:1.5}',
  ...[0, 1, 2, 3].map((tint) => `.t${tint}{fill:var(--t${tint});stroke:var(--districtEdge);stroke-width:.9}`),
  '.wa{fill:var(--region);fill-opacity:.13;fill-rule:evenodd;stroke:var(--casing);stroke-opacity:.75;stroke-width:5}',
  '.we{stroke:var(--region);stroke-width:2.4}',
  'use{fill:none;stroke-linejoin:round}',
  '.ro{stroke:var(--seaLine);stroke-width:2.2}',
  '.rc{stroke:var(--riverCasing);stroke-width:3.1}',
  '.rv{stroke:var(--river);stroke-width:2.2}',
  '.rm{stroke:var(--motorway);stroke-width:2}',
  '.rt{stroke:var(--trunk);stroke-width:1.5}',
  '.rp{stroke:var(--primary);stroke-width:1.1}',
  '.rs{stroke:var(--secondary);stroke-width:1.1}',
  `.sr{stroke:var(--schematic);stroke-width:1.3;stroke-dasharray:${dashArray(SCHEMATIC_DASH, 1.3)}}`,
  '.in{fill:var(--insetFill);stroke:var(--insetEdge);stroke-dasharray:4 2;vector-effect:non-scaling-stroke}',
  '.s{transform:translate(calc(var(--x,0)*var(--unit)*1px),calc(var(--y,0)*var(--unit)*1px)) scale(var(--unit))}',
  'text{font:600 12px "Be Vietnam Pro",system-ui,sans-serif;fill:var(--label);stroke:var(--halo);stroke-width:3;paint-order:stroke;stroke-linejoin:round;text-anchor:middle;pointer-events:none}',
  '.d{font-size:var(--name,11.8px);letter-spacing:.05em;text-transform:uppercase}',
  '.o{font-weight:400;font-size:calc(var(--name,11.8px)*1.1);fill:var(--labelOutside);stroke:var(--haloOutside);letter-spacing:.12em}',
  '.i{text-anchor:start;font-size:calc(var(--name,11.8px)*.98);stroke:var(--haloOutside)}',
  'a{cursor:pointer}',
  'a:focus-visible,a:hover{--ring:var(--focus)}',
  'a:focus{outline:none}',
];

/** A line that reaches so many px beyond the sheet's edge. */
function frame(name: string, color: (typeof COLORS)[number], reach: number): string {
  return `.${name}{stroke:var(--${color});stroke-width:${reach * 2}}`;
}

function variables(theme: MapTheme): string {
  const tokens = TOKENS[theme];
  const tints = tokens.tints.map((color, tint) => `--t${tint}:${color};`).join('');
  return COLORS.map((name) => `--${name}:${tokens[name]};`).join('') + tints;
}
