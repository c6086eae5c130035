import { expect, test } from 'vitest';
import { injectFaults } from '../faults/inject-faults.ts';

test.each(['sqlite', 'postgres'] as const)(
  'of interactions among faults of every kind none is lost and none answered twice, on %s',
  async (store) => {
    const { injected, interactions, problems, violations } = await injectFaults({
      faults: 25,
      seed: 7,
      store,
      log: '/dev/null',
      report: () => {},
    });
    expect([...problems, ...violations]).toEqual([]);
    expect(Object.values(injected).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(25);
    expect(interactions['answered, once']).toBeGreaterThan(0);
  },
  600_000,
);
