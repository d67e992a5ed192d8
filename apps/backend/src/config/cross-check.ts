import { publishedPrice } from '#platform/models';
import { remoteFaults } from './find-remote.ts';
import type { Values } from './variables.ts';

/** An HMAC key must be as long as its hash: RFC 7518, section 3.2. */
const bytesOf = { HS256: 32, HS384: 48, HS512: 64 };

/** Faults that lie in no single variable, or that only production minds. */
export function crossCheck(values: Values): string[] {
  const faults: string[] = [];
  const secret = values.JWT_SECRET_KEY;
  const needed = bytesOf[values.JWT_ALGORITHM];
  const production = values.ENVIRONMENT === 'production';
  if (secret && secret.startsWith('your-'))
    faults.push('JWT_SECRET_KEY is the placeholder of the migration guide. Make one with: npx toolboxai secret');
  else if (secret && Buffer.byteLength(secret) < needed)
    faults.push(`JWT_SECRET_KEY has ${Buffer.byteLength(secret)} bytes and needs ${needed}. Make one with: npx toolboxai secret`);
  if (production && !secret)
    faults.push('JWT_SECRET_KEY is not set, and ENVIRONMENT is production. Make one with: npx toolboxai secret');
  if (production && values.SKIP_AUTH)
    faults.push('SKIP_AUTH=true is refused when ENVIRONMENT is production: anyone would be an admin.');
  if (values.SERVER_ROLE !== 'all' && !values.DATABASE_URL)
    faults.push(`SERVER_ROLE=${values.SERVER_ROLE} needs DATABASE_URL: the servers of a deployment share one database.`);
  if (
    values.MAX_COST_PER_LESSON_USD !== undefined &&
    !values.MODEL_PRICE_USD_PER_MILLION_TOKENS &&
    !publishedPrice(values.OPENAI_MODEL)
  )
    faults.push(
      `MAX_COST_PER_LESSON_USD cannot be kept: the price of "${values.OPENAI_MODEL}" is not known. Set MODEL_PRICE_USD_PER_MILLION_TOKENS, for example to 0,0 for a model of your own.`,
    );
  return [...faults, ...remoteFaults(values)];
}
