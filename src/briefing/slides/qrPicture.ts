/** An address as a QR code, for the corner of a slide. */
import qrcode from 'qrcode-generator';

/** Above this a code of the slide's size has points too small for a phone in the room. */
const LONGEST = 500;
const QUIET = 4;
const CELL_PX = 8;

/** `data:image/gif;base64,…`, black on white; null where the address is too long to be read off a slide. */
export function qrPicture(address: string): string | null {
  if (address.length > LONGEST) return null;
  const code = qrcode(0, 'L');
  code.addData(address);
  code.make();
  return code.createDataURL(CELL_PX, QUIET * CELL_PX);
}
