import { type ModelPart, type ModelPartName, modelPartJsonSchema, modelPartSchemas } from '@toolboxai/contracts';
import { type LessonModel, ModelUnavailable } from './lesson-model.ts';
import { readJson } from './read-json.ts';

/** Answers to one part, the first and two repairs. */
const mostAnswers = 3;

export type PartAnswer<Name extends ModelPartName> =
  | { ok: true; part: ModelPart<Name>; repairs: number }
  /** `why` is for the teacher; `gone`: asking for anything else is of no use either. */
  | { ok: false; why: string; gone: boolean };

export type PartRequest<Name extends ModelPartName> = {
  name: Name;
  instructions: string;
  request: string;
  /** What is wrong with a part of the right shape, in words that tell the model how to do better. */
  findFaults(part: ModelPart<Name>): string[];
};

/** Asks for one part; an answer with faults goes back to the model with exactly these, twice at most. */
export async function askPart<Name extends ModelPartName>(
  model: LessonModel,
  { name, instructions, request, findFaults }: PartRequest<Name>,
): Promise<PartAnswer<Name>> {
  let faults: string[] = [];
  for (let answers = 0; answers < mostAnswers; answers++) {
    const repair = faults.length > 0 ? repairRequest(faults) : '';
    const text = await askOnce(model, { part: name, instructions, request: request + repair, schema: modelPartJsonSchema(name) });
    if (typeof text !== 'string') return { ok: false, why: text.reason, gone: true };
    const read = readPart(name, text);
    faults = 'part' in read ? findFaults(read.part) : read.faults;
    if ('part' in read && faults.length === 0) return { ok: true, part: read.part, repairs: answers };
  }
  return { ok: false, why: `its answer could not be used after ${mostAnswers} tries (${faults[0]})`, gone: false };
}

async function askOnce(model: LessonModel, ask: Parameters<LessonModel['ask']>[0]): Promise<string | ModelUnavailable> {
  try {
    return await model.ask(ask);
  } catch (error) {
    if (error instanceof ModelUnavailable) return error;
    throw error;
  }
}

const mostFaults = 6;
const repairRequest = (faults: readonly string[]): string =>
  `\n\nYour last answer was refused:\n${faults
    .slice(0, mostFaults)
    .map((fault) => `- ${fault}`)
    .join('\n')}\nWrite all of it again, without these faults.`;

type Read<Name extends ModelPartName> = { part: ModelPart<Name> } | { faults: string[] };

function readPart<Name extends ModelPartName>(name: Name, text: string): Read<Name> {
  const json = readJson(text);
  if (json === undefined) return { faults: ['It was not one JSON object of the shape that was asked for.'] };
  const parsed = modelPartSchemas[name].safeParse(json);
  // The schema of that name gives the part of that name; the compiler does not follow the index.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  if (parsed.success) return { part: parsed.data as ModelPart<Name> };
  return { faults: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The answer'}: ${issue.message}.`) };
}
