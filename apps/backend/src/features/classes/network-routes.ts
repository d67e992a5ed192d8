import { AppError } from '@toolboxai/contracts';
import { z } from 'zod';
import type { Guard } from '#features/auth';
import { type Http, type NetworkDoor, problems } from '#platform/http';
import { adviseOnNetwork } from './advise-on-network.ts';

export type NetworkRouteDeps = {
  guard: Guard;
  network: NetworkDoor;
  /** SKIP_AUTH: whoever reaches the server is an admin. */
  loginSkipped: boolean;
};

const tags = ['classes'];
const security = [{ bearer: [] }];
const networkSchema = z.object({
  open: z.boolean(),
  addresses: z.array(z.object({ address: z.string(), url: z.string() })),
  advice: z.array(z.string()),
});

/** Whether the devices of the room reach this server, which at first listens on its own machine alone. */
export function networkRoutes(http: Http, { guard, network, loginSkipped }: NetworkRouteDeps): void {
  const onRequest = guard.before('admin', 'teacher');
  const show = () => {
    const state = network.state();
    return { open: state.open, addresses: state.addresses, advice: adviseOnNetwork(state) };
  };

  http.get(
    '/api/v1/play/network',
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'Whether devices on the local network reach this server, and where',
        response: { 200: networkSchema, ...problems(401, 403) },
      },
    },
    async () => {
      await network.refresh();
      return show();
    },
  );

  http.put(
    '/api/v1/play/network',
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'Open this server to the local network, or close it again',
        body: z.strictObject({ open: z.boolean() }),
        response: { 200: networkSchema, ...problems(401, 403, 422, 503) },
      },
    },
    async (request, reply) => {
      if (request.body.open) {
        if (loginSkipped) throw openToAll();
        await network.open();
        return show();
      }
      if (network.state().byHost) throw byHost();
      // Who asks may have come in that way: the answer goes out, then that connection ends as well.
      await network.close(request.raw.socket);
      reply.header('connection', 'close');
      return show();
    },
  );
}

const openToAll = (): AppError =>
  new AppError('FORBIDDEN', {
    publicMessage:
      'SKIP_AUTH is on, so everyone in the network would be an admin here. Take it out of the configuration and start again, then open the network.',
  });
const byHost = (): AppError =>
  new AppError('VALIDATION_FAILED', {
    publicMessage: 'The server was started for the network (HOST). To close it, start it with HOST=127.0.0.1.',
  });
