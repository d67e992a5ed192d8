import type { IncomingMessage } from 'node:http';
import { AppError, isErrorCode, type Me, meSchema, problemSchema } from '@toolboxai/contracts';
import type { Http } from '#platform/http';

/** Whose token came over a socket, by the same question that a page asks, under the same limits. Throws AppError as it would be answered. */
export async function identifyCaller(http: Http, token: string | undefined, from: IncomingMessage): Promise<Me> {
  const proxied = from.headers['x-forwarded-for'];
  const answer = await http.inject({
    url: '/api/v1/auth/me',
    remoteAddress: from.socket.remoteAddress ?? '',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(proxied !== undefined && { 'x-forwarded-for': proxied }),
    },
  });
  if (answer.statusCode === 200) return meSchema.parse(answer.json());
  const { code, detail, title } = problemSchema.parse(answer.json());
  throw new AppError(isErrorCode(code) ? code : 'INTERNAL', { publicMessage: detail ?? title });
}
