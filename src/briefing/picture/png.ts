/** What a PNG says beside its picture: how large it is on paper, and in words where it is from. */

const SIGNATURE = 8;
/** Length and name before, check after. */
const AROUND = 12;
const METRES_PER_INCH = 0.0254;

/**
 * A PNG with its resolution (pHYs) and texts (iTXt) behind its header.
 *
 * @param dpi null for none
 * @param texts by keyword (Latin, 1 to 79 letters), in any language
 * @throws where the bytes are no PNG
 */
export function withPngNotes(
  png: Uint8Array,
  dpi: number | null,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.length < SIGNATURE + AROUND || view.getUint32(0) !== 0x89504e47) throw new Error('not a PNG');
  const head = SIGNATURE + AROUND + view.getUint32(SIGNATURE);
  const chunks = [
    ...(dpi === null ? [] : [chunk('pHYs', resolution(dpi))]),
    ...Object.entries(texts).map(([keyword, text]) => chunk('iTXt', words(keyword, text))),
  ];
  return joined([png.subarray(0, head), ...chunks, png.subarray(head)]);
}

/** Pixels to the metre, the same both ways. */
function resolution(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  data.setUint32(0, perMetre);
  data.setUint32(4, perMetre);
  data.setUint8(8, 1);
  return new Uint8Array(data.buffer);
}

/** Keyword, not compressed, no language, no translated keyword, text in UTF-8. */
function words(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  return joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text)]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(data.length + AROUND);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(name), 4);
  made.set(data, 8);
  view.setUint32(data.length + 8, crc32(made.subarray(4, data.length + 8)));
  return made;
}

/** The check that PNG asks for: polynomial 0xedb88320. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}
