import { describe, expect, it } from 'vitest';
import { createRetryBudget } from '../../src/idenfy/retry-budget.ts';

describe('repetitions', () => {
  it('are ten at once, and then one for ten calls', () => {
    const budget = createRetryBudget();
    const taken = Array.from({ length: 11 }, () => budget.take());
    expect(taken).toEqual([...Array<boolean>(10).fill(true), false]);
    for (let count = 0; count < 9; count += 1) budget.called();
    expect(budget.take()).toBe(false);
    for (let count = 0; count < 2; count += 1) budget.called();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });

  it('do not pile up while nothing fails', () => {
    const budget = createRetryBudget();
    for (let count = 0; count < 10_000; count += 1) budget.called();
    const taken = Array.from({ length: 100 }, () => budget.take());
    expect(taken.filter(Boolean)).toHaveLength(10);
  });
});
