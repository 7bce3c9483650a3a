/** Where a page stands among the others, and what all of them say. */
export interface SheetPlace {
  readonly page: number;
  readonly of: number;
  /** The day of printing, `YYYY-MM-DD`. */
  readonly made: string;
  readonly tried: boolean;
}
