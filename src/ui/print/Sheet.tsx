import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { selectDataset } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { BaseMapNames } from '../stage/BaseMapNames';

/** How tight a page is set, from 0; at the last, long lists are cut, and say so. */
export const TIGHTEST = 4;

interface Props {
  readonly id?: string;
  readonly title: string;
  /** What stands above the title. */
  readonly above: ReactNode;
  readonly page: number;
  readonly of: number;
  /** The day of printing, `YYYY-MM-DD`. */
  readonly made: string;
  /** Whether its figures are tried ones. */
  readonly tried: boolean;
  readonly children: (tightness: number) => ReactNode;
}

/** One page of paper with its head and foot. What it holds is set tighter until it fits. */
export function Sheet({ id, title, above, page, of, made, tried, children }: Props) {
  const t = useT();
  const body = useRef<HTMLDivElement>(null);
  const [tightness, setTightness] = useState(0);
  useLayoutEffect(() => {
    if (tightness < TIGHTEST && body.current !== null && overflows(body.current)) setTightness(tightness + 1);
  }, [tightness]);
  return (
    <section className="leaf" id={id} data-tight={tightness} data-page={page} aria-label={title}>
      <header className="leaf-head">
        <p className="leaf-above">
          <span>{above}</span>
          {tried ? <b className="leaf-tried">{t('print.tried')}</b> : null}
        </p>
        <h2>{title}</h2>
      </header>
      <div ref={body} className="leaf-body">
        {children(tightness)}
      </div>
      <SheetFoot page={page} of={of} made={made} />
    </section>
  );
}

/** A px is how sizes are rounded, not what does not fit. */
function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}

function SheetFoot({ page, of, made }: Pick<Props, 'page' | 'of' | 'made'>) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  const dataset = useAppState(selectDataset);
  if (dataset === null) return null;
  const { reference, sources, asOf, version } = dataset;
  const title = sources.find(({ id }) => id === reference)?.title[lang] ?? '';
  return (
    <footer className="leaf-foot">
      <div>
        <p>{t('print.foot', { id: reference, title, asOf: date(asOf), version, made: date(made) })}</p>
        <BaseMapNames />
      </div>
      <b className="leaf-number">{t('print.page', { page: String(page), of: String(of) })}</b>
    </footer>
  );
}
