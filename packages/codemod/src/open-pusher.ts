import type { SocketNames } from './replace-handlers.ts';

export type ServerAddress =
  | { kind: 'known'; hostname: string; port: string; isSecure: boolean }
  /** An expression that gives the socket's address when the program runs. */
  | { kind: 'computed'; expression: string };

export type Opening = {
  server: ServerAddress;
  names: SocketNames;
  className: string;
  isTyped: boolean;
  /** `process.env` or `import.meta.env`. */
  env: string;
};

/** The lines of the guide's new code, at the server that the socket was opened to. */
export function openPusher({ server, names, className, isTyped, env }: Opening): string[] {
  const orNothing = isTyped ? " ?? ''" : '';
  return [
    ...(server.kind === 'computed' ? [`const ${names.server} = new URL(${server.expression});`] : []),
    `const ${names.pusher} = new ${className}(${env}.VITE_PUSHER_KEY${orNothing}, {`,
    `  cluster: ${env}.VITE_PUSHER_CLUSTER${orNothing},`,
    ...hostOf(server, names).map((line) => `  ${line},`),
    "  enabledTransports: ['ws', 'wss'],",
    '});',
    `const ${names.channel} = ${names.pusher}.subscribe('content-generation');`,
  ];
}

function hostOf(server: ServerAddress, { server: name }: SocketNames): string[] {
  if (server.kind === 'computed')
    return [
      `wsHost: ${name}.hostname`,
      `wsPort: Number(${name}.port) || 80`,
      `wssPort: Number(${name}.port) || 443`,
      `forceTLS: ${name}.protocol === 'wss:'`,
      `authEndpoint: \`\${${name}.origin.replace(/^ws/, 'http')}/pusher/auth\``,
    ];
  const { hostname, port, isSecure } = server;
  const origin = `${isSecure ? 'https' : 'http'}://${hostname}${port && `:${port}`}`;
  return [
    `wsHost: '${hostname}'`,
    isSecure ? `wssPort: ${port || 443}` : `wsPort: ${port || 80}`,
    `forceTLS: ${isSecure}`,
    `authEndpoint: '${origin}/pusher/auth'`,
  ];
}
