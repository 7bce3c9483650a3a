/**
 * What the writer of slides cannot say, put right in its file: patterns, the language of what is no text of ours,
 * notes in paragraphs, heads of tables, addresses, and ids that are each used once on a slide.
 */
import JSZip from 'jszip';
import type { ClassPaint, PatternKind } from '../../cartography/palette';
import type { Job } from '../job';

const MARK = '~';

/** Patterns that every slide program has, nearest to those of the map. */
const PRESETS: Readonly<Record<Exclude<PatternKind, 'solid'>, string>> = {
  hatch: 'wdUpDiag',
  dots: 'dotGrid',
  missing: 'ltDnDiag',
};

/** The name of a shape that is to have the pattern of a class; `finishSlides` takes it off again. */
export function patterned(name: string, { pattern, mark }: ClassPaint): string {
  return pattern === 'solid'
    ? name
    : [name, PRESETS[pattern], mark.replace('#', '').toUpperCase()].join(MARK);
}

export interface Finish {
  /** `vi-VN` */
  readonly locale: string;
  /** Paints of chart bars by their colour, which get their patterns too. */
  readonly paints: readonly ClassPaint[];
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * @param written a .pptx as the library writes it
 * @param job told of each hundredth of the packing, which is done piece by piece
 */
export async function finishSlides(written: ArrayBuffer, finish: Finish, job: Job): Promise<Blob> {
  const zip = await JSZip.loadAsync(written);
  for (const [path, file] of Object.entries(zip.files)) {
    job.signal.throwIfAborted();
    if (!/\.(xml|rels)$/.test(path) || file.dir) continue;
    zip.file(path, mended(path, await file.async('string'), finish));
  }
  const bytes = await zip.generateAsync(
    // Pictures are packed already, so a low level loses nothing and is twice as quick.
    { type: 'arraybuffer', compression: 'DEFLATE', compressionOptions: { level: 4 } },
    () => job.signal.throwIfAborted(),
  );
  job.signal.throwIfAborted();
  return new Blob([bytes], { type: PPTX });
}

function mended(path: string, xml: string, finish: Finish): string {
  const spoken = xml.replace(/\blang="en-US"/g, `lang="${finish.locale}"`);
  // Addresses behind pictures are written as they come.
  if (path.endsWith('.rels')) return spoken.replace(/&(?!\w+;)/g, '&amp;');
  if (/^ppt\/slides\//.test(path)) return mendSlide(spoken);
  if (/^ppt\/notesSlides\//.test(path)) return mendNotes(spoken, finish.locale);
  if (/^ppt\/charts\//.test(path)) return mendChart(spoken, finish.paints);
  if (path === 'docProps/core.xml')
    return spoken.replace(
      '</cp:coreProperties>',
      `<dc:language>${finish.locale}</dc:language></cp:coreProperties>`,
    );
  return spoken;
}

function mendSlide(xml: string): string {
  let id = 1;
  return xml
    .replace(/<p:cNvPr id="\d+"/g, () => {
      const own = `<p:cNvPr id="${id}"`;
      id += 1;
      return own;
    })
    .replace(/<p:sp>.*?<\/p:sp>/gs, withPattern)
    .replace(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\/>/g, '$1 descr="$2"/>')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

function withPattern(shape: string): string {
  const [, preset, mark] = /name="[^"]*~(\w+)~(\w+)"/.exec(shape) ?? [];
  if (preset === undefined || mark === undefined) return shape;
  return shape
    .replace(/(name="[^"~]*)~\w+~\w+"/, '$1"')
    .replace(
      /<a:solidFill><a:srgbClr val="(\w+)"\s*(?:\/>|><\/a:srgbClr>)<\/a:solidFill>/,
      (_, ground: string) => patternFill(preset, mark, ground),
    );
}

function patternFill(preset: string, mark: string, ground: string): string {
  const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  return `<a:pattFill prst="${preset}">${color('fgClr', mark)}${color('bgClr', ground)}</a:pattFill>`;
}

/** One paragraph for each line: a line break inside a run is a space to some programs. */
function mendNotes(xml: string, locale: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr [^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r*\n/)
        .map((line) => `<a:p><a:r><a:rPr lang="${locale}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
}

/** Patterns; and the order of parts and the number of axes as the schema has them, which strict readers want. */
function mendChart(xml: string, paints: readonly ClassPaint[]): string {
  const ordered = xml
    .replace(/(<c:dLbls>(?:(?!<c:dLbls>).)*?<\/c:dLbls>)(\s*<c:dPt>.*<\/c:dPt>)/s, '$2$1')
    .replace(/(<c:axId [^>]*\/><c:axId [^>]*\/>)<c:axId [^>]*\/>(?=<\/c:barChart>)/, '$1');
  return paints.reduce((whole, { color, pattern, mark }) => {
    if (pattern === 'solid') return whole;
    const ground = color.replace('#', '').toUpperCase();
    const fill = patternFill(PRESETS[pattern], mark.replace('#', '').toUpperCase(), ground);
    return whole.replace(
      new RegExp(
        `<a:solidFill>\\s*<a:srgbClr val="${ground}"\\s*(?:/>|>\\s*</a:srgbClr>)\\s*</a:solidFill>`,
        'g',
      ),
      fill,
    );
  }, ordered);
}
