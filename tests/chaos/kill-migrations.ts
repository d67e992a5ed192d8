import { createV1Database, v1Variants } from '@toolboxai/migration/testing';
import { setup } from '../../packages/database/src/testing/global-setup.ts';
import { type MigrationReport, runMigration } from './run-migration.ts';

/** On a Postgres of its own, with a database of each version 1 in turn, the kills shared among them. */
export async function killMigrations(options: {
  kills: number;
  seed: number;
  tell(line: string): void;
}): Promise<MigrationReport> {
  const stop = await setup();
  const sum: MigrationReport = { kills: {}, opened: 0, rolledBack: 0, writesOfVersion1: 0, writesOfVersion2: 0, mismatches: [] };
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
      sum.mismatches.push(...report.mismatches.map((line) => `${variant.name}: ${line}`));
      await made.close();
    }
    return sum;
  } finally {
    await stop();
  }
}
