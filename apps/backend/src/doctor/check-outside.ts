import type { Config } from '#config';
import { type Check, type Finding, fault, off, ok, warning } from './finding.ts';

const answerMs = 4_000;

/** The services outside that the configuration names. Each is asked for something that costs nothing and changes nothing. */
export const checkOutside: Check = async ({ config }) =>
  Promise.all([checkModel(config.models), checkSentry(config.sentry.dsn), checkSupabase(config.supabase)]);

type Asked = { status: number; body: string } | { unreachable: string };

async function ask(url: string, headers: Record<string, string>): Promise<Asked> {
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(answerMs), redirect: 'manual' });
    return { status: response.status, body: (await response.text()).slice(0, 10_000) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { unreachable: cause instanceof Error ? cause.message : String(cause) };
  }
}

const unreachable = (check: string, where: string, why: string, without: string): Finding =>
  warning(check, {
    detail: `${where} does not answer (${why})`,
    cause: `It is down, the address is wrong, or this machine may not reach it. ${without}`,
    fix: 'Look at the address, at DNS, and at proxies and firewalls on the way.',
  });

async function checkModel({ apiKey, baseUrl, model }: Config['models']): Promise<Finding> {
  const check = 'model';
  if (!apiKey && !baseUrl) return off(check, 'none is set: lessons come from the built-in curriculum');
  const url = `${baseUrl ?? 'https://api.openai.com/v1'}/models`;
  const without = 'Lessons come from the built-in curriculum meanwhile.';
  const answer = await ask(url, apiKey ? { authorization: `Bearer ${apiKey}` } : {});
  if ('unreachable' in answer) return unreachable(check, new URL(url).host, answer.unreachable, without);
  if (answer.status === 401 || answer.status === 403)
    return fault(check, {
      detail: `${new URL(url).host} refuses OPENAI_API_KEY (${answer.status})`,
      cause: `The key is wrong, has ended, or belongs to another server. ${without}`,
      fix: 'Put OPENAI_API_KEY right.',
    });
  if (answer.status >= 500) return unreachable(check, new URL(url).host, `status ${answer.status}`, without);
  if (answer.status === 200 && answer.body.includes('"id"') && answer.body.length < 10_000 && !answer.body.includes(`"${model}"`))
    return warning(check, {
      detail: `${new URL(url).host} does not list "${model}"`,
      cause: 'OPENAI_MODEL names a model that it does not have, or that this key may not use.',
      fix: 'Put OPENAI_MODEL right.',
    });
  return ok(check, `${new URL(url).host} answers`);
}

async function checkSentry(dsn: string | undefined): Promise<Finding> {
  const check = 'sentry';
  if (!dsn) return off(check, 'SENTRY_DSN is not set');
  const { origin, host } = new URL(dsn);
  const answer = await ask(origin, {});
  if ('unreachable' in answer) return unreachable(check, host, answer.unreachable, 'Errors are in the log alone.');
  return ok(check, `${host} answers`);
}

async function checkSupabase({ url, key }: Config['supabase']): Promise<Finding> {
  const check = 'supabase';
  if (!url || !key) return off(check, 'SUPABASE_URL is not set');
  const without = 'The agents’ figures are in our own database all the same.';
  const answer = await ask(`${url}/rest/v1/agent_metrics?limit=1`, { apikey: key, authorization: `Bearer ${key}` });
  const { host } = new URL(url);
  if ('unreachable' in answer) return unreachable(check, host, answer.unreachable, without);
  if (answer.status === 401 || answer.status === 403)
    return warning(check, {
      detail: `${host} refuses SUPABASE_SERVICE_KEY (${answer.status})`,
      cause: `The key is wrong or has no right to the table. ${without}`,
      fix: 'Use the service key of the project.',
    });
  if (answer.status === 404)
    return warning(check, {
      detail: `${host} has no table agent_metrics`,
      cause: `It was not made yet. ${without}`,
      fix: 'Run ops/supabase.sql in the project’s SQL editor.',
    });
  if (answer.status !== 200) return unreachable(check, host, `status ${answer.status}`, without);
  return ok(check, `${host} answers`);
}
