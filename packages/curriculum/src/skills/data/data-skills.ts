import type { Skill } from '../../skill.ts';
import { expectedTimes, simpleProbability } from './chances.ts';
import { compoundProbability, countOutcomes } from './compound-events.ts';
import { pictureAndBarGraphs, scaledBarGraphs, scaledPictureGraphs, threeGroups } from './graphs.ts';
import { linePlotShares, linePlots } from './line-plots.ts';
import { mean, median } from './mean-and-median.ts';
import { samples } from './samples.ts';
import { sortAndCount } from './sort-and-count.ts';
import { interquartileRange, meanAbsoluteDeviation, range } from './spreads-of-data.ts';
import { twoWayTables } from './two-way-tables.ts';

export const dataSkills: readonly Skill[] = [
  sortAndCount,
  threeGroups,
  pictureAndBarGraphs,
  scaledPictureGraphs,
  scaledBarGraphs,
  linePlots,
  linePlotShares,
  mean,
  median,
  range,
  meanAbsoluteDeviation,
  interquartileRange,
  samples,
  simpleProbability,
  expectedTimes,
  countOutcomes,
  compoundProbability,
  twoWayTables,
];
