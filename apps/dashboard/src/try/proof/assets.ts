const proof = '../../../../../packages/experience/src/proof';

const texts = import.meta.glob<string>(
  ['../../../../../packages/experience/src/proof/fake/*.luau', '../../../../../packages/experience/src/proof/class-table.json'],
  { query: '?raw', import: 'default', eager: true },
);

const workers = import.meta.glob<string>('../../../../../packages/experience/src/proof/worker.ts', {
  query: '?worker&url',
  import: 'default',
  eager: true,
});

function built(files: Readonly<Record<string, string>>, name: string): string {
  const found = files[`${proof}/${name}`];
  if (found === undefined) throw new Error(`The playtest's file ${name} was not built into this page.`);
  return found;
}

/** The playtest's own files, built into the page. Takes the place of proof/assets.ts, which reads them from the disk. */
export const readAsset = (name: string): string => built(texts, name);

export const workerUrl = built(workers, 'worker.ts');
