import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files of a folder below a path, as the plainest of web hosts gives them; `url` ends in that path. */
export async function serveFolder(folder: string, below: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname === below ? 'index.html' : pathname.slice(below.length);
    const file = path.join(folder, path.normalize(`/${name}`));
    const missing = (): void => void response.writeHead(404).end();
    if (!pathname.startsWith(below)) return missing();
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    readFile(file).then((bytes) => response.writeHead(200, { 'content-type': type }).end(bytes), missing);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${below}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
