import { AppError, type Experience } from '@toolboxai/contracts';

type Report = { passed: boolean; checks: readonly { name: string; passed: boolean; evidence: string }[] };

/** A world that cannot be played to its end is not delivered. */
export const requirePlaytest =
  (playtest: (experience: Experience) => Promise<Report>) =>
  async (experience: Experience): Promise<{ checks: number }> => {
    const report = await playtest(experience);
    const failed = report.checks.filter((check) => !check.passed);
    if (report.passed) return { checks: report.checks.length };
    throw new AppError('PLAYTEST_FAILED', {
      publicMessage: `The world failed its playtest (${failed.map((check) => check.name).join(', ')}), so it was not saved. Try another seed.`,
      context: { failed },
    });
  };
