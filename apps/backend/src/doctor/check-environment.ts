import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { type Config, ConfigError, loadConfig, variableNames } from '#config';
import { type Finding, fault, ok, type Patient, warning } from './finding.ts';

type Env = Patient['env'];

const check = 'environment';

/** What is wrong with the variables, and the configuration without those that are: the other checks go on with that. */
export function readEnvironment(env: Env, root: string): { findings: Finding[]; config: Config | undefined } {
  const { config, faults } = loadWhatHolds(env);
  const findings = faults.map((text) =>
    fault(check, { detail: text, cause: 'The server does not start with it.', fix: fixOf(text) }),
  );
  for (const text of config?.warnings ?? [])
    findings.push(
      warning(check, { detail: text, cause: 'What it was meant for has no effect.', fix: 'Put it right, or take it out.' }),
    );
  if (config) findings.push(...halfSet(env), ...checkPage(env, root, config));
  if (findings.length === 0) findings.push(ok(check, `${variableNames.filter((name) => env[name]).length} variables are set`));
  return { findings, config };
}

function loadWhatHolds(env: Env): { config: Config | undefined; faults: readonly string[] } {
  const faults: string[] = [];
  let rest = env;
  // Twice: once for those that are wrong by themselves, once for those that are wrong together.
  for (let time = 0; time < 3; time++) {
    try {
      return { config: loadConfig(rest), faults };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(...error.faults);
      const named = (name: string): boolean => error.faults.some((text) => new RegExp(`\\b${name}\\b`).test(text));
      rest = Object.fromEntries(Object.entries(rest).filter(([name]) => !named(name)));
    }
  }
  return { config: undefined, faults };
}

function fixOf(text: string): string {
  const named = /(Make one with: .+|Set .+)$/.exec(text)?.[1];
  return named ?? 'Change it in .env or in the environment; docs/CONFIGURATION.md says what it may be.';
}

/** What one variable wants beside it, where it is set as an account's is. */
const together: readonly { name: string; value: RegExp; needs: readonly string[]; otherwise: string }[] = [
  {
    name: 'PUSHER_APP_ID',
    value: /^\d+$/,
    needs: ['PUSHER_KEY', 'PUSHER_SECRET'],
    otherwise: "It looks like an account of Pusher's cloud; without all three our own server carries the events.",
  },
  { name: 'SUPABASE_URL', value: /./, needs: ['SUPABASE_SERVICE_KEY'], otherwise: 'Without both nothing is copied.' },
];

function halfSet(env: Env): Finding[] {
  const isSet = (name: string): boolean => Boolean(env[name]?.trim()) && !env[name]?.startsWith('your-');
  return together.flatMap(({ name, value, needs, otherwise }) => {
    const missing = needs.filter((each) => !isSet(each));
    if (!isSet(name) || !value.test(env[name] ?? '') || missing.length === 0) return [];
    return [
      warning(check, {
        detail: `${name} is set, and ${missing.join(' and ')} not`,
        cause: `They belong together. ${otherwise}`,
        fix: `Set ${missing.join(' and ')} as well, or take ${name} out.`,
      }),
    ];
  });
}

/** What the page was built with has to be what the server says. */
function checkPage(env: Env, root: string, { realtime, http }: Config): Finding[] {
  const file = path.join(root, 'apps/dashboard/.env.local');
  const page: Env = { ...(existsSync(file) && parseEnv(readFileSync(file, 'utf8'))), ...env };
  const findings: Finding[] = [];
  const key = page.VITE_PUSHER_KEY;
  if (key && !key.startsWith('your-') && key !== realtime.key)
    findings.push(
      fault(check, {
        detail: 'VITE_PUSHER_KEY is not PUSHER_KEY',
        cause: 'The page connects with a key that the server does not know, and is closed with 4001.',
        fix: 'Give both the same value, or take VITE_PUSHER_KEY out: then the server tells the page. Then: npm run build',
      }),
    );
  for (const name of ['VITE_API_BASE_URL', 'VITE_WS_URL']) {
    const text = page[name] ?? '';
    if (!URL.canParse(text)) continue;
    const { hostname, port } = new URL(text);
    if (!['localhost', '127.0.0.1'].includes(hostname) || port === String(http.port)) continue;
    findings.push(
      warning(check, {
        detail: `${name} names port ${port || '80'}, and the server listens on ${http.port}`,
        cause: 'The page asks another server than this one.',
        fix: `Set ${name} to http://${hostname}:${http.port}, or take it out. Then: npm run build`,
      }),
    );
  }
  return findings;
}
