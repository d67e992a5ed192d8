import type { Rate } from './rate.ts';

/** One allowance that a request is to be taken from. */
export type Demand = { key: string } & Rate;

/** How one allowance stands after the request. */
export type Standing = {
  /** So many more may come at once. */
  remaining: number;
  /** Until one more may come; 0 where this allowance has one. */
  waitUs: number;
};

export type Decision = {
  allowed: boolean;
  /** One for each demand, in their order. */
  standings: readonly Standing[];
  /** When it was decided, by the store's own clock. */
  atUs: number;
};

/**
 * Counts requests by GCRA, the generic cell rate algorithm: for each key it keeps the time at which its allowance will be whole
 * again. Two implementations: this process's memory, and a Redis that several servers share.
 */
export type CounterStore = {
  /** Takes a request from all allowances, or from none of them where one has none left. */
  take(demands: readonly Demand[]): Promise<Decision>;
};
