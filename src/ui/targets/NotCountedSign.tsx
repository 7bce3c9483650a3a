import { SQUARE_SIGNS, SQUARE_SIZE } from '../../cartography/squareImages';
import type { NotCounted } from '../../domain/records';

const EDGE = SQUARE_SIZE / 2 - 0.75;

/** The sign that the map has for it. */
export function NotCountedSign({ status }: { status: NotCounted['status'] }) {
  const path = SQUARE_SIGNS[status].map(([x1, y1, x2, y2]) => `M${x1} ${y1} ${x2} ${y2}`).join('');
  return (
    <svg className="not-counted-sign" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <path d={`M${-EDGE} ${-EDGE}H${EDGE}V${EDGE}H${-EDGE}Z${path}`} />
    </svg>
  );
}
