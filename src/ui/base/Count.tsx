import { useFormats, useT } from './text';

/** How many clusters a choice has by itself, and how many the other conditions leave of them. */
export interface Counts {
  readonly all: number;
  readonly left: number;
}

/** «20 → 15», or one number where the other conditions take nothing away. */
export function Count({ all, left }: Counts) {
  const t = useT();
  const { number } = useFormats();
  const words = all === left ? number(all) : t('filters.options', { all, left });
  return <span className="class-count">{words}</span>;
}
