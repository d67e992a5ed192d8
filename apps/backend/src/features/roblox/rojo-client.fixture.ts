import { once } from 'node:events';
import { decode } from '@msgpack/msgpack';
import { z } from 'zod';

const instanceSchema = z.object({
  Id: z.string(),
  Name: z.string(),
  ClassName: z.string(),
  Children: z.array(z.string()),
  Properties: z.record(z.string(), z.unknown()),
  Metadata: z.object({ ignoreUnknownInstances: z.boolean() }),
});
export type RojoInstance = z.infer<typeof instanceSchema>;

const infoSchema = z.object({ sessionId: z.string(), projectName: z.string(), rootInstanceId: z.string() });
const readSchema = z.object({ messageCursor: z.int(), instances: z.record(z.string(), instanceSchema) });
const changeSchema = z.object({
  removed: z.array(z.string()),
  updated: z.array(z.object({ id: z.string(), changedProperties: z.record(z.string(), z.unknown()) })),
});
const packetSchema = z.object({ packetType: z.literal('messages'), body: z.object({ messages: z.array(changeSchema) }) });
const textSchema = z.object({ String: z.string() });

/** Speaks to a Rojo server as the plugin in Studio does: MessagePack over HTTP, changes over a WebSocket. */
export class RojoClient {
  readonly #address: string;
  constructor(port: number) {
    this.#address = `127.0.0.1:${port}`;
  }

  async #get<Answer>(path: string, schema: z.ZodType<Answer>): Promise<Answer> {
    const response = await fetch(`http://${this.#address}${path}`);
    if (response.headers.get('content-type') !== 'application/msgpack') throw new Error(`${path} gives no MessagePack`);
    return schema.parse(decode(new Uint8Array(await response.arrayBuffer())));
  }

  info = (): Promise<z.infer<typeof infoSchema>> => this.#get('/api/rojo', infoSchema);

  /** Every instance by its path, for example `ServerStorage/Lesson`, and the number of changes so far. */
  async read(): Promise<{ cursor: number; byPath: Map<string, RojoInstance> }> {
    const { rootInstanceId } = await this.info();
    const { instances, messageCursor } = await this.#get(`/api/read/${rootInstanceId}`, readSchema);
    const byPath = new Map<string, RojoInstance>();
    const walk = (id: string, parent: string | undefined): void => {
      const found = instances[id];
      if (!found) return;
      const own = parent === undefined ? '' : `${parent}${parent && '/'}${found.Name}`;
      byPath.set(own, found);
      for (const child of found.Children) walk(child, own);
    };
    walk(rootInstanceId, undefined);
    return { cursor: messageCursor, byPath };
  }

  /** Text of a script; undefined where there is none. */
  async source(path: string): Promise<string | undefined> {
    const found = (await this.read()).byPath.get(path);
    return textSchema.safeParse(found?.Properties.Source).data?.String;
  }

  /** The connection that a connected Studio holds: all changes after `cursor`. */
  async follow(cursor: number) {
    const socket = new WebSocket(`ws://${this.#address}/api/socket/${cursor}`);
    socket.binaryType = 'arraybuffer';
    const changes: z.infer<typeof changeSchema>[] = [];
    socket.addEventListener('message', ({ data }) => {
      if (data instanceof ArrayBuffer) changes.push(...packetSchema.parse(decode(data)).body.messages);
    });
    await once(socket, 'open');
    return { changes, isOpen: () => socket.readyState === WebSocket.OPEN, close: () => socket.close() };
  }
}
