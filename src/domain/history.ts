/** What is known of when: dated events of clusters, findings about the targets, and breaks of the published series. */
import type { Finding } from './progress';
import type { Bilingual } from './records';
import type { SeriesBreak } from './seriesLines';

/** What happened to a cluster, or was said of it, on a date. */
export const EVENT_KINDS = [
  'established',
  'approved',
  'detailed-plan',
  'listed',
  'survey',
  'reported',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface ClusterEvent {
  readonly code: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: no finer than the source is. */
  readonly date: string;
  readonly kind: EventKind;
  /** False where the source itself was only read through a copy, or is to be confirmed. */
  readonly confirmed: boolean;
  readonly source: string;
  readonly note: Bilingual | null;
}

/** `history.json`. */
export interface History {
  readonly events: readonly ClusterEvent[];
  readonly findings: readonly Finding[];
  /** What would settle how far a target is, by the target's id. */
  readonly needs: Readonly<Record<string, Bilingual>>;
  readonly breaks: readonly SeriesBreak[];
}

/** The events of one cluster, oldest first; those of one year in the order of the register. */
export function eventsOf(history: History, code: string): readonly ClusterEvent[] {
  return history.events
    .filter((event) => event.code === code)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
