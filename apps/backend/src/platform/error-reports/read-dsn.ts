export type Destination = {
  /** Where envelopes are posted. */
  url: string;
  key: string;
};

/** `https://key@host/path/project`, as Sentry and what speaks like it show it. It was checked as the configuration was read. */
export function readDsn(dsn: string): Destination {
  const { protocol, host, username, pathname } = new URL(dsn);
  const cut = pathname.lastIndexOf('/');
  return { url: `${protocol}//${host}${pathname.slice(0, cut)}/api/${pathname.slice(cut + 1)}/envelope/`, key: username };
}
