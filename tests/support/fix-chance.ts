import fc from 'fast-check';

// A run gives the same answer twice. To look elsewhere: TEST_CHANCE=7 npm test.
fc.configureGlobal({ seed: Number(process.env.TEST_CHANCE ?? 2026) });
