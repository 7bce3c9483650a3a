import './invest.css';
import { selectDataset, selectTotals } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { Active } from './Active';
import { AssumedSliders } from './AssumedSliders';
import { EmptyResult } from './EmptyResult';
import { FactsFilter } from './FactsFilter';
import { LandKind } from './LandKind';
import { NearFilter } from './NearFilter';
import { PlaceFilter } from './PlaceFilter';
import { ResultLine } from './ResultLine';
import { Shortlist } from './Shortlist';
import { SizeFilter } from './SizeFilter';
import { WhyNot } from './WhyNot';

/** Looking for land: what is left, what is asked, what fell out and why, and what is kept. */
export function InvestPanel() {
  const t = useT();
  const dataset = useAppState(selectDataset);
  const none = useAppState((state) => selectTotals(state)?.count === 0);
  if (dataset === null) return null;
  return (
    <section className="invest" aria-label={t('filters.title')}>
      <ResultLine />
      {none ? <EmptyResult /> : null}
      <Active />
      <Shortlist />
      <LandKind />
      <WhyNot />
      <PlaceFilter />
      <NearFilter />
      <SizeFilter />
      <FactsFilter />
      <AssumedSliders />
    </section>
  );
}
