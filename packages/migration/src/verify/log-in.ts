import { type Me, meSchema, signInSchema, tokenPairSchema } from '@toolboxai/contracts';
import { type Ask, createAsk, refusalOf } from './ask-server.ts';
import { type Check, look, rowOf } from './row.ts';

const row = rowOf('S114', 'people can log in');

export type Credentials = { token: string } | { email: string; password: string } | undefined;

/** `user` is undefined where nobody came in; then `ask` asks as a stranger. */
export type Visit = {
  check: Check;
  url: string;
  user: Me | undefined;
  ask: Ask;
  /** Ends the login that was made for this. */
  leave(): Promise<void>;
};

/** S114: comes in as a person does, and asks who it is. */
export async function logIn(url: string, credentials: Credentials): Promise<Visit> {
  const stranger = createAsk(url, undefined);
  const nobody = { url, user: undefined, ask: stranger, leave: async () => undefined };
  const come = async (): Promise<Omit<Visit, 'check'> & { check: Check }> => {
    const signIn = signInSchema.parse((await stranger('GET', '/api/v1/auth/sign-in')).json);
    if (!signIn.login_required) {
      const user = meSchema.parse((await stranger('GET', '/api/v1/auth/me')).json);
      const check = row.skip('SKIP_AUTH is true on this server: everyone is an admin, and nobody has to log in');
      return { ...nobody, user, check };
    }
    if (credentials === undefined) return { ...nobody, check: row.skip('no email and password were given') };
    return 'token' in credentials ? byToken(credentials.token) : byPassword(credentials);
  };
  const byToken = async (token: string) => {
    const ask = createAsk(url, token);
    const me = await ask('GET', '/api/v1/auth/me');
    if (me.status !== 200)
      return { ...nobody, check: row.fail(`TOOLBOXAI_TOKEN is refused (${refusalOf(me)})`, 'Log in again for a new token.') };
    const user = meSchema.parse(me.json);
    return {
      ...nobody,
      ask,
      user,
      check: row.pass(`the token is taken within ${Math.round(me.ms)} ms; its role is ${user.role}`),
    };
  };
  const byPassword = async (form: { email: string; password: string }) => {
    const answer = await stranger('POST', '/api/v1/auth/login', { body: form });
    if (answer.status !== 200)
      return {
        ...nobody,
        check: row.fail(
          `the login is refused (${refusalOf(answer)})`,
          'Look at --email and the password. A new one: npx toolboxai user password --email …',
        ),
      };
    const pair = tokenPairSchema.parse(answer.json);
    const ask = createAsk(url, pair.access_token);
    const leave = async (): Promise<void> => {
      const { status } = await stranger('POST', '/api/v1/auth/logout', { body: { refresh_token: pair.refresh_token } });
      if (status !== 204) throw new Error(`logging out answers ${status}`);
    };
    const me = await ask('GET', '/api/v1/auth/me');
    if (me.status !== 200)
      return {
        ...nobody,
        leave,
        check: row.fail(
          `the login was taken, but its token is refused (${refusalOf(me)})`,
          'All servers of a deployment need the same JWT_SECRET_KEY and clocks that agree.',
        ),
      };
    const user = meSchema.parse(me.json);
    const evidence = `logged in within ${Math.round(answer.ms)} ms with the role ${user.role}, and the token is taken`;
    return { url, user, ask, leave, check: row.pass(evidence) };
  };
  let visit: Visit | undefined;
  const check = await look(row, async () => {
    visit = await come();
    return visit.check;
  });
  return visit ?? { ...nobody, check };
}
