const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** What a part amounts to: one that ended badly, said nothing or tested nothing has failed. */
export function settle(code, tally = NOTHING) {
  const { passed, failed, skipped } = tally;
  const isFailure = failed > 0 || code !== 0 || passed + skipped === 0;
  return { passed, failed: isFailure ? Math.max(failed, 1) : 0, skipped };
}

export function total(tallies) {
  const sum = { ...NOTHING };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}
