import type { Verified } from '../verify/verified.ts';
import type { Evidence } from './evidence.ts';
import type { Item } from './report.ts';

type Judgement = Omit<Item, 'row' | 'title'>;
type Judge = (evidence: Evidence) => Judgement;

const done = (evidence: string): Judgement => ({ state: 'done', evidence });
const notDone = (evidence: string, toDo: string): Judgement => ({ state: 'not done', evidence, to_do: toDo });

const verifyAgain = 'npx toolboxai migrate verify --url … --json > verify.json, then report --verify verify.json';

/** The guide's fourteen, in its words and its order. */
const items: readonly { row: string; title: string; judge: Judge }[] = [
  { row: 'S140', title: 'Database migration completed successfully', judge: judgeDatabase },
  { row: 'S141', title: 'Environment variables updated', judge: judgeEnvironment },
  { row: 'S142', title: 'Application code updated for new imports', judge: judgeCode },
  { row: 'S143', title: 'Pusher integration configured and tested', judge: byRows('S116') },
  { row: 'S144', title: 'Agent service operational', judge: byRows('S115', 'S118') },
  { row: 'S145', title: 'Circuit breakers functioning', judge: byRows('S125') },
  { row: 'S146', title: 'Rate limiting active', judge: byRows('S146') },
  { row: 'S147', title: 'Health checks passing', judge: byRows('S124') },
  { row: 'S148', title: 'Dashboard real-time features working', judge: byRows('S116', 'S120') },
  { row: 'S149', title: 'Performance monitoring active', judge: byRows('S119', 'S122', 'S125') },
  { row: 'S150', title: 'Rollback procedure documented and tested', judge: judgeRollback },
  { row: 'S151', title: 'Team trained on new architecture', judge: ({ trained }) => told(trained, '--trained "<who, when>"') },
  { row: 'S152', title: 'Documentation updated', judge: judgeDocuments },
  {
    row: 'S153',
    title: 'Production deployment completed',
    judge: ({ deployed }) => told(deployed, '--deployed "<where, when>"'),
  },
];

/** Each of the fourteen is done where its own evidence says so, and only then. */
export const judgeItems = (evidence: Evidence): Item[] =>
  items.map(({ row, title, judge }) => ({ row, title, ...judge(evidence) }));

const told = (text: string | null, option: string): Judgement =>
  text === null
    ? { state: 'not told', evidence: 'No program can know this, and nobody has told.', to_do: `report ${option}` }
    : { state: 'told', evidence: text };

const isOpen = ({ status }: Evidence): boolean => ['open', 'finishing', 'finished'].includes(status?.phase ?? '');

function judgeDatabase(evidence: Evidence): Judgement {
  const { status, database, verified } = evidence;
  if (!status) return notDone('No migration was begun in this database.', 'npx toolboxai migrate run');
  if (!isOpen(evidence) || database === null)
    return notDone(`The migration is ${status.phase.replace('_', ' ')}.`, 'npx toolboxai migrate status, then migrate run');
  if ('failed' in database) return notDone(`It could not be looked at: ${database.failed}`, 'npx toolboxai migrate verify');
  const wrong = database.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
  const foreign = verified?.checks.find(({ item, status: of }) => item === 'S140' && of === 'FAIL');
  if (wrong.length > 0) return notDone(`${wrong.join('; ')}.`, 'npx toolboxai migrate verify');
  if (foreign) return notDone(`${foreign.title}: ${foreign.evidence}.`, foreign.fix ?? verifyAgain);
  return done(`The migration is ${status.phase}; ${database.length} comparisons of the database hold.`);
}

function judgeEnvironment({ environment: { ok, detail } }: Evidence): Judgement {
  return ok ? done(detail) : notDone(detail, 'npx toolboxai env migrate .env --write, then npx toolboxai env check');
}

function judgeCode({ code }: Evidence): Judgement {
  if (!code)
    return notDone(
      'The programs that call version 1 were not looked at.',
      'report --code <folder of such programs>, again for each',
    );
  const { read, toChange, toLookAt, failed } = code;
  const found = `${read} files read: ${toChange} to change, ${toLookAt} places to look at, ${failed} not read.`;
  return toChange + toLookAt + failed === 0 ? done(found) : notDone(found, 'npx toolboxai codemod <folder> --write');
}

/** From what `verify` found: each row has to be there and to have passed. */
function byRows(...rows: string[]): Judge {
  return (evidence) => {
    const usable = usableOf(evidence);
    if (typeof usable === 'string') return notDone(usable, verifyAgain);
    const checks = rows.map((row) => usable.checks.filter(({ item }) => item === row));
    const all = checks.flat();
    const failed = all.find(({ status }) => status === 'FAIL');
    if (failed) return notDone(`${failed.item} failed: ${failed.evidence}.`, failed.fix ?? verifyAgain);
    const untried = checks.find((of) => of.length === 0 || of.some(({ status }) => status === 'SKIP'));
    if (untried) {
      const skipped = untried.find(({ status }) => status === 'SKIP');
      return notDone(skipped ? `${skipped.item} was skipped: ${skipped.evidence}.` : 'It was not tried.', verifyAgain);
    }
    return done(`${all.map(({ evidence: seen }) => seen).join('; ')}.`);
  };
}

/** The outcome of `verify` where it is of this state of this migration; else why it does not count. */
function usableOf(evidence: Evidence): Verified | string {
  const { status, verified } = evidence;
  if (!verified) return 'The running server was not verified.';
  if (verified.url === null) return 'The database alone was verified, and not the running server.';
  if (!status || !isOpen(evidence)) return 'Version 2 is not open in this database, whatever was verified before.';
  const { migration, verified_at } = verified;
  const isOther = migration && (migration.epoch !== status.epoch || migration.started_at !== status.startedAt.toISOString());
  if (isOther) return `What was verified at ${verified_at} is another migration than this one.`;
  if (new Date(verified_at) < status.startedAt) return `It was verified at ${verified_at}, before this migration began.`;
  return verified;
}

const neededSteps = ['restore', 'run', 'verify', 'compare', 'rollback', 'compare again'];

function judgeRollback({ rehearsal, rollbackDocument }: Evidence): Judgement {
  if (!rehearsal)
    return notDone(
      'It was not rehearsed.',
      'npx toolboxai migrate rehearse <backup>, then report --rehearsal <backup>/rehearsal.json',
    );
  const missing = neededSteps.filter((step) => !rehearsal.steps.some((each) => each.step === step));
  if (missing.length > 0)
    return notDone(`The rehearsal of ${rehearsal.finished_at} lacks ${missing.join(', ')}.`, 'npx toolboxai migrate rehearse');
  if (rollbackDocument === null)
    return notDone('It was rehearsed, but no document names "toolboxai migrate rollback".', 'Write it down.');
  const { ms } = rehearsal.steps.find(({ step }) => step === 'rollback') ?? { ms: 0 };
  return done(
    `How it goes stands in ${rollbackDocument}; on a restored copy it took ${ms} ms on ${rehearsal.finished_at.slice(0, 10)}, and all rows were as before.`,
  );
}

function judgeDocuments({ documents }: Evidence): Judgement {
  const missing = documents.filter(({ is_there }) => !is_there).map(({ path }) => path);
  if (missing.length > 0) return notDone(`${missing.join(', ')} is missing.`, 'Write it, or name its folder: report --documents');
  return done(`${documents.map(({ path }) => path).join(', ')} are there.`);
}
