import type { Values } from './variables.ts';

/** Source: "Clusters", Pusher Channels docs. */
const clusters = ['mt1', 'us2', 'us3', 'eu', 'ap1', 'ap2', 'ap3', 'ap4', 'sa1'];
const known = `The clusters are ${clusters.join(', ')}.`;

type RemoteValues = Pick<
  Values,
  'PUSHER_APP_ID' | 'PUSHER_KEY' | 'PUSHER_SECRET' | 'PUSHER_CLUSTER' | 'PUSHER_SSL' | 'PUSHER_HOST' | 'PUSHER_PORT'
>;

/** Ids of Pusher's applications are numbers, keys and secrets 20 hexadecimal digits: no names that one makes up. */
const isAccount = ({ PUSHER_APP_ID, PUSHER_KEY, PUSHER_SECRET }: RemoteValues): boolean =>
  /^\d+$/.test(PUSHER_APP_ID) && [PUSHER_KEY, PUSHER_SECRET].every((each) => /^[0-9a-f]{20}$/.test(each ?? ''));

const isCloud = (values: RemoteValues): boolean => !values.PUSHER_HOST && isAccount(values);

/** Where events are published to, and browsers connect: PUSHER_HOST, else the cloud of a real account, else this server. */
export function findRemote(values: RemoteValues) {
  const { PUSHER_HOST, PUSHER_PORT, PUSHER_CLUSTER, PUSHER_SSL: tls } = values;
  const port = PUSHER_PORT ?? (tls ? 443 : 80);
  if (PUSHER_HOST) return { host: PUSHER_HOST, port, tls, cluster: null };
  if (isCloud(values)) return { host: `api-${PUSHER_CLUSTER}.pusher.com`, port, tls, cluster: PUSHER_CLUSTER };
  return undefined;
}

export function remoteFaults(values: RemoteValues & Pick<Values, 'ENVIRONMENT'>): string[] {
  const faults: string[] = [];
  if (isCloud(values) && !clusters.includes(values.PUSHER_CLUSTER))
    faults.push(`PUSHER_CLUSTER is "${values.PUSHER_CLUSTER}", which Pusher's cloud has not. ${known}`);
  if (isCloud(values) && !values.PUSHER_SSL && values.ENVIRONMENT === 'production')
    faults.push("PUSHER_SSL=false is refused when ENVIRONMENT is production: events would go to Pusher's cloud for all to read.");
  return faults;
}

/** The guide's own `us-east-1` is none. */
export const remoteWarnings = (values: RemoteValues): string[] =>
  isCloud(values) || clusters.includes(values.PUSHER_CLUSTER)
    ? []
    : [`PUSHER_CLUSTER is "${values.PUSHER_CLUSTER}", which Pusher's cloud has not; it has no effect with this server. ${known}`];
