/** What figure would settle a criterion of Article 8, and where it turns. */
import { type CriterionId, type LawInput, NEW_CLUSTER, type Settle } from './lawTypes';

/** Counted with the leasable land in use; clusters without known land are named, and left out of the sums. */
export function settleOf(id: CriterionId, inputs: readonly LawInput[]): Settle {
  const known = inputs.filter(({ leasable, leased }) => leasable.value !== null && leased.value !== null);
  const leasable = known.reduce((sum, input) => sum + landIn(input), 0);
  const leased = known.reduce((sum, input) => sum + input.share * (input.leased.value ?? 0), 0);
  const turnsAt = {
    weighted: NEW_CLUSTER.occupancyAbove * leasable,
    unleased: Math.max(0, leasable - NEW_CLUSTER.unleasedMostHa),
    plain: NEW_CLUSTER.occupancyAbove * known.length,
  }[id];
  const weigh = (input: LawInput) => (id === 'plain' ? 1 : landIn(input));
  const assumed = known.filter(isAssumed).reduce((sum, input) => sum + weigh(input), 0);
  const fixed = known
    .filter((input) => !isAssumed(input))
    .reduce((sum, input) => sum + weigh(input) * (input.occupancy.value ?? 0), 0);
  const occupancy = assumed === 0 ? null : (turnsAt - fixed) / assumed;
  return {
    codes: inputs
      .filter((input) => !isKnown(input))
      .sort((a, b) => landIn(b) - landIn(a))
      .map(({ cluster }) => cluster.code),
    leasedHa: id === 'plain' ? null : turnsAt,
    counted: { leasable, leased },
    occupancy: occupancy !== null && occupancy >= 0 && occupancy <= 1 ? occupancy : null,
  };
}

function landIn({ leasable, share }: LawInput): number {
  return share * (leasable.value ?? 0);
}

/** Whether its occupancy is the assumed one, the same for every cluster without a figure of its own. */
export function isAssumed({ leased }: LawInput): boolean {
  return leased.formula === 'leased';
}

/** Whether nothing that is counted of it is assumed or missing. */
function isKnown({ leasable, leased }: LawInput): boolean {
  return leasable.value !== null && leasable.formula !== 'leasable' && leased.formula !== 'leased';
}
