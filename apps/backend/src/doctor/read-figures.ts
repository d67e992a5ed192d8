import { type Patient } from './finding.ts';

const answerMs = 5_000;

/** The figures of a running server; why not, where it does not show them. */
export type Figures = { ok: true; sum(name: string, label?: string): number | undefined } | { ok: false; why: string };

export async function readFigures({ url, config }: Patient): Promise<Figures> {
  const token = config.http.metricsToken;
  const response = await fetch(`${url}/metrics`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
    signal: AbortSignal.timeout(answerMs),
  });
  const text = await response.text();
  if (response.status !== 200) return { ok: false, why: `/metrics answers with ${response.status}` };
  return { ok: true, sum: (name, label = '') => sumOf(text, name, label) };
}

/** Of all samples of this name that carry the label, as in `kind="mean"`; undefined where there is none. */
function sumOf(text: string, name: string, label: string): number | undefined {
  const found = text
    .split('\n')
    .filter((line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) && line.includes(label))
    .map((line) => Number(line.slice(line.lastIndexOf(' ') + 1)));
  return found.length === 0 ? undefined : found.reduce((sum, value) => sum + value, 0);
}
