import { type Config, toConfig } from './config.ts';
import { crossCheck } from './cross-check.ts';
import { remoteWarnings } from './find-remote.ts';
import { nearMisses } from './near-misses.ts';
import { type Values, type Variable, type VariableName, variableNames, variables } from './variables.ts';

/** All that is wrong with the environment, one line each. */
export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

type Env = Readonly<Record<string, string | undefined>>;

const isPlaceholder = (value: string): boolean => value.startsWith('your-');

/** Pure: reads `env`, answers the frozen configuration with its warnings, or throws one ConfigError that lists every fault. */
export function loadConfig(env: Env): Config {
  const faults: string[] = [];
  const warnings = nearMisses(Object.keys(env), variableNames);
  const read = (name: VariableName): unknown => {
    const variable: Variable = variables[name];
    const given = givenValue(name, env[name], warnings);
    const parsed = variable.type.safeParse(given ?? variable.fallback);
    if (given !== undefined && variable.unused)
      warnings.push(`${name} is set, but the part it belongs to is not in this version.`);
    if (parsed.success) return parsed.data;
    if (given === undefined) return undefined;
    faults.push(
      `${name} ${parsed.error.issues.map((issue) => issue.message).join(', ')}${variable.secret ? '' : `, but is "${withoutUser(given)}"`}.`,
    );
    return undefined;
  };
  // Each value was parsed by the schema that its type is inferred from.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  const values = Object.fromEntries(variableNames.map((name) => [name, read(name)])) as Values;
  faults.push(...crossCheck(values));
  if (faults.length > 0) throw new ConfigError(faults);
  return toConfig(values, [...warnings, ...remoteWarnings(values)]);
}

/** Undefined for what counts as not set. The placeholder of the secret is left in, to be refused. */
function givenValue(name: string, value: string | undefined, warnings: string[]): string | undefined {
  const trimmed = value?.trim();
  if (!trimmed) return undefined;
  if (isPlaceholder(trimmed) && name !== 'JWT_SECRET_KEY') {
    warnings.push(`${name} still holds the placeholder "${trimmed}", so it counts as not set.`);
    return undefined;
  }
  return trimmed;
}

/** An address that was given with a password is told without it. */
const withoutUser = (value: string): string => value.replace(/\/\/[^/@]*@/, '//…@');
