import { stampSchema } from '@toolboxai/contracts';
import { readJson, type Schema } from './request.ts';

/*
 * Small answers that the contracts do not hold. They are read by hand: the page stays without a schema library of
 * its own, and each check is one line.
 */

export type Topic = { title: string; grade: number | null; standard: string | null };
export type RealtimeConfig = {
  key: string;
  cluster: string | null;
  host: string | null;
  port: number | null;
  tls: boolean | null;
};
export type ChannelEvent = { name: string; data: Stamped };
/** Data of an event; `_seq` is its place in the channel, `_epoch` the life of the channel. */
export type Stamped = { readonly _seq: number; readonly _epoch: string; readonly _id: string } & Readonly<
  Record<string, unknown>
>;
/** `epoch` is null of a channel in which nothing was said yet. */
export type Replay = { epoch: string | null; head: number; events: readonly ChannelEvent[]; reset: boolean };
export type Signature = { auth: string };
/** Whether devices on the network reach the server, and at which addresses; `advice` is for the school's IT. */
export type Network = { open: boolean; addresses: readonly NetworkAddress[]; advice: readonly string[] };
type NetworkAddress = { address: string; url: string };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function schemaOf<T>(read: (fields: Fields) => T | null): Schema<T> {
  return {
    safeParse: (input) => {
      const data = isFields(input) ? read(input) : null;
      return data === null ? { success: false, error: new TypeError('not the expected shape') } : { success: true, data };
    },
  };
}

function toTopic(value: unknown): Topic[] {
  if (!isFields(value) || typeof value.title !== 'string') return [];
  const standard = isFields(value.standard) ? textOr(value.standard.code) : textOr(value.standard);
  return [{ title: value.title, grade: numberOr(value.grade), standard }];
}

/** The data of an event when it bears the log's stamp, else null. */
export function readStamped(data: unknown): Stamped | null {
  const stamp = stampSchema.safeParse(data);
  return stamp.success && isFields(data) ? { ...data, ...stamp.data } : null;
}

function toEvent(value: unknown): ChannelEvent[] {
  if (!isFields(value) || typeof value.name !== 'string') return [];
  const data = readStamped(value.data);
  return data === null ? [] : [{ name: value.name, data }];
}

export const readTopics = (response: Response): Promise<Topic[]> =>
  readJson(
    response,
    schemaOf((fields) => (Array.isArray(fields.items) ? fields.items.flatMap(toTopic) : null)),
  );

export const readConfig = (response: Response): Promise<RealtimeConfig> =>
  readJson(
    response,
    schemaOf((fields) => {
      const key = textOr(fields.key);
      if (key === null) return null;
      const tls = typeof fields.tls === 'boolean' ? fields.tls : null;
      return { key, cluster: textOr(fields.cluster), host: textOr(fields.host), port: numberOr(fields.port), tls };
    }),
  );

export const readReplay = (response: Response): Promise<Replay> =>
  readJson(
    response,
    schemaOf((fields) => {
      const head = numberOr(fields.head);
      if (head === null || !Array.isArray(fields.events)) return null;
      return { epoch: textOr(fields.epoch), head, events: fields.events.flatMap(toEvent), reset: fields.reset === true };
    }),
  );

export const readToken = (response: Response): Promise<{ token: string }> =>
  readJson(
    response,
    schemaOf((fields) => (typeof fields.token === 'string' ? { token: fields.token } : null)),
  );

export const readSignature = (response: Response): Promise<Signature> =>
  readJson(
    response,
    schemaOf((fields) => (typeof fields.auth === 'string' ? { auth: fields.auth } : null)),
  );

/** Of the server's health: whether it has a model to ask. */
export const readHasModel = (response: Response): Promise<boolean> =>
  readJson(
    response,
    schemaOf(({ dependencies }) => {
      const model = isFields(dependencies) ? dependencies.model : null;
      return isFields(model) ? textOr(model.status) !== 'off' : null;
    }),
  );

function toAddress(value: unknown): NetworkAddress[] {
  if (!isFields(value) || typeof value.address !== 'string' || typeof value.url !== 'string') return [];
  return [{ address: value.address, url: value.url }];
}

export const readNetwork = (response: Response): Promise<Network> =>
  readJson(
    response,
    schemaOf((fields) => {
      if (typeof fields.open !== 'boolean' || !Array.isArray(fields.addresses) || !Array.isArray(fields.advice)) return null;
      const advice = fields.advice.filter((line) => typeof line === 'string');
      return { open: fields.open, addresses: fields.addresses.flatMap(toAddress), advice };
    }),
  );

/** A page of a list; `next` is the cursor of the one after it. */
export const readItems = <T>(response: Response, item: Schema<T>): Promise<{ items: T[]; next: string | null }> =>
  readJson(
    response,
    schemaOf((fields) => {
      if (!Array.isArray(fields.items)) return null;
      const items: T[] = [];
      for (const each of fields.items) {
        const parsed = item.safeParse(each);
        if (!parsed.success) return null;
        items.push(parsed.data);
      }
      return { items, next: textOr(fields.next) };
    }),
  );
