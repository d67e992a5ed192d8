import type { Guard } from '#features/auth';
import type { Probe } from '#features/system';
import type { Http } from '#platform/http';
import { checkMcp } from './check-mcp.ts';
import type { McpDeps } from './mcp-deps.ts';
import type { Endpoint } from './mcp-endpoint.ts';
import { mcpRoutes } from './routes.ts';

export type McpOptions = { mcp: { enabled: boolean }; http: { corsOrigins: readonly string[] } };

export type McpRoomDeps = McpDeps & { http: Http; guard: Guard; options: McpOptions };

export type Mcp = { probes: { mcp: Probe }; stop(): Promise<void> };

/** Lets other programs' assistants make, find and read lessons as the user whose token they carry: the Model Context Protocol. */
export function createMcp({ http, guard, options, ...deps }: McpRoomDeps): Mcp {
  let opened: Promise<Endpoint> | undefined;
  // The SDK takes a while to load and some memory: whoever does not use MCP pays for neither.
  const load = async () => (await import('./mcp-endpoint.ts')).createEndpoint(deps);
  const endpoint = (): Promise<Endpoint> => {
    opened ??= load();
    return opened;
  };
  const { enabled } = options.mcp;
  mcpRoutes(http, { guard, endpoint: enabled ? endpoint : undefined, origins: options.http.corsOrigins });

  const probe: Probe = async () => {
    if (!enabled) return { status: 'off', detail: 'MCP_ENABLED is false' };
    // One of its own: what it opens takes no place from anyone.
    const own = await load();
    try {
      return { status: 'ok', detail: await checkMcp(own) };
    } finally {
      await own.close();
    }
  };
  return {
    probes: { mcp: probe },
    async stop() {
      await (await opened)?.close();
    },
  };
}
