/** So many in so long, counted at any moment over the time before it. */
export interface Budget {
  readonly limit: number;
  readonly windowMs: number;
}

/** Which budget is meant. */
export type BudgetName = 'CLIENT' | 'CALLER' | 'TOTAL';

/** What has been taken of a budget. */
export interface BudgetUse extends Budget {
  readonly used: number;
  /** When the next unit comes back, in seconds; null while there is room. */
  readonly retryAfterSeconds: number | null;
}

/** What has been taken of the budgets; null where there is no limit, or where nobody was named. */
export interface BudgetReport {
  readonly total: BudgetUse | null;
  readonly client: BudgetUse | null;
  readonly caller: BudgetUse | null;
}
