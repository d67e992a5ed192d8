import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@toolboxai/contracts';
import {
  buildReport,
  checkSeal,
  type Evidence,
  type Rehearsal,
  type Report,
  rehearsalSchema,
  sealReport,
  type Told,
  type Verified,
  verifiedSchema,
  writeHtml,
} from '@toolboxai/migration';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import {
  checkEnvironment,
  checkSources,
  findDocuments,
  findRollbackDocument,
  readDatabase,
  readEvidence,
} from '../gather-evidence.ts';
import { showCheck } from '../show-checks.ts';
import { type ServerOptions, verifyServer } from '../verify-server.ts';
import { version1Url } from '../with-version-1.ts';
import { prepareFolder, writeFiles } from '../write-files.ts';
import { withServerOptions } from './verify-migration.ts';

type Options = Omit<ServerOptions, 'url'> & {
  url?: string;
  out?: string;
  verify?: string;
  rehearsal?: string;
  code?: string[];
  documents: string;
  trained?: string;
  deployed?: string;
  lead?: string;
  reviewDate?: string;
  contact?: string[];
  check?: string;
  json?: true;
};

const ownFolder = path.resolve(import.meta.dirname, '../../../..');
const collect = (value: string, before: string[] = []): string[] => [...before, value];

export const reportCommand = ({ env, print }: CommandContext): Command =>
  withServerOptions(
    new Command('report')
      .description('Write the completion report, S140 to S160, from evidence: migration-report.json and .html')
      .option('--out <folder>', 'where to write it')
      .option('--verify <file>', 'what `migrate verify --url … --json` printed; with --url the server is verified now')
      .option('--rehearsal <file>', 'the rehearsal.json in the folder of the backup')
      .option('--code <path>', 'programs that call version 1, for the codemod to look at; again for more', collect)
      .option('--documents <folder>', 'what the report links to', ownFolder)
      .option('--trained <text>', 'who was trained, and when')
      .option('--deployed <text>', 'where version 2 is in production, and since when')
      .option('--lead <name>', 'who leads the migration')
      .option('--review-date <day>', 'of the review afterwards, as 2030-01-31')
      .option('--contact <role=who>', 'whom to call; again for more', collect)
      .option('--check <file>', 'whether a migration-report.json is as it was written; writes nothing')
      .option('--json', 'print one JSON document'),
  ).action(async (options: Options) => {
    if (options.check !== undefined) return checkReport(print, options.check, options.json);
    const { out } = options;
    if (out === undefined) throw wrongUse('Give --out: the folder to write the report to.');
    const told = readTold(options);
    await prepareFolder(out);
    const { evidence, sources } = await gather(env, print, options);
    const sealed = sealReport(buildReport(evidence, { ...told, sources }, new Date()));
    const page = writeHtml(sealed, (document) => hrefOf(path.resolve(out), path.join(path.resolve(options.documents), document)));
    const written = await writeFiles(out, [
      ['migration-report.json', `${JSON.stringify(sealed, null, 2)}\n`],
      ['migration-report.html', page],
    ]);
    if (options.json) return print(JSON.stringify(sealed, null, 2));
    showReport(print, sealed.report);
    print(`sum       ${sealed.seal.sum}`);
    for (const file of written) print(`wrote     ${file}`);
  });

const wrongUse = (publicMessage: string): AppError => new AppError('VALIDATION_FAILED', { publicMessage });

/** As a browser has to be told it, from the folder that the page lies in. */
const hrefOf = (from: string, to: string): string => path.relative(from, to).split(path.sep).map(encodeURIComponent).join('/');

function readTold({ lead, reviewDate, contact = [] }: Options): Omit<Told, 'sources'> {
  if (reviewDate !== undefined && !isDay(reviewDate))
    throw wrongUse(`--review-date must be a day such as 2030-01-31, but is "${reviewDate}".`);
  const contacts = contact.map((text) => {
    const [, role, who] = /^\s*([^=]+?)\s*=\s*(\S.*?)\s*$/.exec(text) ?? [];
    if (!role || !who) throw wrongUse(`--contact must be role=who, but is "${text}".`);
    return { role, who };
  });
  return { lead: lead ?? null, review_on: reviewDate ?? null, contacts };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

type Gathered = { evidence: Evidence; sources: Report['sources'] };

async function gather(env: CommandContext['env'], print: CommandContext['print'], options: Options): Promise<Gathered> {
  const { code, documents, trained = null, deployed = null } = options;
  const url = version1Url(env);
  const sources: Report['sources'] = [];
  const rehearsal = await readRehearsal(options, sources);
  const verified = await readVerified(env, print, options, sources);
  return {
    sources,
    evidence: {
      ...(await readDatabase(url)),
      verified,
      rehearsal,
      environment: checkEnvironment(env, process.cwd()),
      code: code === undefined ? null : await checkSources(code),
      documents: findDocuments(documents),
      rollbackDocument: await findRollbackDocument(documents),
      trained,
      deployed,
    },
  };
}

async function readRehearsal({ rehearsal }: Options, sources: Report['sources']): Promise<Rehearsal | null> {
  if (rehearsal === undefined) return null;
  const { value, source } = await readEvidence('--rehearsal', rehearsal, rehearsalSchema);
  sources.push(source);
  return value;
}

/** From a file, or now. */
async function readVerified(
  env: CommandContext['env'],
  print: CommandContext['print'],
  { verify, url, json, ...more }: Options,
  sources: Report['sources'],
): Promise<Verified | null> {
  if (verify !== undefined) {
    const { value, source } = await readEvidence('--verify', verify, verifiedSchema);
    sources.push(source);
    return value;
  }
  if (url === undefined) return null;
  const verified = await verifyServer(env, { ...more, url }, (check) => {
    if (!json) showCheck(print, check);
  });
  const sha256 = createHash('sha256').update(JSON.stringify(verified)).digest('hex');
  sources.push({ what: 'verify', file: `of ${verified.url}, at ${verified.verified_at}`, sha256 });
  return verified;
}

const words: Readonly<Record<Report['items'][number]['state'], string>> = {
  done: 'done',
  'not done': 'NOT DONE',
  told: 'told',
  'not told': 'NOT TOLD',
};

function showReport(print: CommandContext['print'], { status, items }: Report): void {
  for (const { row, title, state, evidence, to_do } of items) {
    print(`${words[state].padEnd(10)}${row}  ${title}: ${evidence}`);
    if (to_do !== undefined) print(`${' '.repeat(16)}to do: ${to_do}`);
  }
  const open = items.filter(({ state }) => state === 'not done' || state === 'not told').length;
  print(`status    ${status}; ${items.length - open} of ${items.length} items are done or told`);
}

async function checkReport(print: CommandContext['print'], file: string, json: true | undefined): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('VALIDATION_FAILED', { publicMessage: `--check: ${file} cannot be opened.`, cause });
  });
  const checked = checkSeal(text);
  if (!checked) throw wrongUse(`--check: ${file} is no migration-report.json.`);
  const { isUnchanged, sum } = checked;
  if (!isUnchanged) process.exitCode = 1;
  if (json) return print(JSON.stringify({ ok: isUnchanged, sum }, null, 2));
  print(
    isUnchanged
      ? `${file} is as it was written, if ${sum} is the sum that you kept.`
      : `${file} was changed after it was written: its sum is not ${sum}. Write it anew from the evidence.`,
  );
}
