/** What was pressed is about to go: the focus goes to the result, not to the top of the page. */
export function focusResult(from: Element): void {
  from.closest('.invest')?.querySelector<HTMLElement>('.result-line')?.focus({ preventScroll: true });
}
