import { AppError } from '@toolboxai/contracts';

/** A refused address as one line that says what to do; other errors as they are. */
export function explainListenError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const say = (publicMessage: string) => new AppError('DEPENDENCY_UNAVAILABLE', { publicMessage, cause: error });
  if (code === 'EADDRINUSE')
    return say(`Port ${port} is in use. Stop what uses it, or choose another: npm start -- --port ${port + 1}`);
  if (code === 'EACCES')
    return say(`Port ${port} needs more rights than this user has. Choose one above 1023: npm start -- --port 8009`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return say(`This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`);
  return error;
}
