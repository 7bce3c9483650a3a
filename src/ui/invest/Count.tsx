import { useFormats, useT } from '../base/text';

/** How many clusters a choice has, and how many the other conditions leave of them. */
export function Count({ all, left }: { all: number; left: number }) {
  const t = useT();
  const { number } = useFormats();
  const words = all === left ? number(all) : t('invest.options', { all, left });
  return <span className="class-count">{words}</span>;
}
