/** Times as a speaker reads them. */

const two = (value: number) => String(value).padStart(2, '0');

/** «09:05» of the day where the reader is. */
export function clockText(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** «4:05», and «1:04:05» from an hour on. */
export function durationText(ms: number): string {
  const seconds = Math.max(Math.floor(ms / 1000), 0);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}
