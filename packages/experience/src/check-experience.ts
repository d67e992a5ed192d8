import type { Experience, Part } from '@toolboxai/contracts';
import { maxStations } from './build-world.ts';
import { countFigureParts, maxFigureParts, maxPartsOfFigure } from './figures/figure-parts.ts';
import { findWalkable } from './find-walkable.ts';
import { boxesOverlap, partBounds } from './geometry.ts';
import { stationModel } from './station-model.ts';
import { worldParts } from './world-parts.ts';

export interface ExperienceProblem {
  kind: 'overlap' | 'unreachable' | 'station-count' | 'question-missing' | 'answer-missing' | 'too-many-parts' | 'duplicate-id';
  /** Ids of the parts, stations or questions concerned. */
  ids: string[];
  message: string;
}

/** Parts a world may have without its stations. */
export const maxParts = 600;

function findOverlaps(parts: readonly Part[]): ExperienceProblem[] {
  const boxes = parts.map((part) => ({ part, box: partBounds(part) })).sort((a, b) => a.box.min[0] - b.box.min[0]);
  const problems: ExperienceProblem[] = [];
  for (const [index, { part, box }] of boxes.entries()) {
    for (let other = index + 1; other < boxes.length; other++) {
      const next = boxes[other];
      if (!next || next.box.min[0] >= box.max[0]) break;
      if (boxesOverlap(box, next.box))
        problems.push({
          kind: 'overlap',
          ids: [part.id, next.part.id],
          message: `${part.id} and ${next.part.id} stand in each other.`,
        });
    }
  }
  return problems;
}

function findUnreachable(experience: Experience, parts: readonly Part[]): ExperienceProblem[] {
  const [x, y, z] = experience.spawn.pos;
  const walkable = findWalkable(parts, { x, y, z });
  return experience.stations.flatMap((station, index) => {
    const { pos, size } = stationModel(station, index, experience.theme).pad;
    const area = {
      minX: pos[0] - size[0] / 2,
      maxX: pos[0] + size[0] / 2,
      minZ: pos[2] - size[2] / 2,
      maxZ: pos[2] + size[2] / 2,
    };
    if (walkable.reaches(area)) return [];
    return [{ kind: 'unreachable' as const, ids: [station.id], message: `Nobody can walk from the start to ${station.id}.` }];
  });
}

function findDuplicates(ids: readonly string[]): ExperienceProblem[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ kind: 'duplicate-id' as const, ids: [id], message: `The id ${id} is used twice.` }];
  });
}

function checkQuestions({ stations, questions }: Experience): ExperienceProblem[] {
  const known = new Set(questions.map(({ id }) => id));
  const asked = new Set(stations.map(({ question_id }) => question_id));
  const problems: ExperienceProblem[] = [];
  if (stations.length < 1 || stations.length > maxStations || stations.length !== questions.length)
    problems.push({ kind: 'station-count', ids: [], message: `${stations.length} stations for ${questions.length} questions.` });
  for (const { id, question_id } of stations)
    if (!known.has(question_id))
      problems.push({
        kind: 'question-missing',
        ids: [id, question_id],
        message: `${id} asks ${question_id}, which is not there.`,
      });
  for (const { id, answer, choices } of questions) {
    if (!asked.has(id)) problems.push({ kind: 'question-missing', ids: [id], message: `No station asks ${id}.` });
    if (!choices.some((choice) => choice.id === answer))
      problems.push({ kind: 'answer-missing', ids: [id], message: `The key of ${id} is none of its choices.` });
  }
  return problems;
}

function findTooMany({ parts, questions, stations }: Experience): ExperienceProblem[] {
  const counts = questions.map(({ figure }) => (figure ? countFigureParts(figure) : 0));
  const figures = counts.reduce((sum, count) => sum + count, 0);
  const problem = (ids: string[], message: string): ExperienceProblem => ({ kind: 'too-many-parts', ids, message });
  return [
    ...(parts.length < maxParts ? [] : [problem([], `${parts.length} parts; ${maxParts} is the limit.`)]),
    ...(figures <= maxFigureParts ? [] : [problem([], `${figures} parts in figures; ${maxFigureParts} is the limit.`)]),
    ...stations.flatMap(({ id, question_id }) => {
      const count = counts[questions.findIndex((question) => question.id === question_id)] ?? 0;
      return count <= maxPartsOfFigure
        ? []
        : [problem([id], `${count} parts in the figure of ${id}; ${maxPartsOfFigure} is the limit.`)];
    }),
  ];
}

/** Everything that is wrong with a world, from the spec alone; an empty list means it can be played. */
export function checkExperience(experience: Experience): ExperienceProblem[] {
  const parts = worldParts(experience);
  return [
    ...checkQuestions(experience),
    ...findDuplicates([...parts.map(({ id }) => id), ...experience.questions.map(({ id }) => `question ${id}`)]),
    ...findOverlaps(parts),
    ...findUnreachable(experience, parts),
    ...findTooMany(experience),
  ];
}
