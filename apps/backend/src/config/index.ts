/** The environment, read once and checked. */
export type { Config } from './config.ts';
export { dashboardVariables } from './dashboard-variables.ts';
export { ConfigError, loadConfig } from './load-config.ts';
export { type Variable, variableNames, variables } from './variables.ts';
