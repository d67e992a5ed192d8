import { AppError, lessonRequestSchema } from '@toolboxai/contracts';
import { gameBundle } from '@toolboxai/experience';
import { playtest } from '@toolboxai/experience/proof';
import { exportFormats } from '@toolboxai/exports';
import { lessonFileNames, lessonFiles, makeLesson, requirePlaytest, runDirectly, type SeededRequest } from '@toolboxai/lesson';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { worldFormats } from '../world-formats.ts';
import { prepareFolder, writeFiles } from '../write-files.ts';

type Options = {
  subject: string;
  grade: string;
  objective: string[];
  questions: string;
  seed: string;
  theme?: string;
  out: string;
  export: string[];
  json?: true;
};

export const generateCommand = ({ print }: CommandContext): Command =>
  new Command('generate')
    .description('Make a lesson without a server: lesson.json lesson.md quiz.json experience.json place.rbxlx')
    .requiredOption('--subject <text>', 'school subject, for example Mathematics')
    .requiredOption('--grade <number>', 'US school grade')
    .option('--objective <text...>', 'what children should be able to do; a mixed review without one', [])
    .option('--questions <number>', 'how many', '10')
    .option('--seed <text>', 'the same seed makes the same lesson', 'toolboxai')
    .option('--theme <name>', 'world of the game')
    .option('--out <folder>', 'where to write', 'lesson')
    .addOption(exportOption())
    .option('--json', 'print one JSON document')
    .action(async (options: Options) => {
      const request = parseRequest(options);
      await prepareFolder(options.out);
      const { bundle } = await makeLesson(request, {
        step: runDirectly,
        playtest: requirePlaytest((experience) => playtest(experience, gameBundle)),
        save: async () => ({ content_id: null }),
      });
      const exported = await Promise.all(
        formats
          .filter(({ id }) => options.export.includes(id))
          .map(async ({ label, fileName, write }) => ({ label, fileName, ...(await write(bundle)) })),
      );
      const files = await writeFiles(options.out, [
        ...lessonFileNames.map((name) => [name, lessonFiles[name](bundle, gameBundle)] as const),
        ...exported.map(({ fileName, content }) => [fileName, content] as const),
      ]);
      const { lesson, quiz, experience } = bundle;
      if (options.json)
        return print(
          JSON.stringify(
            {
              title: lesson.title,
              seed: lesson.seed,
              theme: experience.theme,
              notice: lesson.notice,
              quality: lesson.quality.score,
              files,
              ...(exported.length > 0 && {
                notes: exported.flatMap(({ label, notes }) => notes.map((note) => `${label}: ${note}`)),
              }),
            },
            null,
            2,
          ),
        );
      print(`lesson    ${lesson.title}`);
      if (lesson.notice) print(`note      ${lesson.notice}`);
      print(`quality   ${lesson.quality.score} of 100`);
      print(`quiz      ${quiz.questions.length} questions, each key proven`);
      print(`world     ${experience.theme.replaceAll('_', ' ')}, ${experience.stations.length} stations`);
      for (const { label, notes } of exported) for (const note of notes) print(`note      ${label}: ${note}`);
      for (const file of files) print(`wrote     ${file}`);
    });

const formats = [...exportFormats, ...worldFormats];

const exportOption = (): Option =>
  new Option('--export <format...>', `write these as well: ${formats.map(({ id }) => id).join(', ')}`)
    .argParser(addFormats)
    .default([], 'none');

/** Formats may be parted by spaces or commas. */
function addFormats(text: string, before: string[]): string[] {
  const known = formats.map(({ id }) => id);
  const asked = text.split(',').filter((id) => id !== '');
  if (asked.some((id) => !known.includes(id))) throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}.`);
  return [...before, ...asked];
}

/** NaN, which no schema takes, for all that is not written in digits. */
const wholeNumber = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

const optionOf: Readonly<Record<string, string>> = {
  subject: '--subject',
  grade_level: '--grade',
  objectives: '--objective',
  questions: '--questions',
  seed: '--seed',
  theme: '--theme',
};

function parseRequest(options: Options): SeededRequest {
  const parsed = lessonRequestSchema.safeParse({
    subject: options.subject,
    grade_level: wholeNumber(options.grade),
    objectives: options.objective,
    questions: wholeNumber(options.questions),
    seed: options.seed,
    theme: options.theme,
  });
  if (parsed.success) return { ...parsed.data, seed: options.seed };
  const faults = parsed.error.issues.map(
    (issue) => `${optionOf[String(issue.path[0])] ?? issue.path.join('.')}: ${issue.message}`,
  );
  throw new AppError('VALIDATION_FAILED', { publicMessage: faults.join('; ') });
}
