import { createHmac } from 'node:crypto';
import { reasonOf } from '../migration-error.ts';
import { type Check, type Env, fail, pass, skip, valueOf } from './check.ts';

const answerMs = 15_000;

/** Where services are; their own addresses unless told. */
export type Services = { pusher?: string; now: () => Date };

/** S11 to S14: accounts outside, each by a real call with the key that is set, and S5, which sums them up. */
export async function checkOutside(env: Env, services: Services): Promise<Check[]> {
  const checks = await Promise.all([checkModel(env), checkPusher(env, services), checkSentry(env, services), checkSupabase(env)]);
  return [summarize(checks), ...checks];
}

function summarize(checks: readonly Check[]): Check {
  const title = 'services outside answer';
  const of = (status: Check['status']) => checks.filter((check) => check.status === status).map((check) => check.item);
  const failed = of('FAIL');
  if (failed.length > 0) return fail('S5', title, `${failed.join(', ')} did not`, 'See there.');
  if (of('PASS').length === 0) return skip('S5', title, 'none is set');
  return pass('S5', title, `${of('PASS').join(', ')} did; not set: ${of('SKIP').join(', ') || 'none'}`);
}

type Answer = { status: number; body: string } | { lost: string };

async function call(url: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(answerMs) });
    return { status: response.status, body: (await response.text()).slice(0, 4_000) };
  } catch (error) {
    return { lost: reasonOf(error instanceof Error && error.cause !== undefined ? error.cause : error) };
  }
}

/** `verdicts` by status; any other is told as it is. */
function judge(item: string, title: string, url: string, answer: Answer, refused: string): Check {
  const { host } = new URL(url);
  if ('lost' in answer)
    return fail(
      item,
      title,
      `${host} does not answer (${answer.lost})`,
      'Look at the address, at DNS, and at proxies and firewalls.',
    );
  if (answer.status >= 200 && answer.status < 300) return pass(item, title, `${host} answered ${answer.status} to a real call`);
  if ([401, 403].includes(answer.status)) return fail(item, title, `${host} refuses it (${answer.status})`, refused);
  return fail(item, title, `${host} answered ${answer.status}`, 'Try again later; if it stays so, look at its status page.');
}

/** One word is asked for: a list of models would also come to an account without credit. */
async function checkModel(env: Env): Promise<Check> {
  const [item, title] = ['S11', 'OpenAI key with credit'];
  const [key, base] = [valueOf(env, 'OPENAI_API_KEY'), valueOf(env, 'OPENAI_BASE_URL')];
  if (!key && !base) return skip(item, title, 'OPENAI_API_KEY is not set: lessons come from the built-in curriculum');
  const url = `${(base ?? 'https://api.openai.com/v1').replace(/\/$/, '')}/chat/completions`;
  const model = valueOf(env, 'OPENAI_MODEL') ?? 'gpt-4';
  const answer = await call(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Say OK.' }], max_tokens: 5 }),
  });
  if ('status' in answer && answer.status === 429)
    return /insufficient_quota|billing|credit/i.test(answer.body)
      ? fail(item, title, 'the key is right, but the account has no credit', "Buy credit at the provider's billing page.")
      : pass(item, title, 'the key is right; just now the account makes too many calls (429)');
  if ('status' in answer && [400, 404].includes(answer.status) && answer.body.includes('model'))
    return fail(
      item,
      title,
      `the key is right, but there is no model "${model}" for it (${answer.status})`,
      'Put OPENAI_MODEL right.',
    );
  return judge(item, title, url, answer, 'Put OPENAI_API_KEY right.');
}

async function checkPusher(env: Env, { pusher, now }: Services): Promise<Check> {
  const [item, title] = ['S12', 'Pusher credentials'];
  const [id, key, secret] = ['PUSHER_APP_ID', 'PUSHER_KEY', 'PUSHER_SECRET'].map((name) => valueOf(env, name));
  if (!id || !key || !secret) return skip(item, title, 'they are not set: version 2 brings its own server for the same clients');
  if (valueOf(env, 'PUSHER_HOST')) return skip(item, title, 'PUSHER_HOST is set: the server is our own');
  const base = pusher ?? `https://api-${valueOf(env, 'PUSHER_CLUSTER') ?? 'us2'}.pusher.com`;
  const path = `/apps/${encodeURIComponent(id)}/channels`;
  const query = `auth_key=${key}&auth_timestamp=${Math.floor(now().getTime() / 1000)}&auth_version=1.0`;
  const signature = createHmac('sha256', secret).update(`GET\n${path}\n${query}`).digest('hex');
  const answer = await call(`${base}${path}?${query}&auth_signature=${signature}`, {});
  return judge(item, title, base, answer, 'Put PUSHER_APP_ID, PUSHER_KEY, PUSHER_SECRET and PUSHER_CLUSTER right.');
}

/** Sentry is sent a report of nothing: it checks the key, and shows nobody anything. */
export async function checkSentry(env: Env, { now }: Services): Promise<Check> {
  const [item, title] = ['S13', 'Sentry DSN'];
  const dsn = valueOf(env, 'SENTRY_DSN');
  if (!dsn) return skip(item, title, 'SENTRY_DSN is not set: errors are in the log alone');
  const parsed = URL.canParse(dsn) ? new URL(dsn) : undefined;
  const project = parsed?.pathname.split('/').at(-1);
  if (!parsed?.username || !project)
    return fail(item, title, 'SENTRY_DSN is no DSN', "Copy it from the project's settings: https://key@host/number.");
  const url = `${parsed.origin}${parsed.pathname.slice(0, -project.length)}api/${project}/envelope/`;
  const at = now().toISOString();
  const lines = [{ sent_at: at }, { type: 'client_report' }, { timestamp: at, discarded_events: [] }];
  const answer = await call(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-sentry-envelope',
      'x-sentry-auth': `Sentry sentry_version=7, sentry_key=${parsed.username}, sentry_client=toolboxai/2`,
    },
    body: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
  });
  return judge(item, title, url, answer, "Copy SENTRY_DSN from the project's settings again.");
}

async function checkSupabase(env: Env): Promise<Check> {
  const [item, title] = ['S14', 'Supabase project'];
  const [base, key] = [valueOf(env, 'SUPABASE_URL'), valueOf(env, 'SUPABASE_SERVICE_KEY')];
  if (!base || !key) return skip(item, title, 'SUPABASE_URL is not set; it is optional');
  const url = `${base.replace(/\/$/, '')}/rest/v1/agent_metrics?limit=1`;
  const answer = await call(url, { headers: { apikey: key, authorization: `Bearer ${key}` } });
  if ('status' in answer && answer.status === 404)
    return fail(
      item,
      title,
      'the key is right, but there is no table agent_metrics',
      "Run ops/supabase.sql in the project's SQL editor.",
    );
  return judge(item, title, url, answer, 'Use the service key of the project.');
}
