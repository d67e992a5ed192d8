import { type Ask, refusalOf } from './ask-server.ts';

/** The figures of a running server, or why it does not show them. `isRefused`: a token was sent, and was the wrong one. */
export type Figures =
  | { has(name: string): boolean; sum(name: string, label?: string): number | undefined }
  | { hidden: string; isRefused: boolean };

export async function readFigures(ask: Ask, token: string | undefined): Promise<Figures> {
  const answer = await ask('GET', '/metrics', { headers: token ? { authorization: `Bearer ${token}` } : {} });
  if (answer.status !== 200) return { hidden: refusalOf(answer), isRefused: token !== undefined };
  const lines = answer.text.split('\n');
  return {
    has: (name) => lines.some((line) => line.startsWith(`# TYPE ${name} `)),
    sum(name, label = '') {
      const values = lines
        .filter((line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) && line.includes(label))
        .map((line) => Number(line.slice(line.lastIndexOf(' ') + 1)));
      return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
    },
  };
}
