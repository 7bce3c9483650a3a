import type { ReactNode } from 'react';
import { Disclosure } from '../base/Disclosure';

interface Props {
  readonly title: string;
  /** Something in it is set: it must be seen. */
  readonly set: boolean;
  readonly children: () => ReactNode;
}

/** A group of conditions, folded away until it is wanted. */
export function Fold({ title, set, children }: Props) {
  return (
    <section className="panel-section" aria-label={title}>
      <Disclosure summary={<b>{title}</b>} startOpen={set}>
        {children}
      </Disclosure>
    </section>
  );
}
