import type { TargetStatus } from '../../domain/progress';

/** A tick, half a disc, a cross, a question mark: no status is told by colour alone. */
const DRAWINGS: Readonly<Record<TargetStatus, string>> = {
  reached: 'M3 8.500 6.500 12 13 4.500',
  partly: 'M8 2a6 6 0 1 0 0 12ZM8 2a6 6 0 0 1 0 12',
  'not-reached': 'M4 4l8 8M12 4l-8 8',
  unknown: 'M5.500 6a2.500 2.500 0 1 1 3.800 2.100C8.400 8.700 8 9.200 8 10M8 12.800v.2',
};

export function StatusSign({ status }: { status: TargetStatus }) {
  return (
    <svg className="status-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={DRAWINGS[status]} className={status === 'partly' ? 'half' : undefined} />
    </svg>
  );
}
