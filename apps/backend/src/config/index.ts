/** The environment, read once and checked. */
export type { Config } from './config.ts';
export { ConfigError, loadConfig } from './load-config.ts';
export { dashboardVariables, type Variable, variableNames, variables } from './variables.ts';
