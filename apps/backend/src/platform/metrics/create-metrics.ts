import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** One value of a metric. Labels come from short lists of ours: never an id, an address or a name that somebody chose. */
export type Sample = { value: number; labels?: Readonly<Record<string, string>> };

export type Read = () => readonly Sample[] | Promise<readonly Sample[]>;

type Labels = Readonly<Record<string, string>>;

export type Metrics = {
  /** Counts up from 0. */
  count(name: string, help: string, labelNames?: readonly string[]): (labels?: Labels, by?: number) => void;
  /** How long something took, in seconds. */
  time(
    name: string,
    help: string,
    labelNames: readonly string[],
    buckets: readonly number[],
  ): (labels: Labels, s: number) => void;
  /** Read when somebody asks for the metrics; left out where reading throws. */
  gauge(name: string, help: string, read: Read): void;
  /** The same for what is counted elsewhere and only grows. */
  counted(name: string, help: string, read: Read): void;
  /** All of them in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
};

/** The figures of one server. Two of one name are a fault of the program. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    count(name, help, labelNames = []) {
      const counter = new Counter({ name, help, labelNames: [...labelNames], registers });
      return (labels = {}, by = 1) => counter.inc({ ...labels }, by);
    },
    time(name, help, labelNames, buckets) {
      const histogram = new Histogram({ name, help, labelNames: [...labelNames], buckets: [...buckets], registers });
      return (labels, seconds) => histogram.observe({ ...labels }, seconds);
    },
    gauge(name, help, read) {
      const gauge = new Gauge({ name, help, labelNames: [...possibleLabels], registers, collect });
      async function collect(): Promise<void> {
        const samples = await readAll(read);
        gauge.reset();
        for (const { value, labels = {} } of samples) gauge.set({ ...labels }, value);
      }
    },
    counted(name, help, read) {
      const counter = new Counter({ name, help, labelNames: [...possibleLabels], registers, collect });
      async function collect(): Promise<void> {
        const samples = await readAll(read);
        counter.reset();
        for (const { value, labels = {} } of samples) counter.inc({ ...labels }, value);
      }
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** What samples may be told apart by. */
const possibleLabels = ['name', 'state', 'kind', 'route', 'caller'] as const;

/** Whoever watches the server must see the rest, also when one thing cannot be read. */
async function readAll(read: Read): Promise<readonly Sample[]> {
  try {
    return await read();
  } catch {
    return [];
  }
}
