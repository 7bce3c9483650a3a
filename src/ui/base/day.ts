/** The day where the reader is, `YYYY-MM-DD`: a file made in the evening carries that evening's date. */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
