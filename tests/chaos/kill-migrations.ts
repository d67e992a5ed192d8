import { createV1Database, v1Variants } from '@toolboxai/migration/testing';
import { setup } from '../../packages/database/src/testing/global-setup.ts';
import { finishMigration } from './finish-migration.ts';
import { type MigrationReport, runMigration } from './run-migration.ts';

/**
 * On a Postgres of its own, with a database of each version 1 in turn, the kills shared among them; and a third as many more while
 * version 1 is given up.
 */
export async function killMigrations(options: {
  kills: number;
  seed: number;
  tell(line: string): void;
}): Promise<MigrationReport & { finished: number }> {
  const stop = await setup();
  const sum: MigrationReport & { finished: number } = {
    finished: 0,
    kills: {},
    opened: 0,
    rolledBack: 0,
    writesOfVersion1: 0,
    writesOfVersion2: 0,
    mismatches: [],
  };
  try {
    for (const [at, variant] of v1Variants.entries()) {
      const kills =
        Math.floor(((at + 1) * options.kills) / v1Variants.length) - Math.floor((at * options.kills) / v1Variants.length);
      options.tell(`version 1 with ${variant.name}: ${kills} kills`);
      const made = await createV1Database(variant, { users: 400, contents: 1_000, sessions: 400 });
      const report = await runMigration(made.url, { kills, seed: options.seed + at, tell: options.tell });
      for (const [phase, times] of Object.entries(report.kills)) sum.kills[phase] = (sum.kills[phase] ?? 0) + times;
      sum.opened += report.opened;
      sum.rolledBack += report.rolledBack;
      sum.writesOfVersion1 += report.writesOfVersion1;
      sum.writesOfVersion2 += report.writesOfVersion2;
      const finishing = await finishMigration(made.url, { ...options, kills: Math.ceil(kills / 3), seed: options.seed + at });
      for (const [phase, times] of Object.entries(finishing.kills))
        sum.kills[`${phase}, to finish`] = (sum.kills[`${phase}, to finish`] ?? 0) + times;
      sum.finished += 1;
      sum.writesOfVersion1 += finishing.writesOfVersion1;
      sum.writesOfVersion2 += finishing.writesOfVersion2;
      sum.mismatches.push(...[...report.mismatches, ...finishing.mismatches].map((line) => `${variant.name}: ${line}`));
      await made.close();
    }
    return sum;
  } finally {
    await stop();
  }
}
