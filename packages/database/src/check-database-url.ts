export type CheckedUrl = { ok: true; url: string } | { ok: false; reason: string };

const refuse = (reason: string): CheckedUrl => ({ ok: false, reason });

/**
 * Reads a DATABASE_URL as version 1 wrote it, `postgresql://user:pass@host:port/db`, also with a driver's name
 * (`postgresql+asyncpg://`) or as `postgres://`. Returns it as node-postgres takes it; reasons never show the password.
 */
export function checkDatabaseUrl(text: string): CheckedUrl {
  const shape = 'postgresql://user:pass@host:port/db';
  const scheme = /^(postgres(?:ql)?)(?:\+[a-z0-9_]+)?:\/\//i.exec(text.trim());
  if (!scheme) return refuse(`it must look like ${shape}`);
  const rest = text.trim().slice(scheme[0].length);
  if (/\s/.test(rest)) return refuse('it holds a blank: write %20 for a blank within the password');
  const authority = rest.split('/')[0] ?? '';
  if (authority.split('@').length > 2) return refuse('user and password may not hold a plain "@": write %40');
  const parsed = parse(`postgresql://${rest}`);
  if (!parsed)
    return refuse(`host or port cannot be read: it must look like ${shape}, special characters of the password as %XX`);
  if (parsed.hash) return refuse('user and password may not hold a plain "#": write %23');
  if (!parsed.hostname && !parsed.searchParams.has('host')) return refuse(`the host is missing: ${shape}`);
  if (parsed.pathname.length < 2) return refuse(`the name of the database is missing: ${shape}`);
  renameSsl(parsed.searchParams);
  return { ok: true, url: parsed.toString() };
}

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return undefined;
  try {
    decodeURIComponent(url.username + url.password + url.pathname);
    return url;
  } catch {
    return undefined; // a "%" that is no escape
  }
}

/** asyncpg's `ssl=require` is `sslmode=require` here. */
function renameSsl(parameters: URLSearchParams): void {
  const ssl = parameters.get('ssl');
  if (ssl === null || parameters.has('sslmode')) return;
  parameters.delete('ssl');
  parameters.set('sslmode', ssl === 'true' ? 'require' : ssl === 'false' ? 'disable' : ssl);
}
