export type MetricSample = { name: string; labels: Record<string, string>; value: number };

export type ReadMetrics = {
  samples: MetricSample[];
  /** Also of those that have no sample yet. */
  names: Set<string>;
  /** Of all samples with this name and these labels; 0 where there is none. */
  sum(name: string, labels?: Record<string, string>): number;
};

/** Prometheus' text format, read as Prometheus does: what it cannot read is an error. */
export function readMetrics(text: string): ReadMetrics {
  const names = new Set<string>();
  const samples: MetricSample[] = [];
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const type = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line);
    if (type)
      for (const suffix of type[2] === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']) names.add(`${type[1]}${suffix}`);
    if (line.startsWith('#')) continue;
    const sample = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line);
    const value = Number(sample?.[3] === '+Inf' ? Number.POSITIVE_INFINITY : sample?.[3]);
    if (!sample?.[1] || Number.isNaN(value)) throw new Error(`This is no metric: ${line}`);
    samples.push({ name: sample[1], labels: readLabels(sample[2] ?? ''), value });
  }
  const fits = (sample: MetricSample, name: string, labels: Record<string, string>): boolean =>
    sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value);
  return {
    samples,
    names,
    sum: (name, labels = {}) =>
      samples.filter((sample) => fits(sample, name, labels)).reduce((sum, sample) => sum + sample.value, 0),
  };
}

const readLabels = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/g)].map(([, name = '', value = '']) => [name, value]));
